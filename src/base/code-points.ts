/** Texts by code points: the same order everywhere, in which signs beyond the first plane come last. */
export function byCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** Halves of signs of higher planes come after all others, though their numbers do not. */
const rank = (unit: number) => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800);

/** Texts by code units: the same order everywhere, and that in which texts compare. */
export function byCodeUnits(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Items in the order of a text of each, which is made once. */
export function sortedByText<T>(items: readonly T[], textOf: (item: T) => string, compare = byCodePoints): T[] {
  if (items.length < 2) return [...items];
  const texts = items.map((item) => ({ item, text: textOf(item) }));
  return texts.sort((a, b) => compare(a.text, b.text)).map(({ item }) => item);
}
