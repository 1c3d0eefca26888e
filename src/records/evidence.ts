/** What sources say beside a record: whether it is sound, and where it contradicts itself or the record. */
import type { Day } from '../base/date.js';
import { compare } from '../base/exact.js';
import { greatest, type Interval, least } from '../base/interval.js';
import { type IssueData, MAX_ISSUES, pathText } from '../base/issue.js';
import { nearest } from '../base/suggest.js';
import { isValues, type Values } from '../base/values.js';
import { valueAt } from './at-path.js';
import { type Field, type FieldTable, type Level, patternOf, tableOf } from './catalog.js';
import { type Evidence, MAX_SOURCES } from './evidence-shape.js';
import { anyText, type FieldInfo, faultOf, isNumeric } from './field.js';
import { fieldByPath, suggestedPath } from './field-path.js';
import { faultIssue, rangeIssues, typeName } from './found.js';
import { DEATH_DATE, isLiving, LIVING } from './living.js';
import { intervalOf } from './number.js';
import { isRangeLike, type Range } from './range.js';

/** Who says it is nobody's business: it may be a person's name. */
const text: FieldInfo = { ...anyText, personal: true };
const day: FieldInfo = { kind: 'date', label: { zh: '', en: '' } };
const itemKeys: Readonly<Record<string, FieldInfo | undefined>> = {
  source: text,
  by: text,
  date: day,
  reference: text,
  value: undefined,
};

/** Everything that is wrong with the evidence of a record, whatever else is wrong with it. */
export function evidenceIssues(table: FieldTable, level: Level, record: Values): IssueData[] {
  const evidence = Object.hasOwn(record, 'evidence') ? (record.evidence ?? undefined) : undefined;
  if (evidence === undefined) return [];
  if (!isValues(evidence))
    return [{ code: 'wrongType', path: 'evidence', expected: 'group', found: typeName(evidence) }];
  const issues: IssueData[] = [];
  const members = Array.isArray(record.members) ? record.members.length : 0;
  for (const path of Object.keys(evidence)) {
    if (issues.length >= MAX_ISSUES) break;
    const at = fieldByPath(table, level, path);
    const place = ['evidence', path];
    if (at === undefined) {
      const suggestion = suggestedPath(table, level, path);
      issues.push({ code: 'unknownKey', path: pathText(place), ...(suggestion ? { suggestion } : {}) });
    } else if (at.index !== undefined && at.index >= members) {
      issues.push({
        code: 'outOfRange',
        path: pathText(place),
        expected: `<= ${members - 1}`,
        found: String(at.index),
      });
    } else issues.push(...listIssues(place, evidence[path], at.field));
  }
  return issues;
}

function listIssues(place: readonly PropertyKey[], list: unknown, field: Field): IssueData[] {
  const path = pathText(place);
  if (!Array.isArray(list)) return [{ code: 'wrongType', path, expected: 'list', found: typeName(list) }];
  if (list.length === 0) return [{ code: 'emptyList', path, expected: 'list' }];
  const many: IssueData[] =
    list.length <= MAX_SOURCES
      ? []
      : [{ code: 'outOfRange', path, expected: `<= ${MAX_SOURCES}`, found: String(list.length) }];
  const items = list.slice(0, MAX_SOURCES).flatMap((item, index) => itemIssues([...place, index], item, field));
  return [...many, ...items];
}

function itemIssues(place: readonly PropertyKey[], item: unknown, field: Field): IssueData[] {
  const at = (...keys: PropertyKey[]) => pathText([...place, ...keys]);
  if (!isValues(item)) return [{ code: 'wrongType', path: at(), expected: 'group', found: typeName(item) }];
  const issues: IssueData[] = [];
  for (const key of Object.keys(item)) {
    if (issues.length >= MAX_ISSUES) break;
    if (Object.hasOwn(itemKeys, key)) continue;
    const suggestion = nearest(key, Object.keys(itemKeys));
    issues.push({ code: 'unknownKey', path: at(key), ...(suggestion ? { suggestion } : {}) });
  }
  for (const [key, info = field] of Object.entries(itemKeys)) {
    const value = Object.hasOwn(item, key) ? (item[key] ?? undefined) : undefined;
    if (value === undefined) {
      if (key === 'source') issues.push({ code: 'missingField', path: at(key), expected: 'nonEmptyText' });
    } else if (key === 'value') issues.push(...valueIssues(at, value, field));
    else if (faultOf(value, info) !== undefined) issues.push(faultIssue(at(key), value, info));
  }
  return issues;
}

/** What a source says is written as the field itself is. */
function valueIssues(at: (...keys: PropertyKey[]) => string, value: unknown, field: Field): IssueData[] {
  if (isNumeric(field.kind) && isRangeLike(value)) return rangeIssues((...keys) => at('value', ...keys), value, field);
  return faultOf(value, field) === undefined ? [] : [faultIssue(at('value'), value, field)];
}

/** A value as a record carries it. */
export type RecordValue = number | string | boolean | Range;

/**
 * The inputs on which the record's own value and what sources say disagree, with the distinct values: the record's own
 * first, then in the order of the sources. An input without an own value has no values: it is missing, whatever
 * sources say of it. Numbers agree where they are the same, ranges where some number is in all of them.
 *
 * A day of death is never missing: without one the member is living, so the record contradicts a source by which he is
 * dead on the day of judgement, and has `LIVING` for its own value. A source by which he dies later agrees with it.
 */
export function conflictsIn(
  record: { readonly level: Level },
  table: FieldTable = tableOf(record),
): ReadonlyMap<string, readonly RecordValue[]> {
  const conflicts = new Map<string, readonly RecordValue[]>();
  const { level, evidence, asOf } = record as {
    readonly level: Level;
    readonly evidence?: Evidence | null;
    readonly asOf: Day;
  };
  for (const [path, items] of Object.entries(evidence ?? {})) {
    const field = table.at(level, path);
    if (field === undefined) continue;
    const said = items.flatMap(({ value }) => value ?? []) as RecordValue[];
    const own =
      (valueAt(record, path) as RecordValue | undefined) ?? (isLifeDenied(path, said, asOf) ? LIVING : undefined);
    const values = own === undefined ? said : [own, ...said];
    const distinct = isNumeric(field.kind)
      ? distinctNumbers(values as (number | string | Range)[], (value) => intervalOf(field.kind, value))
      : [...new Set(values)];
    if (distinct.length > 1) conflicts.set(path, own === undefined ? [] : distinct);
  }
  return withoutDead(record, conflicts);
}

/** Whether some of what is said at a path is that a member has died by the day. */
function isLifeDenied(path: string, said: readonly RecordValue[], asOf: Day): boolean {
  return patternOf(path) === DEATH_DATE && said.some((day) => !isLiving({ deathDate: String(day) }, asOf));
}

/** Nothing is asked about who is dead whatever sources say. */
function withoutDead<V>(
  record: object,
  conflicts: ReadonlyMap<string, readonly V[]>,
): ReadonlyMap<string, readonly V[]> {
  if (conflicts.size === 0) return conflicts;
  const { asOf } = record as { readonly asOf: Day };
  const isDead = (path: string): boolean => {
    const deathDate = `${path.split('.')[0]}.deathDate`;
    const days = (conflicts.get(deathDate) ?? [valueAt(record, deathDate)]) as readonly (Day | undefined)[];
    return days.length > 0 && days.every((day) => !isLiving({ deathDate: day }, asOf));
  };
  return new Map([...conflicts].filter(([path]) => !(path.startsWith('members[') && isDead(path))));
}

/** The values where they disagree; else none. */
function distinctNumbers<V>(values: readonly V[], intervalOf: (value: V) => Interval): V[] {
  const intervals = values.map(intervalOf);
  const [first, ...others] = intervals;
  if (first === undefined) return [];
  const from = others.reduce((largest, one) => greatest(largest, one.from), first.from);
  const to = others.reduce((smallest, one) => least(smallest, one.to), first.to);
  if (compare(from, to) <= 0) return [];
  const same = (a: Interval, b: Interval) => compare(a.from, b.from) === 0 && compare(a.to, b.to) === 0;
  return values.filter((_, index) => {
    const own = intervals[index] as Interval;
    return intervals.findIndex((one) => same(one, own)) === index;
  });
}
