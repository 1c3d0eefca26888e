import { describe, expect, it } from 'vitest';
import { valueText, whatIfNote } from '../../src/explain/overrides.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { household, replaced } from '../examples.js';
import { evaluate } from '../support/unchecked.js';

const rulebook = hunan2016To2020();

describe('whatIfNote', () => {
  it('says nothing of a verdict', () => {
    expect(whatIfNote(evaluate(household()), rulebook, 'zh')).toBeUndefined();
  });

  it('names the member, the words of codes, and what stood there', () => {
    const verdict = evaluate(household(), { inputs: { 'members[1].schooling': 'droppedOut', 'housing.grade': null } });
    expect(whatIfNote(verdict, rulebook, 'zh')).toBe(
      '假设测算，不作为退出认定依据：成员2 就学状况按“辍学”计（原为“在校”）；住房安全等级按“未填”计（原为“B级”）',
    );
    expect(whatIfNote(verdict, rulebook, 'en')).toMatch(
      /^What if \(this is not a verdict\): .*dropped out instead of in school/,
    );
  });

  it('does not repeat what was at fault', () => {
    const verdict = evaluate(replaced(household(), 'stableIncome', '是的'), { inputs: { stableIncome: true } });
    expect(whatIfNote(verdict, rulebook, 'zh')).toMatch(/原为“填写有误”/);
  });
});

describe('valueText', () => {
  it.each([
    ['income.wages', '9000', '9000元/年'],
    ['members[0].birthDate', '1970-05-04', '1970年5月4日'],
    ['parameters.povertyIncidence/limit', '2.5', '2.5%'],
    ['parameters.schoolYearStart', '08-31', '08-31'],
    ['parameters.povertyLine/exit', null, '该日期无标准值'],
    ['income.wages', null, '未填'],
  ])('words %s %s', (path, value, text) => {
    expect(valueText('household', path, value, rulebook, 'zh')).toBe(text);
  });
});
