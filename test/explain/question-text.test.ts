import { describe, expect, it } from 'vitest';
import { languages } from '../../src/words/words.js';
import { county, household, member, type Plain } from '../examples.js';
import { type Asked, explained } from '../support/explained.js';
import { fixture } from '../support/fixture-records.js';

const next = (record: Plain, asked: Asked = {}) => explained(record, asked).next;

describe('what is still to be asked', () => {
  it('are the questions, each with what every answer does', () => {
    expect(next(fixture('H-003'))).toEqual([
      '核实转移性收入：据实补填后即可认定收入达标（数额多少不影响）',
      '核实成员3（向雨桐）的就学状况：在校、送教上门、因身体原因不具备学习条件、经批准延缓入学、经批准休学→义务教育达标；已完成义务教育、未到入学时间→与年龄不符，不能据以认定；辍学、应入学未入学→义务教育未达标，结论即为未达标',
      '核实成员4（覃满秀）的基本医疗保险：城乡居民医保、职工医保、其他公费保障、暂不需要→基本医疗达标；新生儿正在办理→与年龄不符，不能据以认定；未参保→基本医疗未达标，结论即为未达标',
      '核实住房安全等级：A级、B级→住房安全达标；C级、D级、无房→住房安全未达标，结论即为未达标',
    ]);
    const english = next(fixture('H-003'), { lang: 'en' });
    expect(english).toHaveLength(4);
    expect(english[0]).toBe('Find out: transfer income: once it is filled in: income met, however much it is');
    expect(english[3]).toBe(
      'Find out: safety grade of the house: A / B → safe housing met; C / D / no house → safe housing not met, and the verdict with it: not met',
    );
  });

  it('are figures in ranges, with the bound on the side it belongs to', () => {
    const record = household({
      income: { wages: null, business: 0, property: 0, transfers: 0, oneOffTransfers: 0, productionCosts: 0 },
    });
    expect(next(record)).toEqual([
      '核实工资性收入：不足6400元→收入未达标，结论即为未达标；6400元及以上→收入达标，结论即为达标',
    ]);
    expect(next(record, { lang: 'en' })).toEqual([
      'Find out: wage income: less than 6400 yuan → income not met, and the verdict with it: not met; 6400 yuan or more → income met, and the verdict with it: met',
    ]);
  });

  it('are said by the bound itself, not by the number next to it', () => {
    const growth = county({ ruralIncomeGrowth: null });
    expect(next(growth)).toEqual([
      '核实农民人均可支配收入增速：不超过8.9%→收入增速高于全省未达标，结论即为未达标；超过8.9%→收入增速高于全省达标，结论即为达标',
    ]);
    expect(next(growth, { lang: 'en' }).join()).toMatch(/: up to 8\.9% → .* not met; more than 8\.9% → /);
    const counts = county({ povertyVillages: { total: 100, exited: null } });
    expect(next(counts).join()).toMatch(/：不超过94个村→.*；95至100个村→/);
  });

  it('are days in ranges', () => {
    const unborn = household({ members: [member(), member({ birthDate: null, schooling: 'neverEnrolled' })] });
    for (const lang of languages) {
      const [question = ''] = next(unborn, { lang });
      expect(question).toMatch(
        lang === 'zh'
          ? /：早于2003年1月1日、2012年9月1日至2018年12月31日→.*达标.*；2003年1月1日至2012年9月1日前一日→.*未达标/
          : /: before 2003-01-01 \/ from 2012-09-01 on and up to 2018-12-31 → .* met.*; from 2003-01-01 on and before 2012-09-01 → .* not met/,
      );
    }
  });

  it('are asked together where no answer settles anything alone', () => {
    const record = household({
      income: { wages: null, business: null, property: 0, transfers: 0, oneOffTransfers: 0, productionCosts: 0 },
    });
    expect(next(record)).toEqual(['核实工资性收入、生产经营性收入：全部填齐后才能认定“收入”']);
    expect(next(record, { lang: 'en' })).toEqual([
      'Find out: wage income; business income, before costs: all are needed to judge income',
    ]);
  });

  it('are asked once for several members', () => {
    const record = household({
      members: [1, 2, 3, 4].map(() => member({ medicalInsurance: null })),
      income: { ...(household().income as Plain), wages: 1e6 },
    });
    const [question, ...none] = next(record);
    expect(question).toMatch(/^核实成员1、成员2、成员3等4人的基本医疗保险：/);
    expect(none).toEqual([]);
  });
});
