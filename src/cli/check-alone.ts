/**
 * `tuopin check` without the other commands, as it is run most, often once for each record. The build makes one script of it
 * (tsup.config.ts), in which the built-in rulebook is no more than `checkFiles` (page-files.ts).
 */
import { addCheck } from './check-command.js';
import { processSession } from './process-session.js';
import { peeked, type Stdin } from './read-items.js';
import { runCommand } from './run-command.js';

/**
 * Runs it in this process and tells the status it came to; where a workbook comes on standard input, does nothing but give
 * that input as it came: what reads tables the whole command has.
 */
export async function runCheck(args: readonly string[]): Promise<number | Stdin> {
  const session = processSession(args);
  let { stdin } = session;
  let isLeft = false;
  const status = await runCommand(
    args,
    {
      ...session,
      stdin: () => stdin(),
      async isLeft(paths) {
        // Who types at a terminal is not waited for before anything is said: no workbook comes from there.
        if (!paths.includes('-') || process.stdin.isTTY) return false;
        const { bytes, isWorkbook } = await peeked(session.stdin());
        stdin = () => bytes;
        isLeft = isWorkbook;
        return isLeft;
      },
    },
    [addCheck],
  );
  return isLeft ? stdin : status;
}
