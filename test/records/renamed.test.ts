/** Places that were merged or renamed: each old id comes to the last one. */
import { expect, test } from 'vitest';
import { lastNames } from '../../src/records/renamed.js';

test('an old id comes to the last one that it is called', () => {
  expect(lastNames({ 'V 1': 'V2', V2: 'V3', V4: 'V 4' })).toEqual({ V1: 'V3', V2: 'V3' });
});

test('ids renamed in a circle are refused', () => {
  expect(() => lastNames({ V1: 'V2', V2: 'V1' })).toThrow(RangeError);
});
