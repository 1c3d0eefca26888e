import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodePacker } from '../../src/cli/node-packer.js';
import { packedPart, writtenZip } from '../../src/tables/written-zip.js';
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
