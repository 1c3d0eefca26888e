import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { hangingLines, placedCells } from '../../src/present/placed-cells.js';

describe('cells', () => {
  it('stand at their places, Chinese characters taking two', () => {
    expect(placedCells([0, 2, 8], ['✓', '湘西', 'x'], 20)).toEqual(['✓ 湘西  x']);
  });

  it('leave out what is empty, and stand apart by one place where there is no more room', () => {
    expect(placedCells([0, 3, 4], ['abcdef', '', 'g'], 20)).toEqual(['abcdef g']);
    expect(placedCells([], [], 20)).toEqual([]);
  });

  it('go on below where a line is full, at its very end and one beyond', () => {
    expect(placedCells([0, 5], ['abc', '12345'], 10)).toEqual(['abc  12345']);
    expect(placedCells([0, 5], ['abc', '123456'], 10)).toEqual(['abc', '    123456']);
  });

  it('are painted, which takes no room', () => {
    expect(placedCells([0, 2], ['a', 'b'], 4, (text, cell) => (cell === 0 ? `<<${text}>>` : text))).toEqual([
      '<<a>> b',
    ]);
  });

  it('make no line too wide, and lose nothing but spaces', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '湘', ' ', '（', '，', '-') });
    const cell = fc.record({ at: fc.nat(90), text });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 8 }), fc.integer({ min: 12, max: 80 }), (cells, places) => {
        const [at, texts] = [cells.map((one) => one.at), cells.map((one) => one.text)];
        const lines = placedCells(at, texts, places);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(places);
        const bare = (all: string) => all.replaceAll(' ', '');
        expect(bare(lines.join(''))).toBe(bare(texts.join('')));
      }),
    );
  });
});

describe('what hangs', () => {
  it('goes on under its first word', () => {
    expect(hangingLines('  ? ', '收入：转移性收入未填', 14)).toEqual(['  ? 收入：转移', '    性收入未填']);
    expect(hangingLines('  ? ', 'short', 14, (mark) => mark.toUpperCase())).toEqual(['  ? short']);
  });
});
