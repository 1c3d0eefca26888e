import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, subtract, toDecimalString, toMarginString } from '../../src/base/exact.js';
import { comparedFigures, decimalsFor, figures, rounded } from '../../src/words/figures.js';

const beside = { above: (figure: string) => `>${figure}`, below: (figure: string) => `<${figure}` };
const compared = (actual: string, expected: string, rising = true) => {
  const [value, bound] = [exact(actual), exact(expected)];
  const margin = toMarginString(rising ? subtract(value, bound) : subtract(bound, value));
  return comparedFigures({ actual: toDecimalString(value), expected: toDecimalString(bound), margin, rising }, beside);
};

describe('a figure', () => {
  it.each([
    ['4508.333333', '4508.33'],
    ['1.477449', '1.48'],
    ['2.005', '2.01'],
    ['-2.005', '-2.01'],
    ['9.996', '10'],
    ['0.004', '0'],
    ['-0.004', '0'],
    ['12', '12'],
    ['12.5', '12.5'],
    ['99999999999999.999999', '100000000000000'],
  ])('%s is %s, halves away from zero, without trailing zeros', (number, text) => {
    expect(rounded(number, 2)).toBe(text);
  });

  it('has more decimals where two would make it another that stands beside it, or nothing', () => {
    expect(decimalsFor(['4508.333333', '3200'])).toBe(2);
    expect(decimalsFor(['2994.999', '2995'])).toBe(3);
    expect(decimalsFor(['0.001'])).toBe(3);
    expect(decimalsFor(['8666.666667', '8666.6667'])).toBe(5);
    // By three decimals the first two stand apart, by four they would not; the last needs four.
    expect(decimalsFor(['2.00045', '2.0005'])).toBe(3);
    expect(decimalsFor(['2.00045', '2.0005'], ['0.00005'])).toBe(5);
    expect(figures('3999.9951', '4000', '3700.123456')).toEqual(['3999.995', '4000', '3700.123']);
  });

  it('has as many decimals as keep numbers apart, however far apart they are', () => {
    const anyNumber = fc
      .integer({ min: -40_000_000, max: 40_000_000 })
      .map((units) => toDecimalString(fraction(units)));
    const fraction = (units: number) => ({ numerator: units, denominator: 1_000_000 });
    const isRising = (numbers: readonly Decimal[]) =>
      numbers.every((one, at) => at === 0 || (numbers[at - 1] as Decimal).lessThan(one));
    const enough = (numbers: readonly string[]) =>
      [2, 3, 4, 5].find((decimals) =>
        isRising(
          [...new Set(['0', ...numbers])]
            .map((text) => new Decimal(text))
            .sort((a, b) => a.comparedTo(b))
            .map((one) => one.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP)),
        ),
      ) ?? 6;
    const near = fc
      .tuple(anyNumber, fc.integer({ min: -30_000, max: 30_000 }))
      .map(([number, units]) => [number, new Decimal(number).plus(units / 1_000_000).toFixed()]);
    const apart = fc.property(fc.oneof(near, fc.array(anyNumber, { maxLength: 4 })), (numbers) => {
      expect(decimalsFor(numbers)).toBe(enough(numbers));
    });
    fc.assert(apart, { numRuns: 1000 });
  });
});

describe('a comparison in figures', () => {
  it('has two decimals, and more where the bound needs them', () => {
    expect(compared('4508.333333', '3200')).toEqual({ value: '4508.33', bound: '3200', gap: '1308.33' });
    expect(compared('1.91022', '2', false)).toEqual({ value: '1.91', bound: '2', gap: '0.09' });
    expect(compared('1.9966', '2', false)).toEqual({ value: '1.997', bound: '2', gap: '0.003' });
    expect(compared('2', '2', false)).toEqual({ value: '2', bound: '2', gap: '0' });
  });

  it('says on which side a number lies that six decimals do not tell from its bound', () => {
    expect(compared('1.99999999', '2', false)).toEqual({ value: '<2', bound: '2', gap: '0.000001' });
    expect(compared('2.00000001', '2', false)).toEqual({ value: '>2', bound: '2', gap: '-0.000001' });
    expect(compared('1.99999999', '2')).toMatchObject({ value: '<2' });
    expect(compared('2.00000001', '2')).toMatchObject({ value: '>2' });
  });

  it('keeps what is missing missing, and the ends of a range apart', () => {
    const none = { margin: undefined, rising: true };
    expect(comparedFigures({ actual: null, expected: '8666.666667', ...none }, beside)).toEqual({
      value: null,
      bound: '8666.67',
      gap: undefined,
    });
    expect(comparedFigures({ actual: '1.23456', expected: null, ...none }, beside)).toMatchObject({ value: '1.23' });
    const range = { actual: { from: '1.999', to: '2' }, expected: '2', rising: false };
    expect(comparedFigures({ ...range, margin: { from: '0', to: '0.001' } }, beside)).toEqual({
      value: { from: '1.999', to: '2' },
      bound: '2',
      gap: { from: '0', to: '0.001' },
    });
    expect(comparedFigures({ ...range, margin: { from: '-0.000001', to: '0.001' } }, beside)).toMatchObject({
      value: { from: '1.999', to: '>2' },
    });
    const rising = { actual: { from: '2', to: '3' }, expected: '2', rising: true };
    expect(comparedFigures({ ...rising, margin: { from: '-0.000001', to: '1' } }, beside)).toMatchObject({
      value: { from: '<2', to: '3' },
    });
  });

  it('never reads as if it stood on the other side of its bound, or on it where it does not', () => {
    const number = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: -999, max: 999 }));
    const text = number.map(([decimals, near]) => new Decimal(2).plus(new Decimal(near).times(`1e-${decimals}`)));
    const positive = text.map((one) => one.abs().toFixed());
    fc.assert(
      fc.property(positive, positive, fc.boolean(), (actual, expected, rising) => {
        const { value, bound, gap } = compared(actual, expected, rising) as unknown as Record<string, string>;
        const truth = new Decimal(actual).comparedTo(expected);
        const side = value?.startsWith('<') ? -1 : value?.startsWith('>') ? 1 : 0;
        const read = side === 0 ? new Decimal(value ?? '').comparedTo(bound ?? '') : side;
        expect(read).toBe(truth);
        expect(new Decimal(gap ?? '').comparedTo(0)).toBe(rising ? truth : truth === 0 ? 0 : -truth);
        // Nothing is further off than two decimals allow, of what a verdict writes.
        const off = new Decimal((value ?? '').replace(/^[<>]/, '')).minus(actual).abs();
        expect(off.lessThanOrEqualTo(new Decimal('0.005').plus('0.0000005'))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
