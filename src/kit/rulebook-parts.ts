/** What a rulebook judges by, as lists: the one place that knows how a rulebook holds its verdict rules. */
import type { Criterion, Rulebook, VerdictRule } from '../rulebook/rulebook.js';

/** Every verdict rule, in the order of the rulebook. */
export function verdictRulesOf({ verdicts }: Rulebook): readonly VerdictRule[] {
  return [...verdicts.values()];
}

/** Every criterion that a verdict rule names, each once. */
export function criteriaOf(rulebook: Rulebook): readonly Criterion[] {
  return [
    ...new Map(verdictRulesOf(rulebook).flatMap(({ criteria }) => criteria.map((one) => [one.id, one]))).values(),
  ];
}
