/** What stands in the form of a case, and the case as it is told there. */
import { isInvalidRecordError } from '../base/errors.js';
import type { Issue } from '../base/issue.js';
import { isValues, type Values } from '../base/values.js';
import { valueAt } from '../records/at-path.js';
import { isLevel, type Level, MEMBER } from '../records/catalog.js';
import { type FormTexts, fromForm, toForm } from '../rulebook/form.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { type CaseEntry, declinedIn, withDeclined } from './case-file.js';

/** The level of a case; undefined of what is of none, which has no form. */
export function levelOfCase({ record }: CaseEntry): Level | undefined {
  const level = isValues(record) ? record.level : undefined;
  return isLevel(level) ? level : undefined;
}

/** A case that is typed by hand: nothing is known of it. */
export function blankCase(level: Level, asOf: string | undefined, item: number, place: string): CaseEntry {
  const members = level === 'household' ? { members: [{}] } : {};
  const record = { level, ...(asOf === undefined ? {} : { asOf }), ...members };
  return { record, place: { file: place, item }, issues: [] };
}

/** The texts that its form is filled in with. */
export function textsOfCase(entry: CaseEntry, rulebook: Rulebook): Record<string, string> {
  if (entry.draft !== undefined)
    return Object.fromEntries(Object.entries(entry.draft).map(([at, text]) => [at, text ?? '']));
  return toForm<RulebookTypes>(entry.record as Values, { rulebook });
}

/** What a case was read with that nobody has settled yet. */
export function unreadOf({ unread, draft, issues }: CaseEntry, refusedWith: readonly Issue[]): readonly Issue[] {
  if (unread !== undefined) return unread;
  if (draft !== undefined) return [];
  // What was never given is not lost by being left out.
  return issues.length > 0 ? issues : refusedWith.filter(({ code }) => code !== 'missingField');
}

/** What is told in a form beside its texts. */
export interface FormMarks {
  /** The paths of what was asked and not told. */
  readonly declined: readonly string[];
  /** The places of which somebody has said that what could not be read there is settled. */
  readonly settled: readonly string[];
}

/** A case as its form was opened with it. */
export interface OpenedCase {
  readonly entry: CaseEntry;
  readonly texts: FormTexts;
  readonly unread: readonly Issue[];
}

/** What could not be read and is neither written anew nor said to be settled. */
export function unreadIn(opened: OpenedCase, texts: FormTexts, { settled }: FormMarks): readonly Issue[] {
  return opened.unread.filter(
    ({ path }) => (texts[path] ?? '') === (opened.texts[path] ?? '') && !settled.includes(path),
  );
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
  const { draft: _, ...kept } = entry;
  const before = entry.before ?? entry.record;
  const { extra, evidence } = entry.record as Values;
  const unread = unreadIn(opened, texts, marks);
  try {
    const made = fromForm<Level, RulebookTypes>(level, texts, { rulebook }) as unknown as Values;
    const beside = { ...(extra === undefined ? {} : { extra }), ...evidenceLeft(evidence, made) };
    const record = withDeclined({ ...made, ...beside }, marks.declined);
    const read = unread.length === 0 ? {} : { draft: { ...texts } };
    return { ...kept, record, before, unread, issues: unread, ...read, ...cellsLeft(entry, record, before) };
  } catch (error) {
    if (!isInvalidRecordError(error)) throw error;
    const record = withDeclined(entry.record as Values, marks.declined);
    return { ...kept, record, before, unread, draft: { ...texts }, issues: [...unread, ...error.issues] };
  }
}

/** Evidence on members that there are no more is none. */
function evidenceLeft(evidence: unknown, { members }: Values): Values {
  if (evidence === undefined) return {};
  if (!isValues(evidence)) return { evidence };
  const count = Array.isArray(members) ? members.length : 0;
  const left = Object.entries(evidence).filter(
    ([path]) => Number(/^members\[(\d{1,4})\]/.exec(path)?.[1] ?? -1) < count,
  );
  return left.length === 0 ? {} : { evidence: Object.fromEntries(left) };
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
