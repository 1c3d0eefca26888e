/** The criteria of a rulebook: the one place of the kit that knows how verdict rules hold them. */
import type { Day } from '../base/date.js';
import { type PreparedCriterion, prepare } from '../evaluate/prepare.js';
import type { Chosen } from '../parameters/parameter.js';
import { type Level, levels } from '../records/catalog.js';
import type { Rulebook, VerdictRule } from '../rulebook/rulebook.js';
import { criteriaOf, rulesOf } from '../rulebook/rules.js';

/** Every verdict rule, from the smallest level; of a level in the rulebook's order. */
export function verdictRulesOf({ verdicts }: Rulebook): readonly VerdictRule[] {
  const rules = [...verdicts.values()];
  return levels.flatMap((level) => rules.filter((rule) => rule.level === level));
}

/** Some criteria about a level made ready for a day and a choice of readings; none of those about its members. */
export function preparedCriteria(
  rulebook: Rulebook,
  level: Level,
  ids: ReadonlySet<string>,
  chosen: Chosen,
  asOf: Day,
): readonly PreparedCriterion[] {
  const rule = rulesOf(rulebook).find((one) => one.level === level);
  const criteria = criteriaOf(rulebook).filter((one) => one.level === level && ids.has(one.id));
  return rule === undefined ? [] : prepare(rulebook, { ...rule, criteria }, chosen, asOf).criteria;
}
