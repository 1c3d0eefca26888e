/**
 * Exact numbers: a fraction of two safe integers where the digits provably allow, of two big ones where they do not. Verdicts compare these, never floating-point quotients.
 */
/** A whole number: a safe integer where it is one, else a big one. */
export type Whole = number | bigint;

/** The fraction `numerator / denominator`; the denominator is positive. Both are safe integers, or both are big. */
export type Exact =
  | { readonly numerator: number; readonly denominator: number }
  | { readonly numerator: bigint; readonly denominator: bigint };

/** Below this a double times a power of ten, rounded, is still the integer that was written. */
const SAFE_SCALED = 2 ** 50;
const MARGIN_DECIMALS = 6;
const MARGIN_SCALE = 10 ** MARGIN_DECIMALS;
/** Numbers are read as millionths where that is exact. */
const FINE_SCALE = 10 ** 6;
const FINE_LIMIT = 10 ** 15;
const LARGEST_SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** The fraction of two whole numbers, the second positive. */
export function fraction(numerator: Whole, denominator: Whole): Exact {
  return typeof numerator === 'number' &&
    typeof denominator === 'number' &&
    Number.isSafeInteger(numerator) &&
    Number.isSafeInteger(denominator)
    ? { numerator, denominator }
    : lowestTerms(BigInt(numerator), BigInt(denominator));
}

/** Lowest terms, so that a chain of fractions does not grow without need. */
function lowestTerms(numerator: bigint, denominator: bigint): Exact {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  const [top, bottom] = a > 1n ? [numerator / a, denominator / a] : [numerator, denominator];
  return top <= LARGEST_SAFE && top >= -LARGEST_SAFE && bottom <= LARGEST_SAFE
    ? { numerator: Number(top), denominator: Number(bottom) }
    : { numerator: top, denominator: bottom };
}

/**
 * A decimal number as it was written, as an integer of a small unit: `scaled('11601.5', 10000)` is 116015000. It has no
 * more digits than the unit holds. Exact as a double while the result stays under 2^50: the double nearest to the text is
 * off by at most 2^-53 of its size, and so is the product; together under a quarter of a unit. Else a big integer.
 */
export function scaled(value: number | string, scale: number): Whole {
  const product = Number(value) * scale;
  if (Math.abs(product) < SAFE_SCALED) {
    const units = Math.round(product);
    return units === 0 ? 0 : units;
  }
  const { numerator, denominator } = ofDigits(String(value));
  return (BigInt(numerator) * BigInt(scale)) / BigInt(denominator);
}

/** The sum of whole numbers, exact. */
export function add(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return BigInt(a) + BigInt(b);
}

/** The product of whole numbers, exact. */
export function multiply(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product === 0 ? 0 : product;
  }
  return BigInt(a) * BigInt(b);
}

/** The same number with the sign turned. */
export function negated(value: Whole): Whole {
  return typeof value === 'number' ? 0 - value : -value;
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
  return ofDigits(String(value));
}

/** A decimal text, as numbers are printed (`1e+21` too), read digit by digit. */
function ofDigits(text: string): Exact {
  const [digits = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '', decimals = ''] = digits.split('.');
  const shift = Number(exponent) - decimals.length;
  const units = BigInt(`${whole}${decimals}`);
  return shift >= 0 ? lowestTerms(units * 10n ** BigInt(shift), 1n) : lowestTerms(units, 10n ** BigInt(-shift));
}

/** Sign of `a - b`: -1, 0 or 1, by multiplying out, so nothing is divided and nothing rounded. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  if (typeof a.numerator === 'number' && typeof b.numerator === 'number') {
    const left = a.numerator * (b.denominator as number);
    const right = b.numerator * (a.denominator as number);
    if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left < right ? -1 : left > right ? 1 : 0;
  }
  const difference = BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** `a + b` as a fraction. */
export function plus(a: Exact, b: Exact): Exact {
  // Sums of money stay small.
  if (a.denominator === b.denominator) return fraction(add(a.numerator, b.numerator), a.denominator);
  return fraction(
    add(multiply(a.numerator, b.denominator), multiply(b.numerator, a.denominator)),
    multiply(a.denominator, b.denominator),
  );
}

/** `a - b` as a fraction. */
export function subtract(a: Exact, b: Exact): Exact {
  return plus(a, fraction(negated(b.numerator), b.denominator));
}

/** `a * b` as a fraction. */
export function times(a: Exact, b: Exact): Exact {
  return fraction(multiply(a.numerator, b.numerator), multiply(a.denominator, b.denominator));
}

/** `a / b` as a fraction; `b` is not zero. */
export function divide(a: Exact, b: Exact): Exact {
  const [top, bottom] = [multiply(a.numerator, b.denominator), multiply(a.denominator, b.numerator)];
  return signOf(b) < 0 ? fraction(negated(top), negated(bottom)) : fraction(top, bottom);
}

/** -1, 0 or 1. */
export function signOf({ numerator }: Exact): -1 | 0 | 1 {
  return numerator < 0 ? -1 : numerator > 0 ? 1 : 0;
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
  const [numerator, denominator] = [BigInt(value.numerator), BigInt(value.denominator)];
  const size = numerator < 0n ? -numerator : numerator;
  const units = (2n * size * BigInt(MARGIN_SCALE) + denominator) / (2n * denominator);
  if (units === 0n) return '0';
  const text = String(units).padStart(MARGIN_DECIMALS + 1, '0');
  const decimals = withoutZeros(text.slice(-MARGIN_DECIMALS));
  const whole = `${numerator < 0n ? '-' : ''}${text.slice(0, -MARGIN_DECIMALS)}`;
  return decimals === '' ? whole : `${whole}.${decimals}`;
}

/** The same in integers: undefined where a step would leave the safe range. */
function integerText(numerator: number, denominator: number): string | undefined {
  const units = millionths(Math.abs(numerator), denominator);
  if (!Number.isSafeInteger(units)) return undefined;
  if (units === 0) return '0';
  const decimals = units % MARGIN_SCALE;
  const whole = (units - decimals) / MARGIN_SCALE;
  const sign = numerator < 0 ? '-' : '';
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${decimalText(decimals)}`;
}

/** Millionths of a quotient that is not negative, rounded half up; not a safe integer where a step would not be. */
export function millionths(size: number, denominator: number): number {
  if (MARGIN_SCALE % denominator === 0) return size * (MARGIN_SCALE / denominator);
  // The whole part apart, so that only the remainder, smaller than the denominator, is scaled.
  const remainder = size % denominator;
  const product = remainder * MARGIN_SCALE;
  if (!Number.isSafeInteger(product * 2) || !Number.isSafeInteger(denominator * 2)) return Number.NaN;
  const part = product % denominator;
  const units = (product - part) / denominator + (part * 2 >= denominator ? 1 : 0);
  return ((size - remainder) / denominator) * MARGIN_SCALE + units;
}

/** Hundredths as decimals: nearly all sums of money have no more. */
const hundredths = Array.from({ length: 100 }, (_, count) => withoutZeros(String(100 + count).slice(1)));

/** Millionths as decimals, without trailing zeros. */
function decimalText(millionths: number): string {
  if (millionths % 10_000 === 0) return hundredths[millionths / 10_000] as string;
  return withoutZeros(String(MARGIN_SCALE + millionths).slice(1));
}

function withoutZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 0x30) end -= 1;
  return digits.slice(0, end);
}

/** A margin as a verdict writes it: as `toDecimalString`, but what is not zero never reads as zero. */
export function toMarginString(value: Exact): string {
  const text = toDecimalString(value);
  if (text !== '0') return text;
  const sign = signOf(value);
  if (sign === 0) return '0';
  return sign < 0 ? '-0.000001' : '0.000001';
}

/** A number in all its digits, without an exponent. */
export function inDigits(value: number): string {
  const text = String(value);
  const [digits = '', exponent] = text.split('e');
  if (exponent === undefined) return text;
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '', decimals = ''] = digits.slice(sign.length).split('.');
  const point = whole.length + Number(exponent);
  const all = `${whole}${decimals}`;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${all}`;
  const padded = all.padEnd(point, '0');
  return `${sign}${padded.slice(0, point)}${padded.length > point ? `.${padded.slice(point)}` : ''}`;
}

/** How a number becomes a whole one. */
export type Towards = 'up' | 'down' | 'nearest';

/** A number in units of which 10^decimals make 1, whole: the next above or below, or the nearest, halves away from zero. */
export function wholeUnits(value: Exact, decimals: number, towards: Towards): bigint {
  const top = BigInt(value.numerator) * 10n ** BigInt(decimals);
  const bottom = BigInt(value.denominator);
  if (towards === 'nearest') {
    const size = top < 0n ? -top : top;
    const units = (2n * size + bottom) / (2n * bottom);
    return top < 0n ? -units : units;
  }
  const units = top / bottom;
  const rest = top % bottom;
  if (towards === 'up') return rest > 0n ? units + 1n : units;
  return rest < 0n ? units - 1n : units;
}

/**
 * The root of a number that is not negative, of so many significant digits, the last rounded half up: a root that is a decimal
 * number of no more digits comes out as it.
 */
export function rootOf(value: Exact, degree: number, digits: number): Exact {
  const [top, bottom] = [BigInt(value.numerator), BigInt(value.denominator)];
  if (top < 0n) throw new RangeError('No root of less than 0.');
  if (top === 0n) return exact(0);
  // So many decimals that the whole root has a few digits more than are kept.
  const size = Math.floor((String(top).length - String(bottom).length) / degree);
  const decimals = digits + 2 - size;
  const scale = 10n ** BigInt(Math.abs(decimals) * degree);
  const root = String(wholeRoot(decimals < 0 ? top / (bottom * scale) : (top * scale) / bottom, degree));
  const kept = BigInt(root.slice(0, digits)) + BigInt((root[digits] ?? '0') >= '5');
  return exact(`${kept}e${root.length - digits - decimals}`);
}

/** The largest whole number of which the power is not above another. */
function wholeRoot(value: bigint, degree: number): bigint {
  const [n, below] = [BigInt(degree), BigInt(degree - 1)];
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / degree));
  for (;;) {
    const next = (below * root + value / root ** below) / n;
    if (next >= root) return root;
    root = next;
  }
}

/** Whether a value is a number this module made. */
export function isExact(value: unknown): value is Exact {
  return typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value;
}
