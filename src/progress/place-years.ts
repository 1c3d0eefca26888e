/** The year in which a village or county exited, as far as its records tell. */
import type { Bounds } from './years.js';

/** What a record of a year says of a place on a list of poor ones. */
export interface PlaceYearRecord {
  readonly year: number;
  /** undefined where it does not say, or sources disagree. */
  readonly hasExited: boolean | undefined;
  /** The year of its exit, or between which it is, where that is told. */
  readonly exit: Bounds | undefined;
  /** It is not on the list of that year. */
  readonly isNone: boolean;
}

/** Whether it never was on the list. Told to be on it in one year and not in another, it contradicts itself. */
export const isNeverListed = (records: readonly PlaceYearRecord[]) =>
  records.some(({ isNone }) => isNone) && records.every(({ isNone, hasExited }) => isNone || hasExited === undefined);

/** By year whether it exited then, and whether it had by its end: 0 and 1 where that is open. */
export interface PlaceYears {
  readonly exited: readonly Bounds[];
  readonly cumulative: readonly Bounds[];
  /** Whether it had not exited by its end. */
  readonly left: readonly Bounds[];
  readonly isContradictory: boolean;
}

/** What a place comes to in years from the first to the last. */
export function placeYears(records: readonly PlaceYearRecord[], first: number, last: number): PlaceYears {
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  // Before these years, in one of them, or not in them.
  const candidates = [first - 1, ...years, last + 1].filter((exit) =>
    records.every(({ year, hasExited, exit: told, isNone }) => {
      if (isNone) return false;
      if (hasExited === undefined) return true;
      if (!hasExited) return exit > year;
      if (exit > year) return false;
      return told === undefined || (exit < first ? told.from < first : told.from <= exit && exit <= told.to);
    }),
  );
  const all = candidates.length === 0 ? [first - 1, ...years, last + 1] : candidates;
  const boundsOf = (holds: (exit: number) => boolean): Bounds => {
    const some = all.map((exit) => (holds(exit) ? 1 : 0));
    return { from: Math.min(...some), to: Math.max(...some) };
  };
  return {
    exited: years.map((year) => boundsOf((exit) => exit === year)),
    cumulative: years.map((year) => boundsOf((exit) => exit >= first && exit <= year)),
    left: years.map((year) => boundsOf((exit) => exit > year)),
    isContradictory: candidates.length === 0,
  };
}
