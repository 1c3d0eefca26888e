/** The bytes of a file, read from there whenever they are asked for. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ByteSource } from '../tables/byte-source.js';

/** An open file; whoever opens it closes it. */
export class FileSource implements ByteSource {
  readonly length: number;
  readonly #file: number;

  /** @throws where it cannot be opened, as Node tells it */
  constructor(path: string) {
    this.#file = openSync(path, 'r');
    this.length = fstatSync(this.#file).size;
  }

  /** Fewer bytes where somebody has cut the file off meanwhile. */
  subarray(from: number, to: number): Buffer {
    const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(to, this.length) - from));
    let read = 0;
    while (read < bytes.length) {
      const count = readSync(this.#file, bytes, read, bytes.length - read, from + read);
      if (count === 0) break;
      read += count;
    }
    return bytes.subarray(0, read);
  }

  close(): void {
    closeSync(this.#file);
  }
}
