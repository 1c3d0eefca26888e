/** Comparisons of a fact with what a rule asks for, and what a group of them comes to. */
import { compare, type Exact } from '../base/exact.js';
import { allOf, anyOf, not, type Outcome } from '../base/outcome.js';
import type { FactValue } from '../facts/fact.js';
import type { Attested, Condition, Operator } from '../rulebook/condition.js';

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

/** What a list attests of some conditions, beside what these come to by themselves. */
export interface Attestation {
  /** Of both together. */
  readonly outcome: Outcome;
  /** It stands in where they are open for want of what is missing, be it for one choice only. */
  readonly standsIn: boolean;
  /** It is another outcome than the one that they decide. */
  readonly contradicts: boolean;
}

/** What a list that says so attests of conditions that come to this. */
export function attestation(own: Outcome, attested: Outcome): Attestation {
  const standsIn = own === 'undetermined';
  const contradicts = !standsIn && own !== attested;
  return { outcome: standsIn ? attested : contradicts ? 'undetermined' : own, standsIn, contradicts };
}

/** A condition's outcome from those of its comparisons, as `comparisonsOf` lists them, and which of them count. */
export function fold(
  condition: Condition,
  outcomes: readonly Outcome[],
  attestationOf: (node: Attested, own: Outcome, attested: Outcome) => Attestation = (_, own, by) =>
    attestation(own, by),
): { outcome: Outcome; counts: readonly boolean[] } {
  const nodes = new Map<Condition, Outcome>();
  const attestations = new Map<Condition, Attestation>();
  let next = 0;
  const judge = (node: Condition): Outcome => {
    const outcome = judged(node);
    nodes.set(node, outcome);
    return outcome;
  };
  const judged = (node: Condition): Outcome => {
    switch (node.kind) {
      case 'leaf':
        return outcomes[next++] ?? 'undetermined';
      case 'not':
        return not(judge(node.part));
      case 'attested': {
        const of = attestationOf(node, judge(node.part), judge(node.by));
        attestations.set(node, of);
        return of.outcome;
      }
      default:
        return (node.kind === 'all' ? allOf : anyOf)(node.parts.map(judge));
    }
  };
  const outcome = judge(condition);
  const counts: boolean[] = [];
  const mark = (node: Condition, counting: boolean, answered = false): void => {
    const own = nodes.get(node);
    if (node.kind === 'leaf') counts.push(counting && !(answered && own === 'undetermined'));
    else if (node.kind === 'not') mark(node.part, counting, answered);
    else if (node.kind === 'attested') {
      const { standsIn, contradicts } = attestations.get(node) as Attestation;
      // A list answers for what is open in what it decides; what it only confirms is decided without it.
      mark(node.part, counting, answered || (standsIn && own !== 'undetermined'));
      mark(node.by, counting && (standsIn || contradicts));
    } else {
      for (const part of node.parts) {
        const of = nodes.get(part);
        const decidedByOther =
          node.kind === 'any' ? own === 'met' && of !== 'met' : own === 'notMet' && of === 'undetermined';
        mark(part, counting && !decidedByOther, answered);
      }
    }
  };
  mark(condition, true);
  return { outcome, counts };
}
