import { hasHan, labelsIn } from '../labels.js';
import type { LintRule } from '../lint-code.js';

export const englishWithHan: LintRule = {
  code: 'englishWithHan',
  severity: 'warning',
  title: { zh: '英文名称中有汉字', en: 'an English name with Chinese characters' },
  why: {
    zh: '英文名称没有译完，看英文的人读不懂。说明性文字可以引用原文词语，不在此列；但通篇没有英文的仍会报告。',
    en: 'The name was not fully translated. Notes may quote terms of the text and are let pass, unless there is no English in them at all.',
  },
  mend: { zh: '译成英文；原文词语放到说明（note）中。', en: 'Translate it; terms of the text belong into a note.' },
  example: {
    file: 'village-exit.json',
    at: '/rules/0/event/params/labels',
    bad: { zh: '通路', en: '通路 roads' },
    good: { zh: '通路', en: 'roads' },
  },
  *check({ files }) {
    for (const { file, at, label, isName } of labelsIn(files)) {
      if (!hasHan(label.en) || label.zh.trim() === label.en.trim()) continue;
      if (!isName && /\p{Script=Latin}/u.test(label.en)) continue;
      yield {
        file,
        at: [...at, 'en'],
        message: { zh: `英文“${label.en}”中有汉字`, en: `the English text "${label.en}" has Chinese characters` },
      };
    }
  },
};
