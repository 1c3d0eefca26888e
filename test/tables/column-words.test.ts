import { expect, it } from 'vitest';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { meaningOf, shownSamples } from '../../src/tables/column-words.js';

const { fields } = hunan2016To2020();

it('tells what a column means by its field, of another level where its own has none, or by its role', () => {
  const meaning = (to?: string) => meaningOf(to, 'household', fields, 'zh');
  expect(meaning('income.wages')).toBe('工资性收入');
  expect(meaning('members[].schooling')).toBe('就学状况');
  expect(meaning('tasks.water')).toBe(fields.at('village', 'tasks.water')?.label.zh);
  expect(meaning('idNumber')).toBe('证件号码（推算出生日期）');
  expect(meaning('ignore')).toBe('认识，不需要读取');
  expect(meaning()).toBe('不认识，不读取');
});

it('hides what tells of a person but for its first character, and how long it is', () => {
  const samples = ['欧阳某某某某', '李四', ''];
  expect(shownSamples({ personal: true, samples })).toEqual(['欧***', '李*', '']);
  expect(shownSamples({ personal: false, samples })).toEqual(samples);
});
