/** The households behind a village’s figures: who is counted in them, so that each figure can be gone after. */
import { byCodePoints } from '../base/code-points.js';
import { type Gathered, NOWHERE } from './gathered.js';
import type { Behind, BehindFigureList, BehindHousehold } from './result.js';
import type { Count, PoorShare } from './share.js';
import { shareOfCell } from './tally.js';
import { byVillage, shareOfSeveral } from './village-parts.js';

const figures = ['poor', 'wrongExits', 'missed'] as const satisfies readonly (keyof Behind)[];

/** So many are listed; their numbers are exact. */
const MOST_LISTED = 100;

class Listed {
  #certain = 0;
  #perhaps = 0;
  #list: BehindHousehold[] = [];

  /** Counts households that have no id and are not listed; whether they are in the figure is open. */
  addUnlisted(households: number): void {
    this.#perhaps += households;
  }

  add(id: string | null, { from, to }: Count): void {
    if (to === 0) return;
    if (from > 0) this.#certain += 1;
    else this.#perhaps += 1;
    this.#list.push({ id, from, to });
    if (this.#list.length >= MOST_LISTED * 10) this.#list = this.#first();
  }

  #first(): BehindHousehold[] {
    return this.#list
      .sort((a, b) => b.from - a.from || b.to - a.to || byCodePoints(a.id ?? '', b.id ?? ''))
      .slice(0, MOST_LISTED);
  }

  get told(): BehindFigureList {
    return { certain: this.#certain, perhaps: this.#perhaps, list: this.#first() };
  }
}

/** The households behind the figures of each village, by its key; of those who are not told apart by an id none is kept that is known. */
export function behindIn(gathered: Gathered): (village: string) => Behind {
  const villages = new Map<string, Record<keyof Behind, Listed>>();
  const at = (village: string) => {
    const there = villages.get(village) ?? { poor: new Listed(), wrongExits: new Listed(), missed: new Listed() };
    villages.set(village, there);
    return there;
  };
  const add = (village: string, id: string | null, share: PoorShare) => {
    for (const figure of figures) if (share[figure].to > 0) at(village)[figure].add(id, share[figure]);
  };
  const shareAt = ({ cell, persons }: { readonly cell: number; readonly persons: number }) =>
    shareOfCell(cell, persons);
  for (const [key, { open, tallies }] of gathered.villages) {
    for (const { id, persons } of open) at(key).poor.add(id, { from: 0, to: persons });
    // Those without an id were refused.
    for (const tally of tallies.values())
      for (const [cell, households, persons] of tally.cells)
        for (const figure of ['wrongExits', 'missed'] as const)
          if (shareAt({ cell, persons })[figure].to > 0) at(key)[figure].addUnlisted(households);
  }
  const isCounted = (seen: Parameters<typeof shareAt>[0] & { readonly village: string }) =>
    seen.village !== NOWHERE && figures.some((figure) => shareAt(seen)[figure].to > 0);
  for (const [row, seen] of gathered.once(isCounted)) add(seen.village, gathered.spelled(row), shareAt(seen));
  for (const row of gathered.several.keys()) {
    const places = byVillage(gathered.seenAt(row));
    for (const [village, sightings] of places)
      add(village, gathered.spelled(row), shareOfSeveral(sightings, places.size > 1));
  }
  return (village) => {
    const { poor, wrongExits, missed } = at(village);
    return { poor: poor.told, wrongExits: wrongExits.told, missed: missed.told };
  };
}
