import fc from 'fast-check';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FileFault } from '../../src/tables/file-fault.js';
import { MAX_BYTES, MAX_KEPT, MAX_PART } from '../../src/tables/limits.js';
import { bytesOf, isZip, readZip, xmlText } from '../../src/tables/zip.js';
import { zipped } from '../support/workbooks.js';

const issueOf = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof FileFault) return error.issue;
    throw error;
  }
  return undefined;
};

const read = (bytes: Uint8Array, name = 'a.xml') => {
  const part = readZip(bytes).get(name);
  return part && strFromU8(bytesOf(part));
};

/** Bytes with a number of four bytes put in at a place behind a signature. */
function withNumber(bytes: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 4 <= changed.length; at += 1) {
    if (view.getUint32(at, true) !== signature) continue;
    view.setUint32(at + offset, value, true);
    return changed;
  }
  throw new Error('no such record');
}

const CENTRAL = 0x02014b50;

describe('readZip', () => {
  it('gives back what was put in, packed or not, with a note behind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), fc.integer({ min: 0, max: 9 }), (bytes, level) => {
        const zip = zipSync({ 'x/Größe.bin': bytes, 'b.txt': strToU8('b') }, { level: level as 0 });
        const noted = new Uint8Array([...zip, 1, 2, 3]);
        new DataView(noted.buffer).setUint16(zip.length - 2, 3, true);
        for (const one of [zip, noted]) {
          const part = readZip(one).get('x/größe.bin');
          expect(part && bytesOf(part)).toEqual(bytes);
        }
      }),
    );
  });

  it('finds parts whatever letters and slashes their names have', () => {
    expect(read(zipped({ 'XL\\Workbook.XML': 'a' }), 'xl/workbook.xml')).toBe('a');
    expect(read(zipped({ '/a.xml': 'a' }))).toBe('a');
  });

  it('reads sizes that stand beside, as of very large files', () => {
    const zip = zipped({ 'a.xml': 'abc' });
    const view = new DataView(zip.buffer);
    const central = view.getUint32(zip.length - 22 + 16, true);
    const [size, packed] = [view.getUint32(central + 24, true), view.getUint32(central + 20, true)];
    const extra = new Uint8Array(20);
    new DataView(extra.buffer).setUint16(0, 1, true);
    new DataView(extra.buffer).setUint16(2, 16, true);
    new DataView(extra.buffer).setBigUint64(4, BigInt(size), true);
    new DataView(extra.buffer).setBigUint64(12, BigInt(packed), true);
    const head = zip.slice(central, central + 46 + 5);
    new DataView(head.buffer).setUint32(20, 0xffffffff, true);
    new DataView(head.buffer).setUint32(24, 0xffffffff, true);
    new DataView(head.buffer).setUint16(30, 20, true);
    const long = new Uint8Array([...zip.slice(0, central), ...head, ...extra, ...zip.slice(central + 51)]);
    expect(read(long)).toBe('abc');
    new DataView(head.buffer).setUint16(30, 0, true);
    const without = new Uint8Array([...zip.slice(0, central), ...head, ...zip.slice(central + 51)]);
    expect(issueOf(() => readZip(without))).toEqual({ code: 'damagedFile', found: 'zip' });
  });

  it('says that a file is cut off, wherever it is', () => {
    const zip = zipped({ 'a.xml': 'abc', 'b.xml': 'def' });
    for (let length = 1; length < zip.length; length += 1) {
      expect(
        issueOf(() => readZip(zip.subarray(0, length))),
        String(length),
      ).toEqual({ code: 'damagedFile', found: 'zip' });
    }
  });

  it('says that a part is damaged, whichever of its bytes it is', () => {
    const text = 'The same, the same, the same, and another thing.';
    for (const level of [0, 9] as const) {
      const zip = zipSync({ 'a.xml': strToU8(text) }, { level, mtime: '2020-01-01T00:00:00Z' });
      const packed = new DataView(zip.buffer).getUint32(18, true);
      for (let at = 35; at < 35 + packed; at += 1) {
        const changed = zip.slice();
        changed[at] = (changed[at] ?? 0) ^ 0x10;
        const said = issueOf(() => read(changed));
        // What unpacks to the same text is the same.
        expect(said ?? read(changed)).toEqual(said === undefined ? text : { code: 'damagedFile', found: 'a.xml' });
      }
    }
  });

  it('refuses parts of one name, methods it does not know, and parts behind a password', () => {
    const twice = zipped({ 'a.xml': '1', 'A.xml': '2' });
    expect(issueOf(() => readZip(twice))).toEqual({ code: 'damagedFile', found: 'A.xml' });
    expect(issueOf(() => read(withNumber(zipped({ 'a.xml': '1' }), CENTRAL, 10, 14)))).toEqual({
      code: 'damagedFile',
      found: 'a.xml',
    });
    expect(issueOf(() => read(withNumber(zipped({ 'a.xml': '1' }), CENTRAL, 8, 1)))).toEqual({ code: 'password' });
  });

  it('refuses sizes that are too large before it reads, and those that are not true while it does', () => {
    const zip = zipped({ 'a.xml': 'a'.repeat(100_000) });
    const saying = (size: number) => withNumber(zip, CENTRAL, 24, size);
    expect(issueOf(() => read(saying(MAX_KEPT + 1)))).toEqual({
      code: 'fileTooLarge',
      found: 'bytes',
      expected: String(MAX_KEPT),
    });
    const streamed = (bytes: Uint8Array) => issueOf(() => [...xmlText(readZip(bytes).get('a.xml') as never)]);
    expect(streamed(saying(MAX_PART + 1))).toEqual({
      code: 'fileTooLarge',
      found: 'bytes',
      expected: String(MAX_PART),
    });
    expect(streamed(saying(99_999))).toEqual({ code: 'damagedFile', found: 'a.xml' });
    expect(streamed(saying(100_001))).toEqual({ code: 'damagedFile', found: 'a.xml' });
    expect(streamed(saying(100_000))).toBeUndefined();
    const parts = Object.fromEntries(Array.from({ length: 3 }, (_, index) => [`${index}.xml`, 'a']));
    let many = zipped(parts);
    const view = new DataView(many.buffer);
    let at = view.getUint32(many.length - 22 + 16, true);
    for (let index = 0; index < 3; index += 1, at += 46 + 5) view.setUint32(at + 24, MAX_BYTES / 2, true);
    many = many.slice();
    expect(issueOf(() => readZip(many))).toEqual({ code: 'fileTooLarge', found: 'bytes', expected: String(MAX_BYTES) });
  });

  it('stops a part that grows beyond what it says after a few pieces', () => {
    const bomb = withNumber(zipped({ 'a.xml': new Uint8Array(64 * 1024 * 1024) }), CENTRAL, 24, 1000);
    let seen = 0;
    const part = readZip(bomb).get('a.xml');
    expect(
      issueOf(() => {
        for (const chunk of part?.chunks() ?? []) seen += chunk.length;
      }),
    ).toEqual({ code: 'damagedFile', found: 'a.xml' });
    expect(seen).toBe(0);
  });

  it('knows a zip file by its first bytes', () => {
    expect(isZip(zipped({ a: 'a' }))).toBe(true);
    expect(isZip(zipped({}))).toBe(true);
    expect(isZip(strToU8('PK,1'))).toBe(false);
  });
});

describe('xmlText', () => {
  const textIn = (bytes: Uint8Array) =>
    [...xmlText(readZip(zipped({ 'a.xml': bytes })).get('a.xml') as never)].join('');

  it('reads UTF-8 and UTF-16 with a mark', () => {
    expect(textIn(strToU8('<a>䶮</a>'))).toBe('<a>䶮</a>');
    expect(textIn(new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([0x4dae]).buffer)]))).toBe('䶮');
    expect(textIn(new Uint8Array([0xfe, 0xff, 0x4d, 0xae]))).toBe('䶮');
    expect(textIn(new Uint8Array())).toBe('');
  });

  it('refuses what is neither', () => {
    expect(issueOf(() => textIn(new Uint8Array([0x61, 0xd6, 0xd0])))).toEqual({ code: 'damagedFile', found: 'a.xml' });
    expect(issueOf(() => textIn(new Uint8Array([0x61, 0xe4, 0xb8])))).toEqual({ code: 'damagedFile', found: 'a.xml' });
  });
});
