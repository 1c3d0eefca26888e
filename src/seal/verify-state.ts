/** What a verification comes to, for counting and for the mark before its line. */
import type { Difference } from './difference.js';
import type { Verification } from './verify.js';

/**
 * `otherRules`: the same verdict, by other rules. `unchecked`: no fault was found, but for want of the record or the
 * rulebook the verdict could not be reached again.
 */
export type VerifyState = 'same' | 'otherRules' | 'differs' | 'unchecked' | 'notASeal';

type Code = Difference['code'];

/** Differences that say nothing against the decision. */
const NO_FAULT: readonly Code[] = ['packageDiffers', 'rulebookDiffers'];
const NOT_AT_HAND: readonly Code[] = ['recordMissing', 'rulebookMissing'];

export function stateOf({ same, verdictSame, differences }: Verification): VerifyState {
  if (same) return 'same';
  const only = (...codes: Code[]) => differences.every(({ code }) => codes.includes(code));
  if (only('notASeal')) return 'notASeal';
  if (verdictSame === true && only(...NO_FAULT)) return 'otherRules';
  return verdictSame === null && only(...NO_FAULT, ...NOT_AT_HAND) ? 'unchecked' : 'differs';
}

/** What makes a sealed verdict differ though it is the one that was sealed. */
const EXPLAINING: readonly Code[] = ['rulebookDiffers', 'recordDiffers', 'recordRefused'];

/** Whether the verdict in the file is no more than what the file says: it was changed, or no rules at hand give it. */
export function isMerelyStated(found: Verification): boolean {
  if (found.differences.some(({ code }) => code === 'altered' || code === 'notAsSealed')) return true;
  return stateOf(found) === 'differs' && !found.differences.some(({ code }) => EXPLAINING.includes(code));
}
