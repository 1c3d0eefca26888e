/** The ways to make the conditions of a criterion come out as met. */
import { allOf, anyOf, not, type Outcome } from '../base/outcome.js';
import type { PreparedCriterion, PreparedLeaf } from '../evaluate/prepare.js';
import type { ParsedRecord } from '../records/parse.js';
import { type Condition, leavesOf } from '../rulebook/condition.js';
import { fold } from '../rulebook/fold.js';
import { leafMends, opposite, type Wanted } from './mend-leaf.js';
import type { Plan } from './plan.js';
import { leafOutcome } from './trial.js';

/** Inputs tried for one criterion, besides ten for each of its comparisons: enough for any rule that is meant well. */
const TRIES = 300;

/**
 * The plans that make a criterion met as far as its known inputs go: comparisons that are open are left so. Of *all*
 * every part that is not met is mended, of *any* one; under *not* the other way round. Later comparisons are mended on
 * what earlier ones have left, so that what they share is changed once. A plan can undo for one comparison what it did
 * for another, so look at what comes of it.
 */
export function mends(plan: Plan, { criterion, conditions, leaves }: PreparedCriterion): Generator<Plan> {
  const { id } = criterion;
  const prepared = new Map<Condition, PreparedLeaf | undefined>(
    leavesOf(conditions).map((leaf, index) => [leaf, leaves[index]]),
  );
  let left = TRIES + 10 * leaves.length;
  const spent = () => {
    left -= 1;
    return left >= 0;
  };

  const leafAt = (node: Condition): PreparedLeaf => {
    const leaf = prepared.get(node);
    if (leaf === undefined) throw new Error('A comparison was not made ready.');
    return leaf;
  };
  const outcomeOf = (node: Condition, record: ParsedRecord): Outcome =>
    fold<Condition, Outcome>(node, {
      leaf: (leaf) => leafOutcome(leafAt(leaf), record),
      all: allOf,
      any: anyOf,
      not,
      attested: (part) => part,
    });
  function* mend(at: Plan, node: Condition, wanted: Wanted): Generator<Plan> {
    if (outcomeOf(node, at.record) !== opposite(wanted)) yield at;
    else if (node.kind === 'leaf') yield* leafMends(at, wanted, { criterion: id, leaf: leafAt(node) }, spent);
    // What a list says is for the list to put right.
    else if (node.kind === 'attested') yield* mend(at, node.part, wanted);
    else if (node.kind === 'not') yield* mend(at, node.part, opposite(wanted));
    else if ((node.kind === 'all') === (wanted === 'met')) yield* each(at, node.parts, wanted);
    else for (const part of node.parts) yield* mend(at, part, wanted);
  }
  function* each(at: Plan, [first, ...rest]: readonly Condition[], wanted: Wanted): Generator<Plan> {
    if (first === undefined) yield at;
    else for (const next of mend(at, first, wanted)) yield* each(next, rest, wanted);
  }
  return mend(plan, conditions, 'met');
}
