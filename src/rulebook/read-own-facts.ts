/** Reads `facts.json` with its expressions. */
import type { RulebookFaultData } from '../base/rulebook-issue.js';
import type { Facts } from '../facts/fact.js';
import { readFacts } from '../facts/read-facts.js';
import { derivedIn, factsIn, factsWith, inputsIn } from '../facts/registry.js';
import type { Parameter } from '../parameters/parameter.js';
import type { Known } from './check-citations.js';
import type { factChecks } from './check-facts.js';
import { FACTS } from './companions.js';
import type { IssueList } from './issue-list.js';
import { type FieldsRead, unitsIn } from './read-own-fields.js';

/** The facts that conditions can ask for. */
export interface FactsRead {
  readonly facts: Facts;
  /** Whether those of the file are all among them: else nothing is said of what is not found. */
  readonly factsKnown: boolean;
}

/**
 * Reads the file, adding what is wrong with it; a rulebook without one has the facts that all have.
 * @param checks absent where it is known to be sound
 */
export function readOwnFacts(
  issues: IssueList,
  files: Readonly<Record<string, unknown>>,
  parameters: ReadonlyMap<string, Parameter> | undefined,
  known: Known | undefined,
  { fields: table, fieldsKnown }: FieldsRead,
  checks: typeof factChecks | undefined,
): FactsRead {
  const common = factsIn(table);
  // Of fields at fault only their own faults are told, not that all else finds nothing in them.
  if (!Object.hasOwn(files, FACTS) || !fieldsKnown) return { facts: common, factsKnown: fieldsKnown };
  const read = issues.readAs(FACTS, [], 'facts', files[FACTS]);
  if (read === undefined) return { facts: common, factsKnown: false };
  const { facts: sources } = read;
  checks?.stated(issues, sources, unitsIn(table.units), parameters, known);
  const before = issues.all.length;
  const place = {
    add: (at: readonly PropertyKey[], fault: RulebookFaultData) => issues.add(FACTS, at, fault),
    meant: (word: string, known: () => Iterable<string>) => issues.meant(word, known),
    table,
    inputs: inputsIn(table),
  };
  const own = readFacts(sources, (id) => parameters?.has(id) === true, place, derivedIn(table));
  const factsKnown = issues.all.length === before;
  checks?.needs(issues, sources, own, parameters, known);
  return { facts: factsWith(own, table), factsKnown };
}

/** The facts that an expression, or several, name, as their file has them. */
export function factsNamedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { fact } = value as { fact?: unknown };
  return typeof fact === 'string' ? [fact] : Object.values(value).flatMap(factsNamedIn);
}
