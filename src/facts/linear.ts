/**
 * Sums of numbers that each stand for a range, each taken so many times, and one such sum over another: the least and the
 * greatest that they can be, however often a number stands in them and whatever two of them bound each other.
 */
import { compare, divide, type Exact, exact, plus, signOf, subtract, times } from '../base/exact.js';
import { greatest, hull, type Interval, least, point } from '../base/interval.js';

/** A number of a record that may be given as a range. */
export interface Quantity {
  /** All that it can be, by itself; undefined where it is missing. */
  readonly interval: Interval;
  /** It can only be a whole number of these; absent where any number between is possible. */
  readonly step?: Exact | undefined;
  /** The quantity of the same sums that it is part of, so that it is never above it. */
  readonly partOf?: string | undefined;
}

/** So many times each quantity, by name, and a constant. */
export interface Linear {
  readonly factors: ReadonlyMap<string, Exact>;
  readonly constant: Exact;
}

const ZERO = exact(0);

/** A sum that is a number. */
export function constantly(value: Exact): Linear {
  return { factors: new Map(), constant: value };
}

/** One quantity, once. */
export function once(name: string): Linear {
  return { factors: new Map([[name, exact(1)]]), constant: ZERO };
}

/** The sum of several. A quantity that comes to nothing in it is left out: it bounds nothing. */
export function summed(sums: readonly Linear[]): Linear {
  const factors = new Map<string, Exact>();
  let constant = ZERO;
  for (const one of sums) {
    for (const [name, factor] of one.factors) factors.set(name, plus(factors.get(name) ?? ZERO, factor));
    constant = plus(constant, one.constant);
  }
  for (const [name, factor] of factors) if (signOf(factor) === 0) factors.delete(name);
  return { factors, constant };
}

/** So many times a sum. */
export function multiplied(sum: Linear, by: Exact): Linear {
  if (signOf(by) === 0) return constantly(ZERO);
  return {
    factors: new Map([...sum.factors].map(([name, factor]) => [name, times(factor, by)])),
    constant: times(sum.constant, by),
  };
}

/** What each quantity is where a sum is as large as it can be. */
type Choice = ReadonlyMap<string, Exact>;
type Quantities = ReadonlyMap<string, Quantity>;

function at(sum: Linear, choice: Choice): Exact {
  let total = sum.constant;
  for (const [name, factor] of sum.factors) total = plus(total, times(factor, choice.get(name) ?? ZERO));
  return total;
}

/** Where a sum is largest: each whole with its parts by itself, the whole at one of the ends in play. */
function highest(sum: Linear, quantities: Quantities): Choice {
  const choice = new Map<string, Exact>();
  const factorOf = (name: string) => sum.factors.get(name) ?? ZERO;
  for (const [name, { interval, partOf }] of quantities) {
    if (partOf !== undefined && quantities.has(partOf)) continue;
    const parts = [...quantities].filter(([, quantity]) => quantity.partOf === name);
    const ends = [interval, ...parts.map(([, part]) => part.interval)].flatMap(({ from, to }) => [from, to]);
    let best: { value: Exact; chosen: [string, Exact][] } | undefined;
    for (const whole of ends) {
      if (compare(whole, interval.from) < 0 || compare(whole, interval.to) > 0) continue;
      const chosen: [string, Exact][] = [
        [name, whole],
        ...parts.map(([part, { interval: own }]): [string, Exact] => [
          part,
          signOf(factorOf(part)) > 0 ? least(own.to, whole) : own.from,
        ]),
      ];
      if (parts.some(([, part]) => compare(part.interval.from, whole) > 0)) continue;
      const value = chosen.reduce((total, [one, number]) => plus(total, times(factorOf(one), number)), ZERO);
      if (best === undefined || compare(value, best.value) > 0) best = { value, chosen };
    }
    for (const [one, number] of best?.chosen ?? []) choice.set(one, number);
  }
  return choice;
}

const turned = (sum: Linear) => multiplied(sum, exact(-1));

/** The least and the greatest that a sum can be. */
export function extremes(sum: Linear, quantities: Quantities): Interval {
  return { from: at(sum, highest(turned(sum), quantities)), to: at(sum, highest(sum, quantities)) };
}

/**
 * The least and the greatest that one sum over another can be; undefined where the base can vanish and nothing is said
 * of that, or can come as near to nothing as it likes. A base of more than one quantity that can vanish is such a one.
 */
export function quotientExtremes(
  part: Linear,
  base: Linear,
  quantities: Quantities,
  ofZero?: Exact,
): Interval | undefined {
  const { from, to } = extremes(base, quantities);
  if (signOf(from) < 0) return undefined;
  if (signOf(from) > 0) return quotients(part, base, quantities);
  if (ofZero === undefined) return undefined;
  // Nothing of it is possible: then each quantity in it is nothing, and so is every part of those.
  const vanishing = narrowed(quantities, base, (quantity) => ({ ...quantity, interval: point(ZERO) }));
  const none = vanishing === undefined ? undefined : point(ofZero);
  if (signOf(to) === 0) return none;
  const [only, another] = base.factors.keys();
  const step = only === undefined ? undefined : quantities.get(only)?.step;
  if (only === undefined || another !== undefined || step === undefined || signOf(base.constant) !== 0)
    return undefined;
  const some = narrowed(quantities, base, (quantity) => ({
    ...quantity,
    interval: { from: greatest(quantity.interval.from, step), to: quantity.interval.to },
  }));
  const rates = some && quotients(part, base, some);
  return rates === undefined ? none : none === undefined ? rates : hull(rates, none);
}

/** The quantities with those of a base made smaller; undefined where a part of one of them cannot be that small. */
function narrowed(
  quantities: Quantities,
  base: Linear,
  change: (quantity: Quantity) => Quantity,
): Quantities | undefined {
  const made = new Map(quantities);
  for (const name of base.factors.keys()) {
    const quantity = quantities.get(name);
    if (quantity !== undefined) made.set(name, change(quantity));
  }
  for (const [name, quantity] of made) {
    const whole = quantity.partOf === undefined ? undefined : made.get(quantity.partOf);
    if (whole === undefined) continue;
    const to = least(quantity.interval.to, whole.interval.to);
    if (compare(quantity.interval.from, to) > 0) return undefined;
    made.set(name, { ...quantity, interval: { from: quantity.interval.from, to } });
  }
  return made;
}

/** Of a base above zero. Each step (Dinkelbach's) finds a better quotient at another corner, of which there are few. */
function quotients(part: Linear, base: Linear, quantities: Quantities): Interval {
  const best = (over: Linear): Exact => {
    let choice = highest(over, quantities);
    for (;;) {
      const quotient = divide(at(over, choice), at(base, choice));
      const gain = summed([over, multiplied(base, subtract(ZERO, quotient))]);
      const next = highest(gain, quantities);
      if (signOf(at(gain, next)) <= 0) return quotient;
      choice = next;
    }
  };
  const lowest = best(turned(part));
  return { from: subtract(ZERO, lowest), to: best(part) };
}
