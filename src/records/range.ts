/** A number given as a range, `{ "from", "to" }`: what stands in a record where only the ends of it are known. */

/** Two numbers of a field's kind, the first not above the second. */
export interface Range {
  readonly from: number | string;
  readonly to: number | string;
}

/** A type with every range in it taken out: what a record is once each of its numbers is one number. */
export type Certain<T> = T extends Range ? never : T extends object ? { [K in keyof T]: Certain<T[K]> } : T;

/** The keys of a range. */
export const rangeKeys = ['from', 'to'] as const;

/** Whether a value is meant as a range; whether it is a sound one is for the field's own check to say. */
export function isRangeLike(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return rangeKeys.some((key) => Object.hasOwn(value, key));
}

/** The smallest and the largest number that a sound value stands for; those of a number are the number. */
export function endsOf(value: number | string | Range): Range {
  return typeof value === 'object' ? value : { from: value, to: value };
}

/** The same of a count, as numbers. */
export function numericEnds(value: number | Range): { readonly from: number; readonly to: number } {
  const { from, to } = endsOf(value);
  return { from: Number(from), to: Number(to) };
}

/** Whether a value of a sound record is a range. A group of fields can have these two keys too, for days. */
export function isRange(value: unknown): value is Range {
  return isRangeLike(value) && isEnd(value.from) && isEnd(value.to);
}

function isEnd(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && !Number.isNaN(Number(value)));
}
