/** Zip files of parts, each packed piece by piece as it is made: by fflate, or by what the caller has that is quicker. */
import { Deflate, Zip, type ZipInputFile } from 'fflate';
import { checksum } from './zip.js';

/** The date that every part bears: the first of zip files, in whatever time zone it is written. */
const ZIP_DATE = new Date(1980, 0, 1);

/** What packs parts. */
export interface Packer {
  /** Begins a part: packs its pieces one by one; after the last comes one of no bytes. */
  readonly begin: () => (piece: Uint8Array, last: boolean) => Uint8Array<ArrayBuffer>;
  /** The checksum (CRC-32) of bytes and of those before them, where it has that too; 0 is that of none. */
  readonly checksum?: ((bytes: Uint8Array, before: number) => number) | undefined;
}

/** Packs wherever it runs. */
const anywhere: Packer = {
  begin() {
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    const deflate = new Deflate((piece) => pieces.push(piece));
    return (piece, last) => {
      deflate.push(piece as Uint8Array<ArrayBuffer>, last);
      return joined(pieces.splice(0));
    };
  },
};

/** A part that is packed. */
export interface PackedPart extends Pick<ZipInputFile, 'filename' | 'size' | 'crc'> {
  readonly packed: readonly Uint8Array<ArrayBuffer>[];
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
  for (const { packed, ...part } of parts) {
    const file: ZipInputFile = { ...part, compression: 8, mtime: ZIP_DATE };
    zip.add(file);
    file.ondata?.(null, joined(packed), true);
  }
  zip.end();
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
