/** How many have to be looked at. */
import { compare, type Exact, exact, fraction, times } from '../base/exact.js';
import { leastOf } from '../base/least-of.js';
import { clopperPearson } from './clopper-pearson.js';
import type { ConfidenceOptions } from './confidence.js';
import { hypergeometricCounts } from './finite.js';

/** What has to be shown, and of how many. */
export interface SampleSizeOptions extends ConfidenceOptions {
  /** The bound in per cent, as a decimal number; by default `2`. */
  readonly limit?: string | undefined;
  /** So many hits are allowed for; by default none. */
  readonly hits?: number | undefined;
  /** Of how many they are drawn; without it of a population without end. */
  readonly population?: number | undefined;
}

/** No sample is larger than this where no population bounds it. */
const MOST = 10_000_000;

/**
 * The least sample in which so many hits show a share below the limit: 149 one-sided and 183 two-sided of 2 % at 95 % where
 * the population has no end, fewer of a finite one.
 * @returns undefined where not even all of the population show it, having so many hits
 * @throws RangeError for a limit that is none
 */
export function sampleSize({
  limit = '2',
  hits = 0,
  population,
  ...options
}: SampleSizeOptions = {}): number | undefined {
  const bound = limitOf(limit);
  const isShown = (units: number) => {
    if (population === undefined)
      return compare(exact(clopperPearson(hits, units, options).to), times(bound, fraction(1, 100))) < 0;
    const { to } = hypergeometricCounts(hits, units, population, options);
    return compare(times(fraction(to, population), exact(100)), bound) < 0;
  };
  const most = population ?? MOST;
  if (hits > most || most === 0 || !isShown(most)) return undefined;
  // A larger sample of as many hits shows no less.
  return leastOf(hits, most, isShown);
}

function limitOf(limit: string): Exact {
  if (/^\d{1,2}(?:\.\d{1,6})?$/.test(limit) && Number(limit) > 0) return exact(limit);
  throw new RangeError(`limit ${limit}: it is a number above 0 and below 100, in per cent.`);
}
