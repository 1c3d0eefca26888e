import { datedLists, listName } from '../dated-lists.js';
import type { LintRule } from '../lint-code.js';

const cited = [{ source: '某镇办法', at: '第二条' }];

export const valueOverlap: LintRule = {
  code: 'valueOverlap',
  severity: 'error',
  title: { zh: '标准值时段重叠', en: 'two values for the same days' },
  why: {
    zh: '前一数值的止日不早于后一数值的起日，同一天有两个标准值。程序取后者，前者的止日落空。',
    en: 'A value is said to end on or after the day on which the next one begins, so some days have two. The later one is taken, and the end of the earlier one means nothing.',
  },
  mend: {
    zh: '核对依据，改正前一数值的止日（to）或后一数值的起日（from）；紧接着的可以不写止日。',
    en: 'Check the sources and correct the end (to) of the earlier or the beginning (from) of the later one; where one follows the other no end need be written.',
  },
  example: {
    file: 'parameters.json',
    at: '/parameters/0/values',
    bad: [
      { from: '2018-01-01', to: '2019-06-30', value: '3', citations: cited },
      { from: '2019-01-01', value: '2', citations: cited },
    ],
    good: [
      { from: '2018-01-01', to: '2018-12-31', value: '3', citations: cited },
      { from: '2019-01-01', value: '2', citations: cited },
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
          message: {
            zh: `“${listName(list)}”的数值止于 ${to}，而下一数值自 ${next.from} 起，时段重叠`,
            en: `a value of "${listName(list)}" ends on ${to}, but the next one begins on ${next.from}`,
          },
        };
      }
    }
  },
};
