/** Reads `parameters.json`. */
import type { Parameter } from '../parameters/parameter.js';
import type { BesideParameters, checkParameters } from './check-parameters.js';
import { PARAMETERS } from './companions.js';
import type { IssueList } from './issue-list.js';

/**
 * Reads the parameters, adding what is wrong with them; undefined where the file's shape or a unit is at fault.
 * @param check absent where the file is known to be sound
 */
export function readParameters(
  issues: IssueList,
  value: unknown,
  beside: BesideParameters & { readonly units: readonly string[] },
  fieldsKnown: boolean,
  check: typeof checkParameters | undefined,
): ReadonlyMap<string, Parameter> | undefined {
  const list = issues.readAs(PARAMETERS, [], 'parameters', value)?.parameters as readonly Parameter[] | undefined;
  if (list === undefined) return undefined;
  check?.(issues, list, fieldsKnown ? beside : { ...beside, units: undefined });
  // With what is of no unit nothing can be compared, and that is told where the unit stands.
  const isCounted = list.every(({ unit }) => unit === undefined || beside.units.includes(unit));
  return isCounted ? new Map(list.map((parameter) => [parameter.id, parameter])) : undefined;
}
