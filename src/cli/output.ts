/** Standard output: waits where the reader is slow, and stops where the reader has gone. */
import { once } from 'node:events';
import { OutputClosed } from './exit.js';

/** Where a report writes its text. */
export interface Output {
  write(text: string): Promise<void>;
}

/** Writes to a stream; rejects with `OutputClosed` once its reader has closed it. */
export function outputTo(stream: NodeJS.WriteStream): Output {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  return {
    async write(text) {
      if (closed) throw new OutputClosed();
      if (text === '' || stream.write(text)) return;
      await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => undefined);
      if (closed) throw new OutputClosed();
    },
  };
}
