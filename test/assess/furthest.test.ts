import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterEstimate, effectiveUnits } from '../../src/assess/clusters.js';
import { furthest } from '../../src/assess/furthest.js';
import { wilson } from '../../src/assess/normal.js';

const tail = 0.025;

describe('what may be hits', () => {
  it('may all be in the villages that set them furthest apart', () => {
    // 30 villages of 20; 5 unknown in one of them, one in each of 20 others.
    const clusters = Array.from({ length: 30 }, (_, at) => ({
      ...{ units: 20, hits: 0 },
      open: at === 0 ? 5 : at <= 20 ? 1 : 0,
    }));
    const found = furthest(clusters, { checked: 600, most: 600, fewest: 1, tail });
    const concentrated = clusterEstimate(clusters.map(({ units }, at) => ({ units, hits: at === 0 ? 5 : 0 })));
    const { to } = wilson(concentrated.share, effectiveUnits(600, concentrated.designEffect, 600), tail);
    expect(found?.interval.to).toBeGreaterThanOrEqual(to);
    expect(found?.designEffect).toBeGreaterThanOrEqual(concentrated.designEffect);
  });

  it('is nothing between none and all of one', () => {
    const one = [
      { units: 4, hits: 1, open: 1 },
      { units: 4, hits: 0, open: 0 },
    ];
    expect(furthest(one, { checked: 8, most: 8, fewest: 1, tail })).toBeUndefined();
  });

  it('lies within, however it falls, in whole units and in others', () => {
    const cluster = fc
      .record({
        size: fc.integer({ min: 4, max: 20 }),
        hits: fc.integer({ min: 0, max: 2 }),
        open: fc.integer({ min: 0, max: 2 }),
        fallen: fc.integer({ min: 0, max: 2 }),
        weight: fc.constantFrom(1, 1, 1.37, 4.2),
      })
      .map(({ fallen, open, ...one }) => ({ ...one, open, fallen: Math.min(fallen, open) }));
    fc.assert(
      fc.property(fc.array(cluster, { minLength: 2, maxLength: 8 }), (ones) => {
        const checked = ones.reduce((sum, { size }) => sum + size, 0);
        const fewest = Math.min(...ones.filter(({ open }) => open > 0).map(({ weight }) => weight));
        const [open, fallen] = [0, 0].map((_, at) =>
          ones.reduce((sum, one) => sum + (at === 0 ? one.open : one.fallen), 0),
        ) as [number, number];
        fc.pre(fallen > 0 && fallen < open);
        const found = furthest(
          ones.map(({ size, hits, open: own, weight }) => ({
            ...{ units: size * weight, hits: hits * weight, open: own * weight },
          })),
          { checked, most: checked, fewest, tail },
        );
        const { share, designEffect } = clusterEstimate(
          ones.map(({ size, hits, fallen: own, weight }) => ({ units: size * weight, hits: (hits + own) * weight })),
          checked,
        );
        const own = wilson(share, effectiveUnits(checked, designEffect, checked), tail);
        expect(found?.interval.to).toBeGreaterThanOrEqual(own.to - 1e-12);
        expect(found?.interval.from).toBeLessThanOrEqual(own.from + 1e-12);
      }),
      { numRuns: 300 },
    );
  });
});
