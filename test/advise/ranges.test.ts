import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangesOf } from '../../src/advise/ranges.js';

describe('ranges', () => {
  it('are found between probes, to the number', () => {
    const keyAt = (at: bigint) => (at < 20n ? 'few' : at <= 1000n ? 'many' : 'refused');
    expect(rangesOf([0n, 1n, 2n, 10n ** 18n], keyAt)).toEqual([
      { from: 0n, to: 19n, key: 'few' },
      { from: 20n, to: 1000n, key: 'many' },
      { from: 1001n, to: 10n ** 18n, key: 'refused' },
    ]);
    expect(rangesOf([5n], () => 'all')).toEqual([{ from: 5n, to: 5n, key: 'all' }]);
    expect(rangesOf([], () => 'none')).toEqual([]);
  });

  it('cover every number once, with what holds there, however many thresholds there are', () => {
    const threshold = fc.integer({ min: -50, max: 60 });
    const law = fc.property(fc.array(threshold, { maxLength: 6 }), fc.array(threshold), (thresholds, between) => {
      // What a record comes to: one letter for each threshold.
      const keyAt = (at: bigint) => thresholds.map((one) => (at >= BigInt(one) ? 'y' : 'n')).join('');
      const probes = [...new Set([-60, ...between, 70])].sort((a, b) => a - b).map(BigInt);
      const ranges = rangesOf(probes, keyAt);
      let next = -60n;
      for (const { from, to, key } of ranges) {
        expect(from).toBe(next);
        for (let at = from; at <= to; at += 1n) expect(keyAt(at)).toBe(key);
        next = to + 1n;
      }
      expect(next).toBe(71n);
      expect(ranges.length).toBe(new Set(thresholds).size + 1);
    });
    fc.assert(law, { numRuns: 200 });
  });
});
