/** How far a number must be moved at least, in whole steps, for something to come of it. */
import type { Field } from '../records/catalog.js';
import { decimalsOf, textOf, unitsOf } from './decimals.js';
import { asValue } from './scale.js';
import { stepOf } from './step.js';

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
export function startAt({ kind, unit }: Field, value: string | number): Start {
  const step = stepOf(unit);
  const decimals = Math.max(decimalsOf(value), decimalsOf(step));
  const [from, by] = [unitsOf(value, decimals), unitsOf(step, decimals)];
  return {
    moved: (direction, steps) => ({ steps, value: asValue(kind, textOf(from + direction * steps * by, decimals)) }),
  };
}

/**
 * The fewest steps in a direction that are enough; undefined where the record is refused before. Doubles the steps
 * until they are no longer too few, then halves between; every kind of number ends somewhere, so this does too.
 */
export function fewestSteps(
  start: Start,
  direction: Direction,
  reached: (value: string | number) => Reached,
): Moved | undefined {
  const at = (steps: bigint) => reached(start.moved(direction, steps).value);
  let short = 0n;
  let steps = 1n;
  while (at(steps) === 'short') {
    short = steps;
    steps *= 2n;
  }
  while (steps - short > 1n) {
    const middle = short + (steps - short) / 2n;
    if (at(middle) === 'short') short = middle;
    else steps = middle;
  }
  return at(steps) === 'enough' ? start.moved(direction, steps) : undefined;
}
