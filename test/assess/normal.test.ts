import { describe, expect, it } from 'vitest';
import { normalQuantile, wilson } from '../../src/assess/normal.js';

describe('quantiles of the normal distribution', () => {
  // R 4.2.2, qnorm.
  it.each([
    [0.975, 1.959963984540054],
    [0.95, 1.644853626951472],
    [0.9875, 2.241402727604946],
    [0.995, 2.5758293035489],
    [1e-10, -6.361340902404056],
    [0.5, 0],
  ])('%d is that of R', (probability, quantile) => {
    expect(Math.abs(normalQuantile(probability) - quantile)).toBeLessThan(1e-12);
  });

  it('are the same on both sides', () => {
    for (let step = 1; step < 100; step += 1)
      expect(normalQuantile(step / 200)).toBeCloseTo(-normalQuantile(1 - step / 200), 12);
    expect(normalQuantile(1e-20)).toBeLessThan(-9);
  });
});

describe('Wilson’s interval', () => {
  it('is that of R: prop.test(8, 130, correct = FALSE)', () => {
    const { from, to } = wilson(8 / 130, 130, 0.025);
    expect(Math.abs(from - 0.031509285157333)).toBeLessThan(1e-12);
    expect(Math.abs(to - 0.116736699274707)).toBeLessThan(1e-12);
  });

  it('is exact at the edges', () => {
    expect(wilson(0, 30, 0.025).from).toBe(0);
    expect(wilson(1, 30, 0.025).to).toBe(1);
  });
});
