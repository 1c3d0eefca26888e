import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOf, anyOf, not, type Outcome, outcomes } from '../../src/base/outcome.js';

const outcome = fc.constantFrom<Outcome>('met', 'notMet', 'undetermined');
const parts = fc.array(outcome, { maxLength: 8 });

/** Kleene's logic as numbers: all is the least, any the greatest, not turns the sign. */
const rank = { notMet: -1, undetermined: 0, met: 1 } as const;
const named = (value: number): Outcome => (value > 0 ? 'met' : value < 0 ? 'notMet' : 'undetermined');

describe('outcomes', () => {
  it('lists the three, in the order of summaries', () => {
    expect(outcomes).toEqual(['met', 'notMet', 'undetermined']);
  });

  it.each(outcomes)('agrees with the truth table for %s with each other', (a) => {
    for (const b of outcomes) {
      expect(allOf([a, b])).toBe(named(Math.min(rank[a], rank[b])));
      expect(anyOf([a, b])).toBe(named(Math.max(rank[a], rank[b])));
    }
    expect(not(a)).toBe(named(-rank[a]));
  });

  it('agrees with least and greatest for lists of any length', () => {
    fc.assert(
      fc.property(parts, (list) => {
        expect(allOf(list)).toBe(named(Math.min(1, ...list.map((one) => rank[one]))));
        expect(anyOf(list)).toBe(named(Math.max(-1, ...list.map((one) => rank[one]))));
      }),
    );
  });

  it('does not depend on order or grouping', () => {
    fc.assert(
      fc.property(parts, parts, fc.nat(), (left, right, seed) => {
        const list = [...left, ...right];
        const turned = list.map((_, index) => list[(index + seed) % list.length] as Outcome);
        for (const combine of [allOf, anyOf]) {
          expect(combine(turned)).toBe(combine(list));
          expect(combine([...list].reverse())).toBe(combine(list));
          expect(combine([combine(left), combine(right)])).toBe(combine(list));
        }
      }),
    );
  });

  it('holds idempotence, absorption and distribution', () => {
    fc.assert(
      fc.property(outcome, outcome, outcome, (a, b, c) => {
        expect(allOf([a, a])).toBe(a);
        expect(anyOf([a, a])).toBe(a);
        expect(allOf([a, anyOf([a, b])])).toBe(a);
        expect(anyOf([a, allOf([a, b])])).toBe(a);
        expect(allOf([a, anyOf([b, c])])).toBe(anyOf([allOf([a, b]), allOf([a, c])]));
        expect(anyOf([a, allOf([b, c])])).toBe(allOf([anyOf([a, b]), anyOf([a, c])]));
      }),
    );
  });

  it('holds De Morgan and double negation', () => {
    fc.assert(
      fc.property(parts, outcome, (list, one) => {
        expect(not(allOf(list))).toBe(anyOf(list.map(not)));
        expect(not(anyOf(list))).toBe(allOf(list.map(not)));
        expect(not(not(one))).toBe(one);
      }),
    );
  });

  it('lets one notMet decide all and one met decide any, whatever else is open', () => {
    fc.assert(
      fc.property(parts, parts, (before, after) => {
        expect(allOf([...before, 'notMet', ...after])).toBe('notMet');
        expect(anyOf([...before, 'met', ...after])).toBe('met');
      }),
    );
  });

  it('has no excluded middle: what is open stays open beside its negation', () => {
    expect(anyOf(['undetermined', not('undetermined')])).toBe('undetermined');
    expect(allOf(['undetermined', not('undetermined')])).toBe('undetermined');
  });

  it('is monotone: settling what is open never turns a decided result', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(outcome, outcome), { maxLength: 8 }), (pairs) => {
        const open = pairs.map(([one]) => one);
        const settled = pairs.map(([one, other]) => (one === 'undetermined' ? other : one));
        for (const combine of [allOf, anyOf]) {
          if (combine(open) !== 'undetermined') expect(combine(settled)).toBe(combine(open));
        }
      }),
    );
  });

  it('takes any iterable and stops at what decides', () => {
    const asked: Outcome[] = [];
    function* asking(list: readonly Outcome[]) {
      for (const one of list) {
        asked.push(one);
        yield one;
      }
    }
    expect(allOf(asking(['met', 'notMet', 'met']))).toBe('notMet');
    expect(anyOf(asking(['undetermined', 'met', 'notMet']))).toBe('met');
    expect(asked).toEqual(['met', 'notMet', 'undetermined', 'met']);
  });

  it('takes nothing for all as met and nothing for any as notMet (rule files may not say so)', () => {
    expect(allOf([])).toBe('met');
    expect(anyOf([])).toBe('notMet');
  });
});
