/** Whose verdict changes where one rulebook takes the place of another. */
import { isInvalidRecordError } from '../../base/errors.js';
import { type Outcome, outcomes } from '../../base/outcome.js';
import { type CriterionFlip, compareVerdicts } from '../../evaluate/compare-verdicts.js';
import { createEvaluator, type Evaluator } from '../../evaluate/evaluate.js';
import type { Verdict } from '../../evaluate/verdict.js';
import { asDeclared } from '../../records/as-declared.js';
import type { Level } from '../../records/catalog.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { Readings, RulebookTypes } from '../../rulebook/rulebook-types.js';

/** What can come of a record: an outcome, or that the rulebook does not judge it. */
export const diffedOutcomes = [...outcomes, 'refused'] as const;
/** What can come of a record under one rulebook, one of `diffedOutcomes`. */
export type DiffedOutcome = (typeof diffedOutcomes)[number];

/** A record to be judged by both rulebooks. */
export interface DiffedRecord {
  readonly record: unknown;
  readonly asOf?: string | undefined;
  /** Options by reading; a rulebook that does not know one goes by its own default. */
  readonly readings?: Readings | undefined;
  /** The name of the case that it is taken from. */
  readonly case?: string | undefined;
}

/** A flip: a record whose verdict is another. */
export interface VerdictFlip {
  readonly level: Level;
  readonly id: string;
  readonly village?: string;
  readonly county?: string;
  readonly case?: string;
  /** The verdict rule, such as `household/exit`; absent where neither rulebook judges the record. */
  readonly rule?: string;
  readonly from: DiffedOutcome;
  readonly to: DiffedOutcome;
  /** The criteria that do something else to the verdict. Empty where a side refuses the record. */
  readonly criteria: readonly CriterionFlip[];
}

/** The flips between two rulebooks: what came of judging records by both. */
export interface Flips {
  /** Records that at least one of the rulebooks judges. */
  readonly judged: number;
  /** Records that neither judges. */
  readonly refused: number;
  readonly flips: readonly VerdictFlip[];
  /** Of the records whose verdict stays: those of which some criterion comes out otherwise. */
  readonly withinVerdict: number;
}

/** Judges records by both rulebooks, in their order. Under the readings given with each, else under the defaults. */
export function flipsOn(records: Iterable<DiffedRecord>, old: Rulebook, now: Rulebook): Flips {
  const judges = [judgeBy(old, now), judgeBy(now, old)] as const;
  const flips: VerdictFlip[] = [];
  const counts = { judged: 0, refused: 0, withinVerdict: 0 };
  for (const one of records) {
    const [a, b] = [judges[0](one), judges[1](one)];
    const either = b ?? a;
    if (either === undefined) {
      counts.refused += 1;
      continue;
    }
    counts.judged += 1;
    const { level, id, village, county, rule } = either;
    const all = a && b ? compareVerdicts(a, b).flips : [];
    const behind = all.filter(bearsOnVerdict);
    const [from, to] = [a?.outcome ?? 'refused', b?.outcome ?? 'refused'] as const;
    if (from === to) {
      const otherwise = all.filter(({ outcomes: [x, y] }) => x !== null && y !== null && x !== y);
      if (otherwise.length + behind.length > 0) counts.withinVerdict += 1;
      continue;
    }
    flips.push({
      level,
      id,
      ...(village === undefined ? {} : { village }),
      ...(county === undefined ? {} : { county }),
      ...(one.case === undefined ? {} : { case: one.case }),
      rule,
      from,
      to,
      criteria: behind,
    });
  }
  return { ...counts, flips };
}

/** Whether a criterion does something else to the verdict: what is advisory or absent stands in no verdict's way. */
function bearsOnVerdict({ required, outcomes: pair }: CriterionFlip): boolean {
  const [a, b] = pair.map((outcome, side) => (required[side] === true ? outcome : 'met'));
  return a !== b;
}

/**
 * Judges by one rulebook, what only the other asks for left out; undefined where it refuses the record. One evaluator
 * for each choice of readings.
 */
function judgeBy(rulebook: Rulebook, other: Rulebook): (one: DiffedRecord) => Verdict | undefined {
  const evaluators = new Map<string, Evaluator<RulebookTypes>>();
  return ({ record, asOf, readings = {} }) => {
    const known = knownReadings(rulebook, readings);
    const key = JSON.stringify(known);
    const evaluator = evaluators.get(key) ?? createEvaluator<RulebookTypes>({ rulebook, readings: known });
    evaluators.set(key, evaluator);
    try {
      return evaluator.evaluate(asDeclared(record, rulebook.fields, other.fields), { asOf });
    } catch (error) {
      if (isInvalidRecordError(error)) return undefined;
      throw error;
    }
  };
}

/** Of the readings named, those that the rulebook has, with an option that it has. */
export function knownReadings(rulebook: Rulebook, readings: Readings): Readings {
  return Object.fromEntries(
    rulebook.readings.flatMap(({ id, options }) => {
      const option = Object.hasOwn(readings, id) ? readings[id] : undefined;
      return option !== undefined && options.some((one) => one.id === option) ? [[id, option]] : [];
    }),
  );
}

/** A criterion with how often it lies behind a flip of its kind. */
export interface CriterionCount {
  readonly level: Level;
  readonly criterion: string;
  readonly from: Outcome | 'absent';
  readonly to: Outcome | 'absent';
  /** Whether the verdict depends on it; null where a side does not have it. */
  readonly required: CriterionFlip['required'];
  readonly verdicts: number;
}

/** Flips counted by the criteria behind them, in the order in which they come. */
export function countByCriterion(flips: readonly VerdictFlip[]): CriterionCount[] {
  const counts = new Map<string, CriterionCount>();
  for (const { level, criteria } of flips) {
    for (const { criterion, required, outcomes: pair } of criteria) {
      const [from, to] = [pair[0] ?? 'absent', pair[1] ?? 'absent'] as const;
      const key = JSON.stringify([criterion, from, to, required]);
      const verdicts = (counts.get(key)?.verdicts ?? 0) + 1;
      counts.set(key, { level, criterion, from, to, required, verdicts });
    }
  }
  return [...counts.values()];
}

/** How many verdicts flip which way in a place. */
export interface PlaceCount {
  /** The id of the village or county; null for records that name none. */
  readonly place: string | null;
  readonly level: Level;
  readonly from: DiffedOutcome;
  readonly to: DiffedOutcome;
  readonly verdicts: number;
}

/** Flips counted by village or by county: that which a record names, or is. */
export function countByPlace(flips: readonly VerdictFlip[], kind: 'village' | 'county'): PlaceCount[] {
  const counts = new Map<string, PlaceCount>();
  for (const flip of flips) {
    if (kind === 'village' && flip.level === 'county') continue;
    const { level, from, to } = flip;
    const place = (level === kind ? flip.id : flip[kind]) ?? null;
    const key = JSON.stringify([place, level, from, to]);
    counts.set(key, { place, level, from, to, verdicts: (counts.get(key)?.verdicts ?? 0) + 1 });
  }
  return [...counts.values()];
}
