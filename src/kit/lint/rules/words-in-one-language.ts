import { wordFileOf } from '../../../rulebook/companions.js';
import { languages } from '../../../words/words.js';
import type { LintRule } from '../lint-code.js';

/** Parts of which a reader of either language is told; other sentences may be right as they are made of labels. */
const PARTS = ['rules', 'criteria'] as const;

type Words = Readonly<Partial<Record<(typeof PARTS)[number], object>>>;

export const wordsInOneLanguage: LintRule = {
  code: 'wordsInOneLanguage',
  severity: 'warning',
  title: { zh: '只有一种语言有自定说法', en: 'words in one language only' },
  why: {
    zh: '一项标准或结论在一种语言中用自定说法，在另一种语言中只按名称作一般表述，两种核查表说得不一样。',
    en: 'A criterion or verdict is told in its own words in one language and by its label in the other, so sheets do not say the same.',
  },
  mend: { zh: '在另一语言的文件中补上，或删去这一处。', en: 'Word it in the other file too, or take it out here.' },
  example: {
    file: 'words.en.json',
    at: '',
    bad: { criteria: {} },
    good: { criteria: { 'village/roads': { notMet: 'The road does not reach the village yet' } } },
    given: [
      { file: 'words.zh.json', at: '', value: { criteria: { 'village/roads': { notMet: '公路还没有通到村里' } } } },
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
            yield {
              file,
              at: [part, name],
              subject: name,
              message: { zh: `${other} 中没有“${name}”的说法`, en: `${other} has no words on "${name}"` },
            };
          }
        }
      }
    }
  },
};
