/**
 * What values a fact can have, cut into as few parts as the comparisons tell apart: a boolean or code into its values,
 * a number into its bounds and the stretches between them.
 */
import { Decimal } from '../../../base/decimal-number.js';
import { compare, type Exact, exact } from '../../../base/exact.js';
import type { FactRange } from '../../../facts/fact.js';

/** A part of a number's values: `2i + 1` is exactly bound `i`, `2i` what lies between it and the bound before. */
export type Part = number;

/** The bounds that a number is compared with, and the parts that its range leaves of them. */
export interface NumberDomain {
  readonly parts: readonly Part[];
  /** The part that is exactly this bound. */
  readonly partOf: (bound: Exact) => Part;
}

/** The parts of a number's range. */
export function numberDomain(bounds: readonly Exact[], { minimum, maximum, whole = false }: FactRange): NumberDomain {
  const ends = [minimum, maximum].flatMap((end) => (end === undefined ? [] : [exact(end)]));
  const sorted = distinct([...bounds, ...ends]);
  const indexOf = (bound: Exact) => indexIn(sorted, bound);
  const lowest = minimum === undefined ? 0 : indexOf(exact(minimum)) * 2 + 1;
  const highest = maximum === undefined ? sorted.length * 2 : indexOf(exact(maximum)) * 2 + 1;
  const parts: Part[] = [];
  for (let part = lowest; part <= highest; part += 1) if (!whole || holdsWhole(part, sorted)) parts.push(part);
  return { parts, partOf: (bound) => indexOf(bound) * 2 + 1 };
}

function distinct(bounds: readonly Exact[]): readonly Exact[] {
  return [...bounds].sort(compare).filter((bound, index, all) => {
    const before = all[index - 1];
    return before === undefined || compare(before, bound) !== 0;
  });
}

/** The place of a bound among sorted ones. */
function indexIn(sorted: readonly Exact[], bound: Exact): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const one = sorted[middle];
    if (one !== undefined && compare(one, bound) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a part of the numbers has a whole number in it. */
function holdsWhole(part: Part, bounds: readonly Exact[]): boolean {
  const upper = bounds[Math.floor(part / 2)];
  if (part % 2 === 1) return upper !== undefined && decimal(upper).isInteger();
  const lower = bounds[part / 2 - 1];
  if (lower === undefined || upper === undefined) return true;
  return decimal(lower).floor().plus(1).lt(decimal(upper));
}

function decimal({ numerator, denominator }: Exact): InstanceType<typeof Decimal> {
  return new Decimal(numerator).div(denominator);
}
