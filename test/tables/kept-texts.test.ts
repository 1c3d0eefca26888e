import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KeptTexts } from '../../src/tables/kept-texts.js';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.stringMatching(/^[0-9]{17}[0-9X]$/),
  fc.string({ minLength: 300, maxLength: 900 }),
);

it('gives every text back by its number', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 300 }), (texts) => {
      const kept = new KeptTexts();
      expect(texts.map((one) => kept.push(one))).toEqual(texts.map((_, at) => at));
      expect(kept).toHaveLength(texts.length);
      expect(texts.map((_, at) => kept.at(at))).toEqual(texts);
    }),
  );
});

it('keeps texts that together are longer than a piece, and one that is longer than that alone', () => {
  const kept = new KeptTexts();
  const texts = Array.from({ length: 9_000 }, (_, at) => `43998119800101${String(at).padStart(4, '0')}`);
  texts.splice(4_000, 0, '长'.repeat(32_767), '更长'.repeat(40_000), '');
  for (const one of texts) kept.push(one);
  expect(texts.every((one, at) => kept.at(at) === one)).toBe(true);
});
