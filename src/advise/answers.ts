/** The answers that a question admits, and what each of them settles by itself. */
import { allOf, type Outcome } from '../base/outcome.js';
import type { PreparedCriterion, PreparedLeaf } from '../evaluate/prepare.js';
import { deathOf, mayLive } from '../evaluate/subject.js';
import { isAged } from '../facts/impossible-codes.js';
import { valueAt } from '../records/at-path.js';
import { type Field, MEMBER, patternOf } from '../records/catalog.js';
import type { ParsedRecord } from '../records/parse.js';
import { isRange } from '../records/range.js';
import { isUncertain } from '../records/uncertainty.js';
import { choicesOf } from './choices.js';
import { hasSameChoices } from './in-doubt.js';
import { rangesOf } from './ranges.js';
import { type Scale, scaleOf, within } from './scale.js';
import { answered, criterionOutcome, leafOutcome, outcomesOf } from './trial.js';
import { sizeOf, Work } from './work.js';

/** A criterion that an answer decides. */
export interface SettledCriterion {
  readonly criterion: string;
  readonly outcome: Outcome;
}

/**
 * What an answer does by itself, all else staying as it is: what `evaluate` gives on the record with it. Second sources
 * stand, and may contradict it. Amid sums that these leave open, the one on which all agree is not told by itself.
 */
export interface Effect {
  /** The required criteria that it decides; none where more must be known. */
  readonly settles: readonly SettledCriterion[];
  /** The verdict, where it decides it. */
  readonly verdict?: Outcome;
}

/** Stands for a value with which the record would be refused. */
const REFUSED = 'refused';

/** One value: of a yes or no, or of a list of codes. */
export interface ValueAnswer extends Effect {
  readonly value: string | boolean;
  /** A code that the member's age makes impossible, so that it would say nothing. */
  readonly impossible?: true;
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

/** The comparisons of a criterion, with what lists attest of it. */
function leavesOf({ leaves, attested }: PreparedCriterion): readonly PreparedLeaf[] {
  return [...leaves, ...attested];
}

/** Whether a comparison reads what stands at a path. */
function readsPath({ inputs }: PreparedLeaf, path: string): boolean {
  return inputs.includes(path) || inputs.includes(patternOf(path));
}

function effectOf(
  required: readonly PreparedCriterion[],
  before: readonly Outcome[],
  outcomes: readonly Outcome[],
): Effect {
  const settles = required.flatMap(({ criterion }, index): SettledCriterion[] => {
    const outcome = outcomes[index] ?? 'undetermined';
    return before[index] === 'undetermined' && outcome !== 'undetermined' ? [{ criterion: criterion.id, outcome }] : [];
  });
  const verdict = allOf(outcomes);
  return verdict === 'undetermined' ? { settles } : { settles, verdict };
}

/**
 * The answers to what stands at a path, as far as the record can then be handed in: options in their order, ranges in
 * ascending order. Neighbouring ranges that do the same are one. A measure between the end of a range and the start
 * of the next, less than a millionth apart, is in neither. To a range only what lies within it is an answer.
 * @param required the criteria that the verdict asks for, made ready
 * @param before what they come to on the record as it stands
 * @param work counts each value that is tried
 */
export function answersTo(
  path: string,
  field: Field,
  record: ParsedRecord,
  required: readonly PreparedCriterion[],
  before: readonly Outcome[] = outcomesOf(required, record),
  work: Work = new Work(),
): Answer[] {
  // Whom a rule is about has to be living, though no comparison asks for it.
  const subject = required.find(({ member }) => member !== undefined)?.member;
  const reads = required.map(
    (criterion) =>
      (criterion.member !== undefined && path === deathOf(criterion.member)) ||
      leavesOf(criterion).some((leaf) => readsPath(leaf, path)),
  );
  const leaves = required.flatMap((criterion) => leavesOf(criterion).filter((leaf) => readsPath(leaf, path)));
  const effect = (changed: ParsedRecord) => {
    // A criterion that does not read it hangs on it where it contradicts some of what sources say of what it does read.
    const others = !isUncertain(record) || hasSameChoices(record, changed, path);
    const outcomes = required.map((criterion, index) =>
      others && reads[index] === false ? (before[index] as Outcome) : criterionOutcome(criterion, changed),
    );
    return effectOf(required, before, outcomes);
  };
  const triedWith = (value: unknown) => {
    work.spend(sizeOf(record));
    const changed = answered(record, path, value);
    return changed && (subject === undefined || mayLive(changed, subject)) ? changed : undefined;
  };
  const whole = scaleOf(field, record.asOf);
  const known = valueAt(record, path);
  // What is given as a range lies within it.
  const scale = whole !== undefined && isRange(known) ? within(whole, known) : whole;
  if (scale !== undefined) {
    const comparisons = (changed: ParsedRecord) => leaves.map((leaf) => leafOutcome(leaf, changed).charAt(0)).join('');
    return rangeAnswers(scale, triedWith, comparisons, effect);
  }
  const isOfAge = isAged(patternOf(path).replace(MEMBER, ''));
  return choicesOf(field).flatMap((value): ValueAnswer[] => {
    const changed = triedWith(value);
    if (changed === undefined) return [];
    const impossible = isOfAge && leaves.some(({ fact }) => fact.inDoubt?.(changed)?.conflicts.includes(path));
    return [{ value, ...(impossible ? { impossible } : {}), ...effect(changed) }];
  });
}

function rangeAnswers(
  scale: Scale,
  triedWith: (value: unknown) => ParsedRecord | undefined,
  comparisons: (changed: ParsedRecord) => string,
  effect: (changed: ParsedRecord) => Effect,
): RangeAnswer[] {
  const at = (position: bigint) => triedWith(scale.valueAt(position));
  // By every comparison, not by what the criteria come to: a comparison changes once along the row, while a criterion
  // that asks for at least and at most can be met between two probes and at neither.
  const ranges = rangesOf(scale.probes, (position) => {
    const changed = at(position);
    return changed === undefined ? REFUSED : comparisons(changed);
  });
  const merged: { from: bigint; to: bigint; effect: Effect }[] = [];
  for (const { from, to, key } of ranges) {
    const changed = key === REFUSED ? undefined : at(from);
    if (changed === undefined) continue;
    const own = effect(changed);
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
