/** What would have to change for a record that is not met. */
import type { Outcome } from '../base/outcome.js';
import { type EvaluateOptions, Judge } from '../evaluate/evaluate.js';
import { openInputsOf } from '../evaluate/open-inputs.js';
import type { PreparedCriterion } from '../evaluate/prepare.js';
import { compareLeaves, toVerdict } from '../evaluate/trace.js';
import { isInDoubt } from '../evaluate/uncertain.js';
import type { ParsedRecord } from '../records/parse.js';
import { type Change, describeChange } from './change.js';
import { mends } from './mend.js';
import type { Plan } from './plan.js';
import { refined } from './refine.js';

/** The changes that make notMet criteria met. */
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
export function remedy(value: unknown, options: EvaluateOptions = {}): Remedy {
  const judge = new Judge(options);
  const { record, prepared } = judge.ready(value, { asOf: options.asOf });
  const required = prepared.criteria.filter((criterion) => criterion.required);
  const before = required.map((criterion) => criterion.outcome(record));

  const covered = new Set<PreparedCriterion>();
  const beyondReach: string[] = [];
  const sound = (after: ParsedRecord) => keeps(required, before, covered, after);
  let plan: Plan = { record, changes: new Map() };
  required.forEach((criterion, index) => {
    if (before[index] !== 'notMet') return;
    covered.add(criterion);
    const mended = cheapest(mends(plan, criterion), criterion, sound);
    if (mended !== undefined) plan = mended;
    else {
      covered.delete(criterion);
      beyondReach.push(criterion.criterion.id);
    }
  });
  const firm = asFirmAs(plan.record, required, sound);
  plan = refined(record, plan, firm);

  const { criteria } = toVerdict(judge.rulebook, judge.chosen, prepared, plan.record, (one) =>
    compareLeaves(one, plan.record),
  );
  return {
    criteria: [...covered].map(({ criterion }) => criterion.id),
    changes: [...plan.changes.keys()].map((path) => describeChange(record, plan, path, firm)),
    open: openInputsOf({ criteria }, record.level),
    beyondReach,
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
  const met = required.filter((criterion) => criterion.outcome(planned) === 'met');
  return (record) => sound(record) && met.every((criterion) => criterion.outcome(record) === 'met');
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
    const outcome = criterion.outcome(after);
    return was === 'met' ? outcome === 'met' : outcome !== 'notMet';
  });
}

/** The sound plan with the fewest changes; of several one that decides the criterion, then the first. */
function cheapest(
  plans: Iterable<Plan>,
  criterion: PreparedCriterion,
  sound: (record: ParsedRecord) => boolean,
): Plan | undefined {
  const cost = ({ changes, record }: Plan) => changes.size * 2 + (criterion.outcome(record) === 'undetermined' ? 1 : 0);
  let best: Plan | undefined;
  for (const plan of plans) {
    if (!sound(plan.record)) continue;
    if (best === undefined || cost(plan) < cost(best)) best = plan;
  }
  return best;
}
