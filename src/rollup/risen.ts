/** What if the line rose: what becomes of households, and of the places that they are in. */
import { type Outcome, outcomes } from '../base/outcome.js';
import { perCentOf } from './counted-place.js';
import type { PlaceSums } from './place-sums.js';
import type { HouseholdFlip, PlaceCounts, PlaceFlip, RisenCounts, RisenPlace } from './result.js';
import { standingGroup } from './share.js';
import { ofCell } from './tally.js';
import { risenIn } from './why.js';

/** What would be counted of a place, beside what is. */
export function risenCounts(
  { tally, risen }: PlaceSums,
  { N, incidence }: Pick<PlaceCounts, 'N' | 'incidence'>,
): RisenCounts {
  const { from, to } = risen.poor;
  const flips = new Map<string, HouseholdFlip>();
  for (const { cell, why, households, persons } of tally.whys) {
    const after = risenIn(why);
    if (after === undefined) continue;
    const { standing, fate } = ofCell(cell);
    const group = standingGroup(standing);
    const key = `${group} ${fate} ${after}`;
    const before = flips.get(key) ?? { households: 0, persons: 0 };
    flips.set(key, {
      group,
      from: fate as Outcome,
      to: after,
      households: before.households + households,
      persons: before.persons + persons,
    });
  }
  return {
    households: [...flips].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, flip]) => flip),
    n: from,
    u: to - from,
    incidence: incidence === null || incidence.reported === true ? null : perCentOf(risen.poor, N ?? undefined),
  };
}

/** What would become of the places of a level. */
export function placeFlips(
  places: readonly { readonly id: string; readonly outcome: Outcome | null; readonly risen?: RisenPlace }[],
): PlaceFlip[] {
  return outcomes.flatMap((from) =>
    outcomes.flatMap((to) => {
      const ids = places.filter(({ outcome, risen }) => from !== to && outcome === from && risen?.outcome === to);
      return ids.length === 0 ? [] : [{ from, to, ids: ids.map(({ id }) => id) }];
    }),
  );
}
