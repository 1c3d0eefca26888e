/**
 * The numbers of households that have been, in little room: a hash of each. Two that differ may share theirs, so that one is
 * taken for another; none is ever missed.
 */
export class IdSet {
  /** By the hash; 0 where there is none. */
  #slots = new Float64Array(1 << 10);
  #count = 0;

  /** Takes one; whether it, or one of its hash, has been before. */
  take(id: string): boolean {
    const hash = hashOf(id);
    const slot = this.#slotOf(hash);
    if (this.#slots[slot] === hash) return true;
    this.#slots[slot] = hash;
    this.#count += 1;
    if (this.#count * 4 > this.#slots.length * 3) this.#spread();
    return false;
  }

  /** Where a hash is, or would be. */
  #slotOf(hash: number): number {
    const last = this.#slots.length - 1;
    let slot = hash % this.#slots.length;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== hash) slot = (slot + 1) & last;
    return slot;
  }

  #spread(): void {
    const before = this.#slots;
    this.#slots = new Float64Array(before.length * 2);
    for (const hash of before) if (hash !== 0) this.#slots[this.#slotOf(hash)] = hash;
  }
}

/** A whole number from 1 on that a double holds: 52 bits of two numbers, as bytes are hashed by FNV. */
function hashOf(text: string): number {
  let [one, other] = [0x811c9dc5, 0x9e3779b1];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    one = Math.imul(one ^ sign, 0x01000193);
    other = Math.imul(other ^ sign, 0x85ebca6b) ^ (other >>> 13);
  }
  return (one >>> 12) * 2 ** 32 + (other >>> 0) + 1;
}
