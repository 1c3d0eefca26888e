/** Zip files of parts, each packed piece by piece as it is made: by fflate, or by what the caller has that is quicker. */
import { Zip, type ZipInputFile } from 'fflate';
import { joinedBytes } from './joined-bytes.js';
import { anywhere, type Packer } from './packer.js';
import { checksum } from './zip.js';

/** The date that every part bears: the first of zip files, in whatever time zone it is written. */
const ZIP_DATE = new Date(1980, 0, 1);

/** A part that is packed. */
export interface PackedPart extends Pick<ZipInputFile, 'filename' | 'size' | 'crc'> {
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
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  for (const { packed, unpacked, ...part } of parts) {
    const file: ZipInputFile = { ...part, compression: unpacked === true ? 0 : 8, mtime: ZIP_DATE };
    zip.add(file);
    file.ondata?.(null, joinedBytes(packed), true);
  }
  zip.end();
  return joinedBytes(pieces);
}
