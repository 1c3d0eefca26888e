/**
 * tuopin (脱贫): China's poverty-exit policy, as Hunan's 2016-2020 plan states it, as rules evaluated on records of
 * households, villages and counties. Pure: no clock, no locale, no time zone, no I/O.
 */

export type { Answer, Effect, RangeAnswer, SettledCriterion, ValueAnswer } from './advise/answers.js';
export { applyRemedy } from './advise/apply-remedy.js';
export type { Alternative, Change } from './advise/change.js';
export type { OpenInput } from './advise/open-questions.js';
export { type Remedy, remedy } from './advise/remedy.js';
export type { Incomplete } from './advise/work.js';
export type { Day } from './base/date.js';
export {
  InvalidRecordError,
  InvalidRulebookError,
  isInvalidRecordError,
  isInvalidRulebookError,
  isSealError,
  SealError,
  type SealFault,
} from './base/errors.js';
export { type InspectionCode, inspectionCodes } from './base/inspection-code.js';
export type { Span } from './base/interval.js';
export { type Issue, type IssueCode, type IssueData, issueCodes } from './base/issue.js';
export { type Outcome, outcomes } from './base/outcome.js';
export type { RulebookFault, RulebookFaults, RulebookIssue, RulebookIssueData } from './base/rulebook-issue.js';
export type { CitationPage } from './describe/describe-citation.js';
export {
  type CasePage,
  type CasesOf,
  type CriterionPage,
  describeCriterion,
  type FactPage,
  type InputPage,
  type RequiredPage,
  type VariantPage,
} from './describe/describe-criterion.js';
export type { ParameterPage, ParameterSeries, ParameterValue } from './describe/describe-parameter.js';
export type { OptionPage, ReadingPage } from './describe/describe-reading.js';
export {
  describeMeasure,
  describeRulebook,
  type MeasurePage,
  type RulebookPage,
  type SourcePage,
  type VerdictPage,
} from './describe/describe-rulebook.js';
export type { GivenAmount } from './evaluate/amount.js';
export {
  type ComparedRecords,
  type Comparison,
  type CriterionFlip,
  compareVerdicts,
  type InputChange,
  type MemberChanges,
} from './evaluate/compare-verdicts.js';
export {
  createEligibility,
  type Eligibility,
  type EligibilityOptions,
  eligibility,
  type MeasureVerdict,
} from './evaluate/eligibility.js';
export {
  createEvaluator,
  type EvaluateOptions,
  type Evaluator,
  type EvaluatorOptions,
  evaluate,
} from './evaluate/evaluate.js';
export { evaluateReadings, type Flip, type ReadingsVerdict } from './evaluate/evaluate-readings.js';
export type { OtherInput } from './evaluate/other-inputs.js';
export type { InputValues } from './evaluate/put-inputs.js';

export type { ParameterValues } from './evaluate/set-parameters.js';
export { eligibilityTotals, type MeasureTotal } from './evaluate/totals.js';
export type { Caveat, Check, CriterionVerdict, Override, Verdict } from './evaluate/verdict.js';
export {
  createExitEvaluator,
  type ExitEvaluator,
  type ExitOptions,
  type ExitVerdict,
  evaluateExit,
} from './evaluate/with-procedure.js';
export {
  type CheckExplanation,
  type CriterionExplanation,
  type ExplainOptions,
  type Explanation,
  explain,
} from './explain/explanation.js';
export {
  type HistoryFinding,
  type NextStep,
  type NextSteps,
  type NextStepsOptions,
  nextSteps,
  type Standing,
} from './explain/lifecycle-steps.js';
export { explanationMarkdown } from './explain/markdown.js';
export { type Question, questions } from './explain/questions.js';
export { explanationHtml, type Sheet } from './explain/sheet.js';
export { explanationText, type Paint } from './explain/text.js';
export type { Input } from './facts/fact.js';
export { describeFinding } from './inspect/describe-finding.js';
export type { Finding, Severity } from './inspect/finding.js';
export { type InspectOptions, type InspectorOptions, inspect } from './inspect/inspect.js';
export type { Citation, DatedValue, Parameter, ProRata } from './parameters/parameter.js';
export { valueAt } from './records/at-path.js';
export {
  type Entailment,
  type Field,
  type FieldTable,
  type Group,
  type Level,
  levels,
  type Scope,
} from './records/catalog.js';
export type { EvidenceItem } from './records/evidence-shape.js';
export type { FieldInfo, Kind, Label, Unit } from './records/field.js';
export type { ParseOptions } from './records/parse.js';
export { hunan2016To2020, hunanChanges } from './rulebook/builtin.js';
export { hunanLifecycle } from './rulebook/builtin-lifecycle.js';
export { type RulebookChange, readChanges } from './rulebook/changes.js';
export { type Clause, type ClauseMap, type ClauseStatus, readClauses } from './rulebook/clauses.js';
export type { Condition, Leaf, Operator, OperatorChoice, Side } from './rulebook/condition.js';
export { describeRulebookIssue } from './rulebook/describe-issue.js';
export { type FormTexts, fromForm, toForm } from './rulebook/form.js';
export type {
  CountyRecord,
  HouseholdRecord,
  Member,
  RangeOf,
  TownshipRecord,
  TuopinRecord,
  VillageRecord,
} from './rulebook/hunan-types.js';
export { type Lifecycle, readLifecycle, type Transition } from './rulebook/lifecycle.js';
export { loadRulebook, type RulebookFiles } from './rulebook/load.js';
export type {
  Amount,
  Criterion,
  MeasureRule,
  Reading,
  ReadingOption,
  Rule,
  Rulebook,
  Source,
  VerdictRule,
} from './rulebook/rulebook.js';
export {
  describeIssue,
  fieldsOf,
  type OfRulebook,
  type ParsedRecord,
  type ParseRecordOptions,
  parseRecord,
  schemaOf,
  withValues,
} from './rulebook/rulebook-records.js';
export type { HunanTypes, OwnRecord, OwnTypes, Readings, RecordOf, RulebookTypes } from './rulebook/rulebook-types.js';
export { criteriaOf, defaultRuleOf, exitRuleOf, ruleOf } from './rulebook/rules.js';
export type { Difference, RulebookName } from './seal/difference.js';
export { rulebookDigest } from './seal/rulebook-digest.js';
export { type SealOptions, seal } from './seal/seal.js';
export type { Sealed } from './seal/sealed.js';
export { type Verification, type VerifyOptions, verifySealed } from './seal/verify.js';
export { type Language, languages } from './words/words.js';
