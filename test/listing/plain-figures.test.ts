import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fraction } from '../../src/base/exact.js';
import { HeldExactly } from '../../src/evaluate/verdict-on-demand.js';
import { plainFigures } from '../../src/listing/plain-figures.js';
import { comparedFigures } from '../../src/words/figures.js';

const beside = { above: (figure: string) => `>${figure}`, below: (figure: string) => `<${figure}` };

const held = (operator: string, value: readonly [number, number], bound: readonly [number, number]) =>
  new HeldExactly({ fact: 'a', operator } as never, fraction(...value), fraction(...bound));

it('gives the figures that those who ask for digits give, of numbers however near', () => {
  const size = fc.oneof(fc.integer({ min: -400, max: 400 }), fc.maxSafeInteger(), fc.integer({ min: -9e9, max: 9e9 }));
  const number = fc.tuple(size, fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom(100, 300, 10_000, 7_000_000)));
  const operator = fc.constantFrom('greaterThanInclusive', 'greaterThan', 'lessThanInclusive', 'lessThan');
  let any = 0;
  const property = fc.property(operator, number, number, fc.boolean(), (by, value, other, isNear) => {
    const bound = isNear ? ([value[0] + (other[0] % 5), value[1]] as const) : other;
    const one = held(by, value, bound);
    const figures = plainFigures(one);
    if (figures === undefined) return;
    any += 1;
    const { actual, expected, margin } = one as { actual: string; expected: string; margin: string };
    const { value: shown, gap } = comparedFigures({ actual, expected, margin, rising: by.startsWith('g') }, beside);
    expect(figures).toEqual({ actual: shown, margin: gap });
  });
  fc.assert(property, { numRuns: 2000 });
  expect(any).toBeGreaterThan(0);
});

it('rounds twice, as what is read is', () => {
  // 0.504999'999, in a verdict 0.505
  expect(plainFigures(held('greaterThan', [504_999_999, 1_000_000_000], [3, 1]))?.actual).toBe('0.51');
  expect(plainFigures(held('lessThan', [-12_345_000, 1_000_000], [3700, 1]))).toEqual({
    actual: '-12.35',
    margin: '3712.35',
  });
});

it('gives none of what two decimals may not tell apart, nor of what is in a verdict already', () => {
  expect(plainFigures(held('greaterThan', [370_003, 100], [3700, 1]))).toBeUndefined();
  expect(plainFigures(held('greaterThan', [3, 100], [3700, 1]))).toBeUndefined();
  expect(plainFigures({ fact: 'a', operator: 'greaterThan', actual: '5', expected: '3', margin: '2' })).toBeUndefined();
});
