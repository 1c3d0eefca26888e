import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, numberCell, shortDecimal, toNumber } from '../../src/tables/cell-number.js';

describe('numberCell', () => {
  it('gives the shortest decimal of 15 digits, without exponent', () => {
    const texts = {
      '0': '0',
      '-0': '0',
      '7650': '7650',
      '860.50': '860.5',
      '0.57': '0.57',
      '2999.9999999999995': '3000',
      '0.1100000000000000005': '0.11',
      '1.2E-3': '0.0012',
      '1E-7': '0.0000001',
      '1.25e-10': '0.000000000125',
      '-1.5E+3': '-1500',
      '007': '7',
      '12.': '12',
      '.5': '0.5',
    };
    for (const [raw, text] of Object.entries(texts)) {
      expect(numberCell(raw, undefined)).toEqual({ kind: 'number', text });
    }
  });

  it('tells numbers that have lost digits: ids stored as numbers', () => {
    expect(numberCell('439907197506308000', undefined)).toEqual({
      kind: 'number',
      text: '439907197506308000',
      long: true,
    });
    expect(numberCell('4.39907197506308E+17', '0')).toEqual({
      kind: 'number',
      text: '439907197506308000',
      format: '0',
      long: true,
    });
    expect(numberCell('1000000000000000', undefined)).toEqual({ kind: 'number', text: '1000000000000000', long: true });
    expect(numberCell('999999999999999', undefined)).toEqual({ kind: 'number', text: '999999999999999' });
    expect(numberCell('-1E+21', undefined)?.text).toBe('-1000000000000000000000');
  });

  it('gives the format', () => {
    expect(numberCell('1.25', '0.00"万元"')).toEqual({ kind: 'number', text: '1.25', format: '0.00"万元"' });
    expect(numberCell('1.250', '0.00')).toEqual({ kind: 'number', text: '1.25', format: '0.00' });
  });

  it('takes nothing else for a number', () => {
    for (const raw of ['', ' ', 'x', '1,5', '0x10', '0b1', '1e999', '1e308', 'Infinity', 'NaN', '1_0', '１']) {
      expect(numberCell(raw, undefined)).toBeUndefined();
    }
  });

  it('means the number that a double is, to 15 digits', () => {
    fc.assert(
      fc.property(fc.double({ min: -9e307, max: 9e307, noNaN: true }), (value) => {
        const cell = numberCell(String(value), undefined);
        expect(Number(cell?.text)).toBe(Number(value.toPrecision(15)) + 0);
        expect(cell?.text).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
        expect(cell?.long).toBe(Math.abs(value) >= 1e15 ? true : undefined);
      }),
    );
  });

  it('gives what is written as it should be as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 9999 }), (whole, part) => {
        const raw = shortDecimal(whole + part / 10_000);
        expect(numberCell(raw, undefined)?.text).toBe(raw);
      }),
    );
  });
});

describe('toNumber', () => {
  it('reads numbers as files write them', () => {
    expect(toNumber('43281')).toBe(43281);
    expect(toNumber('-4.5E-1')).toBe(-0.45);
    expect(toNumber('+1')).toBe(1);
    expect(toNumber('一')).toBeUndefined();
  });
});

describe('dayOf', () => {
  it('counts as workbooks do', () => {
    expect(dayOf(43281, false)).toBe('2018-06-30');
    expect(dayOf(1, false)).toBe('1900-01-01');
    expect(dayOf(59, false)).toBe('1900-02-28');
    expect(dayOf(61, false)).toBe('1900-03-01');
    expect(dayOf(2_958_465, false)).toBe('9999-12-31');
    expect(dayOf(0, true)).toBe('1904-01-01');
    expect(dayOf(2_957_003, true)).toBe('9999-12-31');
  });

  it('gives the day that never was as it is shown', () => {
    expect(dayOf(60, false)).toBe('1900-02-29');
  });

  it('leaves the time out', () => {
    expect(dayOf(43281.75, false)).toBe('2018-06-30');
    expect(dayOf(43281.999999999, false)).toBe('2018-07-01');
    expect(dayOf(43281.99998, false)).toBe('2018-06-30');
  });

  it('knows no day before the first and after the last', () => {
    for (const serial of [0, 0.5, -1, 2_958_466, Number.NaN]) expect(dayOf(serial, false)).toBeUndefined();
    for (const serial of [-1, 2_957_004]) expect(dayOf(serial, true)).toBeUndefined();
  });

  it('gives each day in turn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
        const [day, next] = [dayOf(serial, false) ?? '', dayOf(serial + 1, false) ?? ''];
        expect(Date.parse(next) - Date.parse(day)).toBe(86_400_000);
        expect(dayOf(serial - 1462, true)).toBe(serial >= 1462 ? day : undefined);
      }),
    );
  });
});
