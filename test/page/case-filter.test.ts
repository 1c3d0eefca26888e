import { expect, it } from 'vitest';
import { caseOrders, filteredCases, villagesIn } from '../../src/page/case-filter.js';
import { CaseJudge } from '../../src/page/judge-case.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { household, member } from '../examples.js';

const judge = new CaseJudge(hunan2016To2020() as unknown as Rulebook, 'zh');
const records = [
  household({ id: 'b', village: 'V2', members: [member({ name: '张三', relation: 'head' })] }),
  household({ id: 'a', village: 'V1', stableIncome: false, members: [member({}), member({})] }),
  household({ id: 'c', village: 'V1', income: null }),
  { level: 'household', id: 'd' },
];
const cases = records.map((record, item) => judge.judged({ record, place: { file: 'x', item }, issues: [] }));
const ids = (filter: Partial<Parameters<typeof filteredCases>[1]>) =>
  filteredCases(cases, { text: '', ...filter }).map((at) => cases[at]?.row.id);

it('shows what fits, by outcome, village and every word of a text', () => {
  expect(ids({})).toEqual(['b', 'a', 'c', 'd']);
  expect(ids({ outcome: 'refused' })).toEqual(['d']);
  expect(ids({ outcome: 'undetermined' })).toEqual(['c']);
  expect(ids({ village: 'V1' })).toEqual(['a', 'c']);
  expect(ids({ text: '张三' })).toEqual(['b']);
  expect(ids({ text: 'v1 稳定' })).toEqual(['a']);
  expect(ids({ text: 'nobody' })).toEqual([]);
  expect(villagesIn(cases)).toEqual(['V1', 'V2']);
});

it('puts them in order both ways, what is not known last', () => {
  expect(ids({ order: 'id' })).toEqual(['a', 'b', 'c', 'd']);
  expect(ids({ order: 'id', falling: true })).toEqual(['d', 'c', 'b', 'a']);
  expect(ids({ order: 'outcome' })[0]).toBe('d');
  for (const falling of [false, true]) {
    expect(ids({ order: 'above', falling }).slice(-2)).toEqual(['c', 'd']);
    expect(ids({ order: 'persons', falling }).at(-1)).toBe('d');
    for (const order of caseOrders) expect(ids({ order, falling })).toHaveLength(cases.length);
  }
});
