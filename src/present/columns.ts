/** Tables in plain text. */
import { printable } from '../base/printable.js';
import { placesOf } from './places.js';

type Table = readonly (readonly string[])[];

/** What stands between two columns. */
const GAP = '  ';
/** No column is folded to fewer places than this: a word or two, four Chinese characters. */
const NARROWEST = 8;

/** A row as it is printed, with the places that each cell takes. */
export class PrintedRow {
  readonly cells: readonly string[];
  readonly places: readonly number[];

  /** @param like what is the same in it is printed as there */
  constructor(
    private readonly given: readonly string[],
    like?: PrintedRow,
  ) {
    const isLike = (column: number) => like?.given[column] === given[column];
    this.cells = given.map((cell, column) => (isLike(column) ? (like?.cells[column] ?? '') : printable(cell)));
    this.places = this.cells.map((cell, column) => (isLike(column) ? (like?.places[column] ?? 0) : placesOf(cell)));
  }

  /** The row as a line of columns so wide. */
  lineOf(widths: readonly number[]): string {
    return joined(this.cells, this.places, widths);
  }
}

const printedRow = (cells: readonly string[]) => new PrintedRow(cells);

/** Pads each column to its widest cell, as printed; Chinese characters take two places. The last column is left as it is. */
export function aligned(table: Table): string[] {
  const rows = table.map(printedRow);
  const widths = widest(rows);
  return rows.map((row) => row.lineOf(widths));
}

/**
 * The same for a terminal of so many places: where the table is wider, the widest cells are folded. Each row with its
 * lines, of which none is wider where the columns can be so narrow.
 */
export function foldedRows(table: Table, places: number): string[][] {
  return foldedPrinted(table.map(printedRow), places);
}

/** The same of rows that are printed. */
export function foldedPrinted(rows: readonly PrintedRow[], places: number): string[][] {
  const widths = widest(rows);
  const total = () => widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
  while (total() > places) {
    const most = Math.max(...widths);
    if (most <= NARROWEST) break;
    widths[widths.indexOf(most)] = most - 1;
  }
  return rows.map(({ cells: row }) => {
    const cells = row.map((cell, column) => foldedText(cell, widths[column] ?? 0));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => {
      const row = cells.map((lines) => lines[line] ?? '');
      return joined(row, row.map(placesOf), widths);
    });
  });
}

/** The most places that a cell of each column takes. */
export function widest(rows: readonly Pick<PrintedRow, 'places'>[]): number[] {
  const widths = (rows[0]?.places ?? []).map(() => 0);
  for (const { places } of rows) {
    for (let column = 0; column < widths.length; column += 1) {
      const own = places[column] ?? 0;
      if (own > (widths[column] as number)) widths[column] = own;
    }
  }
  return widths;
}

function joined(row: readonly string[], places: readonly number[], widths: readonly number[]): string {
  let line = '';
  for (let column = 0; column < row.length; column += 1) {
    const room = column === row.length - 1 ? 0 : Math.max(0, (widths[column] ?? 0) - (places[column] ?? 0));
    line += `${column === 0 ? '' : GAP}${row[column]}${' '.repeat(room)}`;
  }
  return line.trimEnd();
}

/** Where a line may end: at spaces, and beside Chinese characters, but not before what closes, nor after what opens. */
const PARTS = /\s+|[（《【“‘]*(?:[\u2e80-\u{10ffff}]|[^\s“‘\u2e80-\u{10ffff}]+)[，。；：、？！）》】”’…％]*|[“‘]+/gu;

/** A text as lines of which none is wider. */
export function foldedText(text: string, width: number): string[] {
  if (placesOf(text) <= width) return [text];
  const lines: string[] = [''];
  const add = (part: string) => {
    const line = lines.at(-1) ?? '';
    if (placesOf(line + part) <= width) lines[lines.length - 1] = line + part;
    else lines.push(part);
  };
  for (const [part] of text.matchAll(PARTS)) {
    if (placesOf(part) <= width) add(part);
    else for (const sign of part) add(sign);
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
