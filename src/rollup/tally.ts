/** Households and persons by their standing on the register and by what came of them: sums that can be added. */
import { addToGroup, grouped } from '../base/grouped.js';
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

/** Households of a cell that are kept apart, as something is to be told of why (`why.ts`). */
interface WhyCount {
  readonly cell: number;
  readonly why: string;
  households: number;
  persons: number;
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

/** So few are looked through one by one. */
const FEW = 16;

/** Sums of households. */
export class HouseholdTally {
  /** Cell, households, persons of each cell that there is, by cell: of most villages few of them. */
  readonly #cells: number[] = [];
  /** Those of whom why tells something, one of each cell and why; the sums hold them too. */
  readonly #whys: WhyCount[] = [];
  /** The same by why, once they are many. */
  #byWhy: Map<string, WhyCount[]> | undefined;

  /** Adds households; nobody is no cell. */
  add(cell: number, persons: number, households = 1, why = ''): void {
    if (households === 0) return;
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
    const whys = this.#whys;
    if (whys.length === FEW) this.#byWhy ??= grouped(whys, (one) => one.why);
    const before = (this.#byWhy?.get(why) ?? (this.#byWhy === undefined ? whys : [])).find(
      (one) => one.cell === cell && one.why === why,
    );
    if (before === undefined) {
      const made = { cell, why, households, persons };
      whys.push(made);
      if (this.#byWhy !== undefined) addToGroup(this.#byWhy, why, made);
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
    const moved = new ShareSum().add(this.share);
    for (const { cell, why, persons } of this.#whys) {
      if (risenIn(why) === undefined) continue;
      moved.add(ofCell(cell).share, -persons);
      moved.add(ofCell(risenCell(cell, why)).share, persons);
    }
    return moved;
  }

  /** Adds those of another. */
  addAll(other: HouseholdTally): this {
    const cells = other.#cells;
    for (let at = 0; at < cells.length; at += 3)
      this.add(cells[at] as number, cells[at + 2] as number, cells[at + 1] as number);
    for (const one of other.#whys) this.addWhy(one);
    return this;
  }

  get isEmpty(): boolean {
    return this.#cells.length === 0;
  }

  /** How many there are. */
  get households(): number {
    const cells = this.#cells;
    let sum = 0;
    for (let at = 0; at < cells.length; at += 3) sum += cells[at + 1] as number;
    return sum;
  }

  /** All cells that hold a household: `[cell, households, persons]`. */
  get cells(): (readonly [cell: number, households: number, persons: number])[] {
    const cells: (readonly [number, number, number])[] = [];
    for (let at = 0; at < this.#cells.length; at += 3)
      cells.push([this.#cells[at] as number, this.#cells[at + 1] as number, this.#cells[at + 2] as number]);
    return cells;
  }

  /** What all its households add. */
  get share(): PoorShare {
    const cells = this.#cells;
    const sum = new ShareSum();
    for (let at = 0; at < cells.length; at += 3) sum.add(ofCell(cells[at] as number).share, cells[at + 2] as number);
    return sum;
  }

  /** By standing and fate, for people to read, and together by what came of them. */
  get told(): ToldTally {
    const tally: Partial<Record<RegisterStanding, Record<Fate, HouseholdCount>>> = {};
    const households: Record<Fate, number> = { met: 0, notMet: 0, undetermined: 0, refused: 0 };
    const persons: Record<Fate, number> = { met: 0, notMet: 0, undetermined: 0, refused: 0 };
    for (const [cell, count, living] of this.cells) {
      const { standing, fate } = ofCell(cell);
      tally[standing] ??= { met: NOBODY, notMet: NOBODY, undetermined: NOBODY, refused: NOBODY };
      tally[standing][fate] = { households: count, persons: living };
      households[fate] += count;
      persons[fate] += living;
    }
    return { tally, households, persons };
  }
}
