/** Words that one of the languages lacks. */
import { wordFileOf } from '../../../rulebook/companions.js';
import { languages } from '../../../words/words.js';
import { sampleLabels, sampleTexts } from '../../../words/zh/lint-samples.js';
import { hasHan, labelsIn } from '../labels.js';
import { lintRule } from '../lint-rule.js';

export const sameLabel = lintRule('sameLabel', {
  severity: 'warning',
  example: {
    file: 'village-exit.json',
    at: '/rules/0/event/params/labels',
    bad: { zh: 'roads', en: 'roads' },
    good: sampleLabels.roads,
  },
  *check({ files }) {
    for (const { file, at, label } of labelsIn(files)) {
      if (label.zh.trim() !== label.en.trim()) continue;
      yield { file, at, of: { label } };
    }
  },
});

export const chineseWithoutHan = lintRule('chineseWithoutHan', {
  severity: 'warning',
  example: {
    file: 'village-exit.json',
    at: '/rules/0/event/params/labels',
    bad: { zh: 'road access', en: 'roads' },
    good: sampleLabels.roads,
  },
  *check({ files }) {
    for (const { file, at, label } of labelsIn(files)) {
      // What is the same in both has a code of its own.
      if (hasHan(label.zh) || label.zh.trim() === label.en.trim()) continue;
      yield { file, at: [...at, 'zh'], of: { text: label.zh } };
    }
  },
});

export const englishWithHan = lintRule('englishWithHan', {
  severity: 'warning',
  example: {
    file: 'village-exit.json',
    at: '/rules/0/event/params/labels',
    bad: { zh: sampleLabels.roads.zh, en: `${sampleLabels.roads.zh} roads` },
    good: sampleLabels.roads,
  },
  *check({ files }) {
    for (const { file, at, label, isName } of labelsIn(files)) {
      if (!hasHan(label.en) || label.zh.trim() === label.en.trim()) continue;
      if (!isName && /\p{Script=Latin}/u.test(label.en)) continue;
      yield { file, at: [...at, 'en'], of: { text: label.en } };
    }
  },
});

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
