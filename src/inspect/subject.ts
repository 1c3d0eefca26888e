/** A record as findings see it: as far as it can be read, each number one number, whether or not it could be judged. */
import { type Day, isDay } from '../base/date.js';
import type { Exact } from '../base/exact.js';
import { isExact } from '../base/exact.js';
import { madeOnce, remembered } from '../base/remembered.js';
import { isValues, type Values } from '../base/values.js';
import type { Fact, Given, PreparedFact } from '../facts/fact.js';
import { type Living, livingIn } from '../facts/living-members.js';
import { valueAt } from '../records/at-path.js';
import { checkedBy, type FieldTable, isLevel, type Level, MEMBER } from '../records/catalog.js';
import { faultOf, soundText } from '../records/field.js';
import { MAX_MEMBERS } from '../records/household.js';
import { type IdNumber, readIdNumber } from '../records/id-number.js';
import { numberOf } from '../records/number.js';
import { examine } from '../records/parse.js';
import type { Rulebook } from '../rulebook/rulebook.js';

/** What can be read of a record. */
export interface Subject {
  readonly level: Level;
  readonly id: string;
  readonly asOf: Day | undefined;
  /** Its values, each sound by itself; ranges are left out. */
  readonly record: Values;
  readonly members: readonly Values[];
  /** What the rules say on its day; none where it has no day. */
  readonly given: Given | undefined;
  readonly rulebook: Rulebook;
}

/** The values of a record that are sound; undefined where nothing tells what it is about. */
export function readable(
  value: unknown,
  asOf: Day | undefined,
  table: FieldTable,
): Omit<Subject, 'given' | 'rulebook'> | undefined {
  try {
    if (!isValues(value)) return undefined;
    const { level } = value;
    const id = soundText(value.id);
    if (!isLevel(level) || id === undefined) return undefined;
    const day = asOf ?? (isDay(value.asOf) ? value.asOf : undefined);
    // Nearly every record is sound: what reads it quickly reads it here too.
    const checked = day === undefined ? undefined : (examine(value, { asOf: day }, table).record as Values | undefined);
    const isCertain = checked !== undefined && checkedBy(checked, table)?.isCertain === true;
    const record = isCertain ? checked : soundIn(value, level, table);
    return { level, id, asOf: day, record, members: (record.members ?? []) as readonly Values[] };
  } catch {
    // Data cannot fail to be read; what can is no record.
    return undefined;
  }
}

function soundIn(raw: Values, level: Level, table: FieldTable): Values {
  const record: Record<string, unknown> = { level };
  const list: unknown[] = Array.isArray(raw.members) ? Array.from(raw.members.slice(0, MAX_MEMBERS)) : [];
  const members = list.map((): Record<string, unknown> => ({}));
  for (const field of table.of(level)) {
    const own = (from: unknown, path: string, to: Record<string, unknown>) => {
      const value = valueAt(from, path);
      if (value === undefined || typeof value === 'object' || faultOf(value, field) !== undefined) return;
      const keys = path.split('.');
      let holder = to;
      for (const key of keys.slice(0, -1)) {
        holder[key] ??= {};
        holder = holder[key] as Record<string, unknown>;
      }
      holder[keys.at(-1) as string] = value;
    };
    if (!field.path.startsWith(MEMBER)) own(raw, field.path, record);
    else for (const [at, one] of list.entries()) own(one, field.path.slice(MEMBER.length), members[at] ?? {});
  }
  if (level === 'household') record.members = members;
  if (isValues(raw.evidence)) record.evidence = datesIn(raw.evidence);
  return record;
}

/** The dates of evidence, which are all that is asked of it. */
function datesIn(evidence: Values): Values {
  const lists = Object.entries(evidence).flatMap(([path, list]) =>
    Array.isArray(list) ? [[path, list] as const] : [],
  );
  const dated = (item: unknown) => (isValues(item) && isDay(item.date) ? [{ date: item.date }] : []);
  return Object.fromEntries(lists.map(([path, list]) => [path, (list as readonly unknown[]).flatMap(dated)]));
}

/** The value at a path; undefined where there is none. */
export const saidAt = (subject: Pick<Subject, 'record'>, path: string): unknown => valueAt(subject.record, path);

/** The day at a path. */
export const dayAt = (subject: Pick<Subject, 'record'>, path: string): Day | undefined =>
  saidAt(subject, path) as Day | undefined;

/** The number at a path. */
export function numberAt({ record, level, rulebook }: Subject, path: string): Exact | undefined {
  const value = valueAt(record, path);
  const kind = rulebook.fields.at(level, path)?.kind;
  return kind === undefined || (typeof value !== 'number' && typeof value !== 'string')
    ? undefined
    : numberOf(kind, value);
}

/** Members who are living, each with his number. */
export function living({ level, record, asOf = '0001-01-01' }: Subject): readonly Living[] {
  return level === 'household' ? livingIn(record as Parameters<typeof livingIn>[0], asOf) : NOBODY;
}

const NOBODY: readonly Living[] = [];

/** Where a member stands. */
export const memberPath = (index: number) => PATHS[index] ?? `members[${index}]`;

const PATHS = Array.from({ length: MAX_MEMBERS }, (_, index) => `members[${index}]`);

/** What the identity number of a member says, where his id is one: 18 characters. */
export const idNumberOf = ({ id }: Values): IdNumber | undefined =>
  typeof id !== 'string' || id.length < IDENTITY_LENGTH ? undefined : numberIn(id);

/** By what is written: a member may be read into the one before. */
const numberIn = madeOnce(MAX_MEMBERS, readIdNumber);

/** The same where its last character is right. */
export function identity(member: Values): IdNumber | undefined {
  const read = idNumberOf(member);
  return read === undefined || read.checkFails || read.none ? undefined : read;
}

/** How many characters an identity number has. */
export const IDENTITY_LENGTH = 18;

const prepared = remembered((given: Given) => remembered((fact: Fact): PreparedFact<unknown> => fact.prepare(given)));

/** A number of the rulebook's, by the first source: what lists say of it besides is not asked. */
export function factOf({ record, level, given, rulebook }: Subject, name: string): Exact | boolean | undefined {
  const fact = rulebook.facts[level].get(name);
  if (fact === undefined || given === undefined) return undefined;
  const value = prepared(given)(fact).value(record.reported === undefined ? record : { ...record, reported: null });
  return isExact(value) || typeof value === 'boolean' ? value : undefined;
}

/** The same where it is a number. */
export function numberFactOf(subject: Subject, name: string): Exact | undefined {
  const value = factOf(subject, name);
  return isExact(value) ? value : undefined;
}

/** The same, or what a list says of it where nothing else does. */
export function figureOrStated(subject: Subject, name: string): Exact | undefined {
  const { record, level, given, rulebook } = subject;
  const fact = rulebook.facts[level].get(name);
  const computed = numberFactOf(subject, name);
  if (computed !== undefined || fact === undefined || given === undefined || record.reported === undefined)
    return computed;
  const value = prepared(given)(fact).value(record);
  return isExact(value) ? value : undefined;
}

/** A copy with another value at a path; undefined takes out what stands there. */
export function putAt(subject: Subject, path: string, value: unknown): Subject {
  const keys = path.split(/[.[]/).map((key) => (key.endsWith(']') ? Number(key.slice(0, -1)) : key));
  const put = (holder: unknown, next: number): unknown => {
    const key = keys[next];
    if (key === undefined) return value;
    if (typeof key === 'number') {
      const list = [...((holder ?? []) as readonly unknown[])];
      const made = put(list[key], next + 1);
      if (made === undefined) list.splice(key, 1);
      else list[key] = made;
      return list;
    }
    const { [key]: inner, ...rest } = (holder ?? {}) as Values;
    const made = put(inner, next + 1);
    return made === undefined ? rest : { ...rest, [key]: made };
  };
  const record = put(subject.record, 0) as Values;
  return { ...subject, record, members: (record.members ?? []) as readonly Values[] };
}
