/** A rule's conditions as they are used: references followed, every leaf with its pointer, its sides typed. */
import type { Exact } from '../base/exact.js';

/** The comparisons of numbers; in rule files they carry the decorator `decimal:`. */
export const orderOperators = ['greaterThanInclusive', 'greaterThan', 'lessThanInclusive', 'lessThan'] as const;
/** The comparisons of booleans and codes. */
export const plainOperators = ['equal', 'notEqual', 'in', 'notIn'] as const;
/** The only decorator allowed: both sides are exact numbers. */
export const DECIMAL = 'decimal:';
/** Every operator as rule files spell it. */
export const operatorNames = [
  ...orderOperators.map((name) => `${DECIMAL}${name}` as const),
  ...plainOperators,
] as const;

/** A comparison of numbers. */
export type OrderOperator = (typeof orderOperators)[number];
/** An operator as verdicts name it, without the decorator. */
export type Operator = OrderOperator | (typeof plainOperators)[number];

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

/** Operators of one family compare the same types of value, so one can take the other's place. */
export function sameFamily(a: Operator, b: Operator): boolean {
  const family = (operator: Operator) => (isOrder(operator) ? 'order' : operator.toLowerCase().replace('not', ''));
  return family(a) === family(b);
}

/** Whether the operator orders numbers. */
export function isOrder(operator: Operator): operator is OrderOperator {
  return (orderOperators as readonly string[]).includes(operator);
}

/** Whether a comparison's pointer leads through an odd number of *not*: its criterion then asks for the opposite. */
export function isNegated(at: string): boolean {
  return at.split('/').filter((part) => part === 'not').length % 2 === 1;
}

const opposites: Readonly<Record<Operator, Operator>> = {
  greaterThanInclusive: 'lessThan',
  greaterThan: 'lessThanInclusive',
  lessThanInclusive: 'greaterThan',
  lessThan: 'greaterThanInclusive',
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
};

/** The operator that is met where the given one is not met. */
export function oppositeOf(operator: Operator): Operator {
  return opposites[operator];
}
