import { describe, expect, it } from 'vitest';
import { jsonDifferences } from '../../src/seal/json-differences.js';

describe('jsonDifferences', () => {
  it.each<[unknown, unknown, (string | number)[][]]>([
    [{ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, []],
    [{ a: 1, b: [1, { c: 2 }] }, { a: 2, b: [1, { c: 3 }, 4] }, [['a'], ['b', 1, 'c'], ['b', 2]]],
    [{ a: null }, {}, [['a']]],
    [{}, [], [[]]],
    ['1', 1, [[]]],
    [{ toString: 1 }, {}, [['toString']]],
  ])('of %o and %o', (a, b, ways) => {
    expect(jsonDifferences(a, b, 10)).toEqual(ways);
    expect(jsonDifferences(b, a, 10)).toHaveLength(ways.length);
  });

  it('stops at the limit', () => {
    const many = Array.from({ length: 50 }, (_, index) => index);
    expect(jsonDifferences(many, many.map(String), 3)).toEqual([[0], [1], [2]]);
  });
});
