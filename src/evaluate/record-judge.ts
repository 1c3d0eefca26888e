/** What everything that judges records shares: readings settled once, records checked, rules made ready day by day. */
import { type Day, isDay } from '../base/date.js';
import { InvalidRecordError, isInvalidRecordError } from '../base/errors.js';
import { type IssueData, MAX_ISSUES } from '../base/issue.js';
import type { Chosen } from '../parameters/parameter.js';
import type { Level } from '../records/catalog.js';
import type { OptionTable } from '../records/options.js';
import { certainRecord, checkedRecord, examine, type ParsedRecord, type ParseOptions } from '../records/parse.js';
import { isReadable } from '../records/plain.js';
import { isUncertain } from '../records/uncertainty.js';
import { worded } from '../records/word-issue.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { OwnTypes, RulebookTypes } from '../rulebook/rulebook-types.js';
import { type InputValues, putInputs } from './put-inputs.js';
import { choose } from './readings.js';
import { type ParameterValues, parameterOverrides, type SetParameters, setParameters } from './set-parameters.js';
import type { Override } from './verdict.js';

/** Under which readings, by which rulebook; and what if something were otherwise. */
export interface JudgeOptions<Types extends RulebookTypes = OwnTypes> {
  /** Options by reading; what is left out takes the rulebook's default. */
  readonly readings?: Types['readings'] | undefined;
  /** By default Hunan's rulebook for 2016 to 2020. */
  readonly rulebook?: Rulebook<Types> | undefined;
  /** What if a parameter were this, on every day and under every reading. The verdict lists it in `overrides`. */
  readonly parameters?: ParameterValues | undefined;
  /** What if the record said this, by path; null takes away. Put before the check; listed in `overrides`. */
  readonly inputs?: InputValues | undefined;
}

/** The options of whatever judges records. */
export const judgeOptions: OptionTable<JudgeOptions<RulebookTypes>> = {
  readings: 'group',
  rulebook: 'rulebook',
  parameters: 'group',
  inputs: 'group',
};

/** A record that may be judged, with what judges it made ready for its day. */
export interface Judgeable<P> {
  readonly record: ParsedRecord;
  readonly prepared: P;
  /** Nothing in it is a range or in conflict. */
  readonly certain: boolean;
  /** What the what-if put; empty where there is none. */
  readonly overrides: readonly Override[];
}

const NO_OVERRIDES: readonly Override[] = Object.freeze([]);

/**
 * The days a level is kept ready for; the built-in period has 1,827. Only days within the rulebook's period, judged
 * under readings it knows, are ever kept, so what is found here needs no second check.
 */
const MAX_DAYS = 4000;

/** Readings settled and rules prepared as they are needed. */
export abstract class RecordJudge<P> {
  readonly rulebook: Rulebook;
  readonly chosen: Chosen;
  /** Parameters that hold in the place of the rulebook's. */
  readonly set: SetParameters;
  /** Whether what keeps a record from being judged has to be asked of each, not only of each level and day. */
  protected asksEachRecord = false;
  readonly #inputs: InputValues | undefined;
  readonly #issues: IssueData[];
  readonly #days = new Map<Level, Map<Day, P>>();
  #latest: { readonly level: Level; readonly asOf: Day; readonly prepared: P } | undefined;

  constructor({ readings, rulebook = hunan2016To2020(), parameters, inputs }: JudgeOptions<RulebookTypes>) {
    this.rulebook = rulebook;
    const { chosen, issues } = choose(rulebook, readings);
    const { set, issues: more } = setParameters(rulebook, parameters);
    this.chosen = chosen;
    this.set = set;
    this.#inputs = inputs;
    this.#issues = [...issues, ...more].slice(0, MAX_ISSUES);
  }

  /** What judges a level on a day, made ready; asked only where nothing is the matter. */
  protected abstract prepare(level: Level, asOf: Day): P;
  /** What keeps a sound record from being judged. */
  protected abstract misfits(record: ParsedRecord): readonly IssueData[];

  /** Notes that what it is to judge by is not the rulebook's. */
  protected refuse(issue: IssueData): void {
    this.#issues.push(issue);
  }

  /** Refuses readings, parameters and rules that the rulebook does not know. @throws InvalidRecordError */
  assertKnown(): this {
    if (this.#issues.length > 0)
      throw new InvalidRecordError(this.#issues.map((issue) => worded(issue, this.rulebook.fields)));
    return this;
  }

  /** Checks the record and makes its rule ready. @throws InvalidRecordError with everything wrong with both */
  ready(given: unknown, options: ParseOptions = {}): Judgeable<P> {
    try {
      if (this.#inputs === undefined) return this.#ready(given, options, [], NO_OVERRIDES);
      const { value, overrides, issues } = putInputs(this.rulebook.fields, given, this.#inputs);
      return this.#ready(value, options, issues, overrides);
    } catch (error) {
      // Data cannot fail to be read; what can, such as a proxy that throws, is none.
      if (isInvalidRecordError(error) || isReadable(given)) throw error;
      throw new InvalidRecordError([
        worded({ code: 'notARecord', path: '', expected: 'record' }, this.rulebook.fields),
      ]);
    }
  }

  #ready(
    value: unknown,
    options: ParseOptions,
    putIssues: readonly IssueData[],
    putOverrides: readonly Override[],
  ): Judgeable<P> {
    const { fields } = this.rulebook;
    const certain = certainRecord(value, options.asOf, fields);
    const quick = certain && this.#known(certain);
    if (certain !== undefined && quick !== undefined) return this.#sound(certain, quick, putOverrides, true);
    const checked = checkedRecord(value, options.asOf, fields);
    const ready = checked && this.#known(checked);
    if (checked !== undefined && ready !== undefined) return this.#sound(checked, ready, putOverrides);
    const { record, issues } = examine(value, options, fields);
    const known = record && putIssues.length === 0 ? this.#known(record) : undefined;
    if (record !== undefined && known !== undefined) return this.#sound(record, known, putOverrides);

    const asOf = record?.asOf ?? options.asOf ?? (value as { asOf?: unknown } | null | undefined)?.asOf;
    const { validFrom, validTo } = this.rulebook;
    const more: IssueData[] = [];
    if (isDay(asOf) && (asOf < validFrom || asOf > validTo)) {
      more.push({ code: 'outsidePeriod', path: 'asOf', expected: `${validFrom} – ${validTo}`, found: asOf });
    }
    if (record !== undefined) more.push(...this.misfits(record));
    const all = [...issues, ...putIssues, ...more, ...this.#issues];
    if (record === undefined || all.length > 0) {
      throw new InvalidRecordError(all.slice(0, MAX_ISSUES).map((issue) => worded(issue, fields)));
    }
    const prepared = this.#prepared(record);
    return this.#sound(record, prepared, putOverrides);
  }

  #prepared({ level, asOf }: ParsedRecord): P {
    const days = this.#days.get(level) ?? new Map<Day, P>();
    const before = days.get(asOf);
    if (before !== undefined) return before;
    const prepared = this.prepare(level, asOf);
    if (days.size >= MAX_DAYS) days.clear();
    this.#days.set(level, days.set(asOf, prepared));
    return prepared;
  }

  /** With what the what-if put: parameters first. */
  #sound(
    record: ParsedRecord,
    prepared: P,
    put: readonly Override[],
    certain: boolean = !isUncertain(record),
  ): Judgeable<P> {
    if (this.set.size === 0) return { record, prepared, certain, overrides: put };
    const ofParameters = parameterOverrides(this.rulebook, this.set, this.chosen, record.asOf);
    return { record, prepared, certain, overrides: [...ofParameters, ...put] };
  }

  /** The rule made ready before for the record's level and day; most records share theirs with the one before. */
  #known(record: ParsedRecord): P | undefined {
    const { level, asOf } = record;
    const latest = this.#latest;
    if (this.asksEachRecord && this.misfits(record).length > 0) return undefined;
    if (latest !== undefined && latest.level === level && latest.asOf === asOf) return latest.prepared;
    const prepared = this.#days.get(level)?.get(asOf);
    if (prepared !== undefined) this.#latest = { level, asOf, prepared };
    return prepared;
  }
}
