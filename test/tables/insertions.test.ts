import { describe, expect, it } from 'vitest';
import { insertAll, opened, prefixOf, tagWith, withAppended } from '../../src/tables/insertions.js';

describe('changes to a text', () => {
  it('leave all else as it is', () => {
    expect(
      insertAll('abcdef', [
        { start: 0, end: 0, text: '1' },
        { start: 2, end: 4, text: '2' },
        { start: 6, end: 6, text: '3' },
      ]),
    ).toBe('1ab2ef3');
    expect(insertAll('abc', [])).toBe('abc');
  });

  it('set attributes, and leave others as they are written', () => {
    expect(tagWith(`<c r='A1' s = "1" t="s">`, { s: '7' })).toBe(`<c r='A1' s = "7" t="s">`);
    expect(tagWith('<c r="A1" ss="1"/>', { s: '7', t: 'n' })).toBe('<c r="A1" ss="1" s="7" t="n"/>');
    expect(tagWith('<xf >', { s: '7' })).toBe('<xf s="7">');
  });

  it('append to an element, one that closed at once too', () => {
    const added = (prefix: string) => `<${prefix}n/>`;
    expect(withAppended('<a><x:b c="1"><b/></x:b></a>', 'b', added)).toBe('<a><x:b c="1"><b/><x:n/></x:b></a>');
    expect(withAppended('<a><b c="1" /></a>', 'b', added)).toBe('<a><b c="1"><n/></b></a>');
    expect(withAppended('<a/>', 'b', added)).toBe('<a/>');
  });

  it('know prefixes, and open what is closed', () => {
    expect([prefixOf('<x:row r="a:b">'), prefixOf('<row r="a:b">'), prefixOf('<row/>')]).toEqual(['x:', '', '']);
    expect([opened('<row r="1" />'), opened('<row/>')]).toEqual(['<row r="1">', '<row>']);
  });
});
