/**
 * tuopin (脱贫): China's poverty-exit policy, as Hunan's 2016-2020 plan states it, as rules evaluated on records of
 * households, villages and counties. Pure: no clock, no locale, no time zone, no I/O.
 */
export { type Outcome, outcomes } from './base/outcome.js';
export { type Issue, type IssueCode, issueCodes } from './base/issue.js';
export type { Day } from './base/date.js';
export {
  InvalidRecordError,
  InvalidRulebookError,
  type RulebookIssue,
  isInvalidRecordError,
  isInvalidRulebookError,
} from './base/errors.js';
export { type Language, languages } from './words/words.js';
export { type Field, type Level, fieldsOf, levels, schemas } from './records/catalog.js';
export type { FieldInfo, Kind, Label, Unit } from './records/field.js';
export type { HouseholdRecord, Member } from './records/household.js';
export type { VillageRecord } from './records/village.js';
export type { CountyRecord } from './records/county.js';
export { type ParseOptions, type ParsedRecord, type TuopinRecord, parseRecord } from './records/parse.js';
export { describeIssue } from './records/describe-issue.js';
export type { Citation, DatedValue, Parameter } from './parameters/parameter.js';
export type { Input } from './facts/fact.js';
export type { Operator } from './rulebook/condition.js';
export { hunan2016To2020 } from './rulebook/builtin.js';
export { type RulebookFiles, loadRulebook } from './rulebook/load.js';
export type { Criterion, Reading, ReadingOption, Rulebook, Source, VerdictRule } from './rulebook/rulebook.js';
export {
  type EvaluateOptions,
  type Evaluator,
  type EvaluatorOptions,
  createEvaluator,
  evaluate,
} from './evaluate/evaluate.js';
export type { Readings } from './evaluate/readings.js';
export type { Check, CriterionVerdict, Verdict } from './evaluate/verdict.js';
