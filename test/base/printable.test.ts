import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/base/printable.js';

describe('text of others on a terminal', () => {
  it.each([
    ['\u001b[31m', '\\u001b[31m'],
    ['a\nb\r', 'a\\u000ab\\u000d'],
    ['\u0000\u0007\u007f\u009b', '\\u0000\\u0007\\u007f\\u009b'],
    ['a\u2028b\u2029', 'a\\u2028b\\u2029'],
    ['\u202e\u2066\u200f', '\\u202e\\u2066\\u200f'],
  ])('%j does nothing there', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it.each(['', 'H-001', '湘西土家族苗族自治州', '🌾', 'e\u0301', 'a  b　c', '\\u001b', 'მთა עיר'])(
    '%j stays as it is',
    (text) => {
      expect(printable(text)).toBe(text);
    },
  );

  it('stays on one line, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(printable(printable(text))).toBe(printable(text));
      }),
    );
  });
});
