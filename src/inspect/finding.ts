/** What a finding is: data that cannot be true, or hardly. It never changes a verdict. */
import type { InspectionCode, Mending } from '../base/inspection-code.js';
import type { Level } from '../records/catalog.js';

/** The severity of a finding: it cannot be true (`error`), hardly can (`warning`), or is worth a look (`note`). */
export type Severity = 'error' | 'warning' | 'note';

/** A finding: data of a record, or of several, that cannot be true or hardly can. No verdict hangs on it. */
export interface Finding {
  readonly code: InspectionCode;
  readonly severity: Severity;
  readonly level: Level;
  /** The record that is off; of a pattern the place that it is found in. */
  readonly id: string;
  /** Where it stands. */
  readonly path: string;
  /** What its words need, as text, the threshold and the value among it; no names. */
  readonly params: Readonly<Record<string, string>>;
  /** The other places that it is about: fields of the record, or ids of records, sorted. */
  readonly others?: readonly string[];
}

/** The smallest change that would remove a finding: whether it was meant so is asked, nothing is changed. */
export interface Proposal {
  readonly path: string;
  /** How the value may have gone wrong. */
  readonly by: Mending;
  /** What stands there; null where nothing or more than one value does. */
  readonly from: string | number | boolean | null;
  /** What may have been meant; null where it has to be found out, or left out. */
  readonly to: string | number | boolean | null;
}

/** Where a code finds something. */
export type FoundAt = Pick<Finding, 'path' | 'others'> & {
  /** Where it is less grave than its code is. */
  readonly severity?: 'note' | undefined;
  readonly params?: Finding['params'];
  /** The fields whose values it comes from, where these are others than its path. */
  readonly rests?: readonly string[];
  /** What other sources make of the value at a path. */
  readonly computed?: Readonly<Record<string, string | number>>;
};
