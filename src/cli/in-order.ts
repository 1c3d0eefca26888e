/** Work that goes on side by side, and what comes of it in order. */

/**
 * Begins works as they come, and gives what comes of each in the order in which they came. At most so many are under way
 * or wait to be taken: then no further one is asked for, so that who takes them slowly holds up who brings them.
 */
export async function* inOrder<W, T>(
  works: AsyncIterable<W>,
  begin: (work: W) => Promise<T>,
  most: number,
): AsyncGenerator<T> {
  const iterator = works[Symbol.asyncIterator]();
  const begun: Promise<T>[] = [];
  let ended = false;
  const add = (one: Promise<T>) => {
    // That it failed is told in its turn.
    one.catch(() => undefined);
    begun.push(one);
  };
  const fetched = async () => {
    try {
      const next = await iterator.next();
      if (next.done === true) ended = true;
      else add(begin(next.value));
    } catch (error) {
      ended = true;
      add(Promise.reject(error));
    }
    fetching = undefined;
  };
  let fetching: Promise<void> | undefined;
  try {
    for (;;) {
      if (!ended && begun.length < most) fetching ??= fetched();
      const [first] = begun;
      if (first === undefined && fetching === undefined) return;
      const done = first?.then(
        () => 'done' as const,
        () => 'done' as const,
      );
      if (first === undefined || (await Promise.race([fetching, done].filter((one) => one !== undefined))) !== 'done') {
        await fetching;
        continue;
      }
      begun.shift();
      yield await first;
    }
  } finally {
    // Not waited for: who brings them may never come to an end.
    void iterator.return?.().catch(() => undefined);
  }
}
