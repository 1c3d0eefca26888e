import type { LintRule } from '../lint-code.js';
import { MAX_PARTS } from '../reason/possible.js';
import { reasonedIn } from '../reasoned.js';

const roads = { fact: 'tasks.roads', operator: 'equal', value: true };

export const notReasoned: LintRule = {
  code: 'notReasoned',
  severity: 'info',
  title: { zh: '条件过多，未作推断', en: 'too many conditions to reason about' },
  why: {
    zh: '条件、口径和数值时段的组合过多，未逐一推断有无总是成立、互相矛盾或重复的条件。',
    en: 'There are too many conditions, readings and dated values to go through: nobody has looked for conditions that are always true, contradictory or redundant.',
  },
  mend: {
    zh: '将标准拆分成几项，每项条件少一些。',
    en: 'Split the criterion into several with fewer conditions each.',
  },
  example: {
    file: 'village-exit.json',
    at: '/rules/0/conditions/all',
    bad: Array.from({ length: MAX_PARTS + 1 }, () => roads),
    good: [roads],
    shown: {
      zh: `（同样的比较写了 ${MAX_PARTS + 1} 遍）`,
      en: `(the same comparison, ${MAX_PARTS + 1} times)`,
    },
  },
  *check(context) {
    for (const { place, reasoned } of reasonedIn(context)) {
      if (reasoned.kind !== 'skipped') continue;
      yield {
        ...place,
        message: {
          zh: `“${place.subject}”的条件过多，未推断其中有无总是成立、互相矛盾或重复的`,
          en: `"${place.subject}" has too many conditions to look for those that are always true, contradictory or redundant`,
        },
      };
    }
  },
};
