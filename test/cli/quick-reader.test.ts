import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeText } from '../../src/cli/quick-reader.js';

it('decodes text as it stands in the bytes, be it no UTF-8', () => {
  const name = fc.string({
    unit: fc.constantFrom('石', '家', '𠮷', 'a', '·', '\u4e00', '\u9fff', '\ufffd'),
    maxLength: 9,
  });
  const part = fc.oneof(
    name.map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 6 }).map(Buffer.from),
  );
  const odd = fc
    .array(fc.constantFrom(0xe3, 0xe4, 0xe9, 0xed, 0x80, 0xbf, 0xc0, 0x41), { maxLength: 9 })
    .map(Buffer.from);
  fc.assert(
    fc.property(fc.array(fc.oneof(part, odd), { maxLength: 3 }), fc.nat(3), fc.nat(3), (parts, before, after) => {
      const bytes = Buffer.concat(parts);
      const end = Math.max(before, bytes.length - after);
      if (before > bytes.length) return;
      expect(decodeText(bytes, before, end)).toBe(bytes.toString('utf8', before, end));
    }),
    { numRuns: 1000 },
  );
});
