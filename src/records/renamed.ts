/** Villages and counties that were merged or renamed: what each old id comes to. */
import { idKey } from './same-id.js';

/** New ids by old ones: of villages or counties that were merged or renamed. */
export type Renamed = Readonly<Record<string, string>>;

/**
 * Of the key of each old id the one that it comes to in the end, sorted.
 * @throws RangeError for ids renamed in a circle
 */
export function lastNames(renamed: Renamed): Renamed {
  // What is still called what it was is not renamed.
  const changed = Object.entries(renamed).filter(([from, to]) => idKey(from) !== idKey(to));
  const next = new Map(changed.map(([from, to]) => [idKey(from), to]));
  const last = [...next].map(([from]): [string, string] => {
    let to = next.get(from) as string;
    for (let steps = 0; next.has(idKey(to)); steps += 1) {
      if (steps > next.size) throw new RangeError(`"${from}" is renamed in a circle.`);
      to = next.get(idKey(to)) as string;
    }
    return [from, to];
  });
  return Object.fromEntries(last.sort(([a], [b]) => (a < b ? -1 : 1)));
}
