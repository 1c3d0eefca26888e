import { datedLists, listName } from '../dated-lists.js';
import type { LintEdit, LintRule } from '../lint-code.js';

const cited = [{ source: '某镇办法', at: '第三条' }];
const given: readonly LintEdit[] = [
  {
    file: 'parameters.json',
    at: '/parameters/1/proRata',
    value: { reading: 'target', options: { town: 'linear', county: 'geometric' } },
  },
  { file: 'parameters.json', at: '/parameters/1/series', value: undefined },
];
const values = (end: object) => [
  { from: '2018-01-01', ...end, value: '30000', citations: cited },
  { from: '2020-01-01', value: '40000', citations: cited },
];

export const endWithoutEffect: LintRule = {
  code: 'endWithoutEffect',
  severity: 'warning',
  title: { zh: '按比例测算的标准值不用止日', en: 'an end date where values are filled in by years' },
  why: {
    zh: '按比例测算（proRata）按年份在各数值之间推算，止日（to）不起作用。',
    en: 'Where the years between values are computed (proRata), only the years in which values begin are read; an end date does nothing.',
  },
  mend: { zh: '删去止日（to）。', en: 'Remove the end date (to).' },
  example: {
    file: 'parameters.json',
    at: '/parameters/1/values',
    bad: values({ to: '2018-12-31' }),
    good: values({}),
    given,
  },
  *check(context) {
    for (const list of datedLists(context)) {
      if (list.parameter.proRata === undefined) continue;
      for (const { to, index } of list.values) {
        if (to === undefined) continue;
        yield {
          file: 'parameters.json',
          at: [...list.at, index, 'to'],
          subject: list.parameter.id,
          message: {
            zh: `“${listName(list)}”按比例测算，止日 ${to} 不起作用`,
            en: `"${listName(list)}" is filled in by years, so its end date ${to} does nothing`,
          },
        };
      }
    }
  },
};
