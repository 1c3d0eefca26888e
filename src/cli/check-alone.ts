/**
 * `tuopin check` without the other commands: what is run most, often once for each record. The build keeps it in files of
 * its own (tsup.config.ts), so that few are read.
 */
import { addCheck } from './check-command.js';
import { runCommand } from './run-command.js';
import type { Session } from './session.js';

export { jobOf } from './job.js';

/** Runs the command and tells the status it came to. */
export function runCheck(args: readonly string[], given: Omit<Session, 'finish'>): Promise<number> {
  return runCommand(args, given, [addCheck]);
}
