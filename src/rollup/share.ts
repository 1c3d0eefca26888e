/**
 * What one household adds to those who are poor: the least and the most that it can be. Who is registered as poor is poor
 * until he is shown to meet the exit; what is not known is never zero.
 */
import type { Outcome } from '../base/outcome.js';
import { hasExited, isRegisteredAsPoor } from '../records/register.js';

/** What came of a record: its outcome, or that it was refused. */
export type Fate = Outcome | 'refused';

/** Every fate, in the order in which tallies list them. */
export const fates = ['met', 'notMet', 'undetermined', 'refused'] as const satisfies readonly Fate[];

/** The `register.status` of households, and that there is none. */
export const standings = ['registered', 'returned', 'exited', 'noLongerSupported', 'notRegistered', 'unknown'] as const;

/** One of `standings`: a `register.status`, or `unknown` where there is none. */
export type RegisterStanding = (typeof standings)[number];

/** What the register comes to for who is poor; of nobody knows what register, whoever may be. */
export const registerGroups = ['poor', 'exited', 'notRegistered'] as const;
/** One of `registerGroups`. */
export type RegisterGroup = (typeof registerGroups)[number];

export function standingGroup(standing: RegisterStanding): RegisterGroup {
  if (standing === 'notRegistered') return standing;
  return standing !== 'unknown' && hasExited(standing) ? 'exited' : 'poor';
}

/** The least and the most that a number of persons, households or villages can be. */
export interface Count {
  readonly from: number;
  readonly to: number;
}

/** Nobody. */
export const nobody: Count = { from: 0, to: 0 };

/** One household by what came of its record. */
export interface JudgedHousehold {
  readonly standing: RegisterStanding;
  readonly fate: Fate;
  /** Living members; of a household that is refused, those listed. */
  readonly persons: number;
}

/** What a household adds, in persons. */
export interface PoorShare {
  /** Registered and not shown to meet the exit; of nobody knows what register, whoever is not shown to meet it. */
  readonly poor: Count;
  /** Exited, and does not meet the exit (错退). */
  readonly wrongExits: Count;
  /** Never registered, and does not meet the exit (漏评). */
  readonly missed: Count;
}

/** What a household adds. */
export function shareOf({ standing, fate, persons }: JudgedHousehold): PoorShare {
  const most: Count = { from: fate === 'notMet' ? persons : 0, to: fate === 'met' ? 0 : persons };
  if (standing === 'unknown') return { poor: { from: 0, to: most.to }, wrongExits: nobody, missed: nobody };
  return {
    poor: isRegisteredAsPoor(standing) ? most : nobody,
    wrongExits: hasExited(standing) ? most : nobody,
    missed: standing === 'notRegistered' ? most : nobody,
  };
}

/** Both together. */
export function addedCounts(a: Count, b: Count): Count {
  return { from: a.from + b.from, to: a.to + b.to };
}

/** A share of many, as it is added up. */
export class ShareSum implements PoorShare {
  readonly poor = { from: 0, to: 0 };
  readonly wrongExits = { from: 0, to: 0 };
  readonly missed = { from: 0, to: 0 };

  add({ poor, wrongExits, missed }: PoorShare, times = 1): this {
    addTo(this.poor, poor, times);
    addTo(this.wrongExits, wrongExits, times);
    addTo(this.missed, missed, times);
    return this;
  }
}

function addTo(sum: { from: number; to: number }, { from, to }: Count, times: number): void {
  sum.from += from * times;
  sum.to += to * times;
}

/** A share of many. */
export function sharesOf(shares: Iterable<PoorShare>): PoorShare {
  const sum = new ShareSum();
  for (const one of shares) sum.add(one);
  return sum;
}

/** The standing that a text names. */
export function standingOf(status: unknown): RegisterStanding {
  return standings.find((one) => one === status) ?? 'unknown';
}
