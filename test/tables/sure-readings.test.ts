import { describe, expect, test } from 'vitest';
import { passedOver } from '../../src/tables/row-kind.js';
import { type Cell, issuesOf, notesOf, readRows } from '../support/registers.js';

/** What is read of a household under a heading. */
const under = (heading: string, cell: Cell, answers: Readonly<Record<string, string>> = {}) =>
  readRows(
    [
      ['户编号', '户主姓名', '家庭人口数', heading],
      ['1', '甲', 1, cell],
    ],
    {
      asOf: '2018-12-31',
      mapping: { answers },
    },
  );
const at = (heading: string, cell: Cell, answers: Readonly<Record<string, string>> = {}) => {
  const table = under(heading, cell, answers);
  const all = table.entries.flatMap(({ record, cells = {} }) =>
    Object.entries(cells).flatMap(([path, one]) => (one.cell === 'D2' ? [valueAt(record, path)] : [])),
  );
  return all[0] ?? issuesOf(table)[0] ?? 'nothing';
};
const valueAt = (record: unknown, path: string) =>
  path.split('.').reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], record);

describe('what only looks like a digit is none', () => {
  test.each([
    ['人均纯收入（元）', '１２０００', '12000'],
    ['人均纯收入（元）', '￥１２，０００．５', '12000.5'],
    ['人均纯收入（元）', '12000①', 'D2 wrongType reported.perCapitaNetIncome'],
    ['人均纯收入（元）', '12000²', 'D2 wrongType reported.perCapitaNetIncome'],
    ['脱贫时间', '２０１８年６月３０日', '2018-06-30'],
    ['脱贫时间', '2018年6月3①日', 'D2 notADate register.exitDate'],
    ['是否危房户', '①', 'D2 wrongType housing.dangerous'],
  ])('%s %s', (heading, cell, value) => expect(at(heading, cell)).toBe(value));
});

describe('bare codes of 建档立卡 status', () => {
  test.each([
    ['脱贫状态', '1', 'exited'],
    ['脱贫状态', '0', 'registered'],
    ['脱贫状态', '4', 'noLongerSupported'],
    ['户类型', '01', 'registered'],
    ['户类型', '04', 'registered'],
    ['贫困户属性', '5', 'exited'],
    ['贫困户属性', '06', 'D2 notInList register.status'],
    ['脱贫属性', '1', 'D2 unanswered register.status'],
  ])('%s %s', (heading, cell, value) => expect(at(heading, cell, { [`codes:${heading}`]: 'national' })).toBe(value));
});

describe('建档立卡 status as officials write it', () => {
  test.each([
    ['在册', 'registered'],
    ['建档立卡贫困户', 'registered'],
    ['已脱贫', 'exited'],
    ['已脱贫享受政策', 'exited'],
    ['稳定脱贫', 'exited'],
    ['已退出', 'exited'],
    ['已脱贫（不享受政策）', 'noLongerSupported'],
    ['一般户', 'notRegistered'],
    // Poor, exited or neither: whoever has a card.
    ['建档立卡户', 'D2 notInList register.status'],
  ])('%s', (cell, value) => expect(at('脱贫状态', cell)).toBe(value));
});

describe('days as numbers', () => {
  test.each([
    [43_281, '2018-06-30'],
    [1899, '1905-03-13'],
    [1900, 'D2 notADate register.exitDate'],
    [2018, 'D2 notADate register.exitDate'],
    [2100, 'D2 notADate register.exitDate'],
    [2101, '1905-10-01'],
  ])('%i', (cell, value) => expect(at('脱贫时间', cell, { 'serial:脱贫时间': 'days' })).toBe(value));

  test('are asked before', () => expect(at('脱贫时间', 43_281)).toBe('D2 unanswered register.exitDate'));
});

test.each([
  ['农村户籍人口', false],
  ['户籍人口', true],
  ['剩余贫困人口数', false],
  ['贫困人口数', true],
])('of a village, %s is unknown: %s', (heading, unknown) => {
  const table = readRows(
    [
      ['行政村编码', '行政村', '水到农家', heading],
      ['1', '甲村', '是', 5],
    ],
    { level: 'village' },
  );
  expect(notesOf(table).includes(`D1 unknownColumn ${heading}`)).toBe(unknown);
});

test.each([
  ['合计', 'sum'],
  ['合计：甲村', 'sum'],
  ['合计（人）', 'sum'],
  ['合计（人）等', undefined],
  [`合计${'('.repeat(200_000)}`, undefined],
])('%.9s is a sum or none', (text, kind) => {
  const cells = [{ kind: 'text', text } as const, { kind: 'number', text: '1' } as const];
  expect(passedOver({ number: 2, cells }, { columns: [] })).toBe(kind);
});
