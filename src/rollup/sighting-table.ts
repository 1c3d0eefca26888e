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

/** A village, and the county that its households name. */
type Where = Pick<Sighting, 'village' | 'county'>;
/** What came of a household, whatever its village. */
type Come = Pick<Sighting, 'cell' | 'why' | 'persons'>;

/** More than any register has: what comes of households comes about in some thousand ways. With so many places a number holds both. */
const [MOST_WHERE, MOST_COME] = [2 ** 30, 2 ** 23];

/** Numbers sightings as they come. */
export class SightingTable {
  readonly #where: Where[] = [];
  readonly #come: Come[] = [];
  readonly #byVillage = new Map<string, Map<string, number>>();
  readonly #byWhy = new Map<string, Map<number, number>>();
  readonly #numbers = new NumberTable();
  /** By number the places in both lists. */
  readonly #whereOf: number[] = [];
  readonly #comeOf: number[] = [];
  /** By number how many households are seen so of which there is one record. */
  readonly once: number[] = [];
  #last: Partial<Where> = {};
  #lastWhere = 0;

  /** How many there are. */
  get count(): number {
    return this.once.length;
  }

  /** The number of a sighting. */
  numberOf({ village, county, cell, why, persons }: Sighting): number {
    // Most are where the one before is.
    if (village !== this.#last.village || county !== this.#last.county) {
      const where = { village, county };
      this.#lastWhere = numbered(this.#byVillage, village, county, this.#where, where);
      this.#last = where;
    }
    const where = this.#lastWhere;
    const inCell = persons * CELLS + cell;
    const come = numbered(this.#byWhy, why, inCell, this.#come, { cell, why, persons });
    if (where >= MOST_WHERE || come >= MOST_COME) throw new RangeError('More than a roll-up can tell apart.');
    const number = this.#numbers.note(come * MOST_WHERE + where + 1, this.count);
    if (number !== undefined) return number;
    this.#whereOf.push(where);
    this.#comeOf.push(come);
    return this.once.push(0) - 1;
  }

  at(number: number): Sighting {
    const { village, county } = this.#where[this.#whereOf[number] as number] as Where;
    const { cell, why, persons } = this.#come[this.#comeOf[number] as number] as Come;
    return { village, county, cell, why, persons };
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
  if (within.size === 0) all.set(outer, within);
  const before = within.get(inner);
  if (before !== undefined) return before;
  within.set(inner, list.length);
  return list.push(one) - 1;
}
