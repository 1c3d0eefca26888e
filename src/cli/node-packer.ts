/** Packs what goes into zip files by Node's own zlib: five times as quick as what runs in a browser too. */
import zlib from 'node:zlib';
import type { Packer } from '../tables/packer.js';

export const nodePacker: Packer = {
  // A file a fifth larger than packed as is usual, in a quarter of the time. Each piece is packed by itself, up to a whole byte.
  begin: () => (piece, last) =>
    zlib.deflateRawSync(piece, {
      level: 2,
      finishFlush: last ? zlib.constants.Z_FINISH : zlib.constants.Z_SYNC_FLUSH,
    }),
  // The first Nodes of version 20 have none.
  checksum: zlib.crc32,
};
