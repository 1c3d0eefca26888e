import type { Label } from '../../../records/field.js';
import type { LintCode, LintRule } from '../lint-code.js';
import { comparesNumbers } from '../reason/findings.js';
import { formulaText, whenText } from '../reason/wording.js';
import { reasonedIn } from '../reasoned.js';

/** A check for conditions that always come out the same; a single bound has a code of its own. */
function always(outcome: boolean, said: Label, code: LintCode): LintRule {
  return {
    ...code,
    *check(context) {
      for (const { place, reasoned } of reasonedIn(context)) {
        if (reasoned.kind !== 'always' || reasoned.outcome !== outcome) continue;
        const { leaf, when } = reasoned;
        if (leaf !== undefined && comparesNumbers(leaf)) continue;
        const text = leaf === undefined ? undefined : formulaText(leaf, when.first.chosen);
        const rest = whenText(when);
        yield {
          ...place,
          message: {
            zh: `${text === undefined ? '这组条件' : `“${text}”`}${said.zh}${rest.zh}`,
            en: `${text === undefined ? 'this group' : `"${text}"`} ${said.en}${rest.en}`,
          },
        };
      }
    },
  };
}

const leaf = (value: boolean) => ({ fact: 'tasks.roads', operator: 'equal', value });
const either = { any: [leaf(true), leaf(false)] };
const both = { all: [leaf(true), leaf(false)] };
const good = { all: [leaf(true)] };

export const alwaysTrue = always(
  true,
  { zh: '在数据齐全时总是成立', en: 'is true whenever it is known' },
  {
    code: 'alwaysTrue',
    severity: 'error',
    title: { zh: '条件总是成立', en: 'a condition that is always true' },
    why: {
      zh: '无论数据如何，只要齐全，条件都成立，等于没有提出要求；数据缺失时又会使结论待核实。',
      en: 'Whatever the data say, the condition is true once they are known: it asks for nothing, and still leaves the verdict open where they are missing.',
    },
    mend: {
      zh: '核对各比较的取值和组合方式（all、any、not）；不需要的条件应删去。',
      en: 'Check the values compared and how they are combined (all, any, not); remove what is not wanted.',
    },
    example: { file: 'village-exit.json', at: '/rules/0/conditions', bad: either, good },
  },
);

export const alwaysFalse = always(
  false,
  { zh: '在数据齐全时总是不成立', en: 'is false whenever it is known' },
  {
    code: 'alwaysFalse',
    severity: 'error',
    title: { zh: '条件总是不成立', en: 'a condition that is always false' },
    why: {
      zh: '各项要求互相矛盾，无论数据如何都不能同时成立，有关标准永远不能达标。',
      en: 'What is asked for contradicts itself: no data make the condition true, and nobody can ever meet the criterion.',
    },
    mend: {
      zh: '核对互相矛盾的比较，改正取值或比较符号，或将 all 改为 any。',
      en: 'Find the comparisons that exclude each other; correct a value or operator, or combine them by any instead of all.',
    },
    example: { file: 'village-exit.json', at: '/rules/0/conditions', bad: both, good },
  },
);
