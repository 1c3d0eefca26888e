/**
 * Possible worlds: judges a criterion on a record that holds ranges or on which sources disagree, over every
 * combination of what sources say, between the ends of every range, and with every second source believed or not that
 * contradicts what a fact comes to (`Fact.inDoubt`), or what conditions do of which a list attests (`Attested`). Decided
 * is what is the same for all.
 */
import { type Exact, isExact } from '../base/exact.js';
import { hull, type Interval, isInterval, isPoint, isSpan, point } from '../base/interval.js';
import type { Outcome } from '../base/outcome.js';
import type { Doubt, FactValue, PreparedFact, Trace } from '../facts/fact.js';
import { putValues, valueAt } from '../records/at-path.js';
import { fieldIn, patternOf, tableOf } from '../records/catalog.js';
import { contradictsAt, isSpanned } from '../records/consistency.js';
import type { RecordValue } from '../records/evidence.js';
import { isNumeric } from '../records/field.js';
import { DEATH_DATE } from '../records/living.js';
import { intervalOf } from '../records/number.js';
import type { ParsedRecord } from '../records/parse.js';
import { endsOf, isRange, type Range } from '../records/range.js';
import { conflictsOf, isUncertain } from '../records/uncertainty.js';
import {
  type Attested,
  attestedIn,
  type Condition,
  comparisonsOf,
  type Leaf,
  withAttested,
} from '../rulebook/condition.js';
import { type Attestation, combined, compared, type Expected } from './compare.js';
import { inputAt } from './input-at.js';
import type { Comparisons, PreparedCriterion, PreparedLeaf } from './prepared.js';

/** As many possible worlds, combinations of what sources say, are tried for one criterion, or else for one comparison. */
export const MAX_WORLDS = 1024;

/** A side of a comparison of which no more may be known than where it lies. */
export type Ranged = Expected | Interval;

/** Both sides of a comparison, each one value. */
export interface Points {
  readonly actual: FactValue | undefined;
  readonly expected: Expected;
}

/** One of the things that a comparison can be between, with what stands behind it. */
interface Pair {
  readonly actual: FactValue | Interval | undefined;
  readonly expected: Ranged;
  /** The ends of the ranges at which it is least likely to be met, and most likely: what both give holds between. */
  readonly ends: readonly [worst: Points, best: Points];
  readonly outcome: Outcome;
  /** What it takes to know it, by side. */
  traces(): readonly Trace[];
}

/** One comparison on the record as one choice of the conflicting values makes it. */
export interface LeafCase {
  readonly record: ParsedRecord;
  /** All that the sides can be together. */
  readonly actual: FactValue | Interval | undefined;
  readonly expected: Ranged;
  readonly ends: Pair['ends'];
  /** One, but where a second source contradicts. */
  readonly pairs: readonly Pair[];
  /** The second sources that do. */
  readonly conflicts: readonly string[];
}

/** What has to be compared: a row for each choice of conflicting values, in it one case for each comparison. */
export interface Worlds {
  /** The choices are made for the criterion as a whole; else, being too many, for each comparison by itself. */
  readonly joint: boolean;
  readonly rows: readonly (readonly LeafCase[])[];
}

/** What each case came to at its two ends. */
export type EndOutcomes = readonly (readonly (readonly [worst: Outcome, best: Outcome])[])[];

type Ready = Pick<PreparedCriterion, 'criterion' | 'conditions' | 'leaves' | 'attested'>;

/** Whether a side is more than one value, though the record says one thing of each input. */
function isSeveral(fact: PreparedFact<ParsedRecord> | undefined, record: ParsedRecord): boolean {
  if (fact === undefined || fact.isInput === true) return false;
  if (fact.inDoubt?.(record) !== undefined) return true;
  const all = fact.between ?? fact.certainly;
  return all !== undefined && fact.value(record) === undefined && all(record) !== undefined;
}

/** Whether a comparison on a record without ranges and conflicts is between more than two values all the same. */
export function isDoubtful({ fact, otherFact }: PreparedLeaf, record: ParsedRecord): boolean {
  return isSeveral(fact, record) || isSeveral(otherFact, record);
}

/** Whether there is more to a criterion than a value on each side of its comparisons. */
export function isInDoubt(ready: Ready, record: ParsedRecord): boolean {
  return isUncertain(record) || ready.leaves.some((leaf) => isDoubtful(leaf, record)) || isAttestedOn(ready, record);
}

/** Whether a list attests something of a criterion, or of one that it refers to. */
export function isAttestedOn({ attested }: Pick<Ready, 'attested'>, record: ParsedRecord): boolean {
  for (const { fact } of attested) if (fact.value(record) !== undefined) return true;
  return false;
}

/** What is compared on a record: the criterion's comparisons, and what lists attest where they do, each after its own. */
export function comparedOn(ready: Ready, record: ParsedRecord): Comparisons {
  if (!isAttestedOn(ready, record)) return ready;
  const given = ready.attested.filter(({ fact }) => fact.value(record) !== undefined);
  const conditions = withAttested(ready.criterion.conditions, ({ by }) => given.some(({ leaf }) => leaf === by));
  const prepared = new Map([...ready.leaves, ...given].map((one) => [one.leaf.at, one] as const));
  return { conditions, leaves: comparisonsOf(conditions).flatMap(({ at }) => prepared.get(at) ?? []) };
}

/** All that has to be compared to judge a criterion. */
export function worldsOf(leaves: readonly PreparedLeaf[], record: ParsedRecord): Worlds {
  const conflicts = conflictsOf(record);
  const read = new Set(leaves.flatMap((leaf) => conflictsRead(leaf, conflicts)));
  const together = recordsWith(
    record,
    conflicts,
    [...conflicts.keys()].filter((path) => read.has(path)),
  );
  if (together !== undefined) {
    return { joint: true, rows: Array.from(together, (one) => leaves.map((leaf) => caseOf(leaf, one))) };
  }
  const apart = leaves.map((leaf) => {
    const { known, records } = byItself(leaf, record);
    return Array.from(records, (one) => caseOf(known, one));
  });
  const length = Math.max(...apart.map((cases) => cases.length));
  const row = (index: number) => apart.map((cases) => (cases[index] ?? cases[0]) as LeafCase);
  return { joint: false, rows: Array.from({ length }, (_, index) => row(index)) };
}

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
function byItself(leaf: PreparedLeaf, record: ParsedRecord) {
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
function recordsWith(
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

const NO_TRACE: Trace = { inputs: [], missing: [] };

function caseOf(leaf: PreparedLeaf, record: ParsedRecord): LeafCase {
  const { pairs, conflicts } = pairsOf(leaf, record);
  return {
    record,
    actual: sideOver(pairs.map((pair) => pair.actual)) as LeafCase['actual'],
    expected: sideOver(pairs.map((pair) => pair.expected)),
    ends: [outermost(leaf, pairs, 0), outermost(leaf, pairs, 1)],
    pairs,
    conflicts,
  };
}

/** What a comparison can be between, and the second sources that contradict. */
function pairsOf(leaf: PreparedLeaf, record: ParsedRecord): Pick<LeafCase, 'pairs' | 'conflicts'> {
  const actual = sideOf(leaf.fact, leaf.inputs, record);
  const expected: Side =
    leaf.otherFact === undefined
      ? { conflicts: [], possible: [{ value: leaf.expected(record), trace: () => NO_TRACE }] }
      : sideOf(leaf.otherFact, leaf.inputs, record);
  const pairs = actual.possible.flatMap((one) =>
    expected.possible.map((other): Pair => {
      const value = one.value as FactValue | Interval | undefined;
      const ends = endsOfSides(leaf, value, other.value);
      const outcome = within(ends.map((points) => outcomeAt(leaf, points)) as [Outcome, Outcome]);
      return { actual: value, expected: other.value, ends, outcome, traces: () => [one.trace(), other.trace()] };
    }),
  );
  return { pairs, conflicts: [...actual.conflicts, ...expected.conflicts] };
}

/** The worst of the worst ends, or the best of the best. */
function outermost(leaf: PreparedLeaf, pairs: readonly Pair[], end: 0 | 1): Points {
  const order: readonly Outcome[] = ['notMet', 'undetermined', 'met'];
  const [first, ...others] = pairs.map(({ ends }) => ends[end]) as [Points, ...Points[]];
  const rank = (points: Points) => order.indexOf(outcomeAt(leaf, points)) * (end === 0 ? 1 : -1);
  return others.reduce((furthest, one) => (rank(one) < rank(furthest) ? one : furthest), first);
}

const outcomeAt = ({ leaf }: PreparedLeaf, { actual, expected }: Points) => compared(leaf.operator, actual, expected);

function endsOfSides({ leaf }: PreparedLeaf, actual: Ranged, expected: Ranged): Pair['ends'] {
  const ends = (lower: boolean): Points => ({
    actual: endOf(actual, lower) as FactValue | undefined,
    expected: endOf(expected, !lower),
  });
  const rising = leaf.operator.startsWith('greater');
  return [ends(rising), ends(!rising)];
}

/** A side of a comparison: all that it can be. */
interface Side extends Pick<Doubt, 'conflicts'> {
  readonly possible: readonly { readonly value: Ranged; trace(): Trace }[];
}

function sideOf(fact: PreparedFact<ParsedRecord>, inputs: readonly string[], record: ParsedRecord): Side {
  const doubt = fact.inDoubt?.(record);
  if (doubt === undefined) {
    return {
      conflicts: [],
      possible: [{ value: rangedValueOf(fact, inputs, record), trace: () => fact.trace(record) }],
    };
  }
  const { conflicts, possible } = doubt;
  return { conflicts, possible: possible.map(({ value, trace }) => ({ value: pointed(value), trace })) };
}

function rangedValueOf(fact: PreparedFact<ParsedRecord>, inputs: readonly string[], record: ParsedRecord): Ranged {
  if (fact.certainly !== undefined) return fact.certainly(record);
  if (fact.between === undefined) return valueIn(fact, rangedAmong(record, inputs), record);
  return pointed(fact.between(record));
}

/** An interval that is one number as that number. */
function pointed<S extends Ranged>(side: S): S | Exact {
  return isInterval(side) && isPoint(side) ? side.from : side;
}

/** The value of a fact that is no interval: the same at both ends of a range where they decide, else none. */
function valueIn(fact: PreparedFact<ParsedRecord>, ranged: readonly string[], record: ParsedRecord): Ranged {
  const [path] = ranged;
  if (path === undefined) return fact.value(record);
  if (fact.monotone !== true || ranged.length > 1) return undefined;
  const { from, to } = endsOf(valueAt(record, path) as Range);
  const [low, high] = [from, to].map((end) => fact.value(putValues(record, { [path]: end })));
  return low === high ? low : undefined;
}

function endOf(side: Ranged, lower: boolean): Expected {
  if (!isInterval(side)) return side;
  return lower ? side.from : side.to;
}

/** The inputs of some patterns that a record gives as a range. */
function rangedAmong(record: ParsedRecord, patterns: readonly string[]): string[] {
  const count = 'members' in record ? record.members.length : 0;
  const numbers = patterns.filter((pattern) => isNumeric(fieldIn(record, pattern)?.kind ?? 'text'));
  const paths = numbers.flatMap((pattern) =>
    pattern.includes('[]')
      ? Array.from({ length: count }, (_, index) => pattern.replace('[]', `[${index}]`))
      : [pattern],
  );
  return paths.filter((path) => isRange(valueAt(record, path)));
}

/** What every case comes to by the library's own comparisons. */
export function endOutcomes(leaves: readonly PreparedLeaf[], { rows }: Worlds): EndOutcomes {
  return rows.map((row) =>
    row.map(({ ends: [worst, best] }, index) => {
      const leaf = leaves[index] as PreparedLeaf;
      return [outcomeAt(leaf, worst), outcomeAt(leaf, best)] as const;
    }),
  );
}

/** What a criterion comes to on a record with ranges or conflicts. */
export function uncertainOutcome(ready: Ready, record: ParsedRecord): Outcome {
  const { conditions, leaves } = comparedOn(ready, record);
  const worlds = worldsOf(leaves, record);
  return concluded(conditions, record, worlds, endOutcomes(leaves, worlds)).outcome;
}

/** What one comparison comes to on such a record: no more of it is made than tells. */
export function uncertainLeafOutcome(leaf: PreparedLeaf, record: ParsedRecord): Outcome {
  let outcome: Outcome | undefined;
  const { known, records } = byItself(leaf, record);
  for (const one of records) {
    const own = agreed(pairsOf(known, one).pairs.map((pair) => pair.outcome));
    if (own === 'undetermined' || own !== (outcome ?? own)) return 'undetermined';
    outcome = own;
  }
  return outcome ?? 'undetermined';
}

/** Both sides of a comparison where it is least likely to be met, whatever the record leaves open. */
export function worstPoints(leaf: PreparedLeaf, record: ParsedRecord): Points {
  if (!isUncertain(record) && !isDoubtful(leaf, record)) {
    return { actual: leaf.fact.value(record), expected: leaf.expected(record) };
  }
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

/** What the rows come to together. */
interface Conclusion {
  readonly outcome: Outcome;
  /** Whether a comparison keeps the criterion open, by row and comparison. */
  readonly open: readonly (readonly boolean[])[];
  /** Which comparisons count. */
  readonly counts: readonly boolean[];
  /** What lists attest, by the place of the comparison with it. */
  readonly attested: ReadonlyMap<number, OverRows>;
}

/** What a list attests of some conditions, over all rows. */
interface OverRows extends Attestation {
  /** The place of their first comparison. */
  readonly from: number;
  /** What comes of both together, by row. */
  readonly rows: readonly Outcome[];
}

function concluded(
  conditions: Condition,
  record: ParsedRecord,
  { joint, rows: cases }: Worlds,
  ends: EndOutcomes,
): Conclusion {
  const rows = ends.map((row) => row.map(within));
  const all = (rows[0] ?? []).map((_, index) => agreed(rows.map((row) => row[index] as Outcome)));
  // Where each comparison was tried by itself, its cases have nothing to do with those of another.
  const judged = joint ? rows : [all];
  const attested = new Map<number, OverRows>();
  const byLeaf = new Map<Leaf, OverRows>();
  const inRow = (row: number) => (node: Attested) => {
    const of = byLeaf.get(node.by) as OverRows;
    return { ...of, outcome: of.rows[row] as Outcome };
  };
  // Inner ones come first.
  const places = new Map(comparisonsOf(conditions).map((leaf, index) => [leaf, index] as const));
  for (const { part, by } of attestedIn(conditions)) {
    const at = places.get(by) as number;
    const from = at - comparisonsOf(part).length;
    const contradicted = attestedIn(part).some((inner) => byLeaf.get(inner.by)?.contradicts);
    const isKnown = joint || cases.every((row) => row.slice(from, at).every((one) => one.record === record));
    const of = attestedOver(
      judged.map((row, index) => ({
        own: combined(part, row.slice(from, at), inRow(index)).outcome,
        says: row[at] as Outcome,
        // Left open for too many choices, or contradicted, is not for want of inputs.
        splits: () => (isKnown && !contradicted ? splits((ends[index] ?? []).slice(from, at), ends.length) : undefined),
        comesTo: (split) => combined(part, split, inSplit).outcome,
      })),
    );
    attested.set(at, { ...of, from });
    byLeaf.set(by, { ...of, from });
  }
  const folded = judged.map((row, index) => combined(conditions, row, inRow(index)));
  const open = rows.map((row, index) => {
    const { outcome, counts } = folded[joint ? index : 0] as (typeof folded)[number];
    return row.map((one, at) => outcome === 'undetermined' && one === 'undetermined' && counts[at] === true);
  });
  const { counts } = combined(conditions, all, ({ by }) => byLeaf.get(by) as OverRows);
  return { outcome: agreed(folded.map(({ outcome }) => outcome)), open, counts, attested };
}

/** Some conditions in one row: what they come to, what a list says, and what they come to at the ends of ranges. */
interface Row {
  readonly own: Outcome;
  readonly says: Outcome;
  splits(): readonly Outcome[][] | undefined;
  comesTo(split: readonly Outcome[]): Outcome;
}

/** What is attested where each comparison comes to one thing; that it contradicts is told of all choices together. */
const inSplit = (_: Attested, own: Outcome, attested: Outcome): Attestation => {
  const standsIn = own === 'undetermined';
  return { outcome: standsIn ? attested : own, standsIn, contradicts: false };
};

function attestedOver(rows: readonly Row[]): Omit<OverRows, 'from'> {
  const own = agreed(rows.map((row) => row.own));
  if (own !== 'undetermined') {
    const contradicts = rows.some(({ says }) => says !== own);
    const outcome = contradicts ? 'undetermined' : own;
    return { outcome, rows: rows.map(() => outcome), standsIn: false, contradicts };
  }
  let standsIn = false;
  const outcomes = rows.map((row) => {
    if (row.own !== 'undetermined') return row.own;
    const split = row.splits() ?? [];
    return agreed(
      split.map((one) => {
        const outcome = row.comesTo(one);
        if (outcome === 'undetermined') standsIn = true;
        return outcome === 'undetermined' ? row.says : outcome;
      }),
    );
  });
  return { outcome: agreed(outcomes), rows: outcomes, standsIn, contradicts: false };
}

/** A row with each comparison at either of its ends; undefined where, with all rows, that were too many to try. */
function splits(row: EndOutcomes[number], rows: number): Outcome[][] | undefined {
  const choices = row.map(([worst, best]) => (worst === best ? [worst] : [worst, best]));
  if (choices.reduce((product, { length }) => product * length, rows) > MAX_WORLDS) return undefined;
  return choices.reduce<Outcome[][]>((before, ends) => before.flatMap((one) => ends.map((end) => [...one, end])), [[]]);
}

/** A leaf with both of its sides and what came of comparing them. */
export interface Compared {
  readonly outcome: Outcome;
  readonly actual: FactValue | Interval | undefined;
  readonly expected: Ranged;
  /** What is told of it where the record holds ranges or conflicts. */
  readonly told?: UncertainTold;
}

/** One comparison over all cases. */
interface UncertainLeaf extends Compared {
  readonly told: UncertainTold;
}

/** What a verdict tells of an uncertain comparison. */
export interface UncertainTold {
  /** What stands behind it in any of the cases, both sides, with the record's own values. */
  readonly trace: Trace;
  /** The inputs it read on which sources disagree, and the second sources that contradict. */
  readonly conflicts: readonly string[];
  /** The absent inputs that keep the criterion open by it. */
  readonly missing: readonly string[];
  /** The ranges within which it comes out one way and the other. */
  readonly tooWide: readonly string[];
  /** False where another branch has decided its group, or what is attested what it belongs to. */
  readonly counts: boolean;
}

/** A criterion on a record with ranges or conflicts: its comparisons, and what they come to. */
export function uncertainCriterion(
  ready: Ready,
  record: ParsedRecord,
  { joint, rows }: Worlds,
  ends: EndOutcomes,
): { readonly outcome: Outcome; readonly leaves: readonly UncertainLeaf[] } {
  const { conditions, leaves } = comparedOn(ready, record);
  const { outcome, open, counts, attested } = concluded(conditions, record, { joint, rows }, ends);
  const answered = [...attested].filter(([, { standsIn }]) => standsIn);
  const compared = leaves.map((leaf, index) => {
    const cases = rows.map((row) => row[index] as LeafCase);
    const outcomes = ends.map((row) => within(row[index]));
    const keeps = open.map((row) => row[index] === true);
    const isAnswered = answered.some(([at, { from }]) => from <= index && index < at);
    const one = toldOf(leaf, record, cases, outcomes, keeps);
    const told = { ...one.told, counts: counts[index] === true, ...(isAnswered ? { missing: [] } : {}) };
    const of = attested.get(index);
    return { ...one, told: of === undefined ? told : attestedBy(told, leaf, of) };
  });
  return { outcome, leaves: compared };
}

/** What is told of an attested input. */
function attestedBy(
  told: UncertainTold,
  { leaf }: PreparedLeaf,
  { standsIn, contradicts }: Attestation,
): UncertainTold {
  return {
    ...told,
    trace: standsIn ? { ...told.trace, reported: true } : told.trace,
    conflicts: contradicts && told.conflicts.length === 0 ? [leaf.fact] : told.conflicts,
  };
}

function toldOf(
  leaf: PreparedLeaf,
  record: ParsedRecord,
  cases: readonly LeafCase[],
  outcomes: readonly Outcome[],
  keeps: readonly boolean[],
): Omit<UncertainLeaf, 'told'> & { readonly told: Omit<UncertainTold, 'counts'> } {
  const { level } = record;
  const table = tableOf(record);
  const inOrder = (paths: readonly string[]) => table.inOrder(level, paths);
  const { fact, otherFact, inputs } = leaf;
  const disputed = conflictsOf(record);
  const traces = cases.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.traces()));
  // With the record as it stands: where there were too many choices, none of them has been looked at.
  const own = [fact.trace(record), ...(otherFact === undefined ? [] : [otherFact.trace(record)])];
  const read = [...own, ...traces].flatMap((one) => [...one.inputs.map(({ path }) => path), ...one.missing]);
  const open = cases.flatMap((one, index) => (keeps[index] === true ? openPairs(one) : []));
  const tooWide = cases.flatMap((one, index) => {
    if (outcomes[index] !== 'undetermined' || keeps[index] !== true) return [];
    if (fact.between === undefined) return rangedAmong(one.record, inputs);
    return openPairs(one).flatMap(({ actual, expected, traces: behind }) =>
      // What is open though nothing is missing is so by its ranges: a base that may be nothing.
      (actual === undefined || expected === undefined) && behind().some((trace) => trace.missing.length > 0)
        ? []
        : behind().flatMap((trace) => trace.inputs.flatMap(({ path, value }) => (isSpan(value) ? [path] : []))),
    );
  });
  return {
    outcome: agreed(outcomes),
    actual: sideOver(cases.map((one) => one.actual)) as FactValue | Interval | undefined,
    expected: sideOver(cases.map((one) => one.expected)),
    told: {
      trace: traceOver(record, traces),
      conflicts: inOrder([
        ...read.filter((path) => disputed.has(path)),
        ...cases.flatMap(({ conflicts }) => conflicts),
      ]),
      // Left unknown because there were too many choices is not missing.
      missing: inOrder(
        open
          .flatMap((pair) => missingOf(leaf, pair))
          .filter((path) => (inputAt(table, level, record, path) ?? null) === null),
      ),
      tooWide: inOrder(tooWide.filter((path) => !disputed.has(path))),
    },
  };
}

/** What keeps a comparison open: each thing that it can be and that is open; all where nothing contradicts. */
function openPairs({ pairs, conflicts }: LeafCase): readonly Pair[] {
  return conflicts.length === 0 ? pairs : pairs.filter(({ outcome }) => outcome === 'undetermined');
}

function missingOf({ leaf }: PreparedLeaf, { expected, traces }: Pair): string[] {
  const missing = traces().flatMap((trace) => trace.missing);
  return leaf.side.kind === 'parameter' && expected === undefined
    ? [...missing, `parameters.${leaf.side.id}`]
    : missing;
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

/** What stands behind a comparison in any of the cases, with the record's own values. */
function traceOver(record: ParsedRecord, traces: readonly Trace[]): Trace {
  const inOrder = (paths: readonly string[]) => tableOf(record).inOrder(record.level, paths);
  const paths = inOrder(traces.flatMap(({ inputs }) => inputs.map(({ path }) => path)));
  const subjects = inOrder(traces.flatMap((one) => one.subjects ?? []));
  return {
    inputs: paths.flatMap((path) => {
      const value = inputAt(tableOf(record), record.level, record, path) ?? undefined;
      return value === undefined ? [] : [{ path, value }];
    }),
    missing: [],
    ...(subjects.length === 0 ? {} : { subjects }),
    ...(traces.some(({ reported }) => reported) ? { reported: true } : {}),
  };
}
