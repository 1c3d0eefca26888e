/**
 * The facts that every rulebook has, by scope and name: the inputs, and what is derived from them by `rules/facts.json`.
 * A rulebook adds its own, `facts.json`, or replaces what is derived.
 */
import { remembered } from '../base/remembered.js';
import { type FieldTable, levels, type Scope, scopes } from '../records/catalog.js';
import type { Fact, Facts } from './fact.js';
import { housingGrade } from './housingGrade.js';
import { inputFact, memberFact } from './input.js';
import { COMMON_FACTS, commonFacts, type FactSource, readFacts } from './read-facts.js';

function inputsOf(scope: Scope, fields: readonly (Fact | undefined)[]): ReadonlyMap<string, Fact> {
  const inputs = new Map<string, Fact>();
  // The published rate is an alternative that `povertyIncidence` reads; by itself it would hide the counts.
  for (const fact of fields) if (fact !== undefined && fact.name !== 'incidence') inputs.set(fact.name, fact);
  // A field beside which there is a second source.
  if (scope === housingGrade.level) inputs.set(housingGrade.name, housingGrade);
  return inputs;
}

/**
 * The inputs of a table by scope: each field by its path. About a member his own can be asked for, by their names, and
 * all about his household.
 */
export const inputsIn = remembered((table: FieldTable): Facts => {
  const ofLevels = levels.map((level) => {
    const inputs = table.of(level).map((field) => inputFact(level, field));
    return [level, inputsOf(level, inputs)] as const;
  });
  const inputs = Object.fromEntries(ofLevels) as Record<Scope, ReadonlyMap<string, Fact>>;
  const ofMembers = inputsOf('member', table.of('household').map(memberFact));
  inputs.member = new Map([...inputs.household, ...ofMembers]);
  return inputs;
});

/** What is derived from the inputs of a table, where a rulebook derives nothing itself. */
export const derivedIn = remembered((table: FieldTable): readonly Fact[] => commonFactsIn(table));

/**
 * The facts that every rulebook has, on a table.
 * @param sources their definitions, those of `rules/facts.json`
 * @throws Error that names each place at fault: it is no rulebook that could be mended, but the package
 */
export function commonFactsIn(table: FieldTable, sources: readonly FactSource[] = commonFacts): readonly Fact[] {
  const faults: string[] = [];
  const read = readFacts([], () => true, {
    add: (at, { code, ...about }) => faults.push(`${COMMON_FACTS}#/${at.join('/')}: ${code} ${JSON.stringify(about)}`),
    meant: () => ({}),
    table,
    inputs: inputsIn(table),
    common: sources,
  });
  if (faults.length > 0) throw new Error(['Common facts at fault:', ...faults].join('\n'));
  return read;
}

/** The facts of a table by scope and name, where a rulebook has none of its own. */
export const factsIn = remembered((table: FieldTable): Facts => factsWith(derivedIn(table), table));

/** The inputs of a table, and what is derived from them. */
export function factsWith(derived: readonly Fact[], table: FieldTable): Facts {
  const facts = { ...inputsIn(table) };
  for (const scope of scopes) {
    const own = derived.filter(({ level }) => level === scope || (scope === 'member' && level === 'household'));
    facts[scope] = new Map([...facts[scope], ...own.map((fact) => [fact.name, fact] as const)]);
  }
  return facts;
}
