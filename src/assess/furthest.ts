/**
 * How far a share by clusters can lie where it is unknown of some units whether they are hits. Not every way in which they
 * could fall can be tried; what is found here holds for all of them.
 */
import type { UnitCluster } from './clusters.js';
import type { ShareInterval } from './confidence.js';
import { wilson } from './normal.js';

/** A cluster, with how many of its units may be hits besides those that are. */
export interface OpenCluster extends UnitCluster {
  readonly open: number;
}

/** What is left of it. */
export interface Furthest {
  readonly interval: ShareInterval;
  readonly designEffect: number;
  readonly tells: number;
}

/** In so many steps the number of hits is gone through, where they are more or no whole numbers. */
const STEPS = 400;

/**
 * The hull of Wilson’s intervals over all ways in which some, and not all, of the open units are hits.
 * @param checked how many units were looked at
 * @param most as how many draws they can tell at most
 * @param fewest the least number of open units that can be hits, where any are
 * @returns undefined where there is no such way
 */
export function furthest(
  clusters: readonly OpenCluster[],
  { checked, most, fewest, tail }: Readonly<Record<'checked' | 'most' | 'fewest' | 'tail', number>>,
): Furthest | undefined {
  const total = (of: keyof OpenCluster) => clusters.reduce((sum, one) => sum + one[of], 0);
  const [units, hits, open] = [total('units'), total('hits'), total('open')];
  const last = open - fewest;
  if (!(units > 0) || last < fewest || clusters.length < 2) return undefined;
  const isWhole = clusters.every((one) => Number.isInteger(one.open)) && last - fewest <= STEPS;
  const count = isWhole ? last - fewest : STEPS;
  const at = (step: number) => fewest + ((last - fewest) * step) / count;
  const steps = isWhole
    ? Array.from({ length: count + 1 }, (_, step) => [fewest + step, fewest + step] as const)
    : Array.from({ length: count }, (_, step) => [at(step), at(step + 1)] as const);
  const length = Math.sqrt(clusters.reduce((sum, one) => sum + one.units ** 2, 0));
  let [from, to, designEffect, tells] = [1, 0, 0, most];
  for (const [low, high] of steps) {
    const [least, greatest] = [(hits + low) / units, (hits + high) / units];
    // By the triangle inequality no share between the two sets them further apart.
    const apart = Math.sqrt(furthestApart(clusters, least, low, high)) + (greatest - least) * length;
    const variance = ((clusters.length / (clusters.length - 1)) * apart ** 2) / units ** 2;
    const single = Math.min(least * (1 - least), greatest * (1 - greatest)) / (checked - 1);
    const effect = Math.max(1, variance / single);
    const draws = Math.min(checked / effect, most);
    from = Math.min(from, wilson(least, draws, tail).from);
    to = Math.max(to, wilson(greatest, draws, tail).to);
    designEffect = Math.max(designEffect, effect);
    tells = Math.min(tells, draws);
  }
  return { interval: { from, to }, designEffect, tells };
}

/** No less than the sum of squares by which clusters are off the share, however between `low` and `high` open units fall. */
function furthestApart(clusters: readonly OpenCluster[], share: number, low: number, high: number): number {
  let squares = 0;
  // A square grows fastest at its end: a chord to it lies nowhere below.
  const chords = clusters.map(({ units, hits, open }) => {
    const off = hits - share * units;
    squares += off ** 2;
    return { open, slope: open + 2 * off };
  });
  let fallen = 0;
  for (const { open, slope } of chords.sort((a, b) => b.slope - a.slope)) {
    const room = Math.min(open, (slope > 0 ? high : low) - fallen);
    if (room <= 0) continue;
    squares += slope * room;
    fallen += room;
  }
  return Math.max(0, squares);
}
