import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, type LineBlock } from '../../src/cli/blocks.js';
import { linesOf, MAX_LINE_BYTES } from '../../src/cli/lines.js';

async function* each(chunks: Iterable<Buffer>): AsyncGenerator<Buffer> {
  yield* chunks;
}

async function blocks(chunks: readonly Buffer[]): Promise<LineBlock[]> {
  const all: LineBlock[] = [];
  for await (const block of blocksOf(each(chunks))) all.push(block);
  return all;
}

/** Lines in short, each block of them read by itself. */
async function lines(parts: readonly LineBlock[]) {
  const all: unknown[] = [];
  for (const { bytes, linesBefore } of parts) {
    const before = { lines: linesBefore, encodingTold: false };
    for await (const some of linesOf([Buffer.from(bytes)], before)) {
      for (const { number, text, fault } of some) all.push([number, text, fault?.code]);
    }
  }
  return all;
}

describe('blocks of lines', () => {
  it('are the lines that the whole has, wherever it is cut into chunks', async () => {
    const piece = fc.constantFrom('a', '\n', '\r\n', '\ufeff', '王', '{}', '\n\n');
    const cuts = fc.array(fc.nat({ max: 60 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), cuts, async (pieces, places) => {
        const whole = Buffer.from(pieces.join(''));
        const ends = [...new Set(places.map((place) => place % (whole.length + 1)))].sort((a, b) => a - b);
        const chunks = [0, ...ends].map((start, at) => whole.subarray(start, ends[at] ?? whole.length));
        const cut = await blocks(chunks);
        expect(Buffer.concat(cut.map(({ bytes }) => bytes))).toEqual(whole);
        expect(await lines(cut)).toEqual(await lines(whole.length === 0 ? [] : await blocks([whole])));
      }),
      { numRuns: 300, seed: 13 },
    );
  });

  it('keep no more of a line that is too long than tells that it is', async () => {
    const half = Buffer.alloc(MAX_LINE_BYTES / 2 + 1, 'x');
    const cut = await blocks([Buffer.from('a\n'), half, half, half, Buffer.from('x\nb\n'), half, half, half]);
    expect(cut.map(({ bytes, linesBefore }) => [bytes.length, linesBefore])).toEqual([
      [2, 0],
      [MAX_LINE_BYTES + 1 + 'x\nb\n'.length, 1],
      [MAX_LINE_BYTES + 1, 3],
    ]);
    expect(await lines(cut)).toEqual([
      [1, 'a', undefined],
      [2, '', 'tooLarge'],
      [3, 'b', undefined],
      [4, '', 'tooLarge'],
    ]);
  });
});
