/** A rulebook as the evaluator uses it: plain data, checked, nothing left to look up by name that might be missing. */
import type { Day } from '../base/date.js';
import type { Citation, Parameter } from '../parameters/parameter.js';
import type { Level } from '../records/catalog.js';
import type { Label } from '../records/field.js';
import type { Condition } from './condition.js';

/** A document that rules and figures rest on. */
export interface Source {
  readonly id: string;
  readonly title: Label;
  readonly issuer: Label;
  readonly date?: string | undefined;
  readonly note?: Label | undefined;
}

/** One way to read the text. */
export interface ReadingOption {
  readonly id: string;
  readonly labels: Label;
  readonly citations: readonly Citation[];
  readonly note?: Label | undefined;
}

/** A point on which the text admits more than one reading; the first option is the default. */
export interface Reading {
  readonly id: string;
  readonly labels: Label;
  readonly options: readonly ReadingOption[];
  /** The levels whose verdicts depend on it. */
  readonly levels: readonly Level[];
}

/** One thing a verdict asks for. */
export interface Criterion {
  readonly id: string;
  readonly level: Level;
  readonly labels: Label;
  readonly citations: readonly Citation[];
  readonly required: boolean | { readonly reading: string; readonly option: string };
  readonly conditions: Condition;
}

/** What a level is judged by: all of its criteria that are required, in order. */
export interface VerdictRule {
  readonly id: string;
  readonly level: Level;
  readonly labels: Label;
  readonly citations: readonly Citation[];
  readonly criteria: readonly Criterion[];
}

/** A set of rules with its parameters, readings and documents, checked as a whole. Made by `loadRulebook`. */
export interface Rulebook {
  readonly id: string;
  readonly version: string;
  readonly labels: Label;
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly sources: readonly Source[];
  readonly readings: readonly Reading[];
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly verdicts: ReadonlyMap<Level, VerdictRule>;
}
