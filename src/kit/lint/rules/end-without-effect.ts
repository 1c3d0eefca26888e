import { sampleCitations } from '../../../words/zh/lint-samples.js';
import { datedLists, listName } from '../dated-lists.js';
import type { LintEdit } from '../lint-code.js';
import { lintRule } from '../lint-rule.js';

const given: readonly LintEdit[] = [
  {
    file: 'parameters.json',
    at: '/parameters/1/proRata',
    value: { reading: 'target', options: { town: 'linear', county: 'geometric' } },
  },
  { file: 'parameters.json', at: '/parameters/1/series', value: undefined },
];
const values = (end: object) => [
  { from: '2018-01-01', ...end, value: '30000', citations: sampleCitations.third },
  { from: '2020-01-01', value: '40000', citations: sampleCitations.third },
];

export const endWithoutEffect = lintRule('endWithoutEffect', {
  severity: 'warning',
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
          of: { list: listName(list), to },
        };
      }
    }
  },
});
