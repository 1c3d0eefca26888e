/** Standard output and error: waits where the reader is slow, stops where it has gone, fails where it cannot be written. */
import { printableLines } from '../base/printable.js';
import { OutputClosed } from './exit.js';

/** Where a report writes its text, or the bytes that it already is. */
export interface Output {
  /** @param encoding how text becomes bytes; by default as UTF-8 */
  write(said: string | Uint8Array, encoding?: BufferEncoding): Promise<void>;
}

/** Writes to a stream; rejects with `OutputClosed` once its reader has closed it, and with what else went wrong. */
export function outputTo(stream: NodeJS.WriteStream): Output {
  let failure: Error | undefined;
  let wake: (() => void) | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure = error.code === 'EPIPE' ? new OutputClosed() : error;
    wake?.();
  });
  stream.on('drain', () => wake?.());
  return {
    async write(said, encoding) {
      if (failure === undefined && said.length > 0 && !stream.write(said, encoding)) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        wake = undefined;
      }
      if (failure !== undefined) throw failure;
    },
  };
}

/** Writes lines to standard error; that nobody reads them changes nothing. */
export function complaintsTo(stream: NodeJS.WriteStream): (line: string) => void {
  stream.on('error', () => undefined);
  return (line) => {
    if (stream.writable) stream.write(`${printableLines(line)}\n`);
  };
}

/** Writes one line to a terminal again and again, each in the place of the one before; an empty one clears it. */
export function statusOn(stream: NodeJS.WriteStream): (line: string) => void {
  // To the start of the line, and whatever stood there away.
  return (line) => void stream.write(`\r\u001B[K${line.slice(0, stream.columns - 1)}`);
}
