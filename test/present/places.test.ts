import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../src/present/places.js';

describe('the places of a text', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['湘西', 4],
    ['“湘西”：', 8],
    ['✓ 达标　✗', 9],
    ['é', 1],
    ['e\u0301', 1],
    ['👩‍👩‍👧', 2],
    ['\u302a', 0],
    ['ﾊﾟ', 2],
  ])('%s are %s', (text, places) => {
    expect(placesOf(text)).toBe(places);
  });

  it('are those that the library counts, of all that stands often in a text and beside it', () => {
    const sign = fc.oneof(
      fc.integer({ min: 0x20, max: 0x7f }),
      fc.integer({ min: 0x2000, max: 0x2030 }),
      fc.integer({ min: 0x2ff0, max: 0x3040 }),
      fc.integer({ min: 0x4e00, max: 0xa000 }),
      fc.integer({ min: 0xfe00, max: 0xff70 }),
      fc.constantFrom(...Array.from('·×²³°±≤≥≠✓✗\u{20bb7}', (one) => one.codePointAt(0) ?? 0), 0x300, 0xfe0f),
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 6 }), (codes) => {
        const text = String.fromCodePoint(...codes);
        expect(placesOf(text)).toBe(stringWidth(text));
      }),
      { numRuns: 2000 },
    );
  });
});
