/** Comparisons of a fact with what a rule asks for, and what a group of them comes to. */
import { compare, type Exact } from '../base/exact.js';
import { allOf, anyOf, not, type Outcome } from '../base/outcome.js';
import type { FactValue } from '../facts/fact.js';
import type { Operator } from '../facts/operator.js';
import type { Condition } from '../rulebook/condition.js';

/** What a fact is compared with, on the day. */
export type Expected = FactValue | readonly string[] | undefined;

type Known = Exclude<Expected, undefined>;

/** What each operator asks of two known values; the loader has seen to their types. */
export const holds: Readonly<Record<Operator, (actual: FactValue, expected: Known) => boolean>> = {
  greaterThanInclusive: (actual, expected) => compare(actual as Exact, expected as Exact) >= 0,
  greaterThan: (actual, expected) => compare(actual as Exact, expected as Exact) > 0,
  lessThanInclusive: (actual, expected) => compare(actual as Exact, expected as Exact) <= 0,
  lessThan: (actual, expected) => compare(actual as Exact, expected as Exact) < 0,
  equal: (actual, expected) => actual === expected,
  notEqual: (actual, expected) => actual !== expected,
  in: (actual, expected) => (expected as readonly string[]).includes(actual as string),
  notIn: (actual, expected) => !(expected as readonly string[]).includes(actual as string),
};

/** A comparison's outcome: undetermined where either side is missing. */
export function compared(operator: Operator, actual: FactValue | undefined, expected: Expected): Outcome {
  if (actual === undefined || expected === undefined) return 'undetermined';
  return holds[operator](actual, expected) ? 'met' : 'notMet';
}

/** A condition's outcome from those of its leaves, taken in file order, and which of them count. */
export function fold(
  condition: Condition,
  outcomes: readonly Outcome[],
): { outcome: Outcome; counts: readonly boolean[] } {
  const nodes = new Map<Condition, Outcome>();
  let next = 0;
  const judge = (node: Condition): Outcome => {
    const outcome =
      node.kind === 'leaf'
        ? (outcomes[next++] ?? 'undetermined')
        : node.kind === 'not'
          ? not(judge(node.part))
          : (node.kind === 'all' ? allOf : anyOf)(node.parts.map(judge));
    nodes.set(node, outcome);
    return outcome;
  };
  const outcome = judge(condition);
  const counts: boolean[] = [];
  const mark = (node: Condition, counting: boolean): void => {
    if (node.kind === 'leaf') counts.push(counting);
    else if (node.kind === 'not') mark(node.part, counting);
    else {
      const own = nodes.get(node);
      for (const part of node.parts) {
        const of = nodes.get(part);
        const decidedByOther =
          node.kind === 'any' ? own === 'met' && of !== 'met' : own === 'notMet' && of === 'undetermined';
        mark(part, counting && !decidedByOther);
      }
    }
  };
  mark(condition, true);
  return { outcome, counts };
}
