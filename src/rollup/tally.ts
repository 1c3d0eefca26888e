/** Households and persons by their standing on the register and by what came of them: sums that can be added. */
import { addToGroup } from '../base/grouped.js';
import {
  type Count,
  type Fate,
  fates,
  type JudgedHousehold,
  nobody,
  type PoorShare,
  type RegisterStanding,
  shareOf,
  sharesOf,
  standings,
} from './share.js';
import { risenIn } from './why.js';

/** Households, and the persons living in them. */
export interface HouseholdCount {
  readonly households: number;
  readonly persons: number;
}

/** Households and persons by what came of them. */
export type ByFate = Readonly<Record<Fate, HouseholdCount>>;
/** The same by standing on the register, of those that there are. */
export type ByStanding = Readonly<Partial<Record<RegisterStanding, ByFate>>>;

/** So many places there are. */
export const CELLS = standings.length * fates.length;

/** The place of a household's counts: a number below 256. */
export function tallyCell({ standing, fate }: Pick<JudgedHousehold, 'standing' | 'fate'>): number {
  return standings.indexOf(standing) * fates.length + fates.indexOf(fate);
}

interface Cell extends Pick<JudgedHousehold, 'standing' | 'fate'> {
  /** What one person adds. */
  readonly share: PoorShare;
}

const cells: readonly Cell[] = standings.flatMap((standing) =>
  fates.map((fate) => ({ standing, fate, share: shareOf({ standing, fate, persons: 1 }) })),
);

/** What a place of counts stands for. */
export const ofCell = (cell: number): Cell => cells[cell] as Cell;

/** What so many persons of a cell add. */
export function shareOfCell(cell: number, persons: number): PoorShare {
  const { poor, wrongExits, missed } = ofCell(cell).share;
  const times = ({ from, to }: Count) => (to === 0 ? nobody : { from: from * persons, to: to * persons });
  return { poor: times(poor), wrongExits: times(wrongExits), missed: times(missed) };
}

/** The place of a household’s counts by the other line. */
export function risenCell(cell: number, why: string): number {
  const { standing, fate } = ofCell(cell);
  return tallyCell({ standing, fate: risenIn(why) ?? fate });
}

/** Households of a cell that are kept apart, as something is to be told of why (`why.ts`). */
interface WhyCount {
  readonly cell: number;
  readonly why: string;
  households: number;
  persons: number;
}

/** Sums of households. */
export class HouseholdTally {
  /** Cell, households, persons of each cell that there is, by cell: of most villages few of them. */
  readonly #cells: number[] = [];
  /** Those of whom why tells something, one of each cell and why; the sums hold them too. */
  readonly #whys: WhyCount[] = [];
  #byWhy: Map<string, WhyCount[]> | undefined;

  /** Adds households. */
  add(cell: number, persons: number, households = 1, why = ''): void {
    const cells = this.#cells;
    let at = 0;
    while (at < cells.length && (cells[at] as number) < cell) at += 3;
    if (cells[at] !== cell) cells.splice(at, 0, cell, 0, 0);
    cells[at + 1] = (cells[at + 1] as number) + households;
    cells[at + 2] = (cells[at + 2] as number) + persons;
    if (why !== '') this.addWhy({ cell, why, households, persons });
  }

  /** Tells why of households that are in the sums. */
  addWhy({ cell, why, households, persons }: Readonly<WhyCount>): void {
    this.#byWhy ??= new Map();
    const before = this.#byWhy.get(why)?.find((one) => one.cell === cell);
    if (before === undefined) {
      const made = { cell, why, households, persons };
      this.#whys.push(made);
      addToGroup(this.#byWhy, why, made);
    } else {
      before.households += households;
      before.persons += persons;
    }
  }

  /** Those of whom something is to be told. */
  get whys(): readonly Readonly<WhyCount>[] {
    return this.#whys;
  }

  /** What all its households would add by the other line. */
  get risenShare(): PoorShare {
    const risen = this.whys.filter(({ why }) => risenIn(why) !== undefined);
    if (risen.length === 0) return this.share;
    const moved = new HouseholdTally();
    for (const [cell, households, persons] of this.cells) moved.add(cell, persons, households);
    for (const { cell, why, households, persons } of risen) {
      moved.add(cell, -persons, -households);
      moved.add(risenCell(cell, why), persons, households);
    }
    return moved.share;
  }

  addAll(other: HouseholdTally): void {
    for (const [cell, households, persons] of other.cells) this.add(cell, persons, households);
    for (const one of other.whys) this.addWhy(one);
  }

  copy(): HouseholdTally {
    const copy = new HouseholdTally();
    copy.addAll(this);
    return copy;
  }

  get isEmpty(): boolean {
    return this.households === 0;
  }

  /** How many there are. */
  get households(): number {
    return this.cells.reduce((sum, [, count]) => sum + count, 0);
  }

  /** All cells that hold a household: `[cell, households, persons]`. */
  get cells(): (readonly [cell: number, households: number, persons: number])[] {
    const cells: (readonly [number, number, number])[] = [];
    for (let at = 0; at < this.#cells.length; at += 3) {
      const households = this.#cells[at + 1] as number;
      if (households !== 0) cells.push([this.#cells[at] as number, households, this.#cells[at + 2] as number]);
    }
    return cells;
  }

  /** What all its households add. */
  get share(): PoorShare {
    return sharesOf(this.cells.map(([cell, , persons]) => shareOfCell(cell, persons)));
  }

  /** By standing and fate, for people to read. */
  get told(): ByStanding {
    const told: Partial<Record<RegisterStanding, Record<Fate, HouseholdCount>>> = {};
    for (const [cell, households, persons] of this.cells) {
      const { standing, fate } = ofCell(cell);
      told[standing] ??= Object.fromEntries(fates.map((one) => [one, { households: 0, persons: 0 }])) as Record<
        Fate,
        HouseholdCount
      >;
      told[standing][fate] = { households, persons };
    }
    return told;
  }
}
