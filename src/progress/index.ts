/** Progress against a plan, and exited households watched from year to year (package entry `tuopin/progress`). */
export {
  InvalidRecordError,
  InvalidRulebookError,
  isInvalidRecordError,
  isInvalidRulebookError,
} from '../base/errors.js';
export {
  type CoverageRule,
  hunanTargets,
  loadTargets,
  type PlanTarget,
  type Relief,
  type Targets,
} from '../rulebook/targets.js';
export { figuresFile, type PublishedFigure } from './figures-file.js';
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
export {
  type CriterionState,
  type GivenRelief,
  type MarginChange,
  type Watched,
  type WatchedCriterion,
  type WatchedHousehold,
  type WatchedYear,
  type WatchOptions,
  type WatchState,
  watch,
} from './watch.js';
export type { Bounds, FlowKind, YearCounts } from './years.js';
