/** The exact numbers behind the values of numeric fields. */
import { type Exact, exact, fraction, scaled } from '../base/exact.js';
import { type Interval, point } from '../base/interval.js';
import { type Kind, MONEY_SCALE, PERCENT_SCALE } from './field.js';
import type { Range } from './range.js';

/** The exact number behind a numeric field's value. */
export function numberOf(kind: Kind, value: number | string): Exact {
  if (kind === 'money') return fraction(scaled(value, MONEY_SCALE), MONEY_SCALE);
  if (kind === 'percent') return fraction(scaled(value, PERCENT_SCALE), PERCENT_SCALE);
  return exact(value);
}

/** All numbers that a numeric field's value can stand for: of a number itself, of a range all between its ends. */
export function intervalOf(kind: Kind, value: number | string | Range): Interval {
  if (typeof value !== 'object') return point(numberOf(kind, value));
  return { from: numberOf(kind, value.from), to: numberOf(kind, value.to) };
}
