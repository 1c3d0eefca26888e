/** The exact interval of a share of a population without end, by a simple random sample (Clopper and Pearson, 1934). */
import { anyShare, assertCounts, type ConfidenceOptions, type ShareInterval, tailOf } from './confidence.js';
import { binomialAtLeast } from './tails.js';

/**
 * The Clopper-Pearson interval: `from` is exactly 0 where nothing is hit, `to` exactly 1 where all is. Of nothing checked
 * it is [0, 1].
 * @throws RangeError for counts or a confidence that are none
 */
export function clopperPearson(hits: number, units: number, options: ConfidenceOptions = {}): ShareInterval {
  assertCounts(hits, units);
  const tail = tailOf(options);
  if (units === 0) return anyShare;
  return { from: lowerEnd(hits, units, tail), to: 1 - lowerEnd(units - hits, units, tail) };
}

/** The most that a share can be where none of `units` is hit; of an effective number of units, which need not be whole. */
export function mostWithoutHit(units: number, options: ConfidenceOptions = {}): number {
  return -Math.expm1(Math.log(tailOf(options)) / units);
}

/** The share under which at least so many hits come with the probability of the tail. */
function lowerEnd(hits: number, units: number, tail: number): number {
  if (hits === 0) return 0;
  // To the last place also where it is nearly 1.
  if (hits === units) return Math.exp(Math.log(tail) / units);
  let [low, high] = [0, 1];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return low;
    if (binomialAtLeast(hits, units, middle) > tail) high = middle;
    else low = middle;
  }
}
