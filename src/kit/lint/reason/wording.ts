/** Comparisons and moments in signs that both languages read. */
import { toDecimalString } from '../../../base/exact.js';
import type { Leaf, Operator, Side } from '../../../rulebook/condition.js';
import type { When } from './findings.js';
import { operatorAt } from './formula.js';

const signs: Readonly<Record<Operator, string>> = {
  greaterThanInclusive: '>=',
  greaterThan: '>',
  lessThanInclusive: '<=',
  lessThan: '<',
  equal: '=',
  notEqual: '!=',
  in: 'in',
  notIn: 'not in',
};

/** A comparison, such as `water.shortDaysPerYear > 400`. */
export function formulaText(leaf: Leaf, chosen: Readonly<Record<string, string>> = {}): string {
  return `${leaf.fact} ${signs[operatorAt(leaf, { chosen })]} ${sideText(leaf.side)}`;
}

function sideText(side: Side): string {
  switch (side.kind) {
    case 'number':
      return toDecimalString(side.value);
    case 'parameter':
      return side.id;
    case 'fact':
      return side.name;
    case 'literal':
      return JSON.stringify(side.value);
  }
}

/** When something is so, by the first day and what is chosen on it; empty where it always is. */
export function whenTexts({ always, first: { day, chosen } }: When): readonly string[] {
  return always ? [] : [day, ...Object.entries(chosen).map(([id, option]) => `${id}=${option}`)];
}
