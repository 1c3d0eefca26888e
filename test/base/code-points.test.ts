import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byCodePoints } from '../../src/base/code-points.js';

test('texts are in the order of their code points', () => {
  const text = fc.string({ unit: 'binary', maxLength: 4 });
  const bySigns = (a: string, b: string) => {
    const [left, right] = [a, b].map((one) => Array.from(one, (sign) => sign.codePointAt(0) as number)) as [
      number[],
      number[],
    ];
    const at = left.findIndex((point, index) => point !== right[index]);
    if (at < 0) return left.length - right.length;
    return right[at] === undefined ? 1 : (left[at] as number) - right[at];
  };
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(byCodePoints(a, b))).toBe(Math.sign(bySigns(a, b)));
    }),
  );
  expect(['\u{1f600}', '\uff21', '甲', 'a', ''].sort(byCodePoints)).toEqual(['', 'a', '甲', '\uff21', '\u{1f600}']);
});
