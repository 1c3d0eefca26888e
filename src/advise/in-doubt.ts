/**
 * What a comparison comes to whatever sources say, found without trying every combination of it: by what they leave
 * possible all together, and by the two combinations that push it furthest either way.
 */
import { compare, type Exact } from '../base/exact.js';
import type { Outcome } from '../base/outcome.js';
import { conflictsRead, hangsOnEach, isPossible, MAX_WORLDS, withAny } from '../evaluate/possible-records.js';
import type { PreparedLeaf } from '../evaluate/prepare.js';
import { uncertainLeafOutcome } from '../evaluate/uncertain.js';
import { putValues } from '../records/at-path.js';
import { isSpanned } from '../records/consistency.js';
import type { RecordValue } from '../records/evidence.js';
import type { ParsedRecord } from '../records/parse.js';
import { conflictsOf, settled } from '../records/uncertainty.js';
import { gapOf } from './gap.js';

/** So few combinations are tried at once. */
const FEW_WORLDS = 8;

type Values = Readonly<Record<string, RecordValue>>;
type Conflicts = ReadonlyMap<string, readonly RecordValue[]>;

/** What a comparison comes to on a record with ranges or conflicts: the same as over all combinations. */
export function outcomeInDoubt(leaf: PreparedLeaf, record: ParsedRecord): Outcome {
  const conflicts = conflictsOf(record);
  const paths = conflictsRead(leaf, conflicts);
  const worlds = paths.reduce((product, path) => product * (conflicts.get(path) ?? []).length, 1);
  const hangs = hangsOnEach(leaf, record, paths);
  if (worlds > MAX_WORLDS && hangs) return 'undetermined';
  // More are not tried.
  if (worlds <= FEW_WORLDS || worlds > MAX_WORLDS || hangs) return uncertainLeafOutcome(leaf, record);
  const all = settled(withAny(record, conflicts, paths), paths, record);
  const whole = uncertainLeafOutcome(leaf, all);
  if (whole !== 'undetermined') return whole;
  const [least, most] = furthestOf(leaf, all, conflicts, paths).map((values) =>
    isPossible(record, values) ? uncertainLeafOutcome(leaf, putValues(all, values)) : undefined,
  );
  // Where one of them is open, or they differ, so is it for all of them together.
  if (least === 'undetermined' || most === 'undetermined') return 'undetermined';
  if (least !== undefined && most !== undefined && least !== most) return 'undetermined';
  return uncertainLeafOutcome(leaf, record);
}

/** Whether what sources say of other inputs is as possible in a record changed at a path: what contradicts does so by twos. */
export function hasSameChoices(record: ParsedRecord, changed: ParsedRecord, path: string): boolean {
  if (!isSpanned(record, path)) return true;
  return [...conflictsOf(changed)].every(([path, values]) =>
    values.every((value) => isPossible(record, { [path]: value }) === isPossible(changed, { [path]: value })),
  );
}

/** The furthest combinations of a comparison, by what sources say: they stay so while another input is tried. */
const furthestBefore = new WeakMap<PreparedLeaf, Map<string, readonly [least: Values, most: Values]>>();

function furthestOf(leaf: PreparedLeaf, all: ParsedRecord, conflicts: Conflicts, paths: readonly string[]) {
  const known = furthestBefore.get(leaf) ?? new Map<string, readonly [Values, Values]>();
  furthestBefore.set(leaf, known);
  const key = JSON.stringify(paths.map((path) => [path, conflicts.get(path)]));
  const found =
    known.get(key) ?? ([-1, 1].map((side) => furthest(leaf, all, conflicts, paths, side)) as [Values, Values]);
  known.set(key, found);
  return found;
}

/** One value after the other, each the one that pushes the comparison furthest while the others are still open. */
function furthest(leaf: PreparedLeaf, all: ParsedRecord, conflicts: Conflicts, paths: readonly string[], side: number) {
  const chosen: Record<string, RecordValue> = {};
  let at = all;
  for (const path of paths) {
    const tries = (conflicts.get(path) ?? []).map((value) => {
      const record = putValues(at, { [path]: value });
      return { value, record, ...pushOf(leaf, record) };
    });
    const best = tries.reduce((first, one) => (isFurther(one, first, side) ? one : first));
    chosen[path] = best.value;
    at = best.record;
  }
  return chosen;
}

const ORDER: readonly Outcome[] = ['notMet', 'undetermined', 'met'];

interface Push {
  readonly rank: number;
  readonly gap: Exact | undefined;
}

function pushOf(leaf: PreparedLeaf, record: ParsedRecord): Push {
  return { rank: ORDER.indexOf(uncertainLeafOutcome(leaf, record)), gap: gapOf(leaf, record) };
}

function isFurther(one: Push, other: Push, side: number): boolean {
  const byGap = one.gap !== undefined && other.gap !== undefined ? compare(one.gap, other.gap) : 0;
  return (byGap === 0 ? one.rank - other.rank : byGap) * side > 0;
}
