import type { LintRule } from '../lint-code.js';
import { rawLeaves } from '../raw-conditions.js';

const household = {
  rules: [
    {
      name: 'household/housing',
      conditions: { all: [{ fact: 'housing.grade', operator: 'in', value: ['A'] }] },
      event: {
        type: 'criterion',
        params: {
          labels: { zh: '住房安全', en: 'safe housing' },
          citations: [{ source: '某镇办法', at: '第一条' }],
          required: true,
        },
      },
    },
    {
      name: 'household/exit',
      conditions: { all: [{ condition: 'household/housing' }] },
      event: {
        type: 'verdict',
        params: {
          labels: { zh: '贫困户脱贫', en: 'exit of a household' },
          citations: [{ source: '某镇办法', at: '第一条' }],
        },
      },
    },
  ],
};

export const repeatedCode: LintRule = {
  code: 'repeatedCode',
  severity: 'warning',
  title: { zh: '选项重复', en: 'a code listed twice' },
  why: {
    zh: '同一选项列了两次，第二个没有作用；往往是本想写另一个选项。',
    en: 'The second mention does nothing. Often another code was meant.',
  },
  mend: { zh: '删去重复的选项，或改为本来要写的选项。', en: 'Remove it, or write the code that was meant.' },
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
        yield {
          file: rule.file,
          at: [...at, 'value', index],
          subject: rule.name,
          message: { zh: `“${fact}”的选项“${code}”列了两次`, en: `"${code}" is listed twice for "${fact}"` },
        };
      }
    }
  },
};
