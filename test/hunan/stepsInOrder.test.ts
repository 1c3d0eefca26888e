import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Level, levels } from '../../src/records/catalog.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { examples } from '../examples.js';
import { ask } from '../facts/asked.js';
import { fieldsOf } from '../support/fields.js';
import { hunanFact } from './hunan-fact.js';

const make = examples;
const factOf = (level: Level, name: string) => hunanFact(level, `${name}InOrder`);
const of = (level: Level, name: string, procedure: unknown) => ask(factOf(level, name), make[level]({ procedure }));
const date = (day: string | null) => ({ date: day });
const REVIEW = 'procedure.review.date';
const VISIT = 'procedure.verification.date';
const { facts, verdicts } = hunan2016To2020();

/** The steps of a level, in the order of its fields. */
const stepsOf = (level: Level) => [
  ...new Set(fieldsOf(level).flatMap(({ path }) => /^procedure\.(\w+)\./.exec(path)?.[1] ?? [])),
];

describe('stepsInOrder', () => {
  it('has one fact for each step of a procedure but those that nothing precedes, about it and earlier ones', () => {
    for (const level of levels) {
      const steps = stepsOf(level);
      const named = [...facts[level].keys()].filter((name) => name.endsWith('InOrder'));
      expect([...named].sort()).toEqual(
        steps
          .slice(1)
          .map((step) => `${step}InOrder`)
          .sort(),
      );
      for (const name of named) {
        const own = name.replace('InOrder', '');
        const about = hunanFact(level, name).inputs.map((path) => path.split('.')[1] ?? '');
        expect(about).toContain(own);
        for (const one of about) expect(steps.indexOf(one)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('has a criterion for each step that its level’s procedure asks for', () => {
    for (const level of levels) {
      const asked = verdicts.get(`${level}/procedure`)?.criteria.map(({ id }) => id.slice(level.length + 1)) ?? [];
      // How long publicity lasted, and on which side of the decision, are asked of a step that has its own criterion.
      expect([...stepsOf(level)].sort()).toEqual(asked.filter((id) => !/^publicity[A-Z]/.test(id)).sort());
    }
  });

  it('takes the same day for in order, the day before for out of it', () => {
    const both = (review: string, visit: string) =>
      of('household', 'verification', { review: date(review), verification: date(visit) });
    expect(both('2018-11-01', '2018-11-01')).toEqual({
      value: true,
      inputs: [
        { path: REVIEW, value: '2018-11-01' },
        { path: VISIT, value: '2018-11-01' },
      ],
      missing: [],
    });
    expect(both('2018-11-01', '2018-10-31').value).toBe(false);
    expect(both('2018-02-28', '2018-03-01').value).toBe(true);
  });

  it('begins nothing after publicity before its last day is over', () => {
    const announced = (day: string) =>
      of('household', 'announcement', { publicity: { from: '2018-11-07', to: '2018-11-13' }, announcement: date(day) });
    expect(announced('2018-11-13').value).toBe(false);
    expect(announced('2018-11-14').value).toBe(true);
    expect(
      of('village', 'announcement', { publicity: { to: '2018-11-13' }, announcement: date('2018-11-13') }).value,
    ).toBe(false);
    expect(of('county', 'approval', { publicity: { to: '2019-03-23' }, approval: date('2019-03-23') }).value).toBe(
      false,
    );
    // Publicity itself begins on the day of what precedes it.
    expect(of('household', 'publicity', { consent: date('2018-11-07'), publicity: { from: '2018-11-07' } }).value).toBe(
      true,
    );
  });

  it('is missing with the dates that keep it open', () => {
    expect(of('household', 'verification', null)).toEqual({ value: undefined, inputs: [], missing: [REVIEW, VISIT] });
    expect(of('household', 'verification', { review: date('2018-11-01') })).toEqual({
      value: undefined,
      inputs: [{ path: REVIEW, value: '2018-11-01' }],
      missing: [VISIT],
    });
    expect(of('household', 'consent', { consent: date('2018-11-01') }).missing).toEqual([VISIT]);
  });

  it('looks at the step directly before it, not further back', () => {
    expect(of('household', 'consent', { review: date('2018-11-02'), consent: date('2018-11-01') }).missing).toEqual([
      VISIT,
    ]);
    const late = { review: date('2018-11-02'), verification: date('2018-10-01'), consent: date('2018-11-01') };
    expect(of('household', 'consent', late).value).toBe(true);
    expect(of('household', 'verification', late).value).toBe(false);
  });

  it('asks of two steps side by side that both are over', () => {
    const decided = (check: string | null, assessed: string | null) =>
      of('county', 'decision', {
        provincialCheck: date(check),
        thirdParty: date(assessed),
        decision: date('2019-03-15'),
      });
    expect(decided('2019-03-15', '2019-03-15').value).toBe(true);
    expect(decided('2019-03-16', '2019-03-15').value).toBe(false);
    expect(decided('2019-03-15', '2019-03-16').value).toBe(false);
    expect(decided('2019-03-16', null).value).toBe(false);
    expect(decided('2019-03-14', null).missing).toEqual(['procedure.thirdParty.date']);
  });

  it('never changes from decided to its opposite by what becomes known', () => {
    const day = fc.integer({ min: 1, max: 9 }).map((n) => `2018-11-0${n}`);
    const steps = stepsOf('household').filter((step) => step !== 'publicity');
    fc.assert(
      fc.property(fc.array(day, { minLength: 5, maxLength: 5 }), fc.integer({ min: 0, max: 4 }), (days, hidden) => {
        const whole = Object.fromEntries(steps.map((step, at) => [step, date(days[at] ?? null)]));
        const gap = { ...whole, [steps[hidden] ?? '']: null };
        for (const step of ['verification', 'consent', 'struckOff']) {
          const [known, open] = [of('household', step, whole).value, of('household', step, gap).value];
          if (open !== undefined) expect(known).toBe(open);
        }
      }),
      { numRuns: 100 },
    );
  });
});
