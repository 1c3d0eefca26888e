/**
 * Is a rulebook at least as strict as another? Looks for records that the new one lets exit and the old one does not:
 * through every combination of the values that their criteria can tell apart, and by records made at random.
 */
import { bestOf } from '../../advise/best-of.js';
import type { Day } from '../../base/date.js';
import { isInvalidRecordError } from '../../base/errors.js';
import { remembered } from '../../base/remembered.js';
import { createEvaluator, type Evaluator } from '../../evaluate/evaluate.js';
import { choose } from '../../evaluate/readings.js';
import type { Verdict } from '../../evaluate/verdict.js';
import type { Given } from '../../facts/fact.js';
import { resolve } from '../../parameters/parameter.js';
import { commonTable, type Level } from '../../records/catalog.js';
import { knownOptions, type OptionTable } from '../../records/options.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { RulebookTypes } from '../../rulebook/rulebook-types.js';
import { verdictRulesOf } from '../criteria.js';
import { joined, overlapOf, type Stretch, stretchesOf, turnsOf, validityOf } from '../days.js';
import { type RulebookData, rulebookData } from '../rulebook-data.js';
import { type Cluster, clustersOf, type LayerSide, type VerdictPair, verdictPairs } from './clusters.js';
import { type Assignment, combinationsOf, definitionOf, type Setting } from './combinations.js';
import { generatedRecords } from './generated-records.js';
import {
  differenceKey,
  differencesIn,
  kindKey,
  type LayerDifference,
  type LayerReadings,
  type ShownDifference,
} from './layer-difference.js';
import { DEFAULTS, isWithin, scenariosOf } from './scenarios.js';
import { type Draft, draftsOf, type RecordKind, smallest, tidied, withoutSide } from './witness.js';

/** Options of searching for differences between two layers of rules. */
export interface LayerOptions {
  /** The rulebook that should be at least as strict. */
  readonly rulebook: Rulebook;
  /** The one that it is held against: what it lets exit, this one should let exit too. */
  readonly than: Rulebook;
  /** Under every combination of the readings of both; by default under the defaults of each. */
  readonly allReadings?: boolean | undefined;
  /** Of the records made at random. By default 1. */
  readonly seed?: number | undefined;
  /** How many of them for each verdict and stretch of days. By default 200. */
  readonly generated?: number | undefined;
}

const layerOptions: OptionTable<LayerOptions> = {
  rulebook: 'rulebook',
  than: 'rulebook',
  allReadings: 'any',
  seed: 'any',
  generated: 'any',
};

/** How far one verdict was searched. */
export interface SearchedVerdict {
  readonly level: Level;
  /** The verdict rule, such as `household/exit`. */
  readonly rule: string;
  /** `old` or `new` where only one of the rulebooks gives this verdict, so that there is nothing to hold together. */
  readonly judgedBy: 'both' | LayerSide;
  /** Combinations of values tried. */
  readonly combinations: number;
  /** Criteria of the old rulebook of which not every combination was tried. */
  readonly inPart: readonly string[];
  /** Criteria for which a combination tells the two apart, but no record that shows it could be made. */
  readonly withoutRecord: readonly string[];
  /** Records made at random, and how many of them the new rulebook let exit. */
  readonly generated: number;
  readonly exits: number;
}

/** The search for differences between two layers of rules: what was found, and what is proven. */
export interface LayerSearch {
  /** `new` is the one that should be at least as strict as `old`. */
  readonly rulebooks: { readonly old: RulebookData; readonly new: RulebookData };
  /** The days on which both hold; absent where there are none, and then nothing was searched. */
  readonly period?: Stretch;
  readonly allReadings: boolean;
  readonly seed: number;
  readonly verdicts: readonly SearchedVerdict[];
  /** Each kind once, with the smallest record that was found. */
  readonly differences: readonly LayerDifference[];
}

type Rulebooks = Readonly<Record<LayerSide, Rulebook>>;

/**
 * Searches for records that `rulebook` lets exit and `than` does not. Deterministic. That it finds none is a proof for
 * those criteria of which it tried every combination, and for the others no more than a search.
 * @throws InvalidRecordError for an option that is not known
 */
export function searchLayers(options: LayerOptions): LayerSearch {
  const { rulebook, than, allReadings = false, seed = 1, generated = 200 } = knownOptions(options, layerOptions);
  const rulebooks: Rulebooks = { old: than, new: rulebook };
  const period = overlapOf(validityOf(than), validityOf(rulebook));
  const turns = turnsOf([...than.parameters.values(), ...rulebook.parameters.values()], period);
  const stretches = stretchesOf(period, turns);
  const found = new Found();
  const pairs = verdictPairs(than, rulebook);
  const both = pairs.map((pair) => {
    const search = new VerdictSearch(pair, rulebooks, stretches, found);
    search.combine(allReadings);
    search.generate(seed, generated);
    return search.result();
  });
  const alone = (['old', 'new'] as const).flatMap((side) =>
    verdictRulesOf(rulebooks[side])
      .filter(({ id }) => !pairs.some((pair) => pair.id === id))
      .map(({ id, level }) => unsearched(level, id, side)),
  );
  return {
    rulebooks: { old: rulebookData(than), new: rulebookData(rulebook) },
    ...(stretches.length === 0 ? {} : { period }),
    allReadings,
    seed,
    verdicts: [...both, ...alone],
    differences: found.all(),
  };
}

function unsearched(level: Level, rule: string, judgedBy: LayerSide): SearchedVerdict {
  return { level, rule, judgedBy, combinations: 0, inPart: [], withoutRecord: [], generated: 0, exits: 0 };
}

/** The differences found, each kind once for the fewest readings that it takes. */
class Found {
  readonly #found = new Map<string, LayerDifference[]>();

  /** Whether the kind is known on a day under no more readings than these. */
  has(kind: string, readings: LayerReadings, { from }: Stretch): boolean {
    return (this.#found.get(kind) ?? []).some(
      (one) =>
        isWithin(one.readings, readings) && one.periods.some((period) => period.from <= from && from <= period.to),
    );
  }

  add(
    shown: ShownDifference,
    rest: Pick<LayerDifference, 'readings' | 'record' | 'foundBy'> & { readonly stretch: Stretch },
  ): void {
    const kind = differenceKey(shown);
    const { stretch, ...others } = rest;
    if (this.has(kind, rest.readings, stretch)) return;
    const list = this.#found.get(kind) ?? [];
    this.#found.set(kind, list);
    const at = list.findIndex(({ readings }) => isWithin(readings, rest.readings) && isWithin(rest.readings, readings));
    const same = list[at];
    if (same === undefined) list.push({ ...shown, ...others, periods: [stretch] });
    else {
      const periods = joined(
        [...same.periods, stretch].sort((a, b) => (a.from < b.from ? -1 : 1)),
        () => true,
      );
      list[at] = { ...same, periods };
    }
  }

  all(): LayerDifference[] {
    return [...this.#found.values()].flat();
  }
}

/** The search of one verdict. */
class VerdictSearch {
  readonly #pair: VerdictPair;
  readonly #rulebooks: Rulebooks;
  readonly #stretches: readonly Stretch[];
  readonly #found: Found;
  readonly #kind: RecordKind;
  readonly #clusters: readonly Cluster[];
  readonly #inPart = new Set<string>();
  readonly #withoutRecord = new Set<string>();
  readonly #plain = new Map<string, Assignment | undefined>();
  readonly #evaluators = new Map<string, Evaluator<RulebookTypes>>();
  #combinations = 0;
  #generated = 0;
  #exits = 0;

  constructor(pair: VerdictPair, rulebooks: Rulebooks, stretches: readonly Stretch[], found: Found) {
    this.#pair = pair;
    this.#rulebooks = rulebooks;
    this.#stretches = stretches;
    this.#found = found;
    // Where they are not the same, what both know: of anything else one of them would refuse the record.
    const table = rulebooks.old.fields === rulebooks.new.fields ? rulebooks.new.fields : commonTable;
    this.#kind = { table, level: pair.level };
    this.#clusters = clustersOf(pair, rulebooks);
  }

  result(): SearchedVerdict {
    const { level, id } = this.#pair;
    return {
      level,
      rule: id,
      judgedBy: 'both',
      combinations: this.#combinations,
      inPart: [...this.#inPart],
      withoutRecord: [...this.#withoutRecord],
      generated: this.#generated,
      exits: this.#exits,
    };
  }

  /** Goes through every combination of each cluster that the old rulebook has a say in. */
  combine(allReadings: boolean): void {
    for (const cluster of this.#clusters.filter(({ old }) => old.length > 0)) {
      const { scenarios, whole } = scenariosOf(cluster, this.#rulebooks, allReadings);
      for (const readings of scenarios) {
        for (const stretch of this.#stretches) this.#combineOn(cluster, readings, stretch);
      }
      if (!whole) this.#leftOpen(cluster);
    }
  }

  #combineOn(cluster: Cluster, readings: LayerReadings, stretch: Stretch): void {
    const { tried, whole, gaps } = combinationsOf(cluster, this.#setting(readings, stretch.to));
    this.#combinations += tried;
    if (!whole) this.#leftOpen(cluster);
    for (const { assignment, criteria, facts } of gaps) {
      if (this.#isKnown(criteria, facts, readings, stretch)) continue;
      if (this.#show(cluster, assignment, readings, stretch)) continue;
      for (const id of criteria) this.#withoutRecord.add(id);
    }
  }

  /** Whether it is known already that the two compute these facts otherwise: by what, makes no other kind of it. */
  #isKnown(criteria: readonly string[], facts: readonly string[], readings: LayerReadings, stretch: Stretch): boolean {
    const { level } = this.#pair;
    return criteria.every((criterion) =>
      facts.every((key) => {
        const fact = withoutSide(key);
        return (
          key !== fact &&
          this.#found.has(kindKey({ level, criterion, why: 'computedOtherwise', fact }), readings, stretch)
        );
      }),
    );
  }

  #leftOpen({ old }: Cluster): void {
    for (const { id } of old) this.#inPart.add(id);
  }

  /** Makes a record for a combination and has both judge it. */
  #show(cluster: Cluster, assignment: Assignment, readings: LayerReadings, stretch: Stretch): boolean {
    const drafts = this.#drafts(cluster, assignment, readings, stretch.to);
    const shownBy = remembered((draft: Draft) => this.#differences(draft, readings));
    // What is not met says more than what is only not known.
    const rankOf = (draft: Draft) =>
      shownBy(draft).length === 0 ? undefined : shownBy(draft).every(({ from }) => from === 'notMet') ? 1 : 2;
    const draft = bestOf(drafts, rankOf, 1)?.trial;
    if (draft === undefined) return false;
    for (const one of shownBy(draft)) this.#keep(one, draft, {}, { readings, stretch, foundBy: 'search' });
    return true;
  }

  /** Records in which a cluster is as asked for, and all others plainly let exit. */
  #drafts(cluster: Cluster | undefined, assignment: Assignment, readings: LayerReadings, day: Day): Draft[] {
    const whole = new Map(assignment);
    for (const [index, other] of this.#clusters.entries()) {
      if (other === cluster) continue;
      for (const [key, point] of this.#plainest(other, index, day) ?? []) whole.set(key, point);
    }
    const setting = this.#setting(readings, day);
    const factOf = (key: string) => definitionOf(setting, key);
    return draftsOf(this.#kind, whole, this.#given(readings, day), factOf);
  }

  /** What lets a cluster exit most plainly, under the defaults. */
  #plainest(cluster: Cluster, index: number, day: Day): Assignment | undefined {
    const key = `${index} ${day}`;
    if (!this.#plain.has(key)) {
      this.#plain.set(key, combinationsOf(cluster, this.#setting(DEFAULTS, day)).plainest);
    }
    return this.#plain.get(key);
  }

  /** Changes a plain record at random, and has both judge what comes of it. */
  generate(seed: number, count: number): void {
    for (const [index, stretch] of this.#stretches.entries()) {
      const plain = this.#drafts(undefined, new Map(), DEFAULTS, stretch.to).find((draft) => this.#exitsBy(draft));
      if (plain === undefined) continue;
      const numbers = this.#numbersOn(stretch.to);
      for (const draft of generatedRecords(this.#kind, plain, { seed: seed + index, count, numbers })) {
        this.#generated += 1;
        if (this.#exitsBy(draft)) this.#exits += 1;
        for (const one of this.#differences(draft, DEFAULTS)) {
          this.#keep(one, draft, plain, { readings: DEFAULTS, stretch, foundBy: 'generated' });
        }
      }
    }
  }

  /** Keeps a difference that is not known yet, with the least of the record that shows it. */
  #keep(
    one: ShownDifference,
    draft: Draft,
    plain: Draft,
    how: Pick<LayerDifference, 'readings' | 'foundBy'> & { readonly stretch: Stretch },
  ): void {
    const kind = differenceKey(one);
    if (this.#found.has(kind, how.readings, how.stretch)) return;
    const find = (record: Draft) =>
      this.#differences(record, how.readings).find((other) => differenceKey(other) === kind && other.from === one.from);
    const least = smallest(draft, plain, (record) => find(record) !== undefined);
    this.#found.add(find(least) ?? one, { ...how, record: tidied(this.#kind, least) });
  }

  /** The figures of both rulebooks on a day, and what lies next to them. */
  #numbersOn(day: Day): string[] {
    return this.#clusters
      .flatMap((cluster, index) =>
        [...(this.#plainest(cluster, index, day)?.values() ?? [])].flatMap(({ text }) =>
          typeof text === 'string' && /^\d/.test(text) ? [text] : [],
        ),
      )
      .concat(
        (['old', 'new'] as const).flatMap((side) =>
          [...this.#rulebooks[side].parameters.values()].flatMap((parameter) => {
            const { chosen } = choose(this.#rulebooks[side]);
            return resolve(parameter, chosen, day)?.basis.map(({ value }) => value) ?? [];
          }),
        ),
      );
  }

  #exitsBy(draft: Draft): boolean {
    return this.#verdict(draft, 'new', DEFAULTS)?.outcome === 'met';
  }

  #differences(draft: Draft, readings: LayerReadings): ShownDifference[] {
    const now = this.#verdict(draft, 'new', readings);
    if (now?.outcome !== 'met') return [];
    const old = this.#verdict(draft, 'old', readings);
    return old === undefined ? [] : differencesIn(old, now, this.#pair.old.criteria);
  }

  #verdict(draft: Draft, side: LayerSide, readings: LayerReadings): Verdict | undefined {
    try {
      return this.#evaluator(side, readings).evaluate(draft);
    } catch (error) {
      if (isInvalidRecordError(error)) return undefined;
      throw error;
    }
  }

  /** Prepared once for each choice of readings: most of the time goes into judging. */
  #evaluator(side: LayerSide, readings: LayerReadings): Evaluator<RulebookTypes> {
    const key = JSON.stringify([side, readings[side]]);
    const evaluator =
      this.#evaluators.get(key) ??
      createEvaluator<RulebookTypes>({ rulebook: this.#rulebooks[side], readings: readings[side] });
    this.#evaluators.set(key, evaluator);
    return evaluator;
  }

  #setting(readings: LayerReadings, day: Day): Setting {
    return { pair: this.#pair, rulebooks: this.#rulebooks, readings, day };
  }

  /** What facts are computed by: the old rulebook, as the new one where it differs has to be found out by judging. */
  #given(readings: LayerReadings, day: Day): Given {
    const { old } = this.#rulebooks;
    const { chosen } = choose(old, readings.old);
    return {
      asOf: day,
      option: (reading) => chosen[reading],
      parameter: (id) => {
        const parameter = old.parameters.get(id);
        return parameter && resolve(parameter, chosen, day);
      },
    };
  }
}
