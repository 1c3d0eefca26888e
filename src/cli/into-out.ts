/** A command that prints onto standard output, or into a file. */
import type { Session } from './session.js';

/**
 * Runs it, into its file where it has one.
 * @param paths what it reads, none of which is written over
 * @throws UsageError where the file is one of them
 */
export async function intoOut(
  { out, quiet = false }: { readonly out?: string | undefined; readonly quiet?: boolean },
  paths: readonly string[],
  session: Session,
  run: (session: Session) => Promise<number>,
): Promise<number> {
  if (out === undefined) return run(session);
  const { assertNoInput, printInto } = await import('./out-file.js');
  assertNoInput(out, paths, session);
  return printInto(out, quiet, session, run);
}
