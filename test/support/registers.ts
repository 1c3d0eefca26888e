/** Registers as tests write them: rows of cells, as a workbook or as a text of cells, and what is read of them. */
import { type ReadTable, readTable, type TableOptions } from '../../src/tables/read-table.js';
import { fileSteps } from '../../src/tables/read-twice.js';
import { addressOf } from '../../src/tables/source-sheet.js';
import { escaped, workbookOf } from './workbooks.js';

/** What stands in a cell: a text, a number, yes or no, a number with its format, an error, nothing. */
export type Cell = string | number | boolean | null | { readonly is: number; readonly as: string } | { error: string };

export interface RegisterSheet {
  readonly name?: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Merged areas: `A2:A4`. */
  readonly merged?: readonly string[];
  /** Numbers of rows that are hidden. */
  readonly hidden?: readonly number[];
  /** The number of the first row. */
  readonly from?: number;
  readonly state?: 'hidden';
  /** What the sheet says of its size, whether true or not. */
  readonly dimension?: string;
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook of sheets. */
export function workbook(sheets: readonly RegisterSheet[]): Uint8Array {
  const formats: string[] = [];
  const styleOf = (format: string) => {
    if (!formats.includes(format)) formats.push(format);
    return formats.indexOf(format) + 1;
  };
  const cellXml = (cell: Cell, address: string): string => {
    if (cell === null || cell === '') return '';
    if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
    if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${Number(cell)}</v></c>`;
    if (typeof cell === 'string')
      return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
    if ('error' in cell) return `<c r="${address}" t="e"><v>${cell.error}</v></c>`;
    return `<c r="${address}" s="${styleOf(cell.as)}"><v>${cell.is}</v></c>`;
  };
  const made = sheets.map(({ name, rows, merged = [], hidden = [], from = 1, state, dimension }) => ({
    ...(name === undefined ? {} : { name }),
    ...(state === undefined ? {} : { state }),
    ...(dimension === undefined ? {} : { before: `<dimension ref="${dimension}"/>` }),
    rows: rows
      .map((cells, index) => {
        const number = from + index;
        const xml = cells.map((cell, at) => cellXml(cell, addressOf(at + 1, number))).join('');
        return `<row r="${number}"${hidden.includes(number) ? ' hidden="1"' : ''}>${xml}</row>`;
      })
      .join(''),
    ...(merged.length === 0
      ? {}
      : { after: `<mergeCells>${merged.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>` }),
  }));
  // So that spreadsheets open it too.
  const types = made.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
  );
  const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>${types.join('')}<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SPREADSHEET}.sharedStrings+xml"/></Types>`;
  return workbookOf(made, { formats, parts: { '[Content_Types].xml': contentTypes } });
}

/** The text of a cell in a CSV file. */
const csvCell = (cell: Cell, delimiter: string): string => {
  const text =
    cell === null ? '' : typeof cell === 'object' ? ('error' in cell ? cell.error : String(cell.is)) : String(cell);
  return text.includes(delimiter) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A text of cells. */
export function csvText(rows: readonly (readonly Cell[])[], delimiter = ','): string {
  return rows.map((cells) => `${cells.map((cell) => csvCell(cell, delimiter)).join(delimiter)}\r\n`).join('');
}

/** A text of cells in UTF-8. */
export const csv = (rows: readonly (readonly Cell[])[]): Uint8Array => new TextEncoder().encode(csvText(rows));

type Asked = Partial<TableOptions>;

/** What is read of a workbook. */
export function readBook(sheets: readonly RegisterSheet[], options: Asked = {}): ReadTable {
  return readTable(workbook(sheets), { name: '名册.xlsx', asOf: '2018-12-31', ...options });
}

/** What is read of the rows of one sheet. */
export const readRows = (rows: RegisterSheet['rows'], options: Asked = {}): ReadTable =>
  readBook([{ name: '表', rows }], options);

/** What is read of the rows of a CSV file. */
export const readCsv = (rows: RegisterSheet['rows'], options: Asked = {}): ReadTable =>
  readTable(csv(rows), { name: '名册.csv', asOf: '2018-12-31', ...options });

/** All that comes of the rows of a CSV file, at once or piece by piece. */
export function stepsOf(rows: readonly (readonly Cell[])[], inPieces: boolean) {
  const bytes = csv(rows);
  const source = { length: bytes.length, subarray: (from: number, to: number) => bytes.slice(from, to) };
  const steps = fileSteps(inPieces ? source : bytes, { name: '名册.csv', asOf: '2018-12-31' });
  const all: unknown[] = [];
  let next = steps.next();
  for (; !next.done; next = steps.next()) all.push(next.value);
  return { all, rest: next.value };
}

/** A table read again with every question answered: by its kind as said, else by its first option. */
export function answered(table: ReadTable, by: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(table.questions.map(({ id, kind, options }) => [id, by[kind] ?? options[0]?.value ?? '']));
}

/** Every issue as `cell code path`, its sheet before it where it has one. */
export function issuesOf({ refused }: ReadTable): string[] {
  return refused.flatMap(({ issues }) =>
    issues.map(({ sheet, cell, code, path }) => `${at({ sheet, cell })} ${code} ${path}`),
  );
}

/** Every note as `cell code`, without the title and header. */
export function notesOf({ notes }: ReadTable): string[] {
  return notes
    .filter(({ code, found }) => !(code === 'passedOver' && (found === 'header' || found === 'title')))
    .map(({ sheet, cell, code, found, column }) =>
      [at({ sheet, cell }), code, ...(found === undefined ? [] : [found]), ...(column === undefined ? [] : [column])]
        .filter((part) => part !== '')
        .join(' '),
    );
}

const at = ({ sheet, cell }: { sheet?: string | undefined; cell?: string | undefined }) =>
  [...(sheet === undefined || sheet === '表' ? [] : [sheet]), ...(cell === undefined ? [] : [cell])].join('!');

/** The records as they are. */
export const recordsOf = ({ records }: ReadTable): Record<string, unknown>[] => records.map(({ record }) => record);

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** An identity number of nobody: of a region that there is none of, with its right last character. */
export function idNumber(born: string, order = 1, region = '439981'): string {
  const digits = `${region}${born.replaceAll('-', '')}${String(order).padStart(3, '0')}`;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (WEIGHTS[index] ?? 0), 0);
  return `${digits}${'10X98765432'[sum % 11]}`;
}
