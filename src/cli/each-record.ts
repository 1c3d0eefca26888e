/** Walks through all records that a command line names, in input order, and says what could not be read. */
import { isInvalidRecordError } from '../base/errors.js';
import { type Issue, type IssueData, MAX_ISSUES, shorten } from '../base/issue.js';
import { isValues } from '../base/values.js';
import { isLevel, type Level } from '../records/catalog.js';
import { soundText } from '../records/field.js';
import { examine, type ParsedRecord } from '../records/parse.js';
import { rangeKeys } from '../records/range.js';
import { worded } from '../records/word-issue.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import { EXIT } from './exit.js';
import { findFiles } from './find-files.js';
import type { Mask } from './mask.js';
import { type Item, readItems, UnreadableFile } from './read-items.js';
import type { RecordOptions } from './record-options.js';
import type { Refusal, Result } from './report.js';
import type { Session } from './session.js';

/** Where the records come from. */
export interface Walk extends Pick<RecordOptions, 'paths' | 'input' | 'level' | 'mask'> {
  /** Only records with one of these ids, however many there are. */
  readonly ids?: readonly string[] | undefined;
  /** Only these villages and what is in them. */
  readonly villages?: readonly string[] | undefined;
}

/** What reads the records, and tells what of them could not be read. */
type Reader = Pick<Session, 'language' | 'complain' | 'stdin'>;

/** What is done with the records. */
export interface Visit {
  /** Told first whether records of several files come, so that each has to name its own. */
  start(severalFiles: boolean): Promise<void>;
  /** The records as they are read, many at once; each with the level it is to be judged at. */
  batch(items: readonly Item[]): Promise<void>;
}

/**
 * What came of the walk: the exit status it calls for, how many records were passed over, being of other levels (`skipped`)
 * or not of the ids and villages asked for (`notAsked`), and which of the ids and villages asked for no record has.
 */
export interface WalkedRecords {
  readonly status: number;
  readonly skipped: number;
  readonly notAsked: number;
  readonly absent: readonly string[];
  readonly absentVillages: readonly string[];
}

/** @throws UsageError where the paths cannot be followed */
export async function eachRecord(
  walk: Walk,
  { language, complain, stdin }: Reader,
  visit: Visit,
): Promise<WalkedRecords> {
  const { level, ids, villages, mask } = walk;
  const { file: say, standardInput } = words[language];
  const nameOf = (path: string) => (path === '-' ? standardInput : path);
  const { sources, unreadable } = findFiles(walk.paths, walk.input, language);
  let status: number = unreadable.length > 0 ? EXIT.refused : EXIT.ok;
  let skipped = 0;
  let notAsked = 0;
  const asked = new Set<unknown>(ids);
  const absent = new Set<unknown>(ids);
  const askedVillages = new Set<unknown>(villages);
  const absentVillages = new Set<unknown>(villages);
  // Of what cannot be read nobody knows that it was not asked for.
  const isAsked = ({ value }: Item) =>
    value === undefined ||
    ((ids === undefined || asked.has(idOf(value))) &&
      (villages === undefined || askedVillages.has(villageIdOf(value, level))));
  for (const line of unreadable) complain(line);
  await visit.start(sources.length + unreadable.length > 1);
  for (const source of sources) {
    let items = 0;
    try {
      for await (const batch of readItems(source, stdin)) {
        items += batch.length;
        const named = ids === undefined && villages === undefined ? batch : batch.filter(isAsked);
        notAsked += batch.length - named.length;
        const wanted = level === undefined ? named : named.flatMap((item) => ofLevel(item, level));
        skipped += named.length - wanted.length;
        if (absent.size > 0) for (const { value } of wanted) absent.delete(idOf(value));
        if (absentVillages.size > 0) for (const { value } of wanted) absentVillages.delete(villageIdOf(value, level));
        // Last, as the id asked for and the level given are those of the records themselves.
        await visit.batch(mask === undefined ? wanted : wanted.map((item) => masked(item, mask)));
      }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      complain(say.unreadable(nameOf(source.path)));
      status = EXIT.refused;
      continue;
    }
    if (items === 0) {
      complain(say.empty(nameOf(source.path)));
      status = EXIT.refused;
    }
  }
  return {
    status,
    skipped,
    notAsked,
    absent: (ids ?? []).filter((id) => absent.has(id)),
    absentVillages: (villages ?? []).filter((village) => absentVillages.has(village)),
  };
}

/** Says which of the ids and villages asked for no record has; the exit status it calls for. */
export function sayAbsent(
  { absent, absentVillages = [] }: Pick<WalkedRecords, 'absent'> & Partial<Pick<WalkedRecords, 'absentVillages'>>,
  mask: Mask | undefined,
  { language, complain }: Omit<Reader, 'stdin'>,
): number {
  const { noSuchId, noSuchVillage } = words[language].sentences;
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
  const { place, value, issues, mask } = item;
  const exactly = numbersIn(item);
  const shown = (issue: IssueData | Issue): Issue => {
    const told = mask === undefined ? exactly(issue) : mask.issue(exactly(issue));
    return told === issue && 'message' in issue ? issue : worded(told, fields);
  };
  const inText = issues.map(shown);
  const refused = (issues: readonly Issue[]) => ({ place, refusal: { ...whoIs(value), issues }, written: value });
  if (value === undefined) return refused(inText);
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

/** What hides whom it is about. */
export function masked(item: Item, mask: Mask): Item {
  return { ...withValue(item, mask.record(item.value)), mask };
}

/** An item with another value in the place of what its text says. */
function withValue({ place, issues, written }: Item, value: unknown): Item {
  return { place, value, issues, ...(written === undefined ? {} : { written }) };
}

/** Id and level of what is to be judged; null where they are not usable. */
export function whoIs(value: unknown): Pick<Refusal, 'id' | 'level'> {
  const { id, level } = isValues(value) ? value : { id: undefined, level: undefined };
  return { id: soundText(id) ?? null, level: isLevel(level) ? level : null };
}

function idOf(value: unknown): unknown {
  return isValues(value) && typeof value.id === 'string' ? value.id : undefined;
}

/** The village that a record is of, or in; its level is the one given where it names none. */
function villageIdOf(value: unknown, given: Level | undefined): unknown {
  if (!isValues(value)) return undefined;
  return (value.level ?? given) === 'village' ? value.id : value.village;
}

/** The record as one of the level asked for, where it names no other. */
function ofLevel(item: Item, level: Level): Item[] {
  const { value } = item;
  if (!isValues(value)) return [item];
  if ((value.level ?? undefined) === undefined) return [withValue(item, { ...value, level })];
  return isLevel(value.level) && value.level !== level ? [] : [item];
}
