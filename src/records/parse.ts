/** A value of unknown make becomes a record that need not be checked again, or a list of all that is wrong. */

import { type Day, isDay } from '../base/date.js';
import { InvalidRecordError } from '../base/errors.js';
import { type IssueData, MAX_ISSUES } from '../base/issue.js';
import { nearest } from '../base/suggest.js';
import { putValues } from './at-path.js';
import { checkedBy, type FieldTable, isLevel, levels, markChecked } from './catalog.js';
import { consistencyIssues, contradictsItself } from './consistency.js';
import type { CommonCounty } from './county.js';
import { evidenceIssues } from './evidence.js';
import { anyText, type FieldInfo, faultOf } from './field.js';
import { faultIssue, shown, typeName } from './found.js';
import { type CommonHousehold, MAX_MEMBERS } from './household.js';
import type { OptionTable } from './options.js';
import { plainIssues } from './plain.js';
import { isRange } from './range.js';
import { readByShape } from './read-shape.js';
import { soundReader } from './sound-reader.js';
import type { CommonTownship } from './township.js';
import { markUncertain } from './uncertainty.js';
import type { CommonVillage } from './village.js';
import { worded } from './word-issue.js';

/** A record of any level, as it is handed in. */
export type CommonRecord = CommonHousehold | CommonVillage | CommonTownship | CommonCounty;

/** The same, all of it as it cannot be changed. */
export type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** A record that `parseRecord` checked: frozen (but for `extra`), its `asOf` settled. */
export type ParsedRecord = Frozen<CommonRecord> & { readonly asOf: Day };

/** Options of whatever reads one record: its day of judgement. */
export interface ParseOptions {
  /** The date of judgement, in the exit year; takes the place of a valid one in the record. */
  readonly asOf?: Day | undefined;
}

/** The options of whatever reads a record. */
export const parseOptions: OptionTable<ParseOptions> = { asOf: 'any' };

/** A record, or what is wrong with it. */
export type Examined =
  | { readonly record: ParsedRecord; readonly issues: readonly [] }
  | { readonly record: undefined; readonly issues: readonly IssueData[] };

const anyDay: FieldInfo = { kind: 'date', label: { zh: '', en: '' } };

/**
 * Checks a value by a table and returns it as a frozen record of its level. `extra` is handed on as it is.
 * @throws InvalidRecordError with every issue found (at most 100)
 */
export function parseBy(table: FieldTable, value: unknown, options: ParseOptions = {}): ParsedRecord {
  const { record, issues } = examine(value, options, table);
  if (record === undefined) throw new InvalidRecordError(issues.map((issue) => worded(issue, table)));
  return record;
}

/** The value itself where it was checked before by the table, for the same day; else undefined. */
export function checkedRecord(value: unknown, asOf: Day | undefined, table: FieldTable): ParsedRecord | undefined {
  if (typeof value !== 'object' || value === null || checkedBy(value, table) === undefined) return undefined;
  return asOf === undefined || asOf === (value as ParsedRecord).asOf ? (value as ParsedRecord) : undefined;
}

/** The same where nothing in it is a range or in conflict: one look, which is all that a record of a batch gets. */
export function certainRecord(value: unknown, asOf: Day | undefined, table: FieldTable): ParsedRecord | undefined {
  if (typeof value !== 'object' || value === null || checkedBy(value, table)?.isCertain !== true) return undefined;
  return asOf === undefined || asOf === (value as ParsedRecord).asOf ? (value as ParsedRecord) : undefined;
}

/** The same without throwing. */
export function examine(value: unknown, options: ParseOptions, table: FieldTable): Examined {
  try {
    return examined(value, options, table);
  } catch {
    // Data cannot fail to be read; what can, such as a getter that throws, is none.
    return refused([{ code: 'notARecord', path: '', expected: 'record' }]);
  }
}

function examined(value: unknown, options: ParseOptions, table: FieldTable): Examined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refused([{ code: 'notARecord', path: '', expected: 'record', found: typeName(value) }]);
  }
  const checked = checkedRecord(value, options.asOf, table);
  if (checked !== undefined) return { record: checked, issues: [] };
  const raw = value as Record<string, unknown>;
  const ownAsOf = shownIn(raw, 'asOf') ?? undefined;
  const givenAsOf = options.asOf ?? ownAsOf;
  const asOf = isDay(givenAsOf) ? givenAsOf : undefined;
  const level = shownIn(raw, 'level');
  if (asOf !== undefined && isLevel(level)) {
    const sound = soundReader(table)(level, raw);
    if (sound !== undefined && !contradictsItself(table, level, sound, asOf)) {
      sound.asOf = asOf;
      return { record: sealed(table, sound as ParsedRecord, false), issues: [] };
    }
  }
  const strange = plainIssues(value);
  if (strange.length > 0) return refused(strange);
  const issues: IssueData[] = [];
  if (givenAsOf === undefined) issues.push({ code: 'missingField', path: 'asOf', expected: 'date' });
  else if (options.asOf !== undefined && asOf === undefined) issues.push(faultIssue('asOf', options.asOf, anyDay));

  if (!isLevel(level)) {
    if (ownAsOf !== undefined && !isDay(ownAsOf)) issues.push(faultIssue('asOf', ownAsOf, anyDay));
    return refused([levelIssue(level), ...idIssues(shownIn(raw, 'id')), ...issues]);
  }
  const bounded = withFewMembers(raw);
  if (bounded !== raw) issues.push(tooManyMembers((raw.members as unknown[]).length));
  const read = readByShape(table.shape(level), level, bounded, issues);
  issues.push(...evidenceIssues(table, level, raw), ...consistencyIssues(table, level, raw, asOf));
  if (issues.length > 0 || asOf === undefined) return refused(issues);

  const record = { ...(read as object), asOf } as ParsedRecord;
  return { record: sealed(table, record, freezeParts(record)), issues: [] };
}

const shownIn = (raw: Record<string, unknown>, key: string): unknown =>
  Object.prototype.propertyIsEnumerable.call(raw, key) ? raw[key] : undefined;

/**
 * A checked record with other numbers in it, sound for their fields and beside each other, or null. They are not checked:
 * for who makes them himself.
 */
export function withSoundNumbers(
  record: ParsedRecord,
  numbers: Readonly<Record<string, unknown>>,
  table: FieldTable,
): ParsedRecord {
  const copy = { ...putValues(record, numbers, table) };
  return sealed(table, copy, freezeParts(copy));
}

/** Marks a record as checked, and freezes it; `ranged` where one of its numbers is a range. */
function sealed(table: FieldTable, record: ParsedRecord, ranged: boolean): ParsedRecord {
  markChecked(record, table, !markUncertain(record, ranged, table));
  return Object.freeze(record);
}

function refused(issues: readonly IssueData[]): Examined {
  const seen = new Set<string>();
  const distinct = issues.filter(({ code, path }) => {
    const key = `${code} ${path}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return { record: undefined, issues: distinct.slice(0, MAX_ISSUES) };
}

/** What is wrong with what stands in the place of a level. */
export function levelIssue(level: unknown): IssueData {
  const expected = levels.join(' | ');
  if (level === undefined || level === null) return { code: 'missingField', path: 'level', expected };
  const suggestion = typeof level === 'string' ? nearest(level, levels) : undefined;
  return { code: 'unknownLevel', path: 'level', expected, found: shown(level), ...(suggestion ? { suggestion } : {}) };
}

function idIssues(id: unknown): IssueData[] {
  if (id === undefined || id === null) return [{ code: 'missingField', path: 'id', expected: 'nonEmptyText' }];
  const personal: FieldInfo = { ...anyText, personal: true };
  return faultOf(id, personal) === undefined ? [] : [faultIssue('id', id, personal)];
}

/** A list of a million members is refused by its length, not member by member. */
function withFewMembers(raw: Record<string, unknown>): Record<string, unknown> {
  const { members } = raw;
  if (!Array.isArray(members) || members.length <= MAX_MEMBERS) return raw;
  return { ...raw, members: members.slice(0, MAX_MEMBERS) };
}

function tooManyMembers(count: number): IssueData {
  return { code: 'outOfRange', path: 'members', expected: `<= ${MAX_MEMBERS}`, found: String(count) };
}

/** Freezes what the record holds, never what stands under `extra`; tells whether one of its numbers is a range. */
function freezeParts(value: object): boolean {
  let ranged = false;
  for (const key in value) {
    const child = (value as Record<string, unknown>)[key];
    if (key === 'extra' || typeof child !== 'object' || child === null) continue;
    const within = freezeParts(child) || isRange(child);
    // What a source says is no number of the record.
    if (within && key !== 'evidence') ranged = true;
    Object.freeze(child);
  }
  return ranged;
}
