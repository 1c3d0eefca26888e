import type { CriterionVerdict } from './verdict.js';

/** Whether a criterion that a verdict asks for is decided by what a second source says, where data of its own are not given. */
export function leansOnRegister(criterion: CriterionVerdict & { readonly isAttested?: boolean }): boolean {
  // Of a criterion that is told where somebody asks its checks are not asked for in vain.
  if (!criterion.required || criterion.isAttested === false) return false;
  return criterion.checks.some(({ counts, reported }) => counts && reported === true);
}
