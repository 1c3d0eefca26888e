/** The value of a field as people type it, for `--set` and for forms. */
import { compare, exact, inDigits } from '../base/exact.js';
import type { Kind } from './field.js';

/**
 * A text as a value of a kind. Sums and percentages stay texts, which carry every digit; whether the value is one of the
 * kind is for the field's own check to say, so that what cannot be read stays as it was typed.
 */
export function fromText(kind: Kind, text: string): number | string | boolean {
  if (kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return kind === 'count' || kind === 'measure' ? numberIn(text) : text;
}

/** The number, where a number of JSON carries all the digits typed. */
function numberIn(text: string): number | string {
  if (!/^-?\d{1,400}(?:\.\d{1,400})?$/.test(text)) return text;
  const number = Number(text);
  return Number.isFinite(number) && compare(exact(text), exact(number)) === 0 ? number : text;
}

/** A value of a field as `fromText` reads it: a number in all its digits, without an exponent. */
export function toText(value: number | string | boolean): string {
  return typeof value === 'number' ? inDigits(value) : String(value);
}
