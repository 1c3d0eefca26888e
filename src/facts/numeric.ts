/**
 * Numbers of settled expressions: a sum of quantities, or one such sum over another, so that what a range leaves open is
 * told for the whole of it, not part by part.
 */
import { divide, type Exact, exact, multiply, plus, signOf, subtract, times } from '../base/exact.js';
import { greatest, type Interval, isPoint, least, point } from '../base/interval.js';
import {
  constantly,
  extremes,
  type Linear,
  multiplied,
  once,
  type Quantity,
  quotientExtremes,
  summed,
} from './linear.js';
import { constant, givenAll, type MemberAt, noteAll, type Rec, type Settled } from './settled.js';
import { inUnits, quotient, type Units } from './small-units.js';
import { unitsOfSum } from './sum-units.js';

/** A number: one sum of quantities, or one such sum over another. */
export interface Numeric extends Settled<Exact, Interval> {
  readonly part: Linear;
  readonly base?: { readonly sum: Linear; readonly ofZero?: Exact | undefined };
  readonly variables: Variables;
  /** The value as a whole number of small units, where all that it is made of has such. */
  readonly units?: Units;
}

/** What can stand for a range. Fields of one record are the same variable wherever they stand. */
interface Variable {
  readonly step?: Exact | undefined;
  readonly partOf?: string | undefined;
  interval(record: Rec, member: MemberAt): Interval | undefined;
}

type Variables = ReadonlyMap<string, Variable>;
const ZERO = exact(0);
const ONE = exact(1);

/** Tells variables apart that are no fields; nobody is told their names. */
let opaque = 0;

/** The same number on every record. */
export function constantNumber(number: Exact): Numeric {
  const { numerator, denominator } = number;
  return {
    ...constant(number, point(number)),
    part: constantly(number),
    variables: new Map(),
    ...(denominator === 1 ? { units: { scale: 1, of: () => numerator } } : {}),
  };
}

/** A number that is no sum of others: a variable of its own. */
export function plainNumber(settled: Settled<Exact, Interval>): Numeric {
  if (settled.constant !== undefined) return constantNumber(settled.constant);
  opaque += 1;
  const name = `#${opaque}`;
  return { ...settled, part: once(name), variables: new Map([[name, { interval: settled.among }]]) };
}

/** The number as a sum; of a quotient the quotient as one variable. */
function asSum(node: Numeric): Numeric {
  return node.base === undefined ? node : plainNumber(node);
}

/** What is added up and taken off. */
export function sumOf(terms: readonly { readonly node: Numeric; readonly by: 1 | -1 }[]): Numeric {
  const sums = terms.map(({ node, by }) => ({ node: asSum(node), by }));
  const nodes = sums.map(({ node }) => node);
  const part = summed(sums.map(({ node, by }) => (by === 1 ? node.part : multiplied(node.part, exact(-1)))));
  const variables = joined(nodes);
  const units = unitsOfSum(sums);
  return {
    value: (record, member) => {
      let total: Exact = ZERO;
      for (const { node, by } of sums) {
        const value = node.value(record, member);
        if (value === undefined) return undefined;
        total = by === 1 ? plus(total, value) : subtract(total, value);
      }
      return total;
    },
    part,
    variables,
    among: amongOf({ part, variables }),
    given: givenAll(nodes),
    note: noteAll(nodes),
    ...(units === undefined ? {} : inUnits(units)),
  };
}

/** One number times another. */
export function productOf(a: Numeric, b: Numeric): Numeric {
  const [factor, node] = a.constant === undefined ? [b.constant, a] : [a.constant, b];
  const value = (record: Rec, member: MemberAt) => {
    const [left, right] = [a.value(record, member), b.value(record, member)];
    return left === undefined || right === undefined ? undefined : times(left, right);
  };
  if (factor === undefined) {
    const among = (record: Rec, member: MemberAt) => {
      const [left, right] = [a.among(record, member), b.among(record, member)];
      if (left === undefined || right === undefined) return undefined;
      const corners = [left.from, left.to].flatMap((one) => [times(one, right.from), times(one, right.to)]);
      return { from: corners.reduce(least), to: corners.reduce(greatest) };
    };
    return plainNumber({ value, among, given: givenAll([a, b]), note: noteAll([a, b]) });
  }
  if (node.constant !== undefined) return constantNumber(times(factor, node.constant));
  const { base, units, variables } = node;
  const form = {
    part: multiplied(node.part, factor),
    variables,
    ...(base && { base: { ...base, ...(base.ofZero && { ofZero: times(base.ofZero, factor) }) } }),
  };
  const whole = factor.denominator === 1 ? factor.numerator : undefined;
  return {
    ...form,
    value,
    among: amongOf(form),
    given: node.given,
    note: node.note,
    ...(units === undefined || whole === undefined
      ? {}
      : inUnits({
          scale: units.scale,
          of: (record, member) => {
            const count = units.of(record, member);
            return count === undefined ? undefined : multiply(count, whole);
          },
        })),
  };
}

/** A part of a base; `ofZero` is what it comes to where the base is nothing. */
export function ratioOf(part: Numeric, base: Numeric, ofZero: Exact | undefined): Numeric {
  const [over, under] = [asSum(part), asSum(base)];
  const form = { part: over.part, base: { sum: under.part, ofZero }, variables: joined([over, under]) };
  const among = amongOf(form);
  /** Whether the base is nothing; undefined where it may be. */
  const isNothing = (record: Rec, member: MemberAt): boolean | undefined => {
    const whole = under.among(record, member);
    if (whole === undefined) return undefined;
    return signOf(whole.to) <= 0 ? true : signOf(whole.from) > 0 ? false : undefined;
  };
  return {
    ...form,
    value: quotient(over, under, ofZero),
    among: (record, member) =>
      // Of nothing it does not matter what part is given.
      ofZero !== undefined && isNothing(record, member) ? point(ofZero) : among(record, member),
    given(record, member) {
      const whole = under.given(record, member);
      if (whole !== true) return whole;
      const nothing = isNothing(record, member);
      if (nothing === true) return ofZero !== undefined;
      const some = over.given(record, member);
      if (nothing === false) return some;
      // Where it is something, it is the part that has to be known; where it is nothing, what that comes to.
      return (ofZero !== undefined) === some ? some : undefined;
    },
    note(record, member, at, seen) {
      under.note(record, member, at, seen);
      const nothing = under.given(record, member) === true && isNothing(record, member);
      if (nothing === true && ofZero !== undefined) return;
      over.note(record, member, at, seen);
      if (nothing === true) seen.lacksGiven((one) => under.note(record, member, at, one));
    },
  };
}

/** The least or the greatest of several. */
export function extremeOf(nodes: readonly Numeric[], pick: (a: Exact, b: Exact) => Exact): Numeric {
  return plainNumber({
    value: (record, member) => all(nodes.map((node) => node.value(record, member)))?.reduce(pick),
    among: (record, member) =>
      all(nodes.map((node) => node.among(record, member)))?.reduce((a, b) => ({
        from: pick(a.from, b.from),
        to: pick(a.to, b.to),
      })),
    given: givenAll(nodes),
    note: noteAll(nodes),
  });
}

function all<T>(values: readonly (T | undefined)[]): T[] | undefined {
  return values.includes(undefined) ? undefined : (values as T[]);
}

function joined(nodes: readonly Numeric[]): Variables {
  return new Map(nodes.flatMap(({ variables }) => [...variables]));
}

/** All that a sum, or a quotient of two, can be on a record. */
function amongOf({ part, base, variables }: Pick<Numeric, 'part' | 'base' | 'variables'>) {
  const all = [...variables].map(([name, { interval, step, partOf }]) => ({
    name,
    interval,
    step,
    partOf,
    factor: part.factors.get(name),
    ofBase: base?.sum.factors.get(name),
  }));
  const bounded = all.some(({ partOf }) => partOf !== undefined && variables.has(partOf));
  return (record: Rec, member: MemberAt): Interval | undefined => {
    const found: Interval[] = [];
    for (const { interval } of all) {
      const one = interval(record, member);
      if (one === undefined) return undefined;
      found.push(one);
    }
    const isOpen = (index: number) => !isPoint(found[index] as Interval);
    // Numbers that do not bound each other, over one number: each end is the sum of their own.
    if (!all.some(({ ofBase }, index) => (bounded || ofBase !== undefined) && isOpen(index))) {
      let [from, to, whole] = [part.constant, part.constant, base?.sum.constant ?? ONE];
      for (const [index, { factor, ofBase }] of all.entries()) {
        const { from: least, to: most } = found[index] as Interval;
        if (factor !== undefined) {
          const [low, high] = signOf(factor) < 0 ? [most, least] : [least, most];
          from = plus(from, times(factor, low));
          to = plus(to, times(factor, high));
        }
        if (ofBase !== undefined) whole = plus(whole, times(ofBase, least));
      }
      if (base === undefined) return { from, to };
      if (signOf(whole) > 0) return { from: divide(from, whole), to: divide(to, whole) };
    }
    const quantities = new Map<string, Quantity>(
      all.map(({ name, step, partOf }, index) => [name, { interval: found[index] as Interval, step, partOf }]),
    );
    return base === undefined ? extremes(part, quantities) : quotientExtremes(part, base.sum, quantities, base.ofZero);
  };
}
