import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bare, textKey } from '../../src/tables/key.js';

test('a key is the same whatever the blanks, quotation marks, capitals and the width of characters', () => {
  for (const text of ['是否危房户', ' 是否 危房户', '“是否危房户”', '是否_危房户'])
    expect(textKey(text)).toBe('是否危房户');
  expect(textKey('Ａ１ b')).toBe('a1b');
});

test('what a text comes to does not hang on those before it', () => {
  const signs = fc.constantFrom(...'0１2甲乙Aａ _“\u3000');
  fc.assert(
    fc.property(fc.array(fc.string({ unit: signs, maxLength: 6 }), { maxLength: 40 }), (texts) => {
      const keys = texts.map(textKey);
      expect(texts.map(textKey)).toEqual(keys);
      expect(keys).toEqual(
        texts.map((text) =>
          text
            .normalize('NFKC')
            .replace(/[\s“”‘’"'_]+/gu, '')
            .toLowerCase(),
        ),
      );
    }),
  );
  // More of them than are kept.
  for (let number = 0; number < 12_000; number += 1) expect(textKey(`第${number}村`)).toBe(`第${number}村`);
});

test('of a long text no more is kept than itself', () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const held = () => {
    collectGarbage();
    return process.memoryUsage().heapUsed / 1e6;
  };
  // What is read of a file at once, of which one text is a name: 12 MB in all.
  const piece = (at: number) => Buffer.from(`第${at}乡第${at}村之名甚长的村民小组，${'田'.repeat(100_000)}`).toString();
  const before = held();
  for (let at = 0; at < 60; at += 1) expect(textKey(piece(at).slice(0, 20))).toContain(`第${at}村`);
  expect(held() - before).toBeLessThan(4);
});

test('what only keeps a producer from changing a text is none of it', () => {
  for (const text of [' 012 ', "'012", '="012"', ' ="012" ']) expect(bare(text)).toBe('012');
});
