/**
 * A rate from a sample in strata. What is *unknown* (households that were drawn and came to nothing certain) and what
 * *sampling* leaves open are told apart, and then together.
 */
import { divide, type Exact, exact, fraction, plus, signOf, times } from '../base/exact.js';
import { greatest, type Interval, least } from '../base/interval.js';
import { clopperPearson, mostWithoutHit } from './clopper-pearson.js';
import { clusterEstimate, effectiveUnits, equalDraws, type UnitCluster } from './clusters.js';
import { anyShare, type ConfidenceOptions, type ShareInterval, sharedAmong, tailOf } from './confidence.js';
import { hypergeometricCounts } from './finite.js';
import { furthest } from './furthest.js';
import { wilson } from './normal.js';

/** What a household that was drawn came to; `unknown` where nobody knows. */
export type UnitFound = 'hit' | 'clear' | 'unknown';

/** A household that was drawn. */
export interface DrawnUnits {
  readonly village: string;
  /** What it counts for: its persons, or 1 where households are counted. */
  readonly units: number;
  readonly found: UnitFound;
  /** Where nobody can tell how many they are: from so many to so many. */
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  /** For how many households it stands, where they do not all stand for as many; by default 1. */
  readonly weight?: number | undefined;
}

/** A stratum: whom it stands for, and who of it was drawn. */
export interface RateStratum {
  readonly id: string;
  /** Units in it, which are its weight. */
  readonly units: number;
  readonly households: number;
  readonly drawn: readonly DrawnUnits[];
  /** How many of those drawn, the first, were looked at, where others are taken to be none: no more than these tell. */
  readonly lookedAt?: number | undefined;
  /** Units of each household of it that was not drawn, where these are known: the largest of them could be the hits. */
  readonly undrawn?: readonly number[] | undefined;
  /** Households of each village of the frame, drawn or not: a large one that was not drawn could hold them all. */
  readonly villages?: readonly number[] | undefined;
}

/** How a rate is estimated. */
export interface RateOptions extends ConfidenceOptions {
  /** What was drawn together: villages, of which some households were drawn; or households one by one. */
  readonly clusters: 'villages' | 'households';
  /** The design effect where no household, or every one, is a hit, and nothing can be estimated; by default 1. */
  readonly designEffect?: number | undefined;
  /** Units of which is not known what they belong to: they may all be hits, or none, or not be counted here at all. */
  readonly unplaced?: number | undefined;
}

/** Why nothing is known of a stratum: nobody of it was drawn, one household alone, households of one village alone. */
export type NothingKnown = 'nothingDrawn' | 'oneHousehold' | 'oneVillage';

/**
 * By what a stratum’s interval was found: all of it was looked at; of a finite population (hypergeometric); Clopper-Pearson;
 * clusters (Wilson on effective units); or nothing is known.
 */
export type RateMethod = 'all' | 'finite' | 'exact' | 'clusters' | NothingKnown;

/** What is known of a share: by what is unknown alone, by sampling alone, by both. Ends are 0 to 1. */
export interface KnownShare {
  readonly unknown: Interval;
  readonly sampling: ShareInterval;
  readonly combined: ShareInterval;
  /** Both, as bounds are held against it: exact where it is counted, else an end that is estimated is moved a little outward. */
  readonly held: Interval;
}

/** How many. */
export interface UnitCounts {
  readonly units: number;
  readonly households: number;
}

/** A rate, of a stratum or of all. */
export interface RateCounts extends KnownShare {
  readonly population: UnitCounts;
  readonly drawn: UnitCounts & { readonly villages: number };
  /** Units that are hits: for certain, and at most. */
  readonly hits: { readonly from: number; readonly to: number };
}

/** A stratum of a rate. */
export interface StratumRate extends RateCounts {
  readonly id: string;
  readonly method: RateMethod;
  /** The largest that the unknown allow; null where none can be estimated. */
  readonly designEffect: number | null;
  /** As how many units drawn singly they tell; null where no interval rests on them. */
  readonly effectiveUnits: number | null;
}

/** A rate. */
export interface Rate extends RateCounts {
  /** Units of which nobody knows whether they belong here. */
  readonly unplaced: number;
  readonly strata: readonly StratumRate[];
}

const nothing: Interval = { from: exact(0), to: exact(1) };

/** An estimated end is off by less. */
const OFF = 1e-9;

/** Estimated ends, rounded outward; 0 and 1 are what they are. */
function outward({ from, to }: ShareInterval): Interval {
  return {
    from: from <= 0 ? nothing.from : exact(Math.max(0, from - OFF)),
    to: to >= 1 ? nothing.to : exact(Math.min(1, to + OFF)),
  };
}

/** The rate: by strata, each weighted with its units. Of nobody it is 0. */
export function rateOf(strata: readonly RateStratum[], options: RateOptions): Rate {
  // Of households of which nobody is said to live in them there may be as many as were seen, and somebody in any case.
  const empty = strata.filter(({ units, households }) => units === 0 && households > 0);
  const seen = empty.flatMap(({ drawn }) => drawn.filter(mayBeHit).map(({ units, most = units }) => most));
  const fewest = empty.length > 0 && strata.every(({ units }) => units === 0) ? 1 : 0;
  const unplaced =
    (options.unplaced ?? 0) +
    Math.max(
      fewest,
      seen.reduce((total, most) => total + most, 0),
    );
  // Also where no interval rests on it.
  tailOf(options);
  const some = strata.filter(({ units }) => units > 0);
  const own = { ...options, ...sharedAmong(options, some.length) };
  const rates = some.map((one) => stratumRate(one, own, some.length === 1));
  const population = { units: sum(some, 'units'), households: sum(some, 'households') };
  const all = population.units + unplaced;
  const weighted = (end: (rate: StratumRate) => number, ofUnplaced: number) =>
    all === 0 ? 0 : rates.reduce((total, one) => total + one.population.units * end(one), unplaced * ofUnplaced) / all;
  const between = (of: (rate: StratumRate) => ShareInterval): ShareInterval => ({
    from: weighted((one) => of(one).from, 0),
    to: weighted((one) => of(one).to, 1),
  });
  const exactly = (which: 'unknown' | 'held', end: 'from' | 'to', ofUnplaced: number): Exact =>
    all === 0
      ? exact(0)
      : rates.reduce(
          (total, one) => plus(total, times(one[which][end], fraction(one.population.units, all))),
          fraction(ofUnplaced * unplaced, all),
        );
  return {
    population,
    drawn: {
      units: rates.reduce((total, { drawn }) => total + drawn.units, 0),
      households: rates.reduce((total, { drawn }) => total + drawn.households, 0),
      villages: new Set(some.flatMap(({ drawn }) => drawn.map(({ village }) => village))).size,
    },
    hits: {
      from: rates.reduce((total, { hits }) => total + hits.from, 0),
      to: rates.reduce((total, { hits }) => total + hits.to, 0),
    },
    unplaced,
    unknown: { from: exactly('unknown', 'from', 0), to: exactly('unknown', 'to', 1) },
    sampling: between(({ sampling }) => sampling),
    combined: between(({ combined }) => combined),
    held: { from: exactly('held', 'from', 0), to: exactly('held', 'to', 1) },
    strata: rates,
  };
}

function sum<Key extends string>(list: readonly Readonly<Record<Key, number>>[], key: Key): number {
  return list.reduce((total, one) => total + one[key], 0);
}

function stratumRate(stratum: RateStratum, options: RateOptions, isOnly: boolean): StratumRate {
  const { id, units: population, households, drawn, lookedAt = drawn.length } = stratum;
  const units = sum(drawn, 'units');
  const isAll = lookedAt === households && units > 0;
  const isWeighted = !isAll && lookedAt === drawn.length;
  const weighted = (ones: readonly DrawnUnits[]) =>
    ones.reduce(
      (total, one) => plus(total, times(exact(one.units), exact(isWeighted ? (one.weight ?? 1) : 1))),
      exact(0),
    );
  const [fewest, most] = [sized(drawn, isHit, 'from'), sized(drawn, mayBeHit, 'to')];
  const share = (ones: readonly DrawnUnits[], isOne: IsOne) => {
    const all = weighted(ones);
    return signOf(all) === 0 ? undefined : divide(weighted(ones.filter(isOne)), all);
  };
  const counted = {
    id,
    population: { units: population, households },
    drawn: { units, households: drawn.length, villages: new Set(drawn.map(({ village }) => village)).size },
    hits: { from: sum(fewest.filter(isHit), 'units'), to: sum(most.filter(mayBeHit), 'units') },
    unknown: { from: share(fewest, isHit) ?? nothing.from, to: share(most, mayBeHit) ?? nothing.to },
  };
  if (isAll)
    return {
      ...counted,
      ...ofAll(drawn, counted.unknown),
      held: counted.unknown,
      method: 'all',
      designEffect: null,
      effectiveUnits: null,
    };
  const unknown = whyNothing(drawn, units, options);
  if (unknown !== undefined)
    return {
      ...counted,
      sampling: anyShare,
      combined: anyShare,
      held: nothing,
      method: unknown,
      designEffect: null,
      effectiveUnits: null,
    };
  const size = isOnly && options.clusters === 'households' ? households : undefined;
  const plan = { size, lookedAt, evenness: evennessOf(stratum, options), stratum };
  const settled = drawn.filter(({ found }) => found !== 'unknown');
  const open = drawn.filter(({ found }) => found === 'unknown').map(({ units: own, most: most_ = own }) => most_);
  const { undrawn } = stratum;
  const ofSettled =
    whyNothing(settled, sum(settled, 'units'), options) === undefined
      ? estimated(settled, isHit, options, {
          ...plan,
          lookedAt: lookedAt - open.length,
          stratum: { ...stratum, undrawn: undrawn === undefined ? undefined : [...undrawn, ...open] },
        })
      : { interval: anyShare, held: nothing };
  const sampling = ofSettled.interval;
  // As if none of the unknown were hits; all; and however else they may fall.
  const all = [
    estimated(fewest, isHit, options, plan),
    estimated(most, mayBeHit, options, plan),
    // Where it is not known how many people they are.
    ...(drawn.some(isOpenSize)
      ? [
          estimated(sized(drawn, isHit, 'to'), isHit, options, plan),
          estimated(sized(drawn, mayBeHit, 'from'), mayBeHit, options, plan),
        ]
      : []),
  ];
  if (all.some(({ method }) => method === 'clusters') || options.clusters === 'villages')
    for (const towards of ['from', 'to'] as const)
      all.push(...between(sized(drawn, mayBeHit, towards), isWeighted, options, plan));
  const effects = all.flatMap(({ designEffect }) => (designEffect === null ? [] : [designEffect]));
  return {
    ...counted,
    sampling,
    combined: {
      from: Math.min(sampling.from, ...all.map(({ interval }) => interval.from)),
      to: Math.max(sampling.to, ...all.map(({ interval }) => interval.to)),
    },
    held: {
      from: all.reduce((end, { held }) => least(end, held.from), ofSettled.held.from),
      to: all.reduce((end, { held }) => greatest(end, held.to), ofSettled.held.to),
    },
    method: all.some(({ method }) => method === 'clusters') ? 'clusters' : (all[0]?.method ?? 'exact'),
    designEffect: effects.length === 0 ? null : Math.max(...effects),
    effectiveUnits: Math.min(...all.map(({ tells }) => tells)),
  };
}

type IsOne = (one: DrawnUnits) => boolean;

const isHit: IsOne = ({ found }) => found === 'hit';
const mayBeHit: IsOne = ({ found }) => found !== 'clear';
const isOpenSize: IsOne = ({ least: low, most: high }) => low !== high;

/** As many people in those who are hits as there can be, and as few in the others; or the other way round. */
function sized(drawn: readonly DrawnUnits[], isOne: IsOne, towards: 'from' | 'to'): readonly DrawnUnits[] {
  return drawn.map((one) => {
    const { units, least: low = units, most: high = units } = one;
    return { ...one, units: isOne(one) === (towards === 'to') ? high : low };
  });
}

/** Where some of the unknown are hits and some are not. */
function between(
  drawn: readonly DrawnUnits[],
  isWeighted: boolean,
  options: RateOptions,
  { lookedAt, evenness }: Plan,
): readonly Estimated[] {
  const weightOf = ({ units, weight = 1 }: DrawnUnits) => units * (isWeighted ? weight : 1);
  const open = drawn.filter(({ found }) => found === 'unknown');
  const sizes = open.map(weightOf).filter((size) => size > 0);
  if (sizes.length < 2) return [];
  const hits = clustersOf(drawn, isHit, options, isWeighted);
  const most = clustersOf(drawn, mayBeHit, options, isWeighted);
  const clusters = [...hits].map(([name, one]) => ({ ...one, open: (most.get(name)?.hits ?? 0) - one.hits }));
  const looked = drawn.slice(0, lookedAt).map(({ weight = 1 }) => weight);
  const draws = Math.min(equalDraws(looked), lookedAt * evenness);
  const checked = sum(drawn, 'units');
  const found = furthest(clusters, { checked, most: draws, fewest: Math.min(...sizes), tail: tailOf(options) });
  return found === undefined ? [] : [{ ...found, method: 'clusters', held: outward(found.interval) }];
}

/** Of whom all were looked at nothing is left to sampling. */
function ofAll(drawn: readonly DrawnUnits[], unknown: Interval): Pick<KnownShare, 'sampling' | 'combined'> {
  const settled = drawn.filter(({ found }) => found !== 'unknown');
  const units = sum(settled, 'units');
  const share = sum(settled.filter(isHit), 'units') / units;
  return {
    sampling: units === 0 ? anyShare : { from: share, to: share },
    combined: { from: numberOf(unknown.from), to: numberOf(unknown.to) },
  };
}

const numberOf = ({ numerator, denominator }: Exact) => Number(numerator) / Number(denominator);

function whyNothing(drawn: readonly DrawnUnits[], units: number, { clusters }: RateOptions): NothingKnown | undefined {
  if (units === 0) return 'nothingDrawn';
  if (drawn.length === 1) return 'oneHousehold';
  const isOne = drawn.every(({ village }) => village === drawn[0]?.village);
  return clusters === 'villages' && isOne ? 'oneVillage' : undefined;
}

interface Estimated {
  readonly interval: ShareInterval;
  readonly held: Interval;
  readonly method: 'finite' | 'exact' | 'clusters';
  readonly designEffect: number | null;
  readonly tells: number;
}

interface Plan {
  /** Of how many they were drawn one by one, all alike. */
  readonly size: number | undefined;
  readonly lookedAt: number;
  /** What part of the draws is left where villages of the frame are of unequal size; 1 where they are alike. */
  readonly evenness: number;
  readonly stratum: RateStratum;
}

/** Kish’s loss as the sizes of all villages let expect it, whichever of them were drawn. */
function evennessOf({ villages, drawn }: RateStratum, { clusters }: RateOptions): number {
  if (clusters === 'households' || villages === undefined || drawn.length === 0) return 1;
  const each = Math.max(1, Math.round(drawn.length / new Set(drawn.map(({ village }) => village)).size));
  const draws = villages.flatMap((size) => {
    const count = Math.min(size, each);
    return Array.from({ length: count }, () => size / count);
  });
  return draws.length === 0 ? 1 : equalDraws(draws) / draws.length;
}

/** The interval where it is known of each whether it is a hit. */
function estimated(drawn: readonly DrawnUnits[], isOne: IsOne, options: RateOptions, plan: Plan): Estimated {
  const own = estimatedOfDrawn(drawn, isOne, options, plan);
  const { stratum, lookedAt } = plan;
  const isEven = drawn.every(({ weight }) => weight === drawn[0]?.weight);
  if (options.clusters === 'villages' || stratum.undrawn === undefined || lookedAt < drawn.length || !isEven)
    return own;
  // Of people it is what the households that were not drawn come to, the largest of which could be the hits.
  const bounds = ofUndrawn(sum(drawn.filter(isOne), 'units'), drawn.filter(isOne).length, lookedAt, stratum, options);
  const isCounted = own.method === 'finite';
  const held = isCounted ? bounds : { from: least(own.held.from, bounds.from), to: greatest(own.held.to, bounds.to) };
  const ends = { from: numberOf(bounds.from), to: numberOf(bounds.to) };
  const interval = isCounted
    ? ends
    : { from: Math.min(own.interval.from, ends.from), to: Math.max(own.interval.to, ends.to) };
  return { ...own, held, interval };
}

/** The least and the most units that hits can be: those found, and as many more households as the sample does not rule out. */
function ofUndrawn(
  units: number,
  hits: number,
  lookedAt: number,
  { units: population, households, undrawn = [] }: RateStratum,
  options: RateOptions,
): Interval {
  const counts = hypergeometricCounts(hits, lookedAt, households, options);
  const left = households - lookedAt;
  // While somebody is left, that one may be.
  const to = Math.max(counts.to, Math.min(hits + 1, hits + left));
  const from = Math.min(counts.from, Math.max(hits, hits + left - 1));
  const sorted = [...undrawn].sort((a, b) => b - a);
  const more = sorted.slice(0, to - hits).reduce((total, one) => total + one, 0);
  const fewer = sorted.slice(sorted.length - (from - hits)).reduce((total, one) => total + one, 0);
  const share = (count: number) => least(nothing.to, fraction(count, population));
  return { from: from === hits ? share(units) : share(units + fewer), to: share(units + more) };
}

function estimatedOfDrawn(
  drawn: readonly DrawnUnits[],
  isOne: IsOne,
  options: RateOptions,
  { size, lookedAt, evenness }: Plan,
): Estimated {
  const { clusters, designEffect = 1 } = options;
  // The people of a household are one draw, and who was not looked at is none.
  const looked = drawn.slice(0, lookedAt);
  const hits = drawn.filter(isOne).length;
  const isNoneOrAll = hits === 0 || hits === drawn.length;
  const isEven = looked.every(({ weight }) => weight === looked[0]?.weight);
  const isAlike = isEven && looked.every(({ units }) => units === looked[0]?.units);
  const isSingly = clusters === 'households' && lookedAt === drawn.length && isAlike;
  if (isNoneOrAll ? designEffect === 1 && evenness === 1 && (isAlike || (isEven && size !== undefined)) : isSingly) {
    const plain = { designEffect: null, tells: lookedAt };
    if (size === undefined) {
      const interval = clopperPearson(hits, lookedAt, options);
      return { ...plain, method: 'exact', interval, held: outward(interval) };
    }
    const { from, to } = hypergeometricCounts(hits, lookedAt, size, options);
    const held = { from: fraction(from, size), to: fraction(to, size) };
    return { ...plain, method: 'finite', interval: { from: from / size, to: to / size }, held };
  }
  if (isNoneOrAll) {
    const draws = looked.map(({ units, weight = 1 }) => units * weight);
    const tells = Math.min(equalDraws(draws), lookedAt * evenness) / designEffect;
    const most = mostWithoutHit(tells, options);
    const interval = hits === 0 ? { from: 0, to: most } : { from: 1 - most, to: 1 };
    return { interval, held: outward(interval), method: 'exact', designEffect: null, tells };
  }
  const units = sum(drawn, 'units');
  if (units === 0) return { method: 'clusters', designEffect: null, tells: 0, interval: anyShare, held: nothing };
  // Who was taken to be none without a look stands for nobody else.
  const isWeighted = lookedAt === drawn.length;
  const grouped = [...clustersOf(drawn, isOne, options, isWeighted).values()];
  const { share, designEffect: effect } = clusterEstimate(grouped, units);
  const draws = Math.min(equalDraws(looked.map(({ weight = 1 }) => weight)), lookedAt * evenness);
  const tells = effectiveUnits(units, effect, draws);
  const interval = wilson(share, tells, tailOf(options));
  return { method: 'clusters', designEffect: effect, tells, interval, held: outward(interval) };
}

const clusterOf = ({ village }: DrawnUnits, at: number, { clusters }: RateOptions) =>
  clusters === 'villages' ? village : String(at);

function clustersOf(
  drawn: readonly DrawnUnits[],
  isOne: IsOne,
  options: RateOptions,
  isWeighted = true,
): ReadonlyMap<string, UnitCluster> {
  const clusters = new Map<string, UnitCluster>();
  drawn.forEach((one, at) => {
    const name = clusterOf(one, at, options);
    const { units, hits } = clusters.get(name) ?? { units: 0, hits: 0 };
    const own = one.units * (isWeighted ? (one.weight ?? 1) : 1);
    clusters.set(name, { units: units + own, hits: hits + (isOne(one) ? own : 0) });
  });
  return clusters;
}
