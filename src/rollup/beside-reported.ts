/** What a place reports beside what was counted: told, and never evidence. */
import { type Exact, exact, fraction, plus, subtract, times } from '../base/exact.js';
import { isRange, type Range } from '../records/range.js';
import type { Count } from './share.js';

type Given = number | string | Range | undefined;

/** A figure as it is reported, and whether what was counted allows it; null where that cannot be told. */
export interface ReportedValue {
  readonly value: number | string | Range;
  readonly agrees: boolean | null;
}

/** A count beside the least and the most that was counted. */
export function besideCount(given: Given, counted: Count | undefined): ReportedValue | undefined {
  if (given === undefined) return undefined;
  if (counted === undefined || isRange(given)) return { value: given, agrees: null };
  const count = Number(given);
  return { value: given, agrees: counted.from <= count && count <= counted.to };
}

/** A per cent beside counts: some whole number in them has to round half up to it, in as many decimals as it has. */
export function besideShare(given: Given, counted: Count | undefined, whole: Given): ReportedValue | undefined {
  if (given === undefined) return undefined;
  if (counted === undefined || whole === undefined || isRange(given) || isRange(whole))
    return { value: given, agrees: null };
  const decimals = (String(given).split('.')[1] ?? '').length;
  const per = exact(given);
  const unit = fraction(1, 10 ** decimals);
  const half = times(unit, fraction(1, 2));
  // Rounds to it: half a unit below or more, and less than half a unit above.
  const [low, high] = [personsAt(subtract(per, half), whole), personsAt(plus(per, half), whole)];
  const first = Math.max(counted.from, ceiling(low));
  const last = Math.min(counted.to, below(high));
  return { value: given, agrees: first <= last };
}

/** How many persons of a whole a per cent is. */
const personsAt = (per: Exact, whole: number | string) => times(times(per, exact(whole)), fraction(1, 100));

/** The least whole number that is not below one; 0 for what is below it. */
function ceiling({ numerator, denominator }: Exact): number {
  return Number((BigInt(numerator) + BigInt(denominator) - 1n) / BigInt(denominator));
}

/** The greatest whole number below one. */
const below = (value: Exact) => ceiling(value) - 1;
