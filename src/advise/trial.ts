/** What would come of a record if some of its values were others. */
import type { Outcome } from '../base/outcome.js';
import { conflictsRead } from '../evaluate/possible-records.js';
import { combined, compared, type PreparedCriterion, type PreparedLeaf } from '../evaluate/prepare.js';
import { outcomeForLiving } from '../evaluate/subject.js';
import { isAttestedOn, isDoubtful, uncertainLeafOutcome } from '../evaluate/uncertain.js';
import { putValues, withFitting } from '../records/at-path.js';
import { fieldIn, markRead, tableOf } from '../records/catalog.js';
import { checksReading, contradictsAt, findsWrong } from '../records/consistency.js';
import { faultOf } from '../records/field.js';
import type { ParsedRecord } from '../records/parse.js';
import { conflictsOf, heard, isUncertain, settled } from '../records/uncertainty.js';
import { outcomeInDoubt } from './in-doubt.js';

/** Values by path, as records carry them. */
export type TrialValues = Readonly<Record<string, unknown>>;

/**
 * A checked record with other values put in; undefined where it would then be refused. Asks only what the values can
 * have changed, so that thousands are tried in the time in which the whole record is checked a few times.
 */
export function tried(record: ParsedRecord, values: TrialValues): ParsedRecord | undefined {
  // A value that is brought about is the value, whatever sources said of it before.
  return checked(record, values, settled);
}

/** The same where a value is not brought about but found: what second sources say beside it stands, as `evaluate` hears it. */
export function answered(record: ParsedRecord, path: string, value: unknown): ParsedRecord | undefined {
  return checked(record, { [path]: value }, heard);
}

type Settle = (record: ParsedRecord, paths: readonly string[], from: ParsedRecord) => ParsedRecord;

function checked(record: ParsedRecord, values: TrialValues, settle: Settle): ParsedRecord | undefined {
  const [path, another] = Object.keys(values);
  if (path !== undefined && another === undefined && !isUncertain(record))
    return onePathOf(record, path, settle)(values[path]);
  for (const [path, value] of Object.entries(values)) {
    const field = fieldIn(record, path);
    if (field === undefined || faultOf(value, field) !== undefined) return undefined;
  }
  const paths = Object.keys(values);
  const changed = settle(putValues(record, values), paths, record);
  return contradictsAt(changed, paths) ? undefined : changed;
}

type Trial = (value: unknown) => ParsedRecord | undefined;

let last:
  | { readonly record: ParsedRecord; readonly path: string; readonly settle: Settle; readonly trial: Trial }
  | undefined;

/** The trials of one value after the other at a path, as they mostly come: what is the same for all is done once. */
function onePathOf(record: ParsedRecord, path: string, settle: Settle): Trial {
  if (last?.record !== record || last.path !== path || last.settle !== settle) {
    last = { record, path, settle, trial: trialsAt(record, path, settle) };
  }
  return last.trial;
}

/** Of a record that is certain: what is set aside with a value does not hang on which it is. */
function trialsAt(record: ParsedRecord, path: string, settle: Settle): Trial {
  const field = fieldIn(record, path);
  const checks = checksReading(record, [path]);
  let first: ParsedRecord | undefined;
  return (value) => {
    if (field === undefined || faultOf(value, field) !== undefined) return undefined;
    if (first === undefined) {
      first = { ...settle(putValues(record, { [path]: value }), [path], record) };
      // Copies of a copy take over a mark that is no secret.
      markRead(first, tableOf(record));
    }
    const changed = withFitting(first, path, value);
    return findsWrong(changed, checks) ? undefined : changed;
  };
}

/** The outcome of one comparison. */
export function leafOutcome(prepared: PreparedLeaf, record: ParsedRecord): Outcome {
  if (isUncertain(record)) return outcomeInDoubt(prepared, record);
  const { leaf, fact, expected } = prepared;
  const outcome = compared(leaf.operator, fact.value(record), expected(record));
  // What is in doubt has no value.
  return outcome === 'undetermined' && isDoubtful(prepared, record) ? uncertainLeafOutcome(prepared, record) : outcome;
}

/**
 * The outcome of a criterion. Where sources disagree it can be decided though its comparisons are not, but not where
 * those that are open hang on other sources each: then there is a choice for every combination of what they come to.
 */
export function criterionOutcome(prepared: PreparedCriterion, record: ParsedRecord): Outcome {
  const { conditions, leaves } = prepared;
  if (!isUncertain(record) || isAttestedOn(prepared, record)) return prepared.outcome(record);
  const outcomes = leaves.map((leaf) => leafOutcome(leaf, record));
  const { outcome } = combined(conditions, outcomes);
  if (outcome !== 'undetermined') return outcomeForLiving(outcome, record, prepared.member);
  const open = leaves.filter((_, index) => outcomes[index] === 'undetermined');
  const read = open.flatMap((leaf) => conflictsRead(leaf, conflictsOf(record)));
  return new Set(read).size === read.length ? outcome : prepared.outcome(record);
}

/** The outcome of each criterion, in order. */
export function outcomesOf(criteria: readonly PreparedCriterion[], record: ParsedRecord): Outcome[] {
  return criteria.map((criterion) => criterionOutcome(criterion, record));
}
