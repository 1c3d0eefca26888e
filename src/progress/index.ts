/** Progress against a plan, and exited households watched from year to year (package entry `tuopin/progress`). */
export {
  InvalidRecordError,
  InvalidRulebookError,
  isInvalidRecordError,
  isInvalidRulebookError,
} from '../base/errors.js';
export {
  type Coverage,
  hunanTargets,
  loadTargets,
  type Relief,
  type Target,
  type Targets,
} from '../rulebook/targets.js';
export type { PublishedFigure } from './beside-plan.js';
export { figuresFile } from './figures-file.js';
export { type ProgressOptions, type ProgressSources, progress } from './progress.js';
export type {
  ActualBy,
  BalanceYear,
  CountyProgress,
  CoverageProgress,
  HeldOf,
  Progress,
  ProgressMisfit,
  TargetFloor,
  TargetProgress,
  TargetYear,
} from './result.js';
export type { Bounds, FlowKind, YearCounts } from './years.js';
