import { describe, expect, it } from 'vitest';
import { isInvalidRecordError } from '../../src/base/errors.js';
import type { EvaluateOptions } from '../../src/evaluate/evaluate.js';
import { type InputValues, putInputs } from '../../src/evaluate/put-inputs.js';
import { household, type Plain, replaced, village, without } from '../examples.js';
import { describeIssue, fields, parseRecord } from '../support/fields.js';
import {
  createEngine,
  createEngineEvaluator,
  createEvaluator,
  evaluate,
  evaluateReadings,
  evaluateWithEngine,
} from '../support/unchecked.js';

/** What is wrong, as `code path suggestion` texts. */
function refusals(record: unknown, options: EvaluateOptions): string[] {
  try {
    evaluate(record, options);
    return [];
  } catch (error) {
    if (!isInvalidRecordError(error)) throw error;
    return error.issues.map(({ code, path, suggestion }) => [code, path, suggestion].join(' ').trim());
  }
}

const criterion = (record: unknown, inputs: InputValues, id: string) =>
  evaluate(record, { inputs }).criteria.find((one) => one.id === id);

describe('inputs that are put', () => {
  it('are judged in the place of the record’s own, and listed in table order', () => {
    const inputs = {
      'housing.safeBy': null,
      stableIncome: false,
      'income.wages': '0.50',
      'members[1].schooling': 'droppedOut',
    };
    const verdict = evaluate(household(), { inputs });
    expect(verdict.outcome).toBe('notMet');
    expect(verdict.overrides).toEqual([
      { path: 'members[1].schooling', value: 'droppedOut', instead: 'inSchool' },
      { path: 'income.wages', value: '0.5', instead: '12000.5' },
      { path: 'stableIncome', value: false, instead: true },
      { path: 'housing.safeBy', value: null, instead: 'nothing' },
    ]);
    expect(Object.keys(verdict).at(-1)).toBe('overrides');
  });

  it('come after the parameters', () => {
    const verdict = evaluate(household(), {
      inputs: { stableIncome: true },
      parameters: { 'povertyLine/exit': '3200.0' },
    });
    expect(verdict.overrides).toEqual([
      { path: 'parameters.povertyLine/exit', value: '3200', instead: '3200' },
      { path: 'stableIncome', value: true, instead: true },
    ]);
  });

  it('give the same verdict as a record that says so', () => {
    const { overrides, ...whatIf } = evaluate(household(), {
      inputs: { 'income.wages': 9000, 'water.qualitySafe': null },
    });
    const record = replaced(replaced(household(), 'income.wages', 9000), 'water.qualitySafe', null);
    expect(JSON.stringify(whatIf)).toBe(JSON.stringify(evaluate(record)));
    expect(overrides).toHaveLength(2);
  });

  it('are taken of a parsed record as of a raw one, on its own day or another', () => {
    const inputs = { 'income.wages': 1 };
    for (const day of [{}, { asOf: '2019-12-31' }]) {
      const text = JSON.stringify(evaluate(household(), { inputs, ...day }));
      expect(JSON.stringify(evaluate(parseRecord(household()), { inputs, ...day }))).toBe(text);
      expect(JSON.stringify(createEvaluator({ inputs }).evaluate(household(), day))).toBe(text);
    }
  });

  it('make the group they lie in, but do not make one to take away from it', () => {
    const bare = { level: 'household', id: 'H', asOf: '2018-12-31', members: [{}] };
    expect(criterion(bare, { 'food.sufficient': true }, 'household/food')?.missing).toEqual(['food.protein']);
    expect(evaluate(bare, { inputs: { 'food.sufficient': null } }).overrides).toEqual([
      { path: 'food.sufficient', value: null, instead: null },
    ]);
    expect(putInputs(fields, bare, { 'food.sufficient': null }).value).toEqual(bare);
  });

  it('reach into a group within a group', () => {
    const bare = { level: 'household', id: 'H', asOf: '2018-12-31', members: [{}] };
    const path = 'procedure.review.done';
    expect(putInputs(fields, bare, { [path]: true }).value).toEqual({ ...bare, procedure: { review: { done: true } } });
    expect(putInputs(fields, bare, { [path]: null }).value).toEqual(bare);
    const given = { ...bare, procedure: { review: { done: false, by: 'workTeam' }, consent: null } };
    expect(putInputs(fields, given, { [path]: true })).toMatchObject({
      value: { ...bare, procedure: { review: { done: true, by: 'workTeam' }, consent: null } },
      overrides: [{ path, value: true, instead: false }],
    });
    expect(given.procedure.review.done).toBe(false);
    // What is at fault on the way is left for its own check.
    expect(putInputs(fields, { ...bare, procedure: 1 }, { [path]: true }).value).toEqual({ ...bare, procedure: 1 });
    for (const none of ['procedure.review', 'procedure.review.done.x', 'procedure.review[0].done']) {
      expect(putInputs(fields, bare, { [none]: true }).issues.map(({ code }) => code)).toEqual(['unknownKey']);
    }
  });

  it('may move the day of judgement', () => {
    const verdict = evaluate(household(), { inputs: { asOf: '2019-06-30' } });
    expect(verdict.asOf).toBe('2019-06-30');
    expect(verdict.overrides).toEqual([{ path: 'asOf', value: '2019-06-30', instead: '2018-12-31' }]);
  });

  it('make good what was at fault, and then do not repeat it', () => {
    const record = replaced(household(), 'income.wages', '很多');
    expect(evaluate(record, { inputs: { 'income.wages': 9000 } }).overrides).toEqual([
      { path: 'income.wages', value: '9000' },
    ]);
  });

  it('leave the caller’s record and `extra` as they are', () => {
    const extra = new Proxy({}, { ownKeys: () => expect.fail('walked'), get: () => expect.fail('read') });
    const record = parseRecord(household());
    const before = JSON.stringify(record);
    evaluate(record, { inputs: { 'income.wages': 1, 'members[0].medicalInsurance': 'none', stableIncome: null } });
    expect(JSON.stringify(record)).toBe(before);
    const guarded = { ...without(household(), 'extra'), extra };
    expect(evaluate(guarded, { inputs: { 'income.wages': 1 } }).overrides).toHaveLength(1);
  });

  it.each<[string, Plain, InputValues, string[]]>([
    ['no field', household(), { 'income.wagez': 1 }, ['unknownKey income.wagez income.wages']],
    ['a name without its group', household(), { wages: 1 }, ['unknownKey wages income.wages']],
    ['a field of another level', household(), { collectiveIncome: 1 }, ['unknownKey collectiveIncome']],
    [
      'a misspelt field of a member',
      household(),
      { 'members[1].schoolin': 'inSchool' },
      ['unknownKey members[1].schoolin members[1].schooling'],
    ],
    ['a group', household(), { income: null }, ['unknownKey income']],
    [
      'every member at once',
      household(),
      { 'members[].schooling': 'inSchool' },
      ['unknownKey ["members[].schooling"] members[0].schooling'],
    ],
    [
      'a number written otherwise',
      household(),
      { 'members[01].schooling': 'inSchool' },
      ['unknownKey ["members[01].schooling"] members[1].schooling'],
    ],
    ['a name', household(), { 'members[0].name': '李四' }, ['unknownKey members[0].name']],
    ['the id', household(), { id: 'H2' }, ['unknownKey id']],
    ['free data', household(), { 'extra.note': 'x' }, ['unknownKey extra.note']],
    [
      'what every object has',
      household(),
      { constructor: 1, 'income.constructor': 1 },
      ['unknownKey constructor', 'unknownKey income.constructor'],
    ],
    [
      'a member who is not there',
      household(),
      { 'members[2].schooling': 'inSchool' },
      ['outOfRange members[2].schooling'],
    ],
    ['a value of another kind', household(), { 'income.wages': 'viel' }, ['wrongType income.wages']],
    ['what contradicts the rest', household(), { 'income.transfers': 1 }, ['inconsistent income.oneOffTransfers']],
    [
      'a birth after the day',
      household(),
      { 'members[0].birthDate': '2019-01-01' },
      ['dateAfterAsOf members[0].birthDate'],
    ],
    ['a group at fault', { ...household(), income: 5 }, { 'income.wages': 1 }, ['wrongType income']],
    [
      'a member at fault',
      { ...household(), members: [null] },
      { 'members[0].schooling': null },
      ['wrongType members[0]'],
    ],
    ['no members', { ...household(), members: [] }, { 'members[0].schooling': null }, ['emptyList members']],
    ['no list of members', { ...household(), members: 'x' }, { 'members[0].schooling': null }, ['wrongType members']],
    ['a level that is none', household({ level: 'hamlet' }), { 'income.wages': 1 }, ['unknownLevel level']],
  ])('are refused: %s', (_, record, inputs, expected) => {
    expect(refusals(record, { inputs })).toEqual(expected);
  });

  it('never reach a prototype', () => {
    const inputs = JSON.parse('{"__proto__": 1, "__proto__.polluted": 1, "constructor.prototype.polluted": 1}');
    expect(refusals(household(), { inputs })).toHaveLength(3);
    expect(({} as Plain).polluted).toBeUndefined();
    expect(refusals(Object.assign(Object.create({ polluted: 1 }), village()), { inputs: { services: true } })).toEqual(
      [],
    );
  });

  it('are refused together with all else that is wrong', () => {
    const options = {
      inputs: { wages: 1 },
      parameters: { line: 1 },
      readings: { povertyLine: 'x' },
      asOf: '2021-01-01',
    };
    expect(refusals(replaced(household(), 'stableIncome', 'yes'), options).map((text) => text.split(' ')[0])).toEqual([
      'wrongType',
      'unknownKey',
      'outsidePeriod',
      'unknownReading',
      'unknownParameter',
    ]);
  });

  it('are refused in words that speak of the what-if', () => {
    const [issue] = putInputs(fields, household(), { 'members[0].name': '李四' }).issues;
    expect(issue && describeIssue(issue, 'zh')).toBe(
      '姓名（members[0].name）不能作假设，应为参与认定的字段，例如 income.wages',
    );
    expect(issue && describeIssue(issue, 'en')).toMatch(
      /cannot be changed by --set; use a judged field, such as income\.wages/,
    );
  });
});

describe('a what-if by other ways', () => {
  const options = {
    inputs: { 'income.wages': 3000, 'members[0].medicalInsurance': 'none', 'food.protein': null },
    parameters: { 'povertyLine/exit': '3300', schoolYearStart: '09-15' },
    readings: { povertyLine: 'national' },
  };

  it('is the same through the real engine, to the byte', async () => {
    const text = JSON.stringify(evaluate(household(), options));
    expect(JSON.stringify(await evaluateWithEngine(household(), options))).toBe(text);
    expect(JSON.stringify(await createEngineEvaluator(options).evaluate(household()))).toBe(text);
    const { failureEvents } = await createEngine(household(), options).run();
    expect(failureEvents.map(({ type }) => type)).toContain('verdict');
  });

  it('is marked by evaluateReadings too', () => {
    const { overrides, outcome } = evaluateReadings(household(), options);
    expect(overrides).toEqual(evaluate(household(), options).overrides);
    expect(outcome).toBe('notMet');
    expect(evaluateReadings(household())).not.toHaveProperty('overrides');
  });

  it('counts in the outcome alone', () => {
    expect(createEvaluator({ inputs: { stableIncome: false } }).outcome(household())).toBe('notMet');
    expect(createEvaluator({ parameters: { 'povertyLine/exit': 9e6 } }).outcome(parseRecord(household()))).toBe(
      'notMet',
    );
  });

  it('is not there where nothing is put', () => {
    expect(evaluate(household(), { inputs: {}, parameters: {} })).not.toHaveProperty('overrides');
    expect(() => createEvaluator({ parameters: { x: 1 } })).toThrow(/x/);
  });
});

describe('a what-if about what is known in part', () => {
  const evidence = { 'income.wages': [{ source: 'x', value: 100 }] };

  it('settles it, and says what stood there', () => {
    const verdict = evaluate(household({ evidence }), { inputs: { 'income.wages': 9000 } });
    expect(verdict).not.toHaveProperty('conflicts');
    expect(verdict.overrides).toEqual([{ path: 'income.wages', value: '9000', instead: '12000.5' }]);
    const ranged = evaluate(replaced(household(), 'income.wages', { from: 1, to: 2 }), {
      inputs: { 'income.wages': 9000 },
    });
    expect(ranged.overrides?.[0]?.instead).toEqual({ from: '1', to: '2' });
  });

  it('puts one value, not a range', () => {
    const inputs = { 'income.wages': { from: 1, to: 2 } } as unknown as InputValues;
    expect(refusals(household(), { inputs })).toEqual(['wrongType income.wages']);
  });
});
