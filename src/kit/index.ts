/** Rules under test (package entry `tuopin/kit`): for programs that run case files themselves. Needs Node. */
export {
  InvalidRecordError,
  InvalidRulebookError,
  isInvalidRecordError,
  isInvalidRulebookError,
} from '../base/errors.js';
export {
  type Approval,
  type Approved,
  type ApprovedList,
  approveFlips,
  approveLayers,
  readApprovals,
} from './approvals.js';
export type { CaseFault, CaseFaultCode } from './case-fault.js';
export { type Coverage, type CoveredPoint, coverage, type Share } from './coverage.js';
export type { BoundSide, CoverageKind, CoveragePoint, UnreachableCode } from './coverage-points.js';
export { pointText } from './coverage-words.js';
export type { Stretch } from './days.js';
export { describeCaseFault } from './describe-case-fault.js';
export type { CriterionChange, VerdictRuleChange } from './diff/diff-criteria.js';
export { type DiffedRulebooks, diffDocument } from './diff/diff-document.js';
export type { FactChange } from './diff/diff-facts.js';
export type { EntailmentChange, FieldChange, StatedCode } from './diff/diff-fields.js';
export type { ParameterChange, StatedValue, ValueChange } from './diff/diff-parameters.js';
export type { OptionChange, ReadingChange } from './diff/diff-readings.js';
export { diffRulebooks, type RulebookDiff, type SourceChange } from './diff/diff-rulebooks.js';
export {
  type CriterionCount,
  countByCriterion,
  countByPlace,
  type DiffedOutcome,
  type DiffedRecord,
  type Flips,
  flipsOn,
  type PlaceCount,
  type VerdictFlip,
} from './diff/flips.js';
export type { BeforeAndAfter, ChangeKind } from './diff/pairs.js';
export { type EngineName, engineNames, type Judged } from './judge-case.js';
export type { LayerCheck, LayerDifference, LayerReadings, LayerReason } from './layers/layer-difference.js';
export { layersDocument } from './layers/layers-document.js';
export { type LayerOptions, type LayerSearch, type SearchedVerdict, searchLayers } from './layers/search-layers.js';
export { type LintSeverity, severities } from './lint/lint-code.js';
export {
  type IgnoredFinding,
  type LintFinding,
  type LintOptions,
  type LintReport,
  lintRulebook,
} from './lint/lint-rulebook.js';
export type { Mismatch } from './mismatch.js';
export { mismatchSentence } from './mismatch-words.js';
export type { ListedMutant } from './mutate/listed.js';
export type { Mutant, MutantChange, MutantName, MutationOperator } from './mutate/mutant.js';
export { mutationOperators } from './mutate/mutant.js';
export { mutantText } from './mutate/mutant-text.js';
export type { MutantsOptions } from './mutate/mutants.js';
export { type MutantRun, type MutateOptions, type Mutation, mutate, type StaleEntry } from './mutate/mutate.js';
export type { Telling } from './mutate/telling.js';
export type { Position } from './positions.js';
export { type ReadCases, readCases } from './read-cases.js';
export { type RulebookFolder, RulebookFolderError, readFolder } from './read-folder.js';
export type { RulebookData } from './rulebook-data.js';
export { type CaseRun, type RunOptions, runCases } from './run-cases.js';
export { type SuggestedCase, type Suggestions, type SuggestOptions, suggestCases } from './suggest/suggest.js';
export type { CasePlace, Expectation, PlacedCase, TestCase } from './test-case.js';
export { type CaseChange, type UpdatedCases, updateCases } from './update-cases.js';
