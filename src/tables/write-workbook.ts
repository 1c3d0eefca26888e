/**
 * Writes workbooks: texts as texts, whatever they begin with, so that no cell becomes a formula; numbers by their decimals;
 * the same sheets give the same bytes.
 */
import { isDay } from '../base/date.js';
import { countedDay } from './cell-number.js';
import { atMost } from './file-fault.js';
import { MAX_CELL_TEXT, MAX_COLUMNS, MAX_ROWS } from './limits.js';
import { LookList } from './look-list.js';
import { type Comment, withComments, withDrawnComments } from './marked-comments.js';
import type { Packer } from './packer.js';
import { addressOf } from './source-sheet.js';
import { longChoices, optionsSheet, rulesXml } from './written-rules.js';
import { type CellLook, OPTIONS, type WrittenCell, type WrittenChoice, type WrittenSheet } from './written-sheet.js';
import { writtenDecimal, writtenXml } from './written-xml.js';
import { type PackedPart, packedPart, writtenZip } from './written-zip.js';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** How a day is shown where its look says nothing else. */
const DAY_FORMAT = 'yyyy-mm-dd';

/** The bytes of a workbook of sheets. */
export const writeWorkbook = (sheets: readonly WrittenSheet[]): Uint8Array => writtenZip(workbookParts(sheets));

/** The parts that they are made of, packed. */
export function workbookParts(sheets: readonly WrittenSheet[], packer?: Packer): PackedPart[] {
  const looks = new LookList();
  const texts = new Map<string, number>();
  const named = uniqueNames(sheets);
  const long = longChoices(sheets);
  const all: WrittenSheet[] = [...named, ...(long.length === 0 ? [] : [optionsSheet(long)])];
  const pack = (name: string, texts: Iterable<string>) => packedPart(name, inBytes(texts), packer);
  const shared = { looks, texts, long, pack };
  const written = all.map((sheet, index) => writtenSheet(sheet, `xl/worksheets/sheet${index + 1}.xml`, shared));
  const commented = written.flatMap(({ sheet: { comments = [] } }, index) =>
    comments.length === 0 ? [] : [{ number: index + 1, comments: comments.map(placed) }],
  );
  const numbers = commented.map(({ number }) => number);
  const parts = {
    '[Content_Types].xml': contentTypes(all.length, numbers),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(written, named.length),
    'xl/_rels/workbook.xml.rels': relations([
      ...all.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': looks.toXml(),
  };
  const packed = (xmls: Readonly<Record<string, string>>) =>
    Object.entries(xmls).map(([name, xml]) => pack(name, [XML, xml]));
  return [
    ...packed(parts),
    pack('xl/sharedStrings.xml', textsXml(texts)),
    ...written.map(({ part }) => part),
    ...commented.flatMap((one) => packed(commentParts(one))),
  ];
}

/** So many characters become bytes at once. */
const PIECE = 1 << 18;

/** Texts as bytes, in larger pieces. */
function* inBytes(texts: Iterable<string>): Generator<Uint8Array> {
  const pieces: string[] = [];
  let length = 0;
  for (const text of texts) {
    pieces.push(text);
    length += text.length;
    if (length < PIECE) continue;
    yield new TextEncoder().encode(pieces.join(''));
    pieces.length = length = 0;
  }
  yield new TextEncoder().encode(pieces.join(''));
}

const placed = ({ row, column, text }: Omit<Comment, 'cell'>): Comment => {
  return { cell: addressOf(column, row), row, column, text };
};

/** What is said beside the cells of a sheet, the drawing that shows it, and where the sheet finds both. */
function commentParts({ number, comments }: { number: number; comments: readonly Comment[] }): Record<string, string> {
  return {
    [`xl/worksheets/_rels/sheet${number}.xml.rels`]: relations([
      ['comments', `../comments${number}.xml`],
      ['vmlDrawing', `../drawings/vmlDrawing${number}.vml`],
    ]),
    [`xl/comments${number}.xml`]: withComments(undefined, comments),
    [`xl/drawings/vmlDrawing${number}.vml`]: withDrawnComments(undefined, comments),
  };
}

/** What the sheets of a workbook share. */
interface Written {
  readonly looks: LookList;
  readonly texts: Map<string, number>;
  /** The choices whose options stand in a sheet of their own, each in a column of it. */
  readonly long: readonly WrittenChoice[];
  readonly pack: (name: string, texts: Iterable<string>) => PackedPart;
}

/** Sheets with names that Excel takes: 31 characters, none of `[]:*?/\`, no apostrophe at an end, no two alike. */
function uniqueNames(sheets: readonly WrittenSheet[]): WrittenSheet[] {
  const taken = new Set([OPTIONS]);
  return sheets.map((sheet) => {
    const plain = sheet.name.replace(/[[\]:*?/\\\p{C}]|^'+|'+$/gu, ' ').trim() || '-';
    let name = [...plain].slice(0, 31).join('').slice(0, 31);
    for (let next = 2; taken.has(name.toLowerCase()); next += 1)
      name = `${plain.slice(0, 30 - String(next).length)} ${next}`;
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}

/** The letters of a column. */
const lettersOf = (column: number) => addressOf(column, 1).slice(0, -1);

/** An area that stays the same wherever it is named: `$A$1:$B$9`. */
const fixed = (area: string) => area.replace(/[A-Z]+|\d+/g, '$$$&');

function workbookXml(written: readonly SheetPart[], seen: number): string {
  const list = written.map(
    ({ sheet: { name } }, index) =>
      `<sheet name="${writtenXml(name)}" sheetId="${index + 1}"${index < seen ? '' : ' state="veryHidden"'} r:id="rId${index + 1}"/>`,
  );
  const defined = written.flatMap(
    ({ sheet: { name, frozenRows, frozenColumns, printedColumns }, filtered, last }, index) => {
      const quoted = `'${name.replaceAll("'", "''")}'!`;
      const place = (own: string, more: string, area: string) =>
        `<definedName name="_xlnm.${own}" localSheetId="${index}"${more}>${writtenXml(quoted + area)}</definedName>`;
      return [
        // Without this name some find no filter.
        filtered === undefined ? '' : place('_FilterDatabase', ' hidden="1"', fixed(filtered)),
        printedColumns === undefined ? '' : place('Print_Area', '', fixed(`A1:${addressOf(printedColumns, last)}`)),
        frozenRows === undefined
          ? ''
          : place(
              'Print_Titles',
              '',
              `${frozenColumns === undefined ? '' : `$A:$${lettersOf(frozenColumns)},${quoted}`}$1:$${frozenRows}`,
            ),
      ];
    },
  );
  const names = defined.join('');
  return `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets>${names === '' ? '' : `<definedNames>${names}</definedNames>`}</workbook>`;
}

function relations(list: readonly (readonly [string, string])[]): string {
  const all = list.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function contentTypes(sheets: number, commented: readonly number[]): string {
  const override = (path: string, type: string) =>
    `<Override PartName="/xl/${path}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const list = [
    ...Array.from({ length: sheets }, (_, index) => override(`worksheets/sheet${index + 1}`, 'worksheet')),
    ...commented.map((number) => override(`comments${number}`, 'comments')),
    ...(commented.length === 0 ? [] : [`<Default Extension="vml" ContentType="${DRAWING}"/>`]),
  ];
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${override('sharedStrings', 'sharedStrings')}${list.join('')}</Types>`;
}

/** A sheet as it is written. */
interface SheetPart {
  readonly sheet: WrittenSheet;
  readonly part: PackedPart;
  /** The number of its last row, at least 1. */
  readonly last: number;
  /** The area that filters apply to. */
  readonly filtered?: string;
}

/** How far a sheet reaches, as far as it is written. */
interface Extent {
  widest: number;
  last: number;
}

/** A sheet, packed as it is written. */
function writtenSheet(sheet: WrittenSheet, name: string, shared: Written): SheetPart {
  const extent: Extent = { widest: 0, last: 0 };
  const part = shared.pack(name, sheetXml(sheet, shared, extent));
  const filtered = filteredArea(sheet, extent);
  return { sheet, part, last: Math.max(1, extent.last), ...(filtered === undefined ? {} : { filtered }) };
}

/** The area that filters apply to. */
function filteredArea({ filterRow }: WrittenSheet, { widest, last }: Extent): string | undefined {
  return filterRow === undefined
    ? undefined
    : `A${filterRow}:${addressOf(Math.max(1, widest), Math.max(filterRow, last))}`;
}

/** Its parts in the order that the format lays down. */
function* sheetXml(sheet: WrittenSheet, shared: Written, extent: Extent): Generator<string> {
  const { columns = [], merged = [], comments = [], frozenRows = 0, frozenColumns = 0 } = sheet;
  const cols = columns.map(({ width, format }, index) => {
    const place = `min="${index + 1}" max="${index + 1}"`;
    const look = format === undefined ? '' : ` style="${shared.looks.numberOf({ format })}"`;
    return `<col ${place} width="${width ?? 9}"${width === undefined ? '' : ' customWidth="1"'}${look}/>`;
  });
  const pane =
    frozenRows + frozenColumns === 0
      ? ''
      : `<pane${frozenColumns === 0 ? '' : ` xSplit="${frozenColumns}"`}${frozenRows === 0 ? '' : ` ySplit="${frozenRows}"`} topLeftCell="${addressOf(frozenColumns + 1, frozenRows + 1)}" activePane="${
          frozenColumns === 0 ? 'bottomLeft' : frozenRows === 0 ? 'topRight' : 'bottomRight'
        }" state="frozen"/>`;
  yield `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`;
  yield `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`;
  yield `${cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`}<sheetData>`;
  yield* rowsXml(sheet, shared, extent);
  const filtered = filteredArea(sheet, extent);
  yield [
    '</sheetData>',
    filtered === undefined ? '' : `<autoFilter ref="${filtered}"/>`,
    merged.length === 0
      ? ''
      : `<mergeCells count="${merged.length}">${merged.map(({ top, left, bottom, right }) => `<mergeCell ref="${addressOf(left, top)}:${addressOf(right, bottom)}"/>`).join('')}</mergeCells>`,
    rulesXml(sheet, shared.long),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesWide(sheet)}" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;C&amp;A  &amp;P/&amp;N</oddFooter></headerFooter>',
    comments.length === 0 ? '' : '<legacyDrawing r:id="rId2"/>',
    '</worksheet>',
  ].join('');
}

function* rowsXml(sheet: WrittenSheet, shared: Written, extent: Extent): Generator<string> {
  const letters: string[] = [];
  for (const row of sheet.rows) {
    extent.last += 1;
    const number = extent.last;
    atMost(number, MAX_ROWS, 'rows');
    atMost(row.length, MAX_COLUMNS, 'columns');
    extent.widest = Math.max(extent.widest, row.length);
    // The first place is the row's own: it is known when all its cells are.
    const cells = [''];
    let lines = 1;
    for (let index = 0; index < row.length; index += 1) {
      const cell = row[index];
      if (cell === undefined) continue;
      letters[index] ??= lettersOf(index + 1);
      cells.push(cellXml(cell, `${letters[index]}${number}`, shared));
      lines = Math.max(lines, linesOf(cell, sheet.columns?.[index]?.width));
    }
    const height = lines === 1 ? '' : ` ht="${Math.min(lines, MOST_LINES) * LINE}" customHeight="1"`;
    cells[0] = `<row r="${number}"${height}>`;
    cells.push('</row>');
    // Put together once: as a tree of its parts it takes twice as long to become bytes.
    yield cells.join('');
  }
}

/** So many characters are as wide as a page can be read at. */
const PAGE_WIDTH = 170;

/** How many pages a sheet is printed side by side, so that it can be read. */
function pagesWide({ columns = [], printedColumns }: WrittenSheet): number {
  const wide = columns.slice(0, printedColumns).reduce((sum, { width = 9 }) => sum + width, 0);
  return Math.max(1, Math.ceil(wide / PAGE_WIDTH));
}

/** The height of a line, in points, and how many a row can be high. */
const LINE = 15;
const MOST_LINES = 27;

/** How many lines a text takes that is broken where its column ends; a Chinese sign is as wide as two others. */
function linesOf(cell: WrittenCell, width = 9): number {
  if (cell.look?.wrap === undefined || !('text' in cell)) return 1;
  // However wide its signs are, and most are so short.
  if (2 * cell.text.length <= width && !cell.text.includes('\n')) return 1;
  const wide = (line: string) => line.length + (line.match(/[\u2014\u2018-\u201d\u2026\u2e80-\uffff]/g)?.length ?? 0);
  // A line that goes on ends before a sign that no line begins with.
  const lines = (line: string) => (wide(line) <= width ? 1 : Math.ceil(wide(line) / Math.max(2, width - 2)));
  return cell.text.split('\n').reduce((sum, line) => sum + lines(line), 0);
}

function cellXml(cell: WrittenCell, address: string, { looks, texts }: Written): string {
  if ('number' in cell) {
    return `<c r="${address}"${looks.attributeOf(cell.look)}><v>${writtenDecimal(cell.number)}</v></c>`;
  }
  const open = (look: CellLook | undefined) => `<c r="${address}"${looks.attributeOf(look)}`;
  if ('day' in cell) {
    const serial = isDay(cell.day) ? countedDay(cell.day) : undefined;
    // A day before there were any in workbooks stands as its text.
    if (serial !== undefined) return `${open({ format: DAY_FORMAT, ...cell.look })}><v>${serial}</v></c>`;
  }
  const text = shortened('day' in cell ? cell.day : cell.text);
  if (text === '') return `${open(cell.look)}/>`;
  let place = texts.get(text);
  if (place === undefined) {
    place = texts.size;
    texts.set(text, place);
  }
  return `${open(cell.look)} t="s"><v>${place}</v></c>`;
}

/** A text that fits into a cell, with an ellipsis where it is longer. */
function shortened(text: string): string {
  return text.length <= MAX_CELL_TEXT ? text : `${text.slice(0, MAX_CELL_TEXT - 1)}…`;
}

/** The list of texts that cells refer to. */
function* textsXml(texts: ReadonlyMap<string, number>): Generator<string> {
  yield `${XML}<sst xmlns="${MAIN}" uniqueCount="${texts.size}">`;
  for (const text of texts.keys()) yield textXml(text);
  yield '</sst>';
}

/** One of them; its spaces count. */
function textXml(text: string): string {
  return `<si><t xml:space="preserve">${writtenXml(text)}</t></si>`;
}
