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

test('what many items share is the same text, wherever it stands and whatever stands around it', async () => {
  const shared = Object.freeze({ text: '户\u202e', at: [1, { two: null }] });
  const item = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        ['__proto__']: fc.jsonValue(),
        before: fc.jsonValue(),
        verdict: fc.oneof(
          fc.jsonValue(),
          fc.record({
            outcome: fc.string(),
            criteria: fc.oneof(fc.jsonValue(), fc.array(fc.oneof(fc.constant(shared), fc.jsonValue()))),
            readings: fc.jsonValue(),
          }),
        ),
        after: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(item, { maxLength: 6 }), async (list) => {
      let text = '';
      for await (const piece of jsonPieces({ list }, ['verdict', 'criteria'])) text += piece;
      expect(text).toBe(`${printableJson({ list })}\n`);
    }),
    { numRuns: 200 },
  );
});
