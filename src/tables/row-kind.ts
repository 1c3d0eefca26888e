/** Rows that are no data: sums, notes, the header again on the next page. */
import { zhCellWords } from '../words/zh/cell-words.js';
import { keysOf } from './cell-keys.js';
import { bare, textKey } from './key.js';
import { type Column, type Layout, targetUnder } from './layout.js';
import type { SourceRow } from './source-sheet.js';
import type { Headings } from './target.js';

/** Why a row is passed over. */
export type PassedOver = 'title' | 'header' | 'sum' | 'note' | 'page' | 'example';

const sums = keysOf('sum');
const examples = keysOf('example');
const notes = [...keysOf('note')];
/** What follows the word that a note begins with. */
const AFTER = new RegExp(`[:：\\d${zhCellWords.numerals}]`);

/** Why a row below the header is no data; undefined where it is. */
export function passedOver(row: SourceRow, { columns }: Pick<Layout, 'columns'>): PassedOver | undefined {
  const filled = row.cells.flatMap((cell, at) => (cell === undefined ? [] : [{ cell, column: at + 1 }]));
  const texts = filled.map(({ cell }) => (cell.kind === 'text' ? bare(cell.text) : ''));
  const id = columns.find(({ target }) => target?.to === 'id');
  const inId = id === undefined ? undefined : row.cells[id.column - 1];
  if (inId !== undefined && examples.has(textKey(bare(inId.text)))) return 'example';
  if (texts.some((text) => isSum(text)) && (inId === undefined || isSum(bare(inId.text)))) return 'sum';
  if (texts.every((text) => isNote(text))) return 'note';
  if (filled.length === 1 && texts[0] !== '' && !holdsData(columns, filled[0]?.column, texts[0] ?? '')) return 'note';
  const again = filled.filter(({ cell, column }) => isHeadingOf(columns, column, cell.text)).length;
  return again > 1 && again * 2 > filled.length ? 'page' : undefined;
}

/** A row of so many headings is no data, whatever it says. */
const FEWEST_HEADINGS = 3;

/** Whether a row is a header by itself: most of what stands in it heads columns, and none of it is a number. */
export function isHeader({ cells }: SourceRow, headings: Headings): boolean {
  const filled = cells.filter((cell) => cell !== undefined);
  if (filled.length < FEWEST_HEADINGS || filled.some(({ kind, text }) => kind !== 'text' || /^\d/.test(text)))
    return false;
  const known = filled.filter(({ text }) => targetUnder([text], headings).target !== undefined);
  return known.length >= FEWEST_HEADINGS && known.length * 2 >= filled.length;
}

/** 合计, also with blanks in it or with a colon or what it is of behind. */
function isSum(text: string): boolean {
  const key = textKey(text);
  const ends = [key.indexOf(':'), key.endsWith(')') ? key.indexOf('(') : -1].filter((at) => at >= 0);
  return sums.has(key.slice(0, Math.min(key.length, ...ends)));
}

function isNote(text: string): boolean {
  const key = textKey(text);
  return notes.some((word) => key.startsWith(word)) && AFTER.test(key.slice(1));
}

/** Columns that a note or the name of a place stands in for the rows below it, alone in its row. */
const places: readonly string[] = ['ignore', 'village', 'villageName', 'townshipName', 'county', 'countyName', 'year'];

/** Whether what stands alone in a row can say something of a record. */
function holdsData(columns: readonly Column[], column: number | undefined, text: string): boolean {
  const to = columns.find((one) => one.column === column)?.target?.to;
  // A title stands in the first column, whatever that holds; a number of a household has digits.
  if (to === 'id') return /\d/.test(text);
  return to !== undefined && !places.includes(to);
}

function isHeadingOf(columns: readonly Column[], column: number, text: string): boolean {
  const heading = columns.find((one) => one.column === column)?.heading;
  return heading?.split('/').some((one) => textKey(one) === textKey(text)) === true;
}
