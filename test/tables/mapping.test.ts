import { describe, expect, test } from 'vitest';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { fittingMapping } from '../../src/tables/mapping.js';
import { issuesOf, notesOf, readBook, readRows, recordsOf } from '../support/registers.js';

const { fields } = hunan2016To2020();
const rows = [
  ['户编号', '户主姓名', '家庭人口数', '工资', '住房'],
  ['1', '甲', 1, 3500, '1'],
];

describe('a mapping', () => {
  test('says what columns hold, in which unit, and what their texts mean', () => {
    const table = readRows(rows, {
      mapping: {
        columns: { 工资: 'income.wages', 住房: 'housing.dangerous' },
        units: { 工资: 'tenThousand' },
        codes: { 住房: { '1': false } },
      },
    });
    expect(issuesOf(table)).toEqual([]);
    expect(recordsOf(table)[0]).toMatchObject({ income: { wages: '35000000' }, housing: { dangerous: false } });
  });

  test('as it comes back is read alike, and tells of columns gone and new', () => {
    const first = readRows(rows, { mapping: { columns: { 工资: 'ignore' } } });
    const again = readRows(rows, { mapping: first.mapping });
    expect(recordsOf(again)).toEqual(recordsOf(first));
    expect(again.mapping).toEqual(first.mapping);
    const changed = rows.map((row) => row.map((cell) => (cell === '工资' ? '工资性收入（元）' : cell)));
    const notes = notesOf(readRows(changed, { mapping: first.mapping }));
    expect(notes).toContain('columnGone 工资');
    expect(notes).toContain('columnNew 工资性收入（元）');
  });

  test('makes no table of the instructions', () => {
    const columns = { 工资: 'income.wages', 住房: 'housing.dangerous' };
    const instructions = [
      ['工资', '住房'],
      ['按元填', '是或否'],
    ];
    const sheets = [{ rows }, { name: '填报说明', rows: instructions }];
    const table = readBook(sheets, { mapping: { columns, units: { 工资: 'yuan' }, codes: { 住房: { '1': false } } } });
    expect([table.records.length, table.refused]).toEqual([1, []]);
  });

  test('says of a new column that nobody knows no more than that', () => {
    const { mapping } = readRows(rows);
    const more = rows.map((row, at) => [...row, at === 0 ? '某某栏' : 'x']);
    expect(notesOf(readRows(more, { mapping })).filter((note) => note.includes('某某栏'))).toEqual([
      'F1 unknownColumn 某某栏',
    ]);
  });

  test('of a column or two says nothing of the others', () => {
    for (const columns of [{ 工资: 'ignore' }, { 工资: 'ignore', 住房: 'ignore' }, {}])
      expect(notesOf(readRows(rows, { mapping: { columns } })).join()).not.toContain('columnNew');
  });

  test('is held against the fields wherever it comes from', () => {
    const units = { 工资: 'persons' } as const;
    expect(() => fittingMapping({ columns: { 工资: 'income.wages' }, units }, fields)).toThrow('units.工资: "persons"');
    expect(fittingMapping({ columns: { 工资: 'income.wages' }, units: { 工资: 'tenThousand' } }, fields)).toBeDefined();
  });

  test('that answers with none of the options is told, and the question stays', () => {
    const asking = [
      ['户编号', '家庭人口数', '工资性收入'],
      ['1', 1, 3500],
    ];
    const table = readRows(asking, { mapping: { answers: { unitMoney: 'yaun', scaled: 'yuan' } } });
    expect(notesOf(table)).toEqual(['notAnOption yaun unitMoney']);
    expect(table.questions.map(({ id }) => id)).toEqual(['unitMoney']);
  });
});
