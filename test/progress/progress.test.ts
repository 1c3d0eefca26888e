/** What was done beside the plan: of records, of published figures, and what real series show. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInvalidRecordError } from '../../src/base/errors.js';
import { type Progress, type PublishedFigure, progress } from '../../src/progress/index.js';
import type { Plain } from '../examples.js';
import { countyOf, householdIn, villageOf } from '../support/places.js';

const asOf = '2019-12-31';
const exiting = (id: string, exit: number | undefined, over: Plain = {}): Plain =>
  householdIn(id, 'V1', 'met', 2, {
    asOf,
    register: {
      status: exit === undefined ? 'registered' : 'exited',
      exitDate: exit === undefined ? null : `${exit}-11-30`,
      since: '2014-05-01',
    },
    ...over,
  });
const of = (sources: Readonly<Record<string, readonly Plain[]>>, options: object = {}) =>
  progress(sources as never, { asOf, ...options });
const target = (result: Progress, id: string) => result.targets.find((one) => one.id === id);
const years = (result: Progress, id: string) =>
  target(result, id)?.years.map(({ year, plannedCumulative, cumulative, gap, outcome }) => [
    year,
    plannedCumulative,
    cumulative?.from === cumulative?.to ? (cumulative?.from ?? null) : cumulative,
    gap?.from ?? null,
    outcome,
  ]);
const figuresOf = (name: string) =>
  (
    JSON.parse(readFileSync(new URL(`../../fixtures/progress/${name}`, import.meta.url), 'utf8')) as {
      figures: PublishedFigure[];
    }
  ).figures;

describe('records', () => {
  test('are counted by the day of exit, and together up to each year', async () => {
    const households = [exiting('a', 2016), exiting('b', 2017), exiting('c', 2017), exiting('d', undefined)];
    const result = await of({ households }, { whole: true });
    expect(target(result, 'poorPersons')?.years.map(({ done }) => done?.from ?? null)).toEqual([2, 4, 0, 0, null]);
    expect(years(result, 'poorPersons')).toEqual([
      [2016, 1_100_000, 2, 2 - 1_100_000, 'notMet'],
      [2017, 2_600_000, 6, 6 - 2_600_000, 'notMet'],
      [2018, 3_700_000, 6, 6 - 3_700_000, 'notMet'],
      [2019, 4_450_000, 6, 6 - 4_450_000, 'notMet'],
      [2020, null, null, null, null],
    ]);
  });

  test('that are a part of it are never behind', async () => {
    const { targets } = await of({ households: [exiting('a', 2016)], villages: [villageOf('V1', 100, { asOf })] });
    const outcomes = targets.flatMap((one) => [one, ...one.years, ...one.floors].map(({ outcome }) => outcome));
    expect(new Set(outcomes)).toEqual(new Set(['undetermined', null]));
    expect(targets.flatMap((one) => one.years).every(({ gap }) => gap === null)).toBe(true);
  });

  test('of who is not struck off, or perhaps not, ask for a helper as of who is poor', async () => {
    const helper = async (procedure: Plain | null, over: Plain = {}) =>
      (await of({ households: [exiting('a', 2018, { helper: false, procedure, ...over })] })).coverage[1];
    expect(await helper(null)).toMatchObject({ uncovered: 0, open: 0 });
    expect(await helper({ struckOff: { done: false } })).toMatchObject({ uncovered: 1, outcome: 'notMet' });
    expect(
      await helper(
        { struckOff: { done: true } },
        { evidence: { 'procedure.struckOff.done': [{ source: 's', value: false }] } },
      ),
    ).toMatchObject({ open: 1, outcome: 'undetermined' });
  });

  test('without a date, a status or a word of striking off leave open what they do not say', async () => {
    const result = await of({
      households: [
        exiting('a', 2018, { procedure: { struckOff: { done: false } } }),
        exiting('b', undefined, { register: { status: 'exited', since: '2017-01-01' } }),
        exiting('c', undefined, { register: null }),
      ],
    });
    expect(target(result, 'poorPersons')?.years.map(({ done }) => done)).toEqual([
      { from: 0, to: 2 },
      { from: 0, to: 4 },
      { from: 0, to: 4 },
      { from: 0, to: 4 },
      null,
    ]);
    expect(target(result, 'poorPersons')?.years[3]?.cumulative).toEqual({ from: 2, to: 4 });
    expect(result.misfits.map(({ code, id }) => [code, id])).toEqual([['notStruckOff', 'a']]);
  });

  test('floors are of the plan’s base and of the register’s stock, each by itself', async () => {
    const households = [...Array(4).keys()].map((at) => exiting(`h${at}`, at < 3 ? 2017 : undefined));
    const { floors } = target(await of({ households }, { whole: true }), 'poorPersons') ?? { floors: [] };
    expect(floors.map(({ base, needed, outcome }) => [base, needed, outcome])).toEqual([
      ['plan', { from: '3337500', to: '3337500' }, 'notMet'],
      ['register', { from: '6', to: '6' }, 'met'],
    ]);
  });

  test('villages and counties by the year of their exit', async () => {
    const villages = [
      villageOf('V1', 100, { asOf, register: { status: 'exited', exitYear: 2017 } }),
      villageOf('V2', 100, { asOf, register: { status: 'exited' } }),
      villageOf('V3', 100, { asOf, register: { status: 'povertyVillage' } }),
      villageOf('V4', 100, { asOf, register: { status: 'none' } }),
    ];
    const counties = [countyOf('C1', 400, { asOf, register: { status: 'exited', exitYear: 2019 } })];
    const result = await of({ villages, counties }, { whole: true });
    expect(target(result, 'povertyVillages')?.years.map(({ done }) => done)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 0, to: 1 },
      { from: 0, to: 1 },
      null,
    ]);
    expect(years(result, 'povertyCounties')?.map(([, , done]) => done)).toEqual([0, 0, 0, 1, null]);
  });

  test('relocation is not held against 800,000, which are of more counties', async () => {
    const result = await of(
      { counties: [countyOf('C1', 400, { asOf, relocation: { planned: 900_000, completed: 900_000 } })] },
      { whole: true },
    );
    expect(target(result, 'relocation')).toMatchObject({ outcome: null, floors: [] });
    expect(target(result, 'relocation')?.years.every(({ gap, outcome }) => gap === null && outcome === null)).toBe(
      true,
    );
    expect(result.relocation).toMatchObject({ completed: { from: 900_000, to: 900_000 }, missing: [] });
  });

  test('the balance closes, and where histories contradict it does not', async () => {
    const record = (id: string, year: number, status: string, persons: number, over: Plain = {}) =>
      householdIn(id, 'V1', 'met', persons, {
        asOf: `${year}-12-31`,
        register: { status, since: '2014-05-01', ...over },
      });
    const households = [
      record('a', 2017, 'registered', 3),
      record('a', 2018, 'exited', 4, { exitDate: '2018-12-01' }),
      record('a', 2019, 'returned', 4, { exitDate: '2018-12-01' }),
      record('b', 2017, 'registered', 2),
      record('b', 2019, 'registered', 2),
    ];
    const { balance } = await of({ households });
    expect(balance.map(({ closes }) => closes)).toEqual(['met', 'met', 'met', 'met']);
    const [, , of2018, of2019] = balance.map(({ opening, returned, exited, natural, closing }) =>
      [opening, returned, exited, natural, closing].map(({ from }) => from),
    );
    expect([of2018, of2019]).toEqual([
      [5, 0, 4, 1, 2],
      [2, 4, 0, 0, 6],
    ]);
    const broken = await of({
      households: [
        ...households,
        record('c', 2018, 'registered', 5),
        record('c', 2019, 'exited', 5, { exitDate: '2017-01-01' }),
      ],
    });
    expect(broken.balance[0]?.closes).toBe('notMet');
    expect(broken.misfits).toContainEqual({ code: 'household', id: 'c', village: 'V1', persons: 5 });
  });

  test('a team for every poverty village, a helper for every poor household', async () => {
    const result = await of({
      households: [
        exiting('a', undefined, { helper: true }),
        exiting('b', undefined, { helper: false }),
        exiting('c', undefined),
        exiting('d', 2017),
      ],
      villages: [
        villageOf('V1', 100, { asOf, workTeam: true }),
        villageOf('V2', 100, { asOf, register: { status: 'none' } }),
      ],
    });
    expect(result.coverage).toEqual([
      { id: 'villageTeams', level: 'village', covered: 1, open: 0, uncovered: 0, outcome: 'met', ids: [] },
      { id: 'householdHelpers', level: 'household', covered: 1, open: 1, uncovered: 1, outcome: 'notMet', ids: ['b'] },
    ]);
  });

  test('all that is read is used, refused or skipped, whatever the order', async () => {
    const households = [
      exiting('a', 2016),
      exiting('a', 2016, { asOf: '2018-12-31', village: 'V2' }),
      exiting('b', 2017, { stableIncome: 'yes' }),
      exiting('c', 2017, { asOf: '2020-12-31' }),
      villageOf('V1', 100),
    ];
    const result = await of({ households });
    const { read, used, refused, skipped } = result;
    expect([read, used, refused, skipped]).toEqual([5, 2, 1, 2]);
    const again = await of({ households: [...households].reverse() });
    expect(JSON.stringify(again)).toBe(JSON.stringify(result));
  });

  test('in any order it comes to the same bytes', async () => {
    const anyRecord = fc
      .record({
        id: fc.constantFrom('h1', 'h 1', 'h2', 'h3'),
        year: fc.constantFrom(2016, 2017, 2018, 2019),
        place: fc.constantFrom('V1', 'v1', 'V2'),
        status: fc.constantFrom('registered', 'exited', 'returned', 'notRegistered', undefined),
        exitDate: fc.constantFrom('2016-06-01', '2015-06-01', null),
        persons: fc.integer({ min: 1, max: 3 }),
        helper: fc.constantFrom(true, false, null),
      })
      .map(({ id, year, place, status, exitDate, persons, helper }) =>
        householdIn(id, place, 'met', persons, {
          asOf: `${year}-12-31`,
          helper,
          register: status === undefined ? null : { status, exitDate, since: '2014-01-01' },
        }),
      );
    await fc.assert(
      fc.asyncProperty(
        fc
          .array(anyRecord, { minLength: 1, maxLength: 8 })
          .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        async ([list, shuffled]) => {
          const [one, other] = [await of({ households: list }), await of({ households: shuffled })];
          expect(JSON.stringify(other)).toBe(JSON.stringify(one));
          const { read, used, refused, skipped } = one;
          expect(used + refused + skipped).toBe(read);
          for (const year of one.persons)
            for (const { from, to } of Object.values(year)) expect(from).toBeLessThanOrEqual(to);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('stocks are what is left, flows what went out, and of what is told of all years both come to the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(fc.integer({ min: 2016, max: 2019 }), { nil: undefined }), { minLength: 1, maxLength: 8 }),
        async (exits) => {
          const households = exits.map((exit, at) => exiting(`h${at}`, exit));
          const [flows, stocks] = [await of({ households }), await of({ households }, { actual: 'stocks' })];
          expect(years(stocks, 'poorPersons')).toEqual(years(flows, 'poorPersons'));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('the end of 2020 is held against what 2020 asks for, and nobody is behind it before', async () => {
    const income = (value: unknown, day: string) =>
      of(
        { counties: [countyOf('C1', 400, { asOf: day, ruralDisposableIncome: value })] },
        { asOf: day, whole: true },
      ).then((result) => target(result, 'countyIncome')?.outcome);
    expect(await income(7500, '2016-12-31')).toBe('undetermined');
    expect(await income(10_000, '2016-12-31')).toBe('met');
    expect(await income(9999.99, '2020-06-30')).toBe('undetermined');
    expect(await income(9999.99, '2020-12-31')).toBe('notMet');
    expect(await income({ from: 9000, to: 11_000 }, '2020-12-31')).toBe('undetermined');
    expect(await income(null, '2020-12-31')).toBe('undetermined');
    const collective = (value: unknown) =>
      of(
        { villages: [villageOf('V1', 100, { asOf: '2020-12-31', collectiveIncome: value })] },
        { asOf: '2020-12-31', whole: true },
      ).then((result) => target(result, 'collectiveIncome')?.outcome);
    expect([await collective(40_000), await collective(39_999)]).toEqual(['met', 'notMet']);
    const roads = (done: boolean, day: string) =>
      of({ villages: [villageOf('V1', 100, { asOf: day, tasks: { roads: done } })] }, { asOf: day }).then(
        (result) => target(result, 'hardRoads')?.outcome,
      );
    expect([await roads(false, '2018-12-31'), await roads(false, '2020-12-31')]).toEqual(['undetermined', 'notMet']);
  });

  test('safe homes are no renovated houses: their share is not measured', async () => {
    const result = await of({ households: [exiting('a', 2016), exiting('b', 2017)] }, { whole: true });
    expect(target(result, 'dangerousHouses')).toMatchObject({ from: 'nothing', held: null, outcome: 'undetermined' });
  });

  test('before a year is over nobody is behind what is planned for it', async () => {
    const households = [exiting('a', 2016, { asOf: '2018-06-30' })];
    const outcomes = async (day: string) => {
      const { years: told = [], floors = [] } =
        target(await of({ households }, { asOf: day, whole: true }), 'poorPersons') ?? {};
      return [told[1]?.outcome, told[2]?.outcome, floors[0]?.outcome];
    };
    expect(await outcomes('2018-06-30')).toEqual(['notMet', 'undetermined', 'undetermined']);
    expect(await outcomes('2018-12-31')).toEqual(['notMet', 'notMet', 'notMet']);
  });

  test('all are out of poverty only where it is known that nobody is left', async () => {
    const end = async (sources: Parameters<typeof of>[0], options = {}) =>
      target(await of(sources, { asOf: '2020-12-31', whole: true, ...options }), 'poorPersons')?.outcome;
    const at2020 = { asOf: '2020-12-31' };
    expect(await end({ households: [exiting('a', 2016, at2020)] })).toBe('met');
    expect(await end({ households: [exiting('a', 2016, at2020)] }, { whole: false })).toBe('undetermined');
    expect(await end({ households: [exiting('a', 2016, at2020), exiting('b', undefined, at2020)] })).toBe('notMet');
    expect(
      await end({ households: [exiting('a', 2016, at2020), exiting('b', undefined, { ...at2020, register: null })] }),
    ).toBe('undetermined');
    const figure = (year: number, kind: string, value: number) => ({
      target: 'poorPersons',
      year,
      kind,
      value,
      source: 's',
    });
    expect(await end({}, { figures: [figure(2020, 'cumulative', 4_580_000)] })).toBe('undetermined');
    expect(await end({}, { actual: 'stocks', figures: [figure(2020, 'stock', 0)] })).toBe('met');
    expect(await end({}, { actual: 'stocks', figures: [figure(2020, 'stock', 1)] })).toBe('notMet');
    // The plan's base is not what the register had.
    const { floors = [] } =
      target(await of({}, { actual: 'stocks', figures: [figure(2018, 'stock', 100)] }), 'poorPersons') ?? {};
    expect(floors.map(({ base, outcome }) => [base, outcome])).toEqual([
      ['plan', 'met'],
      ['register', 'undetermined'],
    ]);
  });

  describe('what is not known is open', () => {
    const shares = (result: Progress) => [target(result, 'hardRoads')?.held, result.coverage[0]];
    const open = (met: number, undetermined: number) => [
      expect.objectContaining({ met, open: undetermined, notMet: 0 }),
      expect.objectContaining({ covered: met, open: undetermined, uncovered: 0, outcome: 'undetermined' }),
    ];
    const good = (id: string, over: Plain = {}) =>
      villageOf(id, 100, { asOf, workTeam: true, tasks: { roads: true }, ...over });

    test('of a village without a record of the last year', async () => {
      const older = good('V2', { asOf: '2018-12-31' });
      expect(shares(await of({ villages: [good('V1'), older] }, { whole: true }))).toEqual(open(1, 1));
      // Told again in the last year it is that one.
      const again = await of({ villages: [older, good('V1'), good('V2')] }, { whole: true });
      expect(again.coverage[0]).toMatchObject({ covered: 2, open: 0, outcome: 'met' });
    });

    test('of a village that is refused, and of a line that cannot be read', async () => {
      for (const refused of [good('V2', { tasks: { roads: 'yes' } }), {}, null, 'x'])
        expect(shares(await of({ villages: [good('V1'), refused as Plain] }, { whole: true }))).toEqual(open(1, 1));
    });

    test('of a county that is refused or has no record: relocation misses it', async () => {
      const county = (id: string, over: Plain = {}) =>
        countyOf(id, 400, { asOf, relocation: { planned: 100, completed: 100 }, ...over });
      const { relocation } = await of({
        counties: [county('C1'), county('C2', { asOf: '2018-12-31' }), county('C3', { name: 3 })],
      });
      expect(relocation).toEqual({
        planned: { from: 100, to: 100 },
        completed: { from: 100, to: 100 },
        missing: ['C2', 'C3'],
      });
    });

    test('of a household that is refused: nobody to all its members, or 50', async () => {
      const households = [...Array(3).keys()].map((at) => exiting(`h${at}`, 2017));
      const floor = async (more: readonly unknown[]) =>
        target(
          await of({ households: [...households, exiting('d', undefined), ...(more as Plain[])] }, { whole: true }),
          'poorPersons',
        )?.floors[1];
      expect(await floor([])).toMatchObject({ of: { from: 8, to: 8 }, outcome: 'met' });
      expect(await floor([exiting('e', undefined, { stableIncome: 'yes' })])).toMatchObject({
        of: { from: 8, to: 10 },
        outcome: 'undetermined',
      });
      expect(await floor([null])).toMatchObject({ of: { from: 8, to: 58 }, outcome: 'undetermined' });
      const outside = exiting('e', undefined, { stableIncome: 'yes', register: { status: 'notRegistered' } });
      expect(await floor([outside])).toMatchObject({ of: { from: 8, to: 8 }, outcome: 'met' });
    });

    test('of sources that disagree', async () => {
      const doubt = async (path: string, value: unknown, over: Plain = {}) => {
        const evidence = { [path]: [{ source: 'list', value }] };
        const result = await of({ households: [exiting('a', 2017, { evidence, ...over })] });
        return result.persons[1]?.closing;
      };
      expect(await doubt('procedure.struckOff.done', false, { procedure: { struckOff: { done: true } } })).toEqual({
        from: 0,
        to: 2,
      });
      expect(await doubt('register.status', 'registered')).toEqual({ from: 0, to: 2 });
      const helped = await of({
        households: [
          exiting('a', undefined, {
            helper: true,
            evidence: { 'register.status': [{ source: 'list', value: 'exited' }] },
          }),
        ],
      });
      expect(helped.coverage[1]).toMatchObject({ covered: 0, open: 1 });
    });
  });

  test('what is recorded twice is one, and what it differs in is open', async () => {
    const county = (completed: number) => countyOf('C1', 400, { asOf, relocation: { planned: 100, completed } });
    const team = (id: string, workTeam: boolean) => villageOf(id, 100, { asOf, workTeam });
    const result = await of({
      households: [exiting('a', undefined, { helper: true }), exiting('a', undefined, { helper: false })],
      villages: [team('V1', true), team('V 1', true), team('V2', true), team('V2', false)],
      counties: [county(90), county(80)],
    });
    expect(result.relocation).toMatchObject({ planned: { from: 100, to: 100 }, completed: { from: 80, to: 90 } });
    expect(result.coverage).toMatchObject([
      { covered: 1, open: 1, uncovered: 0 },
      { covered: 0, open: 1, uncovered: 0 },
    ]);
    expect(result.misfits.map(({ code, id }) => [code, id])).toEqual([
      ['placeTwice', 'C1'],
      ['placeTwice', 'V 1'],
      ['placeTwice', 'V2'],
      ['twoOfAYear', 'a'],
    ]);
  });

  test('a village that exited and then is on no list contradicts itself', async () => {
    const told = (year: number, status: string) =>
      villageOf('V1', 100, { asOf: `${year}-12-31`, register: { status } });
    const result = await of({ villages: [told(2017, 'exited'), told(2018, 'none')] });
    expect(result.misfits).toEqual([{ code: 'village', id: 'V1', village: null, persons: null }]);
    expect(target(result, 'povertyVillages')?.years[1]?.cumulative).toEqual({ from: 0, to: 1 });
  });

  test('a household that exited and then was never registered contradicts itself', async () => {
    const outside = exiting('a', undefined, { register: { status: 'notRegistered' } });
    const { misfits, persons } = await of({ households: [exiting('a', 2017, { asOf: '2018-12-31' }), outside] });
    expect(misfits).toEqual([{ code: 'household', id: 'a', village: 'V1', persons: 2 }]);
    expect(persons[1]?.exited).toEqual({ from: 0, to: 2 });
  });

  test('a household that moved counts where its last record says, a county is told as it is spelt', async () => {
    const { counties } = await of({
      households: [
        exiting('a', undefined, { asOf: '2016-12-31', village: 'V1', county: 'C1' }),
        exiting('a', 2018, { village: 'V2', county: 'C 9x' }),
      ],
    });
    expect(counties.map(({ id, persons }) => [id, persons[2]?.exited.to])).toEqual([['C 9x', 2]]);
  });

  test('who is not struck off is listed once, with the years', async () => {
    const not = { procedure: { struckOff: { done: false } } };
    const { misfits } = await of({
      households: [exiting('a', 2017, { ...not, asOf: '2018-12-31' }), exiting('a', 2017, not)],
    });
    expect(misfits).toEqual([{ code: 'notStruckOff', id: 'a', village: 'V1', persons: 2, years: [2018, 2019] }]);
  });

  test('who is not struck off is not done, until a later record says that it has exited', async () => {
    const not = (over = {}) => exiting('a', 2017, { procedure: { struckOff: { done: false } }, ...over });
    const alone = await of({ households: [not()] });
    expect(alone.persons.map(({ exited, cumulative }) => [exited, cumulative].map(({ to }) => to))).toEqual(
      alone.persons.map(() => [0, 0]),
    );
    const after = await of({ households: [not({ asOf: '2018-12-31' }), exiting('a', 2017)] });
    expect([after.persons[1]?.exited, after.misfits]).toEqual([{ from: 2, to: 2 }, []]);
    // Two records of one year that differ in it leave it open.
    const both = await of({ households: [not(), exiting('a', 2017)] });
    expect([both.persons[1]?.exited, both.misfits.map(({ code }) => code)]).toEqual([
      { from: 0, to: 2 },
      ['twoOfAYear'],
    ]);
  });

  test('a place that was renamed is one, in the county that it is in now', async () => {
    const renamed = { villages: { V9: 'V1' }, counties: { C9: 'C1' } };
    const villages = [
      villageOf('V9', 100, { county: 'C9', asOf: '2017-12-31', register: { status: 'povertyVillage' } }),
      villageOf('V1', 100, { asOf, workTeam: true, register: { status: 'exited', exitYear: 2018 } }),
    ];
    const households = [exiting('a', 2018, { village: 'V9', county: 'C9' })];
    const result = await of({ villages, households }, { renamed });
    expect(result.coverage[0]).toMatchObject({ covered: 1, open: 0, outcome: 'met' });
    expect(result.counties.map(({ id, persons, villages: of }) => [id, persons[2]?.exited, of.exited[2]])).toEqual([
      ['C1', { from: 2, to: 2 }, { from: 1, to: 1 }],
    ]);
    await expect(of({}, { renamed: { villages: { V1: 'V2', V2: 'V1' } } })).rejects.toThrow(RangeError);
  });

  test('options that there are not are refused', async () => {
    for (const options of [{ asOf: 'soon' }, { actual: 'both' }, { readings: { none: 'x' } }]) {
      const error = await of({}, options).catch((thrown: unknown) => thrown);
      expect(isInvalidRecordError(error)).toBe(true);
    }
  });
});

describe('figures that cannot be are refused', () => {
  const figure = (over: Plain = {}) => ({
    target: 'poorPersons',
    year: 2016,
    kind: 'flow',
    value: 10,
    source: 's',
    ...over,
  });
  test.each([
    ['ends the wrong way round', [figure({ value: { from: 2, to: 1 } })], 'figures[0].value', 'from <= to'],
    ['two that differ', [figure(), figure({ value: 11 })], 'figures[1].value', '10'],
    [
      'that fall',
      [figure({ kind: 'cumulative', year: 2017, value: 5 }), figure({ kind: 'cumulative' })],
      'figures[0].value',
      '>= 10 (2016)',
    ],
    ['no figure', [figure({ year: '2016' })], 'figures[0].year', '2000 – 2100'],
    ['no list', 'x', 'figures', 'list'],
  ])('%s', async (_, figures, path, expected) => {
    const error = await of({}, { figures }).catch((thrown: unknown) => thrown);
    expect(isInvalidRecordError(error) && error.issues).toMatchObject([{ path, expected }]);
  });

  test('a target that there is not, with the one that is meant', async () => {
    const error = await of({}, { figures: [figure({ target: 'poorPerson' })] }).catch((thrown: unknown) => thrown);
    expect(isInvalidRecordError(error) && error.issues).toMatchObject([
      { code: 'notInList', path: 'figures[0].target', suggestion: 'poorPersons' },
    ]);
  });
});

describe('what was published', () => {
  const figures = figuresOf('published.json');

  test('counties: 2, 12, 17 and 20 where 2, 12, 28 and 9 were planned', async () => {
    expect(years(await of({}, { figures }), 'povertyCounties')).toEqual([
      [2016, 2, 2, 0, 'met'],
      [2017, 14, 14, 0, 'met'],
      [2018, 42, 31, -11, 'notMet'],
      [2019, 51, 51, 0, 'met'],
      [2020, null, null, null, null],
    ]);
  });

  test('villages: what is not published of a year stays open, and 6,920 of another base are neither 6,924 nor 4 behind', async () => {
    expect(years(await of({}, { figures }), 'povertyVillages')).toEqual([
      [2016, 1053, 1053, 0, 'met'],
      [2017, 3553, null, null, 'undetermined'],
      [2018, 6553, 6202, -351, 'notMet'],
      [2019, 6924, 6920, -4, 'undetermined'],
      [2020, null, null, null, null],
    ]);
  });

  test('persons: flows and stocks each by itself, as they do not go together', async () => {
    const flows = await of({}, { figures });
    expect(years(flows, 'poorPersons')?.slice(0, 3)).toEqual([
      [2016, 1_100_000, 1_250_000, 150_000, 'met'],
      [2017, 2_600_000, null, null, 'undetermined'],
      [2018, 3_700_000, null, null, 'undetermined'],
    ]);
    expect(target(flows, 'poorPersons')).toMatchObject({ notUsed: 3 });
    const stocks = await of({}, { figures, actual: 'stocks' });
    expect(years(stocks, 'poorPersons')?.slice(0, 4)).toEqual([
      [2016, 1_100_000, null, null, 'undetermined'],
      [2017, 2_600_000, null, null, 'undetermined'],
      [2018, 3_700_000, 3_620_000, -80_000, 'notMet'],
      [2019, 4_450_000, 4_251_000, -199_000, 'notMet'],
    ]);
    // 362 of 445 are 81.3 %: the floor of 75 % is reached, by either base.
    expect(target(stocks, 'poorPersons')?.floors.map(({ base, outcome }) => [base, outcome])).toEqual([
      ['plan', 'met'],
      ['register', 'met'],
    ]);
  });

  test('what one report foresees and another counts up to a year are taken as they stand', async () => {
    const result = await of({}, { figures: figuresOf('xiangxi.json') });
    const [, second, third] = target(result, 'poorPersons')?.years ?? [];
    expect([second?.cumulative?.from, third?.cumulative?.from, third?.done?.from]).toEqual([500_445, 554_200, 53_755]);
  });
});
