import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from '../../src/tables/limits.js';
import { readSheets } from '../../src/tables/read-sheets.js';
import { columnOf } from '../../src/tables/read-worksheet.js';
import { addressOf } from '../../src/tables/source-sheet.js';
import { cellsIn, escaped, faultOf, type MadeSheet, workbookOf } from '../support/workbooks.js';

const sheetOf = (sheet: MadeSheet) => readSheets(workbookOf([sheet])).sheets[0];
const rowsOf = (rows: string) =>
  [...(sheetOf({ rows })?.rows ?? [])].map(({ number, cells, hidden }) =>
    [number, ...cells.map((cell) => cell?.text), ...(hidden ? ['hidden'] : [])].join(' '),
  );
const part = 'xl/worksheets/sheet1.xml';

describe('readRows', () => {
  it('puts rows and cells where they say they stand, else one after another', () => {
    expect(
      rowsOf(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c><c r="A4"><v>5</v></c></row><row><c><v>6</v></c></row>',
      ),
    ).toEqual(['1 1 2', '4 5 3 4', '5 6']);
  });

  it('leaves out rows without cells, and blank cells at the end', () => {
    expect(
      rowsOf('<row r="1"/><row r="2"><c r="A2" s="0"/></row><row r="3"><c r="A3"><v>1</v></c><c r="C3"/></row>'),
    ).toEqual(['3 1']);
  });

  it('tells hidden rows', () => {
    const rows =
      '<row hidden="1"><c><v>1</v></c></row><row hidden="true"><c><v>2</v></c></row><row hidden="0"><c><v>3</v></c></row>';
    expect(rowsOf(rows)).toEqual(['1 1 hidden', '2 2 hidden', '3 3']);
  });

  it('believes no size that a sheet says it has', () => {
    expect(
      cellsIn(workbookOf([{ before: '<dimension ref="A1"/>', rows: '<row r="9"><c r="Z9"><v>1</v></c></row>' }])),
    ).toEqual([{ Z9: { kind: 'number', text: '1' } }]);
  });

  it('reads the rows as often as they are asked for', () => {
    const sheet = sheetOf({ rows: '<row><c><v>1</v></c></row>' });
    expect([...(sheet?.rows ?? [])]).toEqual([...(sheet?.rows ?? [])]);
    expect([...(sheet?.rows ?? [])]).toHaveLength(1);
  });

  it('reads a row at a time: what is at fault below is found there', () => {
    const sheet = sheetOf({ rows: `${'<row><c><v>1</v></c></row>'.repeat(100)}<row r="3"/>` });
    const read: number[] = [];
    expect(() => {
      for (const { number } of sheet?.rows ?? []) read.push(number);
    }).toThrow('damagedFile');
    expect(read).toHaveLength(100);
  });

  it('refuses cells that stand in one place, or nowhere, and rows that go back', () => {
    const fault = (rows: string) => faultOf(workbookOf([{ name: '户', rows }]));
    expect(fault('<row r="2"><c r="B2"><v>1</v></c><c r="B2"><v>2</v></c></row>')).toEqual({
      code: 'damagedFile',
      found: part,
      sheet: '户',
      cell: 'B2',
    });
    expect(fault('<row><c r="7"><v>1</v></c></row>')).toMatchObject({ code: 'damagedFile', cell: '7' });
    for (const rows of [
      '<row r="2"/><row r="2"/>',
      '<row r="2"/><row r="1"/>',
      '<row r="0"/>',
      '<row r="x"/>',
      '<row r="1.5"/>',
    ]) {
      expect(fault(rows)).toEqual({ code: 'damagedFile', found: part, sheet: '户' });
    }
  });

  it('refuses more rows, columns and cells than there may be', () => {
    const fault = (rows: string) => faultOf(workbookOf([{ name: '户', rows }]));
    const tooLarge = (found: string, expected: number) => ({
      code: 'fileTooLarge',
      found,
      expected: String(expected),
      sheet: '户',
    });
    expect(fault(`<row r="${MAX_ROWS}"><c><v>1</v></c></row>`)).toBeUndefined();
    expect(fault(`<row r="${MAX_ROWS + 1}"/>`)).toEqual(tooLarge('rows', MAX_ROWS));
    expect(fault('<row><c r="XFD1"><v>1</v></c></row>')).toBeUndefined();
    expect(fault('<row><c r="XFE1"/></row>')).toEqual(tooLarge('columns', MAX_COLUMNS));
    expect(fault('<row><c r="ZZZZZZZZZZZZZZ1"/></row>')).toEqual(tooLarge('columns', MAX_COLUMNS));
    const wide = '<row><c r="XFD1"><v>1</v></c></row>';
    expect(fault(wide.repeat(Math.floor(MAX_CELLS / MAX_COLUMNS)))).toBeUndefined();
    expect(fault(wide.repeat(Math.floor(MAX_CELLS / MAX_COLUMNS) + 1))).toEqual(tooLarge('cells', MAX_CELLS));
  });

  it('refuses a sheet that is cut off', () => {
    const parts = { [part]: '<worksheet><sheetData><row><c><v>1</v></c></row>' };
    expect(faultOf(workbookOf([{ name: '户', rows: '' }], { parts }))).toEqual({
      code: 'damagedFile',
      found: part,
      sheet: '户',
    });
  });

  it('reads what is written, any text in any place', () => {
    const cell = fc.record({ row: fc.integer({ min: 1, max: 50 }), column: fc.integer({ min: 1, max: 800 }) });
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => !/_x[0-9A-Fa-f]{4}_/.test(one));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, text), { maxLength: 60 }), (list) => {
        const cells = new Map(list.map(([{ row, column }, value]) => [`${row} ${column}`, { row, column, value }]));
        const sorted = [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column);
        const rows = [...new Set(sorted.map(({ row }) => row))].map(
          (row) =>
            `<row r="${row}">${sorted
              .filter((one) => one.row === row)
              .map(
                ({ column, value }) =>
                  `<c r="${addressOf(column, row)}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`,
              )
              .join('')}</row>`,
        );
        const [found] = cellsIn(workbookOf([{ rows: rows.join('') }]));
        const written = sorted.map(({ row, column, value }) => [addressOf(column, row), { kind: 'text', text: value }]);
        expect(found).toEqual(Object.fromEntries(written));
      }),
      { numRuns: 40 },
    );
  });
});

describe('readSurroundings', () => {
  it('tells hidden columns and merged cells, wherever pieces of the part end', () => {
    const filled = `<row><c t="inlineStr"><is><t>${'x'.repeat(30_000)}</t></is></c></row>`.repeat(40);
    for (const rows of ['', filled]) {
      expect(
        sheetOf({
          before:
            '<cols><col min="1" max="1"/><col min="3" max="5" hidden="1"/><col min="9" max="9" hidden="0"/></cols>',
          rows,
          after: '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="AA10"/></mergeCells>',
        }),
      ).toMatchObject({
        hiddenColumns: [3, 4, 5],
        merged: [
          { top: 1, left: 1, bottom: 2, right: 2 },
          { top: 10, left: 27, bottom: 10, right: 27 },
        ],
      });
    }
  });

  it('tells them of a sheet without rows', () => {
    const parts = {
      [part]: '<x:worksheet><x:sheetData/><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>',
    };
    expect(readSheets(workbookOf([{ rows: '' }], { parts })).sheets[0]?.merged).toHaveLength(1);
  });

  it('reads the value of merged cells once, whatever is kept below', () => {
    const rows = '<row><c><v>1</v></c><c><v>1</v></c></row><row><c><v>1</v></c><c><v>2</v></c></row>';
    expect(cellsIn(workbookOf([{ rows, after: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>' }]))).toEqual([
      { A1: { kind: 'number', text: '1' }, B1: { kind: 'number', text: '1' }, B2: { kind: 'number', text: '2' } },
    ]);
  });

  it('refuses merged cells that are none', () => {
    for (const ref of ['', 'A', '1:2', 'A0:B1', 'A1:B', 'A1:B2:C3']) {
      const after = `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`;
      expect(faultOf(workbookOf([{ name: '户', rows: '', after }]))).toEqual({
        code: 'damagedFile',
        found: part,
        sheet: '户',
      });
    }
  });

  it('refuses columns that are hidden again and again', () => {
    const before = `<cols>${'<col min="1" max="99999999" hidden="1"/>'.repeat(2)}</cols>`;
    expect(faultOf(workbookOf([{ name: '户', before, rows: '' }]))).toMatchObject({
      code: 'fileTooLarge',
      found: 'columns',
    });
  });
});

describe('columnOf', () => {
  it('is what the address of a cell begins with', () => {
    expect(['A1', 'Z9', 'AA10', 'XFD1', 'b2', '7', ''].map(columnOf)).toEqual([1, 26, 27, 16_384, 2, 0, 0]);
  });
});
