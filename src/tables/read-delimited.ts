/**
 * Reads CSV and its like line by line, so that every line of the file is accounted for: a text in quotes may hold line
 * breaks, and where its end is missing or stands where none can be, what follows cannot be told apart and is not read.
 */
import type { ByteSource } from './byte-source.js';
import { atMost, FileFault } from './file-fault.js';
import { MAX_CELL_TEXT, MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from './limits.js';
import { textCell } from './read-cell.js';
import type { SourceCell, SourceRow, SourceSheet } from './source-sheet.js';
import { charactersOf, decoded } from './text-encoding.js';

/** The one sheet of a text of cells; `name` is the file's: `.tsv` says that tabs stand between them. */
export function readDelimited(bytes: ByteSource, name = ''): SourceSheet {
  const characters = charactersOf(bytes);
  const beginning = beginningOf(decoded(bytes, characters));
  // No text has this sign.
  if (beginning.includes('\0')) throw new FileFault({ code: 'notATable' });
  const delimiter = /\.tsv$/i.test(name) ? '\t' : delimiterOf(beginning);
  const rows = { [Symbol.iterator]: () => rowsOf(linesOf(decoded(bytes, characters)), delimiter) };
  return { rows, merged: [], hiddenColumns: [] };
}

/** How much of a text is looked at to find what stands between its cells. */
const LOOKED_AT = 1 << 16;

function beginningOf(chunks: Iterable<string>): string {
  let text = '';
  for (const chunk of chunks) {
    text += chunk;
    if (text.length >= LOOKED_AT) break;
  }
  return text.slice(0, LOOKED_AT);
}

/** A first line that tells Excel what stands between the cells. */
const SAID = /^sep=(.)$/i;

/**
 * What stands between cells: what the first line says (`sep=;`); tabs where most lines have some between their cells, as
 * many numbers hold commas (`3,500`); else commas or semicolons, by which more lines have as many cells as others. A tab
 * at the end of a cell (behind ids, so that Excel takes them for text) is not between cells.
 */
export function delimiterOf(text: string): string {
  const lines = [...linesOf([text])];
  const said = SAID.exec(lines[0] ?? '')?.[1];
  if (said !== undefined) return said;
  const divided = lines.map((line) => line.trim()).filter((line) => /[\t,;]/.test(line));
  const byTabs = divided.filter((line) => line.replace(/\t"?[,;]|[,;]"?\t/g, '').includes('\t'));
  if (byTabs.length > 0 && byTabs.length * 2 >= divided.length) return '\t';
  return alike(lines, ';') > alike(lines, ',') ? ';' : ',';
}

/** How many rows have as many cells as most have that have more than one. */
function alike(lines: readonly string[], delimiter: string): number {
  const counts = new Map<number, number>();
  for (const { cells } of rowsOf(lines, delimiter)) {
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

/** The lines of a text. */
function* linesOf(chunks: Iterable<string>): Generator<string> {
  let rest = '';
  for (const chunk of chunks) {
    const text = rest + chunk;
    // The line feed to a carriage return may be in the next piece.
    const whole = text.endsWith('\r') ? text.length - 1 : text.length;
    const lines = text.slice(0, whole).split(/\r\n|\n|\r/);
    rest = lines.pop() + text.slice(whole);
    yield* lines;
    atMost(rest.length, MAX_COLUMNS * 64, 'text');
  }
  yield* rest.split('\r');
}

/** The rows that lines make, with the numbers of the lines they begin on. */
function* rowsOf(lines: Iterable<string>, delimiter: string): Generator<SourceRow> {
  const source = lines[Symbol.iterator]();
  let number = 0;
  let count = 0;
  const next = (): string | undefined => {
    const { value, done } = source.next();
    if (done) return undefined;
    number += 1;
    atMost(number, MAX_ROWS, 'rows');
    return value;
  };
  for (let line = next(); line !== undefined; line = next()) {
    if (line === '' || (number === 1 && SAID.test(line))) continue;
    const first = number;
    const taken = [line];
    const cells = cellsOf(taken, next, delimiter);
    if (cells !== undefined) {
      count += cells.length;
      atMost(cells.length, MAX_COLUMNS, 'columns');
      atMost(count, MAX_CELLS, 'cells');
      if (cells.some((cell) => cell !== undefined)) yield { number: first, cells };
      continue;
    }
    for (const [index, text] of taken.entries()) if (text !== '') yield unread(first + index, text);
    // Where every quote of a line has another in it, the next line is sound.
    if (taken.length === 1 && line.split('"').length % 2 === 1) continue;
    for (let left = next(); left !== undefined; left = next()) if (left !== '') yield unread(number, left);
  }
}

/** A line that cannot be told apart into cells. */
function unread(number: number, text: string): SourceRow {
  return { number, cells: [{ kind: 'unread', text, why: 'unclosedQuote' }] };
}

/**
 * The cells of a row that begins with the line taken; lines that a text in quotes goes on to are taken too. Undefined where
 * the end of such a text is missing, or where something follows it that is not the next cell.
 */
function cellsOf(
  taken: string[],
  next: () => string | undefined,
  delimiter: string,
): (SourceCell | undefined)[] | undefined {
  const cells: (SourceCell | undefined)[] = [];
  let text = taken[0] ?? '';
  for (let at = 0; ; ) {
    if (text[at] !== '"') {
      const end = text.indexOf(delimiter, at);
      cells.push(textCell(end < 0 ? text.slice(at) : text.slice(at, end)));
      if (end < 0) return cells;
      at = end + 1;
      continue;
    }
    const start = at + 1;
    let end = text.indexOf('"', start);
    while (end < 0 || text[end + 1] === '"') {
      if (end >= 0) {
        end = text.indexOf('"', end + 2);
        continue;
      }
      const line = text.length - start > MAX_CELL_TEXT ? undefined : next();
      if (line === undefined) return undefined;
      taken.push(line);
      end = text.length;
      text += `\n${line}`;
      end = text.indexOf('"', end);
    }
    cells.push(textCell(text.slice(start, end).replaceAll('""', '"')));
    if (end + 1 === text.length) return cells;
    if (text[end + 1] !== delimiter) return undefined;
    at = end + 2;
  }
}
