/** What packs the parts of zip files: fflate wherever it runs, or what the caller has that is quicker. */
import { Deflate } from 'fflate';
import { joinedBytes } from './joined-bytes.js';

/** What packs parts. */
export interface Packer {
  /** Begins a part: packs its pieces one by one; after the last comes one of no bytes. */
  readonly begin: () => (piece: Uint8Array, last: boolean) => Uint8Array<ArrayBuffer>;
  /** The checksum (CRC-32) of bytes and of those before them, where it has that too; 0 is that of none. */
  readonly checksum?: ((bytes: Uint8Array, before: number) => number) | undefined;
}

/** Packs wherever it runs. */
export const anywhere: Packer = {
  begin() {
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    const deflate = new Deflate((piece) => pieces.push(piece));
    return (piece, last) => {
      deflate.push(piece as Uint8Array<ArrayBuffer>, last);
      return joinedBytes(pieces.splice(0));
    };
  },
};
