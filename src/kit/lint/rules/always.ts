import type { LintRule } from '../lint-code.js';
import { lintRule } from '../lint-rule.js';
import { comparesNumbers } from '../reason/findings.js';
import { formulaText, whenTexts } from '../reason/wording.js';
import { reasonedIn } from '../reasoned.js';

/** A check for conditions that always come out the same; a single bound has a code of its own. */
function always(code: 'alwaysTrue' | 'alwaysFalse', outcome: boolean, bad: object): LintRule {
  return lintRule(code, {
    severity: 'error',
    example: { file: 'village-exit.json', at: '/rules/0/conditions', bad, good: { all: [leaf(true)] } },
    *check(context) {
      for (const { place, reasoned } of reasonedIn(context)) {
        if (reasoned.kind !== 'always' || reasoned.outcome !== outcome) continue;
        const { leaf, when } = reasoned;
        if (leaf !== undefined && comparesNumbers(leaf)) continue;
        const condition = leaf && formulaText(leaf, when.first.chosen);
        yield { ...place, of: { condition, when: whenTexts(when) } };
      }
    },
  });
}

const leaf = (value: boolean) => ({ fact: 'tasks.roads', operator: 'equal', value });

export const alwaysTrue = always('alwaysTrue', true, { any: [leaf(true), leaf(false)] });
export const alwaysFalse = always('alwaysFalse', false, { all: [leaf(true), leaf(false)] });
