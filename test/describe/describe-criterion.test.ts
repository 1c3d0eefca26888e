import { describe, expect, it } from 'vitest';
import { describeCriterion } from '../../src/describe/describe-criterion.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { type Language, languages } from '../../src/words/words.js';

const rulebook = hunan2016To2020();
const criteria = [...rulebook.verdicts.values()].flatMap((rule) => rule.criteria);

function described(id: string, language: Language = 'zh') {
  const criterion = criteria.find((one) => one.id === id);
  if (criterion === undefined) throw new Error(`there is no ${id}`);
  return describeCriterion(criterion, rulebook, language, (one) => [{ file: 'a.json', name: `tests ${one}` }]);
}

describe('a criterion', () => {
  it('says whether it counts, always or by which reading', () => {
    expect(described('household/food').required).toEqual({ byDefault: true, text: '必须达标' });
    expect(described('household/water').required).toEqual({
      byDefault: false,
      reading: 'drinkingWater',
      option: 'required',
      text: '“安全饮水是否必须达标”选“必须达标”时必须达标，默认口径下仅供参考',
    });
    expect(described('village/services', 'en').required).toMatchObject({ byDefault: true, reading: 'villageServices' });
    const [first] = criteria;
    if (first === undefined) throw new Error('there is no criterion');
    expect(describeCriterion({ ...first, required: false }, rulebook, 'zh').required.text).toContain('仅供参考');
  });

  it('says how it compares under other readings', () => {
    expect(described('household/income').variants).toEqual([
      {
        reading: 'incomeBound',
        option: 'above',
        text: '“收入恰好等于标准时”选“不算达标（须超过）”时：家庭人均纯收入 > 退出收入标准',
      },
    ]);
    expect(described('household/food').variants).toEqual([]);
  });

  it('brings its parameters and readings with it, those of its facts too', () => {
    const income = described('household/income');
    expect(income.parameters.map(({ id }) => id)).toEqual(['povertyLine/exit']);
    expect(income.readings.map(({ id }) => id)).toEqual([
      'povertyLine',
      'incomeBound',
      'householdSize',
      'oneOffTransfers',
    ]);
    expect(described('household/education').parameters.map(({ id }) => id)).toEqual([
      'schoolYearStart',
      'schoolAge/from',
      'schoolAge/to',
      'schooling/notYetDueBefore',
      'schooling/completedFrom',
    ]);
  });

  it('says what its facts are computed from, and what has to be filled in for them', () => {
    const { facts, inputs } = described('household/income');
    expect(facts.map(({ name }) => name)).toEqual(['perCapitaNetIncome', 'stableIncome']);
    expect(facts[0]).toMatchObject({ unit: '元/人·年', citation: { at: '一（四）' } });
    expect(facts[1]).not.toHaveProperty('citation');
    expect(inputs.map(({ path }) => path)).toEqual([
      'members[].deathDate',
      'members[].sharesIncome',
      'income.wages',
      'income.business',
      'income.property',
      'income.transfers',
      'income.oneOffTransfers',
      'income.productionCosts',
      'stableIncome',
    ]);
    expect(inputs[2]).toMatchObject({ title: '工资性收入', unit: '元/年' });
    expect(described('household/housing').inputs[0]?.options[0]).toEqual({ code: 'A', title: 'A级' });
    expect(described('county/incomeGrowth').facts).toHaveLength(2);
  });

  it('names the cases that test it', () => {
    expect(described('household/food').cases).toEqual([{ file: 'a.json', name: 'tests household/food' }]);
    const [first] = criteria;
    if (first === undefined) throw new Error('there is no criterion');
    expect(describeCriterion(first, rulebook, 'zh').cases).toEqual([]);
  });

  it.each(languages)('is plain data without a gap in %s', (language) => {
    for (const { id } of criteria) {
      const page = described(id, language);
      expect(JSON.parse(JSON.stringify(page))).toEqual(page);
      expect(JSON.stringify(page)).not.toMatch(/undefined|\[object/);
      for (const { fill, title } of page.inputs) for (const text of [fill, title]) expect(text, id).not.toBe('');
    }
  });
});
