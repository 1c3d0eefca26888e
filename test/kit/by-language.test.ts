/** JSON whose texts stand apart by language comes back as it was. */
import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byLanguage } from '../../src/kit/by-language.js';
import { pageFiles } from '../../src/kit/page-files.js';

const back = (value: unknown) => runInThisContext(byLanguage(value)) as unknown;
const text = fc.string().filter((one) => !/^(?:zh|en|~)$|\n/.test(one));
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('tree')),
    tie('parts'),
  ),
  parts: fc.dictionary(fc.constantFrom('zh', 'en', 'words.en.json', 'a', '1', 'labels'), tie('tree')),
}));

describe('byLanguage', () => {
  it('keeps every value', () => {
    fc.assert(
      fc.property(tree, (value) => {
        expect(JSON.stringify(back(value))).toBe(JSON.stringify(value));
      }),
    );
  });

  it('keeps the rulebook of the page, with its texts by language', () => {
    expect(JSON.stringify(back(pageFiles()))).toBe(JSON.stringify(pageFiles()));
    expect(byLanguage({ a: { zh: '收入', en: 'income' }, b: { zh: '住房', en: 'housing' } })).toContain(
      '"收入\\n住房"',
    );
  });

  it('refuses texts whose place it could not keep', () => {
    for (const value of ['en', '~', { zh: '~' }, { zh: 'a\nb' }]) expect(() => byLanguage(value)).toThrow('No place');
  });
});
