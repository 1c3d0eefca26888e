/** Every mutant of a rulebook. */
import type { Way } from '../../base/values.js';
import type { Fact } from '../../facts/fact.js';
import { commonFacts } from '../../facts/read-facts.js';
import type { Parameter } from '../../parameters/parameter.js';
import { type Level, levelOf, levels } from '../../records/catalog.js';
import type { OwnFields } from '../../records/own-fields.js';
import { FACTS, FIELDS, isLaw, isRuleFile, MANIFEST, PARAMETERS } from '../../rulebook/companions.js';
import { leavesOf } from '../../rulebook/condition.js';
import { fileShapes } from '../../rulebook/file-shapes.js';
import { pointer } from '../../rulebook/issue-list.js';
import { Issues } from '../../rulebook/issues.js';
import type { RulebookFiles } from '../../rulebook/load.js';
import { factsNamedIn } from '../../rulebook/read-own-facts.js';
import { factsOf, readingsUsedBy } from '../../rulebook/readings-used.js';
import type { Criterion, MeasureRule, Rulebook } from '../../rulebook/rulebook.js';
import { criteriaOf } from '../../rulebook/rules.js';
import type { Manifest, RuleSource } from '../../rulebook/schema.js';
import { wholeOf } from '../../rulebook/whole-of.js';
import { parametersOf } from '../coverage-points.js';
import { measuresGiving, measuresGivingBy } from '../criteria.js';
import { referencesIn } from '../lint/raw-conditions.js';
import { commonFactMutants } from './common-mutants.js';
import { type FactDefinition, factMutants } from './fact-mutants.js';
import { fieldMutants } from './field-mutants.js';
import { manifestMutants } from './manifest-mutants.js';
import type { Mutant } from './mutant.js';
import { parameterMutants } from './parameter-mutants.js';
import { ruleMutants } from './rule-mutants.js';

/** Which mutants are made beside those of the rulebook's own files. */
export interface MutantsOptions {
  /** Those of the facts that every rulebook has, as if this one stated them. */
  readonly common?: boolean | undefined;
  /** Those of what the rulebook takes over from others, whose own cases are there to notice them. */
  readonly inherited?: boolean | undefined;
}

/**
 * Every mutant, file by file in the order of their names, and within a file in its order; those of the common facts last.
 * @param given the files that the rulebook was loaded from
 */
export function mutantsOf(
  given: RulebookFiles,
  rulebook: Rulebook,
  { common = false, inherited = false }: MutantsOptions = {},
): Mutant[] {
  const { files, placeOf, isTakenOver } = wholeOf(given, new Issues(fileShapes));
  const named = (edited: string, way: Way) => {
    const { file, at } = placeOf(edited, way);
    return { edited, file, pointer: pointer(at) };
  };
  const criteria = criteriaOf(rulebook);
  const own = factsIn(files);
  const concernedBy = once((fact) =>
    concerned(
      criteria.filter(({ level, conditions }) =>
        leavesOf(conditions).some((leaf) =>
          factsOf(rulebook, level, leaf).some((one) => dependsOn(one, fact, [...own, ...commonFacts])),
        ),
      ),
      [],
    ),
  );
  const concernedByReading = once((reading) =>
    concerned(
      criteria.filter((one) => readingsUsedBy(one, rulebook).has(reading)),
      measuresGivingBy(rulebook, reading),
    ),
  );
  const concernedByFigure = once((parameter) =>
    concerned(
      criteria.filter((one) => parametersOf(one, rulebook).includes(parameter)),
      measuresGiving(rulebook, parameter),
    ),
  );
  const referringTo = once((criterion) => withReferring(criterion, files));
  const names = Object.keys(files).filter(isLaw).sort();
  const ofFiles = names.flatMap((file): Mutant[] => {
    if (file === MANIFEST) {
      return manifestMutants(files[file] as Manifest).map(({ reading, way, ...mutant }) => {
        const touched = reading === undefined ? concerned(criteria, []) : concernedByReading(reading);
        return { ...mutant, ...named(file, way), ...touched };
      });
    }
    if (file === PARAMETERS) {
      const { parameters } = files[file] as { parameters: readonly Parameter[] };
      return parameterMutants(parameters).map(({ parameter, way, ...mutant }) => {
        return { ...mutant, ...named(file, way), ...concernedByFigure(parameter) };
      });
    }
    if (file === FACTS) {
      return factMutants(own).map(({ fact, way, ...mutant }) => {
        return { ...mutant, ...named(file, way), ...concernedBy(fact) };
      });
    }
    if (file === FIELDS) {
      return fieldMutants(files[file] as OwnFields, rulebook.fields).map(({ level, way, ...mutant }) => {
        return { ...mutant, ...named(file, way), levels: [level], criteria: [] };
      });
    }
    if (!isRuleFile(file)) return [];
    const { rules } = files[file] as { rules: readonly RuleSource[] };
    return ruleMutants(file, rules, rulebook).map(({ level, criterion, way, ...mutant }) => {
      return { ...mutant, ...named(file, way), levels: [level], criteria: referringTo(criterion) };
    });
  });
  const made = inherited ? ofFiles : ofFiles.filter(({ file }) => !isTakenOver(file));
  if (!common) return made;
  const ofCommon = commonFactMutants(own).map(({ fact, ...mutant }) => ({ ...mutant, ...concernedBy(fact) }));
  // What no rule of this rulebook asks for its cases cannot show.
  return [...made, ...ofCommon.filter((mutant) => mutant.criteria.length > 0)];
}

/** What is made of a name, worked out once: many mutants are of the same fact, figure or rule. */
function once<V>(make: (name: string) => V): (name: string) => V {
  const known = new Map<string, V>();
  return (name) => {
    const made = known.get(name) ?? make(name);
    known.set(name, made);
    return made;
  };
}

/** The definitions of a rulebook's own facts. */
function factsIn(files: RulebookFiles): readonly FactDefinition[] {
  return Object.hasOwn(files, FACTS) ? (files[FACTS] as { facts: readonly FactDefinition[] }).facts : [];
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
    for (const { name, conditions } of rules) {
      if (referencesIn(conditions).some((one) => found.has(one))) found.add(name);
    }
  }
  return [...found];
}
