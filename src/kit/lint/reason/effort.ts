/** How much more reasoning is done about one rulebook: what people write needs a thousandth of it. */

/** There was more to go through than is gone through. */
export class TooMuch extends Error {}

/** Counts down the comparisons that may still be tried. */
export class Effort {
  #left: number;

  constructor(comparisons = 20_000_000) {
    this.#left = comparisons;
  }

  /** @throws TooMuch where no more may be tried */
  spend(comparisons: number): void {
    this.#left -= comparisons;
    if (this.#left < 0) throw new TooMuch();
  }
}
