import { sampleCitations, sampleLabels } from '../../../words/zh/lint-samples.js';
import { lintRule } from '../lint-rule.js';
import { rawLeaves } from '../raw-conditions.js';

const household = {
  rules: [
    {
      name: 'household/housing',
      conditions: { all: [{ fact: 'housing.grade', operator: 'in', value: ['A'] }] },
      event: {
        type: 'criterion',
        params: { labels: sampleLabels.housing, citations: sampleCitations.first, required: true },
      },
    },
    {
      name: 'household/exit',
      conditions: { all: [{ condition: 'household/housing' }] },
      event: { type: 'verdict', params: { labels: sampleLabels.householdExit, citations: sampleCitations.first } },
    },
  ],
};

export const repeatedCode = lintRule('repeatedCode', {
  severity: 'warning',
  example: {
    file: 'household.json',
    at: '/rules/0/conditions/all/0/value',
    bad: ['A', 'A', 'B'],
    good: ['A', 'B'],
    given: [
      { file: 'household.json', at: '', value: household },
      { file: 'clauses.json', at: '', value: undefined },
    ],
  },
  *check(context) {
    for (const { rule, at, fact, value } of rawLeaves(context)) {
      if (!Array.isArray(value)) continue;
      for (const [index, code] of value.entries()) {
        if (value.indexOf(code) === index) continue;
        yield { file: rule.file, at: [...at, 'value', index], subject: rule.name, of: { fact, code } };
      }
    }
  },
});
