/**
 * The values of a fact that matter to a set of comparisons: every code and boolean, a gap, and of numbers every bound,
 * the least step to each side of it, and one value between each two. Between two bounds no comparison can tell one
 * number from another, so these stand for all numbers.
 */
import { neighbours } from '../../advise/least-step.js';
import { Decimal } from '../../base/decimal-number.js';
import { compare, exact, isExact, toDecimalString } from '../../base/exact.js';
import type { Expected } from '../../evaluate/prepare.js';
import type { FactType, FactValue } from '../../facts/fact.js';

/** A value that a fact may have; undefined where it is missing. */
export interface FactPoint {
  readonly value: FactValue | undefined;
  /** The number as decimal text; else the value itself. */
  readonly text: string | boolean | undefined;
  /** How odd a record with it looks: of two that show the same, the plainer one is shown. */
  readonly cost: number;
}

/** The values of a fact; `whole` where they stand for all that it can have. */
export interface Domain {
  readonly points: readonly FactPoint[];
  readonly whole: boolean;
}

const MISSING: FactPoint = { value: undefined, text: undefined, cost: 6 };
/** Where nothing bounds a number that another is compared with. */
const ANY_NUMBER = '5';

/**
 * The values of a fact.
 * @param bounds what it is compared with
 * @param besides numbers that the fact it is compared with can be
 * @param isInput whether a record states it as a decimal, so that no bound in between can be met exactly
 */
export function domainOf(
  type: FactType,
  bounds: readonly Expected[],
  besides: readonly FactPoint[],
  isInput: boolean,
): Domain {
  if (type.kind === 'boolean') return { points: [...[true, false].map(plain), MISSING], whole: true };
  if (type.kind === 'code') return { points: [...type.options.map(plain), MISSING], whole: true };
  const numbers = [
    ...bounds.filter((one) => isExact(one)),
    ...besides.flatMap(({ value }) => (isExact(value) ? [value] : [])),
  ];
  const inexact = numbers.some((one) => compare(one, exact(toDecimalString(one))) !== 0);
  const marks = [...new Set(numbers.map(toDecimalString))].map((text) => new Decimal(text)).sort((a, b) => a.cmp(b));
  const costs = new Map<string, number>();
  const offer = (number: InstanceType<typeof Decimal>, cost: number) => {
    const text = number.isNegative() && !number.isZero() ? undefined : number.toFixed();
    if (text !== undefined && (costs.get(text) ?? Number.POSITIVE_INFINITY) > cost) costs.set(text, cost);
  };
  marks.forEach((mark, index) => {
    const next = marks[index + 1];
    const { down, up } = neighbours(mark.toFixed(), type.unit);
    for (const side of [down, up]) offer(new Decimal(side), 2);
    offer(mark, 3);
    if (index === 0) offer(rounded(mark.times('0.9'), mark), 1);
    if (next === undefined) offer(rounded(above(mark, type), mark), 1);
    else offer(between(mark, next), 1);
  });
  if (marks.length === 0) offer(new Decimal(ANY_NUMBER), 1);
  const points = [...costs].map(([text, cost]): FactPoint => ({ value: exact(text), text, cost }));
  return { points: [...points, MISSING], whole: isInput || !inexact };
}

function plain(value: boolean | string): FactPoint {
  return { value, text: value, cost: 1 };
}

/** A number well above; of a high rate still below a hundred, as most rates have to be. */
function above(mark: InstanceType<typeof Decimal>, type: FactType) {
  const isRate = type.kind === 'number' && type.unit === 'percent' && mark.gt(50) && mark.lt(100);
  return isRate ? mark.plus(100).div(2) : mark.times('1.1');
}

/** A number near by that is easy to read, unless that would be the mark itself. */
function rounded(number: InstanceType<typeof Decimal>, mark: InstanceType<typeof Decimal>) {
  const whole = number.toDecimalPlaces(0);
  return whole.eq(mark) ? number : whole;
}

/** The number between two that has the fewest decimals. */
function between(low: InstanceType<typeof Decimal>, high: InstanceType<typeof Decimal>) {
  const middle = low.plus(high).div(2);
  for (let places = 0; places < 6; places += 1) {
    const number = middle.toDecimalPlaces(places);
    if (number.gt(low) && number.lt(high)) return number;
  }
  return middle.toDecimalPlaces(7);
}
