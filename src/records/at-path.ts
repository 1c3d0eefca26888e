/** The value at a path of a record, and a copy of a record with other values at some paths. */
import { Kept } from '../base/remembered.js';
import { isValues, type Values } from '../base/values.js';
import { isLevel, markTable, tableOf } from './catalog.js';

/** Of so many paths it is kept what they go through. */
const MAX_PATHS = 1024;
const taken = new Kept<readonly (string | number)[]>(MAX_PATHS);

/** The keys that a path goes through: `members[2].schooling` gives `members`, 2 and `schooling`. */
export const pathKeys = (path: string) =>
  taken.get(path) ??
  taken.keep(
    path,
    path.split(/[.[]/).map((key) => (key.endsWith(']') ? Number(key.slice(0, -1)) : key)),
  );

/** The value at a path such as `income.wages` or `members[2].schooling`; undefined where it is absent or `null`. */
export function valueAt(record: unknown, path: string): unknown {
  let value: unknown = record;
  for (const key of pathKeys(path)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value ?? undefined;
}

/** The same of what may be anything, even what cannot be read. */
export function givenAt(value: unknown, path: string): unknown {
  try {
    return valueAt(value, path);
  } catch {
    return undefined;
  }
}

/** A text that is given there and says something. */
export function givenText(value: unknown, path: string): string | null {
  const text = givenAt(value, path);
  return typeof text === 'string' && text.trim() !== '' ? text : null;
}

/**
 * A copy of a record with values put at the paths given; a group that is absent or `null` is made on the way. The
 * values themselves are not checked. What is not on the way to a path is shared with the original.
 * @throws RangeError for a path that is no field of the record's level, or of a member that the record has not got
 */
export function putValues<R extends object>(record: R, values: Values, table = tableOf(record)): R {
  const level = Object.hasOwn(record, 'level') ? (record as { level?: unknown }).level : undefined;
  let copy: unknown = record;
  const made = new Set<object>();
  for (const [path, value] of Object.entries(values)) {
    // Only paths that the schemas know: nothing that a path says can reach a prototype.
    if (!isLevel(level) || path.includes('[]') || table.at(level, path) === undefined) {
      throw new RangeError(`"${path}" is not a field of the record's level.`);
    }
    copy = put(copy, pathKeys(path), 0, value, path, made);
  }
  if (copy !== record) markTable(copy as R, tableOf(record));
  return copy as R;
}

/** The same with one value at a path that is known to be one: for whoever tries many. The copy bears no hidden mark. */
export function withFitting<R extends object>(record: R, path: string, value: unknown): R {
  return put(record, pathKeys(path), 0, value, path, new Set()) as R;
}

/** Puts a value in a copy; what has been made for the copy before is written to itself. */
function put(
  holder: unknown,
  keys: readonly (string | number)[],
  next: number,
  value: unknown,
  path: string,
  made: Set<object>,
): unknown {
  const key = keys[next];
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list: unknown[] = Array.isArray(holder) ? holder : [];
    if (key >= list.length) throw new RangeError(`"${path}": the record has only ${list.length} of these.`);
    const copy = made.has(list) ? list : [...list];
    made.add(copy);
    copy[key] = put(list[key], keys, next + 1, value, path, made);
    return copy;
  }
  const values: Record<string, unknown> = isValues(holder) ? holder : {};
  const copy = made.has(values) ? values : { ...values };
  made.add(copy);
  // A list stays one: its number comes next.
  copy[key] = put(Object.hasOwn(values, key) ? values[key] : undefined, keys, next + 1, value, path, made);
  return copy;
}
