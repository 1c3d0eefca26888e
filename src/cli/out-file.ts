/** `--out`: a report that goes into a file, whole or not at all. */
import { statSync } from 'node:fs';
import { beginFile } from '../kit/write-file.js';
import { beforeStop } from './before-stop.js';
import { UsageError } from './exit.js';
import { findFiles } from './find-files.js';
import type { Output } from './output.js';
import type { Session } from './session.js';

/** Runs what writes; the file takes its place once that is done, and stays as it was where it fails or is stopped. */
export async function intoFile<T>(file: string, run: (output: Output) => Promise<T>): Promise<T> {
  let making: ReturnType<typeof beginFile> | undefined;
  const abandon = () => making?.abandon();
  // Before anything of it is there: who stops it in between would leave that behind.
  return beforeStop(abandon, async () => {
    try {
      const begun = beginFile(file);
      making = begun;
      const result = await run({ write: async (said, encoding) => begun.write(said, encoding) });
      begun.finish();
      return result;
    } catch (error) {
      abandon();
      throw error;
    }
  });
}

/** Runs what a command prints into a file, without colours, and says so; the exit status. */
export async function printInto(
  file: string,
  quiet: boolean,
  session: Session,
  run: (toFile: Session) => Promise<number>,
): Promise<number> {
  const status = await intoFile(file, (output) => run({ ...session, colour: false, width: undefined, output }));
  if (!quiet) session.complain(session.say.check.written(file));
  return status;
}

/**
 * @throws UsageError where the file would take the place of records that are read, or, as nothing that is named is there, of
 *   an earlier result by an empty one
 */
export function assertNoInput(out: string, paths: readonly string[], { say, language }: Session): void {
  const { sources, unreadable } = findFiles(paths, 'ndjson', language);
  if (sources.length === 0 && unreadable.length > 0)
    throw new UsageError(unreadable.map(({ said }) => said).join('\n'));
  const target = statSync(out, { throwIfNoEntry: false });
  if (target === undefined) return;
  const isInput = sources.some(({ path }) => {
    const source = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false });
    return source !== undefined && source.dev === target.dev && source.ino === target.ino;
  });
  if (isInput) throw new UsageError(say.check.outIsInput(out));
}
