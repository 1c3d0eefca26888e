/** Cuts the bytes of lines into blocks that can be read each by itself. */
import { MAX_LINE_BYTES, NEWLINE } from './lines.js';

/** Whole lines, the last of a file ended or not, in memory of their own; and how many lines there are before them. */
export interface LineBlock {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly linesBefore: number;
}

/** Of a longer line so much is kept that it is known for one: it is refused, whatever stands in it. */
const MOST_KEPT = MAX_LINE_BYTES + 1;

/** A block for each chunk in which a line ends. */
export async function* blocksOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<LineBlock> {
  let linesBefore = 0;
  let kept: Buffer[] = [];
  let keptBytes = 0;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end > 0) {
      yield { bytes: concatenated([...kept, chunk.subarray(0, end)]), linesBefore };
      linesBefore += linesIn(chunk);
      kept = [];
      keptBytes = 0;
    }
    // A copy: a stream may fill the same memory again.
    const rest = Buffer.from(chunk.subarray(end, end + MOST_KEPT - keptBytes));
    if (rest.length > 0) kept.push(rest);
    keptBytes += rest.length;
  }
  if (keptBytes > 0) yield { bytes: concatenated(kept), linesBefore };
}

/** Bytes in a row, in memory of their own. */
export function concatenated(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function linesIn(chunk: Buffer): number {
  let lines = 0;
  for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}
