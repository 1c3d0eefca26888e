/** Whether all that a record says is one value each, or some of it a range or in conflict with what sources say. */
import { remembered } from '../base/remembered.js';
import { putValues, valueAt } from './at-path.js';
import { type Field, type FieldTable, type Level, levels, markTable, patternOf, tableOf } from './catalog.js';
import { conflictsIn, type RecordValue } from './evidence.js';
import { DEATH_DATE } from './living.js';

/** Marks records that may hold ranges or conflicts; copies made by spreading keep the mark. */
const UNCERTAIN = Symbol('uncertain');
type Marked = { [UNCERTAIN]?: true };

/** Conflicts of records that were looked at before; no record changes once it has been checked. */
const known = new WeakMap<object, ReadonlyMap<string, readonly RecordValue[]>>();

const NONE: ReadonlyMap<string, readonly RecordValue[]> = new Map();

/** Marks a record where it has ranges or its sources disagree, and tells whether it is so. */
export function markUncertain(record: object, ranged: boolean, table: FieldTable): boolean {
  const { evidence } = record as { readonly evidence?: object | null };
  const disagreeing = evidence !== undefined && evidence !== null && conflictsOf(record, table).size > 0;
  if (!ranged && !disagreeing) return false;
  (record as Marked)[UNCERTAIN] = true;
  return true;
}

/** Whether a checked record, or a copy of one with other values, may hold ranges or conflicts. */
export function isUncertain(record: object): boolean {
  return (record as Marked)[UNCERTAIN] === true;
}

/** The inputs of a checked record on which sources disagree, with the values that they can have. */
export function conflictsOf(
  record: object,
  table: FieldTable = tableOf(record),
): ReadonlyMap<string, readonly RecordValue[]> {
  if (((record as { readonly evidence?: object | null }).evidence ?? undefined) === undefined) return NONE;
  const before = known.get(record);
  if (before !== undefined) return before;
  const found = conflictsIn(record as { level: Level }, table);
  known.set(record, found);
  return found;
}

/**
 * A copy of a record in which what is said of some inputs is settled: the evidence on them is set aside, and the second
 * sources beside them. A second source that is an alternative too goes only where what it is beside is all given.
 * @param from the record that it is a copy of with other values at these paths, so that its other conflicts are known
 */
export function settled<R extends object>(
  record: R,
  paths: readonly string[],
  from?: object,
  table = tableOf(record),
): R {
  const beside = secondSources(table).get((record as { readonly level?: unknown }).level);
  const said = paths
    .flatMap((path) => beside?.get(patternOf(path)) ?? [])
    .filter((one) => isSettled(one, record, paths));
  const put =
    said.length === 0 ? record : putValues(record, Object.fromEntries(said.map(({ path }) => [path, null])), table);
  return heard(put, paths, said.length === 0 ? from : undefined);
}

/**
 * A copy of a record in which some inputs are answered: the evidence on them is set aside, as the answer says which of it
 * holds. The second sources beside them stand, and may contradict the answer: it takes another to settle them.
 * @param from the record that it is a copy of with other values at these paths, so that its other conflicts are known
 */
export function heard<R extends object>(record: R, paths: readonly string[], from?: object): R {
  const copy = withoutEvidence(record, paths);
  const before = from && known.get(from);
  // Whether somebody is alive decides which conflicts of his there are.
  if (before !== undefined && !paths.some((path) => patternOf(path) === DEATH_DATE)) {
    known.set(copy, without(before, paths));
  }
  return copy;
}

type Conflicts = ReadonlyMap<string, readonly RecordValue[]>;

/** Conflicts left once some are settled: the same while one value after the other is tried. */
const leftBefore = new WeakMap<Conflicts, Map<string, Conflicts>>();

function without(conflicts: Conflicts, paths: readonly string[]): Conflicts {
  if (!paths.some((path) => conflicts.has(path))) return conflicts;
  const left = leftBefore.get(conflicts) ?? new Map<string, Conflicts>();
  leftBefore.set(conflicts, left);
  const key = paths.join(' ');
  const known = left.get(key) ?? new Map([...conflicts].filter(([path]) => !paths.includes(path)));
  left.set(key, known);
  return known;
}

/** By level and path the second sources beside each field. */
const secondSources = remembered((table: FieldTable) => {
  const besidesOf = (fields: readonly Field[]) =>
    new Map(fields.map(({ path }) => [path, fields.filter(({ beside }) => beside?.includes(path))] as const));
  return new Map<unknown, ReadonlyMap<string, readonly Field[]>>(
    levels.map((level) => [level, besidesOf(table.of(level))]),
  );
});

function isSettled({ path, beside = [], fixed }: Field, record: object, paths: readonly string[]): boolean {
  if (paths.includes(path)) return false;
  if (valueAt(record, path) === undefined) return false;
  return fixed === true || beside.every((one) => valueAt(record, one) !== undefined);
}

function withoutEvidence<R extends object>(record: R, paths: readonly string[]): R {
  const { evidence } = record as { readonly evidence?: object | null };
  if (evidence === undefined || evidence === null || !paths.some((path) => Object.hasOwn(evidence, path)))
    return record;
  const left = Object.entries(evidence).filter(([path]) => !paths.includes(path));
  const copy = { ...record, evidence: Object.fromEntries(left) };
  markTable(copy, tableOf(record));
  return copy;
}
