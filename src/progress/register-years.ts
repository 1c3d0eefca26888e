/**
 * A household’s years in the register, as far as its records tell: every way in which it may have been registered, exited and
 * fallen back that goes with all of them, and no more falling back than they ask for. What they leave open stays open.
 */
import { Kept } from '../base/remembered.js';
import { type Bounds, hullOf, hullOfYears, kindsOf, type YearCounts } from './years.js';

/** Where a household stands at the end of a year. */
export type YearEnd = 'outside' | 'poor' | 'exited';

/** What a record of a year says of it. */
export interface YearRecord {
  readonly year: number;
  /** undefined where it does not say, or sources disagree. */
  readonly standing: YearEnd | undefined;
  /** Its status says that it has exited, and the record that it is not struck off; `standing` is undefined. */
  readonly notStruckOff?: true;
  /** It is poor once more; undefined where that is not known. */
  readonly hasReturned: boolean | undefined;
  /** The years of its registration and its exit, where they are told. */
  readonly since: number | undefined;
  readonly exit: number | undefined;
  /** Living members. */
  readonly persons: Bounds;
}

/** What it comes to by year: households and persons. */
export interface HouseholdYears {
  readonly households: YearCounts<Bounds>;
  readonly persons: YearCounts<Bounds>;
  /** No way goes with all that its records say: nothing of it is known. */
  readonly isContradictory: boolean;
}

/** One way: where it stands at the end of each year, the one before the first too, and what happened in each. */
interface Way {
  readonly standings: readonly YearEnd[];
  readonly events: readonly { readonly isNew: boolean; readonly exits: boolean; readonly returns: boolean }[];
  readonly returns: number;
}

const MAX_KEPT = 20_000;
/** Households whose records say the same come to the same. */
const known = new Kept<HouseholdYears>(MAX_KEPT);

/** The years in which it is told not to be struck off, after the last one in which it was told to have exited. */
export function yearsNotStruckOff(records: readonly YearRecord[]): readonly number[] {
  const exited = records.findLast(({ standing }) => standing === 'exited')?.year ?? Number.NEGATIVE_INFINITY;
  return records.flatMap(({ year, notStruckOff = false }) => (notStruckOff && year > exited ? [year] : []));
}

/** Not struck off and not said since to have exited, it has not exited, whatever its status says. */
function asStruckOff(records: readonly YearRecord[]): readonly YearRecord[] {
  const years = yearsNotStruckOff(records);
  return years.length === 0
    ? records
    : records.map((one) => (years.includes(one.year) ? { ...one, standing: 'poor' } : one));
}

/** What a household comes to in years from the first to the last. @param told records of a year each, in their order */
export function householdYears(told: readonly YearRecord[], first: number, last: number): HouseholdYears {
  const records = asStruckOff(told);
  const key = JSON.stringify([first, last, records.map((one) => Object.values({ ...blank, ...one }))]);
  return known.of(key, () => yearsOf(records, first, last));
}

const blank = { year: 0, standing: null, hasReturned: null, since: null, exit: null, persons: null };

function yearsOf(records: readonly YearRecord[], first: number, last: number): HouseholdYears {
  const ways = waysOf(records, first, last);
  if (ways.length === 0) return nothingKnown(Math.max(...records.map(({ persons }) => persons.to)), last - first + 1);
  const persons = (year: number) => personsIn(records, year);
  return {
    households: hullOfYears(ways.map((way) => countsOf(way, first, () => ONE))),
    persons: hullOfYears(ways.map((way) => countsOf(way, first, persons))),
    isContradictory: false,
  };
}

const ZERO: Bounds = { from: 0, to: 0 };
const ONE: Bounds = { from: 1, to: 1 };

/** Of a year without a record nobody knows more than that it is like the ones before and after. */
function personsIn(records: readonly YearRecord[], year: number): Bounds {
  const own = records.find((one) => one.year === year);
  const near = own ? [own] : [records.findLast((one) => one.year < year), records.find((one) => one.year > year)];
  return hullOf(near.flatMap((one) => one?.persons ?? []));
}

function nothingKnown(persons: number, years: number): HouseholdYears {
  const open = (most: number) =>
    Array.from({ length: years }, (_, at) =>
      kindsOf((kind) => ({
        from: kind === 'natural' ? -most : 0,
        // It may have exited in each of the years.
        to: kind === 'cumulative' ? most * (at + 1) : most,
      })),
    );
  return { households: open(1).map(withoutNatural), persons: open(persons), isContradictory: true };
}

const withoutNatural = (year: YearCounts<Bounds>[number]) => ({ ...year, natural: ZERO });

function countsOf({ standings, events }: Way, first: number, persons: (year: number) => Bounds): YearCounts<Bounds> {
  let cumulative = ZERO;
  const base = standings[0] === 'poor' ? persons(first - 1) : ZERO;
  return events.map(({ isNew, exits, returns }, at) => {
    const [before, now] = [persons(first + at - 1), persons(first + at)];
    const [wasPoor, end] = [standings[at] === 'poor', standings[at + 1]];
    if (exits) cumulative = { from: cumulative.from + now.from, to: cumulative.to + now.to };
    return {
      opening: wasPoor ? before : ZERO,
      new: isNew ? now : ZERO,
      returned: returns ? now : ZERO,
      exited: exits ? now : ZERO,
      // Of those who were poor at the beginning: who was born or died, came or left.
      natural: wasPoor ? { from: now.from - before.to, to: now.to - before.from } : ZERO,
      closing: end === 'poor' ? now : ZERO,
      cumulative,
      baseOut: end === 'exited' ? base : ZERO,
    };
  });
}

/** Every way that goes with all that is told, of those with the fewest returns. */
function waysOf(records: readonly YearRecord[], first: number, last: number): Way[] {
  const ways: Way[] = [];
  const standsAt = standingBy(records);
  const exitYears = new Set(
    records.flatMap(({ exit, standing, hasReturned }) =>
      exit !== undefined && (standing === 'exited' || hasReturned === true) ? [exit] : [],
    ),
  );
  const falls = fallsOf(records);
  const mayBoth = (year: number) =>
    exitYears.has(year) || falls.some(({ after = first - 1, by }) => after < year && year <= by);
  const walk = (year: number, standings: YearEnd[], events: Way['events'], returns: number): void => {
    if (year > last) {
      // Who has fallen back did so since it was told not to have, or, poor at the beginning, before these years.
      const isIn = falls.map(({ after = first - 1, by }) =>
        events.some((one, at) => one.returns && after < first + at && first + at <= by),
      );
      const mayBefore = standings[0] === 'poor';
      if (falls.some(({ after }, at) => !isIn[at] && !(mayBefore && (after === undefined || after < first - 1))))
        return;
      ways.push({ standings, events, returns: returns + (isIn.includes(false) ? 1 : 0) });
      return;
    }
    const now = standings.at(-1) as YearEnd;
    for (const step of steps[now]) {
      const { to, exits, returns: isBack } = step;
      if (!mayStand(standsAt(year), to) || exits !== (exits && mayExit(records, year))) continue;
      if (exitYears.has(year) && !exits) continue;
      if (now === to && exits && !mayBoth(year)) continue;
      walk(year + 1, [...standings, to], [...events, step], returns + (isBack ? 1 : 0));
    }
  };
  for (const start of ['outside', 'poor', 'exited'] as const)
    if (mayStand(standsAt(first - 1), start)) walk(first, [start], [], 0);
  const fewest = Math.min(...ways.map(({ returns }) => returns));
  return ways.filter(({ returns }) => returns === fewest);
}

const step = (to: YearEnd, isNew: boolean, exits: boolean, returns: boolean) => ({ to, isNew, exits, returns });

/** What may happen in a year. */
const steps: Readonly<Record<YearEnd, readonly ReturnType<typeof step>[]>> = {
  outside: [step('outside', false, false, false), step('poor', true, false, false), step('exited', true, true, false)],
  poor: [step('poor', false, false, false), step('exited', false, true, false), step('poor', false, true, true)],
  exited: [step('exited', false, false, false), step('poor', false, false, true), step('exited', false, true, true)],
};

/** When it fell back: by the year that tells it, and after the last one in which it had never been out. */
function fallsOf(records: readonly YearRecord[]): { readonly after: number | undefined; readonly by: number }[] {
  const firstOut = records.find(({ standing }) => standing === 'exited')?.year ?? Number.POSITIVE_INFINITY;
  return records
    .filter(({ hasReturned }) => hasReturned === true)
    .map(({ year: by }) => {
      const never = records.findLast(
        ({ year, standing, hasReturned }) =>
          year < by && year < firstOut && standing === 'poor' && hasReturned === false,
      );
      return { after: never?.year, by };
    });
}

type Allowed = ReadonlySet<YearEnd>;
const mayStand = (allowed: Allowed, standing: YearEnd) => allowed.has(standing);

/** Whether an exit of the year goes with the dates of those that are told: they tell the last one. */
function mayExit(records: readonly YearRecord[], year: number): boolean {
  return records.every(
    ({ exit, year: told, standing, hasReturned }) =>
      exit === undefined || !(standing === 'exited' || hasReturned === true) || year <= exit || year > told,
  );
}

/** Where it may stand at the end of a year. */
function standingBy(records: readonly YearRecord[]): (year: number) => Allowed {
  const all: readonly YearEnd[] = ['outside', 'poor', 'exited'];
  const told = new Set(records.flatMap((one) => one.since ?? []));
  // Of two years of registration nobody knows which is true.
  const since = told.size === 1 ? [...told][0] : undefined;
  return (year) =>
    new Set(
      all.filter((one) =>
        records.every(({ year: of, standing, exit }) => {
          if (of === year && standing !== undefined && standing !== one) return false;
          if (since !== undefined && year < since !== (one === 'outside')) return false;
          // From the exit that it tells to the day that it tells of nothing else happened.
          return !(standing === 'exited' && exit !== undefined && exit <= year && year <= of && one !== 'exited');
        }),
      ),
    );
}
