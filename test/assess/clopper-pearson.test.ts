import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clopperPearson, mostWithoutHit } from '../../src/assess/clopper-pearson.js';
import { binomialAtLeast } from '../../src/assess/tails.js';
import { signOfBinomialAtLeast } from './tail-fractions.js';

/** Ends may be off by so much. */
const OFF = 1e-9;

/** As R 4.2.2 gives them: `binom.test(hits, units)$conf.int`; SciPy 1.17.1, `beta.ppf`, gives the same to 13 digits. */
const quoted: readonly (readonly [hits: number, units: number, from: number, to: number])[] = [
  [0, 149, 0, 0.02445362490559],
  [0, 183, 0, 0.0199560008413162],
  [1, 149, 0.00016990373911579, 0.03682493437088446],
  [1, 2, 0.0125791170934251, 0.9874208829065749],
  [3, 200, 0.00310410762155351, 0.04320828191771264],
  [5, 10, 0.187086028447399, 0.812913971552601],
  [17, 1000, 0.00993351259271654, 0.02707949686485134],
  [200, 200, 0.981724659644864, 1],
  [250, 100_000, 0.00219999949642787, 0.0028294100598734],
];

describe('the Clopper-Pearson interval', () => {
  it.each(quoted)('of %i in %i is that of R', (hits, units, from, to) => {
    const interval = clopperPearson(hits, units);
    expect(Math.abs(interval.from - from)).toBeLessThan(1e-12);
    expect(Math.abs(interval.to - to)).toBeLessThan(1e-12);
  });

  it('one-sided is that of R: binom.test(0, 149, alternative = "less")', () => {
    expect(Math.abs(clopperPearson(0, 149, { sided: 'one' }).to - 0.0199048162206851)).toBeLessThan(1e-12);
  });

  it('is exact at the edges', () => {
    expect(clopperPearson(0, 7).from).toBe(0);
    expect(clopperPearson(7, 7).to).toBe(1);
    expect(clopperPearson(0, 0)).toEqual({ from: 0, to: 1 });
    expect(mostWithoutHit(149)).toBeCloseTo(clopperPearson(0, 149).to, 14);
    expect(mostWithoutHit(149 / 2)).toBeGreaterThan(0.04);
  });

  it('has ends that exact fractions confirm on both sides, to 1e-9', () => {
    const counts = fc
      .integer({ min: 1, max: 120 })
      .chain((units) => fc.tuple(fc.integer({ min: 0, max: units }), fc.constant(units)));
    fc.assert(
      fc.property(counts, ([hits, units]) => {
        const { from, to } = clopperPearson(hits, units);
        if (hits > 0) {
          expect(signOfBinomialAtLeast(hits, units, from - OFF, 0.025)).toBe(-1);
          expect(signOfBinomialAtLeast(hits, units, from + OFF, 0.025)).toBe(1);
        }
        // At most so many hits are at least the others that are none.
        if (hits < units) {
          expect(signOfBinomialAtLeast(units - hits, units, 1 - to - OFF, 0.025)).toBe(-1);
          expect(signOfBinomialAtLeast(units - hits, units, 1 - to + OFF, 0.025)).toBe(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('covers every share at least as often as it says', () => {
    for (const units of [1, 2, 5, 12, 40]) {
      const intervals = Array.from({ length: units + 1 }, (_, hits) => clopperPearson(hits, units));
      for (let step = 1; step < 400; step += 1) {
        const share = step / 400;
        const covered = intervals.reduce((sum, { from, to }, hits) => {
          if (share < from || share > to) return sum;
          return sum + binomialAtLeast(hits, units, share) - binomialAtLeast(hits + 1, units, share);
        }, 0);
        expect(covered).toBeGreaterThanOrEqual(0.95 - 1e-12);
      }
    }
  });

  it('moves with the hits, and becomes narrower with the units', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(), (units, any) => {
        const hits = any % units;
        const [one, more, longer] = [
          clopperPearson(hits, units),
          clopperPearson(hits + 1, units),
          clopperPearson(hits, units + 1),
        ];
        expect(more.from).toBeGreaterThan(one.from);
        expect(more.to).toBeGreaterThan(one.to);
        expect(longer.to).toBeLessThan(one.to);
        expect(longer.from).toBeLessThanOrEqual(one.from);
      }),
    );
  });

  it('is refused for what is counted wrong', () => {
    expect(() => clopperPearson(3, 2)).toThrow(RangeError);
    expect(() => clopperPearson(0, 2, { confidence: 95 })).toThrow(RangeError);
  });
});
