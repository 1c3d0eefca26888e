/** The criteria of a rulebook: the one place of the kit that knows how verdict rules hold them. */
import type { Day } from '../base/date.js';
import { type PreparedCriterion, prepare } from '../evaluate/prepare.js';
import type { Chosen } from '../parameters/parameter.js';
import { type Level, levels } from '../records/catalog.js';
import type { Criterion, Rulebook, VerdictRule } from '../rulebook/rulebook.js';

/** Every verdict rule, from the smallest level; of a level in the rulebook's order. */
export function verdictRulesOf({ verdicts }: Rulebook): readonly VerdictRule[] {
  const rules = [...verdicts.values()];
  return levels.flatMap((level) => rules.filter((rule) => rule.level === level));
}

/** Every criterion that a verdict asks for, in the rulebook's order, each once. */
export function criteriaOf(rulebook: Rulebook): readonly Criterion[] {
  const byId = new Map<string, Criterion>();
  for (const { criteria } of rulebook.verdicts.values()) {
    for (const criterion of criteria) if (!byId.has(criterion.id)) byId.set(criterion.id, criterion);
  }
  return [...byId.values()];
}

/** Some criteria of a level made ready for a day and a choice of readings. */
export function preparedCriteria(
  rulebook: Rulebook,
  level: Level,
  ids: ReadonlySet<string>,
  chosen: Chosen,
  asOf: Day,
): readonly PreparedCriterion[] {
  const rule = rulebook.verdicts.get(level);
  const criteria = criteriaOf(rulebook).filter((one) => one.level === level && ids.has(one.id));
  return rule === undefined ? [] : prepare(rulebook, { ...rule, criteria }, chosen, asOf).criteria;
}
