/** How far a comparison of numbers is from turning. */
import { type Exact, isExact, subtract } from '../base/exact.js';
import type { PreparedLeaf } from '../evaluate/prepare.js';
import { worstPoints } from '../evaluate/uncertain.js';
import type { ParsedRecord } from '../records/parse.js';

/** The fact less its bound, where it is least likely to be met; undefined where they are no numbers or not known. */
export function gapOf(leaf: PreparedLeaf, record: ParsedRecord): Exact | undefined {
  const { actual, expected: bound } = worstPoints(leaf, record);
  return isExact(actual) && isExact(bound) ? subtract(actual, bound) : undefined;
}
