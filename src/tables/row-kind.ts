/** Rows that are no data: sums, notes, the header again on the next page. */
import { remembered } from '../base/remembered.js';
import { zhCellWords } from '../words/zh/cell-words.js';
import { keysOf } from './cell-keys.js';
import { bare, textKey } from './key.js';
import { type Column, type Layout, targetUnder } from './layout.js';
import type { SourceRow } from './source-sheet.js';
import type { Headings } from './target.js';

/** Why a row is passed over. */
export type PassedOver = 'title' | 'stated' | 'header' | 'sum' | 'note' | 'page' | 'unlike' | 'example';

const sums = keysOf('sum');
const sumEnds = [...keysOf('sumEnd')];
const examples = keysOf('example');
const notes = [...keysOf('note')];
/** What is counted stands behind, in brackets or not: 合计12户, 小计（12户34人）. */
const COUNTED = /^(\D*[^\d(:])[(:]?\d+\D/;
/** What follows the word that a note begins with. */
const AFTER = new RegExp(`[:：\\d${zhCellWords.numerals}]`);

/**
 * Why a row below the header is no data; undefined where it is. `page` has headings over columns that they head, `unlike`
 * over others.
 */
export function passedOver(row: SourceRow, { columns }: Pick<Layout, 'columns'>): PassedOver | undefined {
  const { headings, all } = keysOfHeadings(columns);
  const texts: string[] = [];
  let [only, again, elsewhere] = [0, 0, 0];
  for (const [at, cell] of row.cells.entries()) {
    if (cell === undefined) continue;
    only = at + 1;
    texts.push(cell.kind !== 'text' ? '' : beginsAsNumber(cell.text) ? cell.text : bare(cell.text));
    if (cell.kind !== 'text') continue;
    const key = textKey(cell.text);
    if (headings[at]?.has(key) === true) again += 1;
    else if (all.has(key)) elsewhere += 1;
  }
  // Before sums: one of the columns may be headed with 小计.
  if (again > 1 && again * 2 > texts.length) return 'page';
  if (again + elsewhere >= FEWEST_HEADINGS && (again + elsewhere) * 2 > texts.length) return 'unlike';
  const id = columns.find(({ target }) => target?.to === 'id');
  const inId = id === undefined ? undefined : row.cells[id.column - 1];
  if (inId !== undefined && examples.has(textKey(bare(inId.text)))) return 'example';
  const idText = bare(inId?.text ?? '');
  // A number of a household has digits: without any it names what the row sums up, where a name or place is a sum.
  const isSumAt = (cell: SourceRow['cells'][number], at: number) =>
    cell?.kind === 'text' && (inId === undefined || isOfWho(columns, at + 1)) && isSum(bare(cell.text));
  if (!/\d/.test(idText.normalize('NFKC')) && row.cells.some(isSumAt)) return 'sum';
  if (idText !== '' && isSumUp(idText)) return 'sum';
  // A number of households may stand where theirs do. A person may be called so; nothing else is.
  const begins = texts.find((text) => text !== '') ?? '';
  if (begins !== '' && !beginsAsNumber(begins) && isSumUp(begins)) {
    const first = row.cells.findIndex((cell) => cell !== undefined) + 1;
    if (begins === texts[0] && !isOfName(columns, first)) return 'sum';
    if (inId === undefined && isSumOf(begins)) return 'sum';
  }
  if (texts.every((text) => isNote(text))) return 'note';
  if (texts.length === 1 && texts[0] !== '' && !holdsData(columns, only, texts[0] ?? '')) return 'note';
  return undefined;
}

/** A row of so many headings is no data, whatever it says. */
const FEWEST_HEADINGS = 3;

/** In which columns, from 1, a row says otherwise than one of the header. */
export function columnsApart({ cells }: SourceRow, { cells: header }: SourceRow): readonly number[] {
  const keyAt = (of: SourceRow['cells'], at: number) => textKey(bare(of[at]?.text ?? ''));
  const width = Math.max(cells.length, header.length);
  return Array.from({ length: width }, (_, at) => at + 1).filter(
    (at) => keyAt(cells, at - 1) !== keyAt(header, at - 1),
  );
}

/** Whether a row is a header by itself: most of what stands in it heads columns, and none of it is a number. */
export function isHeader({ cells }: SourceRow, headings: Headings): boolean {
  const filled = cells.filter((cell) => cell !== undefined);
  if (filled.length < FEWEST_HEADINGS || filled.some(({ kind, text }) => kind !== 'text' || /^\d/.test(text)))
    return false;
  const known = filled.filter(({ text }) => targetUnder([text], headings).target !== undefined);
  return known.length >= FEWEST_HEADINGS && known.length * 2 >= filled.length;
}

/** Whether a text begins with a digit, as most of a register do: no word for a sum or a note does. */
function beginsAsNumber(text: string): boolean {
  const sign = text.charCodeAt(0);
  return sign >= 48 && sign <= 57;
}

function isOfName(columns: readonly Column[], column: number): boolean {
  const to = columns.find((one) => one.column === column)?.target?.to;
  return to === 'headName' || to === 'members[].name';
}

function isOfWho(columns: readonly Column[], column: number): boolean {
  const to = columns.find((one) => one.column === column)?.target?.to ?? '';
  return isOfName(columns, column) || (to !== 'ignore' && places.includes(to));
}

/** 合计 of 合计12户, and of 共12户. */
function uncounted(text: string): string {
  const [, word = text] = COUNTED.exec(textKey(text)) ?? [];
  return word === zhCellWords.inAll ? (zhCellWords.sum[0] as string) : word;
}

/** What no number of a household says: 合计12户, 甲村小计（12户）. */
function isSumUp(text: string): boolean {
  if (beginsAsNumber(text)) return false;
  const word = uncounted(text);
  return isSum(word) || isSumOf(word);
}

/** 合计, also with blanks in it or with a colon or what it is of behind. */
function isSum(text: string): boolean {
  if (text === '' || beginsAsNumber(text)) return false;
  const key = textKey(text);
  const ends = [key.indexOf(':'), key.endsWith(')') ? key.indexOf('(') : -1].filter((at) => at >= 0);
  return sums.has(key.slice(0, Math.min(key.length, ...ends)));
}

/** 甲村小计, 全村合计: what it is of stands before. */
function isSumOf(text: string): boolean {
  const key = textKey(text);
  return sumEnds.some((end) => key.endsWith(end));
}

function isNote(text: string): boolean {
  if (beginsAsNumber(text)) return false;
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

/** By the place of a column, from 0, what its heading is compared by, each row of a stacked one; and those of all. */
const keysOfHeadings = remembered((columns: readonly Column[]) => {
  const keys: Set<string>[] = [];
  for (const { column, heading } of columns) keys[column - 1] = new Set(heading.split('/').map(textKey));
  return { headings: keys, all: new Set(keys.flatMap((of) => [...of])) };
});
