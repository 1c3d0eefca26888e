/** Tables in plain text. */
import { printable } from '../base/printable.js';
import { placesOf } from './places.js';

type Table = readonly (readonly string[])[];

/** What stands between two columns. */
const GAP = '  ';
/** No column is folded to fewer places than this: a word or two, four Chinese characters. */
const NARROWEST = 8;

/** So many lines are kept of a row that stands in many tables. */
const MAX_LINES = 64;

/** A row as it is printed, with the places that each cell takes; kept where it stands in many tables. */
export class PrintedRow {
  readonly cells: readonly string[];
  readonly places: readonly number[];
  /** Its lines by widths, of most no more than the last. */
  #lines: Map<string, string> | undefined;
  #last: string | undefined;
  #lastNamed = '';

  constructor(cells: readonly string[]) {
    this.cells = cells.map(printable);
    this.places = this.cells.map(placesOf);
  }

  /** The row as a line of columns so wide, which are told by name too. */
  lineOf(widths: readonly number[], named: string): string {
    if (this.#last !== undefined && this.#lastNamed === named) return this.#last;
    const line = this.#lines?.get(named) ?? joined(this.cells, this.places, widths);
    if (this.#last !== undefined) {
      this.#lines ??= new Map();
      if (this.#lines.size >= MAX_LINES) this.#lines.clear();
      this.#lines.set(this.#lastNamed, this.#last);
    }
    this.#last = line;
    this.#lastNamed = named;
    return line;
  }
}

const printedRow = (cells: readonly string[]) => new PrintedRow(cells);

/** Pads each column to its widest cell, as printed; Chinese characters take two places. The last column is left as it is. */
export function aligned(table: Table): string[] {
  return alignedRows(table.map(printedRow));
}

/** The same of rows that are printed. */
export function alignedRows(rows: readonly PrintedRow[]): string[] {
  const widths = widest(rows);
  const named = widths.join();
  return rows.map((row) => row.lineOf(widths, named));
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
function widest(rows: readonly PrintedRow[]): number[] {
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
  row.forEach((cell, column) => {
    const room = column === row.length - 1 ? 0 : Math.max(0, (widths[column] ?? 0) - (places[column] ?? 0));
    line += `${column === 0 ? '' : GAP}${cell}${' '.repeat(room)}`;
  });
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
