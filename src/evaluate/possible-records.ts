/**
 * Possible records: those that a record may stand for where sources disagree, one for each combination of what they say,
 * and where those are too many one with all that they leave possible.
 */
import { hull } from '../base/interval.js';
import type { Doubt } from '../facts/fact.js';
import { putValues, valueAt } from '../records/at-path.js';
import { fieldIn, patternOf } from '../records/catalog.js';
import { contradictsAt, isSpanned } from '../records/consistency.js';
import type { RecordValue } from '../records/evidence.js';
import { isNumeric } from '../records/field.js';
import { DEATH_DATE } from '../records/living.js';
import { intervalOf } from '../records/number.js';
import type { ParsedRecord } from '../records/parse.js';
import { endsOf, type Range } from '../records/range.js';
import { conflictsOf } from '../records/uncertainty.js';
import type { PreparedLeaf } from './prepared.js';

/** As many possible worlds, combinations of what sources say, are tried for one criterion, or else for one comparison. */
export const MAX_WORLDS = 1024;

/** What comparisons read of conflicts: the same while one value of a record after the other is tried. */
const readBefore = new WeakMap<PreparedLeaf, WeakMap<ReadonlyMap<string, unknown>, readonly string[]>>();

/** The inputs of a comparison on which sources disagree. */
export function conflictsRead(leaf: PreparedLeaf, conflicts: ReadonlyMap<string, unknown>): readonly string[] {
  const before = readBefore.get(leaf) ?? new WeakMap<ReadonlyMap<string, unknown>, readonly string[]>();
  readBefore.set(leaf, before);
  const known = before.get(conflicts);
  if (known !== undefined) return known;
  const inputs = new Set(leaf.inputs);
  const read = [...conflicts.keys()].filter((path) => inputs.has(path) || inputs.has(patternOf(path)));
  before.set(conflicts, read);
  return read;
}

/** What a comparison is made on by itself; where there is too much to choose, on what is left possible or on nothing. */
export function byItself(leaf: PreparedLeaf, record: ParsedRecord) {
  const conflicts = conflictsOf(record);
  const paths = conflictsRead(leaf, conflicts);
  const records = recordsWith(record, conflicts, paths);
  if (records !== undefined) return { known: leaf, records };
  const known = hangsOnEach(leaf, record, paths) ? unknown(leaf, record, paths) : leaf;
  return { known, records: [withAny(record, conflicts, paths)] };
}

/**
 * Whether a comparison hangs on each value that sources give, so that all of them together tell less than they do: a
 * range agrees with a second source where none of them does, of unknown age no code is impossible, and without a day of
 * death one is living.
 */
export function hangsOnEach(
  { fact, otherFact, inputs }: PreparedLeaf,
  record: ParsedRecord,
  paths: readonly string[],
): boolean {
  return (
    fact.asksWhetherGiven === true ||
    otherFact?.asksWhetherGiven === true ||
    paths.some((path) => path.endsWith('.birthDate') || isOfDeath(path)) ||
    inputs.some((path) => isSecondSource(record, path) && valueAt(record, path) !== undefined)
  );
}

const isSecondSource = (record: ParsedRecord, path: string) => fieldIn(record, path)?.beside !== undefined;

/**
 * The record with every combination of the conflicting values at some paths, but for those that contradict other data
 * whatever the rest is; undefined where there are too many. The record's own values are always among them.
 */
export function recordsWith(
  record: ParsedRecord,
  conflicts: ReadonlyMap<string, readonly RecordValue[]>,
  paths: readonly string[],
): Iterable<ParsedRecord> | undefined {
  const valuesAt = (path: string) => conflicts.get(path) ?? [];
  const given = paths.filter((path) => valuesAt(path).length > 0);
  if (given.length === 0) return [record];
  if (given.reduce((count, path) => count * valuesAt(path).length, 1) > MAX_WORLDS) return undefined;
  return combinations(record, conflicts, given);
}

/** One after the other, as they are asked for: what is the same for several is put in once, and what contradicts goes early. */
function* combinations(
  record: ParsedRecord,
  conflicts: ReadonlyMap<string, readonly RecordValue[]>,
  paths: readonly string[],
): Generator<ParsedRecord> {
  const waiting = [{ record, open: opened(record, conflicts), next: 0 }];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const path = paths[one.next];
    if (path === undefined) {
      yield one.record;
      continue;
    }
    const spans = isSpanned(record, path);
    for (const value of [...(conflicts.get(path) ?? [])].reverse()) {
      const values = { [path]: value };
      const open = spans ? putValues(one.open, values) : one.open;
      if (spans && contradictsAt(open, [path])) continue;
      waiting.push({ record: putValues(one.record, values), open, next: one.next + 1 });
    }
  }
}

/** Whether a choice of conflicting values contradicts no other data, whatever the rest is. */
export function isPossible(record: ParsedRecord, values: Readonly<Record<string, RecordValue>>): boolean {
  const paths = Object.keys(values).filter((path) => isSpanned(record, path));
  return paths.length === 0 || !contradictsAt(putValues(opened(record, conflictsOf(record)), values), paths);
}

/** Records with everything open that sources disagree on: made once, not for each choice of each criterion. */
const openedBefore = new WeakMap<ParsedRecord, ParsedRecord>();

function opened(record: ParsedRecord, conflicts: ReadonlyMap<string, readonly RecordValue[]>): ParsedRecord {
  const known = openedBefore.get(record) ?? withAny(record, conflicts, [...conflicts.keys()]);
  openedBefore.set(record, known);
  return known;
}

const isOfDeath = (path: string) => patternOf(path) === DEATH_DATE;

/** A comparison of which nothing is known, with what stands behind it and the second sources that contradict or may. */
function unknown({ fact, ...leaf }: PreparedLeaf, record: ParsedRecord, paths: readonly string[]): PreparedLeaf {
  const conflicts = [
    ...paths.filter((path) => isSecondSource(record, path)),
    ...(fact.inDoubt?.(record)?.conflicts ?? []),
  ];
  const inDoubt = (one: ParsedRecord): Doubt => ({
    conflicts,
    possible: [{ value: undefined, trace: () => fact.trace(one) }],
  });
  return { ...leaf, fact: { value: () => undefined, trace: fact.trace, inDoubt } };
}

/**
 * The record with all that its conflicting values at some paths leave possible: of numbers a range, else nothing known.
 * Without a day of death one is living, so that of those the last stands: who may be living is.
 */
export function withAny(
  record: ParsedRecord,
  conflicts: ReadonlyMap<string, readonly RecordValue[]>,
  paths: readonly string[],
): ParsedRecord {
  const values: Record<string, unknown> = {};
  for (const path of paths) {
    const field = fieldIn(record, path);
    const [first, ...others] = conflicts.get(path) ?? [];
    if (field === undefined || first === undefined) continue;
    if (isOfDeath(path)) values[path] = [first, ...others].map(String).sort().at(-1);
    else if (!isNumeric(field.kind)) values[path] = null;
    else {
      values[path] = others.reduce<Range>(
        (all, one) => rangeOver(field.kind, all, endsOf(one as number | string | Range)),
        endsOf(first as number | string | Range),
      );
    }
  }
  return putValues(record, values);
}

function rangeOver(kind: Parameters<typeof intervalOf>[0], a: Range, b: Range): Range {
  const [one, other] = [intervalOf(kind, a), intervalOf(kind, b)];
  const both = hull(one, other);
  return { from: both.from === one.from ? a.from : b.from, to: both.to === one.to ? a.to : b.to };
}
