/**
 * One record under every way to read the text: each group of criteria under the combinations of its own readings, of
 * which a rulebook has no more than `MAX_COMBINATIONS`.
 */
import type { Day } from '../base/date.js';
import { allOf, type Outcome, outcomes } from '../base/outcome.js';
import type { Chosen, Citation } from '../parameters/parameter.js';
import type { Level } from '../records/catalog.js';
import { knownOptions } from '../records/options.js';
import { readingGroups } from '../rulebook/reading-groups.js';
import type { Criterion, Reading, Rule, Rulebook } from '../rulebook/rulebook.js';
import type { HunanTypes, RecordOf, RulebookTypes } from '../rulebook/rulebook-types.js';
import { type EvaluateOptions, evaluateOptions, Judge } from './evaluate.js';
import { prepare } from './prepare.js';
import { subjectOf } from './subject.js';
import type { Override } from './verdict.js';

/** A reading that by itself changes the verdict. */
export interface Flip {
  readonly reading: string;
  /** The option applied, and where it is taken from. */
  readonly applied: { readonly option: string; readonly citations: readonly Citation[] };
  /** The option that gives another outcome, and where that is taken from. */
  readonly other: { readonly option: string; readonly citations: readonly Citation[] };
  readonly outcome: Outcome;
}

/** The verdict under every reading of the text: whether it is firm, and which single readings flip it. */
export interface ReadingsVerdict {
  readonly level: Level;
  readonly id: string;
  readonly asOf: Day;
  readonly rulebook: { readonly id: string; readonly version: string };
  readonly rule: string;
  /** As in a verdict. */
  readonly subject?: string;
  /** Under the readings applied. */
  readonly outcome: Outcome;
  /** Every outcome that some combination of readings gives, in the order met, notMet, undetermined. */
  readonly outcomes: readonly Outcome[];
  /** The same verdict under every combination. */
  readonly firm: boolean;
  /** The single readings that flip it. None, where only several together do. */
  readonly flips: readonly Flip[];
  /** The readings applied. */
  readonly readings: Readonly<Record<string, string>>;
  /** Present only in a what-if, as in a verdict; `instead` is under the readings applied. */
  readonly overrides?: readonly Override[];
}

/** Criteria that share readings, directly or by way of others. */
interface Cluster {
  readonly criteria: readonly Criterion[];
  readonly readings: readonly Reading[];
}

/**
 * Judges a record under every combination of the readings that concern the rule.
 * @throws InvalidRecordError
 */
export function evaluateReadings<Types extends RulebookTypes = HunanTypes>(
  value: RecordOf<Types>,
  given: EvaluateOptions<Types> = {},
): ReadingsVerdict {
  const options = knownOptions(given, evaluateOptions);
  const judge = new Judge(options);
  const { record, prepared, overrides } = judge.ready(value, { asOf: options.asOf });
  const { rulebook, chosen } = judge;
  const concerning = rulebook.readings.filter(({ id }) => prepared.rule.readings.includes(id));
  const clusters = clustersOf(prepared.rule, rulebook);
  // What some of the criteria come to together; those that a reading makes advisory do not count.
  const under = (readings: Chosen, { criteria }: Cluster) =>
    prepare(rulebook, { ...prepared.rule, criteria }, readings, record.asOf, judge.set, judge.member).outcome(record);
  const applied = clusters.map((cluster) => under(chosen, cluster));
  const outcome = allOf(applied);
  const flips = concerning.flatMap((reading): Flip[] =>
    reading.options.flatMap((option): Flip[] => {
      if (option.id === chosen[reading.id]) return [];
      const instead = clusters.map((cluster, index) =>
        cluster.readings.includes(reading)
          ? under({ ...chosen, [reading.id]: option.id }, cluster)
          : (applied[index] as Outcome),
      );
      const flipped = allOf(instead);
      if (flipped === outcome) return [];
      const own = reading.options.find(({ id }) => id === chosen[reading.id]);
      const side = (one: typeof option | undefined) => ({ option: one?.id ?? '', citations: one?.citations ?? [] });
      return [{ reading: reading.id, applied: side(own), other: side(option), outcome: flipped }];
    }),
  );
  const possible = clusters.map(
    (cluster) => new Set(combinations(cluster.readings, chosen).map((readings) => under(readings, cluster))),
  );
  let reached = new Set<Outcome>(['met']);
  for (const more of possible) {
    reached = new Set([...reached].flatMap((one) => [...more].map((other) => allOf([one, other]))));
  }
  return {
    level: record.level,
    id: record.id,
    asOf: record.asOf,
    rulebook: { id: rulebook.id, version: rulebook.version },
    rule: prepared.rule.id,
    ...(judge.member === undefined ? {} : { subject: subjectOf(judge.member) }),
    outcome,
    outcomes: outcomes.filter((one) => reached.has(one)),
    firm: reached.size === 1,
    flips,
    readings: Object.fromEntries(concerning.map(({ id }) => [id, chosen[id] ?? ''])),
    ...(overrides.length > 0 ? { overrides } : {}),
  };
}

function clustersOf(rule: Rule, rulebook: Rulebook): Cluster[] {
  return readingGroups(rule.criteria, rulebook).map(({ criteria, readings }) => ({
    criteria,
    readings: rulebook.readings.filter(({ id }) => readings.has(id)),
  }));
}

/** Every choice of options for some readings; the others stay as chosen. */
function combinations(readings: readonly Reading[], chosen: Chosen): Chosen[] {
  return readings.reduce<Chosen[]>(
    (before, { id, options }) => before.flatMap((one) => options.map((option) => ({ ...one, [id]: option.id }))),
    [chosen],
  );
}
