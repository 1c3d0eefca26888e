/** How many households an evaluation has to visit, of what registers claim. */
import { byCodePoints } from '../base/code-points.js';
import { compare, exact, fraction } from '../base/exact.js';
import type { Claims } from './claims.js';
import { sharedAmong } from './confidence.js';
import { stratumOf } from './draw-sample.js';
import { type SampleSizeOptions, sampleSize } from './sample-size.js';

/** What has to be shown of wrong exits; each of the sizes for one end and for both. */
export interface SizesOptions extends Omit<SampleSizeOptions, 'population' | 'sided'> {
  /** By so much a sample of households that are alike has to be larger; by default 1. */
  readonly designEffect?: number | undefined;
}

/** The size for a population. */
export interface SizeOf {
  /** `infinite` for one without end, `all` for all who have exited, else the stratum. */
  readonly of: 'infinite' | 'all' | 'stratum';
  readonly stratum: string | null;
  /** Households; null of a population without end. */
  readonly population: number | null;
  /** Households to be drawn; null where not even all show it. */
  readonly one: number | null;
  readonly two: number | null;
}

/** Sizes that show how few exits are wrong: without end, of all who have exited, and of each of their strata. */
export interface SampleSizes {
  readonly limit: string;
  readonly hits: number;
  readonly confidence: number;
  readonly designEffect: number;
  readonly strata: number;
  readonly sizes: readonly SizeOf[];
}

/** The sizes. @throws RangeError for a limit, confidence or design effect that is none */
export function sizesOf(claims: Claims, options: SizesOptions = {}): SampleSizes {
  const { limit = '2', hits = 0, confidence = 0.95, designEffect = 1 } = options;
  if (!(designEffect >= 1)) throw new RangeError(`design effect ${designEffect}: it is at least 1.`);
  const strata = new Map<string, number>();
  for (const one of claims.households)
    if (one.group === 'exited') strata.set(stratumOf(one), (strata.get(stratumOf(one)) ?? 0) + 1);
  const size = (population: number | undefined, sided: 'one' | 'two', among: number) => {
    const shared = sharedAmong({ confidence, sided }, among);
    // Strata are evaluated as of populations without end, unless all of them are visited.
    const own = sampleSize({ limit, hits, population: among > 1 ? undefined : population, ...shared });
    if (population === undefined) return own === undefined ? null : Math.ceil(own * designEffect);
    const isShown = (count: number) => compare(fraction(100 * count, population), exact(limit)) < 0;
    if (!isShown(hits)) return null;
    // While one of them is left, that one may be a hit.
    return own === undefined || !isShown(hits + 1) ? population : Math.min(Math.ceil(own * designEffect), population);
  };
  const sizeOf = (of: SizeOf['of'], stratum: string | null, population: number | undefined, among = 1): SizeOf => ({
    of,
    stratum,
    population: population ?? null,
    one: size(population, 'one', among),
    two: size(population, 'two', among),
  });
  const all = [...strata.values()].reduce((sum, count) => sum + count, 0);
  const several = [...strata].sort(([a], [b]) => byCodePoints(a, b));
  return {
    limit,
    hits,
    confidence,
    designEffect,
    strata: strata.size,
    sizes: [
      sizeOf('infinite', null, undefined),
      ...(all === 0 ? [] : [sizeOf('all', null, all)]),
      ...(several.length < 2 ? [] : several.map(([id, count]) => sizeOf('stratum', id, count, several.length))),
    ],
  };
}
