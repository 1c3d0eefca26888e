import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference } from '../../src/cli/difference.js';

describe('the first difference of two JSON values', () => {
  it('is none between a value and its copy', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(difference(value, structuredClone(value))).toBeUndefined();
      }),
    );
  });

  it('is found exactly where their texts differ', () => {
    const value = fc.jsonValue({ maxDepth: 3 }).map((given) => JSON.parse(JSON.stringify(given)) as unknown);
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(difference(a, b) === undefined).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['a value', { a: 1 }, { a: 2 }, '/a: 1 | 2'],
    ['a type', { a: '1' }, { a: 1 }, '/a: "1" | 1'],
    ['a missing key', { a: 1 }, {}, '/a: 1 | undefined'],
    ['a key too many', {}, { a: null }, '/a: undefined | null'],
    ['deep within', { a: [{ b: 1 }, { b: 'met' }] }, { a: [{ b: 1 }, { b: 'notMet' }] }, '/a/1/b: "met" | "notMet"'],
    ['a list that is longer', [1], [1, 2], '/1: undefined | 2'],
    ['null and an object', { a: null }, { a: {} }, '/a: null | {}'],
    ['a list and an object', { a: ['x'] }, { a: { 0: 'x' } }, '/a'],
    ['an empty list and an empty object', { a: [] }, { a: {} }, '/a'],
    ['the order of keys', { a: 1, b: 2 }, { b: 2, a: 1 }, ': a,b | b,a'],
    ['the first of several', { a: 1, b: 2 }, { a: 2, b: 3 }, '/a: 1 | 2'],
    ['the whole', 'met', 'notMet', ': "met" | "notMet"'],
  ])('names %s', (_, a, b, expected) => {
    expect(difference(a, b) ?? 'no difference').toContain(expected);
  });
});
