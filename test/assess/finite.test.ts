import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hypergeometricCounts, hypergeometricInterval } from '../../src/assess/finite.js';
import { choose, waysOf } from './tail-fractions.js';

/** By SciPy 1.17.1: the whole numbers that `hypergeom.cdf` and `.sf` leave more than 0.025. */
const quoted = [
  [0, 50, 200, 0, 12],
  [3, 100, 1000, 7, 82],
  [1, 60, 80, 1, 4],
  [2, 149, 5000, 9, 235],
  [10, 300, 2000, 35, 116],
] as const;

const drawn = fc.integer({ min: 1, max: 70 }).chain((population) =>
  fc.integer({ min: 0, max: population }).chain((sample) =>
    fc.record({
      population: fc.constant(population),
      sample: fc.constant(sample),
      hits: fc.integer({ min: 0, max: sample }),
    }),
  ),
);

describe('the interval of a finite population', () => {
  it.each(quoted)('of %i in %i of %i is that of SciPy', (hits, sample, population, from, to) => {
    expect(hypergeometricCounts(hits, sample, population)).toEqual({ from, to });
  });

  it('holds exactly the numbers that whole numbers do not rule out', () => {
    fc.assert(
      fc.property(drawn, ({ hits, sample, population }) => {
        const { from, to } = hypergeometricCounts(hits, sample, population);
        const all = choose(population, sample);
        const sum = (marked: number, first: number, last: number) => {
          let ways = 0n;
          for (let at = first; at <= last; at += 1) ways += waysOf(at, sample, population, marked);
          return 40n * ways;
        };
        for (let marked = hits; marked <= population - sample + hits; marked += 1) {
          const isHeld = sum(marked, 0, hits) > all && sum(marked, hits, sample) > all;
          expect({ marked, isHeld: marked >= from && marked <= to }).toEqual({ marked, isHeld });
        }
      }),
    );
  });

  it('covers every number of hits in the population at least as often as it says', () => {
    for (const [population, sample] of [
      [1, 1],
      [9, 4],
      [30, 7],
      [60, 25],
      [41, 41],
    ] as const) {
      const intervals = Array.from({ length: sample + 1 }, (_, hits) => hypergeometricCounts(hits, sample, population));
      for (let marked = 0; marked <= population; marked += 1) {
        const covered = intervals.reduce(
          (sum, { from, to }, hits) =>
            marked < from || marked > to ? sum : sum + waysOf(hits, sample, population, marked),
          0n,
        );
        expect(covered * 20n).toBeGreaterThanOrEqual(19n * choose(population, sample));
      }
    }
  });

  it('is the number found where all were looked at, and nothing is known where none was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.nat(), (population, any) => {
        const hits = any % (population + 1);
        expect(hypergeometricCounts(hits, population, population)).toEqual({ from: hits, to: hits });
        expect(hypergeometricCounts(0, 0, population)).toEqual({ from: 0, to: population });
      }),
    );
    expect(hypergeometricInterval(0, 0, 0)).toEqual({ from: 0, to: 1 });
    expect(hypergeometricInterval(2, 8, 8)).toEqual({ from: 0.25, to: 0.25 });
    expect(hypergeometricInterval(0, 20, 400).from).toBe(0);
    expect(hypergeometricInterval(20, 20, 400).to).toBe(1);
  });

  it('is refused of more than there are', () => {
    expect(() => hypergeometricCounts(0, 9, 8)).toThrow(RangeError);
  });
});
