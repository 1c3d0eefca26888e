/**
 * Verdicts on places, of which each criterion is told once for all that say the same of what it reads: of thousands of
 * villages only the counts differ.
 */
import { frozen } from '../base/frozen.js';
import { remembered } from '../base/remembered.js';
import { isValues } from '../base/values.js';
import { type Judge, type Ready, verdictBy } from '../evaluate/evaluate.js';
import type { PreparedCriterion } from '../evaluate/prepare.js';
import { type ComparedLeaves, compareLeaves, toCriterion } from '../evaluate/trace.js';
import type { CriterionVerdict, Verdict } from '../evaluate/verdict.js';
import { valueAt } from '../records/at-path.js';
import type { ParsedRecord } from '../records/parse.js';
import { isUncertain } from '../records/uncertainty.js';

/** So many are kept of a criterion; what reads figures that differ everywhere is seldom found again. */
const MOST_KEPT = 1024;

/** Gives verdicts, and keeps what came of their criteria. Places have no members: what is read of them is at one path. */
export class KeptCriteria {
  readonly #kept = remembered((_: PreparedCriterion) => new Map<string, CriterionVerdict>());

  /** @param countedFor the record that a criterion is judged on which reads what was counted; undefined of others */
  verdict(judge: Judge, ready: Ready, countedFor: (criterion: PreparedCriterion) => ParsedRecord | undefined): Verdict {
    return verdictBy(
      judge,
      ready,
      () => NOT_COMPARED,
      (criterion) => {
        const counted = countedFor(criterion);
        return counted === undefined ? this.#told(criterion, ready.record) : told(criterion, counted);
      },
    );
  }

  #told(criterion: PreparedCriterion, record: ParsedRecord): CriterionVerdict {
    const kept = this.#kept(criterion);
    const key = readBy(criterion, record);
    const before = kept.get(key);
    if (before !== undefined) return before;
    // One of all: who changed it would change it in other places.
    const made = frozen(told(criterion, record));
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, made);
    return made;
  }
}

/** All that a criterion reads of a record: values, and what sources say of them. */
function readBy(criterion: PreparedCriterion, record: ParsedRecord): string {
  const evidence = isValues(record.evidence) ? record.evidence : {};
  let key = isUncertain(record) ? '?' : '';
  for (const path of pathsRead(criterion)) {
    const value = valueAt(record, path);
    key += typeof value === 'boolean' || typeof value === 'number' ? `${value},` : `${JSON.stringify(value)},`;
    if (Object.hasOwn(evidence, path)) key += `${JSON.stringify(evidence[path])};`;
  }
  return key;
}

/** Caveats of places rest on no comparison. */
const NOT_COMPARED: ComparedLeaves = { leaves: [] };

/** The fields that a criterion reads. */
export const pathsRead = remembered(({ leaves, attested }: PreparedCriterion): readonly string[] => [
  ...new Set([...leaves, ...attested].flatMap(({ inputs }) => inputs)),
]);

const told = (criterion: PreparedCriterion, record: ParsedRecord) =>
  toCriterion(criterion, record, compareLeaves(criterion, record));
