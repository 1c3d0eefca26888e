/**
 * The records that were read, to tell which of them have the level and id of one before. Kept small, so that a million of
 * them take 24 MB: of level and id a hash of 96 bits. Two of ten million that differ share theirs once in 10^15 runs, and
 * nobody can make two that do, as each run hashes by numbers of its own.
 */
import { type Level, levels } from '../records/catalog.js';
import type { RecordPlace } from './read-items.js';

/** Of a record: its hash, and the line or position at which it stands in its file. */
const NUMBERS = 4;

/** Odd, with bits all over: what a sign changes spreads over the whole number. */
const MULTIPLIERS = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35] as const;

export class SeenRecords {
  // Nobody sees what else this generator gives; one that is safe where others do takes long to load.
  readonly #seeds = MULTIPLIERS.map(() => Math.floor(Math.random() * 2 ** 32));
  /** By hash which of the entries it is, counted from 1; 0 where there is none. */
  #slots = new Uint32Array(1024);
  #entries = new Uint32Array(512 * NUMBERS);
  #count = 0;
  /** Files with the first of their entries. */
  readonly #files: { readonly place: RecordPlace; readonly from: number }[] = [];

  /** Notes a record; gives the place of the first one of its level and id, where there is one. */
  note(level: Level, id: string, place: RecordPlace): RecordPlace | undefined {
    const [a, b, c] = this.#hash(level, id);
    let slot = a & (this.#slots.length - 1);
    for (let entry = this.#slots[slot] ?? 0; entry > 0; entry = this.#slots[slot] ?? 0) {
      const at = (entry - 1) * NUMBERS;
      if (this.#entries[at] === a && this.#entries[at + 1] === b && this.#entries[at + 2] === c) {
        return this.#placeOf(entry - 1);
      }
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    if (this.#files.at(-1)?.place.file !== place.file) this.#files.push({ place, from: this.#count });
    if ((this.#count + 1) * NUMBERS > this.#entries.length) this.#entries = doubled(this.#entries);
    this.#entries.set([a, b, c, place.line ?? place.item ?? 0], this.#count * NUMBERS);
    this.#count += 1;
    this.#slots[slot] = this.#count;
    if (this.#count * 2 > this.#slots.length) this.#spread();
    return undefined;
  }

  /** Twice as many slots, each entry in its own or the next that is free. */
  #spread(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    for (let entry = 0; entry < this.#count; entry += 1) {
      let slot = (this.#entries[entry * NUMBERS] ?? 0) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = entry + 1;
    }
    this.#slots = slots;
  }

  #placeOf(entry: number): RecordPlace {
    const { place } = this.#files.findLast(({ from }) => from <= entry) as { place: RecordPlace };
    const number = this.#entries[entry * NUMBERS + NUMBERS - 1] ?? 0;
    return place.line === undefined ? { file: place.file, item: number } : { file: place.file, line: number };
  }

  #hash(level: Level, id: string): readonly [number, number, number] {
    const [a = 0, b = 0, c = 0] = this.#seeds;
    const [byA, byB, byC] = MULTIPLIERS;
    const first = levels.indexOf(level);
    const lanes: [number, number, number] = [mixed(a, first, byA), mixed(b, first, byB), mixed(c, first, byC)];
    for (let at = 0; at < id.length; at += 1) {
      const code = id.charCodeAt(at);
      lanes[0] = mixed(lanes[0], code, byA);
      lanes[1] = mixed(lanes[1], code, byB);
      lanes[2] = mixed(lanes[2], code, byC);
    }
    return [lanes[0] >>> 0, lanes[1] >>> 0, lanes[2] >>> 0];
  }
}

/** The number with one more code in it, of which no two numbers become one. */
function mixed(number: number, code: number, by: number): number {
  const product = Math.imul(number ^ code, by);
  const spread = Math.imul(product ^ (product >>> 15), by);
  return spread ^ (spread >>> 13);
}

function doubled(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
