/** Comparisons of a fact with what a rule asks for, and what a group of them comes to. */
import { compare, type Exact } from '../base/exact.js';
import { allOf, anyOf, not, type Outcome } from '../base/outcome.js';
import { remembered } from '../base/remembered.js';
import type { FactValue } from '../facts/fact.js';
import type { Attested, Condition, Operator } from '../rulebook/condition.js';
import { fold } from '../rulebook/fold.js';

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

/** What conditions come to, and a way to tell which of their comparisons count. */
interface Weighed {
  readonly outcome: Outcome;
  /** Adds for each comparison whether it counts where the whole does; what is open may be answered by a list. */
  mark(counts: boolean[], counting: boolean, answered: boolean): void;
}

/** A condition's outcome from those of its comparisons, as `comparisonsOf` lists them, and which of them count. */
export function combined(
  condition: Condition,
  outcomes: readonly Outcome[],
  attestationOf: (node: Attested, own: Outcome, attested: Outcome) => Attestation = (_, own, by) =>
    attestation(own, by),
): { outcome: Outcome; counts: readonly boolean[] } {
  let next = 0;
  const leaf = (): Weighed => {
    const outcome = outcomes[next++] ?? 'undetermined';
    return {
      outcome,
      mark: (counts, counting, answered) => counts.push(counting && !(answered && outcome === 'undetermined')),
    };
  };
  const { outcome, mark } = fold<Condition, Weighed>(condition, {
    leaf,
    not: (part) => ({ ...part, outcome: not(part.outcome) }),
    all: (parts) => group(allOf, parts, (whole, part) => whole === 'notMet' && part === 'undetermined'),
    any: (parts) => group(anyOf, parts, (whole, part) => whole === 'met' && part !== 'met'),
    attested: (own, node) => {
      const by = leaf();
      const { outcome, standsIn, contradicts } = attestationOf(node, own.outcome, by.outcome);
      return {
        outcome,
        mark: (counts, counting, answered) => {
          // A list answers for what is open in what it decides; what it only confirms is decided without it.
          own.mark(counts, counting, answered || (standsIn && outcome !== 'undetermined'));
          by.mark(counts, counting && (standsIn || contradicts), false);
        },
      };
    },
  });
  const counts: boolean[] = [];
  mark(counts, true, false);
  return { outcome, counts };
}

/** So many ways in which the comparisons of a condition come out are kept. */
const MAX_WAYS = 512;
/** Of so many comparisons all ways have a number of their own that a double holds. */
const MAX_NUMBERED = 32;
/** What comparisons of a condition come to, each by what it came out as. */
type Combining = (told: readonly { readonly outcome: Outcome }[]) => ReturnType<typeof combined>;

/** What `combined` tells, found out once for all whose comparisons come out alike: they do so in few ways. */
export const combiner = remembered((condition: Condition): Combining => {
  const ways = new Map<number, ReturnType<typeof combined>>();
  return (told) => {
    if (told.length > MAX_NUMBERED) return combined(condition, outcomesOf(told));
    let way = 0;
    for (const { outcome } of told) way = way * 3 + (outcome === 'met' ? 0 : outcome === 'notMet' ? 1 : 2);
    const known = ways.get(way);
    if (known !== undefined) return known;
    const made = combined(condition, outcomesOf(told));
    if (ways.size >= MAX_WAYS) ways.clear();
    ways.set(way, made);
    return made;
  };
});

const outcomesOf = (told: Parameters<Combining>[0]) => told.map(({ outcome }) => outcome);

/** A group with what tells of a part that others have decided the group without it. */
function group(
  combine: (outcomes: readonly Outcome[]) => Outcome,
  parts: readonly Weighed[],
  isDecidedWithout: (whole: Outcome, part: Outcome) => boolean,
): Weighed {
  const outcome = combine(parts.map((part) => part.outcome));
  return {
    outcome,
    mark: (counts, counting, answered) => {
      for (const part of parts) part.mark(counts, counting && !isDecidedWithout(outcome, part.outcome), answered);
    },
  };
}
