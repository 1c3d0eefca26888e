import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal-number.js';
import {
  add,
  compare,
  divide,
  type Exact,
  exact,
  fraction,
  inDigits,
  isExact,
  negated,
  plus as plusExact,
  rootOf,
  scaled,
  subtract,
  times,
  toDecimalString,
  toMarginString,
  wholeUnits,
} from '../../src/base/exact.js';
import { type Fraction, fractionOf, minus, plus, rounded, roundedMargin, signOf } from '../fractions.js';

/** Money as it may be written: up to 15 digits and 4 decimals, leading zeros included. */
const money = fc.stringMatching(/^\d{1,15}(\.\d{1,4})?$/);
/** Per cent as it may be written. */
const percent = fc.stringMatching(/^-?\d{1,6}(\.\d{1,6})?$/);
const text = fc.oneof(money, percent);
const people = fc.integer({ min: 1, max: 50 });

/** A fraction as facts make them, with what it stands for. */
const value: fc.Arbitrary<{ made: Exact; meant: Fraction }> = fc.oneof(
  text.map((digits) => ({ made: exact(digits), meant: fractionOf(digits) })),
  fc.tuple(money, people).map(([digits, persons]) => ({
    made: fraction(scaled(digits, 10_000), persons * 10_000),
    meant: { over: fractionOf(digits).over, under: fractionOf(digits).under * BigInt(persons) },
  })),
  fc.tuple(fc.maxSafeNat(), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })).map(([part, whole]) => ({
    made: fraction(BigInt(part) * 100n, whole),
    meant: { over: BigInt(part) * 100n, under: BigInt(whole) },
  })),
  fc.tuple(fc.integer({ min: -1000, max: 1000 }), people).map(([over, under]) => ({
    made: fraction(over, under),
    meant: { over: BigInt(over), under: BigInt(under) },
  })),
);

describe('scaled', () => {
  it('gives the integer that was written, for money and per cent', () => {
    fc.assert(
      fc.property(text, (digits) => {
        const units = fractionOf(digits).over * (1_000_000n / fractionOf(digits).under);
        expect(BigInt(scaled(digits, 1_000_000))).toBe(units);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same for a JSON number as for its shortest text', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999_999 }),
        fc.constantFrom(1, 10, 100, 1000, 10_000),
        (n, d) => {
          const number = n / d;
          fc.pre(/^\d{1,15}(\.\d{1,4})?$/.test(String(number)));
          expect(String(scaled(number, 10_000))).toBe(String(scaled(String(number), 10_000)));
        },
      ),
    );
  });

  it('is exact at 15 digits and 4 decimals, where doubles are not', () => {
    expect(String(scaled('999999999999999.9999', 10_000))).toBe('9999999999999999999');
    expect(String(scaled('123456789012345.6789', 10_000))).toBe('1234567890123456789');
    expect(scaled('0.1', 10_000)).toBe(1000);
    expect(scaled(1.005, 10_000)).toBe(10050);
  });

  it('has no negative zero', () => {
    expect(Object.is(scaled('-0', 10), 0)).toBe(true);
    expect(Object.is(scaled(-0, 10), 0)).toBe(true);
  });
});

describe('add and negated', () => {
  it('sum exactly, also beyond safe integers', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(money, fc.boolean()), { maxLength: 8 }), (amounts) => {
        const sum = amounts.reduce<ReturnType<typeof add>>((total, [digits, taken]) => {
          const amount = scaled(digits, 10_000);
          return add(total, taken ? negated(amount) : amount);
        }, 0);
        const meant = amounts.reduce<Fraction>(
          (total, [digits, taken]) => (taken ? minus(total, fractionOf(digits)) : plus(total, fractionOf(digits))),
          { over: 0n, under: 1n },
        );
        expect(BigInt(sum)).toBe((meant.over * 10_000n) / meant.under);
      }),
    );
    expect(Object.is(negated(0), 0)).toBe(true);
  });
});

describe('exact', () => {
  it('holds any JSON number to the last digit of its shortest form', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e40, max: 1e40 }), (number) => {
        fc.pre(Math.abs(number) > 1e-40 || number === 0);
        const meant = fractionOf(String(number === 0 ? 0 : number));
        expect(toDecimalString(exact(number))).toBe(rounded(meant));
        expect(compare(exact(number), exact(String(number)))).toBe(0);
      }),
    );
  });

  it('takes the smallest and the largest double', () => {
    expect(toDecimalString(exact(Number.MIN_VALUE))).toBe('0');
    expect(toMarginString(exact(Number.MIN_VALUE))).toBe('0.000001');
    expect(toDecimalString(exact(Number.MAX_VALUE))).toBe(
      BigInt(
        String(Number.MAX_VALUE).replace(/^1\.(\d+)e\+308$/, (_, d: string) => `1${d}${'0'.repeat(308 - d.length)}`),
      ).toString(),
    );
    expect(compare(exact(Number.MIN_VALUE), exact(0))).toBe(1);
  });
});

describe('compare', () => {
  it('agrees with multiplied-out integers', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(compare(a.made, b.made)).toBe(signOf(minus(a.meant, b.meant)));
      }),
      { numRuns: 3000 },
    );
  });

  it('tells apart what differs by the smallest unit, and finds equal what is equal', () => {
    fc.assert(
      fc.property(money, people, fc.constantFrom(-1n, 0n, 1n), (line, persons, off) => {
        const { over, under } = fractionOf(line);
        const units = over * (10_000n / under) * BigInt(persons) + off;
        const made = fraction(units, persons * 10_000);
        expect(compare(made, exact(line))).toBe(Number(off));
        expect(compare(exact(line), made)).toBe(off === 0n ? 0 : -Number(off));
      }),
    );
  });

  it('does not meet the traps of floating-point numbers', () => {
    expect(compare(exact(0.1 + 0.2), exact('0.3'))).toBe(1);
    expect(compare(fraction(scaled('8985', 10_000), 3 * 10_000), exact('2995'))).toBe(0);
    expect(compare(exact('9007199254740993'), exact('9007199254740992'))).toBe(1);
    expect(compare(fraction(26000, 3), exact('8666.6666'))).toBe(1);
    expect(compare(fraction(26000, 3), exact('8666.6667'))).toBe(-1);
  });
});

describe('subtract', () => {
  it('agrees with fractions of integers', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const difference = subtract(a.made, b.made);
        expect(toDecimalString(difference)).toBe(rounded(minus(a.meant, b.meant)));
        expect(toMarginString(difference)).toBe(roundedMargin(minus(a.meant, b.meant)));
        expect(compare(difference, exact(0))).toBe(signOf(minus(a.meant, b.meant)));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('toDecimalString', () => {
  it('agrees with rounding by integers, half away from zero', () => {
    fc.assert(
      fc.property(value, ({ made, meant }) => {
        expect(toDecimalString(made)).toBe(rounded(meant));
      }),
      { numRuns: 2000 },
    );
  });

  it('rounds halves away from zero on both sides, by integers and by decimals', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), (units) => {
        const half = { over: units * 2n + 1n, under: 2_000_000n };
        const made = fraction(half.over, 2_000_000);
        expect(toDecimalString(made)).toBe(rounded(half));
        const small = units % 1_000_000n;
        expect(toDecimalString(fraction(Number(small * 2n + 1n), 2_000_000))).toBe(
          rounded({ over: small * 2n + 1n, under: 2_000_000n }),
        );
      }),
    );
    expect(toDecimalString(fraction(1, 2_000_000))).toBe('0.000001');
    expect(toDecimalString(fraction(-1, 2_000_000))).toBe('-0.000001');
    expect(toDecimalString(fraction(-49, 100_000_000))).toBe('0');
  });

  it('drops trailing zeros, writes no exponent and no negative zero', () => {
    expect(toDecimalString(exact('12000.5000'))).toBe('12000.5');
    expect(toDecimalString(exact('000100'))).toBe('100');
    expect(toDecimalString(exact(-0))).toBe('0');
    expect(toDecimalString(exact('-0.000000'))).toBe('0');
    expect(toDecimalString(exact(1e21))).toBe('1000000000000000000000');
    expect(toDecimalString(exact(1e-7))).toBe('0');
    expect(toDecimalString(fraction(20000, 3))).toBe('6666.666667');
    expect(toDecimalString(fraction(-20000, 3))).toBe('-6666.666667');
    expect(toDecimalString(exact('999999999999999.9999'))).toBe('999999999999999.9999');
  });

  it('always has the form a verdict promises', () => {
    fc.assert(
      fc.property(value, ({ made }) => {
        expect(toDecimalString(made)).toMatch(/^(0|-?[1-9]\d*|-?(0|[1-9]\d*)\.\d{0,5}[1-9])$/);
      }),
    );
  });
});

describe('toMarginString', () => {
  it('never lets what is not zero read as zero', () => {
    expect(toMarginString(fraction(1, 10_000_000))).toBe('0.000001');
    expect(toMarginString(fraction(-1, 10_000_000))).toBe('-0.000001');
    expect(toMarginString(exact('1e-300'))).toBe('0.000001');
    expect(toMarginString(exact('-1e-40'))).toBe('-0.000001');
    expect(toMarginString(exact('-5e-324'))).toBe('-0.000001');
    expect(toMarginString(fraction(0, 30_000))).toBe('0');
    expect(toMarginString(exact(-0))).toBe('0');
  });
});

describe('isExact', () => {
  it('knows its own numbers from the other values a fact can have', () => {
    expect([exact(1), exact('999999999999999.9999'), fraction(1, 3)].every(isExact)).toBe(true);
    expect([true, 'A', ['A'], undefined, null, 1].some(isExact)).toBe(false);
  });
});

describe('arithmetic on fractions', () => {
  it('is exact however long the chain', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(value, fc.constantFrom('plus', 'times', 'divide')), { maxLength: 9 }), (chain) => {
        let made = exact(1);
        let meant: Fraction = { over: 1n, under: 1n };
        for (const [next, how] of chain) {
          if (how === 'plus') {
            made = plusExact(made, next.made);
            meant = plus(meant, next.meant);
          } else if (how === 'times') {
            made = times(made, next.made);
            meant = { over: meant.over * next.meant.over, under: meant.under * next.meant.under };
          } else if (next.meant.over !== 0n) {
            const sign = next.meant.over < 0n ? -1n : 1n;
            made = divide(made, next.made);
            meant = { over: meant.over * next.meant.under * sign, under: meant.under * next.meant.over * sign };
          }
        }
        expect(BigInt(made.numerator) * meant.under).toBe(meant.over * BigInt(made.denominator));
      }),
    );
  });
});

describe('decimal numbers', () => {
  const figure = fc.tuple(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }));
  const text = figure.map(([units, decimals]) => new Decimal(units).div(10 ** decimals).toFixed());

  it('have the roots that a library finds', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -3, max: 9 }),
        (from, to, span, passed) => {
          const power = (of: string, count: number) =>
            Array.from({ length: Math.abs(count) }).reduce<Exact>(
              (product) => (count < 0 ? divide(product, exact(of)) : times(product, exact(of))),
              exact(1),
            );
          const root = rootOf(times(power(from, span - passed), power(to, passed)), span, 50);
          const path = new Decimal(to).div(from).pow(new Decimal(passed).div(span)).times(from).toSignificantDigits(50);
          expect(compare(root, exact(path.toFixed()))).toBe(0);
        },
      ),
      { numRuns: 1000 },
    );
    expect(compare(rootOf(exact(0), 3, 50), exact(0))).toBe(0);
    expect(compare(rootOf(exact('0.001'), 3, 50), exact('0.1'))).toBe(0);
    expect(() => rootOf(exact(-1), 2, 50)).toThrow(RangeError);
  });

  it('become whole ones, and stand in all their digits, as in a library', () => {
    const any = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.constantFrom(0, -0, 1e21, 1.5e-7),
    );
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 8 }), (number, decimals) => {
        expect(inDigits(number)).toBe(new Decimal(number).toFixed());
        const modes = { up: Decimal.ROUND_CEIL, down: Decimal.ROUND_FLOOR, nearest: Decimal.ROUND_HALF_UP } as const;
        for (const towards of ['up', 'down', 'nearest'] as const) {
          const units = new Decimal(number)
            .toDecimalPlaces(decimals, modes[towards])
            .times(new Decimal(10).pow(decimals));
          const whole = BigInt(units.toFixed());
          if (Math.abs(number) < 1e40) expect(wholeUnits(exact(number), decimals, towards)).toBe(whole);
        }
      }),
    );
  });
});
