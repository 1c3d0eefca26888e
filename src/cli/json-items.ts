/**
 * The items of a list in JSON, or the one value that is no list, from a stream of bytes of any size: only an item is held
 * at a time. Items are cut at the commas of the list; whether each is JSON at all whoever reads it finds out.
 */
import { isUtf8 } from 'node:buffer';
import type { Position } from '../kit/positions.js';
import { Line, type LineFault, MARK, MAX_LINE_BYTES } from './lines.js';

/** An item, by its number in the list from 1; good until the next ones are asked for. */
export class Piece extends Line {
  /** Where its first byte of all stands. */
  readonly #from: Position;

  override readonly within: number;

  constructor(
    number: number,
    bytes: Buffer,
    [start, end]: readonly [number, number],
    from: Position,
    { fault, within = 1 }: { readonly fault?: LineFault | undefined; readonly within?: number } = {},
  ) {
    super(number, bytes, start, end, fault);
    this.#from = from;
    this.within = within;
  }

  override get position(): Position {
    return after(this.#from, this.bytes, 0, this.start);
  }
}

const NEWLINE = 0x0a;

/** Where one is behind some bytes. */
function after({ line, column }: Position, bytes: Buffer, from: number, to: number): Position {
  let lines = line;
  let start = from;
  for (let at = bytes.indexOf(NEWLINE, from); at >= 0 && at < to; at = bytes.indexOf(NEWLINE, at + 1)) {
    lines += 1;
    start = at + 1;
  }
  let columns = start === from ? column : 1;
  for (let at = start; at < to; at += 1) {
    const byte = bytes[at] as number;
    // What goes on a character counts nothing, what begins one of four bytes counts for both its halves.
    if ((byte & 0xc0) !== 0x80) columns += byte >= 0xf0 ? 2 : 1;
  }
  return { line: lines, column: columns };
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const NOTHING = Buffer.alloc(0);
const isSpace = (byte: number | undefined) => byte === 0x20 || byte === 0x09 || byte === NEWLINE || byte === 0x0d;

/** What the text has come to: nothing yet, a value that is no list, within a list, behind it. */
type State = 'before' | 'value' | 'list' | 'behind';

/** What was read of an item before the chunk that it ends in. */
class Kept {
  #pieces: Buffer[] = [];
  #size = 0;
  begin: Position = { line: 1, column: 1 };

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  add(rest: Buffer): void {
    this.#size += rest.length;
    // A copy: a stream may fill the same memory again. Of what is too large nothing is kept.
    if (this.#size <= MAX_LINE_BYTES) this.#pieces.push(Buffer.from(rest));
    else this.#pieces = [];
  }

  /** All of it with what follows; undefined where that is too large. */
  take(rest: Buffer): Buffer | undefined {
    const isTooLarge = this.#size + rest.length > MAX_LINE_BYTES;
    const bytes = isTooLarge ? undefined : Buffer.concat([...this.#pieces, rest]);
    this.#pieces = [];
    this.#size = 0;
    return bytes;
  }
}

/** Cuts chunks into items; gives the items that end in each chunk at once. */
export async function* jsonItemsOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Piece[]> {
  const kept = new Kept();
  let state: State = 'before';
  let number = 0;
  let open = 0;
  let inText = false;
  let escaped = false;
  /** Where the chunk begins. */
  let position: Position = { line: 1, column: 1 };

  /** What ends in a chunk, without the spaces around it. */
  const cut = (chunk: Buffer, from: number, to: number): Piece => {
    const isWhole = kept.isEmpty;
    const { begin } = kept;
    const bytes = isWhole ? chunk : kept.take(chunk.subarray(from, to));
    number += 1;
    if (bytes === undefined || (isWhole && to - from > MAX_LINE_BYTES)) {
      return new Piece(number, NOTHING, [0, 0], begin, { fault: { code: 'tooLarge' } });
    }
    let [start, end] = isWhole ? [from, to] : [0, bytes.length];
    while (start < end && isSpace(bytes[start])) start += 1;
    while (end > start && isSpace(bytes[end - 1])) end -= 1;
    const fault: LineFault | undefined = isUtf8(bytes.subarray(start, end)) ? undefined : { code: 'badEncoding' };
    const within = state === 'value' ? 0 : 1;
    return new Piece(number, bytes, [start, end], isWhole ? position : begin, { fault, within });
  };

  let isFirst = true;
  for await (const read of chunks) {
    const chunk = isFirst && read.subarray(0, MARK.length).equals(MARK) ? read.subarray(MARK.length) : read;
    isFirst = false;
    const pieces: Piece[] = [];
    let start = 0;
    for (let at = 0; at < chunk.length && state !== 'value' && state !== 'behind'; at += 1) {
      const byte = chunk[at] as number;
      if (inText) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inText = false;
      } else if (state === 'before') {
        if (isSpace(byte)) continue;
        state = byte === OPEN_LIST ? 'list' : 'value';
        start = byte === OPEN_LIST ? at + 1 : at;
      } else if (byte === QUOTE) inText = true;
      else if (byte === OPEN || byte === OPEN_LIST) open += 1;
      else if (open > 0) {
        if (byte === CLOSE || byte === CLOSE_LIST) open -= 1;
      } else if (byte === COMMA || byte === CLOSE_LIST) {
        const piece = cut(chunk, start, at);
        // A list may be of nothing.
        if (byte === COMMA || number > 1 || !isNothing(piece)) pieces.push(piece);
        if (byte === CLOSE_LIST) state = 'behind';
        start = at + 1;
      }
    }
    const rest = chunk.subarray(start);
    if (state !== 'before' && rest.length > 0) {
      if (kept.isEmpty) kept.begin = after(position, chunk, 0, start);
      kept.add(rest);
    }
    position = after(position, chunk, 0, chunk.length);
    const unreadable = pieces.findIndex(({ fault }) => fault?.code === 'badEncoding');
    if (pieces.length > 0) yield unreadable < 0 ? pieces : pieces.slice(0, unreadable + 1);
    // Where bytes are not what they should be, nothing tells any more where an item ends.
    if (unreadable >= 0) return;
  }
  if (state === 'before') return;
  const last = cut(NOTHING, 0, 0);
  if (state === 'value') yield [last];
  // Nothing stands behind a list, be it a value by itself.
  else if (state === 'behind') yield isNothing(last) ? [] : [broken(last, last.position)];
  // One that breaks off after an item has nothing wrong with that.
  else
    yield isNothing(last) ? [broken(last, position)] : open > 0 || inText ? [last] : [last, broken(last, position, 1)];
}

function isNothing({ start, end, fault }: Piece): boolean {
  return start === end && fault === undefined;
}

/** That the list is at fault, in the place of an item. */
function broken({ number, fault }: Piece, position: Position, more = 0): Piece {
  return new Piece(number + more, NOTHING, [0, 0], position, { fault: fault ?? { code: 'badJson' } });
}
