/** The ways to make the conditions of a criterion come out as met. */
import { allOf, anyOf, not, type Outcome } from '../base/outcome.js';
import type { PreparedCriterion } from '../evaluate/prepare.js';
import type { ParsedRecord } from '../records/parse.js';
import { type Condition, leavesOf } from '../rulebook/condition.js';
import { fold } from '../rulebook/fold.js';
import { leafMends, opposite, type Wanted } from './mend-leaf.js';
import type { Plan, Reason } from './plan.js';
import { valuesOfPlan } from './refine.js';
import { criterionOutcome, leafOutcome } from './trial.js';

/** Inputs tried for one criterion, besides ten for each of its comparisons: enough for any rule that is meant well. */
const TRIES = 300;

/** So often what a later change has undone is mended anew. */
const ROUNDS = 8;

/**
 * The plans that make a criterion met as far as its known inputs go: comparisons that are open are left so. Of *all*
 * every part that is not met is mended, of *any* one; under *not* the other way round. Later comparisons are mended on
 * what earlier ones have left, so that what they share is changed once; what a later one has undone is mended anew. A
 * plan can still spoil something, so look at what comes of it.
 * @param kept criteria that are not to become notMet by it: what they then need is changed too
 */
export function mends(
  plan: Plan,
  { criterion, conditions, leaves }: PreparedCriterion,
  kept: readonly PreparedCriterion[] = [],
): Generator<Plan> {
  const all: readonly Pick<PreparedCriterion, 'criterion' | 'conditions' | 'leaves'>[] = [
    { criterion, conditions, leaves },
    ...kept,
  ];
  const prepared = new Map<Condition, Reason>(
    all.flatMap((one) =>
      leavesOf(one.conditions).flatMap((node, index): [Condition, Reason][] => {
        const leaf = one.leaves[index];
        return leaf === undefined ? [] : [[node, { criterion: one.criterion.id, leaf }]];
      }),
    ),
  );
  let left = TRIES + 10 * leaves.length;
  const spent = () => {
    left -= 1;
    return left >= 0;
  };

  const reasonAt = (node: Condition): Reason => {
    const reason = prepared.get(node);
    if (reason === undefined) throw new Error('A comparison was not made ready.');
    return reason;
  };
  const outcomeOf = (node: Condition, record: ParsedRecord): Outcome =>
    fold<Condition, Outcome>(node, {
      leaf: (leaf) => leafOutcome(reasonAt(leaf).leaf, record),
      all: allOf,
      any: anyOf,
      not,
      attested: (part) => part,
    });
  function* mend(at: Plan, node: Condition, wanted: Wanted): Generator<Plan> {
    if (outcomeOf(node, at.record) !== opposite(wanted)) yield at;
    else if (node.kind === 'leaf') yield* leafMends(at, wanted, reasonAt(node), spent);
    // What a list says is for the list to put right.
    else if (node.kind === 'attested') yield* mend(at, node.part, wanted);
    else if (node.kind === 'not') yield* mend(at, node.part, opposite(wanted));
    else if ((node.kind === 'all') === (wanted === 'met')) yield* every(at, node.parts.map(partly(wanted)));
    else for (const part of node.parts) yield* mend(at, part, wanted);
  }
  const partly =
    (wanted: Wanted) =>
    (node: Condition): Part => ({
      isUndone: (record) => outcomeOf(node, record) === opposite(wanted),
      mend: (at) => mend(at, node, wanted),
    });
  const others = kept.map(
    (one): Part => ({
      // It may be open though its conditions are not met: for what lists attest, or another source.
      isUndone: (record) => criterionOutcome(one, record) === 'notMet',
      mend: (at) => mend(at, one.conditions, 'met'),
    }),
  );
  return every(plan, [partly('met')(conditions), ...others]);
}

/** Something that is to be so. */
interface Part {
  isUndone(record: ParsedRecord): boolean;
  /** The plans that bring it about. */
  mend(at: Plan): Generator<Plan>;
}

/** The plans that bring about all of some parts; where a later one undoes an earlier one, on from there. */
function* every(start: Plan, parts: readonly Part[]): Generator<Plan> {
  const seen = new Set<string>();
  let starts: readonly Plan[] = [start];
  for (let round = 0; round < ROUNDS && starts.length > 0; round += 1) {
    const undone: Plan[] = [];
    for (const at of starts) {
      for (const next of each(at, parts)) {
        const key = JSON.stringify(valuesOfPlan(next));
        if (seen.has(key)) continue;
        seen.add(key);
        if (parts.some((part) => part.isUndone(next.record))) undone.push(next);
        else yield next;
      }
    }
    starts = undone;
  }
}

/** The plans that bring about one part after the other. */
function* each(at: Plan, [first, ...rest]: readonly Part[]): Generator<Plan> {
  if (first === undefined) yield at;
  else if (!first.isUndone(at.record)) yield* each(at, rest);
  else for (const next of first.mend(at)) yield* each(next, rest);
}
