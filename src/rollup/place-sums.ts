/** Sums of households that are added up from villages to the province. */
import type { DecidingHousehold } from './result.js';
import { nobody, type PoorShare, sharesOf } from './share.js';
import { HouseholdTally } from './tally.js';

/** What households come to in a place. */
export interface PlaceSums {
  readonly tally: HouseholdTally;
  readonly share: PoorShare;
  /** The same by the other line, where one is asked for. */
  readonly risen: PoorShare;
  /** Households of which it is open whether their persons are poor. */
  readonly open: readonly DecidingHousehold[];
}

/** What several places come to together. */
export function sumsOf(parts: readonly PlaceSums[]): PlaceSums {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const tally = new HouseholdTally();
  for (const part of parts) tally.addAll(part.tally);
  return {
    tally,
    share: sharesOf(parts.map(({ share }) => share)),
    risen: sharesOf(parts.map(({ risen }) => risen)),
    open: parts.flatMap(({ open }) => open),
  };
}

/** What those add who are in a list twice: of one of their records, nobody knows which, it is true. */
export function hullOfShares(shares: readonly PoorShare[], elsewhere: boolean): PoorShare {
  const hull = (of: (share: PoorShare) => { readonly from: number; readonly to: number }) => ({
    from: elsewhere ? 0 : Math.min(...shares.map((one) => of(one).from)),
    to: Math.max(...shares.map((one) => of(one).to)),
  });
  return {
    poor: hull(({ poor }) => poor),
    wrongExits: hull(({ wrongExits }) => wrongExits),
    missed: hull(({ missed }) => missed),
  };
}

const addsNothing: PoorShare = { poor: nobody, wrongExits: nobody, missed: nobody };

/** Nobody is added. */
export const noSums = (): PlaceSums => ({
  tally: new HouseholdTally(),
  share: addsNothing,
  risen: addsNothing,
  open: [],
});
