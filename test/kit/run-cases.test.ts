import { describe, expect, it } from 'vitest';
import { disagreement, type Mismatch } from '../../src/kit/mismatch.js';
import { mismatchSentence, refusalSentence, wordedMismatch } from '../../src/kit/mismatch-words.js';
import { type CaseRun, runCases } from '../../src/kit/run-cases.js';
import type { Expectation, TestCase } from '../../src/kit/test-case.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { household } from '../examples.js';
import { grantFiles } from '../rulebook/small.js';

const record = household({});
const one = (expect: Expectation, more: Partial<TestCase> = {}): TestCase => ({
  name: 'a case',
  record,
  expect,
  ...more,
});

async function run(expect: Expectation, more: Partial<TestCase> = {}): Promise<CaseRun> {
  const [first] = await runCases([one(expect, more)]);
  if (first === undefined) throw new Error('no case was run');
  return first;
}

const inShort = ({ mismatches }: CaseRun) => mismatches.map(({ at, expected, got }) => [at, expected, got]);

describe('running cases', () => {
  it('passes what comes as expected, and checks nothing that is not', async () => {
    const { passed, mismatches, judged } = await run({ outcome: 'met' });
    expect({ passed, mismatches }).toEqual({ passed: true, mismatches: [] });
    expect(judged.verdict?.outcome).toBe('met');
    expect((await run({ refused: ['notARecord'] }, { record: 4 })).passed).toBe(true);
  });

  it('lists everything that comes otherwise, in the order of a verdict', async () => {
    const margin = (await run({ outcome: 'met' })).judged.verdict?.criteria[0]?.checks[0]?.margin;
    const criteria = { 'household/food': 'undetermined', 'household/income': 'met' } as const;
    const found = await run({ outcome: 'notMet', criteria, missing: ['a'], margins: { 'household/income': '0.5' } });
    expect(found.passed).toBe(false);
    expect(inShort(found)).toEqual([
      ['outcome', 'notMet', 'met'],
      ['criteria.household/food', 'undetermined', 'met'],
      ['missing', ['a'], []],
      ['margins.household/income', '0.5', margin],
    ]);
  });

  it('fails loudly where the verdict has no such criterion, or the criterion no number', async () => {
    const { mismatches } = await run({
      outcome: 'met',
      criteria: { 'household/incme': 'met', 'village/roads': 'met' },
      margins: { 'household/food': '0', 'household/watr': '1' },
    });
    expect(mismatches.map(({ at, got, lacks, suggestion }) => [at, got, lacks, suggestion])).toEqual([
      ['criteria.household/incme', null, 'criterion', 'household/income'],
      ['criteria.village/roads', null, 'criterion', undefined],
      ['margins.household/food', null, 'margin', undefined],
      ['margins.household/watr', null, 'criterion', 'household/water'],
    ]);
    for (const mismatch of mismatches) {
      expect(mismatchSentence(mismatch, 'en')).toMatch(/no such criterion|no number is compared/);
      expect(mismatchSentence(mismatch, 'zh')).toMatch(/没有此标准|未比较数值/);
    }
  });

  it('tells a verdict from a refusal, and compares codes in any order', async () => {
    expect(inShort(await run({ outcome: 'met' }, { record: 4 }))).toEqual([['refused', null, ['notARecord']]]);
    expect(inShort(await run({ refused: ['notARecord'] }))).toEqual([['refused', ['notARecord'], null]]);
    const both: Expectation = { refused: ['missingField', 'unknownReading'] };
    const bad = { record: { level: 'village', asOf: '2018-12-31' }, readings: { x: 'y' } };
    expect((await run(both, bad)).passed).toBe(true);
    expect((await run({ refused: ['unknownReading', 'missingField'] }, bad)).passed).toBe(true);
    expect(inShort(await run({ refused: ['missingField'] }, bad))).toEqual([
      ['refused', ['missingField'], ['missingField', 'unknownReading']],
    ]);
    const said = await run({ outcome: 'met' }, { record: 4 });
    expect(refusalSentence(said, 'en')).toContain('is not a record');
    expect(refusalSentence(await run({ refused: ['notARecord'] }), 'en')).toBeUndefined();
  });

  it('counts what is wrong with the text of a record', async () => {
    const recordIssues = [{ code: 'duplicateKey', path: 'id' }] as const;
    expect((await run({ refused: ['duplicateKey'] }, { recordIssues })).passed).toBe(true);
    const more = { recordIssues, record: { ...(record as object), members: [] } };
    expect((await run({ refused: ['duplicateKey', 'emptyList'] }, more)).passed).toBe(true);
    expect((await run({ refused: ['duplicateKey'] }, { recordIssues, record: undefined })).passed).toBe(true);
  });

  it('hands on date, readings and rulebook', async () => {
    const { judged } = await run({ outcome: 'met' }, { asOf: '2019-12-31', readings: { drinkingWater: 'required' } });
    expect(judged.verdict?.asOf).toBe('2019-12-31');
    expect(judged.verdict?.readings.drinkingWater).toBe('required');
    const [run1] = await runCases([one({ outcome: 'met' })], { rulebook: hunan2016To2020(), engines: ['evaluator'] });
    expect(run1?.passed).toBe(true);
  });

  it('runs what a filter means, and stops at the first failure where it is told to', async () => {
    const cases = ['Alpha', 'beta', 'alphabet'].map((name) => one({ outcome: 'notMet' }, { name }));
    const names = async (options: object) => (await runCases(cases, options)).map((run) => run.case.name);
    expect(await names({ filter: 'ALPHA' })).toEqual(['Alpha', 'alphabet']);
    expect(await names({ bail: true })).toEqual(['Alpha']);
    expect(await names({ filter: 'gamma' })).toEqual([]);
  });

  it('names the place of each expectation, where the case has one', async () => {
    const place = {
      file: 'a.json',
      index: 0,
      line: 1,
      column: 1,
      expectations: new Map([
        ['expect', { line: 2, column: 3 }],
        ['outcome', { line: 4, column: 5 }],
      ]),
    };
    const { mismatches } = await run({ outcome: 'notMet' }, { place });
    expect(mismatches[0]).toMatchObject({ line: 4, column: 5, engine: 'evaluator' });
    expect((await run({ outcome: 'met' }, { place, record: 4 })).mismatches[0]).toMatchObject({ line: 2, column: 3 });
    expect(Object.keys((await run({ outcome: 'notMet' })).mismatches[0] ?? {})).not.toContain('line');
  });

  it('shows where two engines differ, in data and in the order of keys', async () => {
    const { judged } = await run({ outcome: 'met' });
    const { verdict } = judged;
    if (verdict === undefined) throw new Error('refused');
    const differs = (other: object): Mismatch | undefined =>
      disagreement(one({ outcome: 'met' }), judged, { verdict: other as typeof verdict }, 'json-rules-engine');
    expect(differs({ ...verdict })).toBeUndefined();
    const { level, ...rest } = verdict;
    expect(differs({ ...verdict, outcome: 'notMet' })).toMatchObject({
      at: 'engines',
      expected: 'outcome: "met"',
      got: 'outcome: "notMet"',
    });
    expect(differs({ ...rest, level })?.got).toContain('"asOf"');
    const turned = differs({ ...verdict, outcome: 'notMet' });
    expect(turned && wordedMismatch(turned, 'en').part).toBe('engines agree by json-rules-engine');
  });

  it('names the case where an engine fails', async () => {
    const fails = () => {
      throw new Error('no such thing');
    };
    const rulebook = { ...hunan2016To2020(), verdicts: Object.assign(new Map(), { get: fails }) };
    await expect(runCases([one({ outcome: 'met' })], { rulebook })).rejects.toThrow(/"a case" \(evaluator\)/);
  });
});

it('expects ranges, conflicts and margins with two ends', async () => {
  const doubtful = household({
    income: { wages: { from: 0, to: 9000 }, business: 0, property: 0, transfers: 0, productionCosts: 0 },
    evidence: { stableIncome: [{ source: 'x', value: false }] },
  });
  const expectation: Expectation = {
    outcome: 'undetermined',
    missing: [],
    conflicts: ['stableIncome'],
    tooWide: ['income.wages'],
    margins: { 'household/income': { from: '-3200', to: '1300' } },
  };
  expect((await run(expectation, { record: doubtful })).mismatches).toEqual([]);
  const wrong: Expectation = { ...expectation, conflicts: [], tooWide: ['x'], margins: { 'household/income': '7' } };
  const { mismatches } = await run(wrong, { record: doubtful });
  expect(mismatches.map(({ at, expected, got }) => [at, expected, got])).toEqual([
    ['conflicts', [], ['stableIncome']],
    ['tooWide', ['x'], ['income.wages']],
    ['margins.household/income', '7', ['-3200', '1300']],
  ]);
  for (const mismatch of mismatches) expect(mismatchSentence(mismatch, 'zh')).toMatch(/来源不一致|范围过宽|1300/);
  expect((await run({ outcome: 'met', conflicts: [], tooWide: [] })).passed).toBe(true);
});

describe('what a measure gives', () => {
  const rulebook = loadRulebook(grantFiles());
  const given = async (amount: Expectation['amount'], more: Partial<TestCase> = {}, book = rulebook) => {
    const village = { level: 'village', id: 'V', asOf: '2019-06-30', tasks: { water: false } };
    const about = one({ outcome: 'notMet', amount }, { record: village, rule: 'measure/grant', ...more });
    const [found] = await runCases([about], { rulebook: book });
    if (found === undefined) throw new Error('no case was run');
    return found;
  };
  const whole = { bound: 'atLeast', value: '500', unit: 'yuan', per: 'year' } as const;

  it('is held to each part that is expected, and to no other', async () => {
    expect((await given(whole)).passed).toBe(true);
    for (const [part, value] of Object.entries(whole)) expect((await given({ [part]: value })).passed).toBe(true);
    expect(inShort(await given({ bound: 'exactly', value: '500.01', unit: 'm2', per: 'once' }))).toEqual([
      ['amount.bound', 'exactly', 'atLeast'],
      ['amount.value', '500.01', '500'],
      ['amount.unit', 'm2', 'yuan'],
      ['amount.per', 'once', 'year'],
    ]);
  });

  it('is that of the day and of the reading', async () => {
    expect((await given({ ...whole, value: '600.5' }, { asOf: '2020-01-01' })).passed).toBe(true);
    expect((await given({ value: null }, { asOf: '2017-12-31' })).passed).toBe(true);
    expect(inShort(await given({ value: '500' }, { asOf: '2017-12-31' }))).toEqual([['amount.value', '500', null]]);
    const above = { readings: { bound: 'above' } };
    expect((await given({ value: '10', unit: 'percent' }, above)).passed).toBe(true);
    expect(inShort(await given({ unit: 'yuan' }, above))).toEqual([['amount.unit', 'yuan', 'percent']]);
  });

  it('is null where no figure is given, and missed where the rule is no measure', async () => {
    const list = ['atLeast', '500', 'yuan', 'year'];
    expect(inShort(await given(null))).toEqual([['amount', null, list]]);
    const nothing = loadRulebook(grantFiles({}, false));
    expect((await given(null, {}, nothing)).passed).toBe(true);
    expect(inShort(await given(whole, {}, nothing))).toEqual([['amount', list, null]]);
    for (const amount of [null, whole]) {
      const { mismatches } = await run({ outcome: 'met', amount });
      expect(mismatches.map(({ at, lacks }) => [at, lacks])).toEqual([['amount', 'measure']]);
      for (const mismatch of mismatches) {
        expect(mismatchSentence(mismatch, 'zh')).toContain('不是帮扶措施');
        expect(mismatchSentence(mismatch, 'en')).toContain('no measure');
      }
    }
  });

  it('is told in both languages, and where it stands in the file', async () => {
    const expectations = new Map([['amount.value', { line: 7, column: 9 }]]);
    const place = { file: 'a.json', index: 0, line: 2, column: 3, expectations };
    const [mismatch] = (await given({ value: '499' }, { place })).mismatches;
    if (mismatch === undefined) throw new Error('passed');
    expect(mismatch).toMatchObject({ line: 7, column: 9 });
    expect(mismatchSentence(mismatch, 'zh')).toBe('帮扶标准 value：预期 499，实际 500');
    expect(mismatchSentence(mismatch, 'en')).toBe('amount (value): expected 499, got 500');
    const [none] = (await given(null)).mismatches;
    expect(none && mismatchSentence(none, 'zh')).toBe('帮扶标准：预期 （无），实际 atLeast、500、yuan、year');
  });
});
