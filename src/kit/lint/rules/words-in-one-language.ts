import { wordFileOf } from '../../../rulebook/companions.js';
import { languages } from '../../../words/words.js';
import { sampleTexts } from '../../../words/zh/lint-samples.js';
import { lintRule } from '../lint-rule.js';

/** Parts of which a reader of either language is told; other sentences may be right as they are made of labels. */
const PARTS = ['rules', 'criteria'] as const;

type Words = Readonly<Partial<Record<(typeof PARTS)[number], object>>>;

export const wordsInOneLanguage = lintRule('wordsInOneLanguage', {
  severity: 'warning',
  example: {
    file: 'words.en.json',
    at: '',
    bad: { criteria: {} },
    good: { criteria: { 'village/roads': { notMet: 'The road does not reach the village yet' } } },
    given: [
      { file: 'words.zh.json', at: '', value: { criteria: { 'village/roads': { notMet: sampleTexts.noRoad } } } },
    ],
  },
  *check({ files }) {
    const worded = languages.flatMap((language) => {
      const file = wordFileOf(language);
      return Object.hasOwn(files, file) ? [{ file, words: files[file] as Words }] : [];
    });
    for (const { file, words } of worded) {
      for (const part of PARTS) {
        for (const name of Object.keys(words[part] ?? {})) {
          const lacking = worded.filter((other) => !Object.hasOwn(other.words[part] ?? {}, name));
          for (const { file: other } of lacking) {
            yield { file, at: [part, name], subject: name, of: { file: other, id: name } };
          }
        }
      }
    }
  },
});
