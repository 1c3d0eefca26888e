/**
 * Numbers of households or persons that have been, in little room: a hash of each. Two that differ may share theirs, so that one is
 * taken for another; none is ever missed.
 */
export class IdSet {
  /** By the hash; 0 where there is none. */
  #slots = new Uint32Array(1 << 10);
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

  /** Whether one, or another of its hash, has been. */
  has(id: string): boolean {
    const hash = hashOf(id);
    return this.#slots[this.#slotOf(hash)] === hash;
  }

  /** Where a hash is, or would be. */
  #slotOf(hash: number): number {
    const last = this.#slots.length - 1;
    let slot = hash & last;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== hash) slot = (slot + 1) & last;
    return slot;
  }

  #spread(): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(before.length * 2);
    for (const hash of before) if (hash !== 0) this.#slots[this.#slotOf(hash)] = hash;
  }
}

/** A number from 1 on of 32 bits: what FNV comes to of the text, mixed. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0 || 1;
}
