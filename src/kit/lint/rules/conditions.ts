/** What can be wrong with the comparisons of a criterion and how they are put together. */
import { inBoth } from '../../../explain/case.js';
import { DECIMAL } from '../../../rulebook/condition.js';
import { lintFindings } from '../../../words/kit.js';
import { sampleCitations, sampleLabels } from '../../../words/zh/lint-samples.js';
import type { LintRule } from '../lint-code.js';
import { lintRule } from '../lint-rule.js';
import { rawLeaves } from '../raw-conditions.js';
import { comparesNumbers } from '../reason/findings.js';
import { MAX_PARTS } from '../reason/possible.js';
import { formulaText, whenTexts } from '../reason/wording.js';
import { reasonedIn } from '../reasoned.js';

export const unreachableBound = lintRule('unreachableBound', {
  severity: 'error',
  example: { file: 'parameters.json', at: '/parameters/0/values/0/value', bad: '200', good: '2' },
  *check(context) {
    for (const { place, reasoned } of reasonedIn(context)) {
      if (reasoned.kind !== 'always' || reasoned.leaf === undefined || !comparesNumbers(reasoned.leaf)) continue;
      const { leaf, outcome, when } = reasoned;
      yield { ...place, of: { condition: formulaText(leaf, when.first.chosen), met: outcome, when: whenTexts(when) } };
    }
  },
});

/** A check for conditions that always come out the same; a single bound has a code of its own. */
function always(code: 'alwaysTrue' | 'alwaysFalse', outcome: boolean, bad: object): LintRule {
  return lintRule(code, {
    severity: 'error',
    example: { file: 'village-exit.json', at: '/rules/0/conditions', bad, good: { all: [leaf(true)] } },
    *check(context) {
      for (const { place, reasoned } of reasonedIn(context)) {
        if (reasoned.kind !== 'always' || reasoned.outcome !== outcome) continue;
        const { leaf, when } = reasoned;
        if (leaf !== undefined && comparesNumbers(leaf)) continue;
        const condition = leaf && formulaText(leaf, when.first.chosen);
        yield { ...place, of: { condition, when: whenTexts(when) } };
      }
    },
  });
}

const leaf = (value: boolean) => ({ fact: 'tasks.roads', operator: 'equal', value });

export const alwaysTrue = always('alwaysTrue', true, { any: [leaf(true), leaf(false)] });
export const alwaysFalse = always('alwaysFalse', false, { all: [leaf(true), leaf(false)] });

const roads = { fact: 'tasks.roads', operator: 'equal', value: true };

export const redundantCondition = lintRule('redundantCondition', {
  severity: 'warning',
  example: { file: 'village-exit.json', at: '/rules/0/conditions/all', bad: [roads, roads], good: [roads] },
  *check(context) {
    for (const { place, reasoned } of reasonedIn(context)) {
      if (reasoned.kind !== 'redundant') continue;
      const { leaf, group, other, same } = reasoned;
      yield {
        ...place,
        of: { condition: leaf && formulaText(leaf), same, number: other + 1, place: `${group}/${other}` },
      };
    }
  },
});

export const notReasoned = lintRule('notReasoned', {
  severity: 'info',
  example: {
    file: 'village-exit.json',
    at: '/rules/0/conditions/all',
    bad: Array.from({ length: MAX_PARTS + 1 }, () => roads),
    good: [roads],
    shown: inBoth((language) => lintFindings[language].notReasoned.shown(MAX_PARTS + 1)),
  },
  *check(context) {
    for (const { place, reasoned } of reasonedIn(context)) {
      if (reasoned.kind !== 'skipped') continue;
      yield { ...place, of: { id: place.subject } };
    }
  },
});

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
