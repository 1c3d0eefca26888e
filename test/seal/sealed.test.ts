import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Infer } from '../../src/records/zod.js';
import { type Sealed, sealedSchema } from '../../src/seal/sealed.js';
import { household } from '../examples.js';
import { evaluate, seal } from '../support/unchecked.js';

const one = JSON.parse(JSON.stringify(seal(evaluate(household()), household())));

describe('the shape of a seal', () => {
  it('has the keys of the type', () => {
    expectTypeOf<keyof Infer<typeof sealedSchema>>().toEqualTypeOf<keyof Sealed>();
    expectTypeOf<keyof Infer<typeof sealedSchema>['record']>().toEqualTypeOf<keyof Sealed['record']>();
  });

  it.each<[string, unknown]>([
    ['another form', { ...one, seal: 2 }],
    ['another package', { ...one, package: { name: 'other', version: '1.0.0' } }],
    ['a key more', { ...one, signedBy: 'x' }],
    ['no hash', { ...one, sha256: 'abc' }],
    ['a hash in capitals', { ...one, sha256: one.sha256.toUpperCase() }],
    ['no day', { ...one, asOf: '2018' }],
    ['no version', { ...one, rulebook: { ...one.rulebook, version: 'latest' } }],
    ['no outcome', { ...one, verdict: { ...one.verdict, value: { ...one.verdict.value, outcome: 'passed' } } }],
    ['no record', { ...one, record: undefined }],
  ])('refuses %s', (_, value) => {
    expect(sealedSchema.safeParse(value).success).toBe(false);
  });

  it('lets a verdict say more', () => {
    const value = { ...one.verdict.value, subject: 'members[0]' };
    expect(sealedSchema.safeParse({ ...one, verdict: { ...one.verdict, value } }).success).toBe(true);
  });
});
