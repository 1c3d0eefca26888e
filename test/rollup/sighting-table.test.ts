import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Sighting, SightingTable } from '../../src/rollup/sighting-table.js';

const sighting: fc.Arbitrary<Sighting> = fc.record({
  village: fc.constantFrom('', 'V1', 'V2', 'V1 V2', '村'),
  county: fc.constantFrom('', 'V1', 'C'),
  cell: fc.nat({ max: 23 }),
  why: fc.constantFrom('', '1', '01', '1m', '0200000'),
  persons: fc.nat({ max: 50 }),
});

test('numbers sightings in the order in which they come first, as a map does, and tells them again', () => {
  fc.assert(
    fc.property(fc.array(sighting, { maxLength: 3000 }), (sightings) => {
      const [table, map] = [new SightingTable(), new Map<string, number>()];
      for (const one of sightings) {
        const key = JSON.stringify([one.village, one.county, one.cell, one.why, one.persons]);
        const number = map.get(key) ?? map.size;
        map.set(key, number);
        expect(table.numberOf(one)).toBe(number);
        expect(table.at(number)).toEqual(one);
        table.once[number] = (table.once[number] as number) + 1;
      }
      let households = 0;
      table.eachOnce((where, come, count) => {
        households += count;
        expect(map.has(JSON.stringify([where.village, where.county, come.cell, come.why, come.persons]))).toBe(true);
        expect(table.where({ ...where })).toBe(where);
      });
      expect(households).toBe(sightings.length);
    }),
    { numRuns: 30 },
  );
});
