import { describe, expect, it } from 'vitest';
import { toDecimalString } from '../../src/base/exact.js';
import { spanOf } from '../../src/base/interval.js';
import { intervalOf, numberOf } from '../../src/records/number.js';

describe('numberOf', () => {
  it('is exact for every kind of number', () => {
    expect(toDecimalString(numberOf('money', '999999999999999.9999'))).toBe('999999999999999.9999');
    expect(toDecimalString(numberOf('money', 0.1))).toBe('0.1');
    expect(toDecimalString(numberOf('percent', '-999999.999999'))).toBe('-999999.999999');
    expect(toDecimalString(numberOf('count', Number.MAX_SAFE_INTEGER))).toBe('9007199254740991');
    expect(toDecimalString(numberOf('measure', 34.9999999))).toBe('35');
    expect(toDecimalString(numberOf('measure', 34.999999))).toBe('34.999999');
  });
});

describe('intervalOf', () => {
  it('is the range between the ends of a range, and a number of itself', () => {
    expect(spanOf(intervalOf('money', { from: '0.10', to: 2 }))).toEqual({ from: '0.1', to: '2' });
    expect(spanOf(intervalOf('percent', '9.20'))).toBe('9.2');
    expect(spanOf(intervalOf('count', { from: 7, to: 7 }))).toBe('7');
  });
});
