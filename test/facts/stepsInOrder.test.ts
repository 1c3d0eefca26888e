import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outOfOrder, procedures, stepsInOrder } from '../../src/facts/stepsInOrder.js';
import type { Level } from '../../src/records/catalog.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { county, examples, household } from '../examples.js';
import { parseRecord } from '../support/fields.js';
import { ask } from './asked.js';

const make = examples;
const factOf = (level: Level, name: string) => {
  const fact = stepsInOrder.find((one) => one.level === level && one.name === `${name}InOrder`);
  if (fact === undefined) throw new Error(`no ${name}`);
  return fact;
};
const of = (level: Level, name: string, procedure: unknown) => ask(factOf(level, name), make[level]({ procedure }));
const date = (day: string | null) => ({ date: day });
const REVIEW = 'procedure.review.date';
const VISIT = 'procedure.verification.date';
const CONSENT = 'procedure.consent.date';
const outIn = (procedure: unknown) => outOfOrder('household', parseRecord(household({ procedure })));

describe('stepsInOrder', () => {
  it('has one fact for each step of a procedure but those that nothing precedes', () => {
    for (const [level, steps] of Object.entries(procedures)) {
      const names = stepsInOrder.filter((fact) => fact.level === level).map(({ name }) => name);
      expect(names).toEqual(steps.slice(1).map(({ step }) => `${step}InOrder`));
      for (const { after } of steps) for (const one of after) expect(steps.map(({ step }) => step)).toContain(one);
    }
  });

  it('has the steps in the order of the rules about procedure', () => {
    for (const [level, steps] of Object.entries(procedures)) {
      const rule = hunan2016To2020().verdicts.get(`${level}/procedure`);
      const criteria = rule?.criteria
        .map(({ id }) => id.slice(level.length + 1))
        // How long publicity lasted, and on which side of the decision, are asked of a step that has its own criterion.
        .filter((id) => !/^publicity[A-Z]/.test(id));
      // Nothing exits a township, so there is no rule about it and no step.
      expect(steps.map(({ step }) => step)).toEqual(criteria ?? []);
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
    const steps = procedures.household.map(({ step }) => step).filter((step) => step !== 'publicity');
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

describe('outOfOrder', () => {
  it('names the step with both dates', () => {
    expect(outIn({ review: date('2018-11-02'), verification: date('2018-11-01') })).toEqual([
      { step: 'verification', paths: [REVIEW, VISIT] },
    ]);
    expect(outIn({ review: date('2018-11-01'), verification: date('2018-11-01') })).toEqual([]);
    expect(outIn(null)).toEqual([]);
  });

  it('looks past what is not dated', () => {
    expect(outIn({ review: date('2018-11-02'), consent: date('2018-11-01') })).toEqual([
      { step: 'consent', paths: [REVIEW, CONSENT] },
    ]);
    const dated = { review: date('2018-11-02'), verification: date('2018-10-01'), consent: date('2018-11-01') };
    expect(outIn(dated).map(({ step }) => step)).toEqual(['verification']);
  });

  it('names each pair once where two ways lead to it', () => {
    const steps = { prefectureReview: date('2019-01-05'), decision: date('2019-01-01') };
    expect(outOfOrder('county', parseRecord(county({ procedure: steps })))).toEqual([
      { step: 'decision', paths: ['procedure.prefectureReview.date', 'procedure.decision.date'] },
    ]);
  });
});
