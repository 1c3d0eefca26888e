/**
 * One record under every way to read the text: each group of criteria under the combinations of its own readings, of
 * which a rulebook has no more than `MAX_COMBINATIONS`.
 */
import type { Day } from '../base/date.js';
import { allOf, type Outcome, outcomes } from '../base/outcome.js';
import { serialOf } from '../base/remembered.js';
import type { Chosen, Citation } from '../parameters/parameter.js';
import type { Level } from '../records/catalog.js';
import { knownOptions } from '../records/options.js';
import { readingGroups } from '../rulebook/reading-groups.js';
import type { Reading, Rule } from '../rulebook/rulebook.js';
import type { HunanTypes, RecordOf, RulebookTypes } from '../rulebook/rulebook-types.js';
import { type EvaluateOptions, evaluateOptions, type Judge, judgeBy } from './evaluate.js';
import { type Prepared, type PreparedCriterion, prepare } from './prepare.js';
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

/** What counts under a combination of readings; what they make advisory does not. */
interface Way {
  readonly required: readonly PreparedCriterion[];
}

/** The ways to read criteria that share readings, directly or by way of others. */
interface Cluster {
  /** Under every combination that leaves something different, first under the readings applied. */
  readonly ways: readonly Way[];
  /** With one reading changed, by that and its option. */
  readonly flipped: ReadonlyMap<string, Way>;
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
  const judge = judgeBy(options);
  const { record, prepared, overrides } = judge.ready(value, { asOf: options.asOf });
  const { rulebook, chosen } = judge;
  const { concerning, clusters } = waysOf(prepared, judge, record.asOf);
  // Each criterion is asked once, however many combinations of readings leave it the same.
  const found = new Map<PreparedCriterion, Outcome>();
  const outcomeOf = (criterion: PreparedCriterion): Outcome => {
    const known = found.get(criterion) ?? criterion.outcome(record);
    found.set(criterion, known);
    return known;
  };
  const together = ({ required }: Way) => allOf(required.map(outcomeOf));
  const applied = clusters.map(({ ways }) => together(ways[0] as Way));
  const outcome = allOf(applied);
  const flips = concerning.flatMap((reading): Flip[] =>
    reading.options.flatMap((option): Flip[] => {
      if (option.id === chosen[reading.id]) return [];
      const instead = clusters.map(({ flipped }, index) => {
        const way = flipped.get(`${reading.id}=${option.id}`);
        return way === undefined ? (applied[index] as Outcome) : together(way);
      });
      const flipped = allOf(instead);
      if (flipped === outcome) return [];
      const own = reading.options.find(({ id }) => id === chosen[reading.id]);
      const side = (one: typeof option | undefined) => ({ option: one?.id ?? '', citations: one?.citations ?? [] });
      return [{ reading: reading.id, applied: side(own), other: side(option), outcome: flipped }];
    }),
  );
  const possible = clusters.map(({ ways }) => new Set(ways.map(together)));
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

/** All ways to read a rule on a day, made ready. */
function waysIn(rule: Rule, { rulebook, chosen, set, member }: Judge, asOf: Day) {
  const clusters = readingGroups(rule.criteria, rulebook).map(({ criteria, readings }): Cluster => {
    const under = (combination: Chosen): Way => {
      const ready = prepare(rulebook, { ...rule, criteria }, combination, asOf, set, member);
      return { required: ready.criteria.filter(({ required }) => required) };
    };
    const own = rulebook.readings.filter(({ id }) => readings.has(id));
    const ways = [chosen, ...combinations(own, chosen)].map(under);
    const flipped = own.flatMap(({ id, options }) =>
      options.map((option) => [`${id}=${option.id}`, under({ ...chosen, [id]: option.id })] as const),
    );
    const distinct = new Map(ways.map((way) => [way.required.map(serialOf).join(' '), way]));
    return { ways: [...distinct.values()], flipped: new Map(flipped) };
  });
  return { concerning: rulebook.readings.filter(({ id }) => rule.readings.includes(id)), clusters };
}

/** What was made ready for a judge and a day is made once. */
const waysBefore = new WeakMap<Prepared, ReturnType<typeof waysIn>>();

function waysOf(prepared: Prepared, judge: Judge, asOf: Day) {
  const known = waysBefore.get(prepared) ?? waysIn(prepared.rule, judge, asOf);
  waysBefore.set(prepared, known);
  return known;
}

/** Every choice of options for some readings; the others stay as chosen. */
function combinations(readings: readonly Reading[], chosen: Chosen): Chosen[] {
  return readings.reduce<Chosen[]>(
    (before, { id, options }) => before.flatMap((one) => options.map((option) => ({ ...one, [id]: option.id }))),
    [chosen],
  );
}
