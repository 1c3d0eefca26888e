/**
 * How households were seen: those alike are one, with a number, so that of a household no more is kept than that number, and
 * of a village some bytes for each way in which its households were seen.
 */
import { NumberTable } from './number-table.js';
import type { JudgedHousehold } from './share.js';
import { CELLS } from './tally.js';

/** Where a household is: keys of places. */
export interface Where {
  readonly village: string;
  readonly county: string;
}

/** What came of a household (`tallyCell`), and why (`why.ts`). */
export interface Come extends Pick<JudgedHousehold, 'persons'> {
  readonly cell: number;
  readonly why: string;
}

/** One record of a household. */
export interface Sighting extends Where, Come {}

/** More than any memory holds: of what comes of households there are fewer, so that one number holds both. */
const MOST_WHERE = 2 ** 28;

/** Numbers sightings as they come. */
export class SightingTable {
  readonly #byVillage = new Map<string, Map<string, number>>();
  readonly #byWhy = new Map<string, Map<number, number>>();
  /** The first of each village and county, and of all that comes of households. */
  readonly #where: Where[] = [];
  readonly #come: Come[] = [];
  readonly #numbers = new NumberTable();
  /** Where the last one is. */
  #last = 0;
  /** By number the places in both lists. */
  readonly #whereOf: number[] = [];
  readonly #comeOf: number[] = [];
  /** By number how many households are seen so of which there is one record. */
  readonly once: number[] = [];

  /** The number of a sighting. */
  numberOf(one: Sighting): number {
    const where = this.#numberOfWhere(one);
    const come = numbered(this.#byWhy, one.why, one.persons * CELLS + one.cell, this.#come, one);
    const number = this.#numbers.note(come * MOST_WHERE + where + 1, this.once.length);
    if (number !== undefined) return number;
    this.#whereOf.push(where);
    this.#comeOf.push(come);
    return this.once.push(0) - 1;
  }

  /** A village and county: the same object for the same. */
  where(one: Where): Where {
    return this.#where[this.#numberOfWhere(one)] as Where;
  }

  #numberOfWhere(one: Where): number {
    // Most are where the one before is.
    const before = this.#where[this.#last];
    if (before === undefined || one.village !== before.village || one.county !== before.county)
      this.#last = numbered(this.#byVillage, one.village, one.county, this.#where, one);
    return this.#last;
  }

  at(number: number): Sighting {
    const { village, county } = this.whereOf(number);
    const { cell, why, persons } = this.comeOf(number);
    return { village, county, cell, why, persons };
  }

  whereOf(number: number): Where {
    return this.#where[this.#whereOf[number] as number] as Where;
  }

  comeOf(number: number): Come {
    return this.#come[this.#comeOf[number] as number] as Come;
  }

  /** Takes each in which a household is seen of which there is one record, with how many there are. */
  eachOnce(take: (where: Where, come: Come, households: number) => void): void {
    this.once.forEach((households, number) => {
      if (households > 0) take(this.whereOf(number), this.comeOf(number), households);
    });
  }
}

/** The place in a list of what has two names; from now on it is there. */
function numbered<Outer, Inner, One>(
  all: Map<Outer, Map<Inner, number>>,
  outer: Outer,
  inner: Inner,
  list: One[],
  one: One,
): number {
  const within = all.get(outer) ?? new Map<Inner, number>();
  const before = within.get(inner);
  if (before !== undefined) return before;
  all.set(outer, within.set(inner, list.length));
  return list.push(one) - 1;
}
