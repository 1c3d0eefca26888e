import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal-number.js';
import {
  decimalsOf,
  decimalText,
  differenceOf,
  negatedText,
  productText,
  roundedTo,
  sumText,
  textOf,
  unitsOf,
} from '../../src/base/decimals.js';

describe('decimal numbers as whole numbers of a unit', () => {
  it('are read as they are written', () => {
    const written = ['0', '11601.50', 1e-7, 0.1, 1e21, '-0.5', '007.5', -3, Number.MAX_VALUE, 5e-324].map(decimalsOf);
    expect(written).toEqual([0, 2, 7, 1, 0, 1, 1, 0, 0, 324]);
    expect(unitsOf('11601.5', 4)).toBe(116015000n);
    expect(unitsOf('-0.5', 2)).toBe(-50n);
    expect(unitsOf(1e-7, 7)).toBe(1n);
    expect(unitsOf('999999999999999.9999', 4)).toBe(9999999999999999999n);
    expect(unitsOf(-0, 3)).toBe(0n);
  });

  it('are written without trailing zeros, exponent or -0', () => {
    expect([0n, 5n, -5n, 100n, -123400n, 10n ** 25n].map((units) => textOf(units, 2))).toEqual([
      '0',
      '0.05',
      '-0.05',
      '1',
      '-1234',
      '100000000000000000000000',
    ]);
    expect(textOf(-7n, 0)).toBe('-7');
    expect([decimalText('0012.500'), decimalText(-0), decimalText(1e-7)]).toEqual(['12.5', '0', '0.0000001']);
    expect([negatedText('0'), negatedText('0.1'), negatedText('-379')]).toEqual(['0', '-0.1', '379']);
  });

  it('come back as they went in, and their differences are exact', () => {
    const law = fc.property(fc.bigInt(-(10n ** 24n), 10n ** 24n), fc.bigInt(-(10n ** 20n), 10n ** 20n), (a, b) => {
      expect(unitsOf(textOf(a, 6), 6)).toBe(a);
      expect(differenceOf(textOf(a, 6), textOf(b, 4))).toBe(textOf(a - b * 100n, 6));
    });
    fc.assert(law, { numRuns: 300 });
  });

  it('are added, multiplied and rounded as a library of decimal numbers does it', () => {
    const number = fc
      .tuple(fc.boolean(), fc.stringMatching(/^\d{1,20}$/), fc.stringMatching(/^\d{0,9}$/))
      .map(([isNegative, whole, part]) => `${isNegative ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`);
    const law = fc.property(number, number, fc.nat(6), (a, b, decimals) => {
      expect(sumText(a, b)).toBe(new Decimal(a).plus(b).toFixed());
      expect(productText(a, b)).toBe(new Decimal(a).times(b).toFixed());
      expect(roundedTo(a, decimals)).toBe(new Decimal(a).toDecimalPlaces(decimals).toFixed());
    });
    fc.assert(law, { numRuns: 300 });
    expect([roundedTo('-0.005', 2), roundedTo('-0.004', 2), roundedTo('0.125', 2)]).toEqual(['-0.01', '0', '0.13']);
  });
});
