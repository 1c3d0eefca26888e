import { describe, expect, it } from 'vitest';
import * as tuopin from '../../src/index.js';
import { household } from '../examples.js';

const { evaluate, explain, isInvalidRecordError } = tuopin;

/** What a call is refused with: code and path of every issue. */
function refusal(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (isInvalidRecordError(error)) return error.issues.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
  return [];
}

describe('an unknown option', () => {
  const record = household();
  const { questions, remedy, evaluateReadings, createEvaluator, createEligibility, eligibility } = tuopin;
  const { parseRecord, seal, verifySealed, nextSteps } = tuopin;
  const calls: Record<string, (options: never) => unknown> = {
    evaluate: (options) => evaluate(record, options),
    createEvaluator: (options) => createEvaluator(options),
    evaluateReadings: (options) => evaluateReadings(record, options),
    questions: (options) => questions(record, options),
    remedy: (options) => remedy(record, options),
    eligibility: (options) => eligibility(record, options),
    createEligibility: (options) => createEligibility(options),
    seal: (options) => seal(evaluate(record), record, options),
    verifySealed: (options) => verifySealed({}, options),
    nextSteps: (options) => nextSteps(record, options),
    explain: (options) => explain(evaluate(record), { lang: 'en', ...(options as object) } as never),
  };
  it.each(Object.entries(calls))('of %s is refused, and the one meant is named', (_, call) => {
    expect(refusal(() => call({ rulbook: 1 } as never))).toEqual(['unknownOption rulbook']);
    try {
      call({ rulbook: 1 } as never);
    } catch (error) {
      expect(isInvalidRecordError(error) ? error.issues[0] : error).toMatchObject({ suggestion: 'rulebook' });
    }
  });

  it('of what reads one record is refused too', () => {
    for (const call of [
      () => parseRecord(record, { asof: '2018-12-31' } as never),
      () => createEvaluator().evaluate(record, { asof: '2018-12-31' } as never),
      () => createEvaluator().outcome(record, { asof: '2018-12-31' } as never),
      () => createEligibility().eligibility(record, { asof: '2018-12-31' } as never),
    ]) {
      expect(refusal(call)).toEqual(['unknownOption asof']);
    }
  });

  it('is none where it is left undefined, and a known one must be of its type', () => {
    expect(refusal(() => evaluate(record, { readings: undefined, asOf: undefined }))).toEqual([]);
    expect(refusal(() => evaluate(record, { readings: null } as never))).toEqual(['wrongType readings']);
    expect(refusal(() => evaluate(record, { rulebook: {} } as never))).toEqual(['wrongType rulebook']);
    expect(refusal(() => evaluate(record, null as never))).toEqual(['wrongType options']);
    const unreadable = new Proxy({}, { ownKeys: () => [1] as never });
    expect(refusal(() => evaluate(record, { readings: unreadable }))).toEqual(['wrongType readings']);
  });
});
