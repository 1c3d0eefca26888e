/** Mends a comparison of numbers that no single input can mend, because each of them ends somewhere. */
import { compare, type Exact } from '../base/exact.js';
import type { PreparedLeaf } from '../evaluate/prepare.js';
import { valueAt } from '../records/at-path.js';
import { fieldIn } from '../records/catalog.js';
import { isNumeric } from '../records/field.js';
import type { ParsedRecord } from '../records/parse.js';
import { isOrder } from '../rulebook/condition.js';
import { gapOf } from './gap.js';
import { changed, type Plan, type Reason } from './plan.js';
import { type Direction, fewestSteps, startAt } from './smallest-change.js';
import { leafOutcome, tried } from './trial.js';

/**
 * The plan with one number after the other moved as far as it goes, until the next needs no more than `rest` finds for
 * it; undefined where all of them together are not enough.
 * @param rest the plan with one input changed so that the comparison comes out as wanted
 */
export function mendedTogether(
  plan: Plan,
  paths: readonly string[],
  reason: Reason,
  rest: (plan: Plan, path: string) => Plan | undefined,
): Plan | undefined {
  if (!isOrder(reason.leaf.leaf.operator)) return undefined;
  let at = plan;
  for (const path of paths) {
    const whole = at === plan ? undefined : rest(at, path);
    if (whole !== undefined) return whole;
    at = furthest(at, path, reason) ?? at;
  }
  return undefined;
}

/** With a number moved to its end on the side where the comparison comes nearer to turning; undefined where neither is. */
function furthest(plan: Plan, path: string, reason: Reason): Plan | undefined {
  const { record } = plan;
  const field = fieldIn(record, path);
  const from = valueAt(record, path);
  if (field === undefined || from === undefined || !isNumeric(field.kind)) return undefined;
  const start = startAt(field, from as string | number);
  const directions: readonly Direction[] = [1n, -1n];
  for (const direction of directions) {
    // The first value with which the record is refused; the one before it is the last.
    const beyond = fewestSteps(start, [direction], (value) =>
      tried(record, { [path]: value }) === undefined ? 'enough' : 'short',
    );
    if (beyond === undefined || beyond.steps <= 1n) continue;
    const next = changed(plan, path, start.moved(direction, beyond.steps - 1n).value, reason);
    if (next !== undefined && isNearer(reason.leaf, record, next.record)) return next;
  }
  return undefined;
}

/** Whether the two sides have come nearer to each other. */
function isNearer(leaf: PreparedLeaf, before: ParsedRecord, after: ParsedRecord): boolean {
  const [was, is] = [gapOf(leaf, before), gapOf(leaf, after)];
  if (was === undefined || is === undefined || leafOutcome(leaf, before) !== leafOutcome(leaf, after)) return false;
  const zero: Exact = { numerator: 0, denominator: 1 };
  const sign = compare(was, zero) < 0 ? 1 : -1;
  return compare(is, was) === sign;
}
