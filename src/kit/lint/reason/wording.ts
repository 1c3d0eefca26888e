/** Comparisons and moments in signs that both languages read. */
import { toDecimalString } from '../../../base/exact.js';
import type { Label } from '../../../records/field.js';
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

/** When something is so, to be put after a sentence; empty where it always is. */
export function whenText({ always, first: { day, chosen } }: When): Label {
  if (always) return { zh: '', en: '' };
  const readings = Object.entries(chosen).map(([id, option]) => `${id}=${option}`);
  return {
    zh: `（例如 ${[day, ...readings].join('、')}）`,
    en: ` (for one, on ${[day, ...readings].join(', ')})`,
  };
}
