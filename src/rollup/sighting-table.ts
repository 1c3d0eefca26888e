/**
 * How households were seen: those alike are one, with a number, so that of a household no more is kept than that number, and
 * of a village some bytes for each way in which its households were seen.
 */
import { NumberTable } from './number-table.js';
import type { JudgedHousehold } from './share.js';
import { CELLS } from './tally.js';

/** One record of a household: where it is, and what came of it. */
export interface Sighting extends Pick<JudgedHousehold, 'persons'> {
  /** Keys of places. */
  readonly village: string;
  readonly county: string;
  /** What came of it (`tallyCell`), and why (`why.ts`). */
  readonly cell: number;
  readonly why: string;
}

/** More than any memory holds: of what comes of households there are fewer, so that one number holds both. */
const MOST_WHERE = 2 ** 28;

/** Numbers sightings as they come. */
export class SightingTable {
  readonly #byVillage = new Map<string, Map<string, number>>();
  readonly #byWhy = new Map<string, Map<number, number>>();
  /** The first of each village and county, and of all that comes of households. */
  readonly #where: Sighting[] = [];
  readonly #come: Sighting[] = [];
  readonly #numbers = new NumberTable();
  /** By number the places in both lists. */
  readonly #whereOf: number[] = [];
  readonly #comeOf: number[] = [];
  /** By number how many households are seen so of which there is one record. */
  readonly once: number[] = [];

  /** The number of a sighting. */
  numberOf(one: Sighting): number {
    const where = numbered(this.#byVillage, one.village, one.county, this.#where, one);
    const come = numbered(this.#byWhy, one.why, one.persons * CELLS + one.cell, this.#come, one);
    const number = this.#numbers.note(come * MOST_WHERE + where + 1, this.once.length);
    if (number !== undefined) return number;
    this.#whereOf.push(where);
    this.#comeOf.push(come);
    return this.once.push(0) - 1;
  }

  at(number: number): Sighting {
    const { village, county } = this.#where[this.#whereOf[number] as number] as Sighting;
    const { cell, why, persons } = this.#come[this.#comeOf[number] as number] as Sighting;
    return { village, county, cell, why, persons };
  }

  /** Each with how many households are seen so of which there is one record. */
  *entries(): Generator<readonly [sighting: Sighting, once: number]> {
    for (const [number, once] of this.once.entries()) yield [this.at(number), once];
  }
}

/** The place in a list of what has two names; from now on it is there. */
function numbered<Outer, Inner>(
  all: Map<Outer, Map<Inner, number>>,
  outer: Outer,
  inner: Inner,
  list: Sighting[],
  one: Sighting,
): number {
  const within = all.get(outer) ?? new Map<Inner, number>();
  const before = within.get(inner);
  if (before !== undefined) return before;
  all.set(outer, within.set(inner, list.length));
  return list.push(one) - 1;
}
