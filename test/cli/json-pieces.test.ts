import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printableJson } from '../../src/base/printable.js';
import { jsonPieces } from '../../src/cli/json-pieces.js';

test('pieces make the line that the whole does, however long its lists are', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(
        fc.string({ unit: 'binary', maxLength: 5 }),
        fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue(), { maxLength: 5 })),
      ),
      fc.nat({ max: 20 }),
      async (values, times) => {
        const given = { ...values, list: Array.from({ length: times }, () => ['户\u202e'.repeat(2000)]) };
        let text = '';
        for await (const piece of jsonPieces(given)) text += piece;
        expect(text).toBe(`${printableJson(given)}\n`);
      },
    ),
    { numRuns: 60 },
  );
});
