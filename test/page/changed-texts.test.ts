import { expect, it } from 'vitest';
import type { CaseEntry } from '../../src/page/case-file.js';
import { changedPaths, changedTexts, formNaming } from '../../src/page/changed-texts.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { household, member } from '../examples.js';

const naming = { language: 'zh', rulebook: hunan2016To2020() as unknown as Rulebook } as const;
const entryOf = (record: unknown): CaseEntry => ({ record, place: { file: 'x.json' }, issues: [] });

it('names a field with whose it is and which end of a range, and a code by its word', () => {
  const { named, shown } = formNaming(naming, 'household');
  expect(named('members[1].schooling')).toMatch(/^就学状况（.*2.*）$/);
  expect([named('income.wages.from'), named('income.wages.to')]).toEqual(['工资性收入 ≥', '工资性收入 ≤']);
  expect([shown('housing.grade', 'A'), shown('stableIncome', 'false'), shown('income.wages', '7')]).toEqual([
    'A级',
    '否',
    '7',
  ]);
});

it('tells what differs, and what is not there', () => {
  expect(changedPaths({ a: '1', b: ' 2 ', c: '' }, { a: '1', b: '2', d: '3' })).toEqual(['d']);
  const members = [member({ schooling: 'inSchool' })];
  const one = entryOf(household({ members, stableIncome: null }));
  const other = entryOf(household({ members: [member({ schooling: 'droppedOut' })], stableIncome: true }));
  const told = changedTexts(one, other, naming);
  expect(told).toHaveLength(2);
  expect(told).toContainEqual(['有稳定收入来源', '未填', '是']);
  expect(told.find(([name]) => name.startsWith('就学状况'))?.slice(1)).toEqual(['在校', '辍学']);
  expect(changedTexts(one, one, naming)).toEqual([]);
  expect(changedTexts(entryOf({}), one, naming)).toEqual([]);
});
