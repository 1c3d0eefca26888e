/**
 * Lines of a stream of bytes, whatever its size, in constant memory. Lines are cut in the bytes and each is decoded by
 * itself: half the memory of decoding chunks, and faster on Chinese text.
 */
import { isUtf8 } from 'node:buffer';
import { type Encoding, encodingOf, withoutMark } from '../kit/decode.js';

/** A line longer than this is refused, without being kept. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024;

/** A line without its end, counted from 1; the reason where it cannot be read as text. */
export interface Line {
  readonly number: number;
  readonly text: string;
  readonly fault?: 'tooLarge' | 'badEncoding';
  /** What the lines are written in, where they are no UTF-8 and it can be told; of the first line of which it can. */
  readonly encoding?: Encoding;
}

const NEWLINE = 0x0a;

/** Cuts chunks into lines; gives the lines of each chunk at once. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line[]> {
  let number = 0;
  let kept: Buffer[] = [];
  let keptBytes = 0;
  let tooLarge = false;
  let told = false;
  const finish = (tail: Buffer): Line => {
    number += 1;
    const fault = tooLarge || keptBytes + tail.length > MAX_LINE_BYTES;
    const bytes = kept.length === 0 ? tail : Buffer.concat([...kept, tail]);
    kept = [];
    keptBytes = 0;
    tooLarge = false;
    if (fault) return { number, text: '', fault: 'tooLarge' };
    if (!isUtf8(bytes)) {
      const found = told ? {} : encodingOf(bytes);
      told ||= found.encoding !== undefined;
      return { number, text: '', fault: 'badEncoding', ...found };
    }
    const text = bytes.toString('utf8');
    return { number, text: number === 1 ? withoutMark(text) : text };
  };
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      lines.push(finish(chunk.subarray(start, end)));
      start = end + 1;
    }
    if (start < chunk.length) {
      const rest = chunk.subarray(start);
      if (keptBytes + rest.length > MAX_LINE_BYTES) {
        tooLarge = true;
        kept = [];
        keptBytes = 0;
      } else if (!tooLarge) {
        // A copy: a stream may fill the same memory again.
        kept.push(Buffer.from(rest));
        keptBytes += rest.length;
      }
    }
    if (lines.length > 0) yield lines;
  }
  if (keptBytes > 0 || tooLarge) yield [finish(Buffer.alloc(0))];
}
