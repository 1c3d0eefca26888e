import { chineseNumber } from '../chinese-number.js';
import { citationsIn } from '../citations.js';
import type { LintRule } from '../lint-code.js';

export const impossiblePlace: LintRule = {
  code: 'impossiblePlace',
  severity: 'error',
  title: { zh: '引用的位置不是有效编号', en: 'a place that no document can have' },
  why: {
    zh: '章节、条款、专栏的编号写法不成其为数字（如“第十十条”），按此查不到原文。',
    en: 'The number of a section, article or box is not how a number is written (第十十条), so nobody can look it up.',
  },
  mend: { zh: '对照原文改正编号。', en: 'Look it up in the document and correct the number.' },
  example: {
    file: 'village-exit.json',
    at: '/rules/0/event/params/citations/0/at',
    bad: '第十十条',
    good: '第一条',
    given: [{ file: 'clauses.json', at: '', value: undefined }],
  },
  *check({ files }) {
    for (const { file, at, citation } of citationsIn(files)) {
      if (numbersIn(citation.at).every((number) => chineseNumber(number) !== undefined)) continue;
      yield {
        file,
        at: [...at, 'at'],
        subject: citation.source,
        message: {
          zh: `“${citation.at}”不是有效的编号`,
          en: `"${citation.at}" is not a number that a place can have`,
        },
      };
    }
  },
};

/** The numbers in Chinese that a place is written with; words such as 全文 have none. */
function numbersIn(place: string): readonly string[] {
  const chinese = /[〇零一二三四五六七八九十百千]+/gu;
  return /^(?:全文|文首|文末|摘要|报道|答复)$/.test(place)
    ? []
    : [...place.matchAll(chinese)].map(([number]) => number);
}
