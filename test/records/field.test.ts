import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeField,
  type FieldInfo,
  faultOf,
  field,
  fieldInfo,
  group,
  isNumeric,
  kinds,
  requiredText,
} from '../../src/records/field.js';

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

describe('the shape of a field and its check', () => {
  const fields = [
    field('money', '甲', 'a', { unit: 'yuan/year' }),
    field('percent', '乙', 'b', { unit: 'percent' }),
    field('percent', '乙', 'b', { unit: 'percent', minimum: 0, maximum: 100 }),
    field('count', '丙', 'c', { unit: 'persons' }),
    field('count', '丙', 'c', { unit: 'persons', minimum: 1 }),
    field('measure', '丁', 'd', { unit: 'm' }),
    field('measure', '丁', 'd', { unit: 'days/year', maximum: 366 }),
    field('boolean', '戊', 'e'),
    field('date', '己', 'f'),
    field('text', '庚', 'g'),
    codeField('辛', 'h', { A: ['甲', 'a'], none: ['无', 'none'] }),
  ];

  it('agree on every value: what the shape refuses has a fault, and nothing else', () => {
    const value = fc.oneof(
      fc.anything(),
      fc.double(),
      fc.integer(),
      fc.stringMatching(/^-?\d{1,17}(\.\d{1,8})?$/),
      fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      fc.constantFrom('A', 'none', '', '2016-02-29', '2100-02-29', '0000-01-01', '\ud800', 2 ** 53, 366, 1e-7, -0),
    );
    fc.assert(
      fc.property(fc.constantFrom(...fields), value, (schema, given) => {
        const info = fieldInfo(schema) as FieldInfo;
        const accepted = schema.safeParse(given).success;
        const missing = given === null || given === undefined;
        expect(accepted).toBe(missing || faultOf(given, info) === undefined);
      }),
      { numRuns: 5000 },
    );
  });

  it('keep what was said about the field', () => {
    expect(fieldInfo(fields[0])).toEqual({ kind: 'money', label: { zh: '甲', en: 'a' }, unit: 'yuan/year' });
    expect(fieldInfo(requiredText('编号', 'id', { personal: true }))).toEqual({
      kind: 'text',
      label: { zh: '编号', en: 'id' },
      required: true,
      personal: true,
    });
    expect(fieldInfo(fields.at(-1))?.options).toEqual({ A: { zh: '甲', en: 'a' }, none: { zh: '无', en: 'none' } });
  });

  it('say nothing about a group', () => {
    expect(fieldInfo(group('组', 'group', { inner: field('boolean', '内', 'inner') }))).toBeUndefined();
  });
});

describe('isNumeric', () => {
  it('is said of money, percent, count and measure', () => {
    expect(kinds.filter(isNumeric)).toEqual(['money', 'percent', 'count', 'measure']);
  });
});
