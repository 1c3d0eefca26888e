/** In which order to ask, so that as many criteria as can be are settled early. */

/** A criterion that is open, with the inputs it waits for. */
export interface Open {
  readonly id: string;
  /** In table order. */
  readonly missing: readonly string[];
}

/**
 * The inputs of all criteria, each once. The criterion that waits for the fewest inputs not yet asked comes next, of
 * several the first. Where criteria share no inputs, as in the built-in rulebook, no order settles them sooner, counted
 * as the sum of the positions at which each has all it waits for; where they share some it may be a little off.
 */
export function askingOrder(criteria: readonly Open[]): string[] {
  const asked = new Set<string>();
  let waiting = criteria.map(({ missing }) => missing);
  while (waiting.length > 0) {
    waiting = waiting.map((paths) => paths.filter((path) => !asked.has(path)));
    const fewest = Math.min(...waiting.map((paths) => paths.length));
    const next = waiting.findIndex((paths) => paths.length === fewest);
    for (const path of waiting[next] ?? []) asked.add(path);
    waiting = waiting.filter((_, index) => index !== next);
  }
  return [...asked];
}
