import { figuresOf } from '../../../rulebook/rules.js';
import { sampleCitations, sampleLabels } from '../../../words/zh/lint-samples.js';
import { parametersOf } from '../../coverage-points.js';
import { PARAMETERS, placeInList } from '../context.js';
import { lintRule } from '../lint-rule.js';

export const unusedParameter = lintRule('unusedParameter', {
  severity: 'warning',
  ofOwn: true,
  example: {
    file: PARAMETERS,
    at: '/parameters/-',
    bad: {
      id: 'roads/least',
      labels: sampleLabels.leastRoads,
      unit: 'percent',
      values: [{ from: '2018-01-01', value: '100', citations: sampleCitations.first }],
    },
    good: undefined,
    given: [{ file: 'clauses.json', at: '/clauses/0/by/-', value: 'roads/least' }],
  },
  *check({ files, rulebook, every }) {
    const amounts = [...rulebook.measures.values()].flatMap(({ amount }) =>
      amount === undefined ? [] : figuresOf(amount),
    );
    const used = new Set([...every.flatMap((criterion) => parametersOf(criterion, rulebook)), ...amounts]);
    for (const id of rulebook.parameters.keys()) {
      if (used.has(id)) continue;
      yield { ...placeInList(files, PARAMETERS, 'parameters', id), subject: id, of: { id } };
    }
  },
});
