/**
 * Exact numbers: a fraction of two safe integers where the digits provably allow, of two decimals
 * where they do not. Verdicts compare these, never floating-point quotients.
 */
import { Decimal as SharedDecimal } from 'decimal.js';

/**
 * A clone of our own, so that a host's `Decimal.set` cannot change a verdict. 60 digits hold every
 * product a comparison forms exactly: a sum of money (20 digits) times a parameter (19), scaled.
 */
export const Decimal = SharedDecimal.clone({ precision: 60, rounding: SharedDecimal.ROUND_HALF_UP, defaults: true });
type DecimalValue = InstanceType<typeof Decimal>;

/** The fraction `numerator / denominator`; the denominator is positive. Both are safe integers, or both are decimals. */
export type Exact =
  | { readonly numerator: number; readonly denominator: number }
  | { readonly numerator: DecimalValue; readonly denominator: DecimalValue };

/** Below this a double times a power of ten, rounded, is still the integer that was written. */
const SAFE_SCALED = 2 ** 50;
const MARGIN_DECIMALS = 6;
const MARGIN_SCALE = 10 ** MARGIN_DECIMALS;
/** Numbers are read as millionths where that is exact. */
const FINE_SCALE = 10 ** 6;
const FINE_LIMIT = 10 ** 15;

function both(value: Exact): { numerator: DecimalValue; denominator: DecimalValue } {
  return { numerator: new Decimal(value.numerator), denominator: new Decimal(value.denominator) };
}

/** The fraction of two integers or decimals. */
export function fraction(numerator: number | DecimalValue, denominator: number | DecimalValue): Exact {
  if (
    typeof numerator === 'number' &&
    typeof denominator === 'number' &&
    Number.isSafeInteger(numerator) &&
    Number.isSafeInteger(denominator)
  ) {
    return { numerator, denominator };
  }
  return { numerator: new Decimal(numerator), denominator: new Decimal(denominator) };
}

/**
 * A decimal number as it was written, as an integer of a small unit: `scaled('11601.5', 10000)` is 116015000.
 * Exact as a double while the result stays under 2^50: the double nearest to the text is off by at most
 * 2^-53 of its size, and so is the product; together under a quarter of a unit. Else a decimal.
 */
export function scaled(value: number | string, scale: number): number | DecimalValue {
  const product = Number(value) * scale;
  if (Math.abs(product) < SAFE_SCALED) {
    const units = Math.round(product);
    return units === 0 ? 0 : units;
  }
  return new Decimal(value).times(scale);
}

/** The sum of scaled integers, exact. */
export function add(a: number | DecimalValue, b: number | DecimalValue): number | DecimalValue {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return new Decimal(a).plus(b);
}

/** The same number with the sign turned. */
export function negated(value: number | DecimalValue): number | DecimalValue {
  return typeof value === 'number' ? 0 - value : value.negated();
}

/** Any decimal number or string of digits, as an exact fraction. */
export function exact(value: number | string): Exact {
  // A text of at most 15 digits is told apart from all others by its double too.
  if (typeof value === 'string' && value.length <= 15) return exact(Number(value));
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return { numerator: value, denominator: 1 };
    // Decimals of up to 15 digits are told apart by doubles, so if this one reads back as the value, it is the value.
    const units = Math.round(value * FINE_SCALE);
    if (Math.abs(units) < FINE_LIMIT && units / FINE_SCALE === value)
      return { numerator: units, denominator: FINE_SCALE };
  }
  return { numerator: new Decimal(value), denominator: new Decimal(1) };
}

/** Sign of `a - b`: -1, 0 or 1, by multiplying out, so nothing is divided and nothing rounded. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  if (typeof a.numerator === 'number' && typeof b.numerator === 'number') {
    const left = a.numerator * (b.denominator as number);
    const right = b.numerator * (a.denominator as number);
    if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left < right ? -1 : left > right ? 1 : 0;
  }
  const x = both(a);
  const y = both(b);
  return x.numerator.times(y.denominator).comparedTo(y.numerator.times(x.denominator)) as -1 | 0 | 1;
}

/** `a - b` as a fraction. */
export function subtract(a: Exact, b: Exact): Exact {
  if (typeof a.numerator === 'number' && typeof b.numerator === 'number') {
    const left = a.numerator * (b.denominator as number);
    const right = b.numerator * (a.denominator as number);
    const denominator = (a.denominator as number) * (b.denominator as number);
    const numerator = left - right;
    if (
      Number.isSafeInteger(left) &&
      Number.isSafeInteger(right) &&
      Number.isSafeInteger(denominator) &&
      Number.isSafeInteger(numerator)
    ) {
      return { numerator, denominator };
    }
  }
  const x = both(a);
  const y = both(b);
  return {
    numerator: x.numerator.times(y.denominator).minus(y.numerator.times(x.denominator)),
    denominator: x.denominator.times(y.denominator),
  };
}

/**
 * The number as a verdict writes it: rounded half away from zero to 6 decimals, no trailing zeros, no `-0`,
 * never an exponent.
 */
export function toDecimalString(value: Exact): string {
  if (typeof value.numerator === 'number') {
    const denominator = value.denominator as number;
    if (denominator === 1) return value.numerator === 0 ? '0' : String(value.numerator);
    const text = integerText(value.numerator, denominator);
    if (text !== undefined) return text;
  }
  const { numerator, denominator } = both(value);
  const rounded = numerator.div(denominator).toDecimalPlaces(MARGIN_DECIMALS, Decimal.ROUND_HALF_UP);
  return rounded.isZero() ? '0' : rounded.toFixed();
}

/** The same in integers: undefined where a step would leave the safe range. */
function integerText(numerator: number, denominator: number): string | undefined {
  const size = Math.abs(numerator);
  const units =
    MARGIN_SCALE % denominator === 0 ? size * (MARGIN_SCALE / denominator) : roundedUnits(size, denominator);
  if (!Number.isSafeInteger(units)) return undefined;
  if (units === 0) return '0';
  const decimals = units % MARGIN_SCALE;
  const whole = (units - decimals) / MARGIN_SCALE;
  const sign = numerator < 0 ? '-' : '';
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${decimalText(decimals)}`;
}

/** Millionths of a quotient, rounded half up; not a safe integer where a step would not be. */
function roundedUnits(size: number, denominator: number): number {
  // The whole part apart, so that only the remainder, smaller than the denominator, is scaled.
  const remainder = size % denominator;
  const product = remainder * MARGIN_SCALE;
  if (!Number.isSafeInteger(product * 2) || !Number.isSafeInteger(denominator * 2)) return Number.NaN;
  const part = product % denominator;
  const units = (product - part) / denominator + (part * 2 >= denominator ? 1 : 0);
  return ((size - remainder) / denominator) * MARGIN_SCALE + units;
}

/** Millionths as decimals, without trailing zeros. */
function decimalText(millionths: number): string {
  const text = String(MARGIN_SCALE + millionths);
  let end = text.length;
  while (text.charCodeAt(end - 1) === 0x30) end -= 1;
  return text.slice(1, end);
}

/** A margin as a verdict writes it: as `toDecimalString`, but what is not zero never reads as zero. */
export function toMarginString(value: Exact): string {
  const text = toDecimalString(value);
  if (text !== '0') return text;
  const sign = Math.sign(Number(value.numerator));
  if (sign === 0) return '0';
  return sign < 0 ? '-0.000001' : '0.000001';
}

/** Whether a value is a number this module made. */
export function isExact(value: unknown): value is Exact {
  return typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value;
}
