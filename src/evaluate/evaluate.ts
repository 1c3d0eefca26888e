/** Record and rulebook in, verdict out. */
import { type Day, isDay } from '../base/date.js';
import { InvalidRecordError } from '../base/errors.js';
import { type IssueData, MAX_ISSUES } from '../base/issue.js';
import type { Outcome } from '../base/outcome.js';
import type { Chosen } from '../parameters/parameter.js';
import type { Level } from '../records/catalog.js';
import { worded } from '../records/describe-issue.js';
import { checkedRecord, examine, type ParsedRecord, type ParseOptions } from '../records/parse.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { type Prepared, prepare } from './prepare.js';
import { type InputValues, putInputs } from './put-inputs.js';
import { choose, type Readings } from './readings.js';
import { type ParameterValues, parameterOverrides, type SetParameters, setParameters } from './set-parameters.js';
import { compareLeaves, toVerdict } from './trace.js';
import type { Override, Verdict } from './verdict.js';

/** How to judge: under which readings, by which rulebook; and what if something were otherwise. */
export interface EvaluatorOptions {
  /** Options by reading; what is left out takes the rulebook's default. */
  readonly readings?: Readings | undefined;
  /** By default Hunan's rulebook for 2016 to 2020. */
  readonly rulebook?: Rulebook | undefined;
  /** What if a parameter were this, on every day and under every reading. The verdict lists it in `overrides`. */
  readonly parameters?: ParameterValues | undefined;
  /** What if the record said this, by path; null takes away. Put before the check; listed in `overrides`. */
  readonly inputs?: InputValues | undefined;
}

/** How to judge one record. */
export interface EvaluateOptions extends EvaluatorOptions, ParseOptions {}

/** Judges many records under one choice of readings. */
export interface Evaluator {
  readonly rulebook: Rulebook;
  /** @throws InvalidRecordError */
  evaluate(record: unknown, options?: ParseOptions): Verdict;
  /** The outcome alone, several times faster. @throws InvalidRecordError */
  outcome(record: unknown, options?: ParseOptions): Outcome;
}

/** A record that may be judged, with the rule made ready for its day. */
export interface Ready {
  readonly record: ParsedRecord;
  readonly prepared: Prepared;
  /** What the what-if put; empty where there is none. */
  readonly overrides: readonly Override[];
}

const NO_OVERRIDES: readonly Override[] = Object.freeze([]);

/**
 * The days a level is kept ready for; the built-in period has 1,827. Only days within the rulebook's period, judged
 * under readings it knows, are ever kept, so what is found here needs no second check.
 */
const MAX_DAYS = 4000;

/** Readings settled and rules prepared as they are needed; what the evaluator and the engine adapter share. */
export class Judge {
  readonly rulebook: Rulebook;
  readonly chosen: Chosen;
  /** Parameters that hold in the place of the rulebook's. */
  readonly set: SetParameters;
  readonly #inputs: InputValues | undefined;
  readonly #issues: readonly IssueData[];
  readonly #days = new Map<Level, Map<Day, Prepared>>();
  #latest: { readonly level: Level; readonly asOf: Day; readonly prepared: Prepared } | undefined;

  constructor({ readings, rulebook = hunan2016To2020(), parameters, inputs }: EvaluatorOptions) {
    this.rulebook = rulebook;
    const { chosen, issues } = choose(rulebook, readings);
    const { set, issues: more } = setParameters(rulebook, parameters);
    this.chosen = chosen;
    this.set = set;
    this.#inputs = inputs;
    this.#issues = [...issues, ...more].slice(0, MAX_ISSUES);
  }

  /** Refuses readings and parameters the rulebook does not know. @throws InvalidRecordError */
  assertKnown(): this {
    if (this.#issues.length > 0) throw new InvalidRecordError(this.#issues.map(worded));
    return this;
  }

  /** Checks the record and makes its rule ready. @throws InvalidRecordError with everything wrong with both */
  ready(given: unknown, options: ParseOptions = {}): Ready {
    if (this.#inputs === undefined) return this.#ready(given, options, [], NO_OVERRIDES);
    const { value, overrides, issues } = putInputs(given, this.#inputs);
    return this.#ready(value, options, issues, overrides);
  }

  #ready(
    value: unknown,
    options: ParseOptions,
    putIssues: readonly IssueData[],
    putOverrides: readonly Override[],
  ): Ready {
    const checked = checkedRecord(value, options.asOf);
    const ready = checked && this.#known(checked);
    if (checked !== undefined && ready !== undefined) return this.#sound(checked, ready, putOverrides);
    const { record, issues } = examine(value, options);
    const known = record && putIssues.length === 0 ? this.#known(record) : undefined;
    if (record !== undefined && known !== undefined) return this.#sound(record, known, putOverrides);

    const asOf = record?.asOf ?? options.asOf ?? (value as { asOf?: unknown } | null | undefined)?.asOf;
    const { validFrom, validTo } = this.rulebook;
    const more: IssueData[] = [];
    if (isDay(asOf) && (asOf < validFrom || asOf > validTo)) {
      more.push({ code: 'outsidePeriod', path: 'asOf', expected: `${validFrom} – ${validTo}`, found: asOf });
    }
    const rule = record && this.rulebook.verdicts.get(record.level);
    if (record !== undefined && rule === undefined) {
      const judged = [...this.rulebook.verdicts.keys()].join(' | ');
      more.push({ code: 'unknownLevel', path: 'level', expected: judged, found: record.level });
    }
    const all = [...issues, ...putIssues, ...more, ...this.#issues];
    if (record === undefined || rule === undefined || all.length > 0) {
      throw new InvalidRecordError(all.slice(0, MAX_ISSUES).map(worded));
    }
    const prepared = prepare(this.rulebook, rule, this.chosen, record.asOf, this.set);
    const days = this.#days.get(record.level) ?? new Map<Day, Prepared>();
    if (days.size >= MAX_DAYS) days.clear();
    this.#days.set(record.level, days.set(record.asOf, prepared));
    return this.#sound(record, prepared, putOverrides);
  }

  /** With what the what-if put: parameters first. */
  #sound(record: ParsedRecord, prepared: Prepared, put: readonly Override[]): Ready {
    if (this.set.size === 0) return { record, prepared, overrides: put };
    const ofParameters = parameterOverrides(this.rulebook, this.set, this.chosen, record.asOf);
    return { record, prepared, overrides: [...ofParameters, ...put] };
  }

  /** The rule made ready before for the record's level and day; most records share theirs with the one before. */
  #known({ level, asOf }: ParsedRecord): Prepared | undefined {
    const latest = this.#latest;
    if (latest !== undefined && latest.level === level && latest.asOf === asOf) return latest.prepared;
    const prepared = this.#days.get(level)?.get(asOf);
    if (prepared !== undefined) this.#latest = { level, asOf, prepared };
    return prepared;
  }
}

function judgeRecord(judge: Judge, value: unknown, options?: ParseOptions): Verdict {
  const { record, prepared, overrides } = judge.ready(value, options);
  const compared = (criterion: Prepared['criteria'][number]) => compareLeaves(criterion, record);
  return toVerdict(judge.rulebook, judge.chosen, prepared, record, compared, overrides);
}

/**
 * Prepares the rules once for many records.
 * @throws InvalidRecordError (`unknownReading`, `unknownParameter`) where a reading, option or parameter is not the
 * rulebook's
 */
export function createEvaluator(options: EvaluatorOptions = {}): Evaluator {
  const judge = new Judge(options).assertKnown();
  return {
    rulebook: judge.rulebook,
    evaluate: (record, parseOptions) => judgeRecord(judge, record, parseOptions),
    outcome: (value, parseOptions) => {
      const { record, prepared } = judge.ready(value, parseOptions);
      return prepared.outcome(record);
    },
  };
}

let standard: Judge | undefined;

/**
 * Judges one record: all required criteria of its level, in three-valued logic. Synchronous and pure; equal input
 * gives equal output to the byte.
 * @throws InvalidRecordError with everything that is wrong with the record, the date, the readings and what is put
 */
export function evaluate(record: unknown, options: EvaluateOptions = {}): Verdict {
  const { asOf, readings, rulebook, parameters, inputs } = options;
  const isStandard = [readings, rulebook, parameters, inputs].every((option) => option === undefined);
  if (isStandard) standard ??= new Judge({});
  const judge = isStandard && standard !== undefined ? standard : new Judge(options);
  return judgeRecord(judge, record, { asOf });
}
