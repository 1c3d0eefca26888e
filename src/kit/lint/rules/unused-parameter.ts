import { figuresOf } from '../../../rulebook/rules.js';
import { factParametersOf, PARAMETERS, placeInList, sidesOf } from '../context.js';
import type { LintRule } from '../lint-code.js';

const cited = [{ source: '某镇办法', at: '第一条' }];

export const unusedParameter: LintRule = {
  code: 'unusedParameter',
  severity: 'warning',
  ofOwn: true,
  title: { zh: '没有用到的标准值', en: 'a parameter that nothing uses' },
  why: {
    zh: '没有任何标准与它比较，改动它不影响结论；可能是规则中漏写了比较，或引用了别的标准值。',
    en: 'No criterion compares with it, so changing it changes no verdict. Perhaps a comparison was left out, or names another parameter.',
  },
  mend: {
    zh: '在有关标准中引用它，或将其删去。',
    en: 'Compare with it in the criterion it is meant for, or remove it.',
  },
  example: {
    file: PARAMETERS,
    at: '/parameters/-',
    bad: {
      id: 'roads/least',
      labels: { zh: '通路率下限', en: 'least share of roads' },
      unit: 'percent',
      values: [{ from: '2018-01-01', value: '100', citations: cited }],
    },
    good: undefined,
    given: [{ file: 'clauses.json', at: '/clauses/0/by/-', value: 'roads/least' }],
  },
  *check({ files, rulebook, every }) {
    const amounts = [...rulebook.measures.values()].flatMap(({ amount }) =>
      amount === undefined ? [] : figuresOf(amount),
    );
    const compared = every.flatMap((criterion) => [...sidesOf(criterion), ...factParametersOf(criterion, rulebook)]);
    const used = new Set([...compared, ...amounts]);
    for (const id of rulebook.parameters.keys()) {
      if (used.has(id)) continue;
      yield {
        ...placeInList(files, PARAMETERS, 'parameters', id),
        subject: id,
        message: { zh: `没有标准用到“${id}”`, en: `no criterion uses "${id}"` },
      };
    }
  },
};
