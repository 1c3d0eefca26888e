import { sampleCitations, sampleLabels } from '../../../words/zh/lint-samples.js';
import { lintRule } from '../lint-rule.js';
import { referencesIn } from '../raw-conditions.js';

export const unusedCriterion = lintRule('unusedCriterion', {
  severity: 'warning',
  ofOwn: true,
  example: {
    file: 'village-exit.json',
    at: '/rules/-',
    bad: {
      name: 'village/power',
      conditions: { all: [{ fact: 'tasks.power', operator: 'equal', value: true }] },
      event: {
        type: 'criterion',
        params: { labels: sampleLabels.power, citations: sampleCitations.first, required: true },
      },
    },
    good: undefined,
  },
  *check({ rules, criteria }) {
    const listed = new Set(criteria.map(({ id }) => id));
    const referred = new Set([...rules.values()].flatMap(({ conditions }) => referencesIn(conditions)));
    for (const { name, type, file, at } of rules.values()) {
      if (type !== 'criterion' || listed.has(name) || referred.has(name)) continue;
      yield { file, at: [...at, 'name'], subject: name, of: { id: name } };
    }
  },
});
