import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberTable } from '../../src/rollup/number-table.js';

test('keeps the first value of each key, as a map does, however many there are', () => {
  const key = fc.oneof(
    fc.integer({ min: 1, max: 40 }),
    fc.maxSafeNat().map((one) => one + 1),
    fc.maxSafeNat().map((one) => -1 - one),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat()), { maxLength: 3000 }), (entries) => {
      const [table, map] = [new NumberTable(), new Map<number, number>()];
      for (const [one, value] of entries) {
        expect(table.note(one, value)).toBe(map.get(one));
        if (!map.has(one)) map.set(one, value);
      }
      expect(new Map(table.entries())).toEqual(map);
    }),
    { numRuns: 30 },
  );
});
