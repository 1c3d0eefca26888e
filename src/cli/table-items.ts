/** The records of a table as items, and what is told of the table on standard error. */

import { grouped } from '../base/grouped.js';
import { cellAddress } from '../base/issue.js';
import { describeFileFault } from '../tables/describe-file-fault.js';
import type { TableMapping } from '../tables/mapping.js';
import { describeNote, type Note, type NoteCode } from '../tables/note.js';
import type { CellPlace } from '../tables/question.js';
import type { ReadTable } from '../tables/read-table.js';
import { isYear } from '../tables/target.js';
import type { TableQuestion } from '../tables/worded-question.js';
import { tableWords } from '../words/tables.js';
import { answeredTable } from './answered-table.js';
import { type Item, type RecordNote, UnreadableFile } from './read-items.js';
import { readTableFile } from './read-table-file.js';
import type { RecordOptions } from './record-options.js';
import type { Session } from './session.js';

type Reader = Pick<Session, 'language' | 'complain' | 'ask'>;

/** How tables are read. */
interface TableWalk extends Partial<Pick<RecordOptions, 'level' | 'asOf' | 'rulebook' | 'mapping' | 'map'>> {
  /** Records of no day are sound. */
  readonly undated?: boolean | undefined;
  /** Nothing is told that is no error. */
  readonly quiet?: boolean | undefined;
}

/** So many notes are told one by one; `tuopin tables map` tells all. */
const MAX_NOTES = 20;

/** Rows that every register has tell nobody anything: they are counted. */
const counted: readonly NoteCode[] = ['passedOver'];

/**
 * The records of a table in the order of its rows, refused ones among them.
 * @throws UnreadableFile where it could not be read, after the records of what could
 */
export async function* tableItems(
  file: string,
  bytes: Uint8Array,
  walk: TableWalk,
  reader: Reader,
): AsyncGenerator<readonly Item[]> {
  const { level, rulebook, asOf, mapping, map, undated } = walk;
  const read = (by: TableMapping | undefined) =>
    readTableFile(bytes, { name: file, level, rulebook, asOf, mapping: by, undated });
  const asker = walk.quiet === true ? { ...reader, ask: undefined } : reader;
  const table = await answeredTable(file, { mapping, map }, read, asker);
  const { language, complain } = reader;
  const faults = table.faults.map((fault) => `${file}: ${describeFileFault(fault, language)}`);
  const unreadable = faults.length > 0 ? new UnreadableFile(file, faults.join('\n')) : undefined;
  if (table.entries.length === 0 && unreadable !== undefined) throw unreadable;
  const told = table.notes.filter(({ code }) => !counted.includes(code));
  for (const line of tableLines(file, table, told, reader, walk)) complain(line);
  const notes = notesOfEntries(table, told);
  yield table.entries.map(({ record, cells, issues, place }, index): Item => {
    const own = notes.get(index);
    const item = { place: { file, item: index + 1, cell: cellAddress(place) }, value: record, issues, cells };
    return own === undefined ? item : { ...item, notes: own };
  });
  if (unreadable !== undefined) throw unreadable;
}

/** The row that a cell stands in. */
const rowOf = ({ sheet = '', cell = '' }: Partial<CellPlace>) => `${sheet}!${cell.replace(/^[A-Z]+/, '')}`;

/** What is told of the rows of each record, by its place among the entries; the first has what is told of the table. */
function notesOfEntries({ entries }: ReadTable, told: readonly Note[]): ReadonlyMap<number, readonly RecordNote[]> {
  const rows = new Map<string, number | undefined>(told.map((note) => [rowOf(note), undefined]));
  if (told.length > 0) {
    for (const [index, { cells, place }] of entries.entries())
      for (const cell of [place, ...Object.values(cells)]) if (rows.has(rowOf(cell))) rows.set(rowOf(cell), index);
  }
  const placed = told.map((note): [number | undefined, Note] => [rows.get(rowOf(note)), note]);
  const ofRecord = grouped(placed, ([index = 0]) => index);
  return new Map(
    [...ofRecord].map(([index, ones]) => [index, ones.map(([of, note]) => ({ note, ofTable: of === undefined }))]),
  );
}

/** What is told of a table: its questions always, what is no error unless nothing of that is wanted. */
function tableLines(
  file: string,
  { columns, counts, entries, questions }: ReadTable,
  told: readonly Note[],
  { language }: Reader,
  { quiet = false, map }: TableWalk,
): string[] {
  const say = tableWords[language];
  const lines = quiet ? [] : [say.counts(file, counts)];
  if (!quiet) {
    lines.push(...told.slice(0, MAX_NOTES).map((note: Note) => `  ${describeNote(note, language)}`));
    if (told.length > MAX_NOTES) lines.push(`  ${say.moreNotes(told.length - MAX_NOTES)}`);
  }
  const undated = entries.filter(({ issues }) =>
    issues.some(({ code, path }) => code === 'missingField' && path === 'asOf'),
  ).length;
  const year = columns.find(({ to }) => isYear(to));
  if (undated > 0) lines.push(year === undefined ? say.noAsOf(file) : say.blankYear(file, year.heading, undated));
  if (questions.length > 0) {
    lines.push(say.questions(file, questions.length));
    lines.push(...questions.map((question) => `  ${questionLine(question, { language })}`));
    const [{ id, options }] = questions as [TableQuestion];
    lines.push(`  ${say.howToAnswer(file, id, options[0]?.value ?? '', map)}`);
  }
  return lines;
}

/** A question in a line, with its options and where it is asked. */
export function questionLine(question: TableQuestion, { language }: Pick<Reader, 'language'>): string {
  const { id, words, options, count } = question;
  const choices = options.map(({ value, label }) => `${value}=${label[language]}`);
  return tableWords[language].questionLine(id, words[language], choices, cellAddress(question), count);
}
