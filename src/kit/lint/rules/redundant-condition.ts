import { lintRule } from '../lint-rule.js';
import { formulaText } from '../reason/wording.js';
import { reasonedIn } from '../reasoned.js';

const roads = { fact: 'tasks.roads', operator: 'equal', value: true };

export const redundantCondition = lintRule('redundantCondition', {
  severity: 'warning',
  example: { file: 'village-exit.json', at: '/rules/0/conditions/all', bad: [roads, roads], good: [roads] },
  *check(context) {
    for (const { place, reasoned } of reasonedIn(context)) {
      if (reasoned.kind !== 'redundant') continue;
      const { leaf, group, other, same } = reasoned;
      yield {
        ...place,
        of: { condition: leaf && formulaText(leaf), same, number: other + 1, place: `${group}/${other}` },
      };
    }
  },
});
