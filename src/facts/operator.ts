/** The comparisons that rules and expressions can make. */
import { compare } from '../base/exact.js';
import type { Interval } from '../base/interval.js';

/** The comparisons by order; in rule files they carry the decorator `decimal:`. */
export const orderOperators = ['greaterThanInclusive', 'greaterThan', 'lessThanInclusive', 'lessThan'] as const;
/** The comparisons of booleans and codes. */
export const plainOperators = ['equal', 'notEqual', 'in', 'notIn'] as const;
/** The only decorator allowed: both sides are exact numbers or, in expressions, days. */
export const DECIMAL = 'decimal:';
/** Every operator as rule files spell it. */
export const operatorNames = [
  ...orderOperators.map((name) => `${DECIMAL}${name}` as const),
  ...plainOperators,
] as const;

/** A comparison by order. */
export type OrderOperator = (typeof orderOperators)[number];
/** An operator as verdicts name it, without the decorator. */
export type Operator = OrderOperator | (typeof plainOperators)[number];

/** Operators of one family compare the same types of value, so one can take the other's place. */
export function sameFamily(a: Operator, b: Operator): boolean {
  const family = (operator: Operator) => (isOrder(operator) ? 'order' : operator.toLowerCase().replace('not', ''));
  return family(a) === family(b);
}

/** Whether the operator orders numbers or days. */
export function isOrder(operator: Operator): operator is OrderOperator {
  return (orderOperators as readonly string[]).includes(operator);
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

/** What an order operator asks of the sign of the first less the second. */
export const asksOfSign: Readonly<Record<OrderOperator, (sign: number) => boolean>> = {
  greaterThanInclusive: (sign) => sign >= 0,
  greaterThan: (sign) => sign > 0,
  lessThanInclusive: (sign) => sign <= 0,
  lessThan: (sign) => sign < 0,
};

/** Whether two numbers compare so wherever they lie in their intervals; undefined where it depends on that. */
export function comparedBetween(operator: OrderOperator, left: Interval, right: Interval): boolean | undefined {
  const asks = asksOfSign[operator];
  const lowest = asks(compare(left.from, right.to));
  return lowest === asks(compare(left.to, right.from)) ? lowest : undefined;
}
