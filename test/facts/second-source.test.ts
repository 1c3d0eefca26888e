import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, fraction } from '../../src/base/exact.js';
import { point } from '../../src/base/interval.js';
import { contradicts } from '../../src/facts/second-source.js';
import type { Range } from '../../src/records/range.js';

const beside = (written: number | string | Range, first: number | string) =>
  contradicts('money', written, point(exact(first)));

describe('a figure written beside one that is computed', () => {
  it.each<[number | string, string]>([
    [3, '2.5'],
    [3, '3.4999'],
    ['3.0', '2.95'],
    ['3.00', '2.995'],
    [0.3, '0.25'],
    [0, '0.4999'],
    [10, '9.5'],
  ])('%s confirms %s, which rounds to it, halves up', (written, first) => {
    expect(beside(written, first)).toBe(false);
  });

  it.each<[number | string, string]>([
    [3, '2.4999'],
    [3, '3.5'],
    ['3.0', '3.05'],
    ['3.0', '2.9499'],
    ['3.00', '3.005'],
    [0.3, '0.35'],
    [0, '0.5'],
    [10, '10.5'],
  ])('%s contradicts %s, which rounds to another', (written, first) => {
    expect(beside(written, first)).toBe(true);
  });

  it('is held to its digits also where its shortest form has an exponent', () => {
    const tiny = (first: string) => contradicts('percent', 1e-6, point(exact(first)));
    expect([tiny('0.000001'), tiny('0.0000005'), tiny('0.0000015')]).toEqual([false, false, true]);
  });

  it('is not rounded before it is compared', () => {
    const third = point(fraction(10, 3));
    expect([3, '3.3', '3.3333'].map((written) => contradicts('money', written, third))).toEqual([false, false, false]);
    expect(['3.0', '3.4', '3.3334'].map((written) => contradicts('money', written, third))).toEqual([true, true, true]);
  });

  it('agrees as a range where some number is in both', () => {
    const first = { from: exact(10), to: exact(20) };
    const said = (from: number, to: number) => contradicts('money', { from, to }, first);
    expect([said(5, 9), said(5, 10), said(12, 13), said(20, 30), said(21, 30)]).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
    expect([contradicts('money', 9, first), contradicts('money', 15, first)]).toEqual([true, false]);
  });

  it('confirms, of whole numbers, just the one that the other rounds to', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(1000), (tenths, written) => {
        const near = Math.floor(tenths / 10 + 0.5);
        expect(beside(near, String(tenths / 10))).toBe(false);
        expect(beside(written, String(tenths / 10))).toBe(written !== near);
      }),
    );
  });
});
