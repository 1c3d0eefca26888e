import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../src/cli/json-items.js';
import { MAX_LINE_BYTES } from '../../src/cli/lines.js';

/** What is read of a text that comes in chunks: each item with its number, its place and its text or fault. */
async function pieces(chunks: readonly Buffer[]) {
  const found: (readonly [number: number, at: string, text: string])[] = [];
  async function* source() {
    yield* chunks;
  }
  for await (const batch of piecesOf(source())) {
    for (const piece of batch) {
      const { line, column } = piece.position;
      found.push([piece.number, `${line}:${column}`, piece.fault?.code ?? piece.text]);
    }
  }
  return found;
}

const cutAt = (bytes: Buffer, size: number) =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));

describe('the items of a list', () => {
  it('are cut at its commas, not at those within', async () => {
    const text = '\ufeff[1, "a,]\\"" ,\n [2, [3]], {"湘": "🌾,", "c": {}}, 5 ]\n';
    const expected = [
      [1, '1:2', '1'],
      [2, '1:5', '"a,]\\""'],
      [3, '2:2', '[2, [3]]'],
      [4, '2:12', '{"湘": "🌾,", "c": {}}'],
      [5, '2:35', '5'],
    ];
    const bytes = Buffer.from(text);
    // The mark comes whole: no chunk of a file is as short.
    for (const size of [3, 4, 5, 7, 11, 64]) expect(await pieces(cutAt(bytes, size))).toEqual(expected);
  });

  it('have the value of the item, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue({ stringUnit: 'grapheme' }), { minLength: 1 }),
        fc.constantFrom(0, 1, '\t'),
        fc.integer({ min: 1, max: 40 }),
        async (list, space, size) => {
          const text = JSON.stringify(list, null, space);
          const found = await pieces(cutAt(Buffer.from(text), size));
          expect(found.map(([, , item]) => JSON.parse(item) as unknown)).toEqual(JSON.parse(text));
          const lines = text.split('\n');
          for (const [, at, item] of found) {
            const [line = 0, column = 0] = at.split(':').map(Number);
            expect((lines[line - 1] ?? '').slice(column - 1)).toMatch(/^\S/);
            expect(
              lines
                .slice(line - 1)
                .join('\n')
                .slice(column - 1)
                .startsWith(item),
            ).toBe(true);
          }
        },
      ),
    );
  });

  it('are refused one by one where they are too large, and not kept', async () => {
    const large = Buffer.alloc(1024 * 1024, 'x');
    const many = Array.from({ length: MAX_LINE_BYTES / large.length }, () => large);
    const chunks = [Buffer.from('[1,"'), ...many, ...many, Buffer.from('",2]')];
    expect(await pieces(chunks)).toEqual([
      [1, '1:2', '1'],
      [2, '1:4', 'tooLarge'],
      [3, `1:${4 + 2 * MAX_LINE_BYTES + 3}`, '2'],
    ]);
  });
});

describe('a value that is no list', () => {
  it('is one item', async () => {
    expect(await pieces(cutAt(Buffer.from('\n {"a":\n[1,2]} \n'), 4))).toEqual([[1, '2:2', '{"a":\n[1,2]}']]);
  });

  it('is none where there is nothing', async () => {
    for (const text of ['', ' \n', '[]', '[ \n]']) expect(await pieces([Buffer.from(text)])).toEqual([]);
  });
});
