/** Decimal numbers of any size as whole numbers of a small unit, so that steps are counted and halved exactly. */
import { exact, inDigits, wholeUnits } from './exact.js';

/** How many decimals a number is written with: 2 for `'11601.50'`, 7 for `1e-7`. */
export function decimalsOf(value: number | string): number {
  const [, after = ''] = plain(value).split('.');
  return after.length;
}

/** The number as a whole number of units of which 10^decimals make 1. It must not be written with more decimals. */
export function unitsOf(value: number | string, decimals: number): bigint {
  const [before = '', after = ''] = plain(value).split('.');
  return BigInt(before + after.padEnd(decimals, '0'));
}

/** The units as a decimal number: no trailing zeros, no exponent, no `-0`. */
export function textOf(units: bigint, decimals: number): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const after = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${whole}${after === '' ? '' : `.${after}`}`;
}

/** Without an exponent, digit by digit as it was written. */
function plain(value: number | string): string {
  return typeof value === 'string' ? value : inDigits(value);
}

/** The difference of two numbers, as a decimal number. */
export function differenceOf(a: number | string, b: number | string): string {
  const decimals = Math.max(decimalsOf(a), decimalsOf(b));
  return textOf(unitsOf(a, decimals) - unitsOf(b, decimals), decimals);
}

/** The sum of two numbers, as a decimal number. */
export function sumText(a: number | string, b: number | string): string {
  return differenceOf(a, negatedText(b));
}

/** The product of two numbers, as a decimal number. */
export function productText(a: string, b: string): string {
  const [decimals, more] = [decimalsOf(a), decimalsOf(b)];
  return textOf(unitsOf(a, decimals) * unitsOf(b, more), decimals + more);
}

/** The nearest number of no more decimals, halves away from zero. */
export function roundedTo(value: string, decimals: number): string {
  return textOf(wholeUnits(exact(value), decimals, 'nearest'), decimals);
}

/** The number with its sign turned. */
export function negatedText(value: number | string): string {
  return differenceOf(0, value);
}

/** The number as a decimal number: no trailing zeros, no exponent. */
export function decimalText(value: number | string): string {
  return differenceOf(value, 0);
}
