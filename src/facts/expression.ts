/** The forms of an expression: how a derived value is said as data, once it has been read and its types are known. */
import type { Exact } from '../base/exact.js';
import { remembered } from '../base/remembered.js';
import type { Field } from '../records/catalog.js';
import { MAX_MEMBERS } from '../records/household.js';
import type { Fact } from './fact.js';
import type { Operator } from './operator.js';

/** What an expression comes to. */
export type ValueType = 'number' | 'boolean' | 'day' | 'code' | 'monthDay';

/** An expression, each fact of the rulebook's own that it named put in its place. */
export type Expression =
  | { readonly form: 'constant'; readonly type: ValueType; readonly value: Exact | boolean | string }
  | { readonly form: 'field'; readonly type: ValueType; readonly field: Field }
  /** A fact that every rulebook has, about the record as a whole. */
  | { readonly form: 'common'; readonly type: ValueType; readonly fact: Fact }
  | { readonly form: 'parameter'; readonly type: 'number' | 'monthDay'; readonly id: string }
  /** The day of judgement. */
  | { readonly form: 'day'; readonly type: 'day' }
  | {
      readonly form: 'sum' | 'product' | 'minimum' | 'maximum';
      readonly type: 'number';
      readonly parts: readonly Expression[];
    }
  | { readonly form: 'difference'; readonly type: 'number'; readonly whole: Expression; readonly less: Expression }
  | {
      readonly form: 'ratio';
      readonly type: 'number';
      readonly part: Expression;
      readonly base: Expression;
      /** What it comes to where the base is zero; without it that is missing. */
      readonly ofZero?: Exact | undefined;
    }
  | { readonly form: 'count'; readonly type: 'number'; readonly where?: Expression | undefined }
  | {
      readonly form: 'total';
      readonly type: 'number';
      readonly of: Expression;
      readonly where?: Expression | undefined;
    }
  | { readonly form: 'every' | 'some'; readonly type: 'boolean'; readonly holds: Expression }
  | {
      readonly form: 'completedYears' | 'completedMonths' | 'daysCounted';
      readonly type: 'number';
      readonly from: Expression;
      readonly to: Expression;
    }
  | { readonly form: 'yearOf'; readonly type: 'number'; readonly of: Expression }
  | { readonly form: 'dayAfter'; readonly type: 'day'; readonly of: Expression }
  | {
      readonly form: 'lastAnniversary';
      readonly type: 'day';
      readonly monthDay: Expression;
      readonly until: Expression;
    }
  | {
      readonly form: 'byReading';
      readonly type: ValueType;
      readonly reading: string;
      readonly options: ReadonlyMap<string, Expression>;
    }
  | {
      readonly form: 'if';
      readonly type: ValueType;
      readonly condition: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
    }
  /** A fact with what else states its value. */
  | {
      readonly form: 'stated';
      readonly type: 'number';
      readonly of: Expression;
      readonly sources: readonly SecondSource[];
    }
  | { readonly form: 'firstKnown'; readonly type: ValueType; readonly parts: readonly Expression[] }
  | { readonly form: 'known'; readonly type: 'boolean'; readonly of: Expression }
  | { readonly form: 'all' | 'any'; readonly type: 'boolean'; readonly parts: readonly Expression[] }
  | { readonly form: 'not'; readonly type: 'boolean'; readonly of: Expression }
  | {
      readonly form: 'compare';
      readonly type: 'boolean';
      readonly left: Expression;
      readonly operator: Operator;
      /** A list of codes for `in` and `notIn`. */
      readonly right: Expression | readonly string[];
    };

/**
 * A second source of a number: it confirms the first, stands in for it, or contradicts it. Where it contradicts, the
 * number may be either, and whatever is computed from it hangs on which.
 */
export interface SecondSource {
  readonly value: Expression;
  /** It says nothing where this is false. */
  readonly where?: Expression | undefined;
  /** What it is held against, where that is not what it stands beside. */
  readonly against?: Expression | undefined;
  /** Where this is true it stands in; without it, nowhere. */
  readonly standsIn?: Expression | undefined;
}

/** What an expression is made of, one level down. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.form) {
    case 'constant':
    case 'field':
    case 'common':
    case 'parameter':
    case 'day':
      return [];
    case 'sum':
    case 'product':
    case 'minimum':
    case 'maximum':
    case 'all':
    case 'any':
    case 'firstKnown':
      return expression.parts;
    case 'difference':
      return [expression.whole, expression.less];
    case 'ratio':
      return [expression.part, expression.base];
    case 'count':
      return expression.where === undefined ? [] : [expression.where];
    case 'total':
      return expression.where === undefined ? [expression.of] : [expression.of, expression.where];
    case 'every':
    case 'some':
      return [expression.holds];
    case 'completedYears':
    case 'completedMonths':
    case 'daysCounted':
      return [expression.from, expression.to];
    case 'yearOf':
    case 'dayAfter':
    case 'known':
    case 'not':
      return [expression.of];
    case 'lastAnniversary':
      return [expression.monthDay, expression.until];
    case 'stated':
      return [expression.of, ...expression.sources.flatMap(partsOfSource)];
    case 'byReading':
      return [...expression.options.values()];
    case 'if':
      return [expression.condition, expression.then, expression.otherwise];
    case 'compare':
      return isCodes(expression.right) ? [expression.left] : [expression.left, expression.right];
  }
}

/** Whether the right side of a comparison is a list of codes. */
export function isCodes(side: Expression | readonly string[]): side is readonly string[] {
  return Array.isArray(side);
}

function partsOfSource({ value, where, against, standsIn }: SecondSource): readonly Expression[] {
  return [value, where, against, standsIn].filter((one) => one !== undefined);
}

/** An expression and all that it holds, outermost first. */
export function* walk(expression: Expression): Generator<Expression> {
  yield expression;
  for (const part of partsOf(expression)) yield* walk(part);
}

/** The same without second sources. */
export function* walkFirst(expression: Expression): Generator<Expression> {
  yield expression;
  for (const part of expression.form === 'stated' ? [expression.of] : partsOf(expression)) yield* walkFirst(part);
}

/** An expression as arithmetic under readings that are chosen: each of its parts by the option that holds. */
export function underReadings(expression: Expression, chosen: Readonly<Record<string, string>>): Expression {
  const each = (part: Expression) => underReadings(part, chosen);
  switch (expression.form) {
    case 'byReading': {
      const option = expression.options.get(chosen[expression.reading] ?? '');
      return option === undefined ? expression : each(option);
    }
    case 'sum':
    case 'product':
    case 'minimum':
    case 'maximum':
      return { ...expression, parts: expression.parts.map(each) };
    case 'difference':
      return { ...expression, whole: each(expression.whole), less: each(expression.less) };
    case 'ratio':
      return { ...expression, part: each(expression.part), base: each(expression.base) };
    default:
      return expression;
  }
}

/** How much there is to an expression, the facts in it counted each time that they are named. */
export interface Extent {
  /** How many expressions it holds, itself one of them. */
  readonly size: number;
  /** How many of them lie within each other. */
  readonly depth: number;
  /** How many are worked out for a household as large as can be. */
  readonly work: number;
  /** How many factors and bases its numbers have, each of which can make them longer. */
  readonly factors: number;
  /** How many ways there are to believe or not to believe each of its second sources. */
  readonly worlds: number;
}

function worldsOf(expression: Expression): number {
  if (expression.form === 'stated') return extentOf(expression.of).worlds + expression.sources.length;
  return partsOf(expression).reduce((product, part) => product * extentOf(part).worlds, 1);
}

/** The extent of an expression. One that stands in several places is looked at once. */
export const extentOf = remembered((expression: Expression): Extent => {
  const parts = partsOf(expression).map(extentOf);
  const total = (key: keyof Extent) => parts.reduce((sum, one) => sum + one[key], 0);
  const { form } = expression;
  const each = form === 'count' || form === 'total' || form === 'every' || form === 'some' ? MAX_MEMBERS : 1;
  const own = form === 'product' || form === 'ratio' ? parts.length : 0;
  return {
    size: 1 + total('size'),
    depth: 1 + Math.max(0, ...parts.map(({ depth }) => depth)),
    work: 1 + each * total('work'),
    factors: own + total('factors'),
    worlds: worldsOf(expression),
  };
});

/**
 * An expression as text that tells it from every other: fields and common facts stand by their names, and so do parts
 * that have one.
 */
export function writtenOut(expression: Expression, nameOf: (part: Expression) => string | undefined = () => undefined) {
  return JSON.stringify(expression, (_, one: unknown) => {
    if (typeof one === 'bigint') return String(one);
    if (one instanceof Map) return [...one];
    if (typeof one !== 'object' || one === null || !('form' in one)) return one;
    const part = one as Expression;
    const name = part === expression ? undefined : nameOf(part);
    if (name !== undefined) return { fact: name };
    if (part.form === 'field') return { form: part.form, field: part.field.path };
    return part.form === 'common' ? { form: part.form, fact: part.fact.name } : part;
  });
}
