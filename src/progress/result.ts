/** What progress comes to: plan beside what was done, by year. */
import type { Day } from '../base/date.js';
import type { Outcome } from '../base/outcome.js';
import type { Bounds, YearCounts } from './years.js';

/** From what comes in and goes out in a year, or from what is left at its end; never from both. */
export const actualBy = ['flows', 'stocks'] as const;
/** One of `actualBy`. */
export type ActualBy = (typeof actualBy)[number];

/** A year of a target. */
export interface TargetYear {
  readonly year: number;
  /** What is planned for the year, and together up to its end; null where the plan sets no number. */
  readonly planned: number | null;
  readonly plannedCumulative: number | null;
  /** What was done in the year, and together up to its end; null where nothing tells. */
  readonly done: Bounds | null;
  readonly cumulative: Bounds | null;
  /** Done less planned, both up to its end: below 0 it is behind; null of a part of it. */
  readonly gap: Bounds | null;
  /** Whether what is planned up to its end was done; null where nothing is planned, or it is not held against it. */
  readonly outcome: Outcome | null;
}

/** A per cent by a year, of one of several bases. */
export interface TargetFloor {
  readonly year: number;
  readonly percent: string;
  /** The base of the plan, or the stock of the register before the first year. */
  readonly base: 'plan' | 'register';
  readonly of: Bounds | null;
  readonly needed: { readonly from: string; readonly to: string } | null;
  readonly cumulative: Bounds | null;
  readonly outcome: Outcome;
}

/** Of how many something holds. */
export interface HeldOf {
  readonly met: number;
  readonly open: number;
  readonly notMet: number;
  /** In per cent of all, least and most; null of none. */
  readonly percent: { readonly from: string; readonly to: string } | null;
}

/** A target beside what was done. */
export interface TargetProgress {
  readonly id: string;
  /** What says what was done: records, published figures, or nothing. */
  readonly from: 'records' | 'figures' | 'nothing';
  readonly years: readonly TargetYear[];
  readonly floors: readonly TargetFloor[];
  /** Of those that were read in the last year, how many meet the criterion that measures it. */
  readonly held: HeldOf | null;
  /** Whether its end is reached by the last year; null where that is not held against it. */
  readonly outcome: Outcome | null;
  /** Figures that were given for it and not used, as they are of the other kind. */
  readonly notUsed: number;
}

/** What went in and out of the register in a year, persons: opening + new + returned − exited + natural = closing. */
export interface BalanceYear {
  readonly year: number;
  readonly opening: Bounds;
  readonly new: Bounds;
  readonly returned: Bounds;
  readonly exited: Bounds;
  readonly natural: Bounds;
  readonly closing: Bounds;
  /** Whether it closes: not where some household’s records contradict, open where some do not tell. */
  readonly closes: Outcome;
}

/** Something that does not go together. `household`: no history goes with all its records; `notStruckOff`: exited by its status, said in `years` not to be struck off and not to have exited since: not done; `twoOfAYear`, `placeTwice`: two records of one year, counted once. */
export interface ProgressMisfit {
  readonly code: 'household' | 'village' | 'county' | 'notStruckOff' | 'twoOfAYear' | 'placeTwice';
  readonly id: string;
  readonly village: string | null;
  readonly persons: number | null;
  readonly years?: readonly number[];
}

/** Whether each of those that it has to be there for has it. */
export interface CoverageProgress {
  readonly id: string;
  readonly level: string;
  readonly covered: number;
  readonly open: number;
  readonly uncovered: number;
  readonly outcome: Outcome;
  /** Those without, the least of their ids (at most 100). */
  readonly ids: readonly string[];
}

/** A county by year. */
export interface CountyProgress {
  readonly id: string;
  readonly name?: string;
  readonly households: YearCounts<Bounds>;
  readonly persons: YearCounts<Bounds>;
  readonly villages: { readonly exited: readonly Bounds[]; readonly cumulative: readonly Bounds[] };
}

/** Progress against a plan. */
export interface Progress {
  readonly asOf: Day;
  readonly rulebook: { readonly id: string; readonly version: string };
  readonly actual: ActualBy;
  /** The records are of all that the plan is about. */
  readonly whole: boolean;
  readonly first: number;
  readonly last: number;
  /** Lines and items: used, refused and skipped together. */
  readonly read: number;
  readonly used: number;
  readonly refused: number;
  readonly skipped: number;
  /** Files that could not be opened or not read to their end, or hold no record, sorted: what else is in them is in no figure. */
  readonly filesNotRead: readonly string[];
  readonly targets: readonly TargetProgress[];
  readonly households: YearCounts<Bounds>;
  readonly persons: YearCounts<Bounds>;
  readonly balance: readonly BalanceYear[];
  /** People to be moved and moved, as the counties of the last year say; what is missing (of counties without a record of it too) is in neither. */
  readonly relocation: {
    readonly planned: Bounds;
    readonly completed: Bounds;
    readonly missing: readonly string[];
  } | null;
  readonly coverage: readonly CoverageProgress[];
  readonly counties: readonly CountyProgress[];
  readonly misfits: readonly ProgressMisfit[];
}
