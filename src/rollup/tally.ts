/** Households and persons by their standing on the register and by what came of them: sums that can be added. */
import {
  type Fate,
  fates,
  type JudgedHousehold,
  type PoorShare,
  type RegisterStanding,
  ShareSum,
  shareOf,
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
  return new ShareSum().add(ofCell(cell).share, persons);
}

/** The place of a household’s counts by the other line. */
export function risenCell(cell: number, why: string): number {
  const { standing, fate } = ofCell(cell);
  return tallyCell({ standing, fate: risenIn(why) ?? fate });
}

/** Households of a cell. */
interface CellCount {
  readonly cell: number;
  households: number;
  persons: number;
}

/** Those of them that are kept apart, as something is to be told of why (`why.ts`). */
interface WhyCount extends CellCount {
  readonly why: string;
}

/** No household. */
export const NOBODY: HouseholdCount = Object.freeze({ households: 0, persons: 0 });

/** What is told of households that were read, and of persons living in them. */
export interface ToldTally {
  /** By standing on the register, then by what came of them. */
  readonly tally: ByStanding;
  /** All of them together by what came of them. */
  readonly households: Readonly<Record<Fate, number>>;
  readonly persons: Readonly<Record<Fate, number>>;
}

/** Sums of households. */
export class HouseholdTally {
  /** One of each cell that there is, by cell: of most villages few of them. */
  readonly #cells: CellCount[] = [];
  /** Those of whom why tells something, one of each cell and why; the sums hold them too. */
  #whys: Map<string, WhyCount> | undefined;

  /** Adds households. */
  add(cell: number, persons: number, households = 1, why = ''): void {
    const cells = this.#cells;
    let at = 0;
    while (at < cells.length && (cells[at] as CellCount).cell < cell) at += 1;
    const before = cells[at];
    if (before?.cell === cell) addCounts(before, households, persons);
    else cells.splice(at, 0, { cell, households, persons });
    if (why !== '') this.addWhy({ cell, why, households, persons });
  }

  /** Tells why of households that are in the sums. */
  addWhy({ cell, why, households, persons }: Readonly<WhyCount>): void {
    this.#whys ??= new Map();
    const key = `${cell} ${why}`;
    const before = this.#whys.get(key);
    if (before === undefined) this.#whys.set(key, { cell, why, households, persons });
    else addCounts(before, households, persons);
  }

  /** Those of whom something is to be told. */
  get whys(): Iterable<Readonly<WhyCount>> {
    return this.#whys?.values() ?? [];
  }

  /** What all its households would add by the other line. */
  get risenShare(): PoorShare {
    const moved = new ShareSum().add(this.share);
    for (const { cell, why, persons } of this.whys) {
      if (risenIn(why) === undefined) continue;
      moved.add(ofCell(cell).share, -persons);
      moved.add(ofCell(risenCell(cell, why)).share, persons);
    }
    return moved;
  }

  /** Adds those of another. */
  addAll(other: HouseholdTally): void {
    for (const { cell, households, persons } of other.#cells) this.add(cell, persons, households);
    for (const one of other.whys) this.addWhy(one);
  }

  get isEmpty(): boolean {
    return this.#cells.length === 0;
  }

  /** How many there are. */
  get households(): number {
    return this.#cells.reduce((sum, { households }) => sum + households, 0);
  }

  /** All cells that hold a household. */
  get cells(): readonly Readonly<CellCount>[] {
    return this.#cells;
  }

  /** What all its households add. */
  get share(): PoorShare {
    const sum = new ShareSum();
    for (const { cell, persons } of this.#cells) sum.add(ofCell(cell).share, persons);
    return sum;
  }

  /** By standing and fate, for people to read, and together by what came of them. */
  get told(): ToldTally {
    const tally: Partial<Record<RegisterStanding, Record<Fate, HouseholdCount>>> = {};
    const households: Record<Fate, number> = { met: 0, notMet: 0, undetermined: 0, refused: 0 };
    const persons: Record<Fate, number> = { met: 0, notMet: 0, undetermined: 0, refused: 0 };
    for (const { cell, households: count, persons: living } of this.#cells) {
      const { standing, fate } = ofCell(cell);
      tally[standing] ??= { met: NOBODY, notMet: NOBODY, undetermined: NOBODY, refused: NOBODY };
      tally[standing][fate] = { households: count, persons: living };
      households[fate] += count;
      persons[fate] += living;
    }
    return { tally, households, persons };
  }
}

function addCounts(counts: CellCount, households: number, persons: number): void {
  counts.households += households;
  counts.persons += persons;
}
