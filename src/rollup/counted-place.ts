/** The counts of a place from the sums of its households, and the per cents that they make of its population. */
import { exact, fraction, times, toDecimalString } from '../base/exact.js';
import { endsOf, type Range } from '../records/range.js';
import { blockingHouseholds } from './blocking.js';
import type { PlaceSums } from './place-sums.js';
import type { PerCent, PlaceCounts } from './result.js';
import { addedCounts, type Count } from './share.js';

/**
 * What is counted of a place whose registered rural population is given.
 * @param criteria the required criteria of the exit of households
 */
export function countedPlace(
  { tally, share }: PlaceSums,
  population: number | Range | undefined,
  criteria: readonly string[],
): PlaceCounts {
  const { poor, wrongExits, missed } = share;
  const { tally: told, households, persons } = tally.told;
  const isRead = !tally.isEmpty;
  return {
    tally: told,
    households,
    persons,
    n: poor.from,
    u: poor.to - poor.from,
    N: population ?? null,
    incidence: isRead ? perCentOf(poor, population) : null,
    wrongExits,
    missed,
    comprehensiveIncidence: isRead ? perCentOf(addedCounts(addedCounts(poor, wrongExits), missed), population) : null,
    blocking: blockingHouseholds(tally, criteria),
  };
}

/** A count in per cent of a population; null without one. */
export function perCentOf({ from, to }: Count, population: number | Range | undefined): PerCent | null {
  if (population === undefined) return null;
  const { from: least, to: most } = endsOf(population);
  const share = (count: number, whole: number) => toDecimalString(times(fraction(count, whole), exact(100)));
  const lowest = share(from, Number(most));
  return { from: lowest, to: from === to && most === least ? lowest : share(to, Number(least)) };
}
