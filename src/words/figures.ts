/**
 * Figures as readers are given them: two decimals, and more only where two would say something else. Verdicts keep all
 * their digits; nothing is compared here that a rule compares.
 */
import { compare, type Exact, exact } from '../base/exact.js';
import { isSpan, type Span } from '../base/interval.js';

/** Decimals that are enough for money and per cents. */
const READ = 2;
/** Decimals that a verdict writes at most. */
const WRITTEN = 6;

/** Of fewer digits than this every whole number is one that can be counted with, and the next. */
const SURE = 16;

const [ZERO, FIVE] = [0x30, 0x35];

/** A decimal number rounded half away from zero, without trailing zeros. */
export function rounded(number: string, decimals: number): string {
  const point = number.indexOf('.');
  const end = point + 1 + decimals;
  if (point < 0 || number.length <= end) return number;
  const isUp = number.charCodeAt(end) >= FIVE;
  const cut = number.slice(0, end);
  // What goes up carries into the digits before; else they stand as they are, but for zeros at their end.
  if (isUp) return roundedUp(number, point, decimals);
  let kept = end;
  while (cut.charCodeAt(kept - 1) === ZERO) kept -= 1;
  const text = cut.slice(0, kept - 1 === point ? point : kept);
  return text === '-0' ? '0' : text;
}

function roundedUp(number: string, point: number, decimals: number): string {
  const negative = number.startsWith('-');
  const whole = number.slice(negative ? 1 : 0, point);
  const cut = `${whole}${number.slice(point + 1, point + 1 + decimals)}`;
  const nearest = cut.length < SURE ? String(Number(cut) + 1) : String(BigInt(cut) + 1n);
  const digits = nearest.padStart(decimals + 1, '0');
  const kept = digits.slice(-decimals).replace(/0+$/, '');
  const text = `${digits.slice(0, -decimals)}${kept === '' ? '' : `.${kept}`}`;
  return negative ? `-${text}` : text;
}

/**
 * The fewest decimals under which numbers of one list that differ still stand apart in the same order, and none of them
 * is zero that was not. Lists are asked together: numbers that stand apart by three decimals need not do so by four.
 */
export function decimalsFor(...lists: readonly (readonly string[])[]): number {
  if (lists.every(areReadable)) return READ;
  const ordered = lists.map((numbers) => [...new Set(['0', ...numbers])].sort((a, b) => compare(exact(a), exact(b))));
  for (let decimals = READ; decimals < WRITTEN; decimals += 1) {
    if (ordered.every((numbers) => areApart(numbers.map((number) => exact(rounded(number, decimals))))))
      return decimals;
  }
  return WRITTEN;
}

/** Whether two decimals are enough, as far as that is plain: most have no more anyway, so that rounding changes none of them. */
const areReadable = (numbers: readonly string[]) => numbers.every(isShort) || areFar(numbers);

function isShort(number: string): boolean {
  const point = number.indexOf('.');
  return point < 0 || number.length - point - 1 <= READ;
}

/** Numbers further apart than this, and from zero, stay so by two decimals. */
export const FAR = 0.02;
/** So large a number a double tells to far less than that. */
const MOST_FAR = 1e12;

/** Whether rounding cannot bring numbers that differ together, found out without their digits. */
function areFar(numbers: readonly string[]): boolean {
  for (let at = 0; at < numbers.length; at += 1) {
    const value = Number(numbers[at]);
    if (!(Math.abs(value) < MOST_FAR) || (Math.abs(value) < FAR && numbers[at] !== '0')) return false;
    for (let before = 0; before < at; before += 1) {
      if (numbers[before] !== numbers[at] && Math.abs(Number(numbers[before]) - value) < FAR) return false;
    }
  }
  return true;
}

function areApart(rising: readonly Exact[]): boolean {
  return rising.every((one, index) => {
    const before = rising[index - 1];
    return before === undefined || compare(before, one) < 0;
  });
}

/** Numbers that a reader sees beside one another, each with the decimals that keep all of them apart. */
export function figures<const T extends readonly string[]>(...numbers: T): { readonly [K in keyof T]: string } {
  const decimals = decimalsFor(numbers);
  return numbers.map((number) => rounded(number, decimals)) as { readonly [K in keyof T]: string };
}

/** The two sides of a comparison of numbers, as a verdict writes them. */
export interface ComparedNumbers {
  readonly actual: string | Span | null;
  readonly expected: string | Span | null;
  /** How far inside the bound, where both are numbers; what is not zero never reads as zero. */
  readonly margin: string | Span | undefined;
  /** More is better. */
  readonly rising: boolean;
}

/** The same for readers; `value` may say that it lies just beside a bound that it would not be told from. */
export interface Figures {
  readonly value: string | Span | null;
  readonly bound: string | Span | null;
  readonly gap: string | Span | undefined;
}

/** How it is said that a number lies just above or below what is written. */
export type Beside = Readonly<Record<'above' | 'below', (figure: string) => string>>;

const endsOf = (value: string | Span | null | undefined): readonly string[] =>
  value === null || value === undefined ? [] : isSpan(value) ? [value.from, value.to] : [value];

const eachEnd = (value: string | Span, worded: (end: string, which: 'from' | 'to') => string): string | Span =>
  isSpan(value) ? { from: worded(value.from, 'from'), to: worded(value.to, 'to') } : worded(value, 'from');

/** A comparison in figures. No side reads as if it stood on the other side of the bound, or on it where it does not. */
export function comparedFigures({ actual, expected, margin, rising }: ComparedNumbers, beside: Beside): Figures {
  if (typeof actual === 'string' && typeof expected === 'string' && typeof margin === 'string' && actual !== expected) {
    // As nearly all are: single numbers that two decimals keep apart.
    if (areReadable([actual, expected]) && areReadable([margin])) {
      return { value: rounded(actual, READ), bound: rounded(expected, READ), gap: rounded(margin, READ) };
    }
  }
  const bounds = endsOf(expected);
  const decimals = decimalsFor([...endsOf(actual), ...bounds], endsOf(margin));
  const short = (number: string) => rounded(number, decimals);
  /** The margin of an end: of an upper bound the least value has the widest. */
  const marginOf = (which: 'from' | 'to') => {
    if (!isSpan(margin)) return margin ?? '0';
    return rising === (which === 'from') ? margin.from : margin.to;
  };
  const value = (end: string, which: 'from' | 'to') => {
    const own = marginOf(which);
    // Six decimals are all there is, and may be the same though the numbers are not.
    if (end !== expected || own === '0') return short(end);
    return own.startsWith('-') === rising ? beside.below(short(end)) : beside.above(short(end));
  };
  return {
    value: actual === null ? null : eachEnd(actual, value),
    bound: expected === null ? null : eachEnd(expected, short),
    gap: margin === undefined ? undefined : eachEnd(margin, short),
  };
}
