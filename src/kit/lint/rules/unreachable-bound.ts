import { lintRule } from '../lint-rule.js';
import { comparesNumbers } from '../reason/findings.js';
import { formulaText, whenTexts } from '../reason/wording.js';
import { reasonedIn } from '../reasoned.js';

export const unreachableBound = lintRule('unreachableBound', {
  severity: 'error',
  example: { file: 'parameters.json', at: '/parameters/0/values/0/value', bad: '200', good: '2' },
  *check(context) {
    for (const { place, reasoned } of reasonedIn(context)) {
      if (reasoned.kind !== 'always' || reasoned.leaf === undefined || !comparesNumbers(reasoned.leaf)) continue;
      const { leaf, outcome, when } = reasoned;
      yield { ...place, of: { condition: formulaText(leaf, when.first.chosen), met: outcome, when: whenTexts(when) } };
    }
  },
});
