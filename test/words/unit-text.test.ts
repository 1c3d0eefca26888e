import { describe, expect, it } from 'vitest';
import { unitWord, withUnit } from '../../src/words/unit-text.js';

const own = new Map([['mu', { zh: '亩', en: 'mu' }]]);

describe('a unit in words', () => {
  it.each([
    ['percent', 'zh', undefined, '%'],
    ['yuan/person/year', 'en', undefined, 'yuan/person/year'],
    ['yuan/person/year', 'zh', 'short', '元'],
    ['mu', 'zh', undefined, '亩'],
    ['mu', 'en', 'short', 'mu'],
    ['sheep', 'en', undefined, 'sheep'],
  ] as const)('%s in %s, %s', (unit, language, form, word) => {
    expect(unitWord(unit, own, language, form)).toBe(word);
  });

  it('stands behind its figure where there is one', () => {
    expect(withUnit('35', '升', 'zh')).toBe('35升');
    expect(withUnit('1', 'litre', 'en')).toBe('1 litre');
    expect(withUnit('1', undefined, 'en')).toBe('1');
  });
});
