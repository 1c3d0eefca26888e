import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialAtLeast, hypergeometricAtMost, logFactorial } from '../../src/assess/tails.js';
import { choose, waysOf } from './tail-fractions.js';

describe('the logarithm of a factorial', () => {
  it('is that of the whole number', () => {
    let factorial = 1n;
    for (let count = 1; count <= 150; count += 1) {
      factorial *= BigInt(count);
      expect(logFactorial(count)).toBeCloseTo(Math.log(Number(factorial)), 10);
    }
  });
});

describe('tails', () => {
  it('are those of whole numbers, on either side of the middle', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 60 })
          .chain((units) => fc.tuple(fc.integer({ min: 0, max: units }), fc.constant(units))),
        fc.integer({ min: 1, max: 63 }),
        ([hits, units], part) => {
          let sum = 0n;
          for (let at = hits; at <= units; at += 1)
            sum += choose(units, at) * BigInt(part) ** BigInt(at) * BigInt(64 - part) ** BigInt(units - at);
          const exactly = Number((sum * 10n ** 20n) / 64n ** BigInt(units)) / 1e20;
          expect(Math.abs(binomialAtLeast(hits, units, part / 64) - exactly)).toBeLessThan(1e-12);
        },
      ),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(), fc.nat(), fc.nat(), (population, a, b, c) => {
        const sample = a % (population + 1);
        const marked = b % (population + 1);
        const hits = c % (sample + 1);
        let sum = 0n;
        for (let at = 0; at <= hits; at += 1) sum += waysOf(at, sample, population, marked);
        const exactly = Number((sum * 10n ** 20n) / choose(population, sample)) / 1e20;
        expect(Math.abs(hypergeometricAtMost(hits, sample, population, marked) - exactly)).toBeLessThan(1e-12);
      }),
    );
  });

  it('are whole where nothing else can be', () => {
    expect([binomialAtLeast(0, 5, 0.3), binomialAtLeast(6, 5, 0.3), binomialAtLeast(2, 5, 0)]).toEqual([1, 0, 0]);
    expect(binomialAtLeast(5, 5, 1)).toBe(1);
    expect([hypergeometricAtMost(0, 4, 5, 3), hypergeometricAtMost(3, 3, 5, 3)]).toEqual([0, 1]);
  });
});
