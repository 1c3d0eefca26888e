import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, exact, subtract } from '../../src/base/exact.js';
import {
  greatest,
  hull,
  type Interval,
  isInterval,
  isPoint,
  isSpan,
  least,
  marginSpanOf,
  minus,
  point,
  spanOf,
} from '../../src/base/interval.js';

const interval = (from: number | string, to: number | string): Interval => ({ from: exact(from), to: exact(to) });
const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100);
const anyInterval = fc.tuple(number, number).map(([a, b]) => interval(Math.min(a, b), Math.max(a, b)));
const holds = ({ from, to }: Interval, value: Interval['from']) => compare(from, value) <= 0 && compare(value, to) <= 0;

describe('an interval', () => {
  it('is one number where both ends are the same, however they are written', () => {
    expect(isPoint(interval('2.50', 2.5))).toBe(true);
    expect(isPoint(interval(2.5, '2.5000000001'))).toBe(false);
    expect(isPoint(point(exact(7)))).toBe(true);
  });

  it('is written as two numbers, or one where it is one', () => {
    expect(spanOf(interval('1.50', '2.0000004'))).toEqual({ from: '1.5', to: '2' });
    expect(spanOf(interval('-0.5', -0.5))).toBe('-0.5');
  });

  it('is written as a margin so that what is not zero does not read as zero', () => {
    expect(marginSpanOf(interval('-0.0000001', '0.0000001'))).toEqual({ from: '-0.000001', to: '0.000001' });
    expect(marginSpanOf(interval(0, '0.0'))).toBe('0');
  });

  it('is told apart from numbers, codes and lists', () => {
    expect([interval(1, 2), exact(1), 'a', true, undefined, ['a'], { from: '1', to: '2' }].map(isInterval)).toEqual([
      true,
      ...Array<boolean>(6).fill(false),
    ]);
    expect([{ from: '1', to: '2' }, { from: '1' }, '1', null, ['1', '2']].map(isSpan)).toEqual([
      true,
      ...Array<boolean>(4).fill(false),
    ]);
  });

  it('with another lies within their hull, which is no larger than needed', () => {
    const held = fc.property(anyInterval, anyInterval, (a, b) => {
      const both = hull(a, b);
      for (const end of [a.from, a.to, b.from, b.to]) expect(holds(both, end)).toBe(true);
      expect(compare(both.from, least(a.from, b.from))).toBe(0);
      expect(compare(both.to, greatest(a.to, b.to))).toBe(0);
    });
    fc.assert(held);
  });

  it('less another is all that numbers of the one are above numbers of the other', () => {
    const held = fc.property(anyInterval, anyInterval, (a, b) => {
      const difference = minus(a, b);
      for (const one of [a.from, a.to]) {
        for (const other of [b.from, b.to]) expect(holds(difference, subtract(one, other))).toBe(true);
      }
      expect(compare(difference.from, subtract(a.from, b.to))).toBe(0);
      expect(compare(difference.to, subtract(a.to, b.from))).toBe(0);
    });
    fc.assert(held);
  });
});
