import { describe, expect, test } from 'vitest';
import { type Cell, issuesOf, notesOf, readBook, readCsv } from '../support/registers.js';

const sheet = (rows: readonly (readonly Cell[])[], merged: readonly string[] = []) =>
  readBook([{ name: '表', rows, merged }]);
/** A list of households with a column under a group heading, both of which stand in the header. */
const under = (group: string, heading: string, cell: Cell = 5000) =>
  sheet(
    [
      ['户编号', '户主姓名', group, null],
      [null, null, heading, '备注'],
      ['1', '甲', cell, null],
    ],
    ['C1:D1'],
  );
/** What could be read, whether it makes a record or not. */
const readOf = ({ entries }: ReturnType<typeof sheet>) => entries.map(({ record: { asOf: _, ...read } }) => read);
const unknown = (table: ReturnType<typeof sheet>) => notesOf(table).filter((note) => note.includes('unknownColumn'));

describe('a heading below another', () => {
  test.each([
    ['收入情况', '人均纯收入（元）', { reported: { perCapitaNetIncome: '5000' } }],
    ['家庭基本情况', '人数', { reported: { members: 5000 } }],
    ['收入（元）', '工资性收入（元）', { income: { wages: '5000' } }],
    ['住房', '住房面积', {}],
  ])('%s/%s is of the household', (group, heading, more) => {
    const table = under(group, heading);
    expect(unknown(table)).toEqual([]);
    expect(readOf(table)[0]).toMatchObject(more);
  });

  test.each([
    ['劳动力', '人数'],
    ['教育', '人数'],
    ['2019年目标', '人均纯收入（元）'],
    ['上年', '工资性收入（元）'],
    ['产业扶贫', '纯收入（元）'],
    ['1-3月', '工资性收入（元）'],
    ['住房', '工资性收入（元）'],
  ])('%s/%s is not', (group, heading) => {
    const table = under(group, heading);
    expect(unknown(table)).toContain(`C2 unknownColumn ${group}/${heading}`);
    expect(readOf(table)).toEqual([{ level: 'household', id: '1' }]);
  });

  test('the head has a name, whoever helps the household is none of it', () => {
    const rows = [
      ['户编号', '户主', null, '帮扶责任人', null, '家庭人口数'],
      [null, '姓名', '证件号码', '姓名', '单位', null],
      ['1', '甲', null, '乙', '某局', 1],
    ];
    const table = sheet(rows, ['B1:C1', 'D1:E1']);
    expect(readOf(table)).toEqual([
      { level: 'household', id: '1', reported: { members: 1 }, members: [{ name: '甲', relation: 'head' }] },
    ]);
    expect(unknown(table)).toContain('D2 unknownColumn 帮扶责任人/姓名');
    // Nothing is merged in a text: what stands over a column goes on over the blanks to its right.
    expect(readOf(readCsv(rows))).toEqual(readOf(table));
  });

  test.each([
    ['merged', ['A1:C1', 'D1:E1']],
    ['over blanks', []],
  ])('a row of groups over a header that would do without it: %s', (_, merged) => {
    const table = sheet(
      [
        ['基本情况', null, null, '上年收入', null],
        ['户编号', '户主姓名', '家庭人口数', '工资性收入（元）', '财产性收入（元）'],
        ['1', '甲', 1, 700, 800],
      ],
      merged,
    );
    expect(readOf(table)).toEqual([
      { level: 'household', id: '1', reported: { members: 1 }, members: [{ name: '甲', relation: 'head' }] },
    ]);
    expect(unknown(table)).toEqual([
      'D2 unknownColumn 上年收入/工资性收入（元）',
      'E2 unknownColumn 上年收入/财产性收入（元）',
    ]);
  });

  test.each([
    [['某县贫困户登记表', null, null, null]],
    [['某县贫困户', null, null, null]],
    [['填报单位 某县', null, null, '单位：元']],
    [['某县贫困户名册', null, '附件', null]],
  ])('a title before a header is no group: %j', (title) => {
    const table = sheet([title, ['户编号', '户主姓名', '家庭人口数', '工资性收入（元）'], ['1', '甲', 1, 700]]);
    expect([unknown(table), issuesOf(table)]).toEqual([[], []]);
    expect(readOf(table)[0]).toMatchObject({ reported: { members: 1 }, income: { wages: '700' } });
  });
});
