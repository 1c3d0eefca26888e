import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assessment.js';
import { drawSample } from '../../src/assess/draw-sample.js';
import { readClaims, readObserved } from '../../src/assess/read-all.js';
import { sampleSize } from '../../src/assess/sample-size.js';
import { sizesOf } from '../../src/assess/sizes-of.js';
import { DAY } from '../examples.js';
import { claimedCounty, seen } from '../support/evaluated-county.js';

const { households, places } = claimedCounty({ villages: 6, registered: 0, exited: 50, notRegistered: 0 });
const claims = readClaims([...households, ...places], { asOf: DAY });

describe('how many an evaluation visits', () => {
  it('of a population without end, of all who have exited, and of each of their strata', () => {
    const { sizes, strata } = sizesOf(claims);
    expect(strata).toBe(2);
    expect(sizes.map(({ of, stratum, population, one, two }) => [of, stratum, population, one, two])).toEqual([
      ['infinite', null, null, 149, 183],
      ['all', null, 300, sampleSize({ population: 300, sided: 'one' }), sampleSize({ population: 300 })],
      ...[
        ['exited/near', 200],
        ['exited/remote', 100],
      ].map(([stratum, population]) => [
        'stratum',
        stratum,
        population,
        // Each stratum has half of the error, and is evaluated as without end: 182 of each at least.
        Math.min(Number(population), sampleSize({ sided: 'one', confidence: 0.975 }) ?? 0),
        Math.min(Number(population), sampleSize({ confidence: 0.975 }) ?? 0),
      ]),
    ]);
  });

  it('is enough for the evaluation of a sample of that size, in strata', () => {
    const large = claimedCounty({ villages: 9, registered: 1, exited: 90, notRegistered: 1 });
    const own = readClaims([...large.households, ...large.places], { asOf: DAY });
    const strata = sizesOf(own).sizes.filter(({ of }) => of === 'stratum');
    const households = Math.max(...strata.map(({ two }) => two ?? 0));
    expect(households).toBeLessThan(270);
    const outcomeOf = (count: number) => {
      const sample = drawSample(own, { seed: 's', households: count });
      const visits = readObserved(
        large.households.map((one) => seen(one)),
        { asOf: DAY },
      );
      return assess(own, visits, { asOf: DAY, sample }).wrongExit.outcome;
    };
    expect(outcomeOf(households)).toBe('met');
    expect(outcomeOf(Math.round(households * 0.9))).toBe('undetermined');
  });

  it('is larger by a design effect, up to all there are', () => {
    const { sizes } = sizesOf(claims, { designEffect: 2 });
    expect(sizes[0]?.one).toBe(298);
    expect(sizes[1]?.two).toBe(2 * (sampleSize({ population: 300 }) ?? 0));
    expect(sizes[3]?.two).toBe(100);
    expect(() => sizesOf(claims, { designEffect: 0 })).toThrow(RangeError);
  });

  it('is told of nobody but those without end where nobody has exited', () => {
    expect(sizesOf(readClaims(places, { asOf: DAY })).sizes).toHaveLength(1);
  });
});
