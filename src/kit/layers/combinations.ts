/**
 * Every combination of the values of facts that a cluster of criteria can tell apart, on one day and under one choice
 * of readings: which of them the new rulebook accepts and the old one does not. Facts are taken as free of each other,
 * so that no record is passed over; whether there is a record for a combination is seen afterwards.
 */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Day } from '../../base/date.js';
import { isExact, toDecimalString } from '../../base/exact.js';
import type { Outcome } from '../../base/outcome.js';
import { Kept, serialOf } from '../../base/remembered.js';
import { combined, compared, type Expected, type PreparedCriterion, prepare } from '../../evaluate/prepare.js';
import { choose } from '../../evaluate/readings.js';
import type { Fact, FactType, FactValue } from '../../facts/fact.js';
import { type Chosen, resolve } from '../../parameters/parameter.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { type Cluster, type LayerSide, layerSides, type VerdictPair } from './clusters.js';
import { type Domain, domainOf, type FactPoint } from './domains.js';
import { type LayerReadings, standsInTheWay } from './layer-difference.js';

/** Of more than this, so many are taken at random. */
const MAX_COMBINATIONS = 30_000;

/** Ends what is said of a comparison whose fact is missing. */
const MISSING = '=missing';

/** What each fact is: by its name, or by side and name (`old:perCapitaNetIncome`) where the two compute it otherwise. */
export type Assignment = ReadonlyMap<string, FactPoint>;

/** A combination that the new rulebook accepts and the old one does not. */
export interface Gap {
  readonly assignment: Assignment;
  /** The criteria of the old rulebook that are not met. */
  readonly criteria: readonly string[];
  /** The keys of the facts that are not as it asks. */
  readonly facts: readonly string[];
}

/** What came of going through a cluster. */
export interface Combinations {
  readonly tried: number;
  /** Every combination was tried, and they stand for all values. */
  readonly whole: boolean;
  readonly gaps: readonly Gap[];
  /** The plainest combination that both accept, else that the new one does; undefined where it accepts none. */
  readonly plainest: Assignment | undefined;
}

/** Where and how the two are held against each other. */
export interface Setting {
  readonly pair: VerdictPair;
  readonly rulebooks: Readonly<Record<LayerSide, Rulebook>>;
  readonly readings: LayerReadings;
  readonly day: Day;
}

/** A criterion ready for the day, with the facts of each of its comparisons by their keys. */
interface Ready {
  readonly prepared: PreparedCriterion;
  readonly keys: readonly { readonly fact: string; readonly other: string | undefined; readonly fixed: Expected }[];
}

/** The key of a fact on a side. */
function factKey(setting: Setting, side: LayerSide, name: string): string {
  return isComputedAlike(setting, name) ? name : `${side}:${name}`;
}

/** So much is kept of what was gone through. */
const MAX_KEPT = 512;
const goneThrough = new Kept<Combinations>(MAX_KEPT);

/** Goes through the combinations of a cluster; once for all days, readings and rulebooks that ask the same. */
export function combinationsOf(cluster: Cluster, setting: Setting): Combinations {
  const ready = { old: readyOf(cluster, 'old', setting), new: readyOf(cluster, 'new', setting) };
  const asked = JSON.stringify([
    setting.pair.level,
    ...layerSides.map((side) => [serialOf(setting.rulebooks[side].facts), ready[side].map(askedBy)]),
  ]);
  return goneThrough.of(asked, () => goThrough(ready, setting));
}

/** All that a criterion's outcome hangs on beside what its facts are. */
function askedBy({ prepared, keys }: Ready): unknown[] {
  const text = (fixed: Expected) => (isExact(fixed) ? toDecimalString(fixed) : fixed);
  const comparisons = keys.map(({ fact, other, fixed }, index) => [
    ...[prepared.leaves[index]?.leaf.operator, fact, other ?? null],
    text(fixed) ?? null,
  ]);
  return [serialOf(prepared.criterion), comparisons];
}

function goThrough(ready: Readonly<Record<LayerSide, readonly Ready[]>>, setting: Setting): Combinations {
  const variables = variablesOf([...ready.old, ...ready.new], setting);
  const domains = [...variables.values()];
  const judges = {
    old: ready.old.map((one) => judgeOf(one, variables)),
    new: ready.new.map((one) => judgeOf(one, variables)),
  };
  const total = domains.reduce((product, { points }) => product * points.length, 1);
  const gaps = new Map<string, { gap: Gap; cost: number; leaves: ReadonlySet<string> }>();
  let plainest: { assignment: Assignment; cost: number } | undefined;
  const tried = Math.min(total, MAX_COMBINATIONS);
  const random = xoroshiro128plus(1);
  for (let number = 0; number < tried; number += 1) {
    let rest = number;
    const combination = domains.map(({ points }) => {
      const at = tried < total ? uniformInt(random, 0, points.length - 1) : rest % points.length;
      rest = Math.floor(rest / points.length);
      return at;
    });
    if (!judges.new.every((judge) => judge(combination).outcome === 'met')) continue;
    const failing = judges.old.map((judge) => judge(combination)).filter(({ outcome }) => outcome !== 'met');
    const points = combination.map((at, index) => domains[index]?.points[at] as FactPoint);
    // The fewest values that do; a gap costs nothing where nobody asks.
    const cost = points.reduce((sum, point) => sum + (point.value === undefined ? 0 : point.cost), 0);
    const assignment = () => new Map([...variables.keys()].map((name, index) => [name, points[index] as FactPoint]));
    // What both accept goes before what only the new one does.
    const plainness = cost + failing.length * 1000;
    if (plainest === undefined || plainness < plainest.cost) plainest = { assignment: assignment(), cost: plainness };
    const [only, another] = failing;
    if (only === undefined) continue;
    const leaves = new Set(failing.flatMap(({ criterion, open }) => open.map((leaf) => `${criterion}${leaf}`)));
    const key = JSON.stringify([...leaves].sort());
    const before = gaps.get(key);
    const oddness = cost + (another === undefined ? 0 : 1000);
    if (before === undefined || oddness < before.cost) {
      const criteria = failing.map(({ criterion }) => criterion);
      gaps.set(key, {
        gap: { assignment: assignment(), criteria, facts: failing.flatMap((one) => one.facts) },
        cost: oddness,
        leaves,
      });
    }
  }
  const all = [...gaps.values()];
  // Of two that fail in the same points, one of them in more, the smaller says it; and a gap says no more than a value.
  const known = new Set(
    all.flatMap(({ leaves }) => [...leaves].filter((leaf) => !leaf.endsWith(MISSING)).map(placeOf)),
  );
  const least = all.filter(({ leaves }) => {
    if ([...leaves].some((leaf) => leaf.endsWith(MISSING) && known.has(placeOf(leaf)))) return false;
    return !all.some((other) => other.leaves.size < leaves.size && [...other.leaves].every((leaf) => leaves.has(leaf)));
  });
  return {
    tried,
    whole: tried === total && domains.every(({ whole }) => whole),
    gaps: least.map(({ gap }) => gap),
    plainest: plainest?.assignment,
  };
}

/** The required criteria of a side, ready. */
function readyOf(cluster: Cluster, side: LayerSide, setting: Setting): Ready[] {
  const { pair, rulebooks, readings, day } = setting;
  const { chosen } = choose(rulebooks[side], readings[side]);
  return prepare(rulebooks[side], { ...pair[side], criteria: cluster[side] }, chosen, day)
    .criteria.filter(({ required }) => required)
    .map((prepared) => ({
      prepared,
      keys: prepared.leaves.map(({ leaf, expected, otherFact }) => ({
        fact: factKey(setting, side, leaf.fact),
        other: leaf.side.kind === 'fact' ? factKey(setting, side, leaf.side.name) : undefined,
        fixed: otherFact === undefined ? expected(undefined as never) : undefined,
      })),
    }));
}

/** Each fact with its values, those first that others are compared with. */
function variablesOf(ready: readonly Ready[], setting: Setting): Map<string, Domain> {
  const comparisons = ready.flatMap(({ keys }) => keys);
  const others = new Set(comparisons.flatMap(({ other }) => other ?? []));
  const domains = new Map<string, Domain>();
  const boundsOf = (key: string) => comparisons.filter(({ fact }) => fact === key).map(({ fixed }) => fixed);
  for (const key of others) {
    const whole = boundsOf(key).length === 0;
    const domain = domainOf(typeOf(setting, key), boundsOf(key), [], true);
    domains.set(key, { ...domain, whole });
  }
  for (const key of comparisons.map(({ fact }) => fact)) {
    if (domains.has(key)) continue;
    const comparedWith = comparisons.flatMap(({ fact, other }) => (fact === key && other !== undefined ? [other] : []));
    const besides = comparedWith.flatMap((other) => domains.get(other)?.points ?? []);
    const definition = definitionOf(setting, key);
    const isInput = definition?.inputs.length === 1 && definition.inputs[0] === definition.name;
    const bounds = boundsOf(key).filter((bound) => bound !== undefined);
    const domain = domainOf(typeOf(setting, key), bounds, besides, isInput);
    // Of two facts both compared with figures and with each other the order of all is not gone through.
    domains.set(key, { ...domain, whole: domain.whole && (comparedWith.length === 0 || bounds.length === 0) });
  }
  return domains;
}

/** The fact of a key: that of the side which it names, else of either, as both compute it alike. */
export function definitionOf({ pair, rulebooks }: Pick<Setting, 'pair' | 'rulebooks'>, key: string): Fact | undefined {
  const side = layerSides.find((one) => key.startsWith(`${one}:`)) ?? 'old';
  return rulebooks[side].facts[pair.level].get(key.replace(/^(?:old|new):/, ''));
}

function typeOf(setting: Setting, key: string): FactType {
  return definitionOf(setting, key)?.type ?? { kind: 'boolean' };
}

/** A criterion's outcome, and which of its comparisons keep it from being met, by what of their fact. */
interface Judged {
  readonly criterion: string;
  readonly outcome: Outcome;
  readonly open: readonly string[];
  readonly facts: readonly string[];
}

/** Judges a criterion by the place of each fact's value among those it can have: once for all that is the same to it. */
function judgeOf(one: Ready, variables: ReadonlyMap<string, Domain>): (combination: readonly number[]) => Judged {
  const names = [...variables.keys()];
  const own = names.flatMap((name, index) =>
    one.keys.some(({ fact, other }) => fact === name || other === name) ? [index] : [],
  );
  const known = new Map<string, Judged>();
  return (combination) => {
    const key = own.map((index) => combination[index]).join();
    const before =
      known.get(key) ??
      judged(one, (name) => variables.get(name)?.points[combination[names.indexOf(name)] ?? 0]?.value);
    known.set(key, before);
    return before;
  };
}

function judged({ prepared, keys }: Ready, factValue: (key: string) => FactValue | undefined): Judged {
  const criterion = prepared.criterion.id;
  const outcomes = prepared.leaves.map(({ leaf }, index) => {
    const { fact, other, fixed } = keys[index] ?? { fact: '', other: undefined, fixed: undefined };
    return compared(leaf.operator, factValue(fact), other === undefined ? fixed : factValue(other));
  });
  const { outcome, counts } = combined(prepared.conditions, outcomes);
  if (outcome === 'met') return { criterion, outcome, open: [], facts: [] };
  const open = prepared.leaves.flatMap(({ leaf }, index) => {
    const { fact, other, fixed } = keys[index] ?? { fact: '', other: undefined, fixed: undefined };
    if (counts[index] !== true || !standsInTheWay(leaf.at, outcomes[index] ?? 'undetermined')) return [];
    const bound = other === undefined ? fixed : factValue(other);
    return [{ fact, text: `#${leaf.at}=${kindOfValue(factValue(fact), bound)}` }];
  });
  return { criterion, outcome, open: open.map(({ text }) => text), facts: open.map(({ fact }) => fact) };
}

/** Where a comparison stands, whatever was not met in it. */
function placeOf(leaf: string): string {
  return leaf.slice(0, leaf.lastIndexOf('='));
}

/** Of numbers only whether it lies on the bound: all that lie off it are of one kind. */
function kindOfValue(value: FactValue | undefined, bound: Expected): string {
  if (value === undefined) return MISSING.slice(1);
  if (!isExact(value)) return String(value);
  return isExact(bound) && toDecimalString(value) === toDecimalString(bound) ? 'on' : 'off';
}

/** Whether both rulebooks compute a fact by the same readings and parameters. */
function isComputedAlike({ pair, rulebooks, readings, day }: Setting, name: string): boolean {
  const [fact, now] = layerSides.map((side) => rulebooks[side].facts[pair.level].get(name));
  if (fact?.formula !== now?.formula) return false;
  const chosen = (side: LayerSide): Chosen => choose(rulebooks[side], readings[side]).chosen;
  const [one, other] = layerSides.map((side) => {
    const options = Object.keys(fact?.readings ?? {}).map((id) => chosen(side)[id]);
    const figures = Object.keys(fact?.parameters ?? {}).map((id) => {
      const parameter = rulebooks[side].parameters.get(id);
      const resolved = parameter && resolve(parameter, chosen(side), day);
      return resolved?.number === undefined ? resolved?.monthDay : toDecimalString(resolved.number);
    });
    return JSON.stringify([options, figures]);
  });
  return one === other;
}
