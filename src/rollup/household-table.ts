/**
 * Households by calendar year and id, each with a row of its own: exact, and so small that a million of them take some 40 MB,
 * a third of what as many texts in a map do.
 */
import { anyNumber } from './number-table.js';

/** So many rows at first; a power of two. */
const FIRST_ROWS = 1024;
/** Bytes that a number of 32 bits takes at most, seven bits each. */
const MOST_BYTES = 5;
/** Numbers each of which a sign of an id takes at most: a unit of UTF-16 has sixteen bits. */
const UNIT_BYTES = 3;

/** Numbers households as they come. */
export class HouseholdTable {
  readonly #seed = anyNumber();
  /** Year and units of the id of each, one behind the other: of seven bits a byte, the last one below 128. */
  #bytes = new Uint8Array(FIRST_ROWS);
  /** Where each ends. */
  #ends = new Uint32Array(FIRST_ROWS);
  /** Of each a hash. Neither these nor the slots are made while all come in the order of their ids. */
  #hashes = new Uint32Array();
  /** By hash one more than the row, 0 where there is none. */
  #slots = new Uint32Array();
  #isSorted = true;
  #count = 0;
  /** The one that came last. */
  #year = 0;
  #id = '';

  /** How many there are. */
  get count(): number {
    return this.#count;
  }

  /** The row of a household: the next one where it was not there before. */
  row(year: number, id: string): number {
    const row = this.#count;
    const start = this.#startOf(row);
    const most = start + MOST_BYTES + id.length * UNIT_BYTES;
    if (most > this.#bytes.length)
      this.#bytes = copied(this.#bytes, new Uint8Array(Math.max(most, this.#bytes.length * 2)));
    const bytes = this.#bytes;
    let end = start;
    for (let at = -1; at < id.length; at += 1) {
      let rest = at < 0 ? year : id.charCodeAt(at);
      for (; rest > 0x7f; rest >>>= 7) bytes[end++] = (rest & 0x7f) | 0x80;
      bytes[end++] = rest;
    }
    // In a list in the order of its ids none comes twice: none is looked for until one is out of order.
    if (this.#isSorted && row > 0 && (year !== this.#year || id <= this.#id)) {
      this.#isSorted = false;
      this.#hashes = new Uint32Array(this.#ends.length);
      for (let one = 0; one < row; one += 1)
        this.#hashes[one] = this.#hashOf(this.#startOf(one), this.#ends[one] as number);
      this.#spread();
    }
    this.#year = year;
    this.#id = id;
    if (!this.#isSorted) {
      const hash = this.#hashOf(start, end);
      let slot = hash & (this.#slots.length - 1);
      for (let entry = this.#slots[slot] as number; entry > 0; entry = this.#slots[slot] as number) {
        if (this.#hashes[entry - 1] === hash && this.#isAt(entry - 1, start, end)) return entry - 1;
        slot = (slot + 1) & (this.#slots.length - 1);
      }
      this.#slots[slot] = row + 1;
      this.#hashes[row] = hash;
    }
    this.#ends[row] = end;
    this.#count += 1;
    if (this.#count === this.#ends.length) {
      this.#ends = copied(this.#ends, new Uint32Array(this.#count * 2));
      if (!this.#isSorted) {
        this.#hashes = copied(this.#hashes, new Uint32Array(this.#count * 2));
        this.#spread();
      }
    }
    return row;
  }

  /** Year and id of a row. */
  at(row: number): { readonly year: number; readonly id: string } {
    const end = this.#ends[row] as number;
    let year = -1;
    let id = '';
    for (let at = this.#startOf(row); at < end; at += 1) {
      let unit = 0;
      let shift = 0;
      for (; (this.#bytes[at] as number) > 0x7f; at += 1, shift += 7)
        unit |= ((this.#bytes[at] as number) & 0x7f) << shift;
      unit |= (this.#bytes[at] as number) << shift;
      if (year < 0) year = unit;
      else id += String.fromCharCode(unit);
    }
    return { year, id };
  }

  #startOf(row: number): number {
    return row === 0 ? 0 : (this.#ends[row - 1] as number);
  }

  /** Of the bytes between two places. */
  #hashOf(start: number, end: number): number {
    let hash = this.#seed;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (this.#bytes[at] as number), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    return (hash ^ (hash >>> 13)) >>> 0;
  }

  #isAt(row: number, start: number, end: number): boolean {
    const from = this.#startOf(row);
    if ((this.#ends[row] as number) - from !== end - start) return false;
    let at = start;
    while (at < end && this.#bytes[at] === this.#bytes[from + at - start]) at += 1;
    return at === end;
  }

  /** Each row in its slot, or the next that is free. */
  #spread(): void {
    this.#slots = new Uint32Array(this.#ends.length * 2);
    for (let row = 0; row < this.#count; row += 1) {
      let slot = (this.#hashes[row] as number) & (this.#slots.length - 1);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = row + 1;
    }
  }
}

/** The numbers of the first, in the second, which has more room. */
export function copied<Numbers extends Uint8Array | Uint32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
