/** `--out`: a report that goes into a file, whole or not at all. */
import { beginFile } from '../kit/write-file.js';
import type { Output } from './output.js';

/** What ends a process from outside. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs what writes; the file takes its place once that is done, and stays as it was where it fails or is stopped. */
export async function intoFile<T>(file: string, run: (output: Output) => Promise<T>): Promise<T> {
  const making = beginFile(file);
  const stop = (signal: NodeJS.Signals) => {
    making.abandon();
    // As if nobody had listened.
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    const result = await run({ write: async (said, encoding) => making.write(said, encoding) });
    making.finish();
    return result;
  } catch (error) {
    making.abandon();
    throw error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
