/** The criteria of a level, made ready: the one place of the kit that knows how rules hold them. */
import type { Day } from '../base/date.js';
import { givenOn, type PreparedCriterion, prepareCriterion } from '../evaluate/prepare.js';
import type { Chosen } from '../parameters/parameter.js';
import { type Level, levelOf, levels, type Scope } from '../records/catalog.js';
import { readingsOfAmount } from '../rulebook/readings-used.js';
import type { Amount, Criterion, MeasureRule, Rulebook, VerdictRule } from '../rulebook/rulebook.js';
import { criteriaOf, figuresOf } from '../rulebook/rules.js';

/** Every verdict rule, from the smallest level; of a level in the rulebook's order. */
export function verdictRulesOf({ verdicts }: Rulebook): readonly VerdictRule[] {
  const rules = [...verdicts.values()];
  return levels.flatMap((level) => rules.filter((rule) => rule.level === level));
}

/** The criteria that records of a level are judged by, those about their members among them. */
export function criteriaAt(rulebook: Rulebook, level: Level): readonly Criterion[] {
  return criteriaOf(rulebook).filter((criterion) => levelOf(criterion.level) === level);
}

/** The measures of which a parameter can be what they give. */
export function measuresGiving(rulebook: Rulebook, parameter: string): MeasureRule[] {
  return measuresWhere(rulebook, (amount) => figuresOf(amount).includes(parameter));
}

/** The measures of which a reading decides what they give. */
export function measuresGivingBy(rulebook: Rulebook, reading: string): MeasureRule[] {
  return measuresWhere(rulebook, (amount) => readingsOfAmount(amount, rulebook.parameters).includes(reading));
}

/** The amounts of those of some rules that give any. */
export function amountsOf({ measures }: Rulebook, ids: ReadonlySet<string>): Amount[] {
  return [...measures.values()].flatMap(({ id, amount }) => (amount !== undefined && ids.has(id) ? [amount] : []));
}

function measuresWhere({ measures }: Rulebook, is: (amount: Amount) => boolean): MeasureRule[] {
  return [...measures.values()].filter(({ amount }) => amount !== undefined && is(amount));
}

/** Where the facts of a level's criteria are found: those about a member and his household together. */
export function widestScope(level: Level): Scope {
  return level === levelOf('member') ? 'member' : level;
}

/** Some criteria of a level made ready for a day and a choice of readings, and for a member where they are about one. */
export function preparedCriteria(
  rulebook: Rulebook,
  level: Level,
  ids: ReadonlySet<string>,
  chosen: Chosen,
  asOf: Day,
  member?: number,
): readonly PreparedCriterion[] {
  const given = givenOn(rulebook, chosen, asOf, new Map(), member);
  return criteriaAt(rulebook, level)
    .filter(({ id }) => ids.has(id))
    .map((criterion) => prepareCriterion(criterion, rulebook, chosen, given));
}
