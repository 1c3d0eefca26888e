/**
 * tuopin (脱贫): China's poverty-exit policy, as Hunan's 2016-2020 plan states it, as rules evaluated on records of
 * households, villages and counties. Pure: no clock, no locale, no time zone, no I/O. The headings below are those of
 * the pages on the API.
 *
 * The way of a record: `records/parse.ts` checks a value of unknown make, or refuses it; `evaluate/record-judge.ts` puts
 * what-ifs into it and gets the rules of its level and day ready (`evaluate/prepare.ts`: facts, parameters, readings of a
 * `Rulebook`, which `rulebook/read-rulebook.ts` reads from JSON); `evaluate/trace.ts` makes the verdict, without words;
 * `explain/explanation.ts` words it from `words/` and the rulebook's own words, with advice from `advise/`.
 */

// Begin here

export { isInvalidRecordError } from './base/errors.js';
export { evaluate } from './evaluate/evaluate.js';
export type { Verdict } from './evaluate/verdict.js';
export { explain } from './explain/explanation.js';
export { questions } from './explain/questions.js';
export { fromForm } from './rulebook/form.js';
export type { CountyRecord, HouseholdRecord, TownshipRecord, VillageRecord } from './rulebook/hunan-types.js';
export { describeIssue, parseRecord } from './rulebook/rulebook-records.js';

// Records: fields, forms, ranges, evidence

export type { Day } from './base/date.js';
export type { Span } from './base/interval.js';
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
export { type FormTexts, toForm } from './rulebook/form.js';
export type { Member, OrBlank, RangeOf, TuopinRecord } from './rulebook/hunan-types.js';
export {
  fieldsOf,
  type OfRulebook,
  type ParsedRecord,
  type ParseRecordOptions,
  schemaOf,
  withValues,
} from './rulebook/rulebook-records.js';

// What a record is refused with

export { InvalidRecordError } from './base/errors.js';
export { type Issue, type IssueCode, type IssueData, issueCodes } from './base/issue.js';

// Verdicts: by other rules and readings, of many records, what if, of exit with its procedure

export { type Outcome, outcomes } from './base/outcome.js';
export {
  type ComparedRecords,
  type Comparison,
  type CriterionFlip,
  compareVerdicts,
  type InputChange,
  type MemberChanges,
} from './evaluate/compare-verdicts.js';
export { createEvaluator, type EvaluateOptions, type Evaluator, type EvaluatorOptions } from './evaluate/evaluate.js';
export { evaluateReadings, type Flip, type ReadingsVerdict } from './evaluate/evaluate-readings.js';
export type { OtherInput } from './evaluate/other-inputs.js';
export type { InputValues } from './evaluate/put-inputs.js';
export type { ParameterValues } from './evaluate/set-parameters.js';
export type { Caveat, Check, CriterionVerdict, Override } from './evaluate/verdict.js';
export {
  createExitEvaluator,
  type ExitEvaluator,
  type ExitOptions,
  type ExitVerdict,
  evaluateExit,
} from './evaluate/with-procedure.js';
export type { Input, InputSource } from './facts/fact.js';
export type { Readings } from './rulebook/rulebook-types.js';

// Measures: what may be received

export type { GivenAmount } from './evaluate/amount.js';
export {
  createEligibility,
  type Eligibility,
  type EligibilityOptions,
  eligibility,
  type MeasureVerdict,
} from './evaluate/eligibility.js';
export { eligibilityTotals, type MeasureTotal } from './evaluate/totals.js';

// Verdicts in words and on paper

export type { CheckExplanation, CriterionExplanation } from './explain/criteria-explained.js';
export type { ExplainOptions, Explanation } from './explain/explanation.js';
export { explanationMarkdown } from './explain/markdown.js';
export type { Origin } from './explain/origins.js';
export { explanationHtml, type Sheet } from './explain/sheet.js';
export { explanationText, type Paint } from './explain/text.js';
export { type Language, languages } from './words/words.js';

// What to find out and what to do

export type { Answer, Effect, RangeAnswer, SettledCriterion, ValueAnswer } from './advise/answers.js';
export { applyRemedy } from './advise/apply-remedy.js';
export type { Alternative, Change } from './advise/change.js';
export type { OpenInput } from './advise/open-questions.js';
export { type Remedy, remedy } from './advise/remedy.js';
export type { Incomplete } from './advise/work.js';
export type { HistoryFinding } from './explain/history-findings.js';
export {
  type NextStep,
  type NextSteps,
  type NextStepsOptions,
  nextSteps,
  type Standing,
} from './explain/lifecycle-steps.js';
export type { Question } from './explain/questions.js';

// Findings: data that cannot be true

export { type InspectionCode, inspectionCodes, type Mending } from './base/inspection-code.js';
export { findingKey, proposalOf } from './inspect/beside-finding.js';
export { describeFinding, describeProposal, type FindingWording } from './inspect/describe-finding.js';
export type { Finding, Proposal, Severity } from './inspect/finding.js';
export {
  type InspectAllOptions,
  type InspectOptions,
  inspect,
  inspectAll,
} from './inspect/inspect.js';
export type { InspectorOptions } from './inspect/look.js';

// Roll-up: from households to the province

export { isRollUpStateError, RollUpStateError, type StateFault } from './base/errors.js';
export type { RollUpOptions } from './rollup/about.js';
export type { Blocker } from './rollup/blocking.js';
export type {
  Behind,
  BehindFigureList,
  BehindHousehold,
  Deciding,
  HouseholdFlip,
  JudgedPlace,
  Misfit,
  PerCent,
  PlaceCounts,
  PlaceFlip,
  RisenCounts,
  RisenPlace,
  RolledCounty,
  RolledVillage,
  RollUp,
  SummedPlace,
} from './rollup/result.js';
export { merge, partial, type RollUpSources, rollUp, rollUpOf } from './rollup/sources.js';
export type { RollUpState } from './rollup/state.js';

// Seals: decisions that can be checked later

export { isSealError, SealError, type SealFault } from './base/errors.js';
export type { Difference, RulebookName } from './seal/difference.js';
export { rulebookDigest } from './seal/rulebook-digest.js';
export { type SealOptions, seal } from './seal/seal.js';
export type { Sealed } from './seal/sealed.js';
export { type Verification, type VerifyOptions, verifySealed } from './seal/verify.js';

// Rulebooks: the built-in one and those of one’s own

export { InvalidRulebookError, isInvalidRulebookError } from './base/errors.js';
export type { RulebookFault, RulebookFaults, RulebookIssue, RulebookIssueData } from './base/rulebook-issue.js';
export type { Citation, DatedValue, Parameter, ProRata } from './parameters/parameter.js';
export { hunan2016To2020 } from './rulebook/builtin.js';
export type { Condition, Leaf, Operator, OperatorChoice, Side } from './rulebook/condition.js';
export { describeRulebookIssue } from './rulebook/describe-issue.js';
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
export type {
  HouseholdOf,
  HunanTypes,
  OwnRecord,
  OwnTypes,
  RecordOf,
  RulebookTypes,
} from './rulebook/rulebook-types.js';
export { criteriaOf, defaultRuleOf, exitRuleOf, ruleOf } from './rulebook/rules.js';

// Beside the rules: the register’s course, clauses, changes

export { hunanChanges } from './rulebook/builtin-changes.js';
export { hunanLifecycle } from './rulebook/builtin-lifecycle.js';
export { type RulebookChange, readChanges } from './rulebook/changes.js';
export { type Clause, type ClauseMap, type ClauseStatus, readClauses } from './rulebook/clauses.js';
export { type Lifecycle, readLifecycle, type Transition } from './rulebook/lifecycle.js';

// Rulebooks in words

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
