import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../src/records/at-path.js';
import { maskWith } from '../../src/records/mask.js';
import { examples, household } from '../examples.js';
import { fields, fieldsOf } from '../support/fields.js';
import { evaluate } from '../support/unchecked.js';

/** Tells everything: what a mask hides depends on its digest alone. */
const open = maskWith((text) => text, fields);

describe('a mask by a digest', () => {
  it('digests each name and id with what it stands for, and nothing else', () => {
    for (const { path, identifies } of fieldsOf('household')) {
      const own = path.replace('[]', '[0]');
      const before = valueAt(household(), own);
      const after = valueAt(open.record(household()), own);
      if (identifies === undefined || before === undefined) expect(after).toEqual(before);
      else expect(after).toMatch(new RegExp(`^[A-Z]-${identifies}\\n`));
    }
  });

  it('names alike by itself and in a record', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,20}$/), (id) => {
        expect(valueAt(open.record(household({ id })), 'id')).toBe(open.named('household', id));
        expect(open.village(id)).toBe(open.named('village', id));
        expect(open.id(id)).toBe(open.named('record', id));
      }),
    );
  });

  it('changes no verdict, whatever the digest', () => {
    const { id: _, village: __, county: ___, ...rest } = evaluate(examples.household());
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,20}$/), (salt) => {
        const known = new Map<string, number>();
        const numbered = (text: string) => known.get(text) ?? known.set(text, known.size + 1).size;
        const mask = maskWith((text) => `${salt}${numbered(text)}`, fields);
        expect(evaluate(mask.record(household()))).toMatchObject(rest);
      }),
    );
  });
});
