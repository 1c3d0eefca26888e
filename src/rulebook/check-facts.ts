/** Holds facts against what their shape cannot say about units, parameters, readings and documents. */
import type { Fact } from '../facts/fact.js';
import type { Parameter } from '../parameters/parameter.js';
import type { Infer } from '../records/zod.js';
import { checkCitation, type Known } from './check-citations.js';
import { checkUnit } from './check-fields.js';
import { FACTS } from './companions.js';
import type { IssueList } from './issue-list.js';
import type { factsFile } from './schema.js';

type Sources = Infer<typeof factsFile>['facts'];
type Parameters = ReadonlyMap<string, Parameter> | undefined;

/** Holds each by itself against the names that there are. */
function checkStated(
  issues: IssueList,
  sources: Sources,
  unitNames: readonly string[],
  parameters: Parameters,
  known: Known | undefined,
): void {
  sources.forEach(({ id, citation, unit }, index) => {
    const at = ['facts', index];
    checkUnit(issues, FACTS, at, { unit }, unitNames);
    if (citation !== undefined) checkCitation(issues, FACTS, [...at, 'citation'], citation, known);
    if (parameters?.has(id) === true)
      issues.add(FACTS, [...at, 'id'], { code: 'duplicateId', reason: 'parameterAlready', id });
  });
}

/** Holds what the file's own facts are computed by against what there is. */
function checkOwnNeeds(
  issues: IssueList,
  sources: Sources,
  facts: readonly Fact[],
  parameters: Parameters,
  known: Known | undefined,
): void {
  for (const fact of facts) {
    const index = sources.findIndex(({ id, level }) => id === fact.name && [level].flat().includes(fact.level));
    // What every rulebook has needs its readings only where rules ask for it.
    if (index < 0) continue;
    checkNeeds(issues, FACTS, ['facts', index, 'value'], fact, parameters, known);
  }
}

/** What facts.json is held against. */
export const factChecks = { stated: checkStated, needs: checkOwnNeeds } as const;

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
