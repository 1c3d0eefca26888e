/** What can be said of the conditions of all criteria, each with its place; worked out once for all checks. */

import type { LintContext } from './context.js';
import type { Found } from './lint-code.js';
import { Effort } from './reason/effort.js';
import { type Reasoned, reasonAbout } from './reason/findings.js';

/** Something said of a criterion's conditions. */
export interface PlacedReasoning {
  readonly place: Omit<Found, 'message'> & { readonly subject: string };
  readonly reasoned: Reasoned;
}

const worked = new WeakMap<LintContext, readonly PlacedReasoning[]>();

/** Everything that can be said of the conditions of a rulebook. */
export function reasonedIn(context: LintContext): readonly PlacedReasoning[] {
  const known = worked.get(context);
  if (known !== undefined) return known;
  const effort = new Effort();
  const made = context.every.flatMap((criterion): PlacedReasoning[] => {
    const rule = context.rules.get(criterion.id);
    if (rule === undefined) return [];
    return reasonAbout(criterion, rule.conditions, context.rulebook, effort).map((reasoned) => ({
      place: { file: rule.file, at: [...rule.at, 'conditions', ...reasoned.at], subject: criterion.id },
      reasoned,
    }));
  });
  worked.set(context, made);
  return made;
}
