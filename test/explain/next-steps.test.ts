import { describe, expect, it } from 'vitest';
import { exact } from '../../src/base/exact.js';
import { advisedSteps } from '../../src/explain/next-steps.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Leaf } from '../../src/rulebook/condition.js';
import { county, household, type Plain, village } from '../examples.js';
import { type Asked, explained } from '../support/explained.js';
import { fixture } from '../support/fixture-records.js';
import { evaluate } from '../support/unchecked.js';

const rulebook = hunan2016To2020();
const next = (record: Plain, asked: Asked = {}) => explained(record, asked).next;

describe('what follows where all is met', () => {
  it('is the procedure of the level', () => {
    expect(next(fixture('H-001'))).toEqual([expect.stringMatching(/民主评议.*核实.*本户认可.*公示.*公告/)]);
    expect(next(fixture('V-01'))).toEqual([expect.stringMatching(/乡镇内公示.*公告/)]);
    expect(next(fixture('C-01'))).toEqual([expect.stringMatching(/县级提出.*市级初审.*省级核查.*省人民政府批准/)]);
    expect(next(fixture('H-001'), { lang: 'en' })).toEqual([expect.stringMatching(/consent of the household/)]);
  });

  it('is not the procedure where that has begun, is over, or is told with the history', () => {
    const begun = { review: { done: true } };
    for (const record of [
      household({ register: { status: 'registered' } }),
      household({ register: { status: 'exited' } }),
      household({ procedure: begun }),
      village({ register: { status: 'exited' } }),
      village({ procedure: { verification: { done: true } } }),
      county({ register: { status: 'exited' } }),
      county({ procedure: { application: { done: true } } }),
    ]) {
      expect(explained(record).outcome).toBe('met');
      expect(next(record)).toEqual([]);
    }
    for (const record of [
      household({ register: null, procedure: null }),
      village({ register: { status: 'povertyVillage' } }),
      county({ register: { status: 'povertyCounty' } }),
    ]) {
      expect(next(record)).toHaveLength(1);
    }
  });
});

describe('what would have to change', () => {
  it('is followed by what is still open', () => {
    const record = { ...fixture('H-005'), housing: null, food: null };
    expect(next(record)).toEqual([
      expect.stringContaining('劝返'),
      expect.stringContaining('参保'),
      '另需核实：平时能否吃饱、肉蛋奶或豆制品、住房安全等级、住房安全保障方式',
    ]);
    expect(next(record, { lang: 'en' }).at(-1)).toMatch(/^Still to be found out: .*; safety grade of the house/);
  });

  it('is said to be out of reach where no help changes it', () => {
    const rule = rulebook.verdicts.get('county/exit');
    const [criterion] = rule?.criteria ?? [];
    if (rule === undefined || criterion === undefined) throw new Error('no rule');
    const conditions: Leaf = {
      kind: 'leaf',
      at: '',
      fact: 'registeredRuralPopulation',
      operator: 'greaterThan',
      choices: [],
      side: { kind: 'number', value: exact(1e9) },
    };
    const verdicts = new Map([['county/exit', { ...rule, criteria: [{ ...criterion, conditions }] }]]);
    const asked = { rulebook: { ...rulebook, verdicts } };
    expect(explained(county(), asked).outcome).toBe('notMet');
    expect(next(county(), asked)).toEqual(['贫困发生率所依据的数据不是靠帮扶能改变的，请核对数据是否准确']);
    expect(next(county(), { ...asked, lang: 'en' })).toEqual([
      'poverty incidence: rests on figures that no help can change; check that they are right',
    ]);
  });
});

describe('without the record', () => {
  it('only what is missing can be named', () => {
    expect(next(fixture('H-003'), { withRecord: false })).toEqual([
      '另需核实：成员3的就学状况、成员4的基本医疗保险、转移性收入、住房安全等级',
    ]);
    expect(next(fixture('H-005'), { withRecord: false })).toEqual([]);
    expect(next(fixture('H-001'), { withRecord: false })).toHaveLength(1);
  });
});

describe('a missing parameter', () => {
  it('is for the rulebook to answer', () => {
    const parameters = new Map(rulebook.parameters);
    const line = parameters.get('povertyLine/exit');
    const series = line?.series;
    if (line === undefined || series === undefined) throw new Error('The line has no series.');
    const none = Object.fromEntries(Object.keys(series.options).map((option) => [option, []]));
    parameters.set(line.id, { ...line, series: { ...series, options: none } });
    const lineless = { ...rulebook, parameters };
    const verdict = evaluate(household(), { rulebook: lineless });
    expect(verdict.missing).toEqual(['parameters.povertyLine/exit']);
    const open = ['parameters.povertyLine/exit'];
    const steps = (record: Plain | undefined) =>
      advisedSteps({
        verdict,
        record: record as never,
        rulebook: lineless,
        language: 'zh',
        options: { rulebook: lineless },
      });
    expect(steps(household())).toEqual({ steps: ['规则中没有该日期的“退出收入标准”，请先补充规则数据'], open });
    expect(steps(undefined)).toEqual({ steps: ['另需核实：退出收入标准'], open });
  });
});

describe('a what-if', () => {
  it('that is met is followed by nothing', () => {
    expect(next(fixture('H-002'), { parameters: { 'povertyLine/exit': '2900' } })).toEqual([]);
  });
});
