/** Mends a comparison of numbers that no single input can mend: each of them ends somewhere, or counts only with another. */
import { compare, signOf } from '../base/exact.js';
import type { PreparedLeaf } from '../evaluate/prepare.js';
import { valueAt } from '../records/at-path.js';
import { fieldIn } from '../records/catalog.js';
import { isNumeric } from '../records/field.js';
import type { ParsedRecord } from '../records/parse.js';
import { isOrder } from '../rulebook/condition.js';
import { otherValues } from './choices.js';
import { gapOf } from './gap.js';
import { changed, type Plan, type Reason } from './plan.js';
import { type Direction, fewestSteps, startAt } from './smallest-change.js';
import { leafOutcome, tried } from './trial.js';
import { isWhole } from './wholes.js';

/**
 * The plan with one input after the other, wholes last, moved as far as it goes, until the next needs no more than `rest`
 * finds for it; undefined where all of them together are not enough.
 * @param pathsOn what a comparison reads of a record and may change
 * @param rest the plan with one input changed so that the comparison comes out as wanted
 */
export function mendedTogether(
  plan: Plan,
  pathsOn: (record: ParsedRecord) => readonly string[],
  reason: Reason,
  rest: (plan: Plan, path: string) => Plan | undefined,
): Plan | undefined {
  if (!isOrder(reason.leaf.leaf.operator)) return undefined;
  let at = plan;
  const { leaf } = reason;
  // Twice: what could do nothing before another one was moved, or was not read, may do the rest.
  for (const _ of ['first', 'again']) {
    const paths = pathsOn(at.record);
    const wholes = paths.filter((path) => isWhole(leaf, plan.record, path));
    for (const path of [...paths.filter((one) => !wholes.includes(one)), ...wholes]) {
      const done = at === plan ? undefined : rest(at, path);
      if (done !== undefined) return done;
      at = furthest(at, path, reason) ?? at;
    }
  }
  return undefined;
}

/**
 * With a number moved to its end on the side where the comparison comes nearer to turning, or at least no further: of the
 * least of several numbers each has to be moved; with a yes or no or a code another one that brings it nearer. Undefined
 * where nothing does.
 */
function furthest(plan: Plan, path: string, reason: Reason): Plan | undefined {
  const { record } = plan;
  const field = fieldIn(record, path);
  const from = valueAt(record, path);
  if (field === undefined || from === undefined) return undefined;
  const nearnessOf = (next: Plan | undefined) => next && nearness(reason.leaf, record, next.record);
  if (!isNumeric(field.kind)) {
    const others = otherValues(field, from).map((value) => changed(plan, path, value, reason));
    return others.find((next) => nearnessOf(next) === 1);
  }
  const start = startAt(field, from as string | number);
  const directions: readonly Direction[] = [1n, -1n];
  let level: Plan | undefined;
  for (const direction of directions) {
    // The first value with which the record is refused; the one before it is the last.
    const beyond = fewestSteps(start, [direction], (value) =>
      tried(record, { [path]: value }) === undefined ? 'enough' : 'short',
    );
    if (beyond === undefined || beyond.steps <= 1n) continue;
    const next = changed(plan, path, start.moved(direction, beyond.steps - 1n).value, reason);
    const nearer = nearnessOf(next);
    if (nearer === 1) return next;
    if (nearer === 0) level ??= next;
  }
  return level;
}

/** Whether the two sides have come nearer to each other (1), are as far apart (0) or further (-1); undefined where that is not known. */
function nearness(leaf: PreparedLeaf, before: ParsedRecord, after: ParsedRecord): number | undefined {
  const [was, is] = [gapOf(leaf, before), gapOf(leaf, after)];
  if (was === undefined || is === undefined || leafOutcome(leaf, before) !== leafOutcome(leaf, after)) return undefined;
  return signOf(was) < 0 ? compare(is, was) : compare(was, is);
}
