/** What a record's household, village or county may receive: every measure of its level, for whom, and why or why not. */
import type { Day } from '../base/date.js';
import type { IssueData } from '../base/issue.js';
import type { Outcome } from '../base/outcome.js';
import { Kept } from '../base/remembered.js';
import type { Level } from '../records/catalog.js';
import { knownOptions, type OptionTable } from '../records/options.js';
import type { ParsedRecord, ParseOptions } from '../records/parse.js';
import { parseOptions } from '../records/parse.js';
import type { Criterion, MeasureRule } from '../rulebook/rulebook.js';
import type { HunanTypes, OwnTypes, RecordOf, RulebookTypes } from '../rulebook/rulebook-types.js';
import { measuresOf } from '../rulebook/rules.js';
import { amountOn, type GivenAmount } from './amount.js';
import { criterionOn } from './few-ways.js';
import { givenOn, type PreparedCriterion, prepareCriterion } from './prepare.js';
import { type JudgeOptions, judgeOptions, RecordJudge } from './record-judge.js';
import { isAboutMembers, subjectOf, subjectsOf } from './subject.js';
import { type Assigned, concluded, optionsApplied } from './trace.js';
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

/** A measure, with the member that it is judged of where it is for each. */
export interface Candidate {
  readonly measure: MeasureRule;
  readonly member?: number;
  readonly amount?: GivenAmount;
  /** The places of its criteria among all. */
  readonly criteria: readonly number[];
}

/** All that is judged of records whose living members stand at the same places. */
export interface Candidates {
  /** Each criterion once; what is about the household is the same for all of its members. */
  readonly criteria: readonly PreparedCriterion[];
  readonly measures: readonly Candidate[];
}

/** The measures of a level made ready for a day. */
export interface PreparedMeasures {
  /** The readings that concern one of them. */
  readonly readings: readonly string[];
  /** Every measure, for each member then alive, or who may be, where it is for members. */
  candidatesOf(record: ParsedRecord): Candidates;
}

/** For so many choices of the members who are living it is kept what is judged. */
const MAX_CHOICES = 64;

/** Makes the measures of a level ready as they are needed. */
export class MeasureJudge extends RecordJudge<PreparedMeasures> {
  protected prepare(level: Level, asOf: Day): PreparedMeasures {
    const { rulebook, chosen, set } = this;
    const measures = measuresOf(rulebook, level);
    const given = givenOn(rulebook, chosen, asOf, set);
    const candidates = (members: readonly number[]): Candidates => {
      const criteria: PreparedCriterion[] = [];
      const placeOf = (criterion: Criterion, member: number | undefined) => {
        const about = criterion.level === 'member' ? { ...given, member } : given;
        const ready = prepareCriterion(criterion, rulebook, chosen, about);
        const before = criteria.indexOf(ready);
        return before < 0 ? criteria.push(ready) - 1 : before;
      };
      const judged = (measure: MeasureRule, member?: number): Candidate => ({
        measure,
        ...(member === undefined ? {} : { member }),
        ...(measure.amount === undefined ? {} : { amount: amountOn(this, measure.amount, asOf) }),
        criteria: measure.criteria.map((criterion) => placeOf(criterion, member)),
      });
      const each = measures.flatMap((measure) =>
        isAboutMembers(measure) ? members.map((member) => judged(measure, member)) : [judged(measure)],
      );
      return { criteria, measures: each };
    };
    const before = new Kept<Candidates>(MAX_CHOICES);
    const concerning = new Set(measures.flatMap((measure) => measure.readings));
    return {
      readings: rulebook.readings.flatMap(({ id }) => (concerning.has(id) ? [id] : [])),
      candidatesOf(record) {
        const members = subjectsOf(record);
        return before.of(members.join(), () => candidates(members));
      },
    };
  }

  /** A level that no measure is for gets an empty list, not a refusal. */
  protected misfits(): IssueData[] {
    return [];
  }
}

/** The result from what came of the criteria, whoever judged them. */
export function toEligibility(
  { rulebook, chosen }: MeasureJudge,
  { record, prepared, overrides }: ReturnType<MeasureJudge['ready']>,
  verdictOf: (criterion: PreparedCriterion) => CriterionVerdict,
): Eligibility {
  const { level, id, asOf } = record;
  const candidates = prepared.candidatesOf(record);
  const judged = candidates.criteria.map(verdictOf);
  const measures = candidates.measures.map(({ measure, member, amount, criteria: places }): MeasureVerdict => {
    const criteria = places.map((place) => judged[place] as CriterionVerdict);
    const { outcome, missing, conflicts, tooWide } = concluded(rulebook.fields, level, criteria);
    const verdict: Assigned<MeasureVerdict> = { id: measure.id } as MeasureVerdict;
    if (member !== undefined) verdict.subject = subjectOf(member);
    verdict.outcome = outcome;
    if (amount !== undefined) verdict.amount = { ...amount };
    verdict.criteria = criteria;
    verdict.missing = missing;
    if (conflicts !== undefined) verdict.conflicts = conflicts;
    if (tooWide !== undefined) verdict.tooWide = tooWide;
    return verdict;
  });
  return {
    level,
    id,
    asOf,
    rulebook: { id: rulebook.id, version: rulebook.version },
    measures,
    readings: optionsApplied(prepared, chosen),
    ...(overrides.length > 0 ? { overrides } : {}),
  };
}

function judgeMeasures(judge: MeasureJudge, value: unknown, options?: ParseOptions): Eligibility {
  const ready = judge.ready(value, options);
  return toEligibility(judge, ready, (criterion) => criterionOn(criterion, ready.record));
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
