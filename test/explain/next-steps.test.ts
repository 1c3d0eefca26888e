import { describe, expect, it } from 'vitest';
import { exact } from '../../src/base/exact.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { inputLabel } from '../../src/explain/case.js';
import { nextSteps } from '../../src/explain/next-steps.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Leaf } from '../../src/rulebook/condition.js';
import { languages } from '../../src/words/words.js';
import { county, household, member, type Plain, village } from '../examples.js';
import { type Asked, explained } from '../support/explained.js';
import { fixture } from '../support/fixture-records.js';

const rulebook = hunan2016To2020();
const next = (record: Plain, asked: Asked = {}) => explained(record, asked).next;

describe('what follows where all is met', () => {
  it('is the procedure of the level', () => {
    expect(next(fixture('H-001'))).toEqual([expect.stringMatching(/民主评议.*核实.*本户认可.*公示.*公告/)]);
    expect(next(fixture('V-01'))).toEqual([expect.stringMatching(/乡镇内公示.*公告/)]);
    expect(next(fixture('C-01'))).toEqual([expect.stringMatching(/县级提出.*市级初审.*省级核查.*省人民政府批准/)]);
    expect(next(fixture('H-001'), { lang: 'en' })).toEqual([expect.stringMatching(/consent of the household/)]);
  });
});

describe('what would have to change', () => {
  it('is the sum for the household, and what each person lacks', () => {
    expect(next(fixture('H-002'))).toEqual([
      '家庭人均纯收入还差 94.75 元，全户合计至少增收 379 元（增加各类收入或减少生产经营性支出均可）',
    ]);
    expect(next(fixture('H-002'), { lang: 'en' })).toEqual([
      expect.stringMatching(/^per-capita net income lacks 94\.75 yuan: 379 yuan more for the household in all/),
    ]);
  });

  it('is what each member needs, by name where the record is at hand', () => {
    expect(next(fixture('H-005'))).toEqual([
      '劝返成员3（邓勇），落实入学就读或送教上门',
      '为成员2（杨春花）办理基本医疗保险参保',
    ]);
    expect(next(fixture('H-005'), { lang: 'en' })).toEqual([
      'bring member 3 (邓勇) back to school or arrange teaching at home',
      'insure member 2 (杨春花)',
    ]);
  });

  it('is how many persons, yuan and villages of a county', () => {
    expect(next(fixture('C-02'))).toEqual([
      '未脱贫人口再减少 1692 人',
      '农民人均可支配收入至少增加 26.67 元/人·年',
      '再退出 3 个贫困村',
    ]);
    expect(next(fixture('C-02'), { lang: 'en' })).toEqual([
      '1692 fewer persons in poverty',
      'rural disposable income per person higher by at least 26.67 yuan/person/year',
      '3 more poverty villages exited',
    ]);
  });

  it('is a task to be done, a home made safe, clothes, food and water', () => {
    const poor = household({
      food: { sufficient: false, protein: 'never' },
      clothing: { seasonal: false, bedding: false },
      housing: { grade: 'D', safeBy: 'nothing' },
      stableIncome: false,
    });
    const steps = next(poor);
    for (const said of ['稳定的收入来源', '口粮', '肉蛋奶', '换洗衣物', '被褥', '解决住房安全：']) {
      expect(steps.filter((step) => step.includes(said))).toHaveLength(1);
    }
    expect(steps).toHaveLength(6);
    expect(next(village({ tasks: { ...(village().tasks as Plain), roads: false } }))).toEqual(['落实“路到农家”']);
    const thirsty = household({ water: { ...(household().water as Plain), litresPerPersonDay: 20 } });
    expect(next(thirsty, { readings: { drinkingWater: 'required' } })).toEqual(['人均日用水量至少增加 15 升/人·日']);
    const far = household({
      water: { ...(household().water as Plain), roundTripMinutes: 50, horizontalMetres: 900, verticalMetres: 90 },
    });
    expect(next(far, { readings: { drinkingWater: 'required' }, lang: 'en' })).toEqual([
      expect.stringMatching(/^round trip to fetch water lower by at least 30 min$/),
    ]);
  });

  it('is followed by what is still open', () => {
    const record = { ...fixture('H-005'), housing: null, food: null };
    expect(next(record)).toEqual([
      expect.stringContaining('劝返'),
      expect.stringContaining('参保'),
      '另需核实：吃得饱、肉蛋奶或豆制品、住房安全等级、住房安全保障方式',
    ]);
    expect(next(record, { lang: 'en' }).at(-1)).toMatch(/^Still to be found out: .*; safety grade of the house/);
  });

  it('is said to be out of reach where no help changes it', () => {
    const rule = rulebook.verdicts.get('county');
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
    const verdicts = new Map([['county' as const, { ...rule, criteria: [{ ...criterion, conditions }] }]]);
    const asked = { rulebook: { ...rulebook, verdicts } };
    expect(explained(county(), asked).outcome).toBe('notMet');
    expect(next(county(), asked)).toEqual(['贫困发生率所依据的数据不是靠帮扶能改变的，请核对数据是否准确']);
    expect(next(county(), { ...asked, lang: 'en' })).toEqual([
      'poverty incidence: rests on figures that no help can change; check that they are right',
    ]);
  });
});

describe('what is still to be asked', () => {
  it('are the questions, each with what every answer does', () => {
    expect(next(fixture('H-003'))).toEqual([
      '核实转移性收入：任何数值→收入达标',
      '核实成员3（向雨桐）的就学状况：在校、送教上门、已完成义务教育、因身体原因不具备学习条件、经批准延缓入学、经批准休学、未到入学时间→义务教育达标；辍学、应入学未入学→义务教育未达标，结论即为未达标',
      '核实成员4（覃满秀）的基本医疗保险：城乡居民医保、职工医保、其他公费保障、新生儿正在办理、暂不需要→基本医疗达标；未参保→基本医疗未达标，结论即为未达标',
      '核实住房安全等级：A级、B级→住房安全达标；C级、D级、无房→住房安全未达标，结论即为未达标',
    ]);
    const english = next(fixture('H-003'), { lang: 'en' });
    expect(english).toHaveLength(4);
    expect(english[0]).toBe('Find out: transfer income: any figure → income met');
    expect(english[3]).toBe(
      'Find out: safety grade of the house: A / B → safe housing met; C / D / no house → safe housing not met, and the verdict with it: not met',
    );
  });

  it('are figures in ranges, with the bound on the side it belongs to', () => {
    const record = household({
      income: { wages: null, business: 0, property: 0, transfers: 0, oneOffTransfers: 0, productionCosts: 0 },
    });
    expect(next(record)).toEqual([
      '核实工资性收入：不足 5990 元/年→收入未达标，结论即为未达标；5990 元/年及以上→收入达标，结论即为达标',
    ]);
    expect(next(record, { lang: 'en' })).toEqual([
      'Find out: wage income: less than 5990 yuan/year → income not met, and the verdict with it: not met; 5990 yuan/year or more → income met, and the verdict with it: met',
    ]);
  });

  it('are said by the bound itself, not by the number next to it', () => {
    const growth = county({ ruralIncomeGrowth: null });
    expect(next(growth)).toEqual([
      '核实农民人均可支配收入增速：不超过 8.9%→收入增速高于全省未达标，结论即为未达标；超过 8.9%→收入增速高于全省达标，结论即为达标',
    ]);
    expect(next(growth, { lang: 'en' }).join()).toMatch(/: up to 8\.9% → .* not met; more than 8\.9% → /);
    const counts = county({ povertyVillages: { total: 100, exited: null } });
    expect(next(counts).join()).toMatch(/不足 95 个村→.*；95 个村及以上、不超过 100 个村→/);
  });

  it('are days in ranges', () => {
    const unborn = household({ members: [member(), member({ birthDate: null, schooling: 'neverEnrolled' })] });
    for (const lang of languages) {
      const [question = ''] = next(unborn, { lang });
      expect(question).toMatch(/\d{4}-\d{2}-\d{2}/);
      expect(question).toMatch(lang === 'zh' ? /早于 .*→.*及以后/ : /before .* → .*from .* on/);
    }
  });

  it('say so where an answer settles nothing alone', () => {
    const record = household({
      income: { wages: null, business: null, property: 0, transfers: 0, oneOffTransfers: 0, productionCosts: 0 },
    });
    expect(next(record).join()).toContain('单凭此项还不能认定，须与其他待核实项一并判断');
    expect(next(record, { lang: 'en' }).join()).toContain('settles nothing alone');
  });

  it('are only what is missing where the record is not at hand', () => {
    expect(next(fixture('H-003'), { withRecord: false })).toEqual([
      '另需核实：成员3的就学状况、成员4的基本医疗保险、转移性收入、住房安全等级',
    ]);
    expect(next(fixture('H-005'), { withRecord: false })).toEqual([]);
    expect(next(fixture('H-001'), { withRecord: false })).toHaveLength(1);
  });
});

describe('the label of an input', () => {
  const verdict = evaluate(household());
  const of = (path: string, lang: 'zh' | 'en' = 'zh') =>
    inputLabel({ verdict, record: undefined, rulebook, language: lang, options: {} }, path);

  it('is that of the field, with the member, or of the parameter', () => {
    expect(of('income.wages')).toBe('工资性收入');
    expect(of('members[1].schooling')).toBe('成员2的就学状况');
    expect(of('members[1].schooling', 'en')).toBe('schooling of member 2');
    expect(of('parameters.povertyLine/exit')).toBe('退出收入标准');
    expect(of('nothing.here')).toBe('nothing.here');
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
    const steps = (record: Plain | undefined) =>
      nextSteps({
        verdict,
        record: record as never,
        rulebook: lineless,
        language: 'zh',
        options: { rulebook: lineless },
      });
    expect(steps(household())).toEqual(['规则中没有该日期的“退出收入标准”，请先补充规则数据']);
    expect(steps(undefined)).toEqual(['另需核实：退出收入标准']);
  });
});
