import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HouseholdTable } from '../../src/rollup/household-table.js';

const anyId = fc.oneof(
  fc.constantFrom('h1', 'h2', '1', '11', '', '\ud800', '\udc00\ud800', '户1', '𠮷'),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 10 }),
  fc.nat({ max: 3000 }).map((one) => `4331240000${one}`),
);

test('numbers households by year and id in the order in which they come first, as a map does, and tells both again', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 9999 }), anyId), { maxLength: 3000 }), (households) => {
      const [table, map] = [new HouseholdTable(), new Map<string, number>()];
      for (const [year, id] of households) {
        const key = JSON.stringify([year, id]);
        const row = map.get(key) ?? map.size;
        map.set(key, row);
        expect(table.row(year, id)).toBe(row);
      }
      expect(table.count).toBe(map.size);
      for (const [key, row] of map) expect(JSON.stringify([table.at(row).year, table.at(row).id])).toBe(key);
    }),
    { numRuns: 40 },
  );
});

test('of a list in the order of its ids it knows each when it comes again', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyId, { maxLength: 1500 }), fc.array(fc.nat(), { maxLength: 50 }), (ids, again) => {
      const table = new HouseholdTable();
      const sorted = [...ids].sort();
      for (const [row, id] of sorted.entries()) expect(table.row(2018, id)).toBe(row);
      for (const one of sorted.length === 0 ? [] : again) {
        const row = one % sorted.length;
        expect(table.row(2018, sorted[row] as string)).toBe(row);
      }
      expect(table.row(2019, sorted[0] ?? '')).toBe(sorted.length);
      expect(table.count).toBe(sorted.length + 1);
    }),
    { numRuns: 40 },
  );
});

test('an id may be as long as a line', () => {
  const table = new HouseholdTable();
  const long = '户'.repeat(100_000);
  expect([table.row(2018, 'h'), table.row(2018, long), table.row(2018, long), table.row(2019, long)]).toEqual([
    0, 1, 1, 2,
  ]);
  expect(table.at(1)).toEqual({ year: 2018, id: long });
});
