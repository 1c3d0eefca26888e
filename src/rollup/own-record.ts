/** What a village or county says of itself: of several records of one year, what is the same in all of them. */
import { byCodePoints } from '../base/code-points.js';
import { compare, exact } from '../base/exact.js';
import { grouped } from '../base/grouped.js';
import { isValues, type Values } from '../base/values.js';
import { valueAt } from '../records/at-path.js';
import type { FieldTable, Level } from '../records/catalog.js';
import type { Evidence } from '../records/evidence-shape.js';
import { isNumeric } from '../records/field.js';
import { endsOf, isRange, type Range } from '../records/range.js';
import { undoubtedStatus } from '../records/register.js';
import { idKey } from '../records/same-id.js';
import type { PlaceState } from './gathered.js';

/** Records of old ids of a place. */
export interface BecameOne {
  /** The ids, sorted. */
  readonly ids: readonly string[];
  readonly records: number;
  /** There is a record of today’s id too, and it alone counts. */
  readonly hasOwn: boolean;
}

/** What a place says of itself. */
export interface PlaceRecord {
  /** Its record; undefined where it has none. Of several, and of one that was refused, what is known for certain. */
  readonly record: Values | undefined;
  /** Where several places became this one, their records; undefined where all are of one id. */
  readonly became?: BecameOne | undefined;
  /** How many of its own were refused. */
  readonly refused: number;
  /** The counties that its records name, by key: it is in one of them. */
  readonly counties: readonly string[];
  /** Its `register.status`; undefined where it has none, or nobody knows which. */
  readonly status: string | undefined;
  /** Who is registered there as far as any of its records states it: the most. */
  readonly stated: { readonly households: number | undefined; readonly persons: number | undefined };
}

const NONE: PlaceRecord = {
  record: undefined,
  refused: 0,
  counties: [],
  status: undefined,
  stated: { households: undefined, persons: undefined },
};

/**
 * What a place says of itself. Which of several records of one id is true nobody knows: it holds what all say, the records of
 * the year before those of others. Of places that became one the record of today’s id counts alone, as those of old ids are
 * about parts of it, but for who is registered, where they state more; without one nothing is known but what they state together.
 * @param countyKey the key of a county under its id of today
 */
export function ownRecord(
  level: 'village' | 'county',
  state: PlaceState,
  year: number,
  table: FieldTable,
  countyKey: (id: string) => string = idKey,
): PlaceRecord {
  if (state.records.size === 0) return NONE;
  const all = recordsOf(state);
  const ofYear = all.filter((one) => one.year === year);
  const records = ofYear.length > 0 ? ofYear : all;
  const byId = grouped(records, ({ key }) => key);
  const today = byId.get(idKey(state.id));
  const states = (today === undefined ? [...byId.values()] : [today]).map(valuesOf);
  const told = states.flat();
  const isKnown = states.length === 1 && told.every((one) => one.refused !== true);
  const record = isKnown ? told.reduce((before, one) => inBoth(before, one, '', level, table)) : {};
  const counties = [...new Set(told.flatMap(({ county }) => (typeof county === 'string' ? [countyKey(county)] : [])))];
  counties.sort(byCodePoints);
  const [status, ...others] = new Set(told.map(undoubtedStatus));
  // As many as its parts state there are at least: the record of today may be older than what became one.
  const parts = [...byId.values()].filter((one) => one !== today).map(valuesOf);
  const stated = (path: string) => {
    const most = Math.max(statedIn(states, path) ?? -1, statedIn(parts, path) ?? -1);
    return most < 0 ? undefined : most;
  };
  const old = records.filter(({ key }) => key !== idKey(state.id));
  const ids = [...new Set(old.map(({ id }) => id))].sort(byCodePoints);
  return {
    record: { ...record, level, id: state.id },
    became: byId.size < 2 ? undefined : { ids, records: timesOf(old), hasOwn: today !== undefined },
    refused: timesOf(records.filter(({ values }) => values.refused === true)),
    counties,
    status: others.length === 0 && typeof status === 'string' ? status : undefined,
    stated: { households: stated('registeredHouseholds'), persons: stated('registeredPersons') },
  };
}

/** A record of a place, as often as it was read; the key is what its id is told apart by. */
export interface OfPlace {
  readonly year: number;
  readonly id: string;
  readonly key: string;
  readonly values: Values;
  readonly times: number;
}

/** The records of a place, in the order of their texts. */
export function recordsOf({ records }: PlaceState): OfPlace[] {
  return [...records]
    .sort(([a], [b]) => byCodePoints(a, b))
    .map(([text, times]) => {
      const [year, json = '{}'] = text.split(/ (.*)/s);
      const values = JSON.parse(json) as Values;
      const id = String(values.id);
      return { year: Number(year), id, key: idKey(id), values, times };
    });
}

const valuesOf = (records: readonly OfPlace[]) => records.map(({ values }) => values);

/** How often they were read together. */
export const timesOf = (records: readonly OfPlace[]) => records.reduce((sum, { times }) => sum + times, 0);

/** The most that any record of each place states, of all places together; undefined where none does. */
function statedIn(groups: readonly (readonly Values[])[], path: string): number | undefined {
  const most = groups.flatMap((records) => {
    const counts = records.flatMap((one) => {
      const count = valueAt(one, path);
      return typeof count === 'number' ? [count] : isRange(count) ? [Number(count.to)] : [];
    });
    return counts.length === 0 ? [] : [Math.max(...counts)];
  });
  return most.length === 0 ? undefined : most.reduce((sum, one) => sum + one, 0);
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
