/** The ways to make one comparison come out as wanted. */
import type { Outcome } from '../base/outcome.js';
import type { PreparedLeaf } from '../evaluate/prepare.js';
import { valueAt } from '../records/at-path.js';
import { type Field, fieldIn, tableOf } from '../records/catalog.js';
import { isNumeric } from '../records/field.js';
import type { ParsedRecord } from '../records/parse.js';
import { isRange } from '../records/range.js';
import { conflictsOf } from '../records/uncertainty.js';
import { isOrder } from '../rulebook/condition.js';
import { otherValues } from './choices.js';
import { gapOf } from './gap.js';
import { mendedTogether } from './mend-together.js';
import { changed, changedAll, type Plan, type Reason } from './plan.js';
import { fewestSteps, type Moved, type Reached, startAt, stepsOver } from './smallest-change.js';
import { leafOutcome, tried } from './trial.js';
import { isWholeOf } from './wholes.js';

/** A decided outcome. */
export type Wanted = Exclude<Outcome, 'undetermined'>;

/**
 * The paths whose values a comparison was made from and that somebody can change, in table order. What is known only as
 * a range, or what sources disagree on, is to be found out, not changed.
 */
export function changeable(leaf: PreparedLeaf, record: ParsedRecord): string[] {
  const { fact, otherFact } = leaf;
  const paths = readOf(leaf, record);
  const conflicts = disputed(record, fact, otherFact);
  const isUnsure = (path: string) => conflicts.has(path) || isRange(valueAt(record, path));
  // As long as it is not known how much of it there is, nobody makes a whole smaller.
  const unsure = paths.filter(isUnsure);
  const isKept = (path: string) => unsure.includes(path) || isWholeOf(leaf, record, path, unsure);
  return paths.filter((path) => isFree(record, path) && !isKept(path));
}

/** The paths whose values a comparison was made from, in table order. */
function readOf({ fact, otherFact }: PreparedLeaf, record: ParsedRecord): string[] {
  const inputs = [...fact.trace(record).inputs, ...(otherFact?.trace(record).inputs ?? [])];
  return tableOf(record).inOrder(
    record.level,
    inputs.map(({ path }) => path),
  );
}

/** Whether a value is known and not fixed. */
function isFree(record: ParsedRecord, path: string): boolean {
  const value = valueAt(record, path);
  return value !== undefined && !isRange(value) && fieldIn(record, path)?.fixed !== true;
}

/** What a comparison could read besides of the record as a whole: of nothing no share is taken, whatever the part. */
function unread(leaf: PreparedLeaf, record: ParsedRecord): string[] {
  const read = readOf(leaf, record);
  const conflicts = disputed(record, leaf.fact, leaf.otherFact);
  const inputs = leaf.facts.flatMap((fact) => (fact.level === 'member' ? [] : fact.inputs));
  return inputs.filter(
    (path) => !path.includes('[]') && !read.includes(path) && isFree(record, path) && !conflicts.has(path),
  );
}

/** What sources disagree on, and the second sources that contradict some facts. */
function disputed(record: ParsedRecord, ...facts: readonly PreparedLeaf['otherFact'][]): ReadonlySet<string> {
  return new Set([...conflictsOf(record).keys(), ...facts.flatMap((fact) => fact?.inDoubt?.(record)?.conflicts ?? [])]);
}

/**
 * The plans that make a comparison come out as wanted, or open where only members about whom something is missing are
 * left. Members that stand in its way are mended one by one; else each input is tried by itself, in table order, with
 * the smallest step or the first option that does it; numbers of which none does it by itself are tried together.
 * @param spent called before each input that is tried; gives false where no more may be tried
 */
export function* leafMends(plan: Plan, wanted: Wanted, reason: Reason, spent: () => boolean): Generator<Plan> {
  const { leaf } = reason;
  const done = (record: ParsedRecord) => leafOutcome(leaf, record) === wanted;
  const paths = changeable(leaf, plan.record);
  const bySubject = subjectsMended(plan, paths, reason, spent);
  if (bySubject !== undefined && leafOutcome(leaf, bySubject.record) !== opposite(wanted)) {
    yield bySubject;
    return;
  }
  const others = unread(leaf, plan.record);
  for (const tries of [paths, others]) {
    let alone = false;
    for (const path of tries) {
      if (!spent()) return;
      for (const mended of inputMends(plan, path, done, reason)) {
        alone = true;
        yield mended;
      }
    }
    if (alone) return;
  }
  const pathsOn = (record: ParsedRecord) => [...changeable(leaf, record), ...unread(leaf, record)];
  const together = mendedTogether(plan, pathsOn, reason, (at, path) => withInput(at, path, done, reason));
  if (together !== undefined) yield together;
}

/** The other decided outcome. */
export function opposite(wanted: Wanted): Wanted {
  return wanted === 'met' ? 'notMet' : 'met';
}

/** With every member mended that makes the fact false; undefined where there is none, or one cannot be mended. */
function subjectsMended(plan: Plan, paths: readonly string[], reason: Reason, spent: () => boolean): Plan | undefined {
  const { fact } = reason.leaf;
  // Of whom sources disagree it is not known that they stand in its way.
  const unclear = new Set([...disputed(plan.record, fact)].map((path) => path.split('.')[0]));
  const standing = (record: ParsedRecord) =>
    (fact.trace(record).subjects ?? []).filter((subject) => !unclear.has(subject));
  const subjects = standing(plan.record);
  let mended: Plan | undefined = subjects.length === 0 ? undefined : plan;
  for (const subject of subjects) {
    const own = paths.filter((path) => path.startsWith(`${subject}.`));
    const before: Plan | undefined = mended;
    mended = undefined;
    for (const path of own) {
      if (before === undefined || !spent()) return undefined;
      mended ??= withInput(before, path, (record) => !standing(record).includes(subject), reason);
    }
  }
  return mended;
}

/** With one input changed so that it does: a number as little as need be, a yes or no or a code to each that does, in order. */
function* inputMends(
  plan: Plan,
  path: string,
  done: (record: ParsedRecord) => boolean,
  reason: Reason,
): Generator<Plan> {
  const field = fieldIn(plan.record, path);
  const from = valueAt(plan.record, path);
  if (field === undefined || from === undefined) return;
  if (isNumeric(field.kind)) {
    const moved = nearest(plan.record, path, field, from as string | number, done, reason.leaf);
    const mended =
      moved === undefined ? withItsWhole(plan, path, field, done, reason) : changed(plan, path, moved.value, reason);
    if (mended !== undefined) yield mended;
    return;
  }
  for (const value of otherValues(field, from)) {
    const next = changed(plan, path, value, reason);
    if (next !== undefined && done(next.record)) yield next;
  }
}

/** The first of these; undefined where there is none. */
function withInput(...given: Parameters<typeof inputMends>): Plan | undefined {
  const [first] = inputMends(...given);
  return first;
}

/** With a part raised beyond its whole, and the whole with it; undefined where that is no part, or may not change. */
function withItsWhole(
  plan: Plan,
  path: string,
  field: Field,
  done: (record: ParsedRecord) => boolean,
  reason: Reason,
): Plan | undefined {
  const whole = field.partOf;
  const start = whole === undefined ? undefined : valueAt(plan.record, whole);
  if (whole === undefined || start === undefined || !isFree(plan.record, whole)) return undefined;
  const both = (value: string | number) => ({ [path]: value, [whole]: value });
  const moved = fewestSteps(startAt(field, start as string | number), [1n], (value) => {
    const next = tried(plan.record, both(value));
    return next === undefined ? 'refused' : done(next) ? 'enough' : 'short';
  });
  return moved && changedAll(plan, both(moved.value), reason);
}

function nearest(
  record: ParsedRecord,
  path: string,
  field: Field,
  from: string | number,
  done: (record: ParsedRecord) => boolean,
  leaf: PreparedLeaf,
): Moved | undefined {
  const start = startAt(field, from);
  const reached = (value: string | number): Reached => {
    const next = tried(record, { [path]: value });
    return next === undefined ? 'refused' : done(next) ? 'enough' : 'short';
  };
  const gap = leaf.leaf.fact === path && isOrder(leaf.leaf.operator) ? gapOf(leaf, record) : undefined;
  return (gap && stepsOver(gap, field, start, reached)) ?? fewestSteps(start, [1n, -1n], reached);
}
