/** What is known of a number only as lying between two others, both included: exact ends, exact arithmetic. */
import { compare, type Exact, isExact, subtract, toDecimalString, toMarginString } from './exact.js';

/** All numbers from one to another; `from` is not above `to`. */
export interface Interval {
  readonly from: Exact;
  readonly to: Exact;
}

/** Two decimal numbers as a verdict writes them: the smallest and the largest that something can be. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The interval that is one number. */
export function point(value: Exact): Interval {
  return { from: value, to: value };
}

/** Whether both ends are the same number. */
export function isPoint({ from, to }: Interval): boolean {
  return from === to || compare(from, to) === 0;
}

/** The smaller of two numbers. */
export function least(a: Exact, b: Exact): Exact {
  return compare(a, b) <= 0 ? a : b;
}

/** The larger of two numbers. */
export function greatest(a: Exact, b: Exact): Exact {
  return compare(a, b) >= 0 ? a : b;
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return { from: least(a.from, b.from), to: greatest(a.to, b.to) };
}

/** All that one number can be above another: every number of `a` less every number of `b`. */
export function minus(a: Interval, b: Interval): Interval {
  return { from: subtract(a.from, b.to), to: subtract(a.to, b.from) };
}

/** Whether a value is an interval that this module made. */
export function isInterval(value: unknown): value is Interval {
  return typeof value === 'object' && value !== null && 'from' in value && isExact(value.from);
}

/** The interval as a verdict writes it: one number where both ends are the same. */
export function spanOf(interval: Interval): string | Span {
  const { from, to } = interval;
  return isPoint(interval) ? toDecimalString(from) : { from: toDecimalString(from), to: toDecimalString(to) };
}

/** The same for a margin, whose ends never read as zero where they are not. */
export function marginSpanOf(interval: Interval): string | Span {
  const { from, to } = interval;
  return isPoint(interval) ? toMarginString(from) : { from: toMarginString(from), to: toMarginString(to) };
}

/** Whether a value of a verdict is a span. */
export function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'from' in value && 'to' in value;
}
