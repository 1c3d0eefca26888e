import { expect, it } from 'vitest';
import { checkValueText } from '../../src/explain/check-value.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';

const rulebook = hunan2016To2020() as unknown as Rulebook;

it('says figures with their units, codes by their labels, and what is absent', () => {
  const text = (fact: string, value: Parameters<typeof checkValueText>[3]) =>
    checkValueText(rulebook, 'household', fact, value, '空缺', 'zh');
  expect(text('perCapitaNetIncome', '2900.25')).toContain('2900.25元');
  expect(text('stableIncome', true)).toBe('是');
  expect(text('housing.grade', 'B')).toBe('B级');
  expect(text('stableIncome', null)).toBe('空缺');
});
