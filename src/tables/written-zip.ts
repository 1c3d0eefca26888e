/** Zip files of parts: the same parts give the same bytes, packed by fflate or by what its caller has that is quicker. */
import { deflateSync, Zip, type ZipInputFile } from 'fflate';
import { checksum } from './zip.js';

/** The date that every part bears: the first of zip files, in whatever time zone it is written. */
const ZIP_DATE = new Date(1980, 0, 1);

/** What packs a part, without a header of its own, and, where it has that too, gives the checksum of its bytes (CRC-32). */
export interface Packer {
  readonly deflate: (bytes: Uint8Array) => Uint8Array<ArrayBuffer>;
  readonly checksum?: ((bytes: Uint8Array) => number) | undefined;
}

/** Packs wherever it runs. */
const anywhere: Packer = { deflate: (bytes) => deflateSync(bytes) };

/** The zip file of parts, by their names and in their order. */
export function writtenZip(
  parts: Iterable<readonly [string, Uint8Array]>,
  { deflate, checksum: summed } = anywhere,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  for (const [filename, bytes] of parts) {
    const part: ZipInputFile = {
      filename,
      size: bytes.length,
      crc: summed?.(bytes) ?? ~checksum(bytes, -1),
      compression: 8,
      mtime: ZIP_DATE,
    };
    zip.add(part);
    part.ondata?.(null, deflate(bytes), true);
  }
  zip.end();
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
