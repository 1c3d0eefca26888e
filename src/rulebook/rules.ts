/** The rules of a rulebook, found by id and level: those that give verdicts, and those that say who gets what. */
import type { Chosen } from '../parameters/parameter.js';
import { type Level, levels } from '../records/catalog.js';
import type { Amount, Criterion, MeasureRule, Rule, Rulebook, VerdictRule } from './rulebook.js';

/** The rule by which a level is judged where no other is named: `<level>/exit`. */
export function exitRuleOf({ verdicts }: Pick<Rulebook, 'verdicts'>, level: Level): VerdictRule | undefined {
  return verdicts.get(`${level}/exit`);
}

/**
 * The rule by which a level is judged where no other is named: its exit, or, where there is none, the one verdict that
 * there is on it, as on a township, which nothing exits.
 */
export function defaultRuleOf({ verdicts }: Pick<Rulebook, 'verdicts'>, level: Level): VerdictRule | undefined {
  const own = [...verdicts.values()].filter((rule) => rule.level === level);
  return exitRuleOf({ verdicts }, level) ?? (own.length === 1 ? own[0] : undefined);
}

const exits: ReadonlySet<string> = new Set(levels.map((level) => `${level}/exit`));

/** Whether a rule is the exit of a level, by its id. */
export function isExit(id: string): boolean {
  return exits.has(id);
}

/** The verdict or measure of an id. */
export function ruleOf({ verdicts, measures }: Pick<Rulebook, 'verdicts' | 'measures'>, id: string): Rule | undefined {
  return verdicts.get(id) ?? measures.get(id);
}

/** Every verdict, then every measure, in the order of the files. */
export function rulesOf({ verdicts, measures }: Pick<Rulebook, 'verdicts' | 'measures'>): Rule[] {
  return [...verdicts.values(), ...measures.values()];
}

/** The measures that records of a level can get something by. */
export function measuresOf({ measures }: Pick<Rulebook, 'measures'>, level: Level): MeasureRule[] {
  return [...measures.values()].filter((measure) => measure.level === level);
}

/** Every criterion of every verdict and measure, each once, in the order in which they are first listed. */
export function criteriaOf(rulebook: Pick<Rulebook, 'verdicts' | 'measures'>): Criterion[] {
  const byId = new Map<string, Criterion>();
  for (const { criteria } of rulesOf(rulebook)) {
    for (const criterion of criteria) if (!byId.has(criterion.id)) byId.set(criterion.id, criterion);
  }
  return [...byId.values()];
}

/** The parameters that an amount can be, by whatever reading; the one of the rule itself first. */
export function figuresOf({ parameter, choices = [] }: Amount): string[] {
  return [...new Set([parameter, ...choices.map((choice) => choice.parameter)])];
}

/** The parameter that an amount is under the readings chosen. */
export function figureOf({ parameter, choices = [] }: Amount, chosen: Chosen): string {
  return choices.find(({ reading, option }) => chosen[reading] === option)?.parameter ?? parameter;
}
