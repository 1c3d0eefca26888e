/**
 * The three outcomes and how they combine (Kleene's strong logic): what is missing is never false,
 * and never true either.
 */

/** `met`, `notMet`, or `undetermined` where a missing input could still change the result. */
export type Outcome = 'met' | 'notMet' | 'undetermined';

/** Every outcome, in the order in which summaries list them. */
export const outcomes = Object.freeze(['met', 'notMet', 'undetermined'] as const satisfies readonly Outcome[]);

/** All must hold: one `notMet` decides, else one `undetermined` leaves it open. */
export function allOf(parts: Iterable<Outcome>): Outcome {
  let result: Outcome = 'met';
  for (const part of parts) {
    if (part === 'notMet') return 'notMet';
    if (part === 'undetermined') result = 'undetermined';
  }
  return result;
}

/** One is enough: one `met` decides, else one `undetermined` leaves it open. */
export function anyOf(parts: Iterable<Outcome>): Outcome {
  let result: Outcome = 'notMet';
  for (const part of parts) {
    if (part === 'met') return 'met';
    if (part === 'undetermined') result = 'undetermined';
  }
  return result;
}

/** Swaps `met` and `notMet`; what is open stays open. */
export function not(outcome: Outcome): Outcome {
  if (outcome === 'undetermined') return outcome;
  return outcome === 'met' ? 'notMet' : 'met';
}
