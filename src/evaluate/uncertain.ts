/**
 * Judges a criterion on a record that holds ranges or on which sources disagree: over every combination of what
 * sources say, and between the ends of every range. Decided is what is the same for all of them.
 */
import { type Exact, isExact } from '../base/exact.js';
import { hull, type Interval, isInterval, isPoint, isSpan, point } from '../base/interval.js';
import type { Outcome } from '../base/outcome.js';
import type { FactValue, PreparedFact, Trace } from '../facts/fact.js';
import { valueAt, withValues } from '../records/at-path.js';
import { fieldAt, inTableOrder, patternOf } from '../records/catalog.js';
import { consistency } from '../records/consistency.js';
import type { RecordValue } from '../records/evidence.js';
import { isNumeric } from '../records/field.js';
import { intervalOf } from '../records/number.js';
import type { ParsedRecord } from '../records/parse.js';
import { endsOf, isRange, type Range } from '../records/range.js';
import { conflictsOf, isUncertain } from '../records/uncertainty.js';
import type { Criterion } from '../rulebook/rulebook.js';
import { compared, type Expected, fold } from './compare.js';
import { inputAt } from './input-at.js';
import type { PreparedCriterion, PreparedLeaf } from './prepared.js';

/** As many combinations of what sources say are tried for one criterion, or else for one comparison. */
const MAX_WORLDS = 1024;

/** A side of a comparison of which no more may be known than where it lies. */
export type Ranged = Expected | Interval;

/** Both sides of a comparison, each one value. */
export interface Points {
  readonly actual: FactValue | undefined;
  readonly expected: Expected;
}

/** One comparison on the record as one choice of the conflicting values makes it. */
export interface LeafCase {
  readonly record: ParsedRecord;
  readonly actual: FactValue | Interval | undefined;
  readonly expected: Ranged;
  /** The ends of the ranges at which it is least likely to be met, and most likely: what both give holds between. */
  readonly ends: readonly [worst: Points, best: Points];
}

/** What has to be compared: a row for each choice of conflicting values, in it one case for each comparison. */
export interface Worlds {
  /** The choices are made for the criterion as a whole; else, being too many, for each comparison by itself. */
  readonly joint: boolean;
  readonly rows: readonly (readonly LeafCase[])[];
}

/** What each case came to at its two ends. */
export type EndOutcomes = readonly (readonly (readonly [worst: Outcome, best: Outcome])[])[];

type Ready = Pick<PreparedCriterion, 'criterion' | 'leaves'>;

/** All that has to be compared to judge a criterion. */
export function worldsOf(leaves: readonly PreparedLeaf[], record: ParsedRecord): Worlds {
  const conflicts = conflictsOf(record);
  const read = (own: readonly PreparedLeaf[]) => {
    const patterns = new Set(own.flatMap(({ inputs }) => inputs));
    return [...conflicts.keys()].filter((path) => patterns.has(path) || patterns.has(patternOf(path)));
  };
  const together = recordsWith(record, conflicts, read(leaves));
  if (together !== undefined) {
    return { joint: true, rows: together.map((one) => leaves.map((leaf) => caseOf(leaf, one))) };
  }
  const apart = leaves.map((leaf) => {
    const paths = read([leaf]);
    const records = recordsWith(record, conflicts, paths) ?? [withAny(record, conflicts, paths)];
    return records.map((one) => caseOf(leaf, one));
  });
  const length = Math.max(...apart.map((cases) => cases.length));
  const row = (index: number) => apart.map((cases) => (cases[index] ?? cases[0]) as LeafCase);
  return { joint: false, rows: Array.from({ length }, (_, index) => row(index)) };
}

/**
 * The record with every combination of the conflicting values at some paths, but for those that contradict other data
 * whatever the rest is; undefined where there are too many. The record's own values are always among them.
 */
function recordsWith(
  record: ParsedRecord,
  conflicts: ReadonlyMap<string, readonly RecordValue[]>,
  paths: readonly string[],
): ParsedRecord[] | undefined {
  const given = paths.filter((path) => (conflicts.get(path) ?? []).length > 0);
  const valuesAt = (path: string) => conflicts.get(path) ?? [];
  if (given.reduce((count, path) => count * valuesAt(path).length, 1) > MAX_WORLDS) return undefined;
  const combinations = given.reduce<Readonly<Record<string, RecordValue>>[]>(
    (before, path) => before.flatMap((one) => valuesAt(path).map((value) => ({ ...one, [path]: value }))),
    [{}],
  );
  return combinations.filter((values) => isPossible(record, values)).map((values) => withValues(record, values));
}

/** Whether a choice of conflicting values contradicts no other data, whatever the rest is. */
export function isPossible(record: ParsedRecord, values: Readonly<Record<string, RecordValue>>): boolean {
  const open = opened(record, conflictsOf(record));
  return consistency[record.level](withValues(open, values), record.asOf).length === 0;
}

/** Records with everything open that sources disagree on: made once, not for each choice of each criterion. */
const openedBefore = new WeakMap<ParsedRecord, ParsedRecord>();

function opened(record: ParsedRecord, conflicts: ReadonlyMap<string, readonly RecordValue[]>): ParsedRecord {
  const known = openedBefore.get(record) ?? withAny(record, conflicts, [...conflicts.keys()]);
  openedBefore.set(record, known);
  return known;
}

/** The record with all that its conflicting values at some paths leave possible: of numbers a range, else nothing known. */
export function withAny(
  record: ParsedRecord,
  conflicts: ReadonlyMap<string, readonly RecordValue[]>,
  paths: readonly string[],
): ParsedRecord {
  const values: Record<string, unknown> = {};
  for (const path of paths) {
    const field = fieldAt(record.level, path);
    const [first, ...others] = conflicts.get(path) ?? [];
    if (field === undefined || first === undefined) continue;
    values[path] = isNumeric(field.kind)
      ? others.reduce<Range>(
          (all, one) => rangeOver(field.kind, all, endsOf(one as number | string | Range)),
          endsOf(first as number | string | Range),
        )
      : null;
  }
  return withValues(record, values);
}

function rangeOver(kind: Parameters<typeof intervalOf>[0], a: Range, b: Range): Range {
  const [one, other] = [intervalOf(kind, a), intervalOf(kind, b)];
  const both = hull(one, other);
  return { from: both.from === one.from ? a.from : b.from, to: both.to === one.to ? a.to : b.to };
}

function caseOf(leaf: PreparedLeaf, record: ParsedRecord): LeafCase {
  const actual = sideOf(leaf.fact, leaf.inputs, record) as FactValue | Interval | undefined;
  const expected: Ranged =
    leaf.otherFact === undefined ? leaf.expected(record) : sideOf(leaf.otherFact, leaf.inputs, record);
  return { record, actual, expected, ends: endsOfSides(leaf, actual, expected) };
}

function endsOfSides({ leaf }: PreparedLeaf, actual: Ranged, expected: Ranged): LeafCase['ends'] {
  const ends = (lower: boolean): Points => ({
    actual: endOf(actual, lower) as FactValue | undefined,
    expected: endOf(expected, !lower),
  });
  const rising = leaf.operator.startsWith('greater');
  return [ends(rising), ends(!rising)];
}

function sideOf(fact: PreparedFact<ParsedRecord>, inputs: readonly string[], record: ParsedRecord): Ranged {
  if (fact.between === undefined) return valueIn(fact, rangedAmong(record, inputs), record);
  const interval = fact.between(record);
  return interval !== undefined && isPoint(interval) ? interval.from : interval;
}

/** The value of a fact that is no interval: the same at both ends of a range where they decide, else none. */
function valueIn(fact: PreparedFact<ParsedRecord>, ranged: readonly string[], record: ParsedRecord): Ranged {
  const [path] = ranged;
  if (path === undefined) return fact.value(record);
  if (fact.monotone !== true || ranged.length > 1) return undefined;
  const { from, to } = endsOf(valueAt(record, path) as Range);
  const [low, high] = [from, to].map((end) => fact.value(withValues(record, { [path]: end })));
  return low === high ? low : undefined;
}

function endOf(side: Ranged, lower: boolean): Expected {
  if (!isInterval(side)) return side;
  return lower ? side.from : side.to;
}

/** The inputs of some patterns that a record gives as a range. */
function rangedAmong(record: ParsedRecord, patterns: readonly string[]): string[] {
  const count = 'members' in record ? record.members.length : 0;
  const paths = patterns.flatMap((pattern) =>
    pattern.includes('[]')
      ? Array.from({ length: count }, (_, index) => pattern.replace('[]', `[${index}]`))
      : [pattern],
  );
  return paths.filter((path) => isRange(valueAt(record, path)));
}

/** What every case comes to by the library's own comparisons. */
export function endOutcomes(leaves: readonly PreparedLeaf[], { rows }: Worlds): EndOutcomes {
  return rows.map((row) =>
    row.map(({ ends }, index) => {
      const operator = leaves[index]?.leaf.operator;
      const [worst, best] = ends.map(({ actual, expected }) =>
        operator === undefined ? 'undetermined' : compared(operator, actual, expected),
      );
      return [worst ?? 'undetermined', best ?? 'undetermined'] as const;
    }),
  );
}

/** What a criterion comes to on a record with ranges or conflicts. */
export function uncertainOutcome(ready: Ready, record: ParsedRecord): Outcome {
  const worlds = worldsOf(ready.leaves, record);
  return together(ready.criterion, worlds, endOutcomes(ready.leaves, worlds)).outcome;
}

/** What one comparison comes to on such a record. */
export function uncertainLeafOutcome(leaf: PreparedLeaf, record: ParsedRecord): Outcome {
  return agreed(endOutcomes([leaf], worldsOf([leaf], record)).map(([one]) => within(one)));
}

/** Both sides of a comparison where it is least likely to be met, whatever the record leaves open. */
export function worstPoints(leaf: PreparedLeaf, record: ParsedRecord): Points {
  if (!isUncertain(record)) return { actual: leaf.fact.value(record), expected: leaf.expected(record) };
  const cases = worldsOf([leaf], record).rows.map(([one]) => one as LeafCase);
  const actual = sideOver(cases.map((one) => one.actual));
  const expected = sideOver(cases.map((one) => one.expected));
  return endsOfSides(leaf, actual, expected)[0];
}

const within = (ends: readonly [Outcome, Outcome] | undefined): Outcome =>
  ends !== undefined && ends[0] === ends[1] ? ends[0] : 'undetermined';

const agreed = (outcomes: readonly Outcome[]): Outcome => {
  const [first = 'undetermined'] = outcomes;
  return outcomes.every((one) => one === first) ? first : 'undetermined';
};

/** The outcome of each comparison in each row, and of the criterion in all of them. */
function together(
  criterion: Criterion,
  { joint }: Worlds,
  ends: EndOutcomes,
): { rows: readonly (readonly Outcome[])[]; leaves: readonly Outcome[]; outcome: Outcome } {
  const rows = ends.map((row) => row.map(within));
  const leaves = (rows[0] ?? []).map((_, index) => agreed(rows.map((row) => row[index] ?? 'undetermined')));
  const outcomeOf = (outcomes: readonly Outcome[]) => fold(criterion.conditions, outcomes).outcome;
  return { rows, leaves, outcome: joint ? agreed(rows.map(outcomeOf)) : outcomeOf(leaves) };
}

/** One comparison over all cases. */
interface UncertainLeaf {
  readonly outcome: Outcome;
  readonly actual: FactValue | Interval | undefined;
  readonly expected: Ranged;
  readonly told: Told;
}

/** What a verdict tells of an uncertain comparison. */
export interface Told {
  readonly trace: Trace;
  readonly otherTrace?: Trace;
  /** The inputs it read on which sources disagree. */
  readonly conflicts: readonly string[];
  /** The ranges within which it comes out one way and the other. */
  readonly tooWide: readonly string[];
}

/** A criterion on a record with ranges or conflicts: its comparisons, and what they come to. */
export function uncertainCriterion(
  ready: Ready,
  record: ParsedRecord,
  worlds: Worlds,
  ends: EndOutcomes,
): { readonly outcome: Outcome; readonly leaves: readonly UncertainLeaf[] } {
  const { rows, outcome } = together(ready.criterion, worlds, ends);
  const leaves = ready.leaves.map((leaf, index) =>
    toldOf(
      leaf,
      record,
      worlds.rows.map((row) => row[index] as LeafCase),
      rows.map((row) => row[index] ?? 'undetermined'),
    ),
  );
  return { outcome, leaves };
}

function toldOf(
  { fact, otherFact, inputs }: PreparedLeaf,
  record: ParsedRecord,
  cases: readonly LeafCase[],
  outcomes: readonly Outcome[],
): UncertainLeaf {
  const conflicts = conflictsOf(record);
  const traces = cases.map((one) => fact.trace(one.record));
  const otherTraces = otherFact === undefined ? [] : cases.map((one) => otherFact.trace(one.record));
  // With the record as it stands: where there were too many choices, none of them has been looked at.
  const own = [fact.trace(record), ...(otherFact === undefined ? [] : [otherFact.trace(record)])];
  const read = [...own, ...traces, ...otherTraces].flatMap((one) => [
    ...one.inputs.map(({ path }) => path),
    ...one.missing,
  ]);
  const tooWide = cases.flatMap((one, index) => {
    if (outcomes[index] !== 'undetermined') return [];
    if (fact.between === undefined) return rangedAmong(one.record, inputs);
    if (one.actual === undefined || one.expected === undefined) return [];
    return [traces[index], otherTraces[index]].flatMap((trace) =>
      (trace?.inputs ?? []).flatMap(({ path, value }) => (isSpan(value) ? [path] : [])),
    );
  });
  return {
    outcome: agreed(outcomes),
    actual: sideOver(cases.map((one) => one.actual)) as FactValue | Interval | undefined,
    expected: sideOver(cases.map((one) => one.expected)),
    told: {
      trace: traceOver(record, traces),
      ...(otherFact === undefined ? {} : { otherTrace: traceOver(record, otherTraces) }),
      conflicts: inTableOrder(
        record.level,
        read.filter((path) => conflicts.has(path)),
      ),
      tooWide: inTableOrder(
        record.level,
        tooWide.filter((path) => !conflicts.has(path)),
      ),
    },
  };
}

/** All that a side can be: numbers from the smallest to the largest, anything else only where it is always the same. */
function sideOver(sides: readonly Ranged[]): Ranged {
  const [first, ...others] = sides;
  if (first === undefined || sides.includes(undefined)) return undefined;
  if (!isNumber(first)) return others.every((one) => one === first) ? first : undefined;
  const all = sides.filter(isNumber).map((one) => (isExact(one) ? point(one) : one));
  const interval = all.reduce(hull);
  return isPoint(interval) ? interval.from : interval;
}

/** Whether a side is a number or an interval of them. */
export function isNumber(side: Ranged): side is Exact | Interval {
  return isExact(side) || isInterval(side);
}

/** What stands behind a fact in any of the cases, with the record's own values. */
function traceOver(record: ParsedRecord, traces: readonly Trace[]): Trace {
  const { level } = record;
  const paths = inTableOrder(
    level,
    traces.flatMap(({ inputs }) => inputs.map(({ path }) => path)),
  );
  const subjects = inTableOrder(
    level,
    traces.flatMap((one) => one.subjects ?? []),
  );
  return {
    inputs: paths.flatMap((path) => {
      const value = inputAt(level, record, path) ?? undefined;
      return value === undefined ? [] : [{ path, value }];
    }),
    // Left unknown because there were too many choices is not missing.
    missing: traces.flatMap(({ missing }) => missing.filter((path) => inputAt(level, record, path) === null)),
    ...(subjects.length === 0 ? {} : { subjects }),
  };
}
