import { DECIMAL } from '../../../rulebook/condition.js';
import { lintRule } from '../lint-rule.js';
import { rawLeaves } from '../raw-conditions.js';

export const literalNumber = lintRule('literalNumber', {
  severity: 'error',
  example: {
    file: 'village-exit.json',
    at: '/rules/1/conditions/all',
    bad: [
      { fact: 'povertyIncidence', operator: 'decimal:lessThan', value: { fact: 'incidence/limit' } },
      { fact: 'remainingPoorPersons', operator: 'decimal:lessThanInclusive', value: 100 },
    ],
    good: [{ fact: 'povertyIncidence', operator: 'decimal:lessThan', value: { fact: 'incidence/limit' } }],
  },
  *check(context) {
    for (const { rule, at, fact, operator, value } of rawLeaves(context)) {
      if (!operator.startsWith(DECIMAL) || typeof value === 'object') continue;
      yield { file: rule.file, at: [...at, 'value'], subject: rule.name, of: { fact, number: String(value) } };
    }
  },
});
