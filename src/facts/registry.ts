/**
 * The facts that every rulebook has, by scope and name: the inputs, and what is derived in code, with more than one
 * source. A rulebook adds its own, `facts.json`.
 */
import { remembered } from '../base/remembered.js';
import { type FieldTable, levels, type Scope, scopes } from '../records/catalog.js';
import { allMembersInsured } from './allMembersInsured.js';
import type { Fact, Facts } from './fact.js';
import { housingGrade } from './housingGrade.js';
import { inputFact, memberFact } from './input.js';
import { perCapitaNetIncome } from './perCapitaNetIncome.js';
import { povertyIncidence } from './povertyIncidence.js';
import { schoolAgeMembersInSchool } from './schoolAgeMembersInSchool.js';

/** Those that are computed from several inputs, or from an input and the day. */
export const derivedFacts: readonly Fact[] = [
  perCapitaNetIncome,
  schoolAgeMembersInSchool,
  allMembersInsured,
  ...povertyIncidence,
];

function factsOf(scope: Scope, fields: readonly (Fact | undefined)[]): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const fact of derivedFacts) if (fact.level === scope) facts.set(fact.name, fact);
  // The published rate is an alternative that `povertyIncidence` reads; by itself it would hide the counts.
  for (const fact of fields) if (fact !== undefined && fact.name !== 'incidence') facts.set(fact.name, fact);
  // A field beside which there is a second source.
  if (scope === housingGrade.level) facts.set(housingGrade.name, housingGrade);
  return facts;
}

/**
 * The facts of each scope by name: derived ones, and each field of a table by its path. About a member his own can be
 * asked for, by their names, and all about his household.
 */
export const factsIn = remembered((table: FieldTable): Facts => {
  const ofLevels = levels.map((level) => {
    const inputs = table.of(level).map((field) => inputFact(level, field));
    return [level, factsOf(level, inputs)] as const;
  });
  const facts = Object.fromEntries(ofLevels) as Record<Scope, ReadonlyMap<string, Fact>>;
  const ofMembers = factsOf('member', table.of('household').map(memberFact));
  facts.member = new Map([...facts.household, ...ofMembers]);
  return facts;
});

/** The facts of a table, and those that a rulebook brings. */
export function factsWith(own: readonly Fact[], table: FieldTable): Facts {
  if (own.length === 0) return factsIn(table);
  const facts = { ...factsIn(table) };
  for (const scope of scopes) {
    const added = own.filter(({ level }) => level === scope || (scope === 'member' && level === 'household'));
    facts[scope] = new Map([...facts[scope], ...added.map((fact) => [fact.name, fact] as const)]);
  }
  return facts;
}
