import type { LintRule } from '../lint-code.js';
import { formulaText } from '../reason/wording.js';
import { reasonedIn } from '../reasoned.js';

const roads = { fact: 'tasks.roads', operator: 'equal', value: true };

export const redundantCondition: LintRule = {
  code: 'redundantCondition',
  severity: 'warning',
  title: { zh: '条件重复或多余', en: 'a condition that adds nothing to its group' },
  why: {
    zh: '同组另一条件已经包含了它，有没有它结果都一样；往往是本想写另一项数据或另一个数值。',
    en: 'Another condition of the same group says as much already, so the group comes out the same without it. Often another fact or another figure was meant.',
  },
  mend: { zh: '删去多余的条件，或改正写错的数据名称、数值。', en: 'Remove it, or correct the fact or figure.' },
  example: {
    file: 'village-exit.json',
    at: '/rules/0/conditions/all',
    bad: [roads, roads],
    good: [roads],
  },
  *check(context) {
    for (const { place, reasoned } of reasonedIn(context)) {
      if (reasoned.kind !== 'redundant') continue;
      const { leaf, group, other, same } = reasoned;
      const text = leaf === undefined ? undefined : formulaText(leaf);
      yield {
        ...place,
        message: {
          zh: `${text === undefined ? '这组条件' : `“${text}”`}${same ? '与' : '已由'}同组第 ${other + 1} 项（${group}/${other}）${same ? '意思相同' : '包含'}`,
          en: `${text === undefined ? 'this group' : `"${text}"`} ${same ? 'says the same as' : 'adds nothing to'} part ${other + 1} of its group (${group}/${other})`,
        },
      };
    }
  },
};
