/** Which rules a change of a field or of a derived fact can reach, on either side. */
import type { Fact } from '../../facts/fact.js';
import { factsBehind } from '../../rulebook/readings-used.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { rulesOf } from '../../rulebook/rules.js';

/** The ids of the rules of two rulebooks that compare a fact which the change reaches, each once. */
export function rulesReached(
  rulebooks: readonly Rulebook[],
  isReached: (fact: Fact, rulebook: Rulebook) => boolean,
): readonly string[] {
  const ids = rulebooks.flatMap((rulebook) =>
    rulesOf(rulebook).flatMap(({ id, criteria }) =>
      criteria.some((one) => factsBehind(one, rulebook).some((fact) => isReached(fact, rulebook))) ? [id] : [],
    ),
  );
  return [...new Set(ids)];
}
