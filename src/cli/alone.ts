/**
 * The commands that are run most without the others (usual-options.ts). The build makes one script of them
 * (tsup.config.ts), in which the built-in rulebook is no more than `checkFiles` (page-files.ts).
 */
import { commandsAlone } from './commands-alone.js';
import { LeftToOthers } from './exit.js';
import { processSession } from './process-session.js';
import { peeked, type Stdin } from './read-items.js';
import { runCommand } from './run-command.js';
import type { AloneName } from './usual-options.js';

/**
 * Runs one in this process and tells the status it came to; where a workbook comes on standard input, does nothing but give
 * that input as it came: what reads tables the whole command has.
 */
export async function runAlone(name: AloneName, args: readonly string[]): Promise<number | Stdin> {
  const session = processSession(args);
  let { stdin } = session;
  let isLeft = false;
  const status = await runCommand(
    args,
    {
      ...session,
      stdin: () => stdin(),
      async leaveTables(paths) {
        // Who types at a terminal is not waited for before anything is said: no workbook comes from there.
        if (!paths.includes('-') || process.stdin.isTTY) return;
        const { bytes, isWorkbook } = await peeked(session.stdin());
        stdin = () => bytes;
        if (!isWorkbook) return;
        isLeft = true;
        throw new LeftToOthers();
      },
    },
    [await commandsAlone[name]()],
  );
  return isLeft ? stdin : status;
}
