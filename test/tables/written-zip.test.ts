import fc from 'fast-check';
import { strToU8, unzipSync, Zip, type ZipInputFile } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodePacker } from '../../src/cli/node-packer.js';
import { joinedBytes } from '../../src/tables/joined-bytes.js';
import { type PackedPart, packedPart, writtenZip } from '../../src/tables/written-zip.js';
import { bytesOf, readZip } from '../../src/tables/zip.js';

const parts: [string, Uint8Array][] = [
  ['one.xml', strToU8('<a>名册</a>'.repeat(1000))],
  ['表/two.bin', Uint8Array.from({ length: 70_000 }, (_, at) => (at * at) & 255)],
  ['empty', new Uint8Array()],
];

/** A part as it may come: in pieces, one of them of nothing. */
const inThree = (bytes: Uint8Array) => [bytes.subarray(0, 999), new Uint8Array(), bytes.subarray(999)];

describe.each([
  ['fflate', undefined],
  ['zlib', nodePacker],
])('a zip file packed by %s', (_, packer) => {
  const made = () => writtenZip(parts.map(([name, bytes]) => packedPart(name, inThree(bytes), packer)));
  const zip = made();

  it('holds its parts, in their order, byte for byte', () => {
    expect(Object.entries(unzipSync(zip))).toEqual(parts);
    // Ours holds sizes and checksums against what comes out.
    expect([...readZip(zip).values()].map((part) => [part.name, bytesOf(part)])).toEqual(parts);
  });

  it('is the same each time', () => {
    expect(made()).toEqual(zip);
  });
});

/** The zip file that fflate makes of packed parts. */
function byFflate(packed: readonly PackedPart[]): Uint8Array {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  for (const { packed: bytes, unpacked, ...part } of packed) {
    const file: ZipInputFile = { ...part, compression: unpacked === true ? 0 : 8, mtime: new Date(1980, 0, 1) };
    zip.add(file);
    file.ondata?.(null, joinedBytes(bytes), true);
  }
  zip.end();
  return joinedBytes(pieces);
}

it('a zip file is to the byte that which fflate makes of the same packed parts', () => {
  const part = fc.record({
    filename: fc.stringMatching(/^[a-z表/.]{1,20}$/),
    bytes: fc.uint8Array({ maxLength: 300 }),
    isUnpacked: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.uniqueArray(part, { maxLength: 5, selector: ({ filename }) => filename }), (all) => {
      const packed = all.map(({ filename, bytes, isUnpacked }): PackedPart => {
        const made = packedPart(filename, [bytes]);
        return isUnpacked ? { ...made, packed: [bytes as Uint8Array<ArrayBuffer>], unpacked: true } : made;
      });
      expect(writtenZip(packed)).toEqual(byFflate(packed));
    }),
  );
});
