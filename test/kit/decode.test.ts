import { describe, expect, it } from 'vitest';
import { decode, encodingOf, withoutMark } from '../../src/kit/decode.js';

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
  ])('that are not UTF-8 are refused by their line %i', (line, bytes) => {
    expect(decode(Buffer.from(bytes))).toEqual({ issue: { code: 'badEncoding', path: '', line } });
  });

  // 向大山, 王 and 湘西州 in GBK.
  const XIANG = [0xcf, 0xf2, 0xb4, 0xf3, 0xc9, 0xbd];
  const WANG = [0xcd, 0xf5];

  it.each([
    ['in the first line', XIANG, { line: 1, found: 'GB18030' }],
    ['after lines of ASCII', [0x7b, 0x0a, ...XIANG], { line: 2, found: 'GB18030' }],
    ['seen in a later line only', [...WANG, 0x0a, ...XIANG], { line: 1, found: 'GB18030' }],
    ['one character, which may be the rest of another', WANG, { line: 1 }],
    ['bytes that it has not', [...XIANG, 0xff], { line: 1 }],
    ['damaged UTF-8', [...Buffer.from('湘西土家族'), 0xe6, 0xb9], { line: 1 }],
  ])('are known for GB18030: %s', (_, bytes, expected) => {
    expect(decode(Buffer.from(bytes))).toEqual({ issue: { code: 'badEncoding', path: '', ...expected } });
  });

  it('are known by their beginning, though it be cut within a character', () => {
    const odd = Buffer.concat([Buffer.from('a'), ...Array.from({ length: 100_000 }, () => Buffer.from(XIANG))]);
    expect(encodingOf(odd)).toEqual({ encoding: 'GB18030' });
  });
});
