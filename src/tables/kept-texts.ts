/**
 * Texts in the order they come, in little room: what a register has hundreds of thousands of, ids above all, each its own.
 * A piece of a text of 13 signs or more keeps all of that text in memory (V8), so that a few ids would hold a whole file.
 */

/** Shorter texts are no pieces of others: they are kept as they are. */
export const SHORTEST = 13;
/** So many characters are kept in one piece at most; no text is cut in two. */
const PIECE = 1 << 16;
const LONGEST = PIECE / 2;
const FIRST_PIECE = 1 << 8;

/** A list of texts, counted from 0. */
export class KeptTexts {
  /** A short text, or where a long one begins: its length, and then its signs. */
  readonly #places: (string | number)[] = [];
  readonly #pieces: Uint16Array[] = [];
  #used = 0;

  get length(): number {
    return this.#places.length;
  }

  /** Takes a text; its number. */
  push(text: string): number {
    const { length } = text;
    const isKept = length < SHORTEST || length > LONGEST;
    return this.#places.push(isKept ? text : this.#put(text)) - 1;
  }

  /** The text of a number. */
  at(number: number): string {
    const place = this.#places[number];
    if (typeof place !== 'number') return place ?? '';
    const piece = this.#pieces[place >>> 16] as Uint16Array;
    const start = (place & (PIECE - 1)) + 1;
    return String.fromCharCode.apply(
      null,
      piece.subarray(start, start + (piece[start - 1] as number)) as unknown as number[],
    );
  }

  #put(text: string): number {
    const { length } = text;
    let last = this.#pieces.length - 1;
    if (last < 0 || this.#used + length >= PIECE) {
      last = this.#pieces.push(new Uint16Array(FIRST_PIECE)) - 1;
      this.#used = 0;
    }
    let piece = this.#pieces[last] as Uint16Array;
    const end = this.#used + 1 + length;
    if (end > piece.length) {
      const more = new Uint16Array(Math.min(PIECE, Math.max(end, last === 0 ? piece.length * 2 : PIECE)));
      more.set(piece.subarray(0, this.#used));
      piece = more;
      this.#pieces[last] = piece;
    }
    const place = last * PIECE + this.#used;
    piece[this.#used] = length;
    for (let at = 0; at < length; at += 1) piece[this.#used + 1 + at] = text.charCodeAt(at);
    this.#used = end;
    return place;
  }
}
