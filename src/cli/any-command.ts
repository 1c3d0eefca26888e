/** Any command, in this process. */
import { runAny } from './commands.js';
import { processSession } from './process-session.js';

/** Runs the command that the arguments name and tells the status it came to. */
export function runHere(args: readonly string[]): Promise<number> {
  return runAny(args, processSession(args));
}
