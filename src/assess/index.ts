/**
 * Third-party evaluation (package entry `tuopin/assess`): exact intervals, sample sizes, samples drawn by a seed, and the four
 * rates of a county’s special evaluation. Pure, as the main entry is.
 */
export { InvalidRulebookError, isInvalidRulebookError } from '../base/errors.js';
export type { AssessmentReadings, AssessmentStandards } from '../rulebook/assessment-standards.js';
export { readAssessmentStandards } from '../rulebook/assessment-standards.js';
export {
  type AssessedIncidence,
  type AssessedRate,
  type AssessedStratum,
  type Assessment,
  type AssessOptions,
  assess,
  heldTo,
  type PrintedShare,
} from './assessment.js';
export {
  type ClaimedHousehold,
  type ClaimOptions,
  type Claims,
  type HouseholdGroup,
  type ReadTally,
  type Remoteness,
  SeveralCountiesError,
  UnknownCountyError,
} from './claims.js';
export { clopperPearson, mostWithoutHit } from './clopper-pearson.js';
export {
  type ClusterEstimate,
  clusterEstimate,
  clusterInterval,
  effectiveUnits,
  type UnitCluster,
} from './clusters.js';
export type { ConfidenceOptions, ShareInterval, Sided } from './confidence.js';
export {
  type DrawnHousehold,
  type DrawnVillage,
  type DrawOptions,
  drawSample,
  NotDrawnError,
  type Replacement,
  rankKey,
  type Sample,
  type SampleStratum,
} from './draw-sample.js';
export { type CountInterval, hypergeometricCounts, hypergeometricInterval } from './finite.js';
export { InvalidSampleError } from './invalid-sample.js';
export { normalQuantile, wilson } from './normal.js';
export type { Observed, ObservedHousehold, ObservedOptions } from './observed.js';
export {
  type DrawnUnits,
  type KnownShare,
  type NothingKnown,
  type Rate,
  type RateCounts,
  type RateMethod,
  type RateOptions,
  type RateStratum,
  rateOf,
  type StratumRate,
  type UnitCounts,
  type UnitFound,
} from './rate.js';
export { nationalStandards, readClaims, readObserved } from './read-all.js';
export { readSample } from './read-sample.js';
export { type SampleSizeOptions, sampleSize } from './sample-size.js';
export { type SampleSizes, type SizeOf, type SizesOptions, sizesOf } from './sizes-of.js';
export type { SampleSeen } from './surveyed.js';
