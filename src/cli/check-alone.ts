/**
 * `tuopin check` without the other commands, as it is run most, often once for each record. The build makes one script of it
 * (tsup.config.ts), in which the built-in rulebook is no more than its exits.
 */
import { addCheck } from './check-command.js';
import { processSession } from './process-session.js';
import { runCommand } from './run-command.js';

/** Runs it in this process and tells the status it came to. */
export function runCheck(args: readonly string[]): Promise<number> {
  return runCommand(args, processSession(args), [addCheck]);
}
