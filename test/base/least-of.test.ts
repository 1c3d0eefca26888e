import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leastOf } from '../../src/base/least-of.js';

it('finds the least of which something holds, and never asks of the last', () => {
  const range = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000));
  fc.assert(
    fc.property(range, ([from, length, at]) => {
      const to = from + length;
      const least = Math.min(from + at, to);
      const asked: number[] = [];
      const holds = (number: number) => {
        asked.push(number);
        return number >= least;
      };
      expect(leastOf(from, to, holds)).toBe(least);
      expect(asked).not.toContain(to);
      expect(asked.length).toBeLessThanOrEqual(Math.ceil(Math.log2(length + 1)));
    }),
  );
});
