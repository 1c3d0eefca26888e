import { describe, expect, it } from 'vitest';
import { placeText, positionsIn } from '../../src/kit/positions.js';

describe('positions', () => {
  it('count lines and columns from 1, whatever ends the lines', () => {
    const text = 'ab\r\n\ncd';
    const at = positionsIn(text);
    expect([...text].map((_, offset) => at(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 1, column: 3 },
      { line: 1, column: 4 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 3, column: 2 },
    ]);
    expect(at(text.length)).toEqual({ line: 3, column: 3 });
    expect(positionsIn('')(0)).toEqual({ line: 1, column: 1 });
  });

  it('are written as editors read them, and steer no terminal', () => {
    expect(placeText({ file: 'a.json', line: 3, column: 4 })).toBe('a.json:3:4');
    expect(placeText({ file: 'a.json', line: 3 })).toBe('a.json:3');
    expect(placeText({ file: 'a.json', column: 4 })).toBe('a.json');
    expect(placeText({ file: 'a\u001b.json' })).toBe('a\\u001b.json');
  });
});
