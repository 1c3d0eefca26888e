import { describe, expect, it } from 'vitest';
import { plainJson } from '../../src/seal/plain-json.js';

const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
};

describe('plainJson', () => {
  it('copies JSON data', () => {
    const value = { a: [1, 'x', null, true], b: { c: {} }, ['__proto__']: 5 };
    const copy = plainJson(value);
    expect(JSON.stringify(copy)).toBe(JSON.stringify(value));
    expect(copy).not.toBe(value);
    expect(plainJson(Object.create(null))).toEqual({});
    expect(plainJson(nested(100))).toEqual(nested(100));
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a function', () => 1],
    ['a number that is none', Number.NaN],
    ['infinity', [Number.POSITIVE_INFINITY]],
    ['a big integer', { a: 1n }],
    ['a symbol', [Symbol('x')]],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['an object that says how it is written', { toJSON: () => 1 }],
    ['what throws', Object.defineProperty({}, 'a', { enumerable: true, get: () => expect.fail('x') })],
    ['what nests too deep', nested(101)],
    ['a hundred thousand values', Array.from({ length: 100_001 }, () => 0)],
    ['a text of 17 MiB', 'x'.repeat(17 * 1024 * 1024)],
  ])('takes no %s', (_, value) => {
    expect(plainJson(value)).toBeUndefined();
  });

  it('takes nothing that contains itself, or doubles at each step', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(plainJson(circle)).toBeUndefined();
    let doubled: unknown = 0;
    for (let step = 0; step < 60; step += 1) doubled = [doubled, doubled];
    expect(plainJson(doubled)).toBeUndefined();
  });
});
