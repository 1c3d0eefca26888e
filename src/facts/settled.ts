/**
 * What is left of an expression once the day and the readings are chosen: closures over a record. Each tells the value,
 * all that it can be where numbers are ranges, whether there is one at all, and what was read and missed.
 */
import type { Exact } from '../base/exact.js';
import { type Interval, point } from '../base/interval.js';
import type { Seen } from './seen.js';

export type Rec = Readonly<Record<string, unknown>>;
/** The member that a quantifier, or the judge, speaks of; of expressions about no member nobody. */
export type MemberAt = Rec | undefined;

/** A settled expression. `V` is its value, `A` all that it can be where the record has ranges. */
export interface Settled<V, A = V> {
  /** The same whatever the record is. */
  readonly constant?: V;
  /** On a record each of whose numbers is one number; undefined where something is missing. */
  value(record: Rec, member: MemberAt): V | undefined;
  /** On any record; undefined where something may be missing, or where it depends on where in its range a number lies. */
  among(record: Rec, member: MemberAt): A | undefined;
  /** Whether it has a value, wherever in their ranges the numbers lie; undefined where it depends on that. */
  given(record: Rec, member: MemberAt): boolean | undefined;
  /** Notes what is read of any record, and what is missing where that leaves it without a value; `at` is the member's number. */
  note(record: Rec, member: MemberAt, at: number, seen: Seen): void;
}

export type Truth = Settled<boolean>;
export type Text = Settled<string>;

/** Three-valued *and*: false where one is, else undefined where one is. */
export function both(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  return a === false || b === false ? false : a === undefined || b === undefined ? undefined : true;
}

/** Whether all of several have a value. */
export function givenAll(parts: readonly Pick<Settled<unknown>, 'given'>[]): Settled<unknown>['given'] {
  return (record, member) => {
    let result: boolean | undefined = true;
    for (const part of parts) result = both(result, part.given(record, member));
    return result;
  };
}

/** Notes all that something is made of. */
export function noteAll(parts: readonly Pick<Settled<unknown>, 'note'>[]): Settled<unknown>['note'] {
  return (record, member, at, seen) => {
    for (const part of parts) part.note(record, member, at, seen);
  };
}

/** What is the same for every record. */
export function constant<V, A = V>(value: V, among: A): Settled<V, A> & { readonly constant: V } {
  return { constant: value, value: () => value, among: () => among, given: () => true, note: () => undefined };
}

/** A constant that no range can be. */
export function known<V>(value: V): Settled<V> & { readonly constant: V } {
  return constant(value, value);
}

/** What never has a value, as something has none on the day. */
export function absent<V, A>(what: string): Settled<V, A> {
  return {
    value: () => undefined,
    among: () => undefined,
    given: () => false,
    note: (_record, _member, _at, seen) => seen.lacks(what),
  };
}

/** What is found out from a value that no range can be. */
export function mapped<V, W>(of: Settled<V>, to: (value: V) => W): Settled<W> {
  if (of.constant !== undefined) return known(to(of.constant));
  const over = (read: Settled<V>['value']) => (record: Rec, member: MemberAt) => {
    const found = read(record, member);
    return found === undefined ? undefined : to(found);
  };
  return { value: over(of.value), among: over(of.among), given: of.given, note: of.note };
}

/** What is found out from two values that no range can be. */
export function paired<V, W>(a: Settled<V>, b: Settled<V>, to: (a: V, b: V) => W): Settled<W> {
  if (a.constant !== undefined && b.constant !== undefined) return known(to(a.constant, b.constant));
  const over = (key: 'value' | 'among') => (record: Rec, member: MemberAt) => {
    const [left, right] = [a[key](record, member), b[key](record, member)];
    return left === undefined || right === undefined ? undefined : to(left, right);
  };
  return { value: over('value'), among: over('among'), given: givenAll([a, b]), note: noteAll([a, b]) };
}

/** A number found out from what no range can be. */
export function counted(of: Settled<Exact>): Settled<Exact, Interval> {
  if (of.constant !== undefined) return constant(of.constant, point(of.constant));
  return {
    ...of,
    among: (record, member) => {
      const number = of.among(record, member);
      return number === undefined ? undefined : point(number);
    },
  };
}

/** A statement with the record and the member that it is made of. */
export interface Told {
  readonly truth: Pick<Truth, 'among' | 'given'>;
  readonly member: MemberAt;
}

/**
 * Whether several statements have a value together, of which one that is `deciding` decides: where none can, all of them
 * have to have one.
 */
export function givenTogether(told: readonly Told[], record: Rec, deciding: boolean): boolean | undefined {
  let result: boolean | undefined = true;
  let mayDecide = false;
  for (const { truth, member } of told) {
    const all = truth.among(record, member);
    if (all === deciding) return true;
    const own = all === undefined ? truth.given(record, member) : true;
    if (all === undefined && own !== false) mayDecide = true;
    result = both(result, own);
  }
  return result === true || !mayDecide ? result : undefined;
}

/** What several come to of which one that is `deciding` decides; of no more is asked than it takes. */
export function folded<T>(
  several: readonly T[],
  deciding: boolean,
  holdsOf: (one: T) => boolean | undefined,
): boolean | undefined {
  let result: boolean | undefined = !deciding;
  for (const one of several) {
    const holds = holdsOf(one);
    if (holds === deciding) return deciding;
    if (holds === undefined) result = undefined;
  }
  return result;
}

/** Statements of which one that is `deciding` decides: false for all, true for any. */
export function kleene(all: readonly Truth[], deciding: boolean): Truth {
  // What never decides is not asked for.
  const parts = all.filter((part) => part.constant !== !deciding);
  const [only, another] = parts;
  if (only === undefined) return known(!deciding);
  if (another === undefined) return only;
  const over = (key: 'value' | 'among') => (record: Rec, member: MemberAt) =>
    folded(parts, deciding, (part) => part[key](record, member));
  return {
    value: over('value'),
    among: over('among'),
    given: (record, member) =>
      givenTogether(
        parts.map((truth) => ({ truth, member })),
        record,
        deciding,
      ),
    note(record, member, at, seen) {
      const found = parts.map((part) => part.among(record, member));
      const result = folded(found, deciding, (one) => one);
      const { mark } = seen;
      const subjects: number[] = [];
      parts.forEach((part, index) => {
        seen.subjects = [];
        part.note(record, member, at, seen);
        // Those stand behind it whose part comes to what the whole does.
        if (found[index] === result) subjects.push(...seen.subjects);
      });
      seen.subjects = subjects;
      if (result !== undefined) seen.forget(mark);
    },
  };
}

/** One thing where a condition holds, another where not; where a range leaves it open, either. */
export function conditional<V, A>(
  condition: Truth,
  then: Settled<V, A>,
  otherwise: Settled<V, A>,
  either: (a: A, b: A) => A | undefined,
): Settled<V, A> {
  return {
    value(record, member) {
      const holds = condition.value(record, member);
      return holds === undefined ? undefined : (holds ? then : otherwise).value(record, member);
    },
    among(record, member) {
      const holds = condition.among(record, member);
      if (holds !== undefined) return (holds ? then : otherwise).among(record, member);
      if (condition.given(record, member) !== true) return undefined;
      const [one, other] = [then.among(record, member), otherwise.among(record, member)];
      return one === undefined || other === undefined ? undefined : either(one, other);
    },
    given(record, member) {
      const holds = condition.among(record, member);
      if (holds !== undefined) return (holds ? then : otherwise).given(record, member);
      const told = condition.given(record, member);
      if (told === false) return false;
      const [one, other] = [then.given(record, member), otherwise.given(record, member)];
      return one === other && (told === true || one === false) ? one : undefined;
    },
    note(record, member, at, seen) {
      condition.note(record, member, at, seen);
      // Whom the condition is about does not stand behind what it chooses.
      seen.subjects = [];
      const holds = condition.among(record, member);
      if (holds !== undefined) (holds ? then : otherwise).note(record, member, at, seen);
      else if (condition.given(record, member) !== false) noteAll([then, otherwise])(record, member, at, seen);
    },
  };
}

/** The first that is given; where none is, what the first asks for is missing. */
export function firstKnown<V, A>(parts: readonly Settled<V, A>[]): Settled<V, A> {
  return {
    value(record, member) {
      for (const part of parts) {
        const found = part.value(record, member);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    among(record, member) {
      // What may or may not be known leaves open which of them it is.
      const chosen = parts.find((part) => part.given(record, member) !== false);
      return chosen?.given(record, member) === true ? chosen.among(record, member) : undefined;
    },
    given: (record, member) => folded(parts, true, (part) => part.given(record, member)),
    note(record, member, at, seen) {
      const chosen = parts.find((part) => part.given(record, member) !== false) ?? parts[0];
      chosen?.note(record, member, at, seen);
    },
  };
}

/** Of what no range can be: the one thing that both are. */
export function agreeing<A>(a: A, b: A): A | undefined {
  return a === b ? a : undefined;
}
