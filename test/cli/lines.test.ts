import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineFault, linesOf, MAX_LINE_BYTES } from '../../src/cli/lines.js';
import { type Encoding, encodingOf } from '../../src/kit/decode.js';

const MiB = 1024 * 1024;

async function* streamOf(chunks: Iterable<Buffer>): AsyncGenerator<Buffer> {
  yield* chunks;
}

interface Read {
  readonly number: number;
  readonly text: string;
  readonly fault?: LineFault['code'];
  readonly encoding?: Encoding;
}

/** The lines of a stream, with what is left of a CR LF taken off; each batch before the next is asked for. */
async function read(chunks: Iterable<Buffer>): Promise<Read[]> {
  const lines: Read[] = [];
  for await (const batch of linesOf(streamOf(chunks))) {
    for (const { number, text, fault } of batch) {
      const { code, ...more } = fault ?? {};
      lines.push({ number, text: text.replace(/\r$/, ''), ...(code === undefined ? {} : { fault: code, ...more }) });
    }
  }
  return lines;
}

const texts = async (...chunks: (string | Buffer)[]) =>
  (await read(chunks.map((chunk) => Buffer.from(chunk as string)))).map(({ text, fault }) => fault ?? text);

/** Bytes cut at the places given. */
function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const ends = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  return [0, ...ends].map((start, index) => bytes.subarray(start, ends[index] ?? bytes.length));
}

/** The same by the plainest means: all at once, the decoder of the platform. */
function expectedOf(bytes: Buffer): Read[] {
  const parts = bytes.toString('latin1').split('\n');
  let told = false;
  if (parts.at(-1) === '') parts.pop();
  return parts.map((part, index): Read => {
    const number = index + 1;
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(part, 'latin1'));
      return { number, text: (index === 0 ? text.replace(/^\uFEFF/, '') : text).replace(/\r$/, '') };
    } catch {
      // What the bytes are instead is told once; test/kit/decode.test.ts says of which it can be.
      const { encoding } = told ? {} : encodingOf(Buffer.from(part, 'latin1'));
      told ||= encoding !== undefined;
      return { number, text: '', fault: 'badEncoding', ...(encoding === undefined ? {} : { encoding }) };
    }
  });
}

describe('lines of a stream of bytes', () => {
  it('are counted from 1', async () => {
    expect(await read([Buffer.from('a\nb\n')])).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: 'b' },
    ]);
  });

  it('may be blank, and count', async () => {
    expect(await texts('\n\na\n\n')).toEqual(['', '', 'a', '']);
  });

  it('need no end at the end', async () => {
    expect(await texts('a\nb')).toEqual(['a', 'b']);
  });

  it('may be ended as on Windows', async () => {
    expect(await texts('a\r\nb\r', '\nc\r\n')).toEqual(['a', 'b', 'c']);
  });

  it('are none where there is nothing', async () => {
    expect(await texts()).toEqual([]);
    expect(await texts('')).toEqual([]);
  });

  it('may begin with a byte order mark, once', async () => {
    expect(await texts('\uFEFFa\n\uFEFFb\n')).toEqual(['a', '\uFEFFb']);
    expect(await texts(Buffer.from([0xef]), Buffer.from([0xbb]), Buffer.from([0xbf, 0x61]))).toEqual(['a']);
  });

  it('keep their other characters', async () => {
    expect(await texts('a\u2028b\u2029c\u0085d\fe\0f\n')).toEqual(['a\u2028b\u2029c\u0085d\fe\0f']);
  });

  it('are whole where a character is cut between chunks', async () => {
    const bytes = Buffer.from('湘西🌾\n');
    for (let at = 0; at <= bytes.length; at += 1) {
      expect(await texts(bytes.subarray(0, at), bytes.subarray(at))).toEqual(['湘西🌾']);
    }
    expect(await texts(...[...bytes].map((byte) => Buffer.from([byte])))).toEqual(['湘西🌾']);
  });

  it('stay as they were where the stream fills the same memory again', async () => {
    const memory = Buffer.alloc(3);
    function* refilled() {
      for (const text of ['abc', 'def', 'g\nh']) {
        memory.write(text);
        yield memory;
      }
    }
    expect((await read(refilled())).map(({ text }) => text)).toEqual(['abcdefg', 'h']);
  });

  it('are the same however the bytes are cut', async () => {
    const piece = fc.oneof(
      fc
        .constantFrom('\n', '\r\n', '\n\n', '\uFEFF', '{"id":"户"}', '湘', '🌾', 'é', ' ', '\r', '')
        .map((text) => Buffer.from(text)),
      fc.string({ unit: 'binary', maxLength: 5 }).map((text) => Buffer.from(text)),
      fc
        .constantFrom([0xff], [0xc3], [0xe6, 0xb9], [0xed, 0xa0, 0x80], [0x80], [0xb1, 0xe6])
        .map((bytes) => Buffer.from(bytes)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 30 }),
        fc.array(fc.nat(), { maxLength: 12 }),
        async (pieces, places) => {
          const bytes = Buffer.concat(pieces);
          expect(await read(cut(bytes, places))).toEqual(expectedOf(bytes));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a line that cannot be read', () => {
  it.each([
    ['a byte that is none of UTF-8', [0xff]],
    ['GBK', [0xcd, 0xf5]],
    ['half a character at the end', [0xe6, 0xb9]],
    ['half a character at the beginning', [0x98, 0x61]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a slash in two bytes', [0xc0, 0xaf]],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00]],
  ])('for %s is refused alone', async (_, bytes) => {
    expect(await texts('a\n', Buffer.from(bytes), '\nb\n')).toEqual(['a', 'badEncoding', 'b']);
  });

  it('keeps its number', async () => {
    expect(await read([Buffer.from('\n'), Buffer.from([0xff, 0x0a])])).toEqual([
      { number: 1, text: '' },
      { number: 2, text: '', fault: 'badEncoding' },
    ]);
  });
});

describe('a line that is too long', () => {
  const chunk = Buffer.alloc(MiB, 'x');
  const most = MAX_LINE_BYTES / MiB;
  const times = (count: number) => Array.from({ length: count }, () => chunk);
  const lengths = async (...chunks: Buffer[]) => (await read(chunks)).map(({ text, fault }) => fault ?? text.length);

  it('is one longer than the limit', async () => {
    expect(await lengths(...times(most), Buffer.from('\na\n'))).toEqual([MAX_LINE_BYTES, 1]);
    expect(await lengths(...times(most), Buffer.from('x\na\n'))).toEqual(['tooLarge', 1]);
  });

  it('is refused alone, in one chunk or in many', async () => {
    const end = Buffer.from('\nb\n');
    expect(await lengths(Buffer.from('a\n'), ...times(most + 1), end)).toEqual([1, 'tooLarge', 1]);
    expect(await lengths(Buffer.concat([Buffer.from('a\n'), ...times(most + 1), end]))).toEqual([1, 'tooLarge', 1]);
    expect(await lengths(...times(most - 1), Buffer.concat([chunk, chunk, end]))).toEqual(['tooLarge', 1]);
  });

  it('may be the last, without an end', async () => {
    expect(await lengths(...times(most), chunk)).toEqual(['tooLarge']);
    expect(await lengths(Buffer.from('a\n'), ...times(3 * most))).toEqual([1, 'tooLarge']);
  });

  it('is followed by lines of any length', async () => {
    const newline = Buffer.from('\n');
    expect(await lengths(...times(most + 1), newline, ...times(most), newline, ...times(most + 5), newline)).toEqual([
      'tooLarge',
      MAX_LINE_BYTES,
      'tooLarge',
    ]);
  });

  it('is not kept', async () => {
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    function* endless() {
      for (let count = 0; count < 512; count += 1) {
        yield chunk;
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      }
    }
    expect((await read(endless())).map(({ fault }) => fault)).toEqual(['tooLarge']);
    // 512 MiB went through; what had been kept when the limit was reached may not have been collected yet.
    expect(most).toBeLessThan(128 * MiB);
  });
});
