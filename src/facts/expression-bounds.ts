/** The least and the greatest that an expression can be, whatever a record says: what lint and mutation go by. */
import { toDecimalString } from '../base/exact.js';
import type { Field } from '../records/catalog.js';
import type { Expression } from './expression.js';
import type { FactRange } from './fact.js';

/** What a field's own check lets through. */
function boundsOfField({ kind, minimum, maximum }: Pick<Field, 'kind' | 'minimum' | 'maximum'>): FactRange {
  const least = kind === 'percent' ? minimum : (minimum ?? 0);
  return {
    ...(least === undefined ? {} : { minimum: least }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(kind === 'count' ? { whole: true } : {}),
  };
}

const NONE: FactRange = {};

/** As far as that can be told from the expression alone; a side that is absent is open. */
export function boundsOf(expression: Expression): FactRange {
  switch (expression.form) {
    case 'constant': {
      const number = expression.type === 'number' ? Number(toDecimalString(expression.value as never)) : undefined;
      return number === undefined
        ? NONE
        : { minimum: number, maximum: number, ...(Number.isInteger(number) ? { whole: true } : {}) };
    }
    case 'field':
      return boundsOfField(expression.field);
    case 'common':
      return expression.fact.range ?? NONE;
    case 'sum':
      return expression.parts.map(boundsOf).reduce((a, b) => combined(a, b, (one, other) => one + other));
    case 'difference':
      return difference(expression.whole, expression.less);
    case 'product':
      return expression.parts.map(boundsOf).reduce(product);
    case 'minimum':
      return extreme(expression.parts.map(boundsOf), 'minimum', Math.min);
    case 'maximum':
      return extreme(expression.parts.map(boundsOf), 'maximum', Math.max);
    case 'ratio':
      return ratio(expression);
    case 'count':
      // A household of which nobody lives is refused.
      return { minimum: expression.where === undefined ? 1 : 0, whole: true };
    case 'total': {
      const { minimum, whole } = boundsOf(expression.of);
      return minimum !== undefined && minimum >= 0 ? { minimum: 0, ...(whole ? { whole } : {}) } : NONE;
    }
    case 'completedYears':
    case 'completedMonths':
      return { minimum: 0, whole: true };
    case 'daysCounted':
    case 'yearOf':
      return { whole: true };
    case 'byReading':
      return widest([...expression.options.values()].map(boundsOf));
    case 'if':
      return widest([boundsOf(expression.then), boundsOf(expression.otherwise)]);
    case 'firstKnown':
      return widest(expression.parts.map(boundsOf));
    case 'stated':
      return widest([expression.of, ...expression.sources.map(({ value }) => value)].map(boundsOf));
    default:
      return NONE;
  }
}

function made(minimum: number | undefined, maximum: number | undefined, whole: boolean | undefined): FactRange {
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(whole ? { whole } : {}),
  };
}

function combined(a: FactRange, b: FactRange, by: (one: number, other: number) => number): FactRange {
  const side = (one: number | undefined, other: number | undefined) =>
    one === undefined || other === undefined ? undefined : by(one, other);
  return made(side(a.minimum, b.minimum), side(a.maximum, b.maximum), a.whole && b.whole);
}

function product(a: FactRange, b: FactRange): FactRange {
  const isPositive = ({ minimum }: FactRange) => minimum !== undefined && minimum >= 0;
  return isPositive(a) && isPositive(b) ? combined(a, b, (one, other) => one * other) : NONE;
}

/** What is part of something is not above it. */
function isPartOf(part: Expression, whole: Expression): boolean {
  return part.form === 'field' && whole.form === 'field' && part.field.partOf === whole.field.path;
}

function difference(whole: Expression, less: Expression): FactRange {
  const [a, b] = [boundsOf(whole), boundsOf(less)];
  const minimum = isPartOf(less, whole)
    ? 0
    : a.minimum !== undefined && b.maximum !== undefined
      ? a.minimum - b.maximum
      : undefined;
  const maximum = a.maximum !== undefined && b.minimum !== undefined ? a.maximum - b.minimum : undefined;
  return made(minimum, maximum, a.whole && b.whole);
}

/** A factor of a part, and the field that it is so many times of. */
function timesField(expression: Expression): { readonly factor: number; readonly of: Expression } {
  if (expression.form !== 'product') return { factor: 1, of: expression };
  const [first, second, ...others] = expression.parts;
  if (first === undefined || second === undefined || others.length > 0) return { factor: 1, of: expression };
  const [number, of] = first.form === 'constant' ? [first, second] : [second, first];
  const factor = boundsOf(number).minimum;
  return number.form === 'constant' && factor !== undefined ? { factor, of } : { factor: 1, of: expression };
}

function ratio({ part, base, ofZero }: Extract<Expression, { form: 'ratio' }>): FactRange {
  const { factor, of } = timesField(part);
  const least = boundsOf(part).minimum;
  const positive = least !== undefined && least >= 0;
  const most = positive && isPartOf(of, base) ? factor : undefined;
  const zero = ofZero === undefined ? undefined : Number(toDecimalString(ofZero));
  return made(
    positive ? Math.min(0, zero ?? 0) : undefined,
    most === undefined ? undefined : Math.max(most, zero ?? most),
    false,
  );
}

/** The least, or the greatest, of several: on its own side of every bound that there is, on the other of all bounds. */
function extreme(
  all: readonly FactRange[],
  own: 'minimum' | 'maximum',
  of: (...numbers: number[]) => number,
): FactRange {
  const bounds = (key: 'minimum' | 'maximum') => all.flatMap((range) => range[key] ?? []);
  const other = own === 'minimum' ? 'maximum' : 'minimum';
  const [near, far] = [bounds(own), bounds(other)];
  const ends = {
    [own]: near.length === all.length ? of(...near) : undefined,
    [other]: far.length > 0 ? of(...far) : undefined,
  };
  return made(
    ends.minimum,
    ends.maximum,
    all.every(({ whole }) => whole === true),
  );
}

/** All that one of several can be. */
function widest(all: readonly FactRange[]): FactRange {
  const side = (pick: (range: FactRange) => number | undefined, of: (...numbers: number[]) => number) => {
    const ends = all.map(pick);
    return ends.includes(undefined) ? undefined : of(...(ends as number[]));
  };
  return made(
    side(({ minimum }) => minimum, Math.min),
    side(({ maximum }) => maximum, Math.max),
    all.every(({ whole }) => whole === true),
  );
}
