/** The records of a table as items, and what is told of the table on standard error. */

import { cellAddress, lacksYearColumn } from '../base/issue.js';
import type { ByteSource } from '../tables/byte-source.js';
import { describeFileFault } from '../tables/describe-file-fault.js';
import type { TableMapping } from '../tables/mapping.js';
import { describeNote, isTold, lateNotes, type Note, type RecordNote } from '../tables/note.js';
import type { TableEntry, TableIssue, TableRest, TableStep } from '../tables/read-table.js';
import { fileSteps } from '../tables/read-twice.js';
import { isYear } from '../tables/target.js';
import type { TableQuestion } from '../tables/worded-question.js';
import { commandWords } from '../words/command.js';
import { words } from '../words/index.js';
import { tableCommandWords } from '../words/table-commands.js';
import { tableWords } from '../words/tables.js';
import { answeredTable } from './answered-table.js';
import { askedDay } from './asked-day.js';
import { ChangedFile } from './file-source.js';
import { collectSooner } from './frugal-heap.js';
import { type Item, UnreadableFile } from './read-items.js';
import { optionsFor } from './read-table-file.js';
import type { RecordOptions } from './record-options.js';
import type { Session } from './session.js';

type Reader = Pick<Session, 'language' | 'complain' | 'ask' | 'status'>;

/** How tables are read. */
interface TableWalk extends Partial<Pick<RecordOptions, 'level' | 'asOf' | 'rulebook' | 'mapping' | 'map'>> {
  /** Records of no day are sound. */
  readonly undated?: boolean | undefined;
  /** Nothing is told that is no error. */
  readonly quiet?: boolean | undefined;
  readonly memberKey?: ((number: string) => string) | undefined;
}

/** So many notes are told one by one; `tuopin tables map` tells all. */
const MAX_NOTES = 20;
/** The same of questions: all are told by `tables map`. */
const MAX_QUESTIONS = 100;

/** So many records are handed on at once, and none is kept: of more, what is judged of the last makes the first old (V8). */
const BATCH = 16;
/** After so many it is told how many there are so far. */
const TOLD_AFTER = 256;
/** So many are kept until all questions are known; of more the table is read once more. */
const MAX_KEPT = 4_096;

/**
 * The records of a table in the order of its rows, refused ones among them; what is told of it as a whole comes after them.
 * @throws UnreadableFile where it could not be read, after the records of what could
 */
export async function* tableItems(
  file: string,
  bytes: ByteSource,
  walk: TableWalk,
  reader: Reader,
): AsyncGenerator<readonly Item[]> {
  try {
    yield* itemsIn(file, bytes, walk, reader);
  } catch (error) {
    if (!(error instanceof ChangedFile)) throw error;
    throw new UnreadableFile(file, commandWords[reader.language].file.changed(file), { cause: error });
  }
}

async function* itemsIn(
  file: string,
  bytes: ByteSource,
  walk: TableWalk,
  reader: Reader,
): AsyncGenerator<readonly Item[]> {
  const { mapping, map } = walk;
  let { asOf } = walk;
  const status = walk.quiet === true ? undefined : reader.status;
  const named = namedFile(file, reader);
  collectSooner(bytes);
  const stepsBy = async (by: TableMapping | undefined) => {
    const { level, rulebook, undated, memberKey } = walk;
    const onRows = status && ((rows: number) => status(tableCommandWords[reader.language].rows(named, rows)));
    const options = { name: file, level, rulebook, asOf, mapping: by, undated, memberKey, onRows };
    return fileSteps(bytes, await optionsFor(bytes, options));
  };
  let steps: Generator<TableStep, TableRest>;
  const { ask } = reader;
  if (ask === undefined || walk.quiet === true) steps = await stepsBy(mapping);
  else {
    let isDayAsked = false;
    const read = async (by: TableMapping | undefined): Promise<ReturnType<typeof readAhead>> => {
      const ahead = readAhead(await stepsBy(by), by);
      // Nothing stands where a question is asked.
      if (ahead.rest.counts.rows >= TOLD_AFTER) status?.('');
      if (!ahead.lacksYear || isDayAsked) return ahead;
      isDayAsked = true;
      asOf = await askedDay(named, ask, reader);
      // What a table asks depends on the day: of children of school age.
      return asOf === undefined ? ahead : read(by);
    };
    const ahead = await answeredTable(file, { mapping, map }, read, reader);
    steps = ahead.kept === undefined ? await stepsBy(ahead.mapping) : again(ahead.kept, ahead.rest);
  }
  yield* itemsOf(steps, file, walk, reader);
}

/** Goes through a table to find what it asks; few records are kept. */
function readAhead(steps: Generator<TableStep, TableRest>, mapping: TableMapping | undefined) {
  let kept: TableStep[] | undefined = [];
  let lacksYear = false;
  let next = steps.next();
  for (; !next.done; next = steps.next()) {
    kept?.push(next.value);
    lacksYear ||= next.value.entry.issues.some(lacksYearColumn);
    if ((kept?.length ?? 0) > MAX_KEPT) kept = undefined;
  }
  return { kept, rest: next.value, questions: next.value.questions, mapping, lacksYear };
}

function* again(steps: readonly TableStep[], rest: TableRest): Generator<TableStep, TableRest> {
  yield* steps;
  return rest;
}

const namedFile = (file: string, { language }: Reader) => (file === '-' ? words[language].standardInput : file);

/** The records as items, and then what is told of the table. */
async function* itemsOf(
  steps: Generator<TableStep, TableRest>,
  file: string,
  walk: TableWalk,
  reader: Reader,
): AsyncGenerator<readonly Item[]> {
  const { language, complain } = reader;
  const named = namedFile(file, reader);
  const status = walk.quiet === true ? undefined : reader.status;
  let batch: Item[] = [];
  let count = 0;
  let undated = 0;
  let next = steps.next();
  for (; !next.done; next = steps.next()) {
    const { entry, notes, memberKeys = [] } = next.value;
    count += 1;
    if (count % TOLD_AFTER === 0) status?.(tableCommandWords[language].reading(named, count));
    if (entry.issues.some(isNoDay)) undated += 1;
    // The last of them is not handed on before it is known that there are more.
    if (batch.length >= BATCH) {
      yield batch;
      batch = [];
    }
    const item = itemOf(
      file,
      count,
      entry,
      notes.filter(({ note }) => isTold(note)),
    );
    batch.push(memberKeys.some((key) => key !== undefined) ? { ...item, memberKeys } : item);
  }
  const { value: rest } = next;
  if (rest.counts.rows >= TOLD_AFTER) status?.('');
  const faults = rest.faults.map((fault) => `${named}: ${describeFileFault(fault, language)}`);
  const unreadable = faults.length > 0 ? new UnreadableFile(file, faults.join('\n')) : undefined;
  if (count === 0 && unreadable !== undefined) throw unreadable;
  for (const line of tableLines(named, rest, undated, reader, walk)) complain(line);
  yield withLate(batch, rest.notes);
  if (unreadable !== undefined) throw unreadable;
}

function itemOf(
  file: string,
  number: number,
  { record, cells, issues, place }: TableEntry,
  notes: readonly RecordNote[],
): Item {
  const item = { place: { file, item: number, cell: cellAddress(place) }, value: record, issues, cells };
  return notes.length === 0 ? item : { ...item, notes };
}

const isNoDay = ({ code, path }: TableIssue) => code === 'missingField' && path === 'asOf';

/** The last records with what is told of the table only when all of them are read. */
function withLate(batch: readonly Item[], notes: readonly Note[]): readonly Item[] {
  const late = lateNotes(notes);
  const last = batch.at(-1);
  if (late.length === 0 || last === undefined) return batch;
  return [...batch.slice(0, -1), { ...last, notes: [...(last.notes ?? []), ...late] }];
}

/** What is told of a table: its questions always, what is no error unless nothing of that is wanted. */
function tableLines(
  file: string,
  { columns, counts, questions, notes }: TableRest,
  undated: number,
  { language }: Reader,
  { quiet = false, map }: TableWalk,
): string[] {
  const say = tableCommandWords[language];
  const told = notes.filter(isTold);
  const lines = quiet ? [] : [tableWords[language].counts(file, counts)];
  if (!quiet) {
    lines.push(...told.slice(0, MAX_NOTES).map((note: Note) => `  ${describeNote(note, language)}`));
    if (told.length > MAX_NOTES) lines.push(`  ${say.moreNotes(told.length - MAX_NOTES)}`);
  }
  const year = columns.find(({ to }) => isYear(to));
  if (undated > 0) lines.push(year === undefined ? say.noAsOf(file) : say.blankYear(file, year.heading, undated));
  if (questions.length > 0) {
    lines.push(say.questions(file, questions.length));
    // There may be one for each of hundreds of thousands of members.
    lines.push(...questions.slice(0, MAX_QUESTIONS).map((question) => `  ${questionLine(question, { language })}`));
    if (questions.length > MAX_QUESTIONS) lines.push(`  ${say.moreQuestions(questions.length - MAX_QUESTIONS)}`);
    const [{ id, options }] = questions as [TableQuestion];
    lines.push(`  ${say.howToAnswer(file, id, options[0]?.value ?? '', map)}`);
  }
  return lines;
}

/** A question in a line, with its options and where it is asked. */
export function questionLine(question: TableQuestion, { language }: Pick<Reader, 'language'>): string {
  const { id, words, options, count } = question;
  const choices = options.map(({ value, label }) => `${value}=${label[language]}`);
  return tableCommandWords[language].questionLine(id, words[language], choices, cellAddress(question), count);
}
