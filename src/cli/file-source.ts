/** The bytes of a file, read from there whenever they are asked for. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ByteSource } from '../tables/byte-source.js';

/** Somebody has written to a file while it was read: what was read of it is of no one state. */
export class ChangedFile extends Error {}

/** An open file; whoever opens it closes it. */
export class FileSource implements ByteSource {
  readonly length: number;
  readonly #file: number;
  readonly #writtenAt: number;

  /** @throws where it cannot be opened, as Node tells it */
  constructor(path: string) {
    this.#file = openSync(path, 'r');
    const { size, mtimeMs } = fstatSync(this.#file);
    this.length = size;
    this.#writtenAt = mtimeMs;
  }

  /** @throws ChangedFile where the file is not any more as it was opened: rows would be lost, or told twice */
  subarray(from: number, to: number): Buffer {
    const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(to, this.length) - from));
    let read = 0;
    while (read < bytes.length) {
      const count = readSync(this.#file, bytes, read, bytes.length - read, from + read);
      if (count === 0) break;
      read += count;
    }
    const { size, mtimeMs } = fstatSync(this.#file);
    if (read < bytes.length || size !== this.length || mtimeMs !== this.#writtenAt) throw new ChangedFile();
    return bytes;
  }

  close(): void {
    closeSync(this.#file);
  }
}
