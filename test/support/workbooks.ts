/** Workbooks made of their parts, as whoever writes them may write them. */
import { strToU8, zipSync } from 'fflate';
import { FileFault, type FileIssue } from '../../src/tables/file-fault.js';
import { readSheets } from '../../src/tables/read-sheets.js';
import { addressOf, type SourceCell, type SourceSheet } from '../../src/tables/source-sheet.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGED = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface MadeSheet {
  readonly name?: string;
  readonly state?: string;
  /** What stands in the sheet's rows. */
  readonly rows: string;
  readonly before?: string;
  readonly after?: string;
}

export interface MadeWorkbook {
  /** What stands in the list of texts. */
  readonly texts?: string;
  /** Formats of the styles, from style 1 on: a number of one that is built in, or one written out. */
  readonly formats?: readonly (number | string)[];
  readonly from1904?: boolean;
  /** More parts, or others. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** The parts of a workbook. */
export function partsOf(sheets: readonly MadeSheet[], more: MadeWorkbook = {}): Record<string, string | Uint8Array> {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATED}/${type}" Target="${target}"/>`;
  const written = (more.formats ?? []).map((format, index) => ({ id: 164 + index, format }));
  return {
    '_rels/.rels': `<Relationships xmlns="${PACKAGED}">${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><workbookPr${
      more.from1904 ? ' date1904="1"' : ''
    }/><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name ?? `表${index + 1}`}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="s${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGED}">${sheets
      .map((_, index) => relation(`s${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
      .join(
        '',
      )}${relation('t', 'sharedStrings', 'sharedStrings.xml')}${relation('f', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${more.texts ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${written
      .filter(({ format }) => typeof format === 'string')
      .map(({ id, format }) => `<numFmt numFmtId="${id}" formatCode="${escaped(String(format))}"/>`)
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${written
      .map(({ id, format }) => `<xf numFmtId="${typeof format === 'number' ? format : id}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows, before, after }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${MAIN}">${before ?? ''}<sheetData>${rows}</sheetData>${after ?? ''}</worksheet>`,
      ]),
    ),
    ...more.parts,
  };
}

export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A zip file of parts. */
export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(bytes), { mtime: '2020-01-01T00:00:00Z' });
}

/** A workbook. */
export const workbookOf = (sheets: readonly MadeSheet[], more?: MadeWorkbook) => zipped(partsOf(sheets, more));

/** The sheets that bytes are read as, their cells by their addresses. */
export function cellsIn(bytes: Uint8Array, name?: string): Record<string, SourceCell>[] {
  return readSheets(bytes, name).sheets.map(cellsOf);
}

/** The cells of a sheet by their addresses. */
export function cellsOf(sheet: SourceSheet): Record<string, SourceCell> {
  const cells: Record<string, SourceCell> = {};
  for (const row of sheet.rows) {
    for (const [index, cell] of row.cells.entries())
      if (cell !== undefined) cells[addressOf(index + 1, row.number)] = cell;
  }
  return cells;
}

/** The cells of a workbook of one sheet of one row, in their order. */
export function readRow(cells: string, more?: MadeWorkbook): SourceCell[] {
  return Object.values(cellsIn(workbookOf([{ rows: `<row r="1">${cells}</row>` }], more))[0] ?? {});
}

/** What is said where bytes cannot be read, all rows included; undefined where they can. */
export function faultOf(bytes: Uint8Array, name?: string): FileIssue | undefined {
  try {
    for (const sheet of readSheets(bytes, name).sheets) for (const _ of sheet.rows);
    return undefined;
  } catch (error) {
    if (error instanceof FileFault) return error.issue;
    throw error;
  }
}
