/**
 * A third-party evaluation of a county: what registers claim beside what was seen. Wrong exits, missed persons, recognition and
 * comprehensive incidence, each with what is unknown and what sampling leaves open, and a verdict in three values.
 */

import type { Day } from '../base/date.js';
import { compare, divide, type Exact, exact, plus, times, toDecimalString } from '../base/exact.js';
import { type Interval, least, type Span } from '../base/interval.js';
import { allOf, type Outcome } from '../base/outcome.js';
import { choose } from '../evaluate/readings.js';
import { resolve } from '../parameters/parameter.js';
import { MAX_MEMBERS } from '../records/household.js';
import type { AssessmentReadings, AssessmentStandards } from '../rulebook/assessment-standards.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Readings } from '../rulebook/rulebook-types.js';
import type { Claims, ReadTally } from './claims.js';
import { type ConfidenceOptions, type ShareInterval, sharedAmong } from './confidence.js';
import type { Sample } from './draw-sample.js';
import { assertSample } from './invalid-sample.js';
import type { Observed } from './observed.js';
import { type KnownShare, type Rate, type RateMethod, rateOf, type UnitFound } from './rate.js';
import { nationalStandards } from './read-all.js';
import { type Drawn, personsIn, type SampleSeen, Surveyed } from './surveyed.js';

/** Options of an evaluation. */
export interface AssessOptions extends ConfidenceOptions {
  /** The day of whose bounds it is held. */
  readonly asOf: Day;
  /** By default Hunan's rulebook for 2016 to 2020. */
  readonly rulebook?: Rulebook | undefined;
  /** What it is held to; by default what the package comes with. */
  readonly standards?: AssessmentStandards | undefined;
  /** Readings of the rulebook, of which the one on the bound of incidence counts here. */
  readonly readings?: Readings | undefined;
  /** Readings of the evaluation; by default those of its file. */
  readonly assessmentReadings?: Partial<AssessmentReadings> | undefined;
  /** Who was drawn; without it whoever was seen is taken as drawn by lot. */
  readonly sample?: Sample | undefined;
  /** What was drawn first; by default what the sample says, else villages where some of them were not seen at all. */
  readonly clusters?: 'villages' | 'households' | undefined;
  /** The design effect of a rate without any hit; by default 1. */
  readonly designEffect?: number | undefined;
  /** The tier of the county, where its record does not say; what the record says goes before it. */
  readonly tier?: string | undefined;
}

/** A share as it is printed: per cents, as verdicts write numbers. */
export interface PrintedShare {
  /** What is unknown alone: from none of it being hits to all. */
  readonly unknown: Span;
  /** What sampling alone leaves open. */
  readonly sampling: Span;
  /** Both. */
  readonly combined: Span;
}

/** A rate of an evaluation. */
export interface AssessedRate extends PrintedShare {
  /** Persons for wrong exits and missed persons, households for recognition. */
  readonly unit: 'persons' | 'households';
  /** Whom it is about. */
  readonly population: { readonly units: number; readonly households: number };
  readonly drawn: { readonly units: number; readonly households: number; readonly villages: number };
  readonly hits: { readonly from: number; readonly to: number };
  /** Units that may belong to it or not, nobody knows. */
  readonly unplaced: number;
  /** Households behind it, by id: who are hits, and of whom it is unknown. */
  readonly hitIds: readonly string[];
  readonly unknownIds: readonly string[];
  readonly strata: readonly AssessedStratum[];
  /** The bound, per cent; null where there is none for the day. */
  readonly bound: string | null;
  /** Whether the bound itself is allowed. */
  readonly mayEqual: boolean;
  readonly outcome: Outcome;
  /** Whether it is met only as villages without a hit are taken to be alike (a design effect of 1), which nobody gave. */
  readonly assumesAlike: boolean;
}

/** A stratum of a rate. */
export interface AssessedStratum extends PrintedShare {
  readonly id: string;
  readonly population: { readonly units: number; readonly households: number };
  readonly drawn: { readonly units: number; readonly households: number; readonly villages: number };
  readonly hits: { readonly from: number; readonly to: number };
  readonly method: RateMethod;
  readonly designEffect: string | null;
  readonly effectiveUnits: string | null;
}

/** Comprehensive incidence with its three parts, in persons. */
export interface AssessedIncidence extends PrintedShare {
  /** The registered rural population; null where nothing gives it, and then nothing is known. */
  readonly population: { readonly from: number; readonly to: number } | null;
  /** Persons on the register as poor; `to` with those of whom nobody knows where they stand. */
  readonly registered: { readonly from: number; readonly to: number };
  /** Wrong exits and missed persons, as the rates make them of all who have exited and all who are not registered. */
  readonly wrongExits: PrintedShare & { readonly of: number };
  readonly missed: PrintedShare & { readonly of: number };
  readonly bound: string | null;
  readonly mayEqual: boolean;
  readonly outcome: Outcome;
}

/** What an evaluation comes to. */
export interface Assessment {
  readonly asOf: Day;
  readonly county: string | null;
  /** Whether such an evaluation is made of the county; null where its tier is not known. */
  readonly applies: boolean | null;
  /** As the records have it, else as it was given. */
  readonly tier: string | null;
  /** Another tier that was given, which the records contradict. */
  readonly otherTier: string | null;
  readonly confidence: number;
  readonly sided: 'two' | 'one';
  readonly readings: AssessmentReadings;
  /** `notMet` where any of the four is, `met` where all are; null where it does not apply, open where nobody tells whether. */
  readonly outcome: Outcome | null;
  readonly wrongExit: AssessedRate;
  /** Of those who were surveyed. */
  readonly missed: AssessedRate;
  /** Of all in the sampled villages. */
  readonly missedOfVillages: AssessedRate;
  readonly recognition: AssessedRate;
  readonly comprehensiveIncidence: AssessedIncidence;
  readonly sample: SampleSeen;
  readonly claimed: ReadTally;
  readonly observed: ReadTally;
  /** Claimed twice or more. */
  readonly twice: readonly string[];
  /** Claimed, and nobody knows where they stand; with those refused. */
  readonly unknownStanding: { readonly households: number; readonly persons: number };
  /** Persons who are not registered and in no claim, by the registered rural population: nobody of them could be drawn. */
  readonly notListed: number;
  /** Exited persons of the claims beyond those of whom the sample was drawn. */
  readonly outsideFrame: number;
  /** Whether it is not known that nobody has exited, though nobody is claimed to have. */
  readonly noneExited: boolean;
  /** Records of visits that are refused and without an id. */
  readonly nameless: number;
}

/**
 * Lays what was seen beside what is claimed.
 * @throws RangeError for a confidence or design effect that is none, or households as clusters of a sample drawn by villages
 * @throws InvalidSampleError for a sample that nobody can have drawn
 */
export function assess(claims: Claims, observed: Observed, options: AssessOptions): Assessment {
  const { asOf, rulebook = hunan2016To2020(), designEffect = 1, confidence = 0.95, sided = 'two' } = options;
  const { standards = nationalStandards(rulebook) } = options;
  if (!(designEffect >= 1)) throw new RangeError(`design effect ${designEffect}: it is at least 1.`);
  const { sample } = options;
  if (sample !== undefined) assertSample(sample);
  if (sample?.stages === 2 && options.clusters === 'households')
    throw new RangeError('clusters households: the sample was drawn by villages.');
  const surveyed = new Surveyed(claims, observed, sample, options.clusters);
  const { seen, strays } = surveyed;
  const clusters = seen.stages === 2 ? 'villages' : 'households';
  const own = { confidence, sided, clusters, designEffect } as const;
  const readings = readingsOf(standards, options.assessmentReadings);
  const unknown = claims.households.filter(({ group }) => group === 'unknown');
  const unknownStanding = {
    households: unknown.length + claims.refused.households,
    persons: personsIn(unknown) + claims.refused.persons,
  };
  const [exited, others] = [surveyed.group('exited'), surveyed.group('notRegistered')];
  const { registered } = surveyed;
  const listed = others.frame.persons + others.outside.persons;
  const ofExited = exited.frame.persons + exited.outside.persons;
  const notRegistered = notRegisteredIn(claims, registered.from, ofExited, listed);
  // Of registers that name nobody who is or was on them it is not known that nobody has exited.
  const households = exited.frame.households + exited.outside.households;
  const isNobody = households === 0 && registered.to > 0 && unknownStanding.households === 0;
  const noneExited = ofExited === 0 && !isNobody ? 1 : 0;
  // Of whom nobody could be drawn nothing is known.
  const notListed = Math.max(0, (notRegistered ?? (listed === 0 ? 1 : 0)) - others.frame.persons);
  // A visit that nobody can tell whose it was may have been to anybody.
  const nameless = observed.withoutId * MAX_MEMBERS;
  const outOfRegisters = personsIn(strays.filter(({ fate }) => fate !== 'clear').map(({ claim }) => claim));
  const rates = (more: ConfidenceOptions, open: number, mayBeMissed: number) => {
    const ofOthers = { ...own, ...more, unplaced: open + mayBeMissed + notListed };
    return {
      wrongExit: rateOf(exited.strata, { ...own, ...more, unplaced: open + exited.outside.persons + noneExited }),
      missed: rateOf(others.strata, ofOthers),
      missedOfVillages: rateOf(others.ofVillages, ofOthers),
    };
  };
  const { wrongExit, missed, missedOfVillages } = rates({}, unknownStanding.persons + nameless, outOfRegisters);
  const assumed = clusters === 'villages' && options.designEffect === undefined;
  const upper = readings.assessmentBound === 'notAbove';
  const notAbove = (rate: Rate, id: 'wrongExit' | 'missed', ids: readonly Drawn[]) =>
    assessed(rate, 'persons', ids, 'fate', boundOn(standards, id, asOf), upper, 'upper', assumed);
  const answers = surveyed.answers();
  const asked = new Set(answers.drawn.map(({ claim }) => claim.id));
  const notAsked =
    unknown.filter(({ id }) => !asked.has(id)).length +
    claims.refused.households +
    observed.withoutId +
    [exited, others, surveyed.group('registered')].reduce((sum, { outside }) => sum + outside.households, 0);
  const recognition = assessed(
    rateOf(answers.strata, { ...own, unplaced: Math.max(notAsked, answers.strata.length === 0 ? 1 : 0) }),
    'households',
    answers.drawn,
    'answer',
    boundOn(standards, 'recognition', asOf),
    readings.recognitionBound === 'atLeast',
    'lower',
    assumed,
  );
  const told = {
    wrongExit: notAbove(wrongExit, 'wrongExit', exited.drawn),
    missed: notAbove(missed, 'missed', [...others.drawn, ...strays]),
    missedOfVillages: notAbove(missedOfVillages, 'missed', [...others.drawn, ...strays]),
  };
  // Both rates hold together only where each holds more surely.
  const surer = rates(sharedAmong({ confidence, sided }, 2), 0, 0);
  const comprehensiveIncidence = incidenceOf(
    claims,
    { from: registered.from, to: registered.to + unknownStanding.persons + nameless + outOfRegisters },
    { rate: surer.wrongExit, of: noneExited > 0 ? (claims.population?.to ?? 1) : ofExited },
    {
      rate: readings.missedBase === 'surveyed' ? surer.missed : surer.missedOfVillages,
      of: others.frame.persons + notListed,
    },
    { ...options, rulebook, standards },
  );
  const counted = readings.missedBase === 'surveyed' ? told.missed : told.missedOfVillages;
  const outcomes = [told.wrongExit, counted, recognition, comprehensiveIncidence].map(({ outcome }) => outcome);
  const tier = claims.tier ?? options.tier ?? null;
  const applies = tier === null ? null : standards.applies.tiers.includes(tier);
  return {
    asOf,
    county: claims.county,
    applies,
    tier,
    otherTier: options.tier !== undefined && options.tier !== tier ? options.tier : null,
    confidence,
    sided,
    readings,
    outcome: applies === null ? 'undetermined' : applies ? allOf(outcomes) : null,
    ...told,
    recognition,
    comprehensiveIncidence,
    sample: seen,
    claimed: claims.tally,
    observed: observed.tally,
    twice: claims.twice,
    unknownStanding,
    notListed: Math.max(0, (notRegistered ?? 0) - listed),
    outsideFrame: exited.outside.persons,
    noneExited: noneExited > 0,
    nameless: observed.withoutId,
  };
}

function readingsOf({ readings }: AssessmentStandards, given: Partial<AssessmentReadings> = {}): AssessmentReadings {
  const { assessmentBound, recognitionBound, missedBase } = readings;
  return {
    assessmentBound: given.assessmentBound ?? assessmentBound.default,
    recognitionBound: given.recognitionBound ?? recognitionBound.default,
    missedBase: given.missedBase ?? missedBase.default,
  };
}

/** Persons who are not registered: the population without those who are or were, or those listed; undefined where nothing tells. */
function notRegisteredIn(claims: Claims, registered: number, exited: number, listed: number): number | undefined {
  const { population } = claims;
  const others = population === null ? 0 : population.to - registered - exited;
  // Nowhere is nobody: a population that leaves room for none is wrong.
  return Math.max(listed, others) > 0 ? Math.max(listed, others) : undefined;
}

function boundOn({ bounds }: AssessmentStandards, id: keyof AssessmentStandards['bounds'], asOf: Day): string | null {
  return bounds[id].values.filter(({ from }) => from <= asOf).at(-1)?.value ?? null;
}

/** A share in per cent, as verdicts write numbers. */
const perCent = (share: number | Exact) =>
  toDecimalString(times(typeof share === 'number' ? exact(share) : share, exact(100)));
const spanOf = ({ from, to }: ShareInterval | Interval): Span => ({ from: perCent(from), to: perCent(to) });

function printed({ unknown, sampling, combined }: KnownShare): PrintedShare {
  return { unknown: spanOf(unknown), sampling: spanOf(sampling), combined: spanOf(combined) };
}

function assessed(
  rate: Rate,
  unit: AssessedRate['unit'],
  drawn: readonly Drawn[],
  what: 'fate' | 'answer',
  bound: string | null,
  mayEqual: boolean,
  side: 'upper' | 'lower',
  assumed: boolean,
): AssessedRate {
  const outcome = bound === null ? 'undetermined' : heldTo(rate.held, bound, mayEqual, side);
  const idsOf = (found: UnitFound) => drawn.filter((one) => one[what] === found).map(({ claim }) => claim.id);
  return {
    unit,
    population: rate.population,
    drawn: rate.drawn,
    hits: rate.hits,
    unplaced: rate.unplaced,
    ...printed(rate),
    strata: rate.strata.map((one) => ({
      id: one.id,
      population: one.population,
      drawn: one.drawn,
      hits: one.hits,
      method: one.method,
      designEffect: one.designEffect === null ? null : toDecimalString(exact(one.designEffect)),
      effectiveUnits: one.effectiveUnits === null ? null : toDecimalString(exact(one.effectiveUnits)),
      ...printed(one),
    })),
    // Of recognition those who do not recognise the work are who has to be looked at.
    hitIds: idsOf(what === 'answer' ? 'clear' : 'hit'),
    unknownIds: idsOf('unknown'),
    bound,
    mayEqual,
    outcome,
    assumesAlike: outcome === 'met' && assumed && rate.strata.some(({ method }) => method === 'exact'),
  };
}

/** Whether a share, wherever it lies, keeps to a bound in per cent. */
export function heldTo(
  { from, to }: ShareInterval | Interval,
  bound: string,
  mayEqual: boolean,
  side: 'upper' | 'lower',
): Outcome {
  const keeps = (share: number | Exact) => {
    const way = compare(times(typeof share === 'number' ? exact(share) : share, exact(100)), exact(bound));
    return way === 0 ? mayEqual : side === 'upper' ? way < 0 : way > 0;
  };
  const [best, worst] = side === 'upper' ? [from, to] : [to, from];
  return keeps(worst) ? 'met' : keeps(best) ? 'undetermined' : 'notMet';
}

/** What is held against what is found. */
interface HeldTo {
  readonly rulebook: Rulebook;
  readonly standards: AssessmentStandards;
}

interface PartOfAll {
  readonly rate: Rate;
  /** Of how many persons. */
  readonly of: number;
}

function incidenceOf(
  { population }: Claims,
  registered: { readonly from: number; readonly to: number },
  wrongExits: PartOfAll,
  missed: PartOfAll,
  { asOf, rulebook, readings, standards }: AssessOptions & HeldTo,
): AssessedIncidence {
  const { limit, reading, strict } = standards.incidence;
  const { chosen } = choose(rulebook, readings);
  const parameter = rulebook.parameters.get(limit);
  const resolved = parameter === undefined ? undefined : resolve(parameter, chosen, asOf);
  const bound = resolved?.number === undefined ? null : toDecimalString(resolved.number);
  const mayEqual = chosen[reading] !== strict;
  const part = ({ rate, of }: PartOfAll) => ({ of, ...printed(rate) });
  const counted = { registered, wrongExits: part(wrongExits), missed: part(missed), bound, mayEqual };
  if (population === null || population.from <= 0) {
    const any = { from: '0', to: '100' };
    return {
      ...counted,
      population,
      unknown: any,
      sampling: any,
      combined: any,
      outcome: 'undetermined',
    };
  }
  const parts = [wrongExits, missed];
  const end = (which: 'from' | 'to', poor: number, of: (rate: Rate) => ShareInterval) =>
    parts.reduce((total, one) => total + one.of * of(one.rate)[which], poor) /
    population[which === 'from' ? 'to' : 'from'];
  const between = (poor: number, of: (rate: Rate) => ShareInterval): ShareInterval => ({
    from: end('from', registered.from, of),
    to: Math.min(1, end('to', poor, of)),
  });
  const exactly = (end: 'from' | 'to', which: 'unknown' | 'held'): Exact =>
    divide(
      parts.reduce((total, one) => plus(total, times(one.rate[which][end], exact(one.of))), exact(registered[end])),
      exact(population[end === 'from' ? 'to' : 'from']),
    );
  const known: KnownShare = {
    unknown: { from: exactly('from', 'unknown'), to: exactly('to', 'unknown') },
    // Who stands nowhere known is unknown, and no matter of sampling.
    sampling: between(registered.from, ({ sampling }) => sampling),
    combined: between(registered.to, ({ combined }) => combined),
    held: { from: exactly('from', 'held'), to: least(exact(1), exactly('to', 'held')) },
  };
  return {
    ...counted,
    population,
    ...printed(known),
    outcome: bound === null ? 'undetermined' : heldTo(known.held, bound, mayEqual, 'upper'),
  };
}
