/** Reads `facts.json`: what its shape cannot say about parameters, readings and documents, and its expressions. */
import type { RulebookFaultData } from '../base/rulebook-issue.js';
import type { Fact, Facts } from '../facts/fact.js';
import { readFacts } from '../facts/read-facts.js';
import { derivedIn, factsIn, factsWith, inputsIn } from '../facts/registry.js';
import type { Parameter } from '../parameters/parameter.js';
import type { IssueList } from './issue-list.js';
import { checkUnit, type FieldsRead, unitsIn } from './read-own-fields.js';
import { checkCitation, type Known } from './read-parameters.js';

/** The file's name. */
export const FACTS = 'facts.json';

/** The facts that conditions can ask for. */
export interface FactsRead {
  readonly facts: Facts;
  /** Whether those of the file are all among them: else nothing is said of what is not found. */
  readonly factsKnown: boolean;
}

/** Reads the file, adding what is wrong with it; a rulebook without one has the facts that all have. */
export function readOwnFacts(
  issues: IssueList,
  files: Readonly<Record<string, unknown>>,
  parameters: ReadonlyMap<string, Parameter> | undefined,
  known: Known | undefined,
  { fields: table, fieldsKnown }: FieldsRead,
): FactsRead {
  const common = factsIn(table);
  // Of fields at fault only their own faults are told, not that all else finds nothing in them.
  if (!Object.hasOwn(files, FACTS) || !fieldsKnown) return { facts: common, factsKnown: fieldsKnown };
  const read = issues.readAs(FACTS, [], 'facts', files[FACTS]);
  if (read === undefined) return { facts: common, factsKnown: false };
  const { facts: sources } = read;
  const unitNames = unitsIn(table.units);
  sources.forEach(({ id, citation, unit }, index) => {
    const at = ['facts', index];
    checkUnit(issues, FACTS, at, { unit }, unitNames);
    if (citation !== undefined) checkCitation(issues, FACTS, [...at, 'citation'], citation, known);
    if (parameters?.has(id) === true)
      issues.add(FACTS, [...at, 'id'], { code: 'duplicateId', reason: 'parameterAlready', id });
  });
  const before = issues.all.length;
  const place = {
    add: (at: readonly PropertyKey[], fault: RulebookFaultData) => issues.add(FACTS, at, fault),
    meant: (word: string, known: () => Iterable<string>) => issues.meant(word, known),
    table,
    inputs: inputsIn(table),
  };
  const own = readFacts(sources, (id) => parameters?.has(id) === true, place, derivedIn(table));
  const factsKnown = issues.all.length === before;
  for (const fact of own) {
    const index = sources.findIndex(({ id, level }) => id === fact.name && [level].flat().includes(fact.level));
    // What every rulebook has needs its readings only where rules ask for it.
    if (index < 0) continue;
    checkNeeds(issues, FACTS, ['facts', index, 'value'], fact, parameters, known);
  }
  return { facts: factsWith(own, table), factsKnown };
}

/** A fact must find the readings and parameters that it is computed by. */
export function checkNeeds(
  issues: IssueList,
  file: string,
  where: readonly PropertyKey[],
  fact: Fact,
  parameters: ReadonlyMap<string, Parameter> | undefined,
  known: Known | undefined,
): void {
  const needed = Object.entries(parameters === undefined ? {} : (fact.parameters ?? {}));
  const lacking = needed.filter(([id]) => parameters?.has(id) !== true);
  if (lacking.length > 0) {
    // All at once, with what each is counted in, so that they can be added in one go.
    const ids = lacking.map(([id, unit]) => (unit === 'number' ? id : `${id} (${unit ?? 'MM-DD'})`));
    issues.add(file, where, { code: 'danglingReference', reason: 'parameterOfFact', fact: fact.name, ids });
  }
  for (const [id, unit] of needed) {
    const parameter = parameters?.get(id);
    if (parameter === undefined) continue;
    if (unit === 'number') {
      if (parameter.unit === undefined)
        issues.add(file, where, { code: 'typeMismatch', reason: 'numberOfFact', fact: fact.name, id });
    } else if (parameter.unit !== unit) {
      const fault = { code: 'typeMismatch', reason: 'unitOfFact', fact: fact.name, id } as const;
      issues.add(file, where, unit === undefined ? fault : { ...fault, unit });
    }
  }
  for (const [id, understood] of Object.entries(known === undefined ? {} : (fact.readings ?? {}))) {
    const options = known?.readings.get(id);
    const strange = (options ?? []).filter((option) => !understood.includes(option));
    if (options === undefined) {
      issues.add(file, where, { code: 'unknownReading', reason: 'readingOfFact', fact: fact.name, id });
    } else if (strange.length > 0) {
      const fault = { code: 'unknownReading', reason: 'optionsOfFact', fact: fact.name, id } as const;
      issues.add(file, where, { ...fault, found: strange, options: understood });
    }
  }
}

/** The facts that an expression, or several, name, as their file has them. */
export function factsNamedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { fact } = value as { fact?: unknown };
  return typeof fact === 'string' ? [fact] : Object.values(value).flatMap(factsNamedIn);
}
