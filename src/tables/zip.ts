/**
 * The parts of a zip file, read piece by piece: what a part says of its size is held against what comes out of it, so that
 * a few bytes cannot fill the memory.
 */
import { Inflate } from 'fflate';
import { atMost, FileFault } from './file-fault.js';
import { MAX_BYTES, MAX_KEPT, MAX_PART, MAX_ZIP_PARTS } from './limits.js';

/** A part of a zip file. */
export interface ZipPart {
  readonly name: string;
  /** How many bytes it says it has. */
  readonly size: number;
  /** Its bytes, piece by piece. */
  chunks(): Generator<Uint8Array>;
}

/** Signatures of the records of a zip file. */
export const LOCAL = 0x04034b50;
export const CENTRAL = 0x02014b50;
export const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;

/** What a number says that stands elsewhere, being too large for its place. */
const ELSEWHERE = 0xffffffff;

/** How many compressed bytes become text at once: at most a thousand times as many come out of them. */
const STEP = 1 << 14;

const damaged = (found = 'zip') => new FileFault({ code: 'damagedFile', found });

/** Whether bytes begin as a zip file does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** The parts of a zip file by their names, in small letters and with `/`, as what reads workbooks finds them. */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, ZipPart> {
  try {
    return partsOf(bytes);
  } catch (error) {
    // What a view of bytes says of a place beyond its end.
    throw error instanceof RangeError ? damaged() : error;
  }
}

function partsOf(bytes: Uint8Array): Map<string, ZipPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, ZipPart>();
  let { at, count } = directory(view);
  atMost(count, MAX_ZIP_PARTS, 'parts');
  let total = 0;
  for (; count > 0; count -= 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw damaged();
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength);
    const key = name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
    if (parts.has(key)) throw damaged(name);
    total += sizes.size;
    atMost(total, MAX_BYTES, 'bytes');
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const stored: Stored = { name, flags, method, crc: view.getInt32(at + 16, true), ...sizes };
    parts.set(key, { name, size: sizes.size, chunks: () => chunksOf(bytes, stored) });
    at += 46 + nameLength + extraLength + noteLength;
  }
  return parts;
}

/** Where the list of parts begins, and how many there are. */
function directory(view: DataView): { at: number; count: number } {
  let end = view.byteLength - 22;
  // A note of at most 65,535 bytes may follow.
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== END) end -= 1;
  if (end < first) throw damaged();
  const [count, at] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if (count !== 0xffff && at !== ELSEWHERE) return { count, at };
  if (view.getUint32(end - 20, true) !== LOCATOR_64) throw damaged();
  const long = Number(view.getBigUint64(end - 12, true));
  if (view.getUint32(long, true) !== END_64) throw damaged();
  return { count: Number(view.getBigUint64(long + 32, true)), at: Number(view.getBigUint64(long + 48, true)) };
}

interface Sizes {
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** The sizes of a part and where it begins; where they are too large for their places, from what is written beside. */
function sizesOf(view: DataView, at: number, extra: number, extraLength: number): Sizes {
  const short = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  if (!short.includes(ELSEWHERE)) return { size: short[0] ?? 0, packed: short[1] ?? 0, offset: short[2] ?? 0 };
  let field = extra;
  while (view.getUint16(field, true) !== 1) {
    field += 4 + view.getUint16(field + 2, true);
    if (field >= extra + extraLength) throw damaged();
  }
  let next = field + 4;
  const [size = 0, packed = 0, offset = 0] = short.map((value) => {
    if (value !== ELSEWHERE) return value;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  });
  return { size, packed, offset };
}

interface Stored extends Sizes {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
}

/** The bytes of a part, piece by piece. */
function* chunksOf(
  bytes: Uint8Array,
  { name, flags, method, crc, packed, size, offset }: Stored,
): Generator<Uint8Array> {
  if ((flags & 1) !== 0) throw new FileFault({ code: 'password' });
  atMost(size, MAX_PART, 'bytes');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw damaged(name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length || (method !== 0 && method !== 8)) throw damaged(name);
  const stored = bytes.subarray(start, start + packed);
  let total = 0;
  let sum = -1;
  for (const chunk of method === 0 ? [stored] : inflated(stored, name)) {
    total += chunk.length;
    if (total > size) break;
    sum = checksum(chunk, sum);
    yield chunk;
  }
  if (total !== size || ~sum !== crc) throw damaged(name);
}

/** What each byte does to the checksum of a zip file (CRC-32). */
const CRC = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 && 0xedb88320);
  return sum;
});

/** The checksum of bytes and of what came before them; of the first -1 came before, and all bits of the last are the other way round. */
export function checksum(bytes: Uint8Array, before: number): number {
  let sum = before;
  for (let at = 0; at < bytes.length; at += 1) {
    sum = (CRC[(sum ^ (bytes[at] as number)) & 0xff] as number) ^ (sum >>> 8);
  }
  return sum;
}

/** What compressed bytes become, piece by piece. */
function* inflated(stored: Uint8Array, name: string): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < stored.length; at += STEP) {
    try {
      inflate.push(stored.subarray(at, at + STEP), at + STEP >= stored.length);
    } catch {
      throw damaged(name);
    }
    yield* pieces.splice(0);
  }
}

/** All bytes of a part. */
export function bytesOf(part: ZipPart): Uint8Array {
  atMost(part.size, MAX_KEPT, 'bytes');
  const bytes = new Uint8Array(part.size);
  let at = 0;
  for (const chunk of part.chunks()) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The text of a part of XML, piece by piece. */
export function* xmlText(part: ZipPart): Generator<string> {
  let decoder: TextDecoder | undefined;
  try {
    for (const chunk of part.chunks()) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder?.decode() ?? '';
  } catch (error) {
    throw error instanceof TypeError ? damaged(part.name) : error;
  }
}

/** XML is UTF-16 where its first two bytes say so. */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
}
