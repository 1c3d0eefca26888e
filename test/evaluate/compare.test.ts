import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, fraction } from '../../src/base/exact.js';
import type { Outcome } from '../../src/base/outcome.js';
import { combined, combiner, compared } from '../../src/evaluate/compare.js';
import { attest, type Condition, type Leaf } from '../../src/rulebook/condition.js';

/** A condition of which no list attests anything. */
type Tree =
  | Leaf
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Tree[] }
  | { readonly kind: 'not'; readonly part: Tree };

const leaf = (): Leaf => ({
  kind: 'leaf',
  at: '',
  fact: 'x',
  operator: 'equal',
  choices: [],
  side: { kind: 'literal', value: true },
});
const all = <P extends readonly Condition[]>(...parts: P) => ({ kind: 'all', parts }) as const;
const any = <P extends readonly Condition[]>(...parts: P) => ({ kind: 'any', parts }) as const;
const not = <C extends Condition>(part: C) => ({ kind: 'not', part }) as const;
const attested = (part: Condition) => attest(part, { fact: 'x', reading: 'r', option: 'o' });

const counting = (condition: Condition, ...outcomes: Outcome[]) => {
  const { outcome, counts } = combined(condition, outcomes);
  return [outcome, ...counts];
};

const outcome = fc.constantFrom<Outcome>('met', 'notMet', 'undetermined');

/** Any tree of up to some leaves, each a condition of its own. */
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constant(null).map(leaf),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((parts) => all(...parts)),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((parts) => any(...parts)),
    tie('tree').map(not),
  ),
}));

function size(condition: Tree): number {
  if (condition.kind === 'leaf') return 1;
  return condition.kind === 'not' ? size(condition.part) : condition.parts.reduce((sum, part) => sum + size(part), 0);
}

/** A tree with an outcome for each leaf, few enough to try every completion. */
const judged = tree
  .filter((condition) => size(condition) <= 7)
  .chain((condition) =>
    fc.tuple(fc.constant(condition), fc.array(outcome, { minLength: size(condition), maxLength: size(condition) })),
  );

/** The tree's outcome by definition: least, greatest, sign turned. */
function byRank(condition: Tree, outcomes: Outcome[]): number {
  if (condition.kind === 'leaf') return { met: 1, undetermined: 0, notMet: -1 }[outcomes.shift() ?? 'undetermined'];
  if (condition.kind === 'not') return -byRank(condition.part, outcomes);
  const ranks = condition.parts.map((part) => byRank(part, outcomes));
  return condition.kind === 'all' ? Math.min(...ranks) : Math.max(...ranks);
}

/** Every way of settling what is open. */
function settled(outcomes: readonly Outcome[]): Outcome[][] {
  return outcomes.reduce<Outcome[][]>(
    (lists, one) =>
      lists.flatMap((list) =>
        (one === 'undetermined' ? (['met', 'notMet'] as const) : [one]).map((choice) => [...list, choice]),
      ),
    [[]],
  );
}

describe('combined', () => {
  it.each<[string, Condition, Outcome[], (Outcome | boolean)[]]>([
    ['all that are met', all(leaf(), leaf()), ['met', 'met'], ['met', true, true]],
    ['what is met beside what is not', all(leaf(), leaf()), ['notMet', 'met'], ['notMet', true, true]],
    ['what is open beside what is not met', all(leaf(), leaf()), ['notMet', 'undetermined'], ['notMet', true, false]],
    ['what is open beside what is met', all(leaf(), leaf()), ['met', 'undetermined'], ['undetermined', true, true]],
    ['an alternative that is met', any(leaf(), leaf()), ['met', 'notMet'], ['met', true, false]],
    [
      'an alternative that is met beside an open one',
      any(leaf(), leaf()),
      ['undetermined', 'met'],
      ['met', false, true],
    ],
    ['two alternatives that are met', any(leaf(), leaf()), ['met', 'met'], ['met', true, true]],
    ['alternatives none of which is met', any(leaf(), leaf()), ['notMet', 'notMet'], ['notMet', true, true]],
    ['an open alternative', any(leaf(), leaf()), ['notMet', 'undetermined'], ['undetermined', true, true]],
    ['a negation', not(leaf()), ['notMet'], ['met', true]],
    ['a group under a negation', not(any(leaf(), leaf())), ['met', 'undetermined'], ['notMet', true, false]],
    [
      'an open group beside what is not met',
      all(any(leaf(), leaf()), leaf()),
      ['undetermined', 'notMet', 'notMet'],
      ['notMet', false, false, true],
    ],
    [
      'a decided group beside an open one',
      all(any(leaf(), leaf()), leaf()),
      ['met', 'undetermined', 'undetermined'],
      ['undetermined', true, false, true],
    ],
    [
      'a group that is met beside what is not',
      all(any(leaf(), leaf()), leaf()),
      ['met', 'notMet', 'notMet'],
      ['notMet', true, false, true],
    ],
    ['a list that stands in', attested(leaf()), ['undetermined', 'notMet'], ['notMet', false, true]],
    ['a list that confirms', attested(leaf()), ['met', 'met'], ['met', true, false]],
    ['a list that contradicts', attested(leaf()), ['met', 'notMet'], ['undetermined', true, true]],
    [
      'what is open and what is not beside a list that stands in',
      attested(all(leaf(), leaf())),
      ['met', 'undetermined', 'met'],
      ['met', true, false, true],
    ],
    [
      'a list under a negation',
      all(not(attested(leaf())), leaf()),
      ['undetermined', 'notMet', 'met'],
      ['met', false, true, true],
    ],
    [
      'a list that contradicts beside what is met',
      any(attested(leaf()), leaf()),
      ['met', 'notMet', 'met'],
      ['met', false, false, true],
    ],
  ])('counts %s', (_, condition, outcomes, expected) => {
    expect(counting(condition, ...outcomes)).toEqual(expected);
  });

  it('agrees with least and greatest on any tree', () => {
    fc.assert(
      fc.property(judged, ([condition, outcomes]) => {
        const rank = byRank(condition, [...outcomes]);
        expect(combined(condition, outcomes).outcome).toBe(rank > 0 ? 'met' : rank < 0 ? 'notMet' : 'undetermined');
        expect(combined(condition, outcomes).counts).toHaveLength(outcomes.length);
        // Found out before or not.
        const told = outcomes.map((outcome) => ({ outcome }));
        expect([combiner(condition)(told), combiner(condition)(told)]).toEqual(
          Array(2).fill(combined(condition, outcomes)),
        );
      }),
    );
  });

  it('does not change when what does not count does', () => {
    fc.assert(
      fc.property(judged, fc.infiniteStream(outcome), ([condition, outcomes], others) => {
        const { outcome: before, counts } = combined(condition, outcomes);
        const changed = outcomes.map((one, index) => (counts[index] ? one : (others.next().value as Outcome)));
        expect(combined(condition, changed).outcome).toBe(before);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps open only by what could still decide: settling each counted gap can turn the outcome', () => {
    fc.assert(
      fc.property(judged, ([condition, outcomes]) => {
        const { outcome: before, counts } = combined(condition, outcomes);
        fc.pre(before === 'undetermined');
        outcomes.forEach((one, index) => {
          if (one !== 'undetermined' || !counts[index]) return;
          const decides = settled(outcomes).some((list) => {
            const turned = list.with(index, list[index] === 'met' ? 'notMet' : 'met');
            return combined(condition, list).outcome !== combined(condition, turned).outcome;
          });
          expect(decides).toBe(true);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('is open only where something open counts', () => {
    fc.assert(
      fc.property(judged, ([condition, outcomes]) => {
        const { outcome: result, counts } = combined(condition, outcomes);
        const open = outcomes.some((one, index) => one === 'undetermined' && counts[index]);
        if (result === 'undetermined') expect(open).toBe(true);
        if (!outcomes.includes('undetermined')) expect(result).not.toBe('undetermined');
      }),
    );
  });
});

describe('compared', () => {
  const holds = (...sides: Parameters<typeof compared>) => compared(...sides) === 'met';

  it('compares numbers exactly', () => {
    const third = fraction(26000, 3);
    const below = exact('8666.6666');
    const equal = fraction(52000, 6);
    const above = exact('8666.6667');
    const around = (operator: Parameters<typeof compared>[0]) =>
      [below, equal, above].map((value) => holds(operator, value, third));
    expect(around('greaterThanInclusive')).toEqual([false, true, true]);
    expect(around('greaterThan')).toEqual([false, false, true]);
    expect(around('lessThanInclusive')).toEqual([true, true, false]);
    expect(around('lessThan')).toEqual([true, false, false]);
  });

  it('compares booleans and codes', () => {
    expect([holds('equal', true, true), holds('equal', true, false)]).toEqual([true, false]);
    expect([holds('notEqual', 'A', 'B'), holds('notEqual', 'A', 'A')]).toEqual([true, false]);
    expect([holds('in', 'A', ['A', 'B']), holds('in', 'C', ['A', 'B'])]).toEqual([true, false]);
    expect([holds('notIn', 'A', ['A', 'B']), holds('notIn', 'C', ['A', 'B'])]).toEqual([false, true]);
  });

  it('is open where either side is missing, whatever the operator', () => {
    for (const operator of ['equal', 'notEqual', 'in', 'notIn', 'lessThan', 'greaterThanInclusive'] as const) {
      expect(compared(operator, undefined, undefined)).toBe('undetermined');
      expect(compared(operator, undefined, exact(1))).toBe('undetermined');
      expect(compared(operator, exact(1), undefined)).toBe('undetermined');
    }
    expect(compared('notEqual', false, true)).toBe('met');
    expect(compared('equal', false, true)).toBe('notMet');
  });
});
