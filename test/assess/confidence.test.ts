import { describe, expect, it } from 'vitest';
import { assertCounts, sharedAmong, tailOf } from '../../src/assess/confidence.js';

describe('what is left beyond an end', () => {
  it('is half of what is not sure, or all of it of an end by itself', () => {
    expect(tailOf({})).toBe(0.025);
    expect(tailOf({ sided: 'one' })).toBe(0.05);
    expect(tailOf({ confidence: 0.99 })).toBe(0.005);
    expect(tailOf(sharedAmong({}, 5))).toBeCloseTo(0.005, 15);
    expect(tailOf(sharedAmong({ sided: 'one' }, 0))).toBe(0.05);
  });

  it('is refused where it is none', () => {
    for (const confidence of [0, 0.5, 1, 95, Number.NaN]) expect(() => tailOf({ confidence })).toThrow(/above 0.5/);
    expect(() => tailOf({ sided: 'left' as 'one' })).toThrow(/"two" or "one"/);
  });
});

describe('counts', () => {
  it('are whole, and no more than they are of', () => {
    expect(() => assertCounts(0, 0)).not.toThrow();
    for (const [hits, units] of [
      [2, 1],
      [-1, 1],
      [0.5, 1],
      [0, Number.NaN],
    ] as const)
      expect(() => assertCounts(hits, units)).toThrow(RangeError);
  });
});
