/** How far long work has come, on the terminal of who waits for it. */
import type { Session } from './session.js';

/** So many milliseconds at least lie between two lines. */
const BETWEEN = 100;

/**
 * Does some work, and tells meanwhile how much of it is done, how quickly and how long the rest will take. Nothing of it
 * stays on the terminal, and nothing is told where there is none.
 * @param work is given what to call with how many of all are done
 */
export async function withProgress<T>(
  { say, status }: Pick<Session, 'say' | 'status'>,
  work: (onProgress?: (done: number, all: number) => void) => Promise<T>,
): Promise<T> {
  if (status === undefined) return work();
  const start = performance.now();
  let told = start;
  try {
    return await work((done, all) => {
      const now = performance.now();
      if (now - told < BETWEEN) return;
      told = now;
      const perSecond = (1000 * done) / (now - start);
      status(say.progress({ done, all, perSecond, secondsLeft: (all - done) / perSecond }));
    });
  } finally {
    status('');
  }
}
