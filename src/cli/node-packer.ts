/** Packs what goes into zip files by Node's own zlib: five times as quick as what runs in a browser too. */
import zlib from 'node:zlib';
import type { Packer } from '../tables/written-zip.js';

export const nodePacker: Packer = {
  // A file a tenth larger than the smallest, in a third of the time.
  deflate: (bytes) => zlib.deflateRawSync(bytes, { level: 3 }),
  // The first Nodes of version 20 have none.
  checksum: zlib.crc32,
};
