/** What would come of a record if some of its values were others. */
import type { Outcome } from '../base/outcome.js';
import { compared, type PreparedCriterion, type PreparedLeaf } from '../evaluate/prepare.js';
import { isDoubtful, uncertainLeafOutcome } from '../evaluate/uncertain.js';
import { withValues } from '../records/at-path.js';
import { fieldAt } from '../records/catalog.js';
import { consistency } from '../records/consistency.js';
import { faultOf } from '../records/field.js';
import type { ParsedRecord } from '../records/parse.js';
import { isUncertain, settled } from '../records/uncertainty.js';

/** Values by path, as records carry them. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * A checked record with other values put in; undefined where it would then be refused. Asks only what the values can
 * have changed, so that thousands are tried in the time in which the whole record is checked a few times.
 */
export function tried(record: ParsedRecord, values: Values): ParsedRecord | undefined {
  const { level, asOf } = record;
  for (const [path, value] of Object.entries(values)) {
    const field = fieldAt(level, path);
    if (field === undefined || faultOf(value, field) !== undefined) return undefined;
  }
  // A value that is tried is the value, whatever sources say of it.
  const changed = settled(withValues(record, values), Object.keys(values));
  return consistency[level](changed, asOf).length === 0 ? changed : undefined;
}

/** The outcome of one comparison. */
export function leafOutcome(prepared: PreparedLeaf, record: ParsedRecord): Outcome {
  if (isUncertain(record) || isDoubtful(prepared, record)) return uncertainLeafOutcome(prepared, record);
  const { leaf, fact, expected } = prepared;
  return compared(leaf.operator, fact.value(record), expected(record));
}

/** The outcome of each criterion, in order. */
export function outcomesOf(criteria: readonly PreparedCriterion[], record: ParsedRecord): Outcome[] {
  return criteria.map((criterion) => criterion.outcome(record));
}
