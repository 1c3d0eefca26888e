import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReadTable, readTable, type TableOptions } from '../../src/tables/read-table.js';
import { dirtyExpected } from '../support/dirty-register.js';
import { type Cell, issuesOf, readBook, readRows, recordsOf } from '../support/registers.js';

const wagesOf = (table: ReadTable) =>
  recordsOf(table).map(({ income }) => (income as { wages?: string } | undefined)?.wages);
const header = ['户编号', '家庭人口数', '工资性收入'];
const sheetOf = (name: string, unit: string, wages: number) => ({
  name,
  rows: [header, ['', '人', unit], [name, 4, wages]],
});

describe('a table read with its own mapping gives the same entries', () => {
  const again = (read: (options: Partial<TableOptions>) => ReadTable, options: Partial<TableOptions> = {}) => {
    const first = read(options);
    expect(read({ mapping: first.mapping }).entries).toEqual(first.entries);
    return first;
  };

  test.each(['名册.xlsx', '一户一行.xlsx', '两表.xlsx', '一人一行.xlsx', '一人一行.gbk.csv', '村.xlsx', '县.csv'])(
    '%s',
    (name) => {
      const bytes = readFileSync(new URL(encodeURI(name), new URL('../../fixtures/tables/', import.meta.url)));
      expect(again((options) => readTable(bytes, { name, ...options })).entries).not.toEqual([]);
    },
  );

  test('问题名册.xlsx', () => {
    const name = '问题名册.xlsx';
    const bytes = readFileSync(new URL(encodeURI(name), new URL('../../fixtures/tables/', import.meta.url)));
    const { asOf } = dirtyExpected.options;
    again((options) => readTable(bytes, { name, asOf, ...options }), dirtyExpected.options);
  });

  test('of two sheets whose unit rows differ', () => {
    const sheets = [sheetOf('甲村', '万元', 1.2), sheetOf('乙村', '元', 12000)];
    const first = again((options) => readBook(sheets, options));
    expect(wagesOf(first)).toEqual(['12000', '12000']);
    expect(first.mapping.units).toBeUndefined();
  });

  test('of a level that the caller named', () => {
    const rows = [
      ['村名', '农村户籍人口', '剩余贫困人口'],
      ['甲', 1000, 15],
    ];
    const first = again((options) => readRows(rows, options), { level: 'county' });
    expect(first.mapping.level).toBe('county');
    expect(readRows(rows).mapping).not.toHaveProperty('level');
  });

  const household = ['户编号', '家庭人口数', '户主姓名'];
  const village = ['村名', '农村户籍人口', '剩余贫困人口'];
  const more = fc.constantFrom(
    ...[
      '户主',
      '是否户主',
      '与户主关系',
      '工资性收入',
      '工资性收入（元）',
      '工资性收入（万元）',
      '编号',
      '名称',
      '年度',
    ],
    ...['备注', '安全饮水', '是否安全饮水', 'constructor', 'toString', '__proto__', '村编码', '县', '贫困人口'],
  );
  const cell: fc.Arbitrary<Cell> = fc.constantFrom<Cell[]>('1', '甲', 1, 2018, 12000, 1.2, '是', '无', null, '户主');
  const part = fc
    .tuple(fc.constantFrom(household, village), fc.uniqueArray(more, { maxLength: 5 }))
    .map(([first, others]) => [...first, ...others])
    .chain((headings) =>
      fc
        .tuple(
          fc.option(fc.constant(headings.map((one) => (one.startsWith('工资性收入') ? '万元' : '人')))),
          fc.array(fc.array(cell, { minLength: headings.length, maxLength: headings.length }), {
            minLength: 1,
            maxLength: 3,
          }),
        )
        .map(([units, data]): Cell[][] => [headings, ...(units === null ? [] : [units]), ...data]),
    );

  test('of sheets of any headings', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (tables) => {
        const book = tables.map((rows, at) => ({ name: `表${at + 1}`, rows }));
        again((options) => readBook(book, options));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a unit of the mapping', () => {
  const wages = (unit: string, heading = '工资性收入', above: readonly (readonly Cell[])[] = []) =>
    readRows([...above, ['户编号', '家庭人口数', heading], ['1', 4, 1.2], ['2', 4, 3], ['3', 4, null]], {
      mapping: { units: { [heading]: unit as 'yuan' } },
    });

  test('that the heading or the sheet contradicts is at odds at each number', () => {
    const conflicts = (first: number) => [0, 1].map((at) => `C${first + at} unitConflict income.wages`);
    expect(issuesOf(wages('yuan', '工资性收入（万元）'))).toEqual(conflicts(2));
    expect(issuesOf(wages('tenThousand', '工资性收入', [['单位：元']]))).toEqual(conflicts(3));
  });

  test('that the file names too, or that it leaves open, holds', () => {
    expect(wagesOf(wages('tenThousand', '工资性收入（万元）'))).toEqual(['12000', '30000', undefined]);
    expect(wagesOf(wages('tenThousand'))).toEqual(['12000', '30000', undefined]);
    // What the heading says holds against what stands above the sheet.
    expect(wagesOf(wages('tenThousand', '工资性收入（万元）', [['单位：元']]))).toEqual(['12000', '30000', undefined]);
  });
});

describe('a heading of two meanings', () => {
  const village = {
    name: '村表',
    rows: [
      ['编号', '名称', '农村户籍人口', '剩余贫困人口'],
      ['1', '甲', 1000, 15],
    ],
  };
  const household = (name: string) => ({
    name,
    rows: [
      ['编号', '家庭人口数', '工资性收入（元）', '名称'],
      ['1', 4, 1, '甲'],
    ],
  });

  test('is kept for each sheet, also where a third agrees with the first', () => {
    const { columns } = readBook([village, household('户表'), { ...village, name: '村表二' }]).mapping;
    expect(columns).toMatchObject({ '村表!名称': 'name', '户表!名称': 'unknown', '村表二!名称': 'name' });
    expect(columns).not.toHaveProperty('名称');
    expect(readBook([village]).mapping.columns).toMatchObject({ 名称: 'name' });
  });

  test('is kept for none in one sheet', () => {
    const rows = [...village.rows, ...household('').rows];
    expect(Object.keys(readRows(rows).mapping.columns ?? {})).not.toContain('名称');
  });

  test('may be called as what every object has', () => {
    const rows = [
      [...header, 'constructor', 'toString', '__proto__'],
      ['1', 4, '1元', 'x', 'y', 'z'],
    ];
    const { columns = {} } = readRows(rows).mapping;
    expect(Object.entries(columns).slice(3)).toEqual(
      ['constructor', 'toString', '__proto__'].map((one) => [one, 'unknown']),
    );
    expect(Object.getPrototypeOf(columns)).toBe(Object.prototype);
  });
});

describe('a column that nobody knows', () => {
  test('is told again with the mapping that the first reading gave', () => {
    const rows = [
      ['户编号', '户主姓名', '家庭人口数', '备查码'],
      ['1', '甲', 1, 'X'],
    ];
    const first = readRows(rows, { asOf: '2018-12-31' });
    expect(first.mapping.columns).toMatchObject({ 备查码: 'unknown' });
    const again = readRows(rows, { asOf: '2018-12-31', mapping: first.mapping });
    expect(again.notes.filter(({ code }) => code === 'unknownColumn')).toEqual(
      first.notes.filter(({ code }) => code === 'unknownColumn'),
    );
    expect(again.notes.some(({ code }) => code === 'unknownColumn')).toBe(true);
  });
});
