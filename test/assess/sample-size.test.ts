import { describe, expect, it } from 'vitest';
import { hypergeometricInterval } from '../../src/assess/finite.js';
import { sampleSize } from '../../src/assess/sample-size.js';

describe('the size of a sample', () => {
  it('that shows less than 2 % without a hit is 149 by one end and 183 by both', () => {
    expect(sampleSize({ sided: 'one' })).toBe(149);
    expect(sampleSize()).toBe(183);
  });

  // By SciPy 1.17.1, hypergeom.cdf.
  it.each([
    [50, 48, 49],
    [100, 78, 84],
    [200, 105, 120],
    [500, 129, 153],
    [1000, 138, 167],
    [5000, 147, 180],
  ])('of %i is %i by one end and %i by both', (population, one, both) => {
    expect(sampleSize({ population, sided: 'one' })).toBe(one);
    expect(sampleSize({ population })).toBe(both);
  });

  it('is the least, also where hits are allowed for', () => {
    for (const hits of [0, 1, 3]) {
      const size = sampleSize({ population: 900, hits }) ?? 0;
      expect(hypergeometricInterval(hits, size, 900).to).toBeLessThan(0.02);
      expect(hypergeometricInterval(hits, size - 1, 900).to).toBeGreaterThanOrEqual(0.02);
    }
  });

  it('is none where not even all show it, or nobody is there', () => {
    expect(sampleSize({ population: 10, hits: 1 })).toBeUndefined();
    expect(sampleSize({ population: 10, hits: 11 })).toBeUndefined();
    expect(sampleSize({ population: 0 })).toBeUndefined();
    for (const limit of ['0', '100', '-2', 'two']) expect(() => sampleSize({ limit })).toThrow(RangeError);
  });
});
