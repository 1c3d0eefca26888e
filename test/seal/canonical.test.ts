import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, sha256InScript, sha256Of } from '../../src/seal/canonical.js';

describe('canonicalText', () => {
  it.each([
    [1e21, '1e+21'],
    [-0, '0'],
    [0.1, '0.1'],
    [1e-7, '1e-7'],
    [Number('333333333.33333329'), '333333333.3333333'],
    [4.5, '4.5'],
    [2e-3, '0.002'],
    [Number.MIN_VALUE, '5e-324'],
    [9007199254740991, '9007199254740991'],
    ['€$\u000F\nA\'B"\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\"/"'],
    [[56, { d: true, '10': null, '1': [] }], '[56,{"1":[],"10":null,"d":true}]'],
    // By UTF-16 code unit, as RFC 8785 has it: the pair of an emoji comes before a later letter of the plane.
    [{ '\ufb33': 1, '\u{1f600}': 2, '\u20ac': 3, '\r': 4, é: 5 }, '{"\\r":4,"é":5,"€":3,"😀":2,"\ufb33":1}'],
  ])('writes %o as the standard does', (value, text) => {
    expect(canonicalText(value)).toBe(text);
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalText(turned)).toBe(canonicalText(value));
        expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is of an object its own, be there others before whose keys read alike in a row', () => {
    const key = fc.string({ unit: fc.constantFrom('a', 'b', ',', '"'), maxLength: 3 });
    const objects = fc.array(fc.dictionary(key, fc.integer(), { maxKeys: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(objects, (all) => {
        for (const one of all) expect(canonicalText(one)).toBe(canonicalize(one));
      }),
    );
    for (const one of [
      { 'a,b': 1, c: 2 },
      { a: 1, 'b,c': 2 },
    ])
      expect(canonicalText(one)).toBe(canonicalize(one));
  });

  it('is the text that the library of the standard writes, whatever of it was written before', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.jsonValue(), (value, other) => {
        const all = { value, list: [other, value, { '\u{1f600}': other, '\ufb33': 1, '10': 2, '9': 3 }] };
        const written = new Map<unknown, string>([[value, canonicalText(value)]]);
        expect(canonicalText(all)).toBe(canonicalize(all));
        expect(canonicalText(all, written)).toBe(canonicalize(all));
      }),
    );
  });

  it.each([undefined, Number.NaN, Infinity, Symbol('x'), [Number.NaN]])(
    'has none for %o, which is no JSON',
    (value) => {
      expect(() => canonicalText(value)).toThrow(/JSON/);
    },
  );
});

describe('sha256Of', () => {
  it('is the SHA-256 of that text in UTF-8', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(sha256Of(value)).toBe(createHash('sha256').update(canonicalText(value), 'utf8').digest('hex'));
        expect(sha256InScript(canonicalText(value))).toBe(sha256Of(value));
      }),
    );
    expect(sha256Of('')).toBe('12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126');
  });
});
