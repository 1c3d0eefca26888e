/** Standard and procedure together: a household, village or county has exited only where both are met. */
import { InvalidRecordError } from '../base/errors.js';
import { allOf, type Outcome } from '../base/outcome.js';
import type { FieldTable, Level } from '../records/catalog.js';
import { knownOptions, type OptionTable } from '../records/options.js';
import { type ParseOptions, parseBy, parseOptions } from '../records/parse.js';
import { worded } from '../records/word-issue.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { HunanTypes, OwnTypes, RecordOf, RulebookTypes } from '../rulebook/rulebook-types.js';
import { ruleOf } from '../rulebook/rules.js';
import { createEvaluator, type EvaluateOptions, type Evaluator, type EvaluatorOptions } from './evaluate.js';
import { type Contradiction, findContradictions } from './find-contradictions.js';
import { type InputValues, putInputs } from './put-inputs.js';
import { judgeOptions } from './record-judge.js';
import type { Verdict } from './verdict.js';

/** The verdict of the exit rule, with that of the rule about its procedure beside it. */
export interface ExitVerdict extends Verdict {
  /** By `<level>/procedure`. */
  readonly procedure: Verdict;
  /** What cannot be true in the record's history; present only where there is such. */
  readonly contradictions?: readonly Contradiction[];
  /**
   * Met only where both are, and nothing in the history contradicts itself: one that is not met decides, else one that
   * is undetermined, or a contradiction, leaves it open.
   */
  readonly together: Outcome;
}

/** Options of judging an exit; the rules are those of exit and its procedure. */
export type ExitOptions<Types extends RulebookTypes = OwnTypes> = Omit<EvaluatorOptions<Types>, 'rule' | 'subject'>;

/** The options of one call. */
const exitOptions: OptionTable<ExitOptions<RulebookTypes> & ParseOptions> = { ...judgeOptions, ...parseOptions };

/** An evaluator of exits: judges standard and procedure of many records. */
export interface ExitEvaluator<Types extends RulebookTypes = OwnTypes> {
  readonly rulebook: Rulebook;
  /** @throws InvalidRecordError */
  evaluate(record: RecordOf<Types>, options?: ParseOptions): ExitVerdict;
}

/** The rule about the procedure of a level's exit. */
export function procedureRule(level: Level): string {
  return `${level}/procedure`;
}

/** Puts the verdict on the procedure beside that on the standard, and what contradicts both. */
export function together(
  exit: Verdict,
  procedure: Verdict,
  contradictions: readonly Contradiction[] = [],
): ExitVerdict {
  const doubt: readonly Outcome[] = contradictions.length > 0 ? ['undetermined'] : [];
  return {
    ...exit,
    procedure,
    ...(contradictions.length > 0 ? { contradictions } : {}),
    together: allOf([exit.outcome, procedure.outcome, ...doubt]),
  };
}

/** What cannot be true in the history of a sound record, with the values of a what-if in it. */
export function contradictionsIn(
  value: unknown,
  { asOf, inputs }: ParseOptions & { readonly inputs?: InputValues | undefined },
  fields: FieldTable,
): readonly Contradiction[] {
  const record = parseBy(fields, inputs === undefined ? value : putInputs(fields, value, inputs).value, { asOf });
  return record.level === 'household' ? findContradictions(record) : [];
}

/** Whether a verdict tells of the procedure too. */
export function isExitVerdict(verdict: object): verdict is ExitVerdict {
  return 'together' in verdict;
}

/** Prepares the rules of exit and procedure once for many records. @throws InvalidRecordError as `createEvaluator` does */
export function createExitEvaluator<Types extends RulebookTypes = HunanTypes>(
  options: ExitOptions<Types> = {},
): ExitEvaluator<Types> {
  const known = knownOptions(options, judgeOptions);
  const standard = createEvaluator(known);
  const procedures = new Map<Level, Evaluator>();
  return {
    rulebook: standard.rulebook,
    evaluate(record, given) {
      const exit = standard.evaluate(record, given);
      const { level } = exit;
      const rule = procedureRule(level);
      if (ruleOf(standard.rulebook, rule) === undefined)
        // What was looked for is no slip, so nothing is suggested.
        throw new InvalidRecordError([
          worded({ code: 'unknownRule', path: '', found: level }, standard.rulebook.fields),
        ]);
      const procedure = procedures.get(level) ?? createEvaluator({ ...known, rule });
      procedures.set(level, procedure);
      const contradictions = contradictionsIn(record, { ...given, inputs: known.inputs }, standard.rulebook.fields);
      return together(exit, procedure.evaluate(record, given), contradictions);
    },
  };
}

/**
 * Judges one record by the standard of exit and by its procedure.
 * @throws InvalidRecordError as `evaluate` does, and where the rulebook has no rule about the procedure (`unknownRule`)
 */
export function evaluateExit<Types extends RulebookTypes = HunanTypes>(
  record: RecordOf<Types>,
  options: Omit<EvaluateOptions<Types>, 'rule' | 'subject'> = {},
): ExitVerdict {
  const { asOf, ...known } = knownOptions(options, exitOptions);
  return createExitEvaluator(known).evaluate(record, { asOf });
}
