/** Figures of numbers that are known exactly, without their digits. */
import { type Exact, millionths, subtract, toDecimalString } from '../base/exact.js';
import type { Check } from '../evaluate/verdict.js';
import { HeldExactly, type HeldNumbers } from '../evaluate/verdict-on-demand.js';
import { FAR } from '../words/figures.js';

/** In millionths, so much more than what is far that nobody has to ask what was rounded before. */
const FARTHER = 2 * FAR * 1_000_000;

/**
 * Value and margin as `comparedFigures` gives them; undefined where they are not so plainly apart, and from zero, that two
 * decimals are enough, or not known exactly.
 */
export function plainFigures(held: HeldNumbers): Pick<Check, 'actual' | 'margin'> | undefined {
  if (!(held instanceof HeldExactly)) return undefined;
  const { operator, value, bound } = held;
  const inside = operator.startsWith('greater') ? subtract(value, bound) : subtract(bound, value);
  const [actual, expected, margin] = [inHundredths(value), inHundredths(bound), inHundredths(inside)];
  if (actual === undefined || expected === undefined || margin === undefined) return undefined;
  return { actual: textOf(actual), margin: textOf(margin) };
}

const textOf = (hundredths: number) => toDecimalString({ numerator: hundredths, denominator: 100 });

function inHundredths({ numerator, denominator }: Exact): number | undefined {
  if (typeof numerator !== 'number') return undefined;
  const units = millionths(Math.abs(numerator), denominator as number);
  if (!(units > FARTHER && units < Number.MAX_SAFE_INTEGER)) return undefined;
  // Rounded a second time: verdicts are written in millionths, and read in hundredths.
  const hundredths = Math.floor((units + 5_000) / 10_000);
  return numerator < 0 ? -hundredths : hundredths;
}
