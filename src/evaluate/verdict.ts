/** What comes out: a verdict as plain JSON, keys in a fixed order, no sentences in it. */
import type { Day } from '../base/date.js';
import type { Span } from '../base/interval.js';
import type { Outcome } from '../base/outcome.js';
import type { Input } from '../facts/fact.js';
import type { Citation } from '../parameters/parameter.js';
import type { Level } from '../records/catalog.js';
import type { Unit } from '../records/field.js';
import type { Operator } from '../rulebook/condition.js';

/**
 * A check: one comparison of a criterion. Numbers are decimal strings, rounded half away from zero to 6 decimals; of
 * what is known only as a range, or on which sources disagree, the smallest and the largest that it can be.
 */
export interface Check {
  /** JSON pointer of the comparison within the criterion's conditions. */
  readonly at: string;
  readonly fact: string;
  readonly operator: Operator;
  /** What the record says; null where it does not, or where sources disagree on what is no number. */
  readonly actual: string | boolean | Span | null;
  /** What the rule asks for; null where the parameter has no value for the date. */
  readonly expected: string | boolean | readonly string[] | Span | null;
  readonly unit?: Unit;
  /** The parameter that `expected` comes from. */
  readonly parameter?: string;
  readonly outcome: Outcome;
  /** How far inside the bound: negative is outside, 0 exactly on it. */
  readonly margin?: string | Span;
  /**
   * False where another branch has already decided its group: an alternative to one that is met, or an open
   * check beside one that is not met. What is met beside one that is not met still counts.
   */
  readonly counts: boolean;
  /** What the fact was computed from, in table order. */
  readonly inputs: readonly Input[];
  /** The members that make the fact not met or leave it open. */
  readonly subjects?: readonly string[];
  /** A second source stands in for what is missing: the value was reported, not computed. */
  readonly reported?: true;
  /** The inputs it reads on which sources disagree, and second sources that contradict, in table order; if any. */
  readonly conflicts?: readonly string[];
  /** The parameter's source is weak. */
  readonly weak?: true;
}

/** The verdict on one criterion: its outcome, its checks, and the absent inputs that keep it open. */
export interface CriterionVerdict {
  readonly id: string;
  readonly outcome: Outcome;
  /** False for an advisory criterion: evaluated and reported, without effect on the verdict. */
  readonly required: boolean;
  readonly checks: readonly Check[];
  /** The absent inputs that keep it open; empty where it is decided. */
  readonly missing: readonly string[];
  /** What its checks list as conflicts, whatever comes of it; present only where there are such. */
  readonly conflicts?: readonly string[];
  /** The ranges too wide to decide it, which keep it open; present only where there are such. */
  readonly tooWide?: readonly string[];
  readonly citations: readonly Citation[];
}

/** An override: what a what-if put in the place of what the record or the rulebook says. */
export interface Override {
  /** A path of the record (`income.wages`), or `parameters.<id>`. */
  readonly path: string;
  /** What was put there, numbers as decimal strings; null where it was taken away. */
  readonly value: string | boolean | null;
  /** What stood there, null where nothing; absent where what stood there was no value that the field can have. */
  readonly instead?: string | boolean | Span | null;
}

/**
 * A caveat: what has to be told beside a verdict and changes none, numbers as decimal strings. `notOnRegister`: the
 * household was never registered, so there is nothing that it could exit from. `belowIdentification`: its income is not
 * short of the line of exit, but is, or may be, below the one under which households are registered on the same day.
 */
export type Caveat =
  | { readonly code: 'notOnRegister' }
  | {
      readonly code: 'belowIdentification';
      readonly actual: string | Span;
      readonly exit: string;
      readonly identification: string;
    };

/**
 * A verdict: whether a record meets a rule, in three-valued logic, with every comparison behind it and the clauses cited.
 * Plain JSON, keys in a fixed order, no sentences and no names in it.
 */
export interface Verdict {
  readonly level: Level;
  readonly id: string;
  readonly village?: string;
  readonly county?: string;
  readonly asOf: Day;
  readonly decidedOn?: Day;
  readonly rulebook: { readonly id: string; readonly version: string };
  readonly rule: string;
  /** The member that it is about, by his place in the record; absent where it is about the whole record. */
  readonly subject?: string;
  readonly outcome: Outcome;
  readonly criteria: readonly CriterionVerdict[];
  /** What the required criteria miss; empty unless the verdict is undetermined. */
  readonly missing: readonly string[];
  /** What sources disagree on, of all that the required criteria read; present only where there is such. */
  readonly conflicts?: readonly string[];
  /** The ranges that keep the required criteria open; present only where there are such and it is undetermined. */
  readonly tooWide?: readonly string[];
  /** Every reading that concerns the rule, with the option applied. */
  readonly readings: Readonly<Record<string, string>>;
  /** What has to be told beside the exit of a household; it changes nothing, and is present only where there is such. */
  readonly caveats?: readonly Caveat[];
  /** Present only in a what-if, which is no verdict on the record: parameters first, then inputs in table order. */
  readonly overrides?: readonly Override[];
}
