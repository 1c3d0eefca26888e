/** Every fact a rule can ask for, by level and name. A new derived fact is one file and one line here. */
import { fieldsOf, type Level, levels } from '../records/catalog.js';
import { allMembersInsured } from './allMembersInsured.js';
import type { Fact } from './fact.js';
import { inputFact } from './input.js';
import { perCapitaNetIncome } from './perCapitaNetIncome.js';
import { povertyIncidence } from './povertyIncidence.js';
import { relocationRate } from './relocationRate.js';
import { schoolAgeMembersInSchool } from './schoolAgeMembersInSchool.js';
import { villageExitRate } from './villageExitRate.js';

/** The facts that are computed from several inputs. */
export const derivedFacts: readonly Fact[] = [
  perCapitaNetIncome,
  schoolAgeMembersInSchool,
  allMembersInsured,
  ...povertyIncidence,
  relocationRate,
  villageExitRate,
];

function factsOf(level: Level): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const fact of derivedFacts) if (fact.level === level) facts.set(fact.name, fact);
  for (const field of fieldsOf(level)) {
    const fact = inputFact(level, field);
    // The published rate is an alternative that `povertyIncidence` reads; by itself it would hide the counts.
    if (fact !== undefined && fact.name !== 'incidence') facts.set(fact.name, fact);
  }
  return facts;
}

/** The facts of each level by name: derived ones, and each field by its path. */
export const facts = Object.fromEntries(levels.map((level) => [level, factsOf(level)])) as Readonly<
  Record<Level, ReadonlyMap<string, Fact>>
>;
