import { describe, expect, it } from 'vitest';
import { hiddenCharacters } from '../../src/rulebook/hidden-characters.js';

describe('hidden characters', () => {
  it('are found in texts and keys, with the way to each, whatever holds them', () => {
    const found = hiddenCharacters({ a: ['x', 'b\u200b'], 'c\u202e': { d: '\u{e0041}' }, e: 1, f: null });
    expect(found).toHaveLength(3);
    expect(found).toEqual(
      expect.arrayContaining([
        { at: ['a', 1], character: '\u200b' },
        { at: ['c\u202e'], character: '\u202e' },
        { at: ['c\u202e', 'd'], character: '\u{e0041}' },
      ]),
    );
  });

  it('are none in plain words of any script, rare forms of characters included', () => {
    expect(hiddenCharacters({ zh: '湖南省（2016—2020年）葛\u{e0100}', en: 'e\u0301 – “x”' })).toEqual([]);
    expect(hiddenCharacters('a\u00ad')).toEqual([{ at: [], character: '\u00ad' }]);
  });

  it('are looked for once in what holds itself, and at any depth', () => {
    const round: unknown[] = ['\u200b'];
    round.push(round);
    expect(hiddenCharacters(round)).toHaveLength(1);
    let deep: unknown = '\u200b';
    for (let level = 0; level < 20_000; level += 1) deep = [deep];
    expect(hiddenCharacters(deep)[0]?.at).toHaveLength(20_000);
  });
});
