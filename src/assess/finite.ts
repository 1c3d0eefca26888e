/** The exact interval of a share of a finite population, by a simple random sample without replacement. */
import { exact } from '../base/exact.js';
import { leastOf } from '../base/least-of.js';
import { anyShare, assertCounts, type ConfidenceOptions, type ShareInterval, tailOf } from './confidence.js';
import { hypergeometricAtMost, logFactorial } from './tails.js';

/** How many of the population can be hits. */
export interface CountInterval {
  readonly from: number;
  readonly to: number;
}

/**
 * All numbers of hits in the population that the sample does not rule out: neither so few nor so many hits in it would be
 * too unlikely. Whole numbers, and exact: near the bound of likelihood whole numbers are compared. Of a sample of all of
 * them the number found.
 * @throws RangeError for counts that are none, or a sample larger than its population
 */
export function hypergeometricCounts(
  hits: number,
  sample: number,
  population: number,
  options: ConfidenceOptions = {},
): CountInterval {
  assertCounts(hits, sample);
  assertCounts(sample, population);
  const tail = tailOf(options);
  return {
    from: population - mostMarked(sample - hits, sample, population, tail),
    to: mostMarked(hits, sample, population, tail),
  };
}

/** The same as shares of the population; of a population of nobody [0, 1]. */
export function hypergeometricInterval(
  hits: number,
  sample: number,
  population: number,
  options: ConfidenceOptions = {},
): ShareInterval {
  const { from, to } = hypergeometricCounts(hits, sample, population, options);
  return population === 0 ? anyShare : { from: from / population, to: to / population };
}

/** The most hits that the population can have without so few in the sample being too unlikely. */
function mostMarked(hits: number, sample: number, population: number, tail: number): number {
  const most = population - (sample - hits);
  return leastOf(hits + 1, most + 1, (marked) => !isLikely(hits, sample, population, marked, tail)) - 1;
}

/** Whether at most so many hits are more likely than the tail. */
function isLikely(hits: number, sample: number, population: number, marked: number, tail: number): boolean {
  const likely = hypergeometricAtMost(hits, sample, population, marked);
  // So far the logarithms may be off.
  const doubt = 1e-12 + 1e-15 * logFactorial(population);
  if (Math.abs(likely / tail - 1) > doubt) return likely > tail;
  return isLikelyExactly(hits, sample, population, marked, tail);
}

/** The same in whole numbers. */
function isLikelyExactly(hits: number, sample: number, population: number, marked: number, tail: number): boolean {
  const others = population - marked;
  const fewest = Math.max(0, sample - others);
  let term = choose(marked, fewest) * choose(others, sample - fewest);
  let sum = 0n;
  for (let at = fewest; at <= hits; at += 1) {
    sum += term;
    term = (term * BigInt(marked - at) * BigInt(sample - at)) / (BigInt(at + 1) * BigInt(others - sample + at + 1));
  }
  const bound = exact(tail);
  return sum * BigInt(bound.denominator) > choose(population, sample) * BigInt(bound.numerator);
}

/** How many ways there are to choose so many of them. */
function choose(from: number, count: number): bigint {
  const fewer = Math.min(count, from - count);
  let ways = 1n;
  for (let at = 0; at < fewer; at += 1) ways = (ways * BigInt(from - at)) / BigInt(at + 1);
  return ways;
}
