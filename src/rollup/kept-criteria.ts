/**
 * Verdicts on places, of which each criterion is told once for all that say the same of what it reads: of thousands of
 * villages only the counts differ.
 */
import { isValues } from '../base/values.js';
import { type Judge, type Ready, verdictBy } from '../evaluate/evaluate.js';
import type { PreparedCriterion } from '../evaluate/prepare.js';
import { type ComparedLeaves, compareLeaves, toCriterion } from '../evaluate/trace.js';
import type { CriterionVerdict, Verdict } from '../evaluate/verdict.js';
import { valueAt } from '../records/at-path.js';
import type { ParsedRecord } from '../records/parse.js';
import { isUncertain } from '../records/uncertainty.js';

/** What came of a criterion. */
interface ToldCriterion {
  readonly compared: ComparedLeaves;
  readonly verdict: CriterionVerdict;
}

/** So many are kept of a criterion; what reads figures that differ everywhere is seldom found again. */
const MOST_KEPT = 1024;

/** Gives verdicts, and keeps what came of their criteria. Places have no members: what is read of them is at one path. */
export class KeptCriteria {
  readonly #kept = new Map<PreparedCriterion, Map<string, ToldCriterion>>();

  verdict(judge: Judge, ready: Ready): Verdict {
    const told = new Map<ComparedLeaves, CriterionVerdict>();
    const compared = (criterion: PreparedCriterion) => {
      const one = this.#told(criterion, ready.record);
      told.set(one.compared, one.verdict);
      return one.compared;
    };
    return verdictBy(judge, ready, compared, (_, __, leaves) => told.get(leaves) as CriterionVerdict);
  }

  #told(criterion: PreparedCriterion, record: ParsedRecord): ToldCriterion {
    const kept = this.#kept.get(criterion) ?? new Map<string, ToldCriterion>();
    this.#kept.set(criterion, kept);
    const key = readBy(criterion, record);
    const before = kept.get(key);
    if (before !== undefined) return before;
    const compared = compareLeaves(criterion, record);
    const told = { compared, verdict: toCriterion(criterion, record, compared) };
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, told);
    return told;
  }
}

/** All that a criterion reads of a record: values, and what sources say of them. */
function readBy({ leaves, attested }: PreparedCriterion, record: ParsedRecord): string {
  const evidence = isValues(record.evidence) ? record.evidence : {};
  const read = [...leaves, ...attested].flatMap(({ inputs }) =>
    inputs.map((path) => [valueAt(record, path), Object.hasOwn(evidence, path) ? evidence[path] : undefined]),
  );
  return JSON.stringify([isUncertain(record), read]);
}
