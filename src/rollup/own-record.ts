/** What a village or county says of itself: of several records of one year, what is the same in all of them. */
import { compare, exact } from '../base/exact.js';
import { isValues, type Values } from '../base/values.js';
import type { FieldTable, Level } from '../records/catalog.js';
import type { Evidence } from '../records/evidence-shape.js';
import { isNumeric } from '../records/field.js';
import { endsOf, isRange, type Range } from '../records/range.js';
import type { PlaceState } from './gathered.js';

/** What a place says of itself. */
export interface PlaceRecord {
  /** The record; where several differ, their numbers as ranges and nothing of what else differs. */
  readonly record: Values;
  /** How many records it was made of, those that were refused too. */
  readonly records: number;
}

/**
 * Of which of several records is true nobody knows: it holds what all say. Those of the year come before those of others.
 * @returns undefined where none could be read
 */
export function ownRecord(level: Level, state: PlaceState, year: number, table: FieldTable): PlaceRecord | undefined {
  const sorted = [...state.records.keys()].sort().map((text) => text.split(/ (.*)/s) as [string, string]);
  const ofYear = sorted.filter(([own]) => own === String(year));
  const [first, ...others] = (ofYear.length > 0 ? ofYear : sorted).map(([, text]) => JSON.parse(text) as Values);
  if (first === undefined) return undefined;
  const records = [...state.records.values()].reduce((sum, times) => sum + times, state.refused);
  // Of one that was refused nothing is known but that it is there.
  const all = state.refused > 0 ? [...others, {}] : others;
  let record = first;
  for (const one of all) record = inBoth(record, one, '', level, table);
  return { record: { ...record, level, id: state.id }, records };
}

function inBoth(a: Values, b: Values, path: string, level: Level, table: FieldTable): Values {
  const both = new Map<string, unknown>();
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [ours, theirs] = [Object.hasOwn(a, key) ? a[key] : undefined, Object.hasOwn(b, key) ? b[key] : undefined];
    const value =
      path === '' && key === 'evidence'
        ? allEvidence((ours ?? {}) as Evidence, (theirs ?? {}) as Evidence)
        : inBothValues(ours, theirs, path === '' ? key : `${path}.${key}`, level, table);
    if (value !== undefined) both.set(key, value);
  }
  return Object.fromEntries(both);
}

function inBothValues(a: unknown, b: unknown, path: string, level: Level, table: FieldTable): unknown {
  const field = table.at(level, path);
  if (field !== undefined && isNumeric(field.kind) && isNumber(a) && isNumber(b)) return hullOf(a, b);
  if (isValues(a) && isValues(b) && field === undefined) return inBoth(a, b, path, level, table);
  return JSON.stringify(a) === JSON.stringify(b) ? a : undefined;
}

const isNumber = (value: unknown): value is number | string | Range =>
  typeof value === 'number' || typeof value === 'string' || isRange(value);

/** The smallest range that holds both; the number where they are one. */
function hullOf(a: number | string | Range, b: number | string | Range): number | string | Range {
  const [left, right] = [endsOf(a), endsOf(b)];
  const from = compare(exact(left.from), exact(right.from)) <= 0 ? left.from : right.from;
  const to = compare(exact(left.to), exact(right.to)) >= 0 ? left.to : right.to;
  return compare(exact(from), exact(to)) === 0 ? from : { from, to };
}

/** What the sources of both say: none that contradicts is left out. */
function allEvidence(a: Evidence, b: Evidence): Evidence {
  const all = new Map(Object.entries(a));
  for (const [path, items] of Object.entries(b)) {
    const before = all.get(path) ?? [];
    const known = new Set(before.map((one) => JSON.stringify(one)));
    all.set(path, [...before, ...items.filter((one) => !known.has(JSON.stringify(one)))]);
  }
  return Object.fromEntries(all);
}
