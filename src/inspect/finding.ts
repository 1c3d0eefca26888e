/** What a finding is: data that cannot be true, or hardly. It never changes a verdict. */
import type { InspectionCode } from '../base/inspection-code.js';
import type { Given } from '../facts/fact.js';
import type { Level } from '../records/catalog.js';
import type { ParsedRecord } from '../records/parse.js';

/** The severity of a finding: it cannot be true (`error`), hardly can (`warning`), or is worth a look (`note`). */
export type Severity = 'error' | 'warning' | 'note';

/** A finding: data of a record that cannot be true, or hardly can. No verdict hangs on it. */
export interface Finding {
  readonly code: InspectionCode;
  readonly severity: Severity;
  readonly level: Level;
  readonly id: string;
  /** Where it stands. */
  readonly path: string;
  /** What its words need, as text; no names. */
  readonly params: Readonly<Record<string, string>>;
  /** The other places that it is about. */
  readonly others?: readonly string[];
}

/** Where a code finds something. */
export type FoundAt = Pick<Finding, 'path' | 'others'> & Partial<Pick<Finding, 'params'>>;

/** What one code looks for. */
export interface Inspection {
  readonly severity: Severity;
  /** What the rules say on the day is given with the record. */
  find(record: ParsedRecord, given: Given): readonly FoundAt[];
}
