/** What a record's household, village or county may receive: every measure of its level, for whom, and why or why not. */
import type { Day } from '../base/date.js';
import type { IssueData } from '../base/issue.js';
import type { Outcome } from '../base/outcome.js';
import { remembered } from '../base/remembered.js';
import type { Level } from '../records/catalog.js';
import { knownOptions, type OptionTable } from '../records/options.js';
import type { ParsedRecord, ParseOptions } from '../records/parse.js';
import { parseOptions } from '../records/parse.js';
import type { MeasureRule } from '../rulebook/rulebook.js';
import type { HunanTypes, OwnTypes, RecordOf, RulebookTypes } from '../rulebook/rulebook-types.js';
import { measuresOf } from '../rulebook/rules.js';
import { amountOn, type GivenAmount } from './amount.js';
import { givenOn, type PreparedCriterion, prepareCriterion } from './prepare.js';
import { type JudgeOptions, judgeOptions, RecordJudge } from './record-judge.js';
import { isAboutMembers, subjectOf, subjectsOf } from './subject.js';
import { type ComparedLeaves, compareLeaves, concluded, toCriterion } from './trace.js';
import type { CriterionVerdict, Override } from './verdict.js';

/** The verdict on one measure: eligible where it is `met`. */
export interface MeasureVerdict {
  readonly id: string;
  /** The member, where each may receive it. */
  readonly subject?: string;
  readonly outcome: Outcome;
  /** What it gives, where the document gives a figure. */
  readonly amount?: GivenAmount;
  readonly criteria: readonly CriterionVerdict[];
  /** What the required criteria miss; empty unless it is undetermined. */
  readonly missing: readonly string[];
  /** What sources disagree on, of all that the required criteria read; present only where there is such. */
  readonly conflicts?: readonly string[];
  /** The ranges that keep it undetermined; present only where there are such. */
  readonly tooWide?: readonly string[];
}

/** What a record may receive: every measure of its level, of measures for members every member. Plain JSON. */
export interface Eligibility {
  readonly level: Level;
  readonly id: string;
  readonly asOf: Day;
  readonly rulebook: { readonly id: string; readonly version: string };
  /** In the order of the rulebook; one for each member who has not died by the day, or may not have, where it is for members. */
  readonly measures: readonly MeasureVerdict[];
  /** Every reading that concerns one of the measures, with the option applied. */
  readonly readings: Readonly<Record<string, string>>;
  /** Present only in a what-if. */
  readonly overrides?: readonly Override[];
}

/** Options of telling what one record may receive. */
export interface EligibilityOptions<Types extends RulebookTypes = OwnTypes> extends JudgeOptions<Types>, ParseOptions {}

/** The options of whatever tells what one record may receive. */
export const eligibilityOptions: OptionTable<EligibilityOptions<RulebookTypes>> = { ...judgeOptions, ...parseOptions };

/** The measures of a level made ready for a day. */
export interface PreparedMeasures {
  readonly measures: readonly MeasureRule[];
  /** The criteria of a measure; those about a member are about the one at the position. */
  criteriaOf(measure: MeasureRule, member?: number): readonly PreparedCriterion[];
}

/** Makes the measures of a level ready as they are needed. */
export class MeasureJudge extends RecordJudge<PreparedMeasures> {
  protected prepare(level: Level, asOf: Day): PreparedMeasures {
    const { rulebook, chosen, set } = this;
    const given = givenOn(rulebook, chosen, asOf, set);
    const known = new Map<string, PreparedCriterion>();
    const criteriaOf = (measure: MeasureRule, member: number | undefined) =>
      measure.criteria.map((criterion) => {
        // What is about the household is the same for all of its members.
        const about = criterion.level === 'member' ? member : undefined;
        const key = about === undefined ? criterion.id : `${about} ${criterion.id}`;
        const ready = known.get(key) ?? prepareCriterion(criterion, rulebook, chosen, { ...given, member: about });
        known.set(key, ready);
        return ready;
      });
    const of = remembered((_: MeasureRule) => new Map<number | undefined, readonly PreparedCriterion[]>());
    return {
      measures: measuresOf(rulebook, level),
      criteriaOf(measure, member) {
        const before = of(measure);
        const ready = before.get(member) ?? criteriaOf(measure, member);
        before.set(member, ready);
        return ready;
      },
    };
  }

  /** A level that no measure is for gets an empty list, not a refusal. */
  protected misfits(): IssueData[] {
    return [];
  }
}

/** A measure with the member it is judged of. */
export interface Candidate {
  readonly measure: MeasureRule;
  readonly member?: number;
}

/** Every measure of a record, for each member then alive, or who may be, where it is for members. */
export function candidatesOf({ measures }: PreparedMeasures, record: ParsedRecord): Candidate[] {
  const members = subjectsOf(record);
  return measures.flatMap((measure): Candidate[] =>
    isAboutMembers(measure) ? members.map((member) => ({ measure, member })) : [{ measure }],
  );
}

/** The result from compared leaves, whoever compared them. */
export function toEligibility(
  judge: MeasureJudge,
  { record, prepared, overrides }: ReturnType<MeasureJudge['ready']>,
  leavesOf: (criterion: PreparedCriterion) => ComparedLeaves,
): Eligibility {
  const { rulebook, chosen } = judge;
  const { level, id, asOf } = record;
  const judged = new Map<PreparedCriterion, CriterionVerdict>();
  const measures = candidatesOf(prepared, record).map(({ measure, member }): MeasureVerdict => {
    const criteria = prepared.criteriaOf(measure, member).map((criterion) => {
      const known = judged.get(criterion) ?? toCriterion(criterion, record, leavesOf(criterion));
      judged.set(criterion, known);
      return known;
    });
    const { outcome, missing, ...doubts } = concluded(rulebook.fields, level, criteria);
    return {
      id: measure.id,
      ...(member === undefined ? {} : { subject: subjectOf(member) }),
      outcome,
      ...(measure.amount === undefined ? {} : { amount: amountOn(judge, measure.amount, asOf) }),
      criteria,
      missing,
      ...doubts,
    };
  });
  const concerning = new Set(prepared.measures.flatMap((measure) => measure.readings));
  const readings: Record<string, string> = {};
  for (const reading of rulebook.readings)
    if (concerning.has(reading.id)) readings[reading.id] = chosen[reading.id] ?? '';
  return {
    level,
    id,
    asOf,
    rulebook: { id: rulebook.id, version: rulebook.version },
    measures,
    readings,
    ...(overrides.length > 0 ? { overrides } : {}),
  };
}

function judgeMeasures(judge: MeasureJudge, value: unknown, options?: ParseOptions): Eligibility {
  const ready = judge.ready(value, options);
  return toEligibility(judge, ready, (criterion) => compareLeaves(criterion, ready.record));
}

/**
 * What a record may receive, in three-valued logic. Synchronous and pure, as `evaluate` is.
 * @throws InvalidRecordError with everything that is wrong with the record, the date, the readings and what is put
 */
export function eligibility<Types extends RulebookTypes = HunanTypes>(
  record: RecordOf<Types>,
  options: EligibilityOptions<Types> = {},
): Eligibility {
  const { asOf, ...others } = knownOptions(options, eligibilityOptions);
  return judgeMeasures(new MeasureJudge(others), record, { asOf });
}

/**
 * Prepares the measures once for many records.
 * @throws InvalidRecordError (`unknownReading`, `unknownParameter`)
 */
export function createEligibility<Types extends RulebookTypes = HunanTypes>(
  options: JudgeOptions<Types> = {},
): {
  /** What one record may receive. @throws InvalidRecordError */
  eligibility(record: RecordOf<Types>, options?: ParseOptions): Eligibility;
} {
  const judge = new MeasureJudge(knownOptions(options, judgeOptions)).assertKnown();
  return { eligibility: (record, given) => judgeMeasures(judge, record, given && knownOptions(given, parseOptions)) };
}
