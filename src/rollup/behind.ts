/** The households behind a village’s figures: who is counted in them, so that each figure can be gone after. */
import { byCodePoints } from '../base/code-points.js';
import { frozen } from '../base/frozen.js';
import { type Gathered, NOWHERE } from './gathered.js';
import type { Behind, BehindFigureList, BehindHousehold } from './result.js';
import type { PoorShare } from './share.js';
import { ofCell } from './tally.js';
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

  add(id: string | null, from: number, to: number): void {
    if (from > 0) this.#certain += 1;
    else this.#perhaps += 1;
    this.#list.push({ id, from, to });
    if (this.#list.length >= MOST_LISTED * 10) this.#list = this.#first();
  }

  #first(): BehindHousehold[] {
    if (this.#list.length < 2) return this.#list;
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
  const villages = new Map<string, Partial<Record<keyof Behind, Listed>>>();
  const at = (village: string, figure: keyof Behind) => {
    const there = villages.get(village) ?? {};
    villages.set(village, there);
    there[figure] ??= new Listed();
    return there[figure];
  };
  const add = (village: string, row: number, share: PoorShare, persons = 1) => {
    for (const figure of figures) {
      const { from, to } = share[figure];
      if (to * persons > 0) at(village, figure).add(gathered.spelled(row), from * persons, to * persons);
    }
  };
  for (const [key, { open, tallies }] of gathered.villages) {
    for (const { id, persons } of open) at(key, 'poor').add(id, 0, persons);
    // Those without an id were refused.
    for (const tally of tallies.values())
      for (const { cell, households, persons } of tally.cells)
        for (const figure of ['wrongExits', 'missed'] as const)
          if (ofCell(cell).share[figure].to * persons > 0) at(key, figure).addUnlisted(households);
  }
  gathered.eachOnce(
    ({ cell }) => ofCell(cell).fate !== 'met',
    (row, { village }, { cell, persons }) => {
      if (village !== NOWHERE) add(village, row, ofCell(cell).share, persons);
    },
  );
  for (const row of gathered.several.keys()) {
    const places = byVillage(gathered.seenAt(row));
    for (const [village, sightings] of places) add(village, row, shareOfSeveral(sightings, places.size > 1));
  }
  return (village) => {
    const { poor, wrongExits, missed } = villages.get(village) ?? {};
    return {
      poor: poor?.told ?? NOBODY,
      wrongExits: wrongExits?.told ?? NOBODY,
      missed: missed?.told ?? NOBODY,
    };
  };
}

const NOBODY: BehindFigureList = frozen({ certain: 0, perhaps: 0, list: [] });
