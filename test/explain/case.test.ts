import { describe, expect, it } from 'vitest';
import { criterionLabel, inputLabel } from '../../src/explain/case.js';
import { recordOf } from '../../src/explain/how-reached.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { household } from '../examples.js';
import { evaluate } from '../support/unchecked.js';

const rulebook = hunan2016To2020();

const verdict = evaluate(household());
const bare = { verdict, record: undefined, rulebook, options: {} };

describe('the label of an input', () => {
  const of = (path: string, lang: 'zh' | 'en' = 'zh') => inputLabel({ ...bare, language: lang }, path);

  it('is that of the field, with the member, or of the parameter', () => {
    expect(of('income.wages')).toBe('工资性收入');
    expect(of('members[1].schooling')).toBe('成员2的就学状况');
    expect(of('members[1].schooling', 'en')).toBe('schooling of member 2');
    expect(of('parameters.povertyLine/exit')).toBe('退出收入标准');
    expect(of('nothing.here')).toBe('nothing.here');
  });

  it('names the member where the record is at hand', () => {
    const record = recordOf(household(), {});
    expect(inputLabel({ ...bare, record, language: 'zh' }, 'members[1].schooling')).toBe('成员2（王小明）的就学状况');
  });
});

describe('the label of a criterion', () => {
  it('is the one of the rulebook, or its id where there is none', () => {
    expect(criterionLabel({ ...bare, language: 'zh' }, 'household/housing')).toBe('住房安全');
    expect(criterionLabel({ ...bare, language: 'en' }, 'household/housing')).toBe('safe housing');
    expect(criterionLabel({ ...bare, language: 'en' }, 'village/roads')).toBe('village/roads');
  });
});
