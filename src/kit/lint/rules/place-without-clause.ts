import { nearest } from '../../../base/suggest.js';
import { citationsIn } from '../citations.js';
import type { LintRule } from '../lint-code.js';

export const placeWithoutClause: LintRule = {
  code: 'placeWithoutClause',
  severity: 'warning',
  title: { zh: '引用的位置不在条文对照中', en: 'a place that the clause map does not have' },
  why: {
    zh: 'clauses.json 逐条列出了该文件的内容，其中没有这个位置；可能位置写错，或条文对照漏了一条。',
    en: 'clauses.json lists the clauses of this document, and none stands at this place. Either the place is wrong or a clause is missing.',
  },
  mend: {
    zh: '对照原文改正位置，或在 clauses.json 中补上该条。',
    en: 'Look it up and correct the place, or add the clause to clauses.json.',
  },
  example: {
    file: 'village-exit.json',
    at: '/rules/0/event/params/citations/0/at',
    bad: '第九条',
    good: '第一条',
  },
  *check({ files, clauses }) {
    if (clauses === undefined) return;
    const places = [...new Set(clauses.clauses.map(({ at }) => at))];
    for (const { file, at, citation } of citationsIn(files)) {
      // A whole section or box is there where a part of it is.
      if (citation.source !== clauses.source || places.some((place) => isWithin(place, citation.at))) continue;
      const near = nearest(citation.at, places);
      yield {
        file,
        at: [...at, 'at'],
        subject: citation.source,
        message: {
          zh: `条文对照中没有“${citation.source}”的“${citation.at}”${near === undefined ? '' : `，是否应为“${near}”`}`,
          en: `the clause map has no place "${citation.at}" of "${citation.source}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
        },
      };
    }
  },
};

function isWithin(place: string, whole: string): boolean {
  return whole === '全文' || place === whole || place.startsWith(`${whole}（`);
}
