import type { CriterionVerdict } from './verdict.js';

/** Whether a criterion that a verdict asks for is decided by what a second source says, where data of its own are not given. */
export const leansOnRegister = ({ required, checks }: CriterionVerdict): boolean =>
  required && checks.some(({ counts, reported }) => counts && reported === true);
