import { hasHan, labelsIn } from '../labels.js';
import type { LintRule } from '../lint-code.js';

export const chineseWithoutHan: LintRule = {
  code: 'chineseWithoutHan',
  severity: 'warning',
  title: { zh: '中文文字中没有汉字', en: 'a Chinese text without a Chinese character' },
  why: {
    zh: '中文处写的不是中文，核查人员看不懂。',
    en: 'What stands under zh is not Chinese, and those who check in the villages cannot read it.',
  },
  mend: {
    zh: '写成中文；中英文写反的，对调。',
    en: 'Write it in Chinese; where the two were swapped, swap them back.',
  },
  example: {
    file: 'village-exit.json',
    at: '/rules/0/event/params/labels',
    bad: { zh: 'road access', en: 'roads' },
    good: { zh: '通路', en: 'roads' },
  },
  *check({ files }) {
    for (const { file, at, label } of labelsIn(files)) {
      // What is the same in both has a code of its own.
      if (hasHan(label.zh) || label.zh.trim() === label.en.trim()) continue;
      yield {
        file,
        at: [...at, 'zh'],
        message: {
          zh: `中文文字“${label.zh}”中没有汉字`,
          en: `the Chinese text "${label.zh}" has no Chinese character`,
        },
      };
    }
  },
};
