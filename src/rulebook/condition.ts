/** A rule's conditions as they are used: references followed, every leaf with its pointer, its sides typed. */
import type { Exact } from '../base/exact.js';
import type { Operator } from '../facts/operator.js';

/** What a fact is compared with. */
export type Side =
  | { readonly kind: 'literal'; readonly value: boolean | string | readonly string[] }
  | { readonly kind: 'number'; readonly value: Exact }
  | { readonly kind: 'parameter'; readonly id: string }
  | { readonly kind: 'fact'; readonly name: string };

/** An operator that an option of a reading puts in the place of the one written. */
export interface OperatorChoice {
  readonly reading: string;
  readonly option: string;
  readonly operator: Operator;
}

/** One comparison. `at` is its JSON pointer within the rule's conditions. */
export interface Leaf {
  readonly kind: 'leaf';
  readonly at: string;
  readonly fact: string;
  readonly operator: Operator;
  readonly choices: readonly OperatorChoice[];
  readonly side: Side;
}

/** Comparisons combined. */
export type Condition =
  | Leaf
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition };

/** The leaves of a condition, in file order. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  if (condition.kind === 'leaf') return [condition];
  return condition.kind === 'not' ? leavesOf(condition.part) : condition.parts.flatMap(leavesOf);
}

/** Whether a comparison's pointer leads through an odd number of *not*: its criterion then asks for the opposite. */
export function isNegated(at: string): boolean {
  return at.split('/').filter((part) => part === 'not').length % 2 === 1;
}
