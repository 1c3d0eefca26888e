/** A mutant: a rulebook with one slip in it, such as somebody might make, which some case should notice. */
import type { Way } from '../../base/values.js';
import type { Level, Scope } from '../../records/catalog.js';
import type { Unfollowed } from '../../rulebook/read-conditions.js';

/** The kinds of slip, in the order of reports. */
export const mutationOperators = Object.freeze([
  /** `>=` for `>`, `<` for `<=`, and the other way round. */
  'strictness',
  /** `<=` for `>=`, `>` for `<`, and the other way round. */
  'direction',
  /** The opposite: `<` for `>=`, no for yes, `notIn` for `in`, a group of conditions under a `not`. */
  'negation',
  /**
   * A condition left out of its group, a criterion out of its verdict, an operator's or a figure's alternative, a dated
   * value, what a measure gives.
   */
  'removal',
  /** `any` for `all`, and the other way round. */
  'combination',
  /** A code left out of a list, one put in, one for another: a bound of an amount, what it is given for. */
  'codeRemoved',
  'codeAdded',
  'codeChanged',
  /** A number by its least unit up or down. */
  'valueUp',
  'valueDown',
  /** A date by a day. */
  'dayLater',
  'dayEarlier',
  /** Another option of a reading first. */
  'default',
  /** A criterion that no verdict depends on any more, or that every one does. */
  'madeAdvisory',
  'madeRequired',
  /** Another option of a reading where a rule names one. */
  'otherOption',
  /** Another way to fill in the years between two values. */
  'method',
] as const);
/** A kind of slip, one of `mutationOperators`. */
export type MutationOperator = (typeof mutationOperators)[number];

/** How a file is changed: the value at a place becomes another; `null` stands for its removal. */
export interface Edit {
  readonly way: Way;
  readonly put: { readonly value: unknown } | null;
}

/** What is changed, for words. */
export type MutantChange =
  /** Conditions of a rule; without `after` they are left out. */
  | { readonly kind: 'condition'; readonly rule: string; readonly before: Unfollowed; readonly after?: Unfollowed }
  /** The comparison that an option of a reading puts in the place of another; without `after` it is left out. */
  | {
      readonly kind: 'choice';
      readonly rule: string;
      readonly reading: string;
      readonly option: string;
      readonly before: Unfollowed;
      readonly after?: Unfollowed;
    }
  /** A name in a list, or one for another: a criterion of a verdict, an option, whether something is required. */
  | { readonly kind: 'criterion'; readonly rule: string; readonly before: string }
  | { readonly kind: 'required'; readonly rule: string; readonly before: string; readonly after: string }
  | { readonly kind: 'choiceOption'; readonly rule: string; readonly before: string; readonly after: string }
  /** What a measure gives: its bound, what it is per, the option under which it is another figure, or all of it. */
  | {
      readonly kind: 'amount';
      readonly rule: string;
      readonly part: 'bound' | 'per' | 'option' | 'whole';
      readonly before: string;
      readonly after?: string;
    }
  | { readonly kind: 'default'; readonly reading: string; readonly before: string; readonly after: string }
  | {
      readonly kind: 'method';
      readonly parameter: string;
      readonly option: string;
      readonly before: string;
      readonly after: string;
    }
  /** A figure, or the day on which it begins or ends; without `after` it is left out. */
  | {
      readonly kind: 'value' | 'from' | 'to';
      readonly parameter: string;
      readonly option?: string;
      /** The day from which the value holds. */
      readonly since: string;
      readonly before: string;
      readonly after?: string;
    }
  /** A part of a fact's expressions as its file spells it; without `after` it is left out. */
  | {
      readonly kind: 'expression';
      readonly fact: string;
      /** What the fact is about: of one name there may be several. */
      readonly about: readonly Scope[];
      /** Where in the fact's definition, as a JSON pointer. */
      readonly at: string;
      readonly before: string;
      readonly after?: string;
    }
  /** What records can say of a field, or what one field leaves of another; without `after` it is left out. */
  | {
      readonly kind: 'field';
      readonly level: Level;
      readonly paths: readonly string[];
      readonly part: 'minimum' | 'maximum' | 'partOf' | 'notAfter' | 'options' | 'entailment' | 'is' | 'in';
      readonly before: string;
      readonly after?: string;
    }
  | { readonly kind: 'validFrom' | 'validTo'; readonly before: string; readonly after: string };

/** A mutant as one file has it, still without that file. */
export interface FileMutant {
  readonly operator: MutationOperator;
  /** What is changed, as the pointer of the mutant says it. */
  readonly way: Way;
  readonly to?: string | undefined;
  readonly change: MutantChange;
  readonly edits: readonly Edit[];
}

/** What tells a mutant from all others of a rulebook; `mutants.json` names them by it. */
export interface MutantName {
  readonly file: string;
  /** JSON pointer of what is changed. */
  readonly pointer: string;
  readonly operator: MutationOperator;
  /** What it becomes, where one operator can make several things of it: a code, an option. */
  readonly to?: string | undefined;
}

/** A mutant: a rulebook with one slip in it. */
export interface Mutant extends MutantName {
  readonly change: MutantChange;
  /** The file of the whole rulebook that is edited: of what is taken over not the one that states it. */
  readonly edited: string;
  readonly edits: readonly Edit[];
  /** The levels whose verdicts it can change. */
  readonly levels: readonly Level[];
  /** The criteria it can change, or whether they count; and the measures of which it can change what they give. */
  readonly criteria: readonly string[];
}

/** What tells a mutant from all others, as one text. */
export function keyOfMutant({ file, pointer, operator, to }: MutantName): string {
  return JSON.stringify([file, pointer, operator, to ?? null]);
}
