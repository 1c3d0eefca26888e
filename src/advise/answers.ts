/** The answers that a question admits, and what each of them settles by itself. */
import { allOf, type Outcome } from '../base/outcome.js';
import { fold, type PreparedCriterion } from '../evaluate/prepare.js';
import { comparedOn, isInDoubt } from '../evaluate/uncertain.js';
import { valueAt } from '../records/at-path.js';
import type { Field } from '../records/catalog.js';
import type { ParsedRecord } from '../records/parse.js';
import { isRange } from '../records/range.js';
import { rangesOf } from './ranges.js';
import { type Scale, scaleOf, within } from './scale.js';
import { leafOutcome, tried } from './trial.js';

/** A criterion that an answer decides. */
export interface Settled {
  readonly criterion: string;
  readonly outcome: Outcome;
}

/** What an answer does by itself, all else staying as it is. */
export interface Effect {
  /** The required criteria that it decides; none where more must be known. */
  readonly settles: readonly Settled[];
  /** The verdict, where it decides it. */
  readonly verdict?: Outcome;
}

/** Stands for a value with which the record would be refused. */
const REFUSED = 'refused';

/** One value: of a yes or no, or of a list of codes. */
export interface ValueAnswer extends Effect {
  readonly value: string | boolean;
}

/**
 * All values from one to another, both included: decimal numbers, or days. Without `from` it begins with the smallest
 * value that the field carries, without `to` it ends with the largest.
 */
export interface RangeAnswer extends Effect {
  readonly from?: string;
  readonly to?: string;
}

/** An answer, or a range of answers that do the same. */
export type Answer = ValueAnswer | RangeAnswer;

/** What a record comes to: every comparison, and every criterion. */
interface Judged {
  readonly leaves: string;
  readonly outcomes: readonly Outcome[];
}

function judged(required: readonly PreparedCriterion[], record: ParsedRecord): Judged {
  const outcomes: Outcome[] = [];
  let leaves = '';
  for (const one of required) {
    const { criterion, outcome } = one;
    const results = comparedOn(one, record).map((leaf) => leafOutcome(leaf, record));
    leaves += results.map((result) => result.charAt(0)).join('');
    // Where sources disagree, a criterion can be decided though its comparisons are not.
    outcomes.push(isInDoubt(one, record) ? outcome(record) : fold(criterion.conditions, results).outcome);
  }
  return { leaves, outcomes };
}

function effectOf(required: readonly PreparedCriterion[], before: Judged, { outcomes }: Judged): Effect {
  const settles = required.flatMap(({ criterion }, index): Settled[] => {
    const outcome = outcomes[index] ?? 'undetermined';
    return before.outcomes[index] === 'undetermined' && outcome !== 'undetermined'
      ? [{ criterion: criterion.id, outcome }]
      : [];
  });
  const verdict = allOf(outcomes);
  return verdict === 'undetermined' ? { settles } : { settles, verdict };
}

/**
 * The answers to what stands at a path, as far as the record can then be handed in: options in their order, ranges in
 * ascending order. Neighbouring ranges that do the same are one. A measure between the end of a range and the start
 * of the next, less than a millionth apart, is in neither. To a range only what lies within it is an answer.
 * @param required the criteria that the verdict asks for, made ready
 */
export function answersTo(
  path: string,
  field: Field,
  record: ParsedRecord,
  required: readonly PreparedCriterion[],
): Answer[] {
  const before = judged(required, record);
  const judgedWith = (value: unknown): Judged | undefined => {
    const changed = tried(record, { [path]: value });
    return changed && judged(required, changed);
  };
  const whole = scaleOf(field, record.asOf);
  const known = valueAt(record, path);
  // What is given as a range lies within it.
  const scale = whole !== undefined && isRange(known) ? within(whole, known) : whole;
  if (scale !== undefined) return rangeAnswers(scale, judgedWith, (after) => effectOf(required, before, after));
  const values = field.kind === 'boolean' ? [true, false] : Object.keys(field.options ?? {});
  return values.flatMap((value): ValueAnswer[] => {
    const after = judgedWith(value);
    return after === undefined ? [] : [{ value, ...effectOf(required, before, after) }];
  });
}

function rangeAnswers(
  scale: Scale,
  judgedWith: (value: unknown) => Judged | undefined,
  effect: (after: Judged) => Effect,
): RangeAnswer[] {
  const at = (position: bigint) => judgedWith(scale.valueAt(position));
  // By every comparison, not by what the criteria come to: a comparison changes once along the row, while a criterion
  // that asks for at least and at most can be met between two probes and at neither.
  const ranges = rangesOf(scale.probes, (position) => at(position)?.leaves ?? REFUSED);
  const merged: { from: bigint; to: bigint; effect: Effect }[] = [];
  for (const { from, to, key } of ranges) {
    const after = key === REFUSED ? undefined : at(from);
    if (after === undefined) continue;
    const own = effect(after);
    const last = merged.at(-1);
    if (last !== undefined && last.to + 1n === from && JSON.stringify(last.effect) === JSON.stringify(own))
      last.to = to;
    else merged.push({ from, to, effect: own });
  }
  const [smallest, largest] = scale.limited === true ? [] : [scale.probes[0], scale.probes.at(-1)];
  return merged.map(({ from, to, effect: own }) => ({
    ...(from === smallest ? {} : { from: scale.textAt(from) }),
    ...(to === largest ? {} : { to: scale.textAt(to) }),
    ...own,
  }));
}
