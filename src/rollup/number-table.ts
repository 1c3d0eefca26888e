/** A number by a number, of millions of them: twelve bytes each at twice their count, where a map takes four times that. */

/** So many places at first; a power of two. */
const FIRST_PLACES = 1024;
/** Stands where nothing is. No key is this number. */
const EMPTY = 0;

/** What a table hashes by, another in each run: so nobody can make a file of which all have one hash. Nothing that is told hangs on it. */
export const anyNumber = () => (Math.random() * 2 ** 32) | 0;

/** Keeps the first value of each key. A key is a number other than 0, exact as such. */
export class NumberTable {
  #keys = new Float64Array(FIRST_PLACES);
  #values = new Uint32Array(FIRST_PLACES);
  #count = 0;
  readonly #ofLow = anyNumber();
  readonly #ofHigh = anyNumber();

  /** The value that the key had before; undefined, and it has this one from now on, where it had none. */
  note(key: number, value: number): number | undefined {
    if (this.#count * 2 >= this.#keys.length) this.#grow();
    const place = this.#placeOf(key);
    if (this.#keys[place] === key) return this.#values[place];
    this.#keys[place] = key;
    this.#values[place] = value;
    this.#count += 1;
    return undefined;
  }

  /** Every key with its value, in no order. */
  *entries(): Generator<readonly [key: number, value: number]> {
    for (const [place, key] of this.#keys.entries()) if (key !== EMPTY) yield [key, this.#values[place] as number];
  }

  #placeOf(key: number): number {
    const mask = this.#keys.length - 1;
    // The upper and the lower half, each spread by an odd factor, and both once more.
    const low = Math.imul(key ^ this.#ofLow, 0x9e3779b1);
    const high = Math.imul((key / 0x100000000) ^ this.#ofHigh, 0x85ebca6b);
    const both = Math.imul(low ^ (low >>> 15) ^ high ^ (high >>> 15), 0xc2b2ae35);
    let place = (both ^ (both >>> 15)) & mask;
    while (this.#keys[place] !== EMPTY && this.#keys[place] !== key) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Float64Array(keys.length * 2);
    this.#values = new Uint32Array(keys.length * 2);
    for (const [at, key] of keys.entries()) {
      if (key === EMPTY) continue;
      const place = this.#placeOf(key);
      this.#keys[place] = key;
      this.#values[place] = values[at] as number;
    }
  }
}
