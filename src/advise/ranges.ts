/** Where along a row of numbers something changes: found by trying a few of them and halving between those that differ. */

/** Neighbouring numbers at which the same holds, both ends included. */
export interface ProbedRange {
  readonly from: bigint;
  readonly to: bigint;
  /** What holds there. */
  readonly key: string;
}

/**
 * The ranges between the first and the last probe. Probes are in ascending order. A change and its reverse between
 * two neighbouring probes stay unseen; so a key should tell apart what changes only once along the row.
 */
export function rangesOf(probes: readonly bigint[], keyAt: (at: bigint) => string): ProbedRange[] {
  const keys = new Map<bigint, string>();
  const key = (at: bigint): string => {
    const known = keys.get(at) ?? keyAt(at);
    keys.set(at, known);
    return known;
  };
  const starts: bigint[] = [];
  /** Notes the first number of every range that begins after `low` and not after `high`. */
  const split = (low: bigint, high: bigint): void => {
    if (key(low) === key(high)) return;
    if (high - low <= 1n) {
      starts.push(high);
      return;
    }
    const middle = low + (high - low) / 2n;
    split(low, middle);
    split(middle, high);
  };
  const [first] = probes;
  const last = probes.at(-1);
  if (first === undefined || last === undefined) return [];
  starts.push(first);
  probes.forEach((probe, index) => {
    const before = probes[index - 1];
    if (before !== undefined) split(before, probe);
  });
  return starts.map((from, index) => {
    const next = starts[index + 1];
    return { from, to: next === undefined ? last : next - 1n, key: key(from) };
  });
}
