/** A criterion's conditions at one moment: comparisons of variables, each true for some parts of its variable's values. */
import { type Exact, exact } from '../../../base/exact.js';
import type { FactRange, FactType } from '../../../facts/fact.js';
import type { Scope } from '../../../records/catalog.js';
import { type Condition, isOrder, type Leaf, type Operator } from '../../../rulebook/condition.js';
import { type All, type Any, fold, type Not, regrouped } from '../../../rulebook/fold.js';
import type { Rulebook } from '../../../rulebook/rulebook.js';
import { type NumberDomain, numberDomain } from './domain.js';
import type { Effort } from './effort.js';
import { type Moment, parameterAt } from './moments.js';

/** A comparison: `holds` says for a part of the variable's values whether it is true there. */
export interface FormulaComparison {
  readonly kind: 'comparison';
  readonly variable: string;
  readonly holds: (part: number) => boolean;
  /** True from some part on, or up to it: the first and the last part tell all. */
  readonly ordered: boolean;
}

/** Conditions at one moment. */
export type Formula = FormulaComparison | All<Formula> | Any<Formula> | Not<Formula>;

/** Conditions at one moment, with what values each variable can have. */
export interface Formed {
  /** In the form of the conditions they come from. */
  readonly formula: Formula;
  /** From the least on. */
  readonly partsOf: (variable: string) => readonly number[];
  readonly effort: Effort;
}

const ZERO = exact(0);

/** A comparison of a number with a bound, before it is known what else the number is compared with. */
interface Bounded {
  readonly variable: string;
  readonly operator: Operator;
  readonly bound: Exact;
}

/** Conditions as they stand on a day under readings. */
export function formulaAt(
  conditions: Condition,
  level: Scope,
  rulebook: Rulebook,
  moment: Moment,
  effort: Effort,
): Formed {
  const bounds = new Map<string, { readonly range: FactRange; readonly list: Exact[] }>();
  const finite = new Map<string, readonly number[]>();
  const domains = new Map<string, NumberDomain>();

  const typeOf = (name: string): FactType => rulebook.facts[level].get(name)?.type ?? { kind: 'boolean' };
  const rangeOf = (name: string): FactRange => rulebook.facts[level].get(name)?.range ?? {};

  const bounded = ({ variable, operator, bound }: Bounded, range: FactRange): FormulaComparison => {
    const known = bounds.get(variable) ?? { range, list: [] };
    bounds.set(variable, known);
    known.list.push(bound);
    let at: number | undefined;
    const holds = (part: number) => {
      at ??= domainOf(variable).partOf(bound);
      return ordered(operator, part - at);
    };
    return { kind: 'comparison', variable, holds, ordered: true };
  };
  const domainOf = (variable: string): NumberDomain => {
    const known = domains.get(variable);
    if (known !== undefined) return known;
    const { list = [], range = {} } = bounds.get(variable) ?? {};
    const made = numberDomain(list, range);
    domains.set(variable, made);
    return made;
  };
  const listed = (variable: string, values: readonly unknown[], wanted: readonly unknown[], negated: boolean) => {
    finite.set(
      variable,
      values.map((_, index) => index),
    );
    const holds = (part: number) => wanted.includes(values[part]) !== negated;
    return { kind: 'comparison', variable, holds, ordered: false } as const;
  };

  const comparison = (leaf: Leaf): FormulaComparison => {
    // The making of a domain is dearer than a comparison.
    effort.spend(50);
    const operator = operatorAt(leaf, moment);
    const { fact, side } = leaf;
    if (isOrder(operator)) {
      if (side.kind === 'number') return bounded({ variable: fact, operator, bound: side.value }, rangeOf(fact));
      if (side.kind === 'fact') return bounded(...difference(fact, operator, side.name));
      const bound = side.kind === 'parameter' ? parameterAt(rulebook, side.id, moment) : undefined;
      if (bound !== undefined) return bounded({ variable: fact, operator, bound }, rangeOf(fact));
      // Without a value nothing is known of it: it may be either.
      return listed(`${fact} ${operator} ${JSON.stringify(side)}`, [true, false], [true], false);
    }
    const negated = operator === 'notEqual' || operator === 'notIn';
    if (side.kind === 'fact') {
      const same = fact === side.name ? [true] : [true, false];
      return listed([fact, side.name].sort().join(' = '), same, [true], negated);
    }
    const type = typeOf(fact);
    const values = type.kind === 'code' ? type.options : [true, false];
    return listed(fact, values, side.kind === 'literal' ? [side.value].flat() : [], negated);
  };

  const formula = fold<Condition, Formula>(conditions, {
    ...regrouped,
    leaf: comparison,
    // What lists attest is a source beside the comparisons, no part of what they ask for.
    attested: (part) => part,
  });
  return { formula, partsOf: (variable) => finite.get(variable) ?? domainOf(variable).parts, effort };
}

/** The operator that stands after the readings. */
export function operatorAt({ operator, choices }: Leaf, { chosen }: Pick<Moment, 'chosen'>): Operator {
  return choices.find(({ reading, option }) => chosen[reading] === option)?.operator ?? operator;
}

/** Two facts compared with each other: their difference, compared with zero. */
function difference(left: string, operator: Operator, right: string): [Bounded, FactRange] {
  if (left <= right) {
    const range = left === right ? { minimum: 0, maximum: 0 } : {};
    return [{ variable: `${left} - ${right}`, operator, bound: ZERO }, range];
  }
  const swapped = operator.startsWith('greater')
    ? operator.replace('greater', 'less')
    : operator.replace('less', 'greater');
  return [{ variable: `${right} - ${left}`, operator: swapped as Operator, bound: ZERO }, {}];
}

/** Whether a value that lies this far above its bound is within it. */
function ordered(operator: Operator, above: number): boolean {
  switch (operator) {
    case 'greaterThan':
      return above > 0;
    case 'greaterThanInclusive':
      return above >= 0;
    case 'lessThan':
      return above < 0;
    default:
      return above <= 0;
  }
}
