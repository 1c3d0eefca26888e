import { inBoth } from '../../../explain/case.js';
import { lintFindings } from '../../../words/kit.js';
import { lintRule } from '../lint-rule.js';
import { MAX_PARTS } from '../reason/possible.js';
import { reasonedIn } from '../reasoned.js';

const roads = { fact: 'tasks.roads', operator: 'equal', value: true };

export const notReasoned = lintRule('notReasoned', {
  severity: 'info',
  example: {
    file: 'village-exit.json',
    at: '/rules/0/conditions/all',
    bad: Array.from({ length: MAX_PARTS + 1 }, () => roads),
    good: [roads],
    shown: inBoth((language) => lintFindings[language].notReasoned.shown(MAX_PARTS + 1)),
  },
  *check(context) {
    for (const { place, reasoned } of reasonedIn(context)) {
      if (reasoned.kind !== 'skipped') continue;
      yield { ...place, of: { id: place.subject } };
    }
  },
});
