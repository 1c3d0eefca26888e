import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FieldInfo, faultOf, isNumeric, kinds } from '../../src/records/field.js';

const label = { zh: '字段', en: 'field' };
const fault = (value: unknown, info: Omit<FieldInfo, 'label'>) => faultOf(value, { ...info, label })?.code;

describe('faultOf', () => {
  it.each<[FieldInfo['kind'], unknown, string | undefined]>([
    ['money', 0, undefined],
    ['money', -0, undefined],
    ['money', '0', undefined],
    ['money', 999_999_999_999_999, undefined],
    ['money', 0.1 + 0.2, 'tooManyDigits'],
    ['money', 123456789012.3456, undefined],
    ['money', 1e-4, undefined],
    ['money', 1e-7, 'tooManyDigits'],
    ['money', 1e21, 'tooManyDigits'],
    ['money', '-0', 'outOfRange'],
    ['money', '.5', 'wrongType'],
    ['money', '5.', 'wrongType'],
    ['money', '+5', 'wrongType'],
    ['money', ' 5', 'wrongType'],
    ['money', '5\n', 'wrongType'],
    ['money', '0x10', 'wrongType'],
    ['money', 'Infinity', 'wrongType'],
    ['money', 10n, 'wrongType'],
    ['money', Number.NEGATIVE_INFINITY, 'outOfRange'],
    ['percent', '-0', undefined],
    ['percent', -999_999.999999, undefined],
    ['percent', 1e-6, undefined],
    ['percent', 1e-7, 'tooManyDigits'],
    ['percent', Number.NEGATIVE_INFINITY, 'outOfRange'],
    ['percent', '9.2 %', 'wrongType'],
    ['count', 0, undefined],
    ['count', Number.MAX_SAFE_INTEGER, undefined],
    ['count', 1.5, 'wrongType'],
    ['count', '3', 'wrongType'],
    ['count', Number.NaN, 'wrongType'],
    ['count', Number.POSITIVE_INFINITY, 'outOfRange'],
    ['measure', 0.000001, undefined],
    ['measure', Number.MAX_VALUE, undefined],
    ['measure', '3', 'wrongType'],
    ['measure', Number.NaN, 'wrongType'],
    ['boolean', false, undefined],
    ['boolean', 0, 'wrongType'],
    ['boolean', 'false', 'wrongType'],
    ['date', '2018-12-31', undefined],
    ['date', '2018-12-32', 'notADate'],
    ['date', new Date(0), 'wrongType'],
    ['text', ' ', undefined],
    ['text', '', 'wrongType'],
    ['text', 'x'.repeat(1000), undefined],
    ['text', 'x'.repeat(1001), 'tooLarge'],
    ['text', '\udc00', 'badEncoding'],
    ['text', ['x'], 'wrongType'],
  ])('finds a %s of %s to be %s', (kind, value, code) => {
    expect(fault(value, { kind })).toBe(code);
  });

  it('holds a number and its shortest text to the same digits', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer().map((units) => units / 10_000),
      fc.tuple(fc.integer(), fc.nat({ max: 8 })).map(([units, places]) => units / 10 ** places),
    );
    fc.assert(
      fc.property(number, fc.constantFrom('money' as const, 'percent' as const), (value, kind) => {
        const text = String(value);
        fc.pre(!text.includes('e') && !Object.is(value, -0));
        expect(fault(value, { kind })).toBe(fault(text, { kind }));
      }),
      { numRuns: 1000 },
    );
  });

  it('minds the bounds of a field', () => {
    const share = { kind: 'percent', minimum: 0, maximum: 100 } as const;
    expect([0, '100', 100.1, -0.1, '-1'].map((value) => fault(value, share))).toEqual([
      undefined,
      undefined,
      'outOfRange',
      'outOfRange',
      'outOfRange',
    ]);
    expect([0, 1].map((value) => fault(value, { kind: 'count', minimum: 1 }))).toEqual(['outOfRange', undefined]);
    expect([366, 367].map((value) => fault(value, { kind: 'measure', maximum: 366 }))).toEqual([
      undefined,
      'outOfRange',
    ]);
  });

  it('says which bound is broken', () => {
    const expected = (value: unknown, info: Omit<FieldInfo, 'label'>) => faultOf(value, { ...info, label })?.expected;
    expect(expected(-1, { kind: 'money' })).toBe('>= 0');
    expect(expected('-0', { kind: 'money' })).toBe('>= 0');
    expect(expected(-1, { kind: 'measure' })).toBe('>= 0');
    expect(expected(-1, { kind: 'count' })).toBe('>= 0');
    expect(expected(0, { kind: 'count', minimum: 1 })).toBe('>= 1');
    expect(expected(2 ** 53, { kind: 'count' })).toBe('<= 9007199254740991');
    expect(expected(367, { kind: 'measure', maximum: 366 })).toBe('<= 366');
    expect(expected(101, { kind: 'percent', minimum: 0, maximum: 100 })).toBe('<= 100');
    expect(expected('0.00001', { kind: 'money' })).toBe('15.4');
    expect(expected('1234567', { kind: 'percent' })).toBe('6.6');
  });

  it('takes a code only from its own list', () => {
    const options = { A: label, none: label };
    for (const value of ['A', 'none']) expect(fault(value, { kind: 'code', options })).toBeUndefined();
    for (const value of ['a', 'A ', 'toString', '__proto__', '']) {
      expect(fault(value, { kind: 'code', options })).toBe('notInList');
    }
    expect(fault(null, { kind: 'code', options })).toBe('wrongType');
  });
});

describe('isNumeric', () => {
  it('is said of money, percent, count and measure', () => {
    expect(kinds.filter(isNumeric)).toEqual(['money', 'percent', 'count', 'measure']);
  });
});
