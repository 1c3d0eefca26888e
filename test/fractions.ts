/** Fractions of two BigInts: an oracle that shares nothing with `src/base/exact.ts`. */

export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** The fraction that a text of digits (`-12.50`, `1e-7`) stands for. */
export function fractionOf(text: string): Fraction {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(text);
  if (parts === null) throw new Error(`not a decimal: ${text}`);
  const [, sign, whole = '', decimals = '', exponent = '0'] = parts;
  const shift = BigInt(exponent) - BigInt(decimals.length);
  const digits = BigInt(whole + decimals) * (sign === '-' ? -1n : 1n);
  return shift >= 0n ? { over: digits * 10n ** shift, under: 1n } : { over: digits, under: 10n ** -shift };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under - b.over * a.under, under: a.under * b.under };
}

export function signOf({ over }: Fraction): -1 | 0 | 1 {
  return over > 0n ? 1 : over < 0n ? -1 : 0;
}

/** Rounded half away from zero to 6 decimals, trailing zeros dropped, no `-0`. */
export function rounded({ over, under }: Fraction): string {
  const negative = over < 0n;
  const size = (negative ? -over : over) * 1_000_000n;
  const units = (size * 2n + under) / (under * 2n);
  if (units === 0n) return '0';
  const decimals = String(units % 1_000_000n)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return `${negative ? '-' : ''}${units / 1_000_000n}${decimals === '' ? '' : `.${decimals}`}`;
}

/** The same, but what is not zero never reads as zero. */
export function roundedMargin(value: Fraction): string {
  const text = rounded(value);
  if (text !== '0' || value.over === 0n) return text;
  return value.over < 0n ? '-0.000001' : '0.000001';
}
