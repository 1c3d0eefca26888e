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
import { gapOf } from './gap.js';
import { mendedTogether } from './mend-together.js';
import { changed, type Plan, type Reason } from './plan.js';
import { fewestSteps, type Moved, type Reached, startAt, stepsOver } from './smallest-change.js';
import { leafOutcome, tried } from './trial.js';

/** A decided outcome. */
export type Wanted = Exclude<Outcome, 'undetermined'>;

/**
 * The paths whose values a comparison was made from and that somebody can change, in table order. What is known only as
 * a range, or what sources disagree on, is to be found out, not changed.
 */
export function changeable({ fact, otherFact }: PreparedLeaf, record: ParsedRecord): string[] {
  const inputs = [...fact.trace(record).inputs, ...(otherFact?.trace(record).inputs ?? [])];
  const paths = tableOf(record).inOrder(
    record.level,
    inputs.map(({ path }) => path),
  );
  const conflicts = disputed(record, fact, otherFact);
  return paths.filter(
    (path) => fieldIn(record, path)?.fixed !== true && !conflicts.has(path) && !isRange(valueAt(record, path)),
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
  let alone = false;
  for (const path of paths) {
    if (!spent()) return;
    const mended = withInput(plan, path, done, reason);
    if (mended === undefined) continue;
    alone = true;
    yield mended;
  }
  if (alone) return;
  const together = mendedTogether(plan, paths, reason, (at, path) => withInput(at, path, done, reason));
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

/** With one input changed as little as does it; undefined where no value of it does. */
function withInput(
  plan: Plan,
  path: string,
  done: (record: ParsedRecord) => boolean,
  reason: Reason,
): Plan | undefined {
  const field = fieldIn(plan.record, path);
  const from = valueAt(plan.record, path);
  if (field === undefined || from === undefined) return undefined;
  if (isNumeric(field.kind)) {
    const moved = nearest(plan.record, path, field, from as string | number, done, reason.leaf);
    return moved && changed(plan, path, moved.value, reason);
  }
  for (const value of otherValues(field, from)) {
    const next = changed(plan, path, value, reason);
    if (next !== undefined && done(next.record)) return next;
  }
  return undefined;
}

/** The values that a yes or no or a code could have instead, in the schema's order. */
export function otherValues(field: Field, value: unknown): (string | boolean)[] {
  const values = field.kind === 'boolean' ? [true, false] : Object.keys(field.options ?? {});
  return values.filter((one) => one !== value);
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
