import { expect, it } from 'vitest';
import { groupedCode } from '../../src/seal/grouped-code.js';

it('puts the hash into groups and leaves all else', () => {
  const hash = '0123456789ABCDEF'.repeat(4);
  expect(groupedCode(`TUOPIN:1:${hash}:AB12`)).toBe(`TUOPIN:1:${'0123 4567 89AB CDEF '.repeat(4).trimEnd()}:AB12`);
  expect(groupedCode(`TUOPIN:1:${hash}:AB12`).replaceAll(' ', '')).toBe(`TUOPIN:1:${hash}:AB12`);
  expect(groupedCode('TUOPIN:1:AB12CD34')).toBe('TUOPIN:1:AB12CD34');
});
