/** A figure that somebody wrote down beside one that is computed: whether it confirms or contradicts it. */
import { compare, type Exact, fraction, plus, subtract } from '../base/exact.js';
import type { Interval } from '../base/interval.js';
import type { Kind } from '../records/field.js';
import { numberOf } from '../records/number.js';
import { endsOf, type Range } from '../records/range.js';

/** How many decimals a number is written with: a text as it stands, a JSON number in its shortest form. */
export function writtenDecimals(value: number | string): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
}

/** Half of the last digit that a number is written with. */
function halfDigit(value: number | string): Exact {
  const decimals = writtenDecimals(value);
  return decimals < 15 ? fraction(1, 2 * 10 ** decimals) : fraction(1n, 2n * 10n ** BigInt(decimals));
}

/** The first number that rounds to what is written, and the first that no longer does: halves go up. */
export function writtenFor(kind: Kind, written: number | string | Range): Interval {
  const { from, to } = endsOf(written);
  return { from: subtract(numberOf(kind, from), halfDigit(from)), to: plus(numberOf(kind, to), halfDigit(to)) };
}

/**
 * Whether a written figure is another number than every one that the first source allows, rounded to the digits in which
 * it is written. Ranges agree where some number is in both.
 */
export function contradicts(kind: Kind, written: number | string | Range, first: Interval): boolean {
  const { from, to } = writtenFor(kind, written);
  return compare(first.to, from) < 0 || compare(first.from, to) >= 0;
}
