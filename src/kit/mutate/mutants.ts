/** Every mutant of a rulebook. */
import type { Way } from '../../base/values.js';
import type { Fact } from '../../facts/fact.js';
import type { Parameter } from '../../parameters/parameter.js';
import { type Level, levelOf, levels } from '../../records/catalog.js';
import { isLaw, isRuleFile } from '../../rulebook/companions.js';
import { leavesOf } from '../../rulebook/condition.js';
import { pointer } from '../../rulebook/issues.js';
import type { RulebookFiles } from '../../rulebook/load.js';
import { FACTS, factsNamedIn } from '../../rulebook/read-own-facts.js';
import { factsOf, readingsUsedBy } from '../../rulebook/readings-used.js';
import type { Criterion, MeasureRule, Rulebook } from '../../rulebook/rulebook.js';
import { criteriaOf } from '../../rulebook/rules.js';
import type { Manifest, RuleSource } from '../../rulebook/schema.js';
import { wholeOf } from '../../rulebook/whole.js';
import { parametersOf } from '../coverage-points.js';
import { measuresGiving, measuresGivingBy } from '../criteria.js';
import { type FactDefinition, factMutants } from './fact-mutants.js';
import { manifestMutants } from './manifest-mutants.js';
import type { Mutant } from './mutant.js';
import { parameterMutants } from './parameter-mutants.js';
import { ruleMutants } from './rule-mutants.js';

const MANIFEST = 'rulebook.json';
const PARAMETERS = 'parameters.json';

/**
 * Every mutant, file by file in the order of their names, and within a file in its order.
 * @param given the files that the rulebook was loaded from
 */
export function mutantsOf(given: RulebookFiles, rulebook: Rulebook): Mutant[] {
  const { files, placeOf } = wholeOf(given);
  const named = (edited: string, way: Way) => {
    const { file, at } = placeOf(edited, way);
    return { edited, file, pointer: pointer(at) };
  };
  const criteria = criteriaOf(rulebook);
  const names = Object.keys(files).filter(isLaw).sort();
  return names.flatMap((file): Mutant[] => {
    if (file === MANIFEST) {
      return manifestMutants(files[file] as Manifest).map(({ reading, way, ...mutant }) => {
        const touched =
          reading === undefined ? criteria : criteria.filter((one) => readingsUsedBy(one, rulebook).has(reading));
        const given = reading === undefined ? [] : measuresGivingBy(rulebook, reading);
        return { ...mutant, ...named(file, way), ...concerned(touched, given) };
      });
    }
    if (file === PARAMETERS) {
      const { parameters } = files[file] as { parameters: readonly Parameter[] };
      return parameterMutants(parameters).map(({ parameter, way, ...mutant }) => {
        const touched = criteria.filter((one) => parametersOf(one, rulebook).includes(parameter));
        const given = measuresGiving(rulebook, parameter);
        return { ...mutant, ...named(file, way), ...concerned(touched, given) };
      });
    }
    if (file === FACTS) {
      const { facts } = files[file] as { facts: readonly FactDefinition[] };
      return factMutants(facts).map(({ fact, way, ...mutant }) => {
        const touched = criteria.filter(({ level, conditions }) =>
          leavesOf(conditions).some((leaf) =>
            factsOf(rulebook, level, leaf).some((one) => dependsOn(one, fact, facts)),
          ),
        );
        return { ...mutant, ...named(file, way), ...concerned(touched, []) };
      });
    }
    // What records can say is no rule: a slip in it changes what is refused, which no verdict shows.
    if (!isRuleFile(file)) return [];
    const { rules } = files[file] as { rules: readonly RuleSource[] };
    return ruleMutants(file, rules, rulebook).map(({ level, criterion, way, ...mutant }) => {
      return { ...mutant, ...named(file, way), levels: [level], criteria: withReferring(criterion, files) };
    });
  });
}

/** Whether a fact is another, or names it, directly or by way of others. */
function dependsOn({ name }: Fact, other: string, facts: readonly FactDefinition[]): boolean {
  const named = new Set([name]);
  // What a set is given while it is gone through is gone through too.
  for (const one of named) {
    for (const { id, value, sources } of facts)
      if (id === one) for (const held of factsNamedIn([value, sources])) named.add(held);
  }
  return named.has(other);
}

function concerned(
  criteria: readonly Criterion[],
  measures: readonly MeasureRule[],
): Pick<Mutant, 'levels' | 'criteria'> {
  const touched = new Set<Level>([...criteria, ...measures].map(({ level }) => levelOf(level)));
  return {
    levels: levels.filter((level) => touched.has(level)),
    criteria: [...criteria, ...measures].map(({ id }) => id),
  };
}

/** The criterion, and the criteria that ask for it by its name. */
function withReferring(criterion: string, files: RulebookFiles): string[] {
  const rules = Object.keys(files)
    .filter(isRuleFile)
    .flatMap((name) => (files[name] as { rules: readonly RuleSource[] }).rules)
    .filter(({ event }) => event.type === 'criterion');
  const found = new Set([criterion]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const { name, conditions } of rules) if (refersTo(conditions, found)) found.add(name);
  }
  return [...found];
}

function refersTo(conditions: unknown, names: ReadonlySet<string>): boolean {
  if (typeof conditions !== 'object' || conditions === null) return false;
  if (Array.isArray(conditions)) return conditions.some((one) => refersTo(one, names));
  const { condition } = conditions as { condition?: unknown };
  if (typeof condition === 'string') return names.has(condition);
  return Object.values(conditions).some((one) => refersTo(one, names));
}
