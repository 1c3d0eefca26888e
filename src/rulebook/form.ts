/** Forms: what was typed, text by path, becomes a record, and a record what a form is filled in with. */
import { InvalidRecordError } from '../base/errors.js';
import { type IssueData, MAX_ISSUES, pathText, shorten } from '../base/issue.js';
import { isValues } from '../base/values.js';
import { putValues, valueAt } from '../records/at-path.js';
import { type Field, type FieldTable, isLevel, type Level, MEMBER } from '../records/catalog.js';
import { faultOf, isNumeric } from '../records/field.js';
import { fieldByPath, PATH, suggestedPath } from '../records/field-path.js';
import { faultIssue, rangeIssues, typeName } from '../records/found.js';
import { fromText, toText } from '../records/from-text.js';
import { MAX_MEMBERS } from '../records/household.js';
import { levelIssue } from '../records/parse.js';
import { isRange } from '../records/range.js';
import { worded } from '../records/word-issue.js';
import { fieldsFor, type OfRulebook } from './rulebook-records.js';
import type { HunanTypes, RecordOf, RulebookTypes } from './rulebook-types.js';

/** Texts of a form by the path of their field: `income.wages`, `members[0].birthDate`; blank where nothing was filled in. */
export type FormTexts = Readonly<Record<string, string | undefined>>;

/** Where a text goes: into a field, into one end of a number's range, or nowhere but to say that there is a member. */
interface Place {
  readonly field?: Field;
  /** The path of the field. */
  readonly path: string;
  readonly end?: string | undefined;
  readonly index?: number | undefined;
}

/**
 * A record of what was typed into a form. A blank text is not given, so that it is missing, never zero and never false; what stands around others is taken off,
 * spaces of any width;
 * numbers keep every digit that was typed, and `true` and `false` are the answers to a yes or no. A range is typed as its
 * ends, `income.wages.from` and `income.wages.to`. There are as many members as the last that has anything filled in, or
 * is named by himself (`"members[1]": ""`); one before him without anything is no guess but an issue. The record is
 * checked, as any is, by what it is handed to. What was typed stands in an issue (`found`), but for what tells of a
 * person: of that the path says in which box it is.
 * @throws InvalidRecordError with every text that cannot be read, each by its path
 */
export function fromForm<L extends Level, Types extends RulebookTypes = HunanTypes>(
  level: L,
  texts: FormTexts,
  of: OfRulebook<Types> = {},
): Extract<Types['record'], { readonly level: L }> {
  const table = fieldsFor(of);
  const issues: IssueData[] = [];
  const values = new Map<string, unknown>();
  const members = new Set<number>();
  if (!isLevel(level)) issues.push(levelIssue(level));
  else if (!isValues(texts)) issues.push({ code: 'notARecord', path: '', expected: 'group', found: typeName(texts) });
  else {
    for (const [path, text] of Object.entries<unknown>(texts)) {
      if (issues.length >= MAX_ISSUES) break;
      const place = placeOf(table, level, path);
      if (place === undefined) issues.push(unknownPath(table, level, path));
      else issues.push(...put(place, text, values, members));
    }
    issues.push(...faultsIn(values, table, level), ...gapsIn(members));
  }
  if (issues.length > 0) throw new InvalidRecordError(issues.slice(0, MAX_ISSUES).map((one) => worded(one, table)));
  const empty = { level, ...(members.size === 0 ? {} : { members: Array.from(members, () => ({})) }) };
  return putValues(empty, Object.fromEntries(values), table) as unknown as Extract<
    Types['record'],
    { readonly level: L }
  >;
}

/**
 * What a form is filled in with to say what a record says: the texts from which `fromForm` makes the same record, but for spaces around its
 * texts. What
 * stands under `extra` and `evidence` is no field; `withValues` changes fields and leaves it as it is.
 * @throws InvalidRecordError for what is of no level
 */
export function toForm<Types extends RulebookTypes = HunanTypes>(
  record: RecordOf<Types>,
  of: OfRulebook<Types> = {},
): Record<string, string> {
  const table = fieldsFor(of);
  const level = valueAt(record, 'level');
  if (!isLevel(level)) throw new InvalidRecordError([worded(levelIssue(level), table)]);
  const fields = table.of(level);
  const members = valueAt(record, 'members');
  const rows = Array.isArray(members) ? members.map((_, index) => `members[${index}]`) : [];
  const own = fields.filter(({ path }) => !path.startsWith(MEMBER)).map(({ path }) => path);
  const ofMember = fields.filter(({ path }) => path.startsWith(MEMBER)).map(({ path }) => path.slice(MEMBER.length));
  const texts = own.flatMap((path) => textsAt(record, path));
  for (const row of rows) {
    const said = ofMember.flatMap((path) => textsAt(record, `${row}.${path}`));
    texts.push(...(said.length === 0 ? [[row, ''] as const] : said));
  }
  return Object.fromEntries(texts);
}

/** What is typed at a path, or at the two ends of a range. */
function textsAt(record: unknown, path: string): (readonly [path: string, text: string])[] {
  const value = valueAt(record, path);
  if (isRange(value)) {
    return [
      [`${path}.from`, toText(value.from)],
      [`${path}.to`, toText(value.to)],
    ];
  }
  const isText = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isText ? [[path, toText(value)]] : [];
}

function placeOf(table: FieldTable, level: Level, path: string): Place | undefined {
  const [, list = '', index] = PATH.exec(path) ?? [];
  if (index !== undefined && path === `${list}[${index}]` && table.groupAt(level, list)?.list === true)
    return { path, index: Number(index) };
  const found = fieldByPath(table, level, path);
  if (found !== undefined) return { ...found, path };
  const [, whole = '', end] = /^(.{1,400})\.(from|to)$/.exec(path) ?? [];
  const ranged = end === undefined ? undefined : fieldByPath(table, level, whole);
  return ranged !== undefined && isNumeric(ranged.field.kind) ? { ...ranged, path: whole, end } : undefined;
}

function unknownPath(table: FieldTable, level: Level, path: string): IssueData {
  const suggestion = suggestedPath(table, level, path);
  return {
    code: 'unknownKey',
    path: PATH.test(path) ? path : pathText([shorten(path)]),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** Reads one text into the values, and says what keeps it from being read. */
function put(
  { field, path, end, index }: Place,
  text: unknown,
  values: Map<string, unknown>,
  members: Set<number>,
): IssueData[] {
  const isBlank = text === undefined || (typeof text === 'string' && text.trim() === '');
  if (isBlank && field !== undefined) return [];
  if (index !== undefined && index >= MAX_MEMBERS)
    return [{ code: 'outOfRange', path: 'members', expected: `<= ${MAX_MEMBERS}`, found: String(index + 1) }];
  if (index !== undefined) members.add(index);
  if (field === undefined)
    return isBlank ? [] : [{ code: 'wrongType', path, expected: 'group', found: typeName(text) }];
  if (typeof text !== 'string') return [faultIssue(path, text, { ...field, kind: 'text' })];
  const value = fromText(field.kind, text.trim());
  const before = values.get(path);
  if (before !== undefined && (end === undefined || !isValues(before))) return [{ code: 'duplicateKey', path }];
  values.set(path, end === undefined ? value : { ...(before as object | undefined), [end]: value });
  return [];
}

/** What is wrong with the values that were read. */
function faultsIn(values: ReadonlyMap<string, unknown>, table: FieldTable, level: Level): IssueData[] {
  return [...values].flatMap(([path, value]) => {
    const field = table.at(level, path);
    if (field === undefined) return [];
    if (isValues(value)) return rangeIssues((...keys) => [path, ...keys].join('.'), value, field);
    return faultOf(value, field) === undefined ? [] : [faultIssue(path, value, field)];
  });
}

/** Members before the last who have nothing filled in. */
function gapsIn(members: ReadonlySet<number>): IssueData[] {
  const count = Math.max(-1, ...members) + 1;
  return Array.from({ length: count }, (_, index) => index)
    .filter((index) => !members.has(index))
    .map((index) => ({ code: 'missingField', path: `members[${index}]`, expected: 'filledRow' }));
}
