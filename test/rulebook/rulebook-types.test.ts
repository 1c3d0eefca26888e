/** What compiles and what does not: `tsc` reads the lines below, and refuses any that expects an error in vain. */
import { describe, expect, expectTypeOf, it } from 'vitest';

import { remedy } from '../../src/advise/remedy.js';
import { isInvalidRecordError } from '../../src/base/errors.js';
import { createEligibility, eligibility } from '../../src/evaluate/eligibility.js';
import { createEvaluator, type EvaluateOptions, evaluate } from '../../src/evaluate/evaluate.js';
import { evaluateReadings } from '../../src/evaluate/evaluate-readings.js';
import { evaluateExit } from '../../src/evaluate/with-procedure.js';
import { explain } from '../../src/explain/explanation.js';
import { nextSteps } from '../../src/explain/lifecycle-steps.js';
import { questions } from '../../src/explain/questions.js';
import { inspect } from '../../src/inspect/inspect.js';
import { createEngine, evaluateWithEngine } from '../../src/interop/json-rules-engine.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { HouseholdRecord, TownshipRecord, TuopinRecord } from '../../src/rulebook/hunan-types.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { type ParsedRecord, parseRecord } from '../../src/rulebook/rulebook-records.js';
import type { OwnTypes } from '../../src/rulebook/rulebook-types.js';
import { seal } from '../../src/seal/seal.js';
import { ownFacts } from '../support/own-facts.js';

/** The codes that a call is refused with; whatever its types say, what is no record is none. */
function refusal(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (isInvalidRecordError(error)) return error.issues.map(({ code }) => code);
  }
  return [];
}

const family: HouseholdRecord = { level: 'household', id: 'H', asOf: '2018-12-31', members: [{ name: '张三' }] };

describe('what is handed in', () => {
  it('is a record, by its type and when it runs', () => {
    const verdict = evaluate(family);
    const wrong: (() => unknown)[] = [
      // @ts-expect-error no record
      () => evaluate({ membres: [] }),
      // @ts-expect-error no record
      () => evaluate('nonsense'),
      // @ts-expect-error a key that there is not
      () => evaluate({ level: 'household', id: 'H', asOf: '2018-12-31', members: [{}], incomes: {} }),
      // @ts-expect-error a code that there is not
      () => evaluate({ level: 'household', id: 'H', asOf: '2018-12-31', members: [{ schooling: 'asleep' }] }),
      // @ts-expect-error no record
      () => createEvaluator().evaluate({ membres: [] }),
      // @ts-expect-error no record
      () => createEvaluator().outcome({ membres: [] }),
      // @ts-expect-error no record
      () => evaluateExit({ membres: [] }),
      // @ts-expect-error no record
      () => evaluateReadings({ membres: [] }),
      // @ts-expect-error no record
      () => eligibility({ membres: [] }),
      // @ts-expect-error no record
      () => createEligibility().eligibility({ membres: [] }),
      // @ts-expect-error no record
      () => questions({ membres: [] }),
      // @ts-expect-error no record
      () => remedy({ membres: [] }),
      // @ts-expect-error no record
      () => explain(verdict, { lang: 'zh', record: { membres: [] } }),
      // @ts-expect-error no record
      () => nextSteps({ membres: [] }),
      // @ts-expect-error no record
      () => inspect({ membres: [] }),
      // @ts-expect-error no record
      () => seal(verdict, { membres: [] }),
      // @ts-expect-error no record
      () => createEngine({ membres: [] }),
    ];
    // @ts-expect-error no household
    expect(() => nextSteps({ level: 'village', id: 'V', asOf: '2018-12-31' })).toThrow(RangeError);
    for (const call of wrong) expect(refusal(call), String(call)).not.toEqual([]);
    // @ts-expect-error no record
    const promised = () => evaluateWithEngine({ membres: [] });
    return expect(promised()).rejects.toSatisfy(isInvalidRecordError);
  });

  it('may be unknown to parseRecord, whose records go on everywhere', () => {
    const unknown: unknown = { ...family };
    // @ts-expect-error nobody knows what it is
    expect(evaluate(unknown).outcome).toBe('undetermined');
    const parsed = parseRecord(unknown);
    expectTypeOf(parsed).toEqualTypeOf<ParsedRecord>();
    const verdict = evaluate(parsed);
    expect([verdict.outcome, createEvaluator().outcome(parsed), evaluateExit(parsed).together]).toEqual(
      Array(3).fill('undetermined'),
    );
    expect(explain(verdict, { lang: 'zh', record: parsed }).outcome).toBe('undetermined');
    expect(seal(verdict, parsed).verdict.value).toEqual(verdict);
    expect([questions(parsed).length, inspect(parsed).length, eligibility(parsed).level]).toEqual([
      questions(family).length,
      inspect(family).length,
      'household',
    ]);
  });

  it('is of any level, townships among them', () => {
    expectTypeOf<TownshipRecord>().toExtend<TuopinRecord>();
    const township: TownshipRecord = { level: 'township', id: 'T', asOf: '2020-12-31' };
    expect(evaluate(township).rule).toBe('township/facilities');
  });
});

describe('names of the built-in rulebook', () => {
  it('are checked: its rules, its readings and their options', () => {
    expect(evaluate(family, { rule: 'measure/relocation', readings: { householdSize: 'sharing' } }).rule).toBe(
      'measure/relocation',
    );
    const wrong: (() => unknown)[] = [
      // @ts-expect-error a rule that there is not
      () => evaluate(family, { rule: 'household/exits' }),
      // @ts-expect-error a reading that there is not
      () => evaluate(family, { readings: { householdsSize: 'sharing' } }),
      // @ts-expect-error an option that there is not
      () => evaluate(family, { readings: { householdSize: 'shared' } }),
      // @ts-expect-error an option of another reading
      () => createEvaluator({ readings: { householdSize: 'counted' } }),
      // @ts-expect-error a reading that there is not
      () => eligibility(family, { rulebook: hunan2016To2020(), readings: { householdsSize: 'sharing' } }),
    ];
    for (const call of wrong) expect(refusal(call), String(call)).not.toEqual([]);
  });

  it('leave options open that are put together before', () => {
    const options: EvaluateOptions = { readings: { householdSize: 'sharing' }, asOf: '2018-12-31' };
    expect(evaluate(family, options).readings.householdSize).toBe('sharing');
  });
});

describe('a rulebook of one’s own', () => {
  const files = ownFacts();

  it('takes any rule and reading, and records with fields of its own', () => {
    const rulebook = loadRulebook(files);
    expectTypeOf(rulebook).toEqualTypeOf<Rulebook>();
    const judged = () => evaluate({ ...family, courses: { months: 3 } }, { rulebook, readings: { custom: 'yes' } });
    expect(refusal(judged)).toContain('unknownReading');
    expect(refusal(() => evaluate(family, { rulebook, rule: 'household/custom' }))).toContain('unknownRule');
    // @ts-expect-error no record under any rulebook
    expect(refusal(() => evaluate({ membres: [] }, { rulebook }))).not.toEqual([]);
    // @ts-expect-error the common fields are what they are
    expect(refusal(() => evaluate({ ...family, stableIncome: 'yes' }, { rulebook }))).not.toEqual([]);
  });

  it('holds records to their types where they are given', () => {
    interface Family {
      level: 'household';
      id: string;
      asOf: string;
      members: { courseMonths?: number }[];
    }
    const rulebook = loadRulebook<OwnTypes<Family>>(files);
    const own: Family = { level: 'household', id: 'H', asOf: '2018-12-31', members: [{ courseMonths: 3 }] };
    expect(refusal(() => evaluate(own, { rulebook }))).toEqual([]);
    expectTypeOf(parseRecord(own, { rulebook }).members[0]?.courseMonths).toEqualTypeOf<number | undefined>();
    // @ts-expect-error not one of these records
    expect(refusal(() => evaluate({ level: 'village', id: 'V' }, { rulebook }))).not.toEqual([]);
  });
});
