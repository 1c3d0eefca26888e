/** What stands in the form of a case, and the case as it is told there. */
import { isInvalidRecordError } from '../base/errors.js';
import { type Issue, pathText } from '../base/issue.js';
import { isValues, type Values } from '../base/values.js';
import { valueAt } from '../records/at-path.js';
import { isLevel, type Level, MEMBER } from '../records/catalog.js';
import { declinedIn, withDeclined } from '../records/declined.js';
import { MAX_MEMBERS } from '../records/household.js';
import { type FormTexts, fromForm, toForm } from '../rulebook/form.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { type CaseEntry, isOfLists, type UnreadIssue } from './case-file.js';
import { ancestorOf, saysAnything } from './merge-case.js';
import { foundIn, refusedRecord } from './refused-record.js';
import { typedText } from './typed-text.js';

/** The level of a case; undefined of what is of none, which has no form. */
export function levelOfCase({ record }: CaseEntry): Level | undefined {
  const level = isValues(record) ? record.level : undefined;
  return isLevel(level) ? level : undefined;
}

/** A case that is typed by hand: nothing is known of it but of how many persons it is, where that is a number. */
export function blankCase(
  level: Level,
  asOf: string | undefined,
  place: CaseEntry['place'],
  persons: number,
): CaseEntry {
  const count = Number.isInteger(persons) ? Math.min(Math.max(persons, 1), MAX_MEMBERS) : 1;
  const members = level === 'household' ? { members: Array.from({ length: count }, () => ({})) } : {};
  return { record: { level, ...(asOf === undefined ? {} : { asOf }), ...members }, place, issues: [] };
}

/** The texts that its form is filled in with. */
export function textsOfCase(entry: CaseEntry, rulebook: Rulebook): Record<string, string> {
  if (entry.draft !== undefined)
    return Object.fromEntries(Object.entries(entry.draft).map(([at, text]) => [at, text ?? '']));
  return toForm<RulebookTypes>(entry.record as Values, { rulebook });
}

/** What a case was read with that nobody has settled yet. */
export function unreadOf(entry: CaseEntry, refusedWith: readonly Issue[]): readonly UnreadIssue[] {
  const { unread, draft, laid = [] } = entry;
  // Whether lists still have that against each other is seen with every change, where both are there.
  const isHeldAnew = laid.some(({ beside }) => beside !== undefined);
  const isLeft = ({ code }: Issue) => !(isHeldAnew && isOfLists(code));
  const issues = entry.issues.filter(isLeft);
  if (unread !== undefined) return unread.filter(isLeft);
  if (draft !== undefined) return [];
  // What was never given is not lost by being left out.
  return issues.length > 0 ? issues : refusedWith.filter((one) => one.code !== 'missingField' && isLeft(one));
}

/** What is told in a form beside its texts. */
export interface FormMarks {
  /** The paths of what was asked and not told. */
  readonly declined: readonly string[];
  /** The places of which somebody has said that what stands there now counts. */
  readonly settled: readonly string[];
  /** Those of which nobody could find out what should stand there. */
  readonly leftOpen?: readonly string[];
}

/** A case as its form was opened with it. */
export interface OpenedCase {
  readonly entry: CaseEntry;
  readonly texts: FormTexts;
  readonly unread: readonly UnreadIssue[];
}

/**
 * What could not be read and is neither written anew nor said to be settled. Nothing is settled by an empty box: what was
 * given would become what was not, and other figures would be judged by in its place.
 */
export function unreadIn(opened: OpenedCase, texts: FormTexts, marks: FormMarks): readonly UnreadIssue[] {
  const { settled, leftOpen = [] } = marks;
  const left = opened.unread.filter(({ path, code }) => {
    const ends = [path, `${path}.from`, `${path}.to`];
    const isAnew = ends.some((at) => !isBlank(texts[at]) && texts[at] !== (opened.texts[at] ?? ''));
    return !isAnew && !(settled.includes(path) && canSettle({ path, code }, texts));
  });
  return left.map((issue) => (leftOpen.includes(issue.path) ? { ...issue, settled: 'leftOpen' } : issue));
}

const isBlank = (text: string | undefined) => (text ?? '').trim() === '';

/** Whether anything stands in the form that somebody can say counts; what is no field has no box that could be empty. */
export function canSettle({ path, code }: Pick<Issue, 'path' | 'code'>, texts: FormTexts): boolean {
  const isWithin = (at: string) => path === '' || at === path || at.startsWith(`${path}.`) || at.startsWith(`${path}[`);
  if (isOfLists(code)) return false;
  return code === 'unknownKey' || Object.entries(texts).some(([at, text]) => isWithin(at) && !isBlank(text));
}

/**
 * The case with what stands in its form. Evidence and free data beside the fields stay; where a text is no value the case
 * is no record until it is mended, and none of what it was before is judged in its place. Nor is it one as long as something
 * that could not be read was neither written anew nor said to be settled: else a cell would be missing that was given.
 */
export function caseOfTexts(opened: OpenedCase, texts: FormTexts, marks: FormMarks, rulebook: Rulebook): CaseEntry {
  const { entry } = opened;
  const level = levelOfCase(entry);
  if (level === undefined) return entry;
  const before = entry.before ?? entry.record;
  const { extra, evidence, members } = entry.record as Values;
  const unread = unreadIn(opened, texts, marks);
  const { draft: _, ...kept } = { ...entry, ...differencesLeft(opened, unread) };
  const { made, bad, issues: faults } = readTexts(level, withMembers(texts, entry), rulebook);
  const issues = [...unread, ...faults.filter(({ path }) => unread.every((one) => one.path !== path))];
  const whole = {
    ...made,
    ...withFreeData(made.members, members),
    ...(extra === undefined ? {} : { extra }),
    ...(evidence === undefined ? {} : { evidence }),
  };
  const told = withDeclined(whole, marks.declined);
  if (issues.length === 0) return { ...kept, record: told, before, unread, issues, ...cellsLeft(entry, told, before) };
  for (const issue of unread) if (isBlank(texts[issue.path])) bad.set(issue.path, foundIn(issue));
  const record = refusedRecord(told, bad, rulebook);
  return { ...kept, record, before, unread, issues, draft: { ...texts }, ...cellsLeft(entry, record, before) };
}

/** Members with their free data, which no form shows, beside what the form says of them. */
function withFreeData(made: unknown, read: unknown): Values {
  if (!Array.isArray(made) || !Array.isArray(read)) return {};
  const members = made.map((member: Values, at) => {
    const { extra }: Values = isValues(read[at]) ? read[at] : {};
    return extra === undefined ? member : { ...member, extra };
  });
  return { members };
}

/** What files say otherwise is settled where somebody has said that what stands in the form counts. */
function differencesLeft({ entry, unread }: OpenedCase, left: readonly UnreadIssue[]): Pick<CaseEntry, 'differences'> {
  if (entry.differences === undefined) return {};
  const isDoubted = (issues: readonly UnreadIssue[], at: string) =>
    issues.some(({ code, path }) => code === 'differs' && path === at);
  return {
    differences: entry.differences.map((one) => {
      const path = pathText(one.way);
      return isDoubted(unread, path) && !isDoubted(left, path) ? { ...one, settled: true } : one;
    }),
  };
}

/**
 * How many members a case has at least: those that were read. By taking one out a household would come to another verdict
 * without a trace; who has died has a day of death, who belongs to another household is mended in the register. Of one that
 * is typed by hand nobody was read.
 */
export function membersRead(entry: CaseEntry): number {
  const began = ancestorOf(entry);
  if (!isValues(began) || !Array.isArray(began.members)) return 0;
  const isTyped = began.id === undefined && !saysAnything(began);
  return isTyped ? 1 : began.members.length;
}

/** With every member, be nothing said of him. */
function withMembers(texts: FormTexts, entry: CaseEntry): FormTexts {
  const count = Math.max(membersRead(entry), membersIn(texts));
  return { ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`members[${at}]`, ''])), ...texts };
}

/** What the path of an end of a range ends in. */
const ENDING = /\.(from|to)$/;

/** What the texts say as far as they can be read, and those that cannot be. */
function readTexts(level: Level, given: FormTexts, rulebook: Rulebook) {
  const texts: Record<string, string | undefined> = Object.fromEntries(
    Object.entries(given).map(([at, text = '']) => {
      const field = rulebook.fields.at(level, at.replace(ENDING, ''));
      return [at, field === undefined ? text : typedText(text, field)];
    }),
  );
  const bad = new Map<string, unknown>();
  let issues: readonly Issue[] = [];
  for (;;) {
    try {
      return { made: fromForm<Level, RulebookTypes>(level, texts, { rulebook }) as unknown as Values, bad, issues };
    } catch (error) {
      if (!isInvalidRecordError(error)) throw error;
      issues = issues.length === 0 ? error.issues : issues;
      const faulty = new Set(error.issues.map(({ path }) => path));
      const known = Object.keys(texts).filter((at) => faulty.has(at) || faulty.has(at.replace(ENDING, '')));
      // Where no text is what an issue is about, none is taken for read.
      for (const at of known.length > 0 ? known : Object.keys(texts).filter((at) => !/^members\[\d+\]$/.test(at))) {
        bad.set(at, texts[at] ?? '');
        delete texts[at];
      }
    }
  }
}

/** The cells of values that still are what was read there. */
function cellsLeft({ cells }: CaseEntry, record: unknown, before: unknown): Pick<CaseEntry, 'cells'> {
  if (cells === undefined) return {};
  const left = Object.entries(cells).filter(([path]) => sameValue(valueAt(record, path), valueAt(before, path)));
  return { cells: Object.fromEntries(left) };
}

/** Whether two values are told alike: what stood there in another form of the same is no change. */
function sameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other) || String(one) === String(other);
}

/** What stood in the form of a case as it was read; undefined where nothing of it was changed. */
export function textsBefore({ before }: CaseEntry, rulebook: Rulebook): FormTexts | undefined {
  const level = isValues(before) ? before.level : undefined;
  return isLevel(level) ? toForm<RulebookTypes>(before as Values, { rulebook }) : undefined;
}

/** The path of a member's field. */
export const memberFieldPath = (index: number, pattern: string) => `members[${index}].${pattern.slice(MEMBER.length)}`;

/** How many members a form has. */
export function membersIn(texts: FormTexts): number {
  const numbers = Object.keys(texts).flatMap((path) => Number(/^members\[(\d{1,4})\]/.exec(path)?.[1] ?? -1));
  return Math.max(-1, ...numbers) + 1;
}

/** The paths that a household would not tell. */
export const declinedOf = ({ record }: CaseEntry) => declinedIn(record);
