/** What can be said of the conditions of all criteria, each with its place; worked out once for all checks. */
import { remembered } from '../../base/remembered.js';
import type { LintContext } from './context.js';
import type { Found } from './lint-code.js';
import { Effort } from './reason/effort.js';
import { type Reasoned, reasonAbout } from './reason/findings.js';

/** Something said of a criterion's conditions. */
export interface PlacedReasoning {
  readonly place: Omit<Found, 'message'> & { readonly subject: string };
  readonly reasoned: Reasoned;
}

/** Everything that can be said of the conditions of a rulebook. */
export const reasonedIn = remembered((context: LintContext): readonly PlacedReasoning[] => {
  const effort = new Effort();
  return context.every.flatMap((criterion): PlacedReasoning[] => {
    const rule = context.rules.get(criterion.id);
    if (rule === undefined) return [];
    return reasonAbout(criterion, rule.conditions, context.rulebook, effort).map((reasoned) => ({
      place: { file: rule.file, at: [...rule.at, 'conditions', ...reasoned.at], subject: criterion.id },
      reasoned,
    }));
  });
});
