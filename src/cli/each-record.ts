/** Walks through all records that a command line names, in input order, and says what could not be read. */
import { isInvalidRecordError } from '../base/errors.js';
import { type Issue, type IssueData, MAX_ISSUES, shorten } from '../base/issue.js';
import { isValues } from '../base/values.js';
import type { Refusal } from '../listing/result.js';
import { isLevel } from '../records/catalog.js';
import { soundText } from '../records/field.js';
import type { Mask } from '../records/mask.js';
import { examine, type ParsedRecord } from '../records/parse.js';
import { rangeKeys } from '../records/range.js';
import { worded } from '../records/word-issue.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { commandWords } from '../words/command.js';
import { words } from '../words/index.js';
import { AskedRecords, type PassedRecords, type RecordFilter } from './asked-records.js';
import { EXIT } from './exit.js';
import { findFiles, type InputFile } from './find-files.js';
import { type Item, readItems, type TableItems, UnreadableFile } from './read-items.js';
import type { RecordOptions } from './record-options.js';
import type { Result } from './report.js';
import type { Session } from './session.js';

/** Where the records come from, and which of them are asked for. */
export interface Walk
  extends Pick<RecordOptions, 'paths' | 'input'>,
    Partial<Pick<RecordOptions, 'asOf' | 'rulebook' | 'mapping' | 'map'>>,
    RecordFilter {
  /** Records of no day are sound, as those of another list give it. */
  readonly undated?: boolean | undefined;
  /** Told of each line with nothing in it. */
  readonly onBlank?: (() => void) | undefined;
  /** Told of each file that could not be opened or not read to its end, or holds no record. */
  readonly onUnread?: ((path: string) => void) | undefined;
  /** Nothing is told of a table that is no error. */
  readonly quiet?: boolean | undefined;
  /** Of a second list: what stands for the id number of a person. */
  readonly memberKey?: ((number: string) => string) | undefined;
}

/** What makes records of tables; loaded where one comes. */
export function tableItemsOf(walk: Walk, reader: Omit<Reader, 'stdin'>): TableItems {
  return async function* (file, bytes) {
    const { tableItems } = await import('./table-items.js');
    // Who types records in answers no questions meanwhile.
    const ask = walk.paths.includes('-') ? undefined : reader.ask;
    const memberKey = walk.against?.memberKey ?? walk.memberKey;
    yield* tableItems(file, bytes, { ...walk, memberKey }, { ...reader, ask });
  };
}

/** What reads the records, and tells what of them could not be read. */
type Reader = Pick<Session, 'language' | 'complain' | 'stdin' | 'ask' | 'status'>;

/** What is done with the records. */
export interface Visit {
  /** Told first whether records of several files come, so that each has to name its own. */
  start(severalFiles: boolean): Promise<void>;
  /** The records as they are read, many at once; each with the level it is to be judged at. */
  batch(items: readonly Item[]): Promise<void>;
}

/** What came of the walk: the exit status it calls for, and what was passed over. */
export interface WalkedRecords extends PassedRecords {
  readonly status: number;
}

/** @throws UsageError where the paths cannot be followed */
export async function eachRecord(walk: Walk, reader: Reader, visit: Visit): Promise<WalkedRecords> {
  const asked = new AskedRecords(walk);
  let isForeign = false;
  const status = await eachPart(walk, reader, {
    start: visit.start,
    parts: (sources) =>
      filePartsOf(sources, (source) =>
        readItems(source, reader.stdin, tableItemsOf(walk, reader), {
          onBlank: walk.onBlank,
          onForeign() {
            isForeign = true;
          },
        }),
      ),
    isForeign: () => isForeign,
    async part(items) {
      await visit.batch(asked.of(items));
      return items.length;
    },
  });
  return { status, ...asked.passedOver };
}

/** A part of a file, or that it has come to its end, which may be that it cannot be read any further. */
export type FilePart<T> =
  | { readonly source: InputFile; readonly part: T }
  | { readonly source: InputFile; readonly end: 'read' | 'unreadable'; readonly said?: string | undefined };

/** What is done with the parts of files. */
export interface PartVisit<T> {
  start(severalFiles: boolean): Promise<void>;
  /** The parts of all files, in order. */
  parts(sources: readonly InputFile[], severalFiles: boolean): AsyncIterable<FilePart<T>>;
  /** Whether standard input is neither records as lines nor a workbook, as far as it has been read. */
  isForeign(): boolean;
  /** What is done with a part; how many records there are in it, asked for or not. */
  part(part: T): Promise<number>;
}

/** The parts of files, one after another, each file with its end. */
export async function* filePartsOf<T>(
  sources: readonly InputFile[],
  read: (source: InputFile) => AsyncIterable<T>,
): AsyncGenerator<FilePart<T>> {
  for (const source of sources) {
    try {
      for await (const part of read(source)) yield { source, part };
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      yield { source, end: 'unreadable', said: error.said };
      continue;
    }
    yield { source, end: 'read' };
  }
}

/** Walks through files part by part and says what could not be read; the exit status that calls for. */
export async function eachPart<T>(
  { paths, input, onUnread = () => {} }: Pick<Walk, 'paths' | 'input' | 'onUnread'>,
  { language, complain }: Omit<Reader, 'stdin'>,
  visit: PartVisit<T>,
): Promise<number> {
  const { file: say } = commandWords[language];
  const { standardInput } = words[language];
  const { sources, unreadable } = findFiles(paths, input, language);
  let status: number = unreadable.length > 0 ? EXIT.refused : EXIT.ok;
  for (const { path, said } of unreadable) {
    complain(said);
    onUnread(path);
  }
  const severalFiles = sources.length + unreadable.length > 1;
  await visit.start(severalFiles);
  let records = 0;
  for await (const read of visit.parts(sources, severalFiles)) {
    if ('part' in read) {
      records += await visit.part(read.part);
      continue;
    }
    const { path } = read.source;
    if (path === '-' && visit.isForeign()) complain(commandWords[language].foreignInput);
    if (read.end === 'unreadable' || records === 0) {
      const tell = read.end === 'unreadable' ? say.unreadable : say.empty;
      complain(read.said ?? tell(path === '-' ? standardInput : path));
      // What comes through a pipe may be a part of which nothing was asked.
      if (read.end === 'unreadable' || path !== '-') onUnread(path);
      status = EXIT.refused;
    }
    records = 0;
  }
  return status;
}

/** Says which of the ids and villages asked for no record has; the exit status it calls for. */
export function sayAbsent(
  { absent, absentVillages = [] }: Pick<WalkedRecords, 'absent'> & Partial<Pick<WalkedRecords, 'absentVillages'>>,
  mask: Mask | undefined,
  { language, complain }: Omit<Reader, 'stdin'>,
): number {
  const { noSuchId, noSuchVillage } = commandWords[language].judged;
  for (const id of absent) complain(noSuchId(mask?.id(id) ?? id));
  for (const village of absentVillages) complain(noSuchVillage(mask?.village(village) ?? village));
  return absent.length + absentVillages.length > 0 ? EXIT.usage : EXIT.ok;
}

/**
 * Judges one record, checked once for all that is said of it; all that is wrong with its text and with the record itself
 * makes one refusal.
 * @param read the record, where it was read from its bytes
 */
export function judged<V>(
  item: Item,
  { rulebook, asOf }: Pick<RecordOptions, 'rulebook' | 'asOf'>,
  judge: (record: unknown) => V,
  read?: ParsedRecord,
): Result<V> {
  if (read !== undefined) {
    try {
      return { place: item.place, record: read, verdict: judge(read) };
    } catch (error) {
      // It is sound, but not to be judged: why is told with all else.
      if (!isInvalidRecordError(error)) throw error;
    }
  }
  return found(item, rulebook, (value) => {
    // Whatever keeps it from being read what judges tells, with what else is wrong.
    const record = examine(value, { asOf }, rulebook.fields).record ?? value;
    return { record, verdict: judge(record) };
  });
}

/** What is written in a place, be it a record or something else. */
export function asWritten(item: Item, rulebook: Pick<Rulebook, 'fields'>): Result<unknown> {
  return found(item, rulebook, (value) => ({ record: value, verdict: value }));
}

function found<V>(
  item: Item,
  { fields }: Pick<Rulebook, 'fields'>,
  judge: (value: unknown) => { readonly record: unknown; readonly verdict: V },
): Result<V> {
  const { place, value, issues, mask, cells } = item;
  const exactly = numbersIn(item);
  const shown = (issue: IssueData | Issue): Issue => {
    const told = mask === undefined ? exactly(issue) : mask.issue(exactly(issue));
    return told === issue && 'message' in issue ? issue : worded(told, fields);
  };
  const inText = issues.map(shown);
  const refused = (issues: readonly Issue[]) => ({ place, refusal: { ...whoIs(value), issues }, written: value });
  // What stands in a table was examined as it was read.
  if (value === undefined || (cells !== undefined && inText.length > 0)) return refused(inText);
  try {
    const told = judge(value);
    return inText.length > 0 ? refused(inText) : { place, ...told };
  } catch (error) {
    if (!isInvalidRecordError(error)) throw error;
    return refused([...inText, ...error.issues.map(shown)].slice(0, MAX_ISSUES));
  }
}

/** Puts in the place of numbers that an issue names what the text of the record says: no digit of them is lost. */
function numbersIn({ written }: Item): (issue: IssueData) => IssueData {
  let numbers: ReadonlyMap<string, string> | undefined;
  return (issue) => {
    const shown = issue.found?.split(ABOVE) ?? [];
    if (written === undefined || !shown.some((one) => one !== '' && !Number.isNaN(Number(one)))) return issue;
    numbers ??= written();
    const asWritten = shown.map((one, side) => {
      const literals = placesOf(issue, side).flatMap((path) => numbers?.get(path) ?? []);
      const literal = literals.find((literal) => String(Number(literal)) === one);
      return literal === undefined ? one : shorten(literal);
    });
    return { ...issue, found: asWritten.join(ABOVE) };
  };
}

/** What stands between two numbers in an issue, and between what they are the numbers of. */
const ABOVE = ' > ';
const NOT_ABOVE = ' <= ';

/** Where a number that an issue names can stand: at its path, or, one of two, at a field or an end of a range. */
function placesOf({ path, expected = '' }: IssueData, side: number): readonly string[] {
  const name = expected.includes(NOT_ABOVE) ? expected.split(NOT_ABOVE)[side] : undefined;
  if (name === undefined) return [path];
  return [name, `${name}.${rangeKeys[side]}`, `${path}.${name}`];
}

/** Id and level of what is to be judged; null where they are not usable. */
export function whoIs(value: unknown): Pick<Refusal, 'id' | 'level'> {
  const { id, level } = isValues(value) ? value : { id: undefined, level: undefined };
  return { id: soundText(id) ?? null, level: isLevel(level) ? level : null };
}
