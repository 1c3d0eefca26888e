import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askingOrder, type Open } from '../../src/advise/order.js';

const open = (...lists: string[]): Open[] => lists.map((list, index) => ({ id: String(index), missing: [...list] }));

describe('the order of asking', () => {
  it('takes the criterion next that waits for the fewest inputs, of several the first', () => {
    expect(askingOrder(open('abc', 'd', 'ef', 'g')).join('')).toBe('dgefabc');
  });

  it('counts inputs already asked as known, and asks none twice', () => {
    expect(askingOrder(open('abc', 'ad', 'e', 'ab')).join('')).toBe('eadbc');
    expect(askingOrder([])).toEqual([]);
  });

  it('has every input once, whatever is shared', () => {
    const letters = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1, maxLength: 5 });
    const law = fc.property(fc.array(letters, { maxLength: 6 }), (lists) => {
      const order = askingOrder(open(...lists.map((list) => list.join(''))));
      expect([...order].sort()).toEqual([...new Set(lists.flat())].sort());
    });
    fc.assert(law);
  });
});
