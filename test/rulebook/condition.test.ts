import { describe, expect, it } from 'vitest';
import {
  isOrder,
  operatorNames,
  oppositeOf,
  orderOperators,
  plainOperators,
  sameFamily,
} from '../../src/facts/operator.js';
import { type Condition, isNegated, type Leaf, leavesOf } from '../../src/rulebook/condition.js';

const leaf = (at: string): Leaf => ({
  kind: 'leaf',
  at,
  fact: 'x',
  operator: 'equal',
  choices: [],
  side: { kind: 'literal', value: true },
});

describe('leavesOf', () => {
  it('lists the leaves in file order, through every kind of group', () => {
    const tree: Condition = {
      kind: 'all',
      parts: [leaf('0'), { kind: 'any', parts: [leaf('1'), { kind: 'not', part: leaf('2') }] }, leaf('3')],
    };
    expect(leavesOf(tree).map(({ at }) => at)).toEqual(['0', '1', '2', '3']);
    expect(leavesOf(leaf('alone'))).toEqual([leaf('alone')]);
    expect(leavesOf({ kind: 'not', part: leaf('inner') })).toEqual([leaf('inner')]);
  });
});

describe('the operators', () => {
  it('carry the decorator where they order numbers, and nowhere else', () => {
    expect(operatorNames).toEqual([
      'decimal:greaterThanInclusive',
      'decimal:greaterThan',
      'decimal:lessThanInclusive',
      'decimal:lessThan',
      'equal',
      'notEqual',
      'in',
      'notIn',
    ]);
    expect(orderOperators.every(isOrder)).toBe(true);
    expect(plainOperators.some(isOrder)).toBe(false);
  });

  it('are of one family where they compare the same types of value', () => {
    const families = [orderOperators, ['equal', 'notEqual'], ['in', 'notIn']] as const;
    const all = [...orderOperators, ...plainOperators];
    for (const a of all) {
      const own = families.find((family) => (family as readonly string[]).includes(a)) as readonly string[];
      for (const b of all) expect(sameFamily(a, b), `${a} ${b}`).toBe(own.includes(b));
    }
  });
});

describe('not', () => {
  it('turns a comparison round where there is an odd number of them above it', () => {
    for (const at of ['/not', '/any/1/not/all/0', '/not/not/not', '/all/0/not/any/2']) expect(isNegated(at)).toBe(true);
    for (const at of ['', '/all/0', '/not/not', '/any/0/not/all/1/not']) expect(isNegated(at)).toBe(false);
  });

  it('gives each operator its opposite of the same family', () => {
    for (const operator of [...orderOperators, ...plainOperators]) {
      expect(oppositeOf(oppositeOf(operator))).toBe(operator);
      expect(oppositeOf(operator)).not.toBe(operator);
      expect(sameFamily(operator, oppositeOf(operator))).toBe(true);
    }
  });
});
