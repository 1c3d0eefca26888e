/** A search by halving among whole numbers. */

/** The least whole number from one to another of which something holds, as it does of all above; of the last it need not be asked. */
export function leastOf(from: number, to: number, holds: (number: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
