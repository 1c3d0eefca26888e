/**
 * A household’s years in the register, as far as its records tell: every way in which it may have been registered, exited and
 * fallen back that goes with all of them, and no more falling back than they ask for. What they leave open stays open.
 */
import { Kept } from '../base/remembered.js';
import { type Bounds, hullOfYears, kindsOf, type YearCounts } from './years.js';

/** Where a household stands at the end of a year. */
export type YearEnd = 'outside' | 'poor' | 'exited';

/** What a record of a year says of it. */
export interface YearRecord {
  readonly year: number;
  /** undefined where it does not say, or sources disagree. */
  readonly standing: YearEnd | undefined;
  /** It is poor once more. */
  readonly hasReturned: boolean;
  /** The years of its registration and its exit, where they are told. */
  readonly since: number | undefined;
  readonly exit: number | undefined;
  /** Living members. */
  readonly persons: number;
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

/** What a household comes to in years from the first to the last. @param records of a year each, in their order */
export function householdYears(records: readonly YearRecord[], first: number, last: number): HouseholdYears {
  const key = JSON.stringify([first, last, records.map((one) => Object.values({ ...blank, ...one }))]);
  return known.of(key, () => yearsOf(records, first, last));
}

const blank = { year: 0, standing: null, hasReturned: false, since: null, exit: null, persons: 0 };

function yearsOf(records: readonly YearRecord[], first: number, last: number): HouseholdYears {
  const persons = (year: number) => (records.find((one) => one.year >= year) ?? (records.at(-1) as YearRecord)).persons;
  const ways = waysOf(records, first, last);
  if (ways.length === 0) return nothingKnown(Math.max(...records.map((one) => one.persons)), last - first + 1);
  return {
    households: hullOfYears(ways.map((way) => countsOf(way, first, () => 1))),
    persons: hullOfYears(ways.map((way) => countsOf(way, first, persons))),
    isContradictory: false,
  };
}

function nothingKnown(persons: number, years: number): HouseholdYears {
  const open = (most: number) =>
    Array.from({ length: years }, () => kindsOf((kind) => ({ from: kind === 'natural' ? -most : 0, to: most })));
  return { households: open(1).map(withoutNatural), persons: open(persons), isContradictory: true };
}

const withoutNatural = (year: YearCounts<Bounds>[number]) => ({ ...year, natural: { from: 0, to: 0 } });

function countsOf({ standings, events }: Way, first: number, persons: (year: number) => number): YearCounts<number> {
  let cumulative = 0;
  return events.map(({ isNew, exits, returns }, at) => {
    const [before, now] = [persons(first + at - 1), persons(first + at)];
    const wasPoor = standings[at] === 'poor';
    if (exits) cumulative += now;
    return {
      opening: wasPoor ? before : 0,
      new: isNew ? now : 0,
      returned: returns ? now : 0,
      exited: exits ? now : 0,
      // Of those who were poor at the beginning: who was born or died, came or left.
      natural: wasPoor ? now - before : 0,
      closing: standings[at + 1] === 'poor' ? now : 0,
      cumulative,
    };
  });
}

/** Every way that goes with all that is told, of those with the fewest returns. */
function waysOf(records: readonly YearRecord[], first: number, last: number): Way[] {
  const ways: Way[] = [];
  const standsAt = standingBy(records);
  const exitYears = new Set(
    records.flatMap(({ exit, standing, hasReturned }) =>
      exit !== undefined && (standing === 'exited' || hasReturned) ? [exit] : [],
    ),
  );
  const hasReturned = records.some((one) => one.hasReturned);
  const walk = (year: number, standings: YearEnd[], events: Way['events'], returns: number): void => {
    if (year > last) {
      const returned = returns > 0 || !hasReturned;
      const before = standings[0] === 'poor';
      // Whoever has fallen back did so in these years, or was poor once more before them.
      if (!returned && !before) return;
      ways.push({ standings, events, returns: returned ? returns : 1 });
      return;
    }
    const now = standings.at(-1) as YearEnd;
    for (const step of steps[now]) {
      const { to, exits, returns: falls } = step;
      if (!mayStand(standsAt(year), to) || exits !== (exits && mayExit(records, year))) continue;
      if (exitYears.has(year) && !exits) continue;
      if (now === 'poor' && to === 'poor' && exits && !exitYears.has(year)) continue;
      walk(year + 1, [...standings, to], [...events, step], returns + (falls ? 1 : 0));
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
  exited: [step('exited', false, false, false), step('poor', false, false, true)],
};

type Allowed = ReadonlySet<YearEnd>;
const mayStand = (allowed: Allowed, standing: YearEnd) => allowed.has(standing);

/** Whether an exit of the year goes with the dates of those that are told: they tell the last one. */
function mayExit(records: readonly YearRecord[], year: number): boolean {
  return records.every(
    ({ exit, year: told, standing, hasReturned }) =>
      exit === undefined || !(standing === 'exited' || hasReturned) || year <= exit || year > told,
  );
}

/** Where it may stand at the end of a year. */
function standingBy(records: readonly YearRecord[]): (year: number) => Allowed {
  const all: readonly YearEnd[] = ['outside', 'poor', 'exited'];
  const since = records.find((one) => one.since !== undefined)?.since;
  return (year) =>
    new Set(
      all.filter((one) =>
        records.every(({ year: told, standing, exit }) => {
          if (told === year && standing !== undefined && standing !== one) return false;
          if (since !== undefined && year < since !== (one === 'outside')) return false;
          // From the exit that it tells to the day that it tells of nothing else happened.
          return !(standing === 'exited' && exit !== undefined && exit <= year && year <= told && one !== 'exited');
        }),
      ),
    );
}
