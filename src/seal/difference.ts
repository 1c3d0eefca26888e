/** What keeps a sealed decision from being the same today, as data; `tuopin verify` words it. */
import type { IssueCode } from '../base/issue.js';
import type { Outcome } from '../base/outcome.js';
import type { Check } from '../evaluate/verdict.js';

/** A rulebook as a seal names it. */
export interface RulebookName {
  readonly id: string;
  readonly version: string;
}

/** One difference between what was sealed and what is found now. */
export type Difference =
  /** Not a seal, or larger or deeper than any; `at` is the JSON pointer of the first fault. */
  | { readonly code: 'notASeal'; readonly at: string }
  /** A hash does not fit: this part was changed after it was sealed. */
  | { readonly code: 'altered'; readonly part: 'record' | 'verdict' | 'seal' }
  /** The hashes fit, but this is not what sealing writes: of what is left out of the record, or of the record itself. */
  | { readonly code: 'notAsSealed'; readonly part: 'omitted' | 'record' }
  /** Another version of the package sealed it; by itself that changes nothing. */
  | { readonly code: 'packageDiffers'; readonly sealed: string; readonly now: string }
  /** Sealed by a rulebook that is not at hand. */
  | { readonly code: 'rulebookMissing'; readonly sealed: RulebookName }
  /** The rules are not, word for word, those that it was sealed by. */
  | { readonly code: 'rulebookDiffers'; readonly sealed: RulebookName; readonly now: RulebookName }
  /** Sealed without the record, and none is at hand. */
  | { readonly code: 'recordMissing' }
  /**
   * The record is not the one decided on, in values rather than in how they are written; the paths, where the seal holds
   * the record, never the values. `asOf` alone where the record within the seal is dated otherwise than the decision.
   */
  | { readonly code: 'recordDiffers'; readonly paths: readonly string[] }
  /** The record cannot be judged now. */
  | { readonly code: 'recordRefused'; readonly issues: readonly { readonly code: IssueCode; readonly path: string }[] }
  /** A reading that one side knows and the other does not. */
  | { readonly code: 'readings'; readonly id: string; readonly sealed: string | null; readonly now: string | null }
  | { readonly code: 'outcome'; readonly sealed: Outcome; readonly now: Outcome }
  /** A criterion that came out otherwise; null where that side does not have it. */
  | { readonly code: 'criterion'; readonly id: string; readonly sealed: Outcome | null; readonly now: Outcome | null }
  /** The first other place of the verdict that differs, as a JSON pointer: a bound, a margin, a citation. */
  | {
      readonly code: 'verdict';
      readonly at: string;
      /** The criterion that it lies in. */
      readonly criterion?: string;
      /** Where it is what a check found, asks for or is off by: the check's fact and both values, null where absent. */
      readonly fact?: string;
      readonly sealed?: Check['expected'];
      readonly now?: Check['expected'];
    };
