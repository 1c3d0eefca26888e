import { describe, expect, it } from 'vitest';
import { MAX_CELL_TEXTS, MAX_SHEETS } from '../../src/tables/limits.js';
import { readWorkbook } from '../../src/tables/read-workbook.js';
import { cellsIn, faultOf, partsOf, workbookOf, zipped } from '../support/workbooks.js';

const one = '<row><c><v>1</v></c></row>';

describe('readWorkbook', () => {
  it('gives the sheets in their order, hidden ones too, by their names', () => {
    const sheets = readWorkbook(
      workbookOf([
        { name: '户 &amp; 人', rows: one },
        { name: '村', state: 'hidden', rows: one },
        { name: '县', state: 'veryHidden', rows: one },
        { name: '省', state: 'visible', rows: one },
      ]),
    );
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['户 & 人', undefined],
      ['村', true],
      ['县', true],
      ['省', undefined],
    ]);
  });

  it('finds the parts by their relations, from the root of the file too', () => {
    const parts = partsOf([{ rows: one }]);
    const moved: Record<string, string | Uint8Array> = {};
    for (const [name, part] of Object.entries(parts)) {
      moved[name.replace(/^xl\/worksheets\/sheet1/, '数据/Blatt 1').replace(/^xl\//, 'Book/')] =
        typeof part === 'string'
          ? part
              .replace('xl/workbook.xml', '/Book/./x/../Workbook.xml')
              .replace('worksheets/sheet1.xml', '/数据/Blatt 1.xml')
          : part;
    }
    expect(cellsIn(zipped(moved))).toEqual([{ A1: { kind: 'number', text: '1' } }]);
  });

  it('finds a workbook where it mostly is when nothing says where', () => {
    const { '_rels/.rels': _, ...parts } = partsOf([{ rows: one }]);
    expect(readWorkbook(zipped(parts))).toHaveLength(1);
  });

  it('reads the strict form, and elements with prefixes', () => {
    const strict = Object.fromEntries(
      Object.entries(partsOf([{ rows: one }])).map(([name, part]) => [
        name,
        String(part)
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          ),
      ]),
    );
    expect(cellsIn(zipped(strict))).toEqual([{ A1: { kind: 'number', text: '1' } }]);
    const parts = {
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="x"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      'xl/sharedStrings.xml': '<x:sst xmlns:x="x"><x:si><x:t>甲</x:t></x:si></x:sst>',
    };
    expect(cellsIn(workbookOf([{ rows: '' }], { parts }))).toEqual([{ A1: { kind: 'text', text: '甲' } }]);
  });

  it('passes over sheets that are charts', () => {
    const parts = partsOf([{ rows: one }, { rows: one }]);
    const relations = String(parts['xl/_rels/workbook.xml.rels']).replace('worksheet"', 'chartsheet"');
    expect(readWorkbook(zipped({ ...parts, 'xl/_rels/workbook.xml.rels': relations })).map(({ name }) => name)).toEqual(
      ['表2'],
    );
  });

  it('does without texts and styles', () => {
    const {
      'xl/sharedStrings.xml': _,
      'xl/styles.xml': __,
      ...parts
    } = partsOf([{ rows: '<row><c t="s"><v>0</v></c><c s="1"><v>1</v></c></row>' }]);
    expect(cellsIn(zipped(parts))).toEqual([
      { A1: { kind: 'unread', text: '', why: 'noSuchText' }, B1: { kind: 'number', text: '1' } },
    ]);
  });

  it('follows no link out of the file', () => {
    const parts = partsOf([{ rows: one }]);
    const relations = String(parts['xl/_rels/workbook.xml.rels']).replace('Id="s1"', 'Id="s1" TargetMode="External"');
    expect(faultOf(zipped({ ...parts, 'xl/_rels/workbook.xml.rels': relations }))).toEqual({
      code: 'damagedFile',
      sheet: '表1',
    });
  });

  it('says which sheet is not in the file', () => {
    const { 'xl/worksheets/sheet1.xml': _, ...parts } = partsOf([{ name: '户', rows: one }]);
    expect(faultOf(zipped(parts))).toEqual({ code: 'damagedFile', sheet: '户' });
  });

  it('refuses zip files that are no workbooks', () => {
    expect(faultOf(zipped({ 'a.txt': 'a' }))).toEqual({ code: 'notATable' });
    const text = {
      '_rels/.rels':
        '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/document.xml': '<document/>',
    };
    expect(faultOf(zipped(text))).toEqual({ code: 'notATable' });
  });

  it('refuses more sheets and texts than there may be', () => {
    const many = Array.from({ length: MAX_SHEETS + 1 }, () => '<sheet name="a"/>').join('');
    const parts = { 'xl/workbook.xml': `<workbook><sheets>${many}</sheets></workbook>` };
    expect(faultOf(workbookOf([{ rows: '' }], { parts }))).toEqual({
      code: 'fileTooLarge',
      found: 'sheets',
      expected: String(MAX_SHEETS),
    });
    expect(faultOf(workbookOf([{ rows: '' }], { texts: '<si/>'.repeat(MAX_CELL_TEXTS + 1) }))).toEqual({
      code: 'fileTooLarge',
      found: 'texts',
      expected: String(MAX_CELL_TEXTS),
    });
  });

  it('refuses declarations in whichever part', () => {
    const trick = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const parts = partsOf([{ rows: one }]);
    for (const name of Object.keys(parts)) {
      expect(faultOf(zipped({ ...parts, [name]: trick + parts[name] })), name).toMatchObject({ code: 'declaration' });
    }
  });
});
