import { labelsIn } from '../labels.js';
import type { LintRule } from '../lint-code.js';

export const sameLabel: LintRule = {
  code: 'sameLabel',
  severity: 'warning',
  title: { zh: '两种语言的文字相同', en: 'the same text in both languages' },
  why: {
    zh: '中文和英文写得一模一样，其中一种没有翻译，核查表和网页会出现另一种语言。',
    en: 'One of the two was not translated, so sheets and pages show the other language.',
  },
  mend: { zh: '补上译文。', en: 'Translate it.' },
  example: {
    file: 'village-exit.json',
    at: '/rules/0/event/params/labels',
    bad: { zh: 'roads', en: 'roads' },
    good: { zh: '通路', en: 'roads' },
  },
  *check({ files }) {
    for (const { file, at, label } of labelsIn(files)) {
      if (label.zh.trim() !== label.en.trim()) continue;
      yield {
        file,
        at,
        message: { zh: `中文和英文都是“${label.zh}”`, en: `"${label.en}" stands for both languages` },
      };
    }
  },
};
