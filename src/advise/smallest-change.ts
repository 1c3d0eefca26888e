/** How far a number must be moved at least, in whole steps, for something to come of it. */

import { decimalsOf, textOf, unitsOf } from '../base/decimals.js';
import { divide, type Exact, exact, signOf } from '../base/exact.js';
import type { Field } from '../records/catalog.js';
import { leastStepOfField } from './least-step.js';
import { asValue } from './scale.js';

/** What comes of a value: the record is refused with it, or it is enough, or not yet. */
export type Reached = 'refused' | 'enough' | 'short';

/** Up or down. */
export type Direction = 1n | -1n;

/** A number some steps away from another. */
export interface Moved {
  readonly steps: bigint;
  /** As a record carries it. */
  readonly value: string | number;
}

/** A number to be moved by the steps of its unit. */
export interface Start {
  /** The number some steps away. */
  moved(direction: Direction, steps: bigint): Moved;
}

/** The start at a field's value. */
export function startAt(field: Field, value: string | number): Start {
  const step = leastStepOfField(field);
  const decimals = Math.max(decimalsOf(value), decimalsOf(step));
  const [from, by] = [unitsOf(value, decimals), unitsOf(step, decimals)];
  return {
    moved: (direction, steps) => ({
      steps,
      value: asValue(field.kind, textOf(from + direction * steps * by, decimals)),
    }),
  };
}

/**
 * The fewest steps in one of some directions that are enough, of equally many the first direction's; undefined where
 * the record is refused before. Doubles the steps in all directions until they are no longer too few in one, then
 * halves between; every kind of number ends somewhere, so this does too.
 */
export function fewestSteps(
  start: Start,
  directions: readonly Direction[],
  reached: (value: string | number) => Reached,
): Moved | undefined {
  const at = (direction: Direction, steps: bigint) => reached(start.moved(direction, steps).value);
  /** The first that is not too few, where that is enough; `short` is too few, `steps` is not. */
  const between = (direction: Direction, short: bigint, steps: bigint): Moved | undefined => {
    if (steps - short <= 1n) return at(direction, steps) === 'enough' ? start.moved(direction, steps) : undefined;
    const middle = short + (steps - short) / 2n;
    return at(direction, middle) === 'short' ? between(direction, middle, steps) : between(direction, short, middle);
  };
  let open = directions;
  for (let steps = 1n; open.length > 0; steps *= 2n) {
    const ended = open.filter((direction) => at(direction, steps) !== 'short');
    const found = ended.flatMap((direction) => between(direction, steps / 2n, steps) ?? []);
    if (found.length > 0) return found.reduce((best, one) => (one.steps < best.steps ? one : best));
    open = open.filter((direction) => !ended.includes(direction));
  }
  return undefined;
}

/**
 * The fewest steps that carry a number over a gap, where the gap closes by as much as the number moves; undefined where
 * what comes of it tells otherwise. A search would take a few trials for every digit of a number of hundreds of them.
 * @param gap the number less its bound
 */
export function stepsOver(
  gap: Exact,
  field: Field,
  start: Start,
  reached: (value: string | number) => Reached,
): Moved | undefined {
  const direction: Direction = signOf(gap) < 0 ? 1n : -1n;
  const { numerator, denominator } = divide(gap, exact(leastStepOfField(field)));
  const whole = (-direction * BigInt(numerator)) / BigInt(denominator);
  const isEnough = (steps: bigint) => reached(start.moved(direction, steps).value) === 'enough';
  if (isEnough(whole - 1n)) return undefined;
  const steps = [whole, whole + 1n].find(isEnough);
  return steps === undefined ? undefined : start.moved(direction, steps);
}
