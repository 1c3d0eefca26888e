import { describe, expect, it } from 'vitest';
import type { ShapeFault } from '../../src/base/rulebook-issue.js';
import { type Schema, z } from '../../src/records/zod.js';
import { shapeFault, wrongShape } from '../../src/rulebook/shape-fault.js';

/** What is wrong with a value, by its first fault. */
function faultOf(schema: Schema, value: unknown, at: (value: never) => unknown = (whole) => whole): ShapeFault {
  const issue = schema.safeParse(value).error?.issues[0];
  if (issue === undefined) throw new Error('the value has the shape');
  return shapeFault(issue, at(value as never));
}

const kinds = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('road') }),
  z.strictObject({ kind: z.literal('water') }),
]);

describe('shapeFault', () => {
  it.each<[string, Schema, unknown, ShapeFault]>([
    ['a type', z.string(), 5, { reason: 'shape', expected: 'string', found: '5' }],
    ['what is missing', z.int(), undefined, { reason: 'shape', expected: 'number', found: 'undefined' }],
    ['a fraction', z.int(), 1.5, { reason: 'shape', expected: 'int', found: '1.5' }],
    ['a list', z.array(z.string()), { 0: 'a' }, { reason: 'shape', expected: 'array', found: 'object' }],
    [
      'a form',
      z.string().check(z.regex(/^a$/, 'version')),
      'b',
      { reason: 'shape', expected: 'version', found: '"b"' },
    ],
    [
      'an option',
      z.enum(['road', 'water']),
      'rod',
      { reason: 'notInList', options: ['road', 'water'], found: '"rod"', suggestion: 'road' },
    ],
    ['no text', z.enum(['road']), [], { reason: 'notInList', options: ['road'], found: 'array' }],
    ['an empty text', z.string().check(z.minLength(1)), '', { reason: 'emptyText' }],
    ['a long text', z.string().check(z.maxLength(2)), 'abc', { reason: 'longText', limit: 2 }],
    ['a short list', z.array(z.string()).check(z.minLength(1)), [], { reason: 'tooFew', limit: 1 }],
    ['a long list', z.array(z.string()).check(z.maxLength(1)), ['a', 'b'], { reason: 'tooMany', limit: 1 }],
    ['a small number', z.int().check(z.gte(1)), 0, { reason: 'atLeast', limit: 1, found: '0' }],
    ['a large number', z.int().check(z.lte(9)), 10, { reason: 'atMost', limit: 9, found: '10' }],
    ['a sum of forms', z.union([z.boolean(), z.int()]), 'x', { reason: 'otherwise' }],
    ['no finding of its own', z.string().check(z.refine(() => false)), 'x', { reason: 'otherwise' }],
  ])('tells %s', (_, schema, value, fault) => {
    expect(faultOf(schema, value)).toEqual(fault);
  });

  it('tells which kinds there are, and the shape of a key', () => {
    const kind = faultOf(kinds, { kind: 'wter' }, (value: { kind: string }) => value.kind);
    expect(kind).toEqual({ reason: 'notInList', options: ['road', 'water'], found: '"wter"', suggestion: 'water' });
    const keyed = z.record(z.string().check(z.regex(/^a$/, 'identifier')), z.string());
    expect(faultOf(keyed, { b: 'c' }, (value: { b: string }) => value.b)).toEqual(wrongShape('identifier', 'b'));
  });
});
