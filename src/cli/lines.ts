/**
 * Lines of a stream of bytes, whatever its size, in constant memory. Lines are cut in the bytes and each is decoded by
 * itself, once somebody asks for its text: half the memory of decoding chunks, and faster on Chinese text.
 */
import { isUtf8 } from 'node:buffer';
import { type Encoding, encodingOf } from '../kit/decode.js';
import type { Position } from '../kit/positions.js';

/** A line longer than this is refused, without being kept. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024;

/** What keeps a line from being read. */
export interface LineFault {
  readonly code: 'tooLarge' | 'badEncoding' | 'badJson';
  /** What the lines are written in, where they are no UTF-8 and it can be told; of the first line of which it can. */
  readonly encoding?: Encoding;
}

/**
 * A line without its end, counted from 1: well-formed UTF-8 between two places, or why it is none. It is good until the
 * lines of the next chunk are asked for.
 */
export class Line {
  constructor(
    readonly number: number,
    readonly bytes: Buffer,
    readonly start: number,
    readonly end: number,
    readonly fault?: LineFault,
  ) {}

  /** How deep it stands within a larger text. */
  readonly within: number = 0;

  get text(): string {
    return this.bytes.toString('utf8', this.start, this.end);
  }

  /** Where it begins in the file. */
  get position(): Position {
    return { line: this.number, column: 1 };
  }
}

/** What ends a line. */
export const NEWLINE = 0x0a;
const NOTHING = Buffer.alloc(0);
/** The mark that some put before the first line. */
export const MARK = Buffer.from('\ufeff');

/** What there was of a file before the lines that are cut. */
export interface LinesBefore {
  readonly lines: number;
  /** Whether it was told of a line what it is written in. */
  readonly encodingTold: boolean;
}

/** Nothing: the first line is the file's first. */
const AT_START: LinesBefore = { lines: 0, encodingTold: false };

/** Cuts chunks into lines; gives the lines of each chunk at once. */
export async function* linesOf(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  before: LinesBefore = AT_START,
): AsyncGenerator<Line[]> {
  let number = before.lines;
  let kept: Buffer[] = [];
  let keptBytes = 0;
  let tooLarge = false;
  let told = before.encodingTold;
  const lineOf = (bytes: Buffer, from: number, end: number, isSound: boolean): Line => {
    number += 1;
    if (end - from > MAX_LINE_BYTES) return new Line(number, NOTHING, 0, 0, { code: 'tooLarge' });
    if (!isSound && !isUtf8(bytes.subarray(from, end))) {
      const found = told ? {} : encodingOf(bytes.subarray(from, end));
      told ||= found.encoding !== undefined;
      return new Line(number, NOTHING, 0, 0, { code: 'badEncoding', ...found });
    }
    const isMarked = number === 1 && bytes.subarray(from, from + MARK.length).equals(MARK) && end - from >= MARK.length;
    return new Line(number, bytes, isMarked ? from + MARK.length : from, end);
  };
  /** The line that began in chunks before. */
  const ofPieces = (tail: Buffer): Line => {
    const bytes = tooLarge ? NOTHING : Buffer.concat([...kept, tail]);
    const isTooLarge = tooLarge;
    kept = [];
    keptBytes = 0;
    tooLarge = false;
    if (!isTooLarge) return lineOf(bytes, 0, bytes.length, false);
    number += 1;
    return new Line(number, NOTHING, 0, 0, { code: 'tooLarge' });
  };
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    let end = chunk.indexOf(NEWLINE);
    if (end >= 0 && (keptBytes > 0 || tooLarge)) {
      lines.push(ofPieces(chunk.subarray(0, end)));
      start = end + 1;
      end = chunk.indexOf(NEWLINE, start);
    }
    // Nearly always all of it is sound, and no line need be asked by itself.
    const isSound = end >= 0 && isUtf8(chunk.subarray(start, chunk.lastIndexOf(NEWLINE)));
    for (; end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      lines.push(lineOf(chunk, start, end, isSound));
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
  if (keptBytes > 0 || tooLarge) yield [ofPieces(NOTHING)];
}
