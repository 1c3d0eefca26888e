import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Mark, markWorkbook } from '../../src/tables/mark-workbook.js';
import { cellsIn, type MadeWorkbook, partsOf, workbookOf, zipped } from '../support/workbooks.js';

const STYLES = `<styleSheet><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf fillId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="14" fontId="3" fillId="1" applyFill="0"><alignment horizontal="center"/></xf></cellXfs><dxfs count="1"><dxf><fill/></dxf></dxfs></styleSheet>`;

const sheet = {
  name: '户',
  before: '<cols><col min="4" max="5" style="1"/></cols>',
  rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>户编号</t></is></c></row><row r="3" s="1" customFormat="1"><c r="B3" s="1"><v>43281</v></c></row><row r="4"/>',
  after: '<pageMargins left="1"/><tableParts count="0"/>',
};

const mark = (cell: string, more: Partial<Mark> = {}): Mark => ({
  sheet: '户',
  cell,
  text: '须核实',
  severity: 'error',
  ...more,
});

/** The parts of a workbook with marks. */
function marked(marks: readonly Mark[], more: MadeWorkbook = {}) {
  const parts = partsOf([sheet, { name: '人', rows: '' }], {
    ...more,
    parts: { 'xl/styles.xml': STYLES, ...more.parts },
  });
  const bytes = markWorkbook(zipped(parts), marks);
  const after = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  return { parts, after, bytes, sheet: after['xl/worksheets/sheet1.xml'] ?? '' };
}

describe('markWorkbook', () => {
  it('changes nothing but what it has to', () => {
    const { parts, after } = marked([mark('B3')], {
      parts: { 'xl/vbaProject.bin': 'x', '[Content_Types].xml': '<Types></Types>' },
    });
    const changed = Object.keys(after).filter((name) => after[name] !== parts[name]);
    expect(changed).toEqual([
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      '[Content_Types].xml',
      'xl/comments1.xml',
      'xl/drawings/vmldrawing1.vml',
      'xl/worksheets/_rels/sheet1.xml.rels',
    ]);
    expect(after['xl/worksheets/sheet1.xml']?.replace(' s="2"', ' s="1"').replace(/<legacyDrawing [^>]*>/, '')).toBe(
      parts['xl/worksheets/sheet1.xml'],
    );
    expect(Object.keys(parts).every((name) => Object.hasOwn(after, name))).toBe(true);
  });

  it('keeps the look of a cell but for its colour, and adds each look once', () => {
    const { after, sheet: xml } = marked([mark('B3'), mark('A1', { severity: 'note' }), mark('C3'), mark('D9')]);
    expect(xml).toContain('<c r="B3" s="3"><v>43281</v></c><c r="C3" s="3"/>');
    expect(xml).toContain('<c r="A1" t="inlineStr" s="2">');
    // A blank cell has the look of its column; the row's, where it has one, goes before.
    expect(xml).toContain('<row r="9"><c r="D9" s="3"/></row></sheetData>');
    const styles = after['xl/styles.xml'] ?? '';
    expect(styles).toContain(
      '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="14" fontId="3" fillId="1" applyFill="0"><alignment horizontal="center"/></xf><xf numFmtId="0" fontId="0" fillId="2" applyFill="1"/><xf numFmtId="14" fontId="3" fillId="3" applyFill="1"><alignment horizontal="center"/></xf></cellXfs><dxfs',
    );
    expect(styles).toMatch(
      /<fills count="4">.*FFDDEBF7.*FFFFC7CE.*<\/fills><borders count="1"><border\/><\/borders><cellStyleXfs count="1"><xf fillId="0"\/><\/cellStyleXfs>/,
    );
  });

  it('puts in cells and rows that are not there, each in its place', () => {
    const places = ['A2', 'C1', 'A3', 'B4', 'A4', 'Z1'];
    const { sheet: xml, bytes } = marked(places.map((cell) => mark(cell, { severity: 'question' })));
    expect([...xml.matchAll(/ r="([A-Z]*\d+)"/g)].map(([, place]) => place)).toEqual([
      '1',
      'A1',
      'C1',
      'Z1',
      '2',
      'A2',
      '3',
      'A3',
      'B3',
      '4',
      'A4',
      'B4',
    ]);
    expect(cellsIn(bytes)[0]).toEqual({
      A1: { kind: 'text', text: '户编号' },
      B3: { kind: 'date', text: '2018-06-30', format: 'yyyy/m/d' },
    });
    expect(marked([mark('B2', { sheet: '人' })]).after['xl/worksheets/sheet2.xml']).toContain(
      '<sheetData><row r="2"><c r="B2" s="2"/></row></sheetData>',
    );
  });

  it('marks rows and cells that do not say where they stand', () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    const after = unzipSync(
      markWorkbook(workbookOf([{ name: '户', rows }], { parts: { 'xl/styles.xml': STYLES } }), [
        mark('B1'),
        mark('A2'),
      ]),
    );
    expect(strFromU8(after['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(
      '<row><c><v>1</v></c><c s="2"><v>2</v></c></row><row><c s="2"><v>3</v></c></row>',
    );
  });

  it('fills a sheet that has no rows', () => {
    const parts = { 'xl/worksheets/sheet1.xml': '<x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>' };
    expect(marked([mark('B2')], { parts }).sheet).toBe(
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="B2" s="2"/></x:row></x:sheetData><x:legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="marks2"/></x:worksheet>',
    );
  });

  it('says all that is said of a cell in one comment, in the colour of the gravest', () => {
    const { after, sheet: xml } = marked([
      mark('B3', { text: '一 <&>', severity: 'note' }),
      mark('b3', { text: '=二', severity: 'error' }),
      mark('A1', { text: '三', severity: 'question' }),
    ]);
    expect(xml).toContain('<c r="B3" s="3">');
    expect(after['xl/styles.xml']).toMatch(/FFFFEB9C.*FFFFC7CE/);
    const comments = after['xl/comments1.xml'] ?? '';
    expect(comments).toMatch(/<authors><author>tuopin<\/author><\/authors>/);
    expect(
      [...comments.matchAll(/<comment ref="(\w+)" authorId="0">.*?<t [^>]*>([\s\S]*?)<\/t>/g)].map(
        ([, ...found]) => found,
      ),
    ).toEqual([
      ['B3', '一 &lt;&amp;&gt;\n=二'],
      ['A1', '三'],
    ]);
    const drawing = after['xl/drawings/vmldrawing1.vml'] ?? '';
    expect(
      [...drawing.matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)<\/x:Column>/g)].map(([, ...found]) => found),
    ).toEqual([
      ['2', '1'],
      ['0', '0'],
    ]);
    expect(new Set(drawing.match(/_x0000_s\d+/g)).size).toBe(2);
  });

  it('leads from the sheet to its comments, before what must stand behind', () => {
    const { after, sheet: xml } = marked([mark('B3')], { parts: { '[Content_Types].xml': '<Types/>' } });
    expect(xml).toMatch(/<pageMargins left="1"\/><legacyDrawing xmlns:r="[^"]*" r:id="marks2"\/><tableParts/);
    expect(after['xl/worksheets/_rels/sheet1.xml.rels']).toMatch(
      /Id="marks1" Type="[^"]*\/comments" Target="\/xl\/comments1.xml"\/><Relationship Id="marks2" Type="[^"]*\/vmlDrawing" Target="\/xl\/drawings\/vmldrawing1.vml"/,
    );
    expect(after['[Content_Types].xml']).toMatch(
      /^<Types><Override PartName="\/xl\/comments1.xml" ContentType="[^"]*comments\+xml"\/><Default Extension="vml" ContentType="[^"]*vmlDrawing"\/><\/Types>$/,
    );
  });

  it('adds to the comments that a sheet has', () => {
    const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const parts = {
      'xl/comments1.xml':
        '<x:comments xmlns:x="m"><x:authors><x:author>张</x:author></x:authors><x:commentList><x:comment ref="B3" authorId="0"><x:text><x:t>原有</x:t></x:text></x:comment></x:commentList></x:comments>',
      'xl/drawings/vmlDrawing1.vml': '<xml><v:shape id="_x0000_s2049"><br></v:shape></xml>\n',
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Type="${related}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId2" Type="${related}/comments" Target="../comments1.xml"/></Relationships>`,
      '[Content_Types].xml': '<Types><Default Extension="vml" ContentType="x"/></Types>',
    };
    const { after, sheet: xml } = marked([mark('B3'), mark('A1')], { parts });
    const comments = after['xl/comments1.xml'] ?? '';
    expect(comments).toContain('<x:author>张</x:author><x:author>tuopin</x:author>');
    expect(comments).toMatch(
      /<x:t>原有<\/x:t><x:r><x:rPr>.*?<\/x:rPr><x:t xml:space="preserve">\n须核实<\/x:t><\/x:r><\/x:text>/,
    );
    expect(comments).toMatch(/<x:comment ref="A1" authorId="1"><x:text><x:r>/);
    expect(after['xl/drawings/vmlDrawing1.vml']).toMatch(
      /^<xml><v:shape id="_x0000_s2049"><br><\/v:shape><v:shape id="_x0000_s2050".*<x:Row>0<\/x:Row><x:Column>0<\/x:Column>.*<\/xml>\n$/,
    );
    for (const name of ['xl/worksheets/_rels/sheet1.xml.rels', '[Content_Types].xml'] as const)
      expect(after[name]).toBe(parts[name]);
    expect(xml).not.toContain('legacyDrawing');
    expect(Object.keys(after).filter((name) => /comments|vml/i.test(name))).toHaveLength(2);
  });

  it('colours in a workbook without looks', () => {
    for (const related of [true, false]) {
      const { 'xl/styles.xml': _, ...parts } = partsOf([sheet]);
      parts['[Content_Types].xml'] = '<Types/>';
      if (!related)
        parts['xl/_rels/workbook.xml.rels'] = String(parts['xl/_rels/workbook.xml.rels']).replace(
          /<Relationship Id="f"[^>]*>/,
          '',
        );
      const after = unzipSync(markWorkbook(zipped(parts), [mark('A1')]));
      const path = related ? 'xl/styles.xml' : 'xl/styles1.xml';
      const text = (name: string) => strFromU8(after[name] ?? new Uint8Array());
      expect(text('xl/worksheets/sheet1.xml')).toContain('<c r="A1" t="inlineStr" s="1">');
      expect(text(path)).toMatch(
        /^<styleSheet [^>]*><fonts><font\/><\/fonts><fills count="3">.*gray125.*FFFFC7CE.*<\/fills><borders><border\/><\/borders><cellXfs count="2"><xf [^>]*fillId="0"[^>]*\/><xf [^>]*fillId="2"[^>]*\/><\/cellXfs><\/styleSheet>$/,
      );
      expect(text('[Content_Types].xml')).toContain(`<Override PartName="/${path}" ContentType="`);
      expect(text('xl/_rels/workbook.xml.rels')).toMatch(
        related ? /Target="styles.xml"/ : /Type="[^"]*relationships\/styles" Target="\/xl\/styles1.xml"/,
      );
    }
  });

  it('puts in what looks are made of where it lacks or is empty, in the order of the schema', () => {
    const styles = (text: string) => marked([mark('B3')], { parts: { 'xl/styles.xml': text } }).after['xl/styles.xml'];
    const order = (text = '') =>
      [...text.matchAll(/<x:(numFmts|fonts|fills|borders|cellXfs|dxfs)\b/g)].map(([, n]) => n);
    const bare = styles(
      '<x:styleSheet xmlns:x="m"><x:numFmts/><x:borders/><x:cellXfs><x:xf numFmtId="0"/><x:xf numFmtId="14"/></x:cellXfs><x:dxfs/></x:styleSheet>',
    );
    expect(order(bare)).toEqual(['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs']);
    expect(bare).toContain('<x:borders><x:border/></x:borders>');
    expect(bare).toContain('<x:xf numFmtId="14" fillId="2" applyFill="1"/></x:cellXfs>');
    expect(order(styles('<x:styleSheet xmlns:x="m"><x:fills></x:fills></x:styleSheet>'))).toEqual([
      'fonts',
      'fills',
      'borders',
      'cellXfs',
    ]);
  });

  it('marks merged cells at the first of them, which is the one that is seen', () => {
    const merged = { ...sheet, after: '<mergeCells><mergeCell ref="B2:C4"/><mergeCell ref="E1:E1"/></mergeCells>' };
    const places = [mark('C4'), mark('B3', { text: '另一事' }), mark('B2'), mark('D3', { text: '不在其中' })];
    const after = unzipSync(markWorkbook(zipped(partsOf([merged])), places));
    const comments = strFromU8(after['xl/comments1.xml'] ?? new Uint8Array());
    expect(
      [...comments.matchAll(/<comment ref="(\w+)".*?<t [^>]*>([\s\S]*?)<\/t>/g)].map(([, ...found]) => found),
    ).toEqual([
      ['B2', '须核实\n另一事'],
      ['D3', '不在其中'],
    ]);
    expect(strFromU8(after['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('<c r="B2" s="');
  });

  it('refuses sheets that are not there, and what is no address', () => {
    const bytes = workbookOf([sheet]);
    expect(() => markWorkbook(bytes, [mark('A1', { sheet: '村' })])).toThrow('村');
    for (const cell of ['', '1', 'A', 'A0', 'AAAA1', 'A1:B2'])
      expect(() => markWorkbook(bytes, [mark(cell)])).toThrow(RangeError);
  });

  it('gives the same bytes for the same marks', () => {
    expect(marked([mark('A1')]).bytes).toEqual(marked([mark('A1')]).bytes);
  });

  it('writes a part that was in UTF-16 as what it says it is', () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`;
    const wide = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0), 0])]);
    const { sheet: xml, bytes } = marked([mark('A1')], { parts: { 'xl/worksheets/sheet1.xml': wide } });
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
    expect(cellsIn(bytes)[0]).toEqual({ A1: { kind: 'number', text: '1' } });
  });
});
