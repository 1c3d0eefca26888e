import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/base/suggest.js';

describe('nearest', () => {
  const known = ['wages', 'business', 'property', 'transfers', 'oneOffTransfers', 'productionCosts'];

  it.each([
    ['wage', 'wages'],
    ['Wages', 'wages'],
    ['propertyy', 'property'],
    ['transfer', 'transfers'],
    ['productioncosts', 'productionCosts'],
    ['productCosts', 'productionCosts'],
  ])('finds for %s the word %s', (word, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });

  it.each(['', 'x', '工资', 'somethingElse', 'w'.repeat(65)])('finds nothing for %j', (word) => {
    expect(nearest(word, known)).toBeUndefined();
  });

  it('finds nothing among nothing', () => {
    expect(nearest('wages', [])).toBeUndefined();
  });

  it('never proposes to write every letter anew', () => {
    expect(nearest('xy', ['m', 'ab'])).toBeUndefined();
  });

  it('takes the first of several that are equally near', () => {
    expect(nearest('cat', ['bat', 'rat'])).toBe('bat');
    expect(nearest('cat', ['rat', 'bat'])).toBe('rat');
  });

  it('finds a word by itself, and proposes only known words', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }),
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 })),
        (word, list) => {
          const found = nearest(word, list);
          if (found !== undefined) expect(list).toContain(found);
        },
      ),
    );
    for (const word of known) expect(nearest(word, known)).toBe(word);
  });
});
