import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FileFault } from '../../src/tables/file-fault.js';
import { charactersOf, decoded } from '../../src/tables/text-encoding.js';
import { inGb18030, inUtf16 } from '../support/encodings.js';

const textOf = (bytes: Uint8Array) => [...decoded(bytes)].join('');
const bytes = (...numbers: number[]) => new Uint8Array(numbers);

describe('charactersOf', () => {
  it('knows what a text is written in', () => {
    expect(charactersOf(strToU8('户编号,姓名\n1,张三'))).toBe('utf-8');
    expect(charactersOf(strToU8('id,name'))).toBe('utf-8');
    expect(charactersOf(inGb18030('户编号,姓名\n1,张三'))).toBe('gb18030');
    expect(charactersOf(inUtf16('户编号\t姓名\r\n1\t一', 'le', true))).toBe('utf-16le');
    expect(charactersOf(inUtf16('户编号\t姓名\r\n1\t一', 'be', true))).toBe('utf-16be');
    expect(charactersOf(inUtf16('一\t户编号\t姓名\r\n1\t一', 'le', false))).toBe('utf-16le');
    expect(charactersOf(inUtf16('一\t户编号\t姓名\r\n1\t一', 'be', false))).toBe('utf-16be');
  });

  it('refuses UTF-8 with broken signs, and what is in nothing known', () => {
    for (const broken of [
      bytes(...strToU8('户编号,姓名'), 0xe4, 0xb8),
      bytes(...strToU8('户编号,姓名'), 0xff, ...strToU8('张三')),
      bytes(0xef, 0xbb, 0xbf, 0xd6, 0xd0),
      bytes(0xd6, 0xd0, 0xff, 0xff),
    ]) {
      expect(() => charactersOf(broken)).toThrow(FileFault);
    }
  });
});

describe('decoded', () => {
  it('gives back a text in any characters, rare ones too, without the mark before it', () => {
    const sign = fc.constantFrom(...'张三李四䶮龴㮾户,;\t0123456789.-X√×—（）');
    fc.assert(
      fc.property(fc.array(sign, { minLength: 4 }), (signs) => {
        const text = `编号,${signs.join('')}\n`;
        expect(textOf(strToU8(text))).toBe(text);
        expect(textOf(strToU8(`\ufeff${text}`))).toBe(text);
        expect(textOf(inGb18030(text))).toBe(text);
        expect(textOf(inUtf16(text, 'le', true))).toBe(text);
        expect(textOf(inUtf16(text, 'be', true))).toBe(text);
      }),
    );
  });

  it('cuts no sign in two between pieces', () => {
    const text = `a${'䶮'.repeat(70_000)}`;
    expect(textOf(strToU8(text))).toBe(text);
    expect(textOf(inGb18030(text))).toBe(text);
  });

  it('says that a text ends within a sign', () => {
    expect(() => textOf(bytes(0xff, 0xfe, 0x41))).toThrow(FileFault);
  });
});
