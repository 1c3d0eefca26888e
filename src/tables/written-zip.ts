/** Zip files of parts, each packed piece by piece as it is made: by fflate, or by what the caller has that is quicker. */
import { joinedBytes } from './joined-bytes.js';
import { anywhere, type Packer } from './packer.js';
import { CENTRAL, checksum, END, LOCAL } from './zip.js';

/** What precedes the sums of a part: its checksum, and how many bytes it has, packed and unpacked. */
const SUMS = 0x08074b50;
/** That they stand behind the part, not before it. */
const SUMS_FOLLOW = 1 << 3;
const NAMED_IN_UTF8 = 1 << 11;
/** What reads it has to know no more than the version 2.0 of the form. */
const VERSION = 20;
const DEFLATED = 8;
/** The date that every part bears: 1980-01-01, the first of zip files. */
const FIRST_DAY = (1 << 5) | 1;

/** A part that is packed. */
export interface PackedPart {
  readonly filename: string;
  readonly size: number;
  readonly crc: number;
  readonly packed: readonly Uint8Array<ArrayBuffer>[];
  /** It is as it was: nothing there packs. */
  readonly unpacked?: true;
}

/** Packs a part, of which no more than a piece is held unpacked. */
export function packedPart(filename: string, pieces: Iterable<Uint8Array>, packer: Packer = anywhere): PackedPart {
  const pack = packer.begin();
  const summed = packer.checksum ?? ((bytes: Uint8Array, before: number) => ~checksum(bytes, ~before));
  const packed: Uint8Array<ArrayBuffer>[] = [];
  let [size, crc] = [0, 0];
  for (const piece of pieces) {
    size += piece.length;
    crc = summed(piece, crc);
    packed.push(pack(piece, false));
  }
  packed.push(pack(new Uint8Array(), true));
  return { filename, size, crc, packed };
}

/** The zip file of parts, in their order. */
export function writtenZip(parts: Iterable<PackedPart>): Uint8Array {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (const { filename, packed, size, crc, unpacked } of parts) {
    const name = new TextEncoder().encode(filename);
    const bytes = joinedBytes(packed);
    const sums = [...long(crc), ...long(bytes.length), ...long(size)];
    const flags = SUMS_FOLLOW | (name.length === filename.length ? 0 : NAMED_IN_UTF8);
    const head = (of: readonly number[]) => [
      ...[VERSION, flags, unpacked === true ? 0 : DEFLATED, 0, FIRST_DAY],
      ...of,
      ...[name.length, 0],
    ];
    directory.push(words(...long(CENTRAL), VERSION, ...head(sums), 0, 0, 0, 0, 0, ...long(length)), name);
    const part = [words(...long(LOCAL), ...head(sums.map(() => 0))), name, bytes, words(...long(SUMS), ...sums)];
    pieces.push(...part);
    for (const piece of part) length += piece.length;
  }
  const listed = joinedBytes(directory);
  const count = directory.length / 2;
  const end = words(...long(END), 0, 0, count, count, ...long(listed.length), ...long(length), 0);
  return joinedBytes([...pieces, listed, end]);
}

/** Numbers of two bytes each, the lower byte first. */
const words = (...all: readonly number[]) => Uint8Array.from(all.flatMap((word) => [word & 0xff, word >>> 8]));

/** A number of four bytes as two of two. */
const long = (value: number) => [value & 0xffff, value >>> 16];
