import { describe, expect, it } from 'vitest';
import type { FieldInfo } from '../../src/records/field.js';
import { faultIssue, rangeIssues, shown, typeName } from '../../src/records/found.js';

const money: FieldInfo = { kind: 'money', label: { zh: '', en: '' } };
const secret: FieldInfo = { ...money, personal: true };

describe('faultIssue', () => {
  it('shows the value, of a personal field only its type', () => {
    expect(faultIssue('a', -1, money)).toEqual({ code: 'outOfRange', path: 'a', expected: '>= 0', found: '-1' });
    expect(faultIssue('a', 'Wang', secret)).toMatchObject({ code: 'wrongType', found: 'string' });
  });
});

describe('rangeIssues', () => {
  const issues = (value: Record<string, unknown>, info = money) =>
    rangeIssues((...keys) => ['a', ...keys].join('.'), value, info).map(({ code, path, found, suggestion }) => [
      code,
      path,
      found,
      suggestion,
    ]);

  it('says all that is wrong, each at its end', () => {
    expect(issues({ from: -1, too: 4 })).toEqual([
      ['unknownKey', 'a.too', undefined, 'to'],
      ['outOfRange', 'a.from', '-1', undefined],
      ['missingField', 'a.to', undefined, undefined],
    ]);
    expect(issues({ from: '2.01', to: 2 })).toEqual([['inconsistent', 'a', '2.01 > 2', undefined]]);
    expect(issues({ from: 2, to: '2.00' })).toEqual([]);
    expect(issues({ from: 'Wang', to: 1 }, secret)).toEqual([['wrongType', 'a.from', 'string', undefined]]);
  });

  it('does not go through a million keys that nobody asked for', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, 1]));
    expect(issues({ ...many, from: 1, to: 2 }).length).toBeLessThan(20);
  });
});

describe('shown', () => {
  it('is the value where it is short, else its type', () => {
    expect([shown('x'), shown(1), shown(false), shown(null), shown([1]), shown({})]).toEqual([
      '"x"',
      '1',
      'false',
      'null',
      'array',
      'object',
    ]);
    expect(shown('x'.repeat(50))).toBe(`"${'x'.repeat(40)}…"`);
    expect(typeName(undefined)).toBe('undefined');
  });
});
