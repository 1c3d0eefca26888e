import { describe, expect, it } from 'vitest';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { hunanWhole } from '../../src/rulebook/hunan-whole.js';
import { hunanWorded } from '../../src/rulebook/hunan-worded.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { rulebookWords } from '../../src/rulebook/rulebook-words.js';
import { shippedFiles } from '../../src/rulebook/shipped.js';
import { languages } from '../../src/words/words.js';

describe('the words of the built-in rulebook', () => {
  it('are those of its files, though it is judged by without them', () => {
    const loaded = loadRulebook(shippedFiles('hunan-2016-2020'));
    for (const language of languages) {
      const words = rulebookWords(hunan2016To2020(), language);
      expect(words).toEqual(rulebookWords(loaded, language));
      expect(words.criteria.size).toBeGreaterThan(0);
      expect(rulebookWords(hunan2016To2020(), language)).toBe(words);
    }
    expect(hunan2016To2020().words).toBeUndefined();
  });

  it('stand beside the same law', () => {
    const { 'words.zh.json': zh, 'words.en.json': en, ...law } = hunanWorded();
    expect(law).toEqual(hunanWhole());
    expect([zh, en]).not.toContain(undefined);
  });
});
