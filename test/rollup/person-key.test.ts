import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personKey } from '../../src/rollup/person-key.js';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A resident number with the check character that it has to have (GB 11643-1999, 3.4). */
const residentNumber = fc
  .record({
    area: fc.integer({ min: 110000, max: 659999 }),
    day: fc.date({ min: new Date('1880-01-01'), max: new Date('2020-12-31'), noInvalidDate: true }),
    order: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ area, day, order }) => {
    const digits = `${area}${day.toISOString().slice(0, 10).replaceAll('-', '')}${String(order).padStart(3, '0')}`;
    const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
    return `${digits}${'10X98765432'[sum % 11]}`;
  });

test('one number is one person however it is written, and no other number is', () => {
  fc.assert(
    fc.property(residentNumber, residentNumber, fc.integer({ min: 2016, max: 2020 }), (a, b, year) => {
      const key = personKey(a, year, false);
      expect(Number.isSafeInteger(key)).toBe(true);
      expect(key).toBeGreaterThan(0);
      expect(personKey(` ${a.toLowerCase()}`, year, false)).toBe(key);
      expect(personKey(b, year, false) === key).toBe(a === b);
      expect(personKey(a, year + 1, false)).not.toBe(key);
    }),
  );
});

test('a number that does not check is nobody’s, unless every id is somebody’s', () => {
  fc.assert(
    fc.property(residentNumber, (number) => {
      const wrong = `${number.slice(0, 17)}${number.endsWith('0') ? '1' : '0'}`;
      expect(personKey(wrong, 2018, false)).toBeUndefined();
      expect(personKey(wrong, 2018, true)).toBeLessThan(0);
    }),
  );
  for (const id of ['1', '', 'H1-2', '430000200001012', '99999999']) expect(personKey(id, 2018, false)).toBeUndefined();
  expect(personKey('m 1', 2018, true)).toBe(personKey('m1', 2018, true));
  expect(personKey('m1', 2018, true)).not.toBe(personKey('m2', 2018, true));
});
