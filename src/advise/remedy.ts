/** What would have to change for a record that is not met. */

import type { Outcome } from '../base/outcome.js';
import { type EvaluateOptions, evaluateOptions, type Judge, judgeBy, type Ready } from '../evaluate/evaluate.js';
import { openInputsOf } from '../evaluate/open-inputs.js';
import type { PreparedCriterion } from '../evaluate/prepare.js';
import { compareLeaves, toCriterion } from '../evaluate/trace.js';
import { isInDoubt } from '../evaluate/uncertain.js';
import type { Verdict } from '../evaluate/verdict.js';
import { knownOptions } from '../records/options.js';
import type { ParsedRecord } from '../records/parse.js';
import { isUncertain } from '../records/uncertainty.js';
import type { HunanTypes, RecordOf, RulebookTypes } from '../rulebook/rulebook-types.js';
import { bestOf } from './best-of.js';
import { type Change, describeChange } from './change.js';
import { mends } from './mend.js';
import type { Plan } from './plan.js';
import { refined } from './refine.js';
import { isRuledOut } from './ruled-out.js';
import { criterionOutcome } from './trial.js';
import { wholesMoved } from './wholes.js';
import { checkCounted, type Incomplete, incompleteOf, Work, workFor } from './work.js';

/** A remedy: the changes that make criteria met which are not. */
export interface Remedy {
  /** The required criteria that are notMet and that the changes mend, in the rulebook's order. */
  readonly criteria: readonly string[];
  /** None can be left out, and no number can be moved by a step less. */
  readonly changes: readonly Change[];
  /**
   * The inputs still to be found out, in table order: missing, conflicting or too roughly known, so that a required
   * criterion stays open after the changes.
   */
  readonly open: readonly string[];
  /** The required criteria that are notMet and that no permitted change was found to mend. */
  readonly beyondReach: readonly string[];
  /** Those among them that no change whatever of what may be changed can mend: proved, not only looked for. */
  readonly ruledOut?: readonly string[];
  /**
   * Sources disagree on so much that looking for changes took more work than advice may cost: then nothing is said of
   * changes and of what is beyond reach.
   */
  readonly partial?: Incomplete;
}

/**
 * The smallest changes of known values that mend what is notMet: for a verdict that is notMet, those of its required
 * criteria that are. Fields marked `fixed` are never changed, members never added or taken away, absent values never
 * filled in; what is given as a range, or what sources disagree on, is not changed either. Numbers move by whole steps
 * of their unit (one fen, one person, a tenth of a point).
 *
 * After the changes every covered criterion is met, or undetermined only through inputs that `open` lists; without
 * `open` and `beyondReach` the verdict is met. What was met stays met. For a verdict that is met there is nothing to
 * say, for an undetermined one `open` is what it waits for.
 * @throws InvalidRecordError as `evaluate` does
 */
export function remedy<Types extends RulebookTypes = HunanTypes>(
  value: RecordOf<Types>,
  given: EvaluateOptions<Types> = {},
): Remedy {
  const options = knownOptions(given, evaluateOptions);
  const judge = judgeBy(options);
  return remedyOf(judge, judge.ready(value, { asOf: options.asOf }));
}

/** The same of a record that may be judged. @param known the verdict on it, where that has been reached */
export function remedyOf(judge: Judge, ready: Ready, known?: Verdict): Remedy {
  const { record } = ready;
  const { fields } = judge.rulebook;
  const work = new Work();
  const { criteria, verdict } = checkCounted(work, judge, ready, known);
  const required = criteria.filter((criterion) => criterion.required);
  const openAfter = (after: ParsedRecord) => {
    const left = required.filter((one) => isUncertain(after) || one.outcome(after) === 'undetermined');
    const told = left.map((one) => toCriterion(one, after, compareLeaves(one, after)));
    return openInputsOf(fields, record.level, { criteria: told });
  };
  const open = openInputsOf(fields, record.level, verdict);
  const before = verdict.criteria.flatMap((one) => (one.required ? [one.outcome] : []));
  const found = work.within(workFor(work.spent), (): Remedy => {
    const { plan, ...rest } = mended(record, required, before);
    return { ...rest, open: plan.record === record ? open : openAfter(plan.record) };
  });
  return found ?? { criteria: [], changes: [], open, beyondReach: [], partial: incompleteOf(record) };
}

/** More than all other changes of a plan together. */
const WHOLE = 10_000;

/** The changes, for which criteria, and those that none was found for. */
function mended(
  record: ParsedRecord,
  required: readonly PreparedCriterion[],
  before: readonly Outcome[],
): Pick<Remedy, 'criteria' | 'changes' | 'beyondReach' | 'ruledOut'> & { readonly plan: Plan } {
  const covered = new Set<PreparedCriterion>();
  const beyondReach: string[] = [];
  const sound = (after: ParsedRecord) => keeps(required, before, covered, after);
  let plan: Plan = { record, changes: new Map() };
  required.forEach((criterion, index) => {
    if (before[index] !== 'notMet') return;
    covered.add(criterion);
    // What was mended or met before stays so: what it needs beside the change is changed with it.
    const others = required.filter((one, at) => one !== criterion && (before[at] !== 'notMet' || covered.has(one)));
    const next = cheapest(mends(plan, criterion, others), criterion, sound, record);
    if (next !== undefined) plan = next;
    else {
      covered.delete(criterion);
      beyondReach.push(criterion.criterion.id);
    }
  });
  const ruledOut = required.flatMap((one) =>
    beyondReach.includes(one.criterion.id) && isRuledOut(one, record) ? [one.criterion.id] : [],
  );
  const unmended = { beyondReach, ...(ruledOut.length === 0 ? {} : { ruledOut }) };
  if (covered.size === 0) return { criteria: [], changes: [], ...unmended, plan };
  const firm = asFirmAs(plan.record, required, sound);
  plan = refined(record, plan, firm);
  return {
    criteria: [...covered].map(({ criterion }) => criterion.id),
    changes: [...plan.changes.keys()].map((path) => describeChange(record, plan, path, firm)),
    ...unmended,
    plan,
  };
}

/**
 * Whether a record is sound and what is met in a plan's is met in it: where ranges leave room, a smaller change would
 * often leave it open. Of a record without them nothing is left open by a change.
 */
function asFirmAs(
  planned: ParsedRecord,
  required: readonly PreparedCriterion[],
  sound: (record: ParsedRecord) => boolean,
): (record: ParsedRecord) => boolean {
  if (!required.some((criterion) => isInDoubt(criterion, planned))) return sound;
  const met = required.filter((criterion) => criterionOutcome(criterion, planned) === 'met');
  return (record) => sound(record) && met.every((criterion) => criterionOutcome(criterion, record) === 'met');
}

/** Whether what is covered is mended, what was met is met, and what was open has not become notMet. */
function keeps(
  required: readonly PreparedCriterion[],
  before: readonly Outcome[],
  covered: ReadonlySet<PreparedCriterion>,
  after: ParsedRecord,
): boolean {
  return required.every((criterion, index) => {
    const was = before[index];
    if (was === 'notMet' && !covered.has(criterion)) return true;
    const outcome = criterionOutcome(criterion, after);
    return was === 'met' ? outcome === 'met' : outcome !== 'notMet';
  });
}

/** The sound plan that changes the fewest wholes, then the fewest values; of several one that decides the criterion, then the first. */
function cheapest(
  plans: Iterable<Plan>,
  criterion: PreparedCriterion,
  sound: (record: ParsedRecord) => boolean,
  original: ParsedRecord,
): Plan | undefined {
  const cost = (plan: Plan) =>
    wholesMoved(original, plan) * WHOLE +
    plan.changes.size * 2 +
    (criterionOutcome(criterion, plan.record) === 'undetermined' ? 1 : 0);
  return bestOf(plans, (plan) => (sound(plan.record) ? cost(plan) : undefined), 0)?.trial;
}
