/**
 * A sheet of cells, whatever file it came from: what stands in each cell, and nothing of what it might mean.
 */

/**
 * A cell that is not blank.
 *
 * - `text`: `text` as it stands (of annotated names without the reading above them), not trimmed.
 * - `number`: `text` is its shortest decimal of at most 15 significant digits, without exponent; `format` its number
 *   format; `long` where it has more digits than a double keeps (an id stored as a number has lost its last ones);
 *   `from1904` where its workbook counts days from 1904 on.
 * - `date`: a number with a format of dates, or a date stored as one: `text` is its day, `YYYY-MM-DD`.
 * - `boolean`: `true` or `false`.
 * - `error`: `#N/A` and its like, as written.
 * - `unread`: a formula without a kept result, a cell that points nowhere, all that an unclosed quote swallowed: why.
 */
export interface SourceCell {
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error' | 'unread';
  readonly text: string;
  readonly format?: string;
  readonly long?: true;
  readonly from1904?: true;
  /** Why it is unread. */
  readonly why?: 'noResult' | 'unclosedQuote' | 'noSuchText';
}

/** Cells that were merged, rows and columns counted from 1, both ends included. */
export interface Merged {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A row: its number in the sheet (of CSV the line it begins on), from 1, and its cells from column A on, blank ones undefined. */
export interface SourceRow {
  readonly number: number;
  readonly cells: readonly (SourceCell | undefined)[];
  readonly hidden?: true;
}

/** A sheet. CSV has one, without a name. Rows without any cell are left out. */
export interface SourceSheet {
  readonly name?: string;
  readonly hidden?: true;
  readonly rows: Iterable<SourceRow>;
  readonly merged: readonly Merged[];
  /** Hidden columns, from 1. */
  readonly hiddenColumns: readonly number[];
}

/** The letters of a column, from 1. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? lettersOf(Math.floor((column - 1) / 26)) + last : last;
}

/** The address of a cell: `D17`. Column and row count from 1. */
export function addressOf(column: number, row: number): string {
  return `${lettersOf(column)}${row}`;
}

/** The row and column of an address, from 1; 0 where it names none. */
export function cellPlace(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = '0'] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column };
}
