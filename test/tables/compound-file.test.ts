import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compoundPart } from '../../src/tables/compound-file.js';
import { FileFault } from '../../src/tables/file-fault.js';
import { contained } from '../support/old-workbooks.js';

const bytes = (length: number) => Array.from({ length }, (_, at) => (at * 7 + (at >> 8)) % 256);

describe('compoundPart', () => {
  it('gives back a part, small or large', () => {
    for (const length of [1, 63, 64, 65, 511, 512, 4095, 4096, 4097, 100_000]) {
      const part = bytes(length);
      expect([...(compoundPart(contained(part), ['Workbook']) ?? [])]).toEqual(part);
    }
  });

  it('finds the first of several names', () => {
    expect(compoundPart(contained([1], 'Book'), ['Workbook', 'Book'])).toEqual(new Uint8Array([1]));
    expect(compoundPart(contained([1], 'Other'), ['Workbook', 'Book'])).toBeUndefined();
  });

  it('ends, whatever bytes are wrong', () => {
    const whole = contained(bytes(5000));
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 1600 }), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const changed = whole.slice();
        changed[at] = byte;
        try {
          compoundPart(changed, ['Workbook']);
        } catch (error) {
          expect(error).toBeInstanceOf(FileFault);
        }
      }),
    );
    for (let length = 8; length < whole.length; length += 97) {
      expect(() => {
        if (compoundPart(whole.subarray(0, length), ['Workbook']) !== undefined)
          throw new FileFault({ code: 'damagedFile' });
        throw new FileFault({ code: 'notATable' });
      }).toThrow(FileFault);
    }
  });
});
