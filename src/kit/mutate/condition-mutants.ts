/** The slips that can be made in the conditions of a criterion. */
import { neighbours } from '../../advise/least-step.js';
import { toDecimalString } from '../../base/exact.js';
import type { Way } from '../../base/values.js';
import type { Fact, FactType } from '../../facts/fact.js';
import { DECIMAL, isOrder, type Leaf, type Operator, type OrderOperator, type Side } from '../../rulebook/condition.js';
import { type All, type Any, fold } from '../../rulebook/fold.js';
import type { Unfollowed } from '../../rulebook/read-conditions.js';
import type { Edit, MutationOperator } from './mutant.js';

/** A change of conditions: where, what it makes of them, and what that is in words. */
export interface ConditionMutant {
  readonly operator: MutationOperator;
  /** What is changed, as the pointer of the mutant says it. */
  readonly way: Way;
  readonly to?: string;
  readonly edit: Edit;
  readonly before: Unfollowed;
  readonly after?: Unfollowed;
}

/** The facts of a scope by name. */
type Named = ReadonlyMap<string, Fact>;

/** What a slip of the pen makes of a comparison of numbers. */
const slips: Readonly<Record<OrderOperator, Readonly<Record<'strictness' | 'direction' | 'negation', OrderOperator>>>> =
  {
    greaterThanInclusive: { strictness: 'greaterThan', direction: 'lessThanInclusive', negation: 'lessThan' },
    greaterThan: { strictness: 'greaterThanInclusive', direction: 'lessThan', negation: 'lessThanInclusive' },
    lessThanInclusive: { strictness: 'lessThan', direction: 'greaterThanInclusive', negation: 'greaterThan' },
    lessThan: { strictness: 'lessThanInclusive', direction: 'greaterThan', negation: 'greaterThanInclusive' },
  };

const opposites = { equal: 'notEqual', notEqual: 'equal', in: 'notIn', notIn: 'in' } as const;

/** An operator as rule files spell it. */
function spelled(operator: Operator): string {
  return isOrder(operator) ? `${DECIMAL}${operator}` : operator;
}

/** The other operators that a comparison may have got by a slip. */
export function operatorSlips(
  operator: Operator,
): readonly { readonly operator: MutationOperator; readonly becomes: Operator }[] {
  if (!isOrder(operator)) return [{ operator: 'negation', becomes: opposites[operator] }];
  const { strictness, direction, negation } = slips[operator];
  return [
    { operator: 'strictness', becomes: strictness },
    { operator: 'direction', becomes: direction },
    { operator: 'negation', becomes: negation },
  ];
}

/** The edit that puts an operator in the place of another. */
export function operatorEdit(way: Way, becomes: Operator): Edit {
  return { way, put: { value: spelled(becomes) } };
}

/**
 * Every slip in a condition and in what it holds, in file order.
 * @param facts those that it can ask for
 * @param way where the condition stands in its file
 * @param json the condition as the file has it
 */
export function conditionMutants(facts: Named, json: unknown, condition: Unfollowed, way: Way): ConditionMutant[] {
  return fold<Unfollowed, SlipsIn>(condition, {
    leaf: (leaf) => (_json, here) => leafMutants(facts, leaf, here),
    reference: (reference) => (own, here) => [negated(own, reference, here)],
    not: (within, node) => (own, here) => {
      const { not: held } = own as { readonly not: unknown };
      const { part } = node;
      const edit = { way: here, put: { value: held } };
      // A rule begins with a group, so a comparison cannot be left standing by itself there.
      const stands = part.kind !== 'leaf' || here.at(-1) !== 'conditions';
      const plain: ConditionMutant = { operator: 'negation', way: here, edit, before: node, after: part };
      return [...(stands ? [plain] : []), ...within(held, [...here, 'not'])];
    },
    all: slipsInGroup,
    any: slipsInGroup,
  })(json, way);
}

/** The slips in a condition, told how its file has it and where. */
type SlipsIn = (json: unknown, way: Way) => ConditionMutant[];

function slipsInGroup(within: readonly SlipsIn[], group: All<Unfollowed> | Any<Unfollowed>): SlipsIn {
  return (json, way) => {
    const { kind, parts } = group;
    const list = (json as Record<string, readonly unknown[]>)[kind] ?? [];
    const inParts = within.flatMap((slips, index) => slips(list[index], [...way, kind, index]));
    // Of one condition all are any, and without it there would be no group.
    if (parts.length < 2) return inParts;
    const other = kind === 'all' ? 'any' : 'all';
    const edit = { way, put: { value: { [other]: list } } };
    return [
      { operator: 'combination', way, edit, before: group, after: { kind: other, parts } },
      negated(json, group, way),
      ...parts.map((part, index): ConditionMutant => {
        const here = [...way, kind, index];
        return { operator: 'removal', way: here, edit: { way: here, put: null }, before: part };
      }),
      ...inParts,
    ];
  };
}

function negated(json: unknown, condition: Unfollowed, way: Way): ConditionMutant {
  const after: Unfollowed = { kind: 'not', part: condition };
  return { operator: 'negation', way, edit: { way, put: { value: { not: json } } }, before: condition, after };
}

function leafMutants(facts: Named, leaf: Leaf, way: Way): ConditionMutant[] {
  const type = facts.get(leaf.fact)?.type;
  return [...operatorMutants(leaf, way), ...(type === undefined ? [] : valueMutants(leaf, type, [...way, 'value']))];
}

function operatorMutants(leaf: Leaf, way: Way): ConditionMutant[] {
  const { side } = leaf;
  if (side.kind === 'literal' && typeof side.value === 'boolean') {
    const value = !side.value;
    const here = [...way, 'value'];
    const after: Leaf = { ...leaf, side: { kind: 'literal', value } };
    return [{ operator: 'negation', way: here, edit: { way: here, put: { value } }, before: leaf, after }];
  }
  const here = [...way, 'operator'];
  return operatorSlips(leaf.operator).map(({ operator, becomes }): ConditionMutant => {
    return {
      operator,
      way: here,
      edit: operatorEdit(here, becomes),
      before: leaf,
      after: { ...leaf, operator: becomes },
    };
  });
}

function valueMutants(leaf: Leaf, type: FactType, way: Way): ConditionMutant[] {
  const { side } = leaf;
  const put = (operator: MutationOperator, at: Way, value: unknown, changed: Side, to?: string): ConditionMutant => ({
    operator,
    way: at,
    ...(to === undefined ? {} : { to }),
    edit: { way, put: { value } },
    before: leaf,
    after: { ...leaf, side: changed },
  });
  if (side.kind === 'number' && type.kind === 'number') {
    const { up, down } = neighbours(toDecimalString(side.value), type.unit);
    const moved = (operator: MutationOperator, text: string) =>
      put(operator, way, text, { kind: 'literal', value: text });
    return [moved('valueUp', up), moved('valueDown', down)];
  }
  if (side.kind !== 'literal' || typeof side.value === 'boolean' || type.kind !== 'code') return [];
  if (typeof side.value === 'string') {
    const others = type.options.filter((option) => option !== side.value);
    return others.map((option) => put('codeChanged', way, option, { kind: 'literal', value: option }, option));
  }
  const codes = side.value;
  const lists = (list: readonly string[]): Side => ({ kind: 'literal', value: list });
  const without = codes.map((_, index) => codes.filter((__, other) => other !== index));
  const absent = type.options.filter((option) => !codes.includes(option));
  return [
    // A list must not be empty; that a comparison is left out is a mutant of its own.
    ...without.flatMap((list, index) =>
      list.length === 0 ? [] : [put('codeRemoved', [...way, index], list, lists(list))],
    ),
    ...absent.map((option) => put('codeAdded', way, [...codes, option], lists([...codes, option]), option)),
  ];
}
