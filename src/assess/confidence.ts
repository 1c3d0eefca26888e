/** How sure an interval is, and what that leaves to each of its ends. */

/**
 * `two`: both ends hold together with the confidence. `one`: each end holds with it by itself, as where only one bound
 * matters: no wrong exit among 149 shows less than 2 %, of both ends it takes 183.
 */
export type Sided = 'two' | 'one';

/** Options of an interval. */
export interface ConfidenceOptions {
  /** Above 0.5 and below 1; by default 0.95. */
  readonly confidence?: number | undefined;
  readonly sided?: Sided | undefined;
}

/** A share of the whole, as the least and the most that it can be: 0 to 1. */
export interface ShareInterval {
  readonly from: number;
  readonly to: number;
}

/** What is known of a share of which nothing is known. */
export const anyShare: ShareInterval = { from: 0, to: 1 };

const DEFAULT_CONFIDENCE = 0.95;

/**
 * The probability that is left beyond each end.
 * @throws RangeError for a confidence that is none
 */
export function tailOf({ confidence = DEFAULT_CONFIDENCE, sided = 'two' }: ConfidenceOptions): number {
  if (!(confidence > 0.5 && confidence < 1))
    throw new RangeError(`confidence ${confidence}: it has to be above 0.5 and below 1, such as 0.95.`);
  if (sided !== 'one' && sided !== 'two') throw new RangeError(`sided ${String(sided)}: it is "two" or "one".`);
  // As it is written: 1 - 0.95 is no 0.05 otherwise.
  const beyond = Number((1 - confidence).toFixed(15));
  return sided === 'one' ? beyond : beyond / 2;
}

/** The options by which each of so many intervals has to hold for all of them together to hold as asked. */
export function sharedAmong(options: ConfidenceOptions, count: number): ConfidenceOptions {
  const { confidence = DEFAULT_CONFIDENCE, sided } = options;
  return { confidence: 1 - Number((1 - confidence).toFixed(15)) / Math.max(1, count), sided };
}

/** @throws RangeError where these are no counts, or more hits than units */
export function assertCounts(hits: number, units: number): void {
  const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;
  if (isCount(hits) && isCount(units) && hits <= units) return;
  throw new RangeError(`${hits} of ${units}: whole numbers are counted, and no more hits than units.`);
}
