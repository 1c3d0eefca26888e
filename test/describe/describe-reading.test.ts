import { describe, expect, it } from 'vitest';
import { describeReading } from '../../src/describe/describe-reading.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { languages } from '../../src/words/words.js';

const rulebook = hunan2016To2020();

describe('a reading', () => {
  it.each(languages)('has its options in %s, the first the default, each with what it rests on', (language) => {
    for (const reading of rulebook.readings) {
      const page = describeReading(reading, rulebook, language);
      expect(page).toMatchObject({ id: reading.id, title: reading.labels[language], levels: reading.levels });
      expect(page.options.map(({ isDefault }) => isDefault)).toEqual(reading.options.map((_, index) => index === 0));
      for (const { title, citations } of page.options) {
        expect(title).not.toBe('');
        expect(citations.length).toBeGreaterThan(0);
      }
    }
  });

  it('passes on the note of an option', () => {
    const [first] = rulebook.readings;
    if (first === undefined) throw new Error('there is no reading');
    const [option] = first.options;
    if (option === undefined) throw new Error('there is no option');
    const noted = { ...first, options: [{ ...option, note: { zh: '注', en: 'a note' } }] };
    expect(describeReading(noted, rulebook, 'en').options[0]?.note).toBe('a note');
  });
});
