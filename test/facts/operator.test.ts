import { describe, expect, it } from 'vitest';
import { exact } from '../../src/base/exact.js';
import { point } from '../../src/base/interval.js';
import { asksOfSign, comparedBetween, operatorNames, oppositeOf, orderOperators } from '../../src/facts/operator.js';

const between = (from: number, to: number) => ({ from: exact(from), to: exact(to) });

describe('comparisons', () => {
  it('of intervals are decided where every pair of numbers in them is', () => {
    expect(comparedBetween('greaterThan', between(3, 4), between(1, 2))).toBe(true);
    expect(comparedBetween('greaterThan', between(2, 4), between(1, 2))).toBeUndefined();
    expect(comparedBetween('greaterThanInclusive', between(2, 4), between(1, 2))).toBe(true);
    expect(comparedBetween('lessThan', between(2, 4), between(1, 2))).toBe(false);
    expect(comparedBetween('lessThanInclusive', between(2, 4), between(1, 2))).toBeUndefined();
    for (const operator of orderOperators) {
      expect(comparedBetween(operator, point(exact(1)), point(exact(1)))).toBe(asksOfSign[operator](0));
    }
  });

  it('have an opposite each, of which they are the opposite', () => {
    for (const name of operatorNames) {
      const operator = name.replace('decimal:', '') as Parameters<typeof oppositeOf>[0];
      expect(oppositeOf(operator)).not.toBe(operator);
      expect(oppositeOf(oppositeOf(operator))).toBe(operator);
    }
  });
});
