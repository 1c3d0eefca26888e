/** What the sentences of an explanation are told: of a comparison, a change, a history. */
import type { Outcome } from '../base/outcome.js';

/**
 * Why an input that is given is in doubt: sources say otherwise, the member's age makes it impossible, it is a figure
 * beside those that it would be computed from, a yes or no beside what was found, or other data contradict it.
 */
export type WhyInDoubt = 'sources' | 'age' | 'computed' | 'findings' | 'otherData';

/** A comparison whose sides are already in words. */
export interface ToldComparison {
  readonly label: string;
  /** What is compared. */
  readonly kind: 'number' | 'boolean' | 'code';
  /** A record gives it; else it is computed. */
  readonly given: boolean;
  /** It is computed by dividing by what is zero. */
  readonly ofZeroBase: boolean;
  /** What the record says, without its unit; empty where it says nothing. */
  readonly value: string;
  /** What is needed, without its unit; empty where the parameter has no value for the date. */
  readonly bound: string;
  /** How far apart the two are, without sign and unit; empty where they are not numbers. */
  readonly gap: string;
  /** The unit behind the value, that behind the bound, and that behind the gap: between two percentages, points. */
  readonly unit: string;
  readonly boundUnit: string;
  readonly gapUnit: string;
  /** The value lies exactly on the bound. */
  readonly exactly: boolean;
  /** The bound itself does not suffice. */
  readonly strict: boolean;
  /** More is better; else less is. */
  readonly rising: boolean;
  /** The bound is a figure of the rules; else of the record. */
  readonly ofLaw: boolean;
  /** What is said of the members it concerns. */
  readonly members: string;
  /** Why what it was computed from is in doubt, where that is. */
  readonly doubt: WhyInDoubt;
  /** What the fact was computed from. */
  readonly inputs: readonly { readonly label: string; readonly value: string }[];
}

/** What is said in each outcome. */
export type PerOutcome<T> = Readonly<Record<Outcome, T>>;

/** What would have to change. */
export interface ToldChange {
  readonly label: string;
  /** Whom it concerns, where it is a member. */
  readonly member: string;
  /** How much, without sign. */
  readonly by: string;
  readonly unit: string;
  readonly rising: boolean;
  /** What the fact it mends is called, and how far that is outside its bound, in the fact's own unit. */
  readonly fact: string;
  readonly each: string;
  readonly eachUnit: string;
  /** The inputs that could rise, and those that could fall, any one by as much. */
  readonly more: string;
  readonly less: string;
  /** The codes that would do, in words. */
  readonly to: string;
  /** Whether it has to become so, of what is so or not: else it must no longer be. */
  readonly holds: boolean;
}

/** What cannot be true in a history. */
export interface ToldFinding {
  /** The step of the procedure that it is about. */
  readonly step: string;
  readonly member: string;
  /** The days that contradict each other, each with what it is the day of. */
  readonly dates: string;
}

/** How a history contradicts itself. */
export const findingCodes = [
  'outOfOrder',
  'exitBeforeStep',
  'ofEarlierExit',
  'beforeExitYear',
  'neverRegistered',
  'verifiedAfterExit',
  'memberDied',
  'exitedWithoutStep',
  'exitedYetUnmarked',
  'datedNotDone',
] as const;
/** One of `findingCodes`. */
export type FindingCode = (typeof findingCodes)[number];
