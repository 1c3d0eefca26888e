/** What a rulebook judges by, as lists: the one place that knows how a rulebook holds its verdict rules. */
import { levels } from '../records/catalog.js';
import type { Criterion, Rulebook, VerdictRule } from '../rulebook/rulebook.js';

/** Every verdict rule, from the smallest level; of a level in the order of the rulebook. */
export function verdictRulesOf({ verdicts }: Rulebook): readonly VerdictRule[] {
  const rules = [...verdicts.values()];
  return levels.flatMap((level) => rules.filter((rule) => rule.level === level));
}

/** Every criterion that a verdict rule names, each once. */
export function criteriaOf(rulebook: Rulebook): readonly Criterion[] {
  return [
    ...new Map(verdictRulesOf(rulebook).flatMap(({ criteria }) => criteria.map((one) => [one.id, one]))).values(),
  ];
}
