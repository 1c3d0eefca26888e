/** Any command, in this process. */
import { runAny } from './commands.js';
import { processSession } from './process-session.js';
import type { Stdin } from './read-items.js';

/**
 * Runs the command that the arguments name and tells the status it came to.
 * @param stdin of which something has been read, in the place of the process's own
 */
export function runHere(args: readonly string[], stdin?: Stdin): Promise<number> {
  const session = processSession(args);
  return runAny(args, stdin === undefined ? session : { ...session, stdin });
}
