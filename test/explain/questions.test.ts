import { describe, expect, it } from 'vitest';
import { questions } from '../../src/explain/questions.js';
import type { HouseholdRecord } from '../../src/rulebook/hunan-types.js';
import { parseRecord } from '../../src/rulebook/rulebook-records.js';
import { openQuestions } from '../advise/given.js';
import { household, village } from '../examples.js';

const family: HouseholdRecord = {
  level: 'household',
  id: 'H',
  asOf: '2018-12-31',
  members: [{ name: '张三', birthDate: '1970-05-05', schooling: 'completed', medicalInsurance: 'resident' }, {}],
  income: { wages: { from: 2000, to: 9000 }, business: 0, property: 0, transfers: 0, productionCosts: 0 },
  stableIncome: true,
};

describe('a question', () => {
  const asked = questions(family);
  const at = (path: string) => asked.find((one) => one.path === path);

  it('says what is to be found out, in both languages', () => {
    expect(at('food.sufficient')?.sentence).toEqual({
      zh: '核实平时能否吃饱',
      en: expect.stringMatching(/^Find out: /),
    });
    expect(at('housing.grade')?.sentence).toEqual({
      zh: '核实住房安全等级',
      en: 'Find out: safety grade of the house',
    });
  });

  it('says what is known so far', () => {
    expect(at('income.wages')?.sentence.zh).toBe('核实工资性收入（现填范围2000至9000元/年）');
  });

  it('names the member whom it is about, by number and by name where there is one', () => {
    const members = questions({ ...family, members: [{ ...family.members[0], medicalInsurance: null }, {}] });
    const first = members.find(({ path }) => path === 'members[0].medicalInsurance');
    const second = members.find(({ path }) => path === 'members[1].medicalInsurance');
    expect(first?.member).toBe('张三');
    expect(first?.sentence).toEqual({
      zh: '核实成员1（张三）的基本医疗保险',
      en: 'Find out: basic medical insurance of member 1 (张三)',
    });
    expect(second).not.toHaveProperty('member');
    expect(second?.sentence).toEqual({
      zh: '核实成员2的基本医疗保险',
      en: 'Find out: basic medical insurance of member 2',
    });
    expect(members.filter(({ member }) => member !== undefined).every(({ path }) => path.startsWith('members['))).toBe(
      true,
    );
  });

  it('is otherwise what is open, of a record checked before too', () => {
    const bare = asked.map(({ sentence: _, member: __, ...open }) => open);
    expect(bare).toEqual(openQuestions(family));
    expect(questions(parseRecord(family))).toEqual(asked);
  });

  it('is not asked where the verdict is decided, nor of what is no record', () => {
    expect(questions(parseRecord(household({ stableIncome: false })))).toEqual([]);
    expect(() => questions({ level: 'village' } as never)).toThrow('refused');
    expect(() => questions(parseRecord(village()), { readings: { nonsense: 'x' } as never })).toThrow('refused');
  });

  it('asks of a what-if as it puts it', () => {
    const put = questions(family, { inputs: { 'income.wages': null } });
    expect(put.find(({ path }) => path === 'income.wages')?.sentence.zh).toBe('核实工资性收入');
  });
});
