/** What keeps a criterion open, for whatever reason. */
import type { FieldTable, Level } from '../records/catalog.js';
import { isAttested } from '../rulebook/condition.js';
import type { CriterionVerdict, Verdict } from './verdict.js';

/**
 * The inputs to find out before an undetermined criterion can be decided, in table order: what is missing, ranges that
 * are too wide, and what sources disagree on where a comparison that counts waits for it. None where it is decided.
 */
export function openInputs(table: FieldTable, level: Level, verdict: CriterionVerdict): string[] {
  const { outcome, missing, tooWide = [], checks } = verdict;
  if (outcome !== 'undetermined') return [];
  // What a list attests is decided by itself; what it contradicts are the conditions beside it.
  const conflicts = checks.flatMap((check) =>
    check.counts && (check.outcome === 'undetermined' || isAttested(check.at)) ? (check.conflicts ?? []) : [],
  );
  return table.inOrder(level, [...missing, ...tooWide, ...conflicts, ...untold(verdict)]);
}

/** The conflicts of a criterion that none of its comparisons tells of: whether he is living whom it is about. */
export function untold({ conflicts = [], checks }: CriterionVerdict): readonly string[] {
  return conflicts.filter((path) => checks.every((check) => check.conflicts?.includes(path) !== true));
}

/** The same of all required criteria together. */
export function openInputsOf(table: FieldTable, level: Level, { criteria }: Pick<Verdict, 'criteria'>): string[] {
  return table.inOrder(
    level,
    criteria.flatMap((one) => (one.required ? openInputs(table, level, one) : [])),
  );
}

/** The inputs that keep it open though they are given: something is divided by what they come to, and that is zero. */
export function zeroBases(verdict: CriterionVerdict): string[] {
  const { missing, conflicts = [], tooWide = [] } = verdict;
  if (missing.length === 0) return [];
  const given = new Set(verdict.checks.flatMap(({ inputs }) => inputs.map(({ path }) => path)));
  return missing.filter((path) => given.has(path) && !conflicts.includes(path) && !tooWide.includes(path));
}
