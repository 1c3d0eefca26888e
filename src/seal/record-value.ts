/** A record as a seal keeps it: as it was handed in, keys in table order, without free data. */
import { toDecimalString } from '../base/exact.js';
import { type FieldTable, type Level, tableOf } from '../records/catalog.js';
import type { Evidence } from '../records/evidence-shape.js';
import { numberOf } from '../records/number.js';
import type { ParsedRecord } from '../records/parse.js';
import { isRange, type Range } from '../records/range.js';

/** What a seal leaves out of a record: free data may be anything, and nothing is judged by it. */
export function omittedFrom(level: Level): readonly string[] {
  return level === 'household' ? ['extra', 'members[].extra'] : ['extra'];
}

/** The record's own values, the settled `asOf` with them; what is absent stays absent, `null` stays `null`. */
export function recordValue(record: ParsedRecord): Readonly<Record<string, unknown>> {
  return inOrder(tableOf(record), record.level, record, '', asWritten);
}

/** The same for all records of the same values: numbers in their shortest form, without what is `null` or empty. */
export function recordByValue(record: ParsedRecord): Readonly<Record<string, unknown>> {
  return inOrder(tableOf(record), record.level, record, '', byValue);
}

/** How a value of a field is put down; undefined where it is left out. */
type Put = (table: FieldTable, level: Level, path: string, value: unknown) => unknown;

const asWritten: Put = (_table, _level, _path, value) => value;

const byValue: Put = (table, level, path, value) => {
  if (value === null || isEmpty(value)) return undefined;
  const kind = table.at(level, path)?.kind;
  if ((kind !== 'money' && kind !== 'percent') || (typeof value !== 'string' && typeof value !== 'number'))
    return value;
  const text = toDecimalString(numberOf(kind, value));
  return String(Number(text)) === text ? Number(text) : text;
};

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

function inOrder(table: FieldTable, level: Level, holder: object, path: string, put: Put): Record<string, unknown> {
  const values = holder as Readonly<Record<string, unknown>>;
  const copy: Record<string, unknown> = {};
  for (const key of table.groupAt(level, path)?.keys ?? []) {
    const value = values[key];
    if (key === 'extra' || value === undefined) continue;
    const below = path === '' ? key : `${path}.${key}`;
    const kept = put(table, level, below, valueAt(table, level, below, value, put));
    if (kept !== undefined) copy[key] = kept;
  }
  return copy;
}

function valueAt(table: FieldTable, level: Level, path: string, value: unknown, put: Put): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: object) => inOrder(table, level, one, `${path}[]`, put));
  if (path === 'evidence') return evidenceValue(table, level, value as Evidence, put);
  return isRange(value) ? ends(table, level, path, value, put) : inOrder(table, level, value, path, put);
}

/** What sources say, paths in table order; of each source what it was handed in with. */
function evidenceValue(table: FieldTable, level: Level, evidence: Evidence, put: Put): Record<string, unknown> {
  const keys = ['source', 'by', 'date', 'reference', 'value'] as const;
  const ofItem = (path: string, item: Evidence[string][number]) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        if (item[key] === undefined) return [];
        const at = key === 'value' ? path : `evidence.${key}`;
        const kept = put(table, level, at, isRange(item[key]) ? ends(table, level, path, item[key], put) : item[key]);
        return kept === undefined ? [] : [[key, kept] as const];
      }),
    );
  return Object.fromEntries(
    table
      .inOrder(level, Object.keys(evidence))
      .map((path) => [path, evidence[path]?.map((item) => ofItem(path, item))]),
  );
}

function ends(
  table: FieldTable,
  level: Level,
  path: string,
  { from, to }: Range,
  put: Put,
): Readonly<Record<'from' | 'to', unknown>> {
  return { from: put(table, level, path, from), to: put(table, level, path, to) };
}
