import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MAX_CELL_TEXT } from '../../src/tables/limits.js';
import { readSheets } from '../../src/tables/read-sheets.js';
import { writeWorkbook } from '../../src/tables/write-workbook.js';
import type { WrittenSheet } from '../../src/tables/written-sheet.js';
import { cellsIn, cellsOf } from '../support/workbooks.js';

const sheetXml = (sheet: Partial<WrittenSheet>) =>
  strFromU8(
    unzipSync(writeWorkbook([{ name: '名单', rows: [], ...sheet }]))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
  );

describe('writeWorkbook', () => {
  it('writes texts, numbers and days that are read as such', () => {
    const rows = [
      [{ text: '户编号' }, undefined, { text: '' }],
      [
        { text: '43990119600101001X' },
        { number: '3200.01' },
        { number: 0.1 },
        { number: -5, look: { format: '0.00' } },
      ],
      [{ day: '2018-06-30' }, { day: '1900-01-01' }, { day: '1900-02-28' }, { day: '1900-03-01' }],
      [{ day: '1899-12-31' }, { day: '2018-02-30' }],
    ];
    const [cells] = cellsIn(writeWorkbook([{ name: '名单', rows }]));
    const date = (text: string) => ({ kind: 'date', text, format: 'yyyy-mm-dd' });
    expect(cells).toEqual({
      A1: { kind: 'text', text: '户编号' },
      A2: { kind: 'text', text: '43990119600101001X' },
      B2: { kind: 'number', text: '3200.01' },
      C2: { kind: 'number', text: '0.1' },
      D2: { kind: 'number', text: '-5', format: '0.00' },
      A3: date('2018-06-30'),
      B3: date('1900-01-01'),
      C3: date('1900-02-28'),
      D3: date('1900-03-01'),
      A4: { kind: 'text', text: '1899-12-31' },
      B4: { kind: 'text', text: '2018-02-30' },
    });
  });

  it('gives back any text, and makes a formula of none', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=1+1', '+1', '@a', '-1', '_x0041_', ' a ', 'a\r\nb\tc', '\u0000\u001f\ufffe'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 4 }), (texts) => {
        const bytes = writeWorkbook([{ name: '名单', rows: texts.map((row) => row.map((one) => ({ text: one }))) }]);
        const read = [...(readSheets(bytes).sheets[0]?.rows ?? [])];
        const filled = texts
          .map((row, index) => ({ number: index + 1, texts: row.map((one) => (one === '' ? undefined : one)) }))
          .filter((row) => row.texts.some((one) => one !== undefined));
        expect(read.map(({ number }) => number)).toEqual(filled.map(({ number }) => number));
        for (const [index, { cells }] of read.entries()) {
          const expected = filled[index]?.texts ?? [];
          for (const [column, one] of expected.entries()) expect(cells[column]?.text).toBe(one);
          for (const cell of cells) expect(cell?.kind ?? 'text').toBe('text');
        }
        expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f>');
      }),
    );
  });

  it('puts a sign in the place of half a sign, and an ellipsis at the end of what is too long', () => {
    const rows = [[{ text: 'a\ud800b' }, { text: 'x'.repeat(MAX_CELL_TEXT + 1) }, { text: 'x'.repeat(MAX_CELL_TEXT) }]];
    const [cells] = cellsIn(writeWorkbook([{ name: '名单', rows }]));
    expect(cells?.A1?.text).toBe('a\ufffdb');
    expect(cells?.B1?.text).toBe(`${'x'.repeat(MAX_CELL_TEXT - 1)}…`);
    expect(cells?.C1?.text).toBe('x'.repeat(MAX_CELL_TEXT));
  });

  it('refuses numbers that a cell cannot hold', () => {
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY, '', '1,5', '1<2', '０']) {
      expect(() => writeWorkbook([{ name: '名单', rows: [[{ number }]] }])).toThrow(TypeError);
    }
  });

  it('gives sheets names that may be, each its own', () => {
    const names = ['名单', '名单', 'a[b]:*?/\\c', "'x'", '', 'x'.repeat(40), 'X'.repeat(40), 'options', '名单 2'];
    const { sheets } = readSheets(writeWorkbook(names.map((name) => ({ name, rows: [[{ text: 'a' }]] }))));
    const written = sheets.map(({ name }) => name ?? '');
    expect(written.slice(0, 2)).toEqual(['名单', '名单 2']);
    expect(written[2]).toBe('a b      c');
    expect(new Set(written.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of written) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
  });

  it('keeps rows and columns in sight, filters, widths and merged cells', () => {
    const rows = [[{ text: '标题' }], [{ text: '户编号' }, { text: '结论' }], [{ text: '1' }, { text: '达标' }]];
    const xml = sheetXml({
      rows,
      frozenRows: 2,
      frozenColumns: 1,
      filterRow: 2,
      columns: [{ width: 20, format: '@' }, {}],
      merged: [{ top: 1, left: 1, bottom: 1, right: 2 }],
    });
    expect(xml).toContain('<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>');
    expect(xml).toContain(
      '<col min="1" max="1" width="20" customWidth="1" style="1"/><col min="2" max="2" width="9"/>',
    );
    expect(xml).toContain(
      '</sheetData><autoFilter ref="A2:B3"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
    );
    expect(sheetXml({ rows, frozenRows: 1 })).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft"');
    expect(sheetXml({ rows, frozenColumns: 1 })).toContain('<pane xSplit="1" topLeftCell="B1" activePane="topRight"');
    const plain = sheetXml({ rows });
    for (const absent of ['<pane', '<cols', '<autoFilter', '<mergeCells', '<dataValidations'])
      expect(plain).not.toContain(absent);
    const workbook = strFromU8(
      unzipSync(writeWorkbook([{ name: "a'b", rows, frozenRows: 2, filterRow: 2 }]))['xl/workbook.xml'] ??
        new Uint8Array(),
    );
    expect(workbook).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'a\'\'b\'!$A$2:$B$3</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">\'a\'\'b\'!$1:$2</definedName>',
    );
  });

  it('makes a row as high as what is broken into lines in it', () => {
    const look = { wrap: true } as const;
    const heights = (text: string, width?: number) =>
      /<row r="1"(.*?)>/.exec(
        sheetXml({ rows: [[{ text, look }]], ...(width === undefined ? {} : { columns: [{ width }] }) }),
      )?.[1];
    expect(heights('一二三四五', 10)).toBe('');
    expect(heights('一二三四五六', 10)).toBe(' ht="30" customHeight="1"');
    expect(heights('abcdefghij', 10)).toBe('');
    expect(heights('a\n\nb', 10)).toBe(' ht="45" customHeight="1"');
    expect(heights('abcdefghij')).toBe(' ht="30" customHeight="1"');
    expect(heights('a\n'.repeat(100))).toBe(' ht="405" customHeight="1"');
    expect(sheetXml({ rows: [[{ text: 'a\nb' }]] })).toContain('<row r="1">');
  });

  it('offers choices: short ones in the rule, long ones from a sheet that nobody sees', () => {
    const long = Array.from({ length: 60 }, (_, index) => `第${index}项，长`);
    const choices = [
      { column: 2, from: 3, to: 99, options: ['是', '否'] },
      { column: 3, from: 3, to: 99, options: long },
      { column: 4, from: 3, to: 99, options: ['a,b'] },
    ];
    const bytes = writeWorkbook([{ name: '名单', rows: [[{ text: 'a' }]], choices }]);
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toContain('sqref="B3:B99"><formula1>&quot;是,否&quot;</formula1>');
    expect(xml).toContain('sqref="C3:C99"><formula1>options!$A$1:$A$60</formula1>');
    expect(xml).toContain('sqref="D3:D99"><formula1>options!$B$1:$B$1</formula1>');
    const { sheets } = readSheets(bytes);
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['名单', undefined],
      ['options', true],
    ]);
    const [, options] = sheets.map(cellsOf);
    expect([options?.A60?.text, options?.B1?.text]).toEqual(['第59项，长', 'a,b']);
  });

  it('says what is said of cells beside them, and bounds numbers', () => {
    const comments = [{ row: 1, column: 2, text: '单位：元\n空白即未填' }];
    const bounds = [{ column: 2, from: 2, to: 99, whole: true, least: 0, most: 50 }];
    const rows = [[{ text: '户编号' }, { text: '人口' }]];
    const parts = unzipSync(
      writeWorkbook([
        { name: '户', rows, bounds },
        { name: '人', rows, comments },
      ]),
    );
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    expect(text('xl/worksheets/sheet1.xml')).toContain(
      '<dataValidation type="whole" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="B2:B99"><formula1>0</formula1><formula2>50</formula2>',
    );
    expect(text('xl/worksheets/sheet1.xml')).not.toContain('legacyDrawing');
    expect(text('xl/worksheets/sheet2.xml')).toContain('<legacyDrawing r:id="rId2"/></worksheet>');
    expect(text('xl/comments2.xml')).toContain('ref="B1"');
    expect(text('xl/comments2.xml')).toContain('单位：元\n空白即未填');
    expect(text('xl/drawings/vmlDrawing2.vml')).toContain('<x:Row>0</x:Row><x:Column>1</x:Column>');
    expect(text('xl/worksheets/_rels/sheet2.xml.rels')).toContain('Target="../comments2.xml"');
    expect(text('[Content_Types].xml')).toContain('PartName="/xl/comments2.xml"');
    expect(parts['xl/comments1.xml']).toBeUndefined();
  });

  it('is printed over as many pages as it takes to be read, of the columns that are', () => {
    const columns = Array.from({ length: 20 }, () => ({ width: 17 }));
    expect(sheetXml({ columns })).toContain('fitToWidth="2" fitToHeight="0"');
    expect(sheetXml({ columns, printedColumns: 10 })).toContain('fitToWidth="1" fitToHeight="0"');
    const rows = [[{ text: 'a' }], [{ text: 'b' }]];
    const sheet = { name: '户', rows, frozenRows: 1, frozenColumns: 2, printedColumns: 3 };
    const workbook = strFromU8(unzipSync(writeWorkbook([sheet]))['xl/workbook.xml'] ?? new Uint8Array());
    expect(workbook).toContain('Print_Area" localSheetId="0">\'户\'!$A$1:$C$2<');
    expect(workbook).toContain("Print_Titles\" localSheetId=\"0\">'户'!$A:$B,'户'!$1:$1<");
  });

  it('writes each look once', () => {
    const head = { bold: true, wrap: true, centered: true, bordered: true, fill: 'DDEBF7' } as const;
    const rows = [
      [
        { text: 'a', look: head },
        { text: 'b', look: head },
      ],
      [
        { number: 1, look: { format: '0.00' } },
        { text: '1', look: { format: '@' } },
        { number: 2, look: { format: '0.00' } },
      ],
    ];
    const bytes = writeWorkbook([{ name: '名单', rows }]);
    const styles = strFromU8(unzipSync(bytes)['xl/styles.xml'] ?? new Uint8Array());
    expect(styles).toContain('<cellXfs count="4">');
    expect(styles).toContain('<fills count="3">');
    expect(styles).toContain('<fonts count="2">');
    expect(styles).toContain('<borders count="2">');
    expect(styles).toContain('<numFmt numFmtId="164" formatCode="0.00"/>');
    expect(styles).toContain('<alignment horizontal="center" vertical="center" wrapText="1"/>');
  });

  it('writes the same bytes for the same sheets', () => {
    const sheet = { name: '名单', rows: [[{ text: 'a' }, { day: '2018-06-30' }]] };
    expect(writeWorkbook([sheet])).toEqual(writeWorkbook([sheet]));
    const view = new DataView(writeWorkbook([sheet]).buffer);
    // 1980-01-01 00:00, the first that a zip file can bear.
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0x21]);
  });
});
