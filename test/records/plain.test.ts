import { describe, expect, it } from 'vitest';
import * as tuopin from '../../src/index.js';
import { household } from '../examples.js';

const { evaluate, explain, isInvalidRecordError, isInvalidRulebookError, loadRulebook } = tuopin;

/** What a call is refused with: code and path of every issue. */
function refusal(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (isInvalidRecordError(error)) return error.issues.map(({ code, path }) => `${code} ${path}`);
    if (isInvalidRulebookError(error)) return error.issues.map(({ code }) => code);
    throw error;
  }
  return [];
}

const thrower = () => {
  throw new Error('hostile');
};
const hostile = [
  new Proxy({}, { get: thrower, getOwnPropertyDescriptor: thrower, getPrototypeOf: thrower, ownKeys: thrower }),
  { ...household(), ...Object.defineProperty({}, 'x', { value: 1 }), income: new Proxy({}, { ownKeys: thrower }) },
  Object.defineProperty({ ...household() }, 'income', { get: thrower, enumerable: true }),
  Symbol('record'),
  10n,
  () => household(),
];

describe('what is no plain data', () => {
  it('is refused: maps, instances of classes, lists with holes', () => {
    const withHole = [{ id: 'a' }, {}, { id: 'b' }];
    delete withHole[1];
    class Household {
      level = 'household';
    }
    expect(refusal(() => evaluate(new Map()))).toEqual(['wrongType ']);
    expect(refusal(() => evaluate(Object.assign(new Household(), household())))).toEqual(['wrongType ']);
    expect(refusal(() => evaluate(household({ income: new Map([['wages', 1]]) })))).toEqual(['wrongType income']);
    expect(refusal(() => evaluate(household({ members: withHole })))).toEqual(['wrongType members[1]']);
    expect(refusal(() => evaluate(Object.assign(Object.create(null), household())))).toEqual([]);
    expect(refusal(() => evaluate(household({ extra: { any: new Map() } })))).toEqual([]);
  });

  it('never lets another error out, and never refuses without an issue', () => {
    const verdict = evaluate(household());
    for (const value of hostile) {
      expect(refusal(() => evaluate(value))).not.toEqual([]);
      expect(refusal(() => explain(verdict, { lang: 'zh', record: value }))).not.toEqual([]);
      expect(refusal(() => explain(value as never, { lang: 'zh' }))).not.toEqual([]);
      expect(refusal(() => loadRulebook(value as never))).not.toEqual([]);
      expect(refusal(() => loadRulebook({ 'rulebook.json': value }))).not.toEqual([]);
      expect(refusal(() => evaluate(household(), value as never))).not.toEqual([]);
    }
    expect(refusal(() => explain(verdict, { lang: 'fr' as never }))).toEqual(['notInList lang']);
    expect(refusal(() => explain(verdict, { lang: 'zh', record: household({ id: 'other' }) }))).toEqual([
      'inconsistent record',
    ]);
    expect(refusal(() => loadRulebook(null as never))).toEqual(['missingFile', 'missingFile']);
  });
});

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
  });
});

describe('what is exported', () => {
  const loose = (value: unknown, at: string): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    const held = value instanceof Map ? [...value.values()] : Object.values(value);
    return [...(Object.isFrozen(value) ? [] : [at]), ...held.flatMap((one, index) => loose(one, `${at}/${index}`))];
  };
  it('cannot be changed, through and through', () => {
    const { issueCodes, levels, outcomes, languages, hunan2016To2020, hunanChanges, hunanLifecycle } = tuopin;
    const lists = { issueCodes, levels, outcomes, languages };
    for (const [name, list] of Object.entries(lists)) expect(loose(list, name)).toEqual([]);
    expect(loose(hunan2016To2020(), 'rulebook')).toEqual([]);
    expect(loose(hunanChanges(), 'changes')).toEqual([]);
    expect(loose(hunanLifecycle(), 'lifecycle')).toEqual([]);
  });
});

describe('a rulebook of very many rules', () => {
  it('is refused unread', () => {
    const rules = Array.from({ length: 100_000 }, (_, index) => ({ name: `household/r${index}` }));
    try {
      loadRulebook({ 'rulebook.json': {}, 'parameters.json': {}, 'many.json': { rules } });
      expect.unreachable();
    } catch (error) {
      const issues = isInvalidRulebookError(error) ? error.issues : [];
      expect(issues.filter(({ code }) => code === 'tooLarge').map(({ message }) => message)).toEqual([
        'there are 100000 rules; a rulebook has at most 5000',
      ]);
    }
  });
});
