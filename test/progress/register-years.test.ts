/** A household’s years in the register: what its records leave open stays open, and the truth is in it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { householdYears, type YearEnd, type YearRecord } from '../../src/progress/register-years.js';
import { flowKinds } from '../../src/progress/years.js';

const [FIRST, LAST] = [2016, 2020];
const years = [2016, 2017, 2018, 2019, 2020] as const;

const record = (
  year: number,
  { persons = 4, ...over }: Partial<Omit<YearRecord, 'persons'>> & { persons?: number } = {},
): YearRecord => ({
  year,
  standing: 'poor',
  hasReturned: false,
  since: 2014,
  exit: undefined,
  persons: { from: persons, to: persons },
  ...over,
});

const told = (records: readonly YearRecord[], kind: (typeof flowKinds)[number]) =>
  householdYears(records, FIRST, LAST).persons.map((year) => year[kind]);
const one = (number: number) => ({ from: number, to: number });

describe('a single record of the register', () => {
  test('with both dates tells every year', () => {
    const exited = [record(2020, { standing: 'exited', exit: 2018 })];
    expect(told(exited, 'opening')).toEqual([4, 4, 4, 0, 0].map(one));
    expect(told(exited, 'exited')).toEqual([0, 0, 4, 0, 0].map(one));
    expect(told(exited, 'cumulative')).toEqual([0, 0, 4, 4, 4].map(one));
    expect(told(exited, 'closing')).toEqual([4, 4, 0, 0, 0].map(one));
  });

  test('without the date of exit leaves the year open, and not that it has exited', () => {
    const exited = [record(2018, { standing: 'exited' })];
    expect(told(exited, 'exited').slice(0, 3)).toEqual([0, 0, 0].map((from) => ({ from, to: 4 })));
    expect(told(exited, 'cumulative')[2]).toEqual({ from: 0, to: 4 });
    // It may have exited before these years.
    expect(told([record(2018, { standing: 'exited', since: 2017 })], 'cumulative')[2]).toEqual(one(4));
  });

  test('without a status tells nothing for certain', () => {
    expect(told([record(2018, { standing: undefined })], 'exited')[1]).toEqual({ from: 0, to: 4 });
  });

  test('of one that has fallen back leaves open when', () => {
    const returned = [record(2020, { hasReturned: true, exit: 2017 })];
    expect(told(returned, 'exited')).toEqual([0, 4, 0, 0, 0].map(one));
    expect(told(returned, 'returned')).toEqual([one(0), ...Array(4).fill({ from: 0, to: 4 })]);
    expect(told(returned, 'closing').at(-1)).toEqual(one(4));
  });
});

describe('records of several years', () => {
  test('tell births and deaths, and what came of it in between', () => {
    const records = [
      record(2016, { persons: 3 }),
      record(2017, { persons: 4 }),
      record(2018, { persons: 5, standing: 'exited', exit: 2018 }),
      record(2019, { persons: 5, hasReturned: true, exit: 2018 }),
    ];
    expect(told(records, 'natural').slice(0, 4)).toEqual([0, 1, 1, 0].map(one));
    expect(told(records, 'exited').slice(0, 4)).toEqual([0, 0, 5, 0].map(one));
    expect(told(records, 'returned').slice(0, 4)).toEqual([0, 0, 0, 5].map(one));
  });

  test('that tell one to have fallen back tell it to have been out, in the same year where there is no other', () => {
    const records = [record(2016), record(2017, { hasReturned: true })];
    expect(told(records, 'exited').slice(0, 2)).toEqual([0, 4].map(one));
    expect(told(records, 'returned').slice(0, 2)).toEqual([0, 4].map(one));
    // It may have been out before 2016, or in it.
    expect(told([record(2016, { hasReturned: true })], 'exited')[0]).toEqual({ from: 0, to: 4 });
    const again = [record(2016, { standing: 'exited', exit: 2016 }), record(2018, { standing: 'exited', exit: 2018 })];
    expect(told(again, 'cumulative')[2]).toEqual(one(8));
    expect(told(again, 'returned').slice(1, 3)).toEqual([0, 0].map((from) => ({ from, to: 4 })));
  });

  test('of other numbers of persons leave open how many there were between them', () => {
    const records = [record(2015, { persons: 2 }), record(2018, { persons: 5, standing: 'exited', exit: 2017 })];
    expect(told(records, 'exited')[1]).toEqual({ from: 2, to: 5 });
    expect(told(records, 'opening')[0]).toEqual(one(2));
  });

  test('of two years of registration leave open which is true', () => {
    const records = [record(2017), record(2018, { since: 2017 })];
    expect(told(records, 'new')[1]).toEqual({ from: 0, to: 4 });
  });

  test('tell who of the first register is out: nobody who came later, or has fallen back', () => {
    expect(told([record(2018, { standing: 'exited', exit: 2018 })], 'baseOut').slice(0, 3)).toEqual([0, 0, 4].map(one));
    expect(told([record(2018, { standing: 'exited', since: 2017, exit: 2018 })], 'baseOut')).toEqual(
      Array(5).fill(one(0)),
    );
    const back = [record(2017, { standing: 'exited', exit: 2017 }), record(2018, { hasReturned: true })];
    expect(told(back, 'baseOut').slice(1, 3)).toEqual([4, 0].map(one));
  });

  test('that cannot all be true tell nothing, and are told', () => {
    const contradictory = householdYears([record(2016), record(2017, { standing: 'exited', exit: 2015 })], FIRST, LAST);
    expect(contradictory.isContradictory).toBe(true);
    expect(contradictory.persons[0]?.exited).toEqual({ from: 0, to: 4 });
  });
});

/** A history: registered, exited and fallen back, each in a year or never. */
const anyHistory = fc
  .record({
    since: fc.integer({ min: 2014, max: 2021 }),
    untilExit: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
    untilReturn: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    persons: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 7, maxLength: 7 }),
  })
  .map(({ since, untilExit, untilReturn, persons }) => {
    const exit = untilExit === undefined ? undefined : since + untilExit;
    const back = exit === undefined || untilReturn === undefined ? undefined : exit + untilReturn;
    const standing = (year: number): YearEnd =>
      year < since
        ? 'outside'
        : exit === undefined || year < exit || (back !== undefined && year >= back)
          ? 'poor'
          : 'exited';
    return { since, exit, back, standing, persons: (year: number) => persons[year - 2015] as number };
  });

const hides = fc.record({
  isThere: fc.boolean(),
  standing: fc.boolean(),
  since: fc.boolean(),
  exit: fc.boolean(),
});

test('whatever is hidden, the truth is within the bounds, and each way closes', () => {
  let checked = 0;
  fc.assert(
    fc.property(anyHistory, fc.array(hides, { minLength: 6, maxLength: 6 }), (history, hidden) => {
      const { since, exit, back, standing, persons } = history;
      const records = [2015, ...years].flatMap((year, at): YearRecord[] => {
        const shown = hidden[at];
        if (shown?.isThere !== true) return [];
        const now = standing(year);
        return [
          {
            year,
            standing: shown.standing ? now : undefined,
            hasReturned: shown.standing && back !== undefined && year >= back,
            since: shown.since && year >= since ? since : undefined,
            exit: shown.exit && exit !== undefined && year >= exit ? exit : undefined,
            // Where a year has no record, the household is as it is in the next one.
            persons: { from: persons(year), to: persons(year) },
          },
        ];
      });
      // What no record tells of is not looked for.
      const isSeen = back === undefined || back > LAST || records.some(({ hasReturned }) => hasReturned);
      if (records.length === 0 || !isSeen) return;
      checked += 1;
      const at = (year: number) =>
        (records.find((seen) => seen.year >= year) ?? (records.at(-1) as YearRecord)).persons.from;
      const { persons: bounds, isContradictory } = householdYears(records, FIRST, LAST);
      expect(isContradictory).toBe(false);
      let cumulative = 0;
      for (const [index, year] of years.entries()) {
        const [before, now] = [standing(year - 1), standing(year)];
        const exits = exit === year;
        if (exits) cumulative += at(year);
        const truth = {
          opening: before === 'poor' ? at(year - 1) : 0,
          new: since === year ? at(year) : 0,
          returned: back === year ? at(year) : 0,
          exited: exits ? at(year) : 0,
          natural: before === 'poor' ? at(year) - at(year - 1) : 0,
          closing: now === 'poor' ? at(year) : 0,
          cumulative,
          baseOut: standing(FIRST - 1) === 'poor' && now === 'exited' ? at(FIRST - 1) : 0,
        };
        expect(truth.opening + truth.new + truth.returned - truth.exited + truth.natural).toBe(truth.closing);
        for (const kind of flowKinds) {
          const { from, to } = bounds[index]?.[kind] ?? { from: Number.NaN, to: Number.NaN };
          expect([kind, year, from <= truth[kind] && truth[kind] <= to]).toEqual([kind, year, true]);
        }
      }
    }),
    { numRuns: 600 },
  );
  expect(checked).toBeGreaterThan(200);
});
