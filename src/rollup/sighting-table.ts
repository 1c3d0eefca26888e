/**
 * How households were seen: those alike are one, with a number, so that of a household no more is kept than that number, and
 * of a village some bytes for each way in which its households were seen.
 */
import { copied } from './household-table.js';
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

/** A village, and the county that its households name. */
type Where = Pick<Sighting, 'village' | 'county'>;
/** What came of a household, whatever its village. */
type Come = Pick<Sighting, 'cell' | 'why' | 'persons'>;

/** More than any register has: what comes of households comes about in some thousand ways. With so many places a number holds both. */
const [MOST_WHERE, MOST_COME] = [2 ** 30, 2 ** 23];
/** So many there is room for at first. */
const FIRST = 1024;

/** Numbers sightings as they come. */
export class SightingTable {
  readonly #where: Where[] = [];
  readonly #come: Come[] = [];
  readonly #byVillage = new Map<string, Map<string, number>>();
  readonly #byWhy = new Map<string, Map<number, number>>();
  readonly #numbers = new NumberTable();
  /** By number the places in both lists, and how many households are seen so and are there once. */
  #whereOf = new Uint32Array(FIRST);
  #comeOf = new Uint32Array(FIRST);
  #once = new Uint32Array(FIRST);
  #count = 0;
  #last: Partial<Where> = {};
  #lastWhere = 0;

  /** How many there are. */
  get count(): number {
    return this.#count;
  }

  /** The number of a sighting. */
  numberOf({ village, county, cell, why, persons }: Sighting): number {
    // Most are where the one before is.
    if (village !== this.#last.village || county !== this.#last.county) {
      const where = { village, county };
      this.#lastWhere = numbered(this.#byVillage, village, county, this.#where, MOST_WHERE, where);
      this.#last = where;
    }
    const where = this.#lastWhere;
    const inCell = persons * CELLS + cell;
    const come = numbered(this.#byWhy, why, inCell, this.#come, MOST_COME, { cell, why, persons });
    const number = this.#numbers.note(come * MOST_WHERE + where + 1, this.#count);
    if (number !== undefined) return number;
    const made = this.#count;
    if (made === this.#once.length) this.#grow();
    this.#whereOf[made] = where;
    this.#comeOf[made] = come;
    this.#count += 1;
    return made;
  }

  at(number: number): Sighting {
    const { village, county } = this.#where[this.#whereOf[number] as number] as Where;
    const { cell, why, persons } = this.#come[this.#comeOf[number] as number] as Come;
    return { village, county, cell, why, persons };
  }

  /** How many households are seen so of which there is one record. */
  once(number: number): number {
    return this.#once[number] as number;
  }

  addOnce(number: number, households: 1 | -1): void {
    this.#once[number] = (this.#once[number] as number) + households;
  }

  #grow(): void {
    const room = () => new Uint32Array(this.#count * 2);
    this.#whereOf = copied(this.#whereOf, room());
    this.#comeOf = copied(this.#comeOf, room());
    this.#once = copied(this.#once, room());
  }
}

/** The place in a list of what has two names; from now on it is there. */
function numbered<Outer, Inner, One>(
  all: Map<Outer, Map<Inner, number>>,
  outer: Outer,
  inner: Inner,
  list: One[],
  most: number,
  one: One,
): number {
  const within = all.get(outer) ?? new Map<Inner, number>();
  if (within.size === 0) all.set(outer, within);
  const before = within.get(inner);
  if (before !== undefined) return before;
  if (list.length >= most) throw new RangeError('More than a roll-up can tell apart.');
  within.set(inner, list.length);
  list.push(one);
  return list.length - 1;
}
