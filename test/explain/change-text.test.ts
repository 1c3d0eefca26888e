import { describe, expect, it } from 'vitest';
import { household, member, type Plain, village } from '../examples.js';
import { type Asked, explained } from '../support/explained.js';
import { fixture } from '../support/fixture-records.js';

const next = (record: Plain, asked: Asked = {}) => explained(record, asked).next;

/** Enough for any household. */
const rich = { income: { ...(household().income as Plain), wages: 1e6 } };

describe('what would have to change', () => {
  it('is the sum for the household, and what each person lacks', () => {
    expect(next(fixture('H-002'))).toEqual([
      '家庭人均纯收入还差299.75元，全户合计至少增收1199元（可增加工资性收入、生产经营性收入、财产性收入、转移性收入，或减少生产经营性支出）',
    ]);
    expect(next(fixture('H-002'), { lang: 'en' })).toEqual([
      expect.stringMatching(
        /^per-capita net income lacks 299\.75 yuan: at least 1199 yuan more for the household in all \(more wage income; .*, or less production costs\)$/,
      ),
    ]);
  });

  it('is more than the sum where an income level with the line must exceed it', () => {
    const income = { wages: 6400, business: 0, property: 0, transfers: 0, oneOffTransfers: 0, productionCosts: 0 };
    const readings = { incomeBound: 'above' };
    expect(next(household({ income }), { readings })).toEqual([
      '家庭人均纯收入与标准持平，须超过标准，全户合计至少增收0.01元（可增加工资性收入、生产经营性收入、财产性收入、转移性收入）',
    ]);
    expect(next(household({ income }), { readings, lang: 'en' }).join()).toContain('is level with the line and must');
  });

  it('is what each member needs, by name where the record is at hand', () => {
    expect(next(fixture('H-005'))).toEqual([
      '劝返成员3（邓勇）复学，或落实送教上门',
      '为成员2（杨春花）办理基本医疗保险参保',
    ]);
    expect(next(fixture('H-005'), { lang: 'en' })).toEqual([
      'bring member 3 (邓勇) back to school, or arrange teaching at home',
      'insure member 2 (杨春花)',
    ]);
  });

  it('is to enrol who never was at school, and to bring back who left', () => {
    const child = household({
      ...rich,
      members: [member({ schooling: 'neverEnrolled' }), member({ schooling: 'droppedOut' })],
    });
    expect(next(child)).toEqual(['动员成员1入学，或落实送教上门', '劝返成员2复学，或落实送教上门']);
    expect(next(child, { lang: 'en' })).toEqual([
      'enrol member 1, or arrange teaching at home',
      'bring member 2 back to school, or arrange teaching at home',
    ]);
  });

  it('is how many persons, yuan and villages of a county', () => {
    expect(next(fixture('C-02'))).toEqual([
      '未脱贫人口还须减少1692人',
      '农民人均可支配收入至少增加26.67元',
      '还须有3个贫困村退出',
    ]);
    expect(next(fixture('C-02'), { lang: 'en' })).toEqual([
      '1692 fewer persons in poverty',
      'rural disposable income per person higher by at least 26.67 yuan',
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
    expect(next(thirsty, { readings: { drinkingWater: 'required' } })).toEqual(['人均日用水量至少增加15升']);
    const nearly = household({ water: { ...(household().water as Plain), litresPerPersonDay: 34.9 } });
    expect(next(nearly, { readings: { drinkingWater: 'required' } })).toEqual(['人均日用水量至少增加0.1升']);
    const far = household({
      water: { ...(household().water as Plain), roundTripMinutes: 50, horizontalMetres: 900, verticalMetres: 90 },
    });
    expect(next(far, { readings: { drinkingWater: 'required' }, lang: 'en' })).toEqual([
      expect.stringMatching(/^round trip to fetch water lower by at least 30 min$/),
    ]);
  });
});
