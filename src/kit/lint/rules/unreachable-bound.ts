import type { LintRule } from '../lint-code.js';
import { comparesNumbers } from '../reason/findings.js';
import { formulaText, whenText } from '../reason/wording.js';
import { reasonedIn } from '../reasoned.js';

export const unreachableBound: LintRule = {
  code: 'unreachableBound',
  severity: 'error',
  title: { zh: '界限超出取值范围', en: 'a bound that no value can reach' },
  why: {
    zh: '比较的界限在该数据可能取值之外，数据只要齐全，结果总是一样，这一条件实际上没有起作用；多半是数值、单位或比较符号写错。',
    en: 'The bound lies outside the values that the fact can have, so the comparison comes out the same for every value that is known and judges nothing. Mostly the figure, its unit or the operator is wrong.',
  },
  mend: {
    zh: '核对该标准值的数值、单位和比较符号；确实不起作用的条件应删去。',
    en: 'Check the figure, its unit and the operator; remove the comparison if it is meant to judge nothing.',
  },
  example: {
    file: 'parameters.json',
    at: '/parameters/0/values/0/value',
    bad: '200',
    good: '2',
  },
  *check(context) {
    for (const { place, reasoned } of reasonedIn(context)) {
      if (reasoned.kind !== 'always' || reasoned.leaf === undefined || !comparesNumbers(reasoned.leaf)) continue;
      const { leaf, outcome, when } = reasoned;
      const text = formulaText(leaf, when.first.chosen);
      const rest = whenText(when);
      yield {
        ...place,
        message: {
          zh: `“${text}”在数据齐全时总是${outcome ? '成立' : '不成立'}：界限超出该数据可能的取值${rest.zh}`,
          en: `"${text}" is ${outcome ? 'true' : 'false'} for every known value: the bound lies outside what the fact can be${rest.en}`,
        },
      };
    }
  },
};
