/** Which inputs of a field a verdict waits for: what asks about one field need not judge all criteria. */
import type { ParsedRecord } from '../records/parse.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { Judge } from './evaluate.js';
import type { PreparedCriterion } from './prepared.js';
import { compareLeaves, toCriterion } from './trace.js';

/** By a record, the paths of a field that some criterion waits for. */
export type Waiting = (record: ParsedRecord) => ReadonlySet<string>;

/**
 * Makes what tells which inputs of a field the exit of a record waits for.
 * @param field its pattern: `members[].schooling`
 */
export function waitingFor(rulebook: Rulebook, field: string): Waiting {
  const judge = new Judge({ rulebook });
  const reads = ({ leaves, attested }: PreparedCriterion) =>
    [...leaves, ...attested].some(({ inputs }) => inputs.includes(field));
  return (checked) => {
    const { record, prepared } = judge.ready(checked);
    const criteria = prepared.criteria.filter(reads);
    return new Set(criteria.flatMap((one) => toCriterion(one, record, compareLeaves(one, record)).missing));
  };
}
