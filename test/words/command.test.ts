import { describe, expect, it } from 'vitest';
import { commandWords, initWords, lintCommandWords } from '../../src/words/command.js';

/** Every text by its path; functions are given texts that must stand in what they say. */
function textsOf(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const at = `${path}/${key}`;
    if (['/headings', '/complaint', '/option', '/list', '/helpPage'].includes(at)) return [];
    // What there is to choose from.
    if (/\/unknown(Schema|Code|Rule|Level)$/.test(at) && typeof value === 'function')
      return [[at, String(value('first', ['second'], 'third'))]];
    if (typeof value === 'function') return [[at, String(value('first', 'second', 'third', 'fourth'))]];
    return typeof value === 'object' && value !== null ? textsOf(value, at) : [[at, String(value)]];
  });
}

const tables = [
  { name: 'the command line', words: commandWords },
  { name: 'lint', words: lintCommandWords },
  { name: 'init', words: initWords },
];

describe('what the command line says of itself', () => {
  it.each(tables)('is said in both languages: $name', ({ words: commandWords }) => {
    expect(textsOf(commandWords.zh).map(([path]) => path)).toEqual(textsOf(commandWords.en).map(([path]) => path));
    for (const [path, text] of textsOf(commandWords.zh))
      expect({ path, text }).toEqual({ path, text: expect.stringMatching(/\p{Script=Han}/u) });
    for (const [path, text] of textsOf(commandWords.en)) {
      expect({ path, text: text.replace('脱贫', '') }).toEqual({
        path,
        text: expect.not.stringMatching(/\p{Script=Han}|^\s*$/u),
      });
    }
  });

  it.each(tables)('names the same options, values and files in both: $name', ({ words: commandWords }) => {
    const exact = (text: string) => [...new Set(text.match(/--[a-z-]+|\.json|\.ndjson|\.jsonl|YYYY-MM-DD/g))].sort();
    const english = new Map(textsOf(commandWords.en));
    for (const [path, text] of textsOf(commandWords.zh)) {
      // Examples name files, which may be Chinese ones.
      if (/after$|examples$/.test(path)) continue;
      expect([path, exact(text)]).toEqual([path, exact(english.get(path) ?? '')]);
    }
  });

  it('says what was given', () => {
    for (const words of [commandWords.en, commandWords.zh]) {
      expect(words.givenTwice('povertyLine')).toContain('povertyLine');
      const reading = words.unknownReading('povertyLine', 'hunnan', 'national | hunan', 'hunan');
      for (const part of ['povertyLine', 'hunnan', 'national | hunan']) expect(reading).toContain(part);
      expect(words.unknownReading('a', 'b', 'c', undefined)).not.toMatch(/undefined/);
      expect(words.unknownSchema('a', ['b'], undefined)).not.toMatch(/undefined/);
      expect(words.unreadableRulebook('rules/x')).toContain('rules/x');
      expect(words.failed('why')).toContain('why');
    }
  });
});
