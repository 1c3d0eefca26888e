/** A rulebook as the evaluator uses it: plain data, checked, nothing left to look up by name that might be missing. */
import type { Day } from '../base/date.js';
import type { Facts } from '../facts/fact.js';
import type { Citation, Parameter } from '../parameters/parameter.js';
import type { FieldTable, Level, Scope } from '../records/catalog.js';
import type { Label } from '../records/field.js';
import type { Language } from '../words/words.js';
import type { Condition } from './condition.js';
import type { RulebookWords } from './read-words.js';
import type { OwnTypes, RulebookTypes } from './rulebook-types.js';
import type { Manifest, RuleSource } from './schema.js';

/** Under this key nothing stands: it is where TypeScript keeps what it knows of a rulebook. */
declare const types: unique symbol;

/** A document that rules and figures rest on. */
export type Source = Manifest['sources'][number];

/** An option of a reading: one way to read the text. */
export type ReadingOption = Manifest['readings'][number]['options'][number];

/** A reading: a point on which the text admits more than one reading; the first option is the default. */
export interface Reading extends Readonly<Manifest['readings'][number]> {
  /** The levels whose exit depends on it. */
  readonly levels: readonly Level[];
  /** Every verdict and measure that depends on it, by id. */
  readonly rules: readonly string[];
}

/** A criterion: one thing that a verdict asks for, with the clauses that ask it. */
export interface Criterion {
  readonly id: string;
  /** What it is about: a level, or one member within his household. */
  readonly level: Scope;
  readonly labels: Label;
  readonly citations: readonly Citation[];
  readonly required: boolean | { readonly reading: string; readonly option: string };
  /** With references followed, and with what lists attest of it and of what it refers to. */
  readonly conditions: Condition;
}

/** What conditions can name. */
export type Terms = Pick<Rulebook, 'parameters' | 'facts' | 'fields'>;

/** The rule of a verdict: all of the criteria that are required, in order. */
export interface VerdictRule {
  readonly id: string;
  readonly level: Level;
  readonly labels: Label;
  readonly citations: readonly Citation[];
  readonly criteria: readonly Criterion[];
  /** The readings that can change what comes of it, in the rulebook's order. */
  readonly readings: readonly string[];
}

/** The amount of a measure, where the document gives a figure. */
export type Amount = NonNullable<Extract<RuleSource['event'], { type: 'measure' }>['params']['amount']>;

/** A measure: what a household, village or county may receive, and who of it: whoever meets all of its criteria. */
export interface MeasureRule extends VerdictRule {
  /** Present where it is each member who may receive it. */
  readonly subject?: 'member' | undefined;
  readonly amount?: Amount | undefined;
}

/** A rule: what a record can be judged by, a verdict or a measure. */
export type Rule = VerdictRule | MeasureRule;

/** A set of rules with its parameters, readings and documents, checked as a whole. Made by `loadRulebook`. */
export interface Rulebook<Types extends RulebookTypes = OwnTypes> {
  readonly id: string;
  readonly version: string;
  readonly labels: Label;
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly sources: readonly Source[];
  readonly readings: readonly Reading[];
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** What records can say: the fields of the common record, and those of its `fields.json`. */
  readonly fields: FieldTable;
  /** What its rules can ask for, by scope and name: the facts that every rulebook has, and those of its `facts.json`. */
  readonly facts: Facts;
  /** By id; what `<level>/exit` says is a level judged by where no other is named. */
  readonly verdicts: ReadonlyMap<string, VerdictRule>;
  /** By id. */
  readonly measures: ReadonlyMap<string, MeasureRule>;
  /**
   * What it says in words of its own; a general sentence, made of its labels, stands for all else. Not there of the built-in
   * one, whose words are loaded by who says something: `rulebookWords` has them of any.
   */
  readonly words?: Readonly<Record<Language, RulebookWords>>;
  /** A method, so that a rulebook of known types is one of any. */
  [types]?(known: Types): void;
}
