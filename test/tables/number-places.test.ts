import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NumberPlaces } from '../../src/tables/number-places.js';

/** Numbers that differ in one place only, so that each half tells some apart; and others than identity cards have. */
const number = fc
  .tuple(fc.constantFrom('439981', '999999', '000000'), fc.nat(99), fc.constantFrom('0', '7', 'X'))
  .chain(([region, order, check]) =>
    fc.constantFrom(`${region}1970${String(order).padStart(7, '0')}${check}`, `${region}${order}`, `残${order}`),
  );

it('keeps none whose place is not asked for', () => {
  const places = new NumberPlaces(new Set(['439981197003051235']));
  for (const one of ['439981197003051235', '439981197003051236', '残1']) places.set(one, 7);
  expect(places.get('439981197003051235')).toBe(7);
  expect([places.get('439981197003051236'), places.get('残1')]).toEqual([undefined, undefined]);
});

it('is as a map of numbers is', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(number, fc.integer({ min: 1 })), { maxLength: 3_000, size: 'max' }), (all) => {
      const places = new NumberPlaces({ has: () => true });
      const map = new Map<string, number>();
      for (const [one, place] of all) {
        expect(places.get(one)).toBe(map.get(one));
        places.set(one, place);
        map.set(one, place);
      }
      for (const [one, place] of map) expect(places.get(one)).toBe(place);
    }),
    { numRuns: 20 },
  );
});
