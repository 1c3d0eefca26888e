import { describe, expect, it } from 'vitest';
import type { Caveat } from '../../src/evaluate/verdict.js';
import { caveatTexts } from '../../src/explain/caveats.js';
import { words } from '../../src/words/index.js';
import { languages } from '../../src/words/words.js';

const between = (actual: Extract<Caveat, { code: 'belowIdentification' }>['actual']): Caveat => ({
  code: 'belowIdentification',
  actual,
  exit: '3535',
  identification: '3700',
});

describe('what has to be told beside a verdict', () => {
  it.each(languages)('is nothing where there is nothing, in %s', (language) => {
    expect(caveatTexts({}, language)).toEqual([]);
    expect(caveatTexts({ caveats: [] }, language)).toEqual([]);
  });

  it.each(languages)('is a sentence each, in their order and with their figures, in %s', (language) => {
    const [first = '', second] = caveatTexts({ caveats: [between('3600.5'), { code: 'notOnRegister' }] }, language);
    for (const figure of ['3600.5', '3535', '3700']) expect(first).toContain(figure);
    expect(first.indexOf('3535')).toBeLessThan(first.indexOf('3700'));
    expect(second).toBe(words[language].sentences.caveat.notOnRegister);
  });

  it('says both ends of an income that is known only as a range', () => {
    const [zh, en] = (['zh', 'en'] as const).map((language) => {
      return caveatTexts({ caveats: [between({ from: '3500', to: '3650' })] }, language)[0];
    });
    expect(zh).toMatch(/3500.+3650元/);
    expect(en).toMatch(/3500.+3650 yuan/);
  });
});
