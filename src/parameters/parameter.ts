/** A figure that policy sets: its values by date, each with its source, and what it comes to on a day. */
import { type Day, yearOf } from '../base/date.js';
import { divide, type Exact, exact, fraction, plus, rootOf, times } from '../base/exact.js';
import type { Label, Unit } from '../records/field.js';

/** A place in a document: the source's number or title, and where in it (`一（四）`, `专栏17（六）`). */
export interface Citation {
  readonly source: string;
  readonly at: string;
}

/** A value in force from a day, to a day where it ends without a successor. */
export interface DatedValue {
  readonly from: Day;
  readonly to?: Day | undefined;
  /** A decimal number, or month and day (`08-31`), as text. */
  readonly value: string;
  readonly citations: readonly Citation[];
  /** Why the source is weak, where it is. */
  readonly weak?: Label | undefined;
}

/** How the years between two dated values are filled in. */
export type ProRata = 'linear' | 'geometric';

/** A parameter of a rulebook. It has either `values` or `series`, or neither and `open`. */
export interface Parameter {
  readonly id: string;
  readonly labels: Label;
  /** Absent for a month and day. */
  readonly unit?: Unit | undefined;
  readonly values?: readonly DatedValue[] | undefined;
  /**
   * Why it has no value: none at all, none before the first day listed, or none under an option with an empty list.
   * What is compared with it then stays undetermined.
   */
  readonly open?: Label | undefined;
  /** One list of values for each option of a reading. */
  readonly series?:
    | { readonly reading: string; readonly options: Readonly<Record<string, readonly DatedValue[]>> }
    | undefined;
  /** Years without a value of their own are computed, by the method that a reading chooses. */
  readonly proRata?:
    | {
        readonly reading: string;
        readonly options: Readonly<Record<string, ProRata>>;
        /** Why the years before the first value are weak, which the path is run backwards to. */
        readonly backwards?: Label | undefined;
      }
    | undefined;
}

/** Every dated value that it can take, by whatever reading. */
export function datedValuesOf({ values = [], series }: Parameter): readonly DatedValue[] {
  return [...values, ...Object.values(series?.options ?? {}).flat()];
}

/** What a parameter comes to on a day. */
export interface Resolved {
  readonly number?: Exact;
  readonly monthDay?: string;
  /** The dated values it rests on: one, or two where it lies on a path between them. */
  readonly basis: readonly DatedValue[];
  /** One of them has a weak source. */
  readonly weak: boolean;
}

/** The options chosen, by reading. */
export type Chosen = Readonly<Record<string, string>>;

/** The values that apply under the readings chosen. */
export function valuesOf(parameter: Parameter, chosen: Chosen): readonly DatedValue[] {
  const { series, values = [] } = parameter;
  return series === undefined ? values : (series.options[chosen[series.reading] ?? ''] ?? []);
}

/** The parameter's value on a day; undefined where it has none. */
export function resolve(parameter: Parameter, chosen: Chosen, day: Day): Resolved | undefined {
  const values = valuesOf(parameter, chosen);
  if (parameter.proRata !== undefined) {
    const method = parameter.proRata.options[chosen[parameter.proRata.reading] ?? ''];
    return method === undefined ? undefined : alongPath(values, method, yearOf(day), parameter.proRata.backwards);
  }
  let current: DatedValue | undefined;
  for (const value of values)
    if (value.from <= day && (current === undefined || value.from > current.from)) current = value;
  if (current === undefined || (current.to !== undefined && current.to < day)) return undefined;
  const rests = restingOn([current]);
  return parameter.unit === undefined
    ? { monthDay: current.value, ...rests }
    : { number: exact(current.value), ...rests };
}

function restingOn(basis: readonly DatedValue[]): Pick<Resolved, 'basis' | 'weak'> {
  return { basis, weak: basis.some(({ weak }) => weak !== undefined) };
}

const PATH_DIGITS = 50;

/**
 * The value of a year on the path through two dated values, by calendar year; before the first the path runs on
 * backwards. The linear path is an exact fraction. The geometric one is irrational between its ends and carries
 * 50 digits: a figure of 19 digits over at most 50 persons differs from it, if at all, within the first 45.
 */
function alongPath(
  values: readonly DatedValue[],
  method: ProRata,
  year: number,
  backwards: Label | undefined,
): Resolved | undefined {
  const points = [...values].sort((a, b) => (a.from < b.from ? -1 : 1));
  const next = Math.max(
    1,
    points.findIndex((point) => yearOf(point.from) >= year),
  );
  const [start, end] = [points[next - 1], points[next]];
  const last = points.at(-1);
  if (start === undefined || end === undefined || last === undefined || year > yearOf(last.from)) return undefined;
  const span = yearOf(end.from) - yearOf(start.from);
  const passed = year - yearOf(start.from);
  const first = passed < 0 && backwards !== undefined ? { ...start, weak: backwards } : start;
  const rests = restingOn([...(passed === span ? [] : [first]), ...(passed === 0 ? [] : [end])]);
  if (method === 'linear' || passed === 0 || passed === span) {
    const part = (value: string, years: number) => times(exact(value), fraction(years, span));
    return { number: plus(part(start.value, span - passed), part(end.value, passed)), ...rests };
  }
  // start · (end / start)^(passed / span), its powers drawn together under one root.
  const [from, to] = [exact(start.value), exact(end.value)];
  const product = times(powerOf(from, span - passed), powerOf(to, passed));
  return { number: rootOf(product, span, PATH_DIGITS), ...rests };
}

/** A number times itself so often; of fewer times than none its inverse. */
function powerOf(value: Exact, exponent: number): Exact {
  let power = exact(1);
  for (let count = 0; count < Math.abs(exponent); count += 1) power = times(power, value);
  return exponent < 0 ? divide(exact(1), power) : power;
}
