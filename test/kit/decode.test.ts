import { describe, expect, it } from 'vitest';
import { decode, withoutMark } from '../../src/kit/decode.js';

describe('bytes of a file', () => {
  it.each([
    ['湘西🌾\n', '湘西🌾\n'],
    ['\uFEFF{}', '{}'],
    ['\uFEFF\uFEFF', '\uFEFF'],
    ['a\uFEFF', 'a\uFEFF'],
    ['', ''],
  ])('%j are read as UTF-8, without the mark before it', (written, text) => {
    expect(decode(Buffer.from(written))).toEqual({ text });
    expect(withoutMark(written)).toBe(text);
  });

  it.each([
    [1, [0xff]],
    [1, [0x61, 0xe6, 0xb9]],
    [2, [0x61, 0x0a, 0xcd, 0xf5, 0x0a]],
    [3, [0x0a, 0x0d, 0x0a, 0xc0, 0xaf]],
    [2, [0xe6, 0xb9, 0x98, 0x0a, 0xe6, 0xb9]],
    [1, [0xe6, 0x0a, 0xb9, 0x98]],
  ])('that are not UTF-8 are refused by their line %i', (badLine, bytes) => {
    expect(decode(Buffer.from(bytes))).toEqual({ badLine });
  });
});
