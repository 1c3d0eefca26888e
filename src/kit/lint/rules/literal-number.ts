import { DECIMAL } from '../../../facts/operator.js';
import type { LintRule } from '../lint-code.js';
import { rawLeaves } from '../raw-conditions.js';

export const literalNumber: LintRule = {
  code: 'literalNumber',
  severity: 'error',
  title: { zh: '数值写在规则里', en: 'a number outside parameters.json' },
  why: {
    zh: '政策规定的数值写在规则里，就没有依据、没有起止日期，也不能按口径区分或作假设测算。',
    en: 'A figure that stands in a rule has no source and no date, and cannot be told apart by readings or changed in a what-if.',
  },
  mend: {
    zh: '在 parameters.json 中增加标准值，注明依据和起始日期，规则中改用 { "fact": "标准值编号" }。',
    en: 'Add a parameter to parameters.json with its source and first day, and compare with { "fact": "<its id>" }.',
  },
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
      yield {
        file: rule.file,
        at: [...at, 'value'],
        subject: rule.name,
        message: {
          zh: `“${fact}”直接与数值 ${String(value)} 比较；政策数值应作为标准值写入 parameters.json`,
          en: `"${fact}" is compared with the number ${String(value)}; figures of policy belong into parameters.json`,
        },
      };
    }
  },
};
