import { sampleCitations } from '../../../words/zh/lint-samples.js';
import { datedLists, listName } from '../dated-lists.js';
import { lintRule } from '../lint-rule.js';

export const valueOverlap = lintRule('valueOverlap', {
  severity: 'error',
  example: {
    file: 'parameters.json',
    at: '/parameters/0/values',
    bad: [
      { from: '2018-01-01', to: '2019-06-30', value: '3', citations: sampleCitations.second },
      { from: '2019-01-01', value: '2', citations: sampleCitations.second },
    ],
    good: [
      { from: '2018-01-01', to: '2018-12-31', value: '3', citations: sampleCitations.second },
      { from: '2019-01-01', value: '2', citations: sampleCitations.second },
    ],
  },
  *check(context) {
    for (const list of datedLists(context)) {
      // By years only the beginning counts; that has a code of its own.
      if (list.parameter.proRata !== undefined) continue;
      for (const [position, { to, index }] of list.values.entries()) {
        const next = list.values[position + 1];
        if (to === undefined || next === undefined || next.from > to) continue;
        yield {
          file: 'parameters.json',
          at: [...list.at, index, 'to'],
          subject: list.parameter.id,
          of: { list: listName(list), to, next: next.from },
        };
      }
    }
  },
});
