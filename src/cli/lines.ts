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
  const cutter = new Cutter(before);
  for await (const chunk of chunks) {
    const lines = cutter.linesIn(chunk);
    if (lines.length > 0) yield lines;
  }
  const last = cutter.last();
  if (last !== undefined) yield [last];
}

/** What cuts them, and what it keeps of the line that a chunk ends within. No generator: V8 takes long to make those quick. */
class Cutter {
  #number: number;
  #encodingTold: boolean;
  #kept: Buffer[] = [];
  #keptBytes = 0;
  #isTooLarge = false;

  constructor({ lines, encodingTold }: LinesBefore) {
    this.#number = lines;
    this.#encodingTold = encodingTold;
  }

  linesIn(chunk: Buffer): Line[] {
    const lines: Line[] = [];
    const last = chunk.lastIndexOf(NEWLINE);
    let start = 0;
    if (last >= 0 && this.#isWithin) {
      const end = chunk.indexOf(NEWLINE);
      lines.push(this.#ofPieces(chunk.subarray(0, end)));
      start = end + 1;
    }
    if (last + 1 < chunk.length) this.#keep(chunk.subarray(last + 1));
    // Nearly always all of it is sound, and no line need be asked by itself.
    const isSound = start <= last && isUtf8(chunk.subarray(start, last));
    while (start <= last) {
      const end = chunk.indexOf(NEWLINE, start);
      lines.push(this.#lineOf(chunk, start, end, isSound));
      start = end + 1;
    }
    return lines;
  }

  /** The line that no end of a line came after. */
  last(): Line | undefined {
    return this.#isWithin ? this.#ofPieces(NOTHING) : undefined;
  }

  get #isWithin(): boolean {
    return this.#keptBytes > 0 || this.#isTooLarge;
  }

  #lineOf(bytes: Buffer, from: number, end: number, isSound: boolean): Line {
    this.#number += 1;
    const number = this.#number;
    if (end - from > MAX_LINE_BYTES) return new Line(number, NOTHING, 0, 0, { code: 'tooLarge' });
    if (!isSound && !isUtf8(bytes.subarray(from, end))) {
      const found = this.#encodingTold ? {} : encodingOf(bytes.subarray(from, end));
      this.#encodingTold ||= found.encoding !== undefined;
      return new Line(number, NOTHING, 0, 0, { code: 'badEncoding', ...found });
    }
    const isMarked = number === 1 && bytes.subarray(from, from + MARK.length).equals(MARK) && end - from >= MARK.length;
    return new Line(number, bytes, isMarked ? from + MARK.length : from, end);
  }

  /** The line that began in chunks before. */
  #ofPieces(tail: Buffer): Line {
    const bytes = this.#isTooLarge ? NOTHING : Buffer.concat([...this.#kept, tail]);
    const isTooLarge = this.#isTooLarge;
    this.#kept = [];
    this.#keptBytes = 0;
    this.#isTooLarge = false;
    if (!isTooLarge) return this.#lineOf(bytes, 0, bytes.length, false);
    this.#number += 1;
    return new Line(this.#number, NOTHING, 0, 0, { code: 'tooLarge' });
  }

  #keep(rest: Buffer): void {
    if (this.#keptBytes + rest.length > MAX_LINE_BYTES) {
      this.#isTooLarge = true;
      this.#kept = [];
      this.#keptBytes = 0;
    } else if (!this.#isTooLarge) {
      // A copy: a stream may fill the same memory again.
      this.#kept.push(Buffer.from(rest));
      this.#keptBytes += rest.length;
    }
  }
}
