import { expect, it } from 'vitest';
import { besideTexts, isNoDay, whoKey } from '../../src/listing/beside-texts.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';

const rulebook = hunan2016To2020() as unknown as Rulebook;

it('joins by level and id, however it is spaced and written', () => {
  const of = (id: unknown, level: unknown = 'household') => whoKey({ id, level });
  expect(of(' １')).toBe(of('1'));
  expect(of('1', 'village')).not.toBe(of('1'));
  for (const nobody of [of(''), of(1), of('1', 'house'), whoKey(undefined), whoKey(null), whoKey('1')])
    expect(nobody).toBeUndefined();
});

it('knows what a list without a day lacks', () => {
  expect(isNoDay({ code: 'missingField', path: 'asOf' })).toBe(true);
  expect(isNoDay({ code: 'missingField', path: 'members' })).toBe(false);
});

it('tells who is in one list alone and on what they come to opposite results, and nothing where all is held together', () => {
  const told = { source: '核查.csv', rule: 'household/exit', unmatched: { first: [], second: [] }, apart: [] };
  expect(besideTexts(told, rulebook, 'zh')).toEqual([]);
  const [members = '', apart = ''] = besideTexts(
    { ...told, unmatched: { first: [0], second: [1, 2] }, apart: ['household/housing'] },
    rulebook,
    'zh',
  );
  expect(members).toBe('成员对不上，未逐人对照：名册第1人；核查.csv 第2、3人；请核对');
  expect(apart).toMatch(/^名册与 核查\.csv 对“住房安全.*”的结论相反/);
});
