import { describe, expect, it } from 'vitest';
import { clusterEstimate, clusterInterval, effectiveUnits, equalDraws } from '../../src/assess/clusters.js';

/** Six villages, 130 households, 8 hits. */
const units = [20, 25, 18, 30, 22, 15];
const villages = [2, 0, 1, 4, 0, 1].map((hits, at) => ({ units: units[at] as number, hits }));

/** Households with their members, three in each of three villages. */
const households = [
  [4, 4],
  [3, 0],
  [5, 0],
  [2, 0],
  [6, 0],
  [1, 0],
  [4, 0],
  [4, 4],
  [3, 0],
].map(([persons = 0, hits = 0]) => ({ units: persons, hits }));

describe('clusters', () => {
  it('are estimated as by R’s survey 4.1.1: svymean(deff = "replace"), svyratio', () => {
    const { share, variance, designEffect } = clusterEstimate(villages);
    expect(share).toBeCloseTo(0.06153846153846154, 14);
    expect(Math.abs(variance - 0.000670867266552293)).toBeLessThan(1e-15);
    expect(Math.abs(designEffect - 1.4985222621010805)).toBeLessThan(1e-11);
    expect(Math.abs(clusterEstimate(households).variance - 0.026641845703125)).toBeLessThan(1e-15);
    const byVillage = [0, 3, 6].map((at) =>
      households.slice(at, at + 3).reduce((a, b) => ({ units: a.units + b.units, hits: a.hits + b.hits })),
    );
    expect(Math.abs(clusterEstimate(byVillage).variance - 0.01116943359375)).toBeLessThan(1e-15);
  });

  it('leave an interval by as many units as tell as much', () => {
    const interval = clusterInterval(villages);
    expect(Math.abs((interval?.from ?? 0) - 0.0272674461620898)).toBeLessThan(1e-12);
    expect(Math.abs((interval?.to ?? 0) - 0.1329938283172402)).toBeLessThan(1e-12);
    expect([effectiveUnits(130, 0.5, 130), effectiveUnits(130, 2, 130), effectiveUnits(130, 1, 40)]).toEqual([
      130, 65, 40,
    ]);
  });

  it('tell no variance where there is one, or where all are alike', () => {
    expect(clusterInterval(villages.slice(0, 1))).toBeUndefined();
    expect(clusterInterval(villages.map((one) => ({ ...one, hits: 0 })))).toBeUndefined();
    expect(clusterInterval(villages.map((one) => ({ ...one, hits: one.units })))).toBeUndefined();
    expect(() => clusterEstimate([])).toThrow(RangeError);
  });
});

describe('draws of unequal weight', () => {
  it('tell as much as fewer of equal weight', () => {
    expect(equalDraws([7, 7, 7])).toBe(3);
    expect(equalDraws([3, 1])).toBe(1.6);
    expect(equalDraws([])).toBe(0);
  });
});
