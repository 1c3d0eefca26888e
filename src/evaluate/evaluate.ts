/** Record and rulebook in, verdict out. A record need not have been checked: it is, once, before it is judged. */
import type { Day } from '../base/date.js';
import { type IssueData, shorten } from '../base/issue.js';
import type { Outcome } from '../base/outcome.js';
import { Kept, remembered } from '../base/remembered.js';
import { nearest } from '../base/suggest.js';
import { type Level, levels } from '../records/catalog.js';
import { typeName } from '../records/found.js';
import { knownOptions, type OptionTable } from '../records/options.js';
import { type ParsedRecord, type ParseOptions, parseOptions } from '../records/parse.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rule, Rulebook } from '../rulebook/rulebook.js';
import type { HunanTypes, OwnTypes, RecordOf, RulebookTypes } from '../rulebook/rulebook-types.js';
import { defaultRuleOf, ruleOf, rulesOf } from '../rulebook/rules.js';
import { type Prepared, prepare } from './prepare.js';
import { type Judgeable, type JudgeOptions, judgeOptions, RecordJudge } from './record-judge.js';
import { memberAt, subjectIssue } from './subject.js';
import { compareLeaves, type toCriterion, toVerdict } from './trace.js';
import type { Verdict } from './verdict.js';

/** Options of an evaluator: by which rule, under which readings, by which rulebook; and what if something were otherwise. */
export interface EvaluatorOptions<Types extends RulebookTypes = OwnTypes> extends JudgeOptions<Types> {
  /** The rule to judge by, such as `household/identify` or `measure/studyGrant`; by default the exit of the level. */
  readonly rule?: Types['rule'] | undefined;
  /** Of a measure for members, the member by his place in the record: `members[0]` is the first. */
  readonly subject?: string | undefined;
}

/** Options of judging one record: the day, and those of an evaluator. */
export interface EvaluateOptions<Types extends RulebookTypes = OwnTypes>
  extends EvaluatorOptions<Types>,
    ParseOptions {}

/** The options of an evaluator. */
const evaluatorOptions: OptionTable<EvaluatorOptions<RulebookTypes>> = { ...judgeOptions, rule: 'any', subject: 'any' };

/** The options of whatever judges one record by one rule. */
export const evaluateOptions: OptionTable<EvaluateOptions<RulebookTypes>> = { ...evaluatorOptions, ...parseOptions };

/** An evaluator: judges many records by one rule and one choice of readings. */
export interface Evaluator<Types extends RulebookTypes = OwnTypes> {
  readonly rulebook: Rulebook;
  /** @throws InvalidRecordError */
  evaluate(record: RecordOf<Types>, options?: ParseOptions): Verdict;
  /** The outcome alone, that of the verdict, several times faster: nothing is kept of how it came about. @throws InvalidRecordError */
  outcome(record: RecordOf<Types>, options?: ParseOptions): Outcome;
}

/** A record that may be judged, with the rule made ready for its day. */
export type Ready = Judgeable<Prepared>;

/** What the evaluator, the engine adapter and advice share: one rule, by default the exit of each record's level. */
export class Judge extends RecordJudge<Prepared> {
  readonly #rule: Rule | undefined;
  readonly #subject: string | undefined;

  constructor({ rule, subject, ...options }: EvaluatorOptions<RulebookTypes>) {
    super(options);
    this.#subject = subject;
    this.asksEachRecord = subject !== undefined;
    if (rule === undefined) return;
    this.#rule = ruleOf(this.rulebook, rule);
    if (this.#rule === undefined) this.refuse(unknownRule(rule, this.rulebook));
  }

  /** The position of the member judged; undefined where it is the whole record. */
  get member(): number | undefined {
    return memberAt(this.#rule, this.#subject);
  }

  /** The rule for records of a level; undefined where there is none. */
  #ruleFor(level: Level): Rule | undefined {
    if (this.#rule === undefined) return defaultRuleOf(this.rulebook, level);
    return this.#rule.level === level ? this.#rule : undefined;
  }

  protected prepare(level: Level, asOf: Day): Prepared {
    const rule = this.#ruleFor(level);
    if (rule === undefined) throw new Error(`Nothing judges a ${level}.`);
    return prepare(this.rulebook, rule, this.chosen, asOf, this.set, this.member);
  }

  protected misfits(record: ParsedRecord): IssueData[] {
    const { level } = record;
    const rule = this.#ruleFor(level);
    if (rule !== undefined) return subjectIssue(rule, this.#subject, record);
    if (this.#rule !== undefined) return [unknownRule(this.#rule.id, this.rulebook, level)];
    const judged = levels.filter((one) => defaultRuleOf(this.rulebook, one) !== undefined);
    return [{ code: 'unknownLevel', path: 'level', expected: judged.join(' | '), found: level }];
  }
}

/** That there is no such rule, or none about records of that level. */
export function unknownRule(id: unknown, rulebook: Rulebook, level?: Level): IssueData {
  const known = rulesOf(rulebook)
    .filter((rule) => level === undefined || rule.level === level)
    .map((rule) => rule.id);
  const suggestion = typeof id === 'string' ? nearest(id, known) : undefined;
  return {
    code: 'unknownRule',
    path: 'rule',
    expected: known.join(' | '),
    found: typeof id === 'string' ? shorten(id) : typeName(id),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** The verdict on a record that may be judged. @param told what came of its criteria, where that is known */
export function verdictBy(
  judge: Judge,
  { record, prepared, overrides }: Ready,
  compared = (criterion: Prepared['criteria'][number]) => compareLeaves(criterion, record),
  told?: typeof toCriterion,
): Verdict {
  return toVerdict(judge.rulebook, judge.chosen, prepared, record, compared, overrides, told);
}

function judgeRecord(judge: Judge, value: unknown, options?: ParseOptions): Verdict {
  return verdictBy(judge, judge.ready(value, options));
}

/**
 * Prepares the rules once for many records.
 * @throws InvalidRecordError (`unknownReading`, `unknownParameter`, `unknownRule`) where a reading, option, parameter or
 * rule is not the rulebook's
 */
export function createEvaluator<Types extends RulebookTypes = HunanTypes>(
  options: EvaluatorOptions<Types> = {},
): Evaluator<Types> {
  const judge = new Judge(knownOptions(options, evaluatorOptions)).assertKnown();
  return {
    rulebook: judge.rulebook,
    evaluate: (record, options) => judgeRecord(judge, record, options && knownOptions(options, parseOptions)),
    outcome: (value, options) => {
      const { record, prepared, certain } = judge.ready(value, options && knownOptions(options, parseOptions));
      return certain ? prepared.certain(record) : prepared.outcome(record);
    },
  };
}

/** So many judges are kept for a rulebook. */
const MAX_JUDGES = 16;
const judgesBefore = remembered((_: Rulebook) => new Kept<Judge>(MAX_JUDGES));

/** What judges by some options: for the same rule and readings the same, so that rules and records are got ready once. */
export function judgeBy(options: EvaluateOptions<RulebookTypes>): Judge {
  const { asOf: _, rulebook = hunan2016To2020(), readings = {}, rule, ...others } = options;
  const entries = Object.entries(readings);
  const isPlain =
    (rule === undefined || typeof rule === 'string') &&
    entries.every(([, option]) => typeof option === 'string') &&
    Object.values(others).every((option) => option === undefined);
  if (!isPlain) return new Judge(options);
  const own = { rulebook, readings: Object.fromEntries(entries), rule };
  return judgesBefore(rulebook).of(JSON.stringify([rule, entries]), () => new Judge(own));
}

/**
 * Judges one record: all required criteria of the rule, by default the exit of its level, in three-valued logic.
 * Synchronous and pure; equal input gives equal output to the byte.
 * @throws InvalidRecordError with everything that is wrong with the record, the date, the readings and what is put
 */
export function evaluate<Types extends RulebookTypes = HunanTypes>(
  record: RecordOf<Types>,
  options: EvaluateOptions<Types> = {},
): Verdict {
  const known = knownOptions(options, evaluateOptions);
  return judgeRecord(judgeBy(known), record, { asOf: known.asOf });
}
