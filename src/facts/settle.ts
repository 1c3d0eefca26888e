/**
 * An expression settled for a day and a choice of readings: readings, parameters and the day are gone from it, what is
 * left are closures over a record. From the one expression come the value, all that it can be on a record with ranges,
 * the inputs read and those that are missing.
 */
import {
  completedMonths,
  completedYears,
  type Day,
  dayAfter,
  daysCounted,
  lastAnniversary,
  lastBirthDateWithAge,
  yearOf,
} from '../base/date.js';
import {
  add,
  compare,
  divide,
  type Exact,
  exact,
  fraction,
  multiply,
  plus,
  scaled,
  signOf,
  subtract,
  times,
  type Whole,
} from '../base/exact.js';
import { greatest, hull, type Interval, least, point } from '../base/interval.js';
import { type Field, fieldAt, fieldsOf, type Level, MEMBER } from '../records/catalog.js';
import { type Kind, MONEY_SCALE, PERCENT_SCALE } from '../records/field.js';
import { isLiving } from '../records/living.js';
import { intervalOf, numberOf } from '../records/number.js';
import type { Range } from '../records/range.js';
import { type Expression, isCodes } from './expression.js';
import { type Given, reader } from './fact.js';
import {
  added,
  constantly,
  extremes,
  type Linear,
  multiplied,
  once,
  type Quantity,
  quotientExtremes,
} from './linear.js';
import { asksOfSign, comparedBetween, isOrder } from './operator.js';
import { orderOf, Seen } from './seen.js';

type Rec = Readonly<Record<string, unknown>>;
/** The member that a quantifier, or the judge, speaks of; of expressions about no member nobody. */
type Member = Rec | undefined;

/** A settled expression. `V` is its value, `A` all that it can be where the record has ranges. */
interface Settled<V, A = V, N = V> {
  /** The same whatever the record is. */
  readonly constant?: V;
  /** On a record each of whose numbers is one number; undefined where something is missing. */
  value(record: Rec, member: Member): V | undefined;
  /** On any record; undefined where something is missing, or where it depends on where in its range a number lies. */
  among(record: Rec, member: Member): A | undefined;
  /**
   * Notes what is read of any record, and what is missing where that leaves it without a value; `at` is the member's
   * number. Gives the value, of a number only whether it has one.
   */
  note(record: Rec, member: Member, at: number, seen: Seen): N | undefined;
}

type Truth = Settled<boolean>;
type Text = Settled<string>;

/** A number: one sum of quantities, or one such sum over another. */
interface Numeric extends Settled<Exact, Interval, true> {
  readonly part: Linear;
  readonly base?: { readonly sum: Linear; readonly ofZero?: Exact | undefined };
  readonly variables: Variables;
  /** The value as a whole number of small units, where all that it is made of has such. */
  readonly units?: Units;
}

interface Units {
  /** So many to one; a power of ten. */
  readonly scale: number;
  /** The fields of the record that it is a sum of, where it is no more than that. */
  readonly terms?: readonly Term[];
  of(record: Rec, member: Member): Whole | undefined;
}

/** A field, read in units of its own, so many times. */
interface Term {
  readonly path: string;
  readonly scale: number;
  readonly times: number;
}

/** What can stand for a range. Fields of one record are the same variable wherever they stand. */
interface Variable {
  readonly step?: Exact | undefined;
  readonly partOf?: string | undefined;
  interval(record: Rec, member: Member): Interval | undefined;
}

type Variables = ReadonlyMap<string, Variable>;
type Any = Truth | Text | Numeric;

const ZERO = exact(0);
/** By kind, so many small units as the digits allow to one; what is measured has no such unit. */
const scales: Partial<Record<Kind, number>> = { money: MONEY_SCALE, percent: PERCENT_SCALE, count: 1 };

/** Settles expressions of one level for what is given. */
export class Settler {
  #opaque = 0;

  constructor(
    readonly level: Level,
    readonly given: Given,
  ) {}

  #of(expression: Expression): Any {
    switch (expression.type) {
      case 'number':
        return this.number(expression);
      case 'boolean':
        return this.truth(expression);
      default:
        return this.text(expression);
    }
  }

  number(expression: Expression): Numeric {
    switch (expression.form) {
      case 'constant':
        return this.#constant(expression.value as Exact);
      case 'field':
        return this.#quantity(expression.field);
      case 'parameter': {
        const number = this.given.parameter(expression.id)?.number;
        return number === undefined ? this.#plain(absent(`parameters.${expression.id}`)) : this.#constant(number);
      }
      case 'sum':
        return this.#sum(expression.parts.map((part) => ({ node: this.number(part), by: 1 })));
      case 'difference':
        return this.#sum([
          { node: this.number(expression.whole), by: 1 },
          { node: this.number(expression.less), by: -1 },
        ]);
      case 'product':
        return expression.parts.map((part) => this.number(part)).reduce((a, b) => this.#product(a, b));
      case 'minimum':
      case 'maximum':
        return this.#extreme(
          expression.parts.map((part) => this.number(part)),
          expression.form === 'minimum',
        );
      case 'ratio':
        return this.#ratio(this.number(expression.part), this.number(expression.base), expression.ofZero);
      case 'count':
        return this.#count(expression.where && this.truth(expression.where));
      case 'total':
        return this.#total(this.number(expression.of), expression.where && this.truth(expression.where));
      case 'completedYears':
        return this.#days(expression.from, expression.to, completedYears);
      case 'completedMonths':
        return this.#days(expression.from, expression.to, completedMonths);
      case 'daysCounted':
        return this.#days(expression.from, expression.to, daysCounted);
      case 'yearOf':
        return this.#plain(counted(this.text(expression.of), (day) => exact(yearOf(day))));
      default: {
        const chosen = this.#choice<Exact, Interval, true, Numeric>(
          expression,
          (one) => this.number(one),
          hull,
          () => true,
        );
        return 'part' in chosen ? chosen : this.#plain(chosen);
      }
    }
  }

  truth(expression: Expression): Truth {
    switch (expression.form) {
      case 'constant':
        return known(expression.value as boolean);
      case 'field':
        return this.#field(expression.field);
      case 'all':
        return kleene(
          expression.parts.map((part) => this.truth(part)),
          false,
        );
      case 'any':
        return kleene(
          expression.parts.map((part) => this.truth(part)),
          true,
        );
      case 'not':
        return mapped(this.truth(expression.of), (value) => !value);
      case 'known': {
        const of = this.#of(expression.of);
        return {
          value: (record, member) => of.value(record, member) !== undefined,
          among: (record, member) => of.among(record, member) !== undefined,
          note(record, member, at, seen) {
            const { mark } = seen;
            const found = of.note(record, member, at, seen) !== undefined;
            seen.forget(mark);
            return found;
          },
        };
      }
      case 'every':
        return this.#quantified(this.truth(expression.holds), false);
      case 'some':
        return this.#quantified(this.truth(expression.holds), true);
      case 'compare':
        return this.#compare(expression);
      default:
        return this.#choice(expression, (one) => this.truth(one), agreeing, agreeing);
    }
  }

  text(expression: Expression): Text {
    switch (expression.form) {
      case 'constant':
        return known(expression.value as string);
      case 'field':
        return this.#field(expression.field);
      case 'day':
        return known(this.given.asOf);
      case 'parameter': {
        const monthDay = this.given.parameter(expression.id)?.monthDay;
        return monthDay === undefined ? absent(`parameters.${expression.id}`) : known(monthDay);
      }
      case 'dayAfter':
        return mapped(this.text(expression.of), dayAfter);
      case 'lastAnniversary':
        return both(this.text(expression.monthDay), this.text(expression.until), lastAnniversary);
      default:
        return this.#choice(expression, (one) => this.text(one), agreeing, agreeing);
    }
  }

  /** What the three types have alike: a choice among expressions of one type. */
  #choice<V, A, N, S extends Settled<V, A, N>>(
    expression: Expression,
    settle: (one: Expression) => S,
    either: (a: A, b: A) => A | undefined,
    noted: (a: N, b: N) => N | undefined,
  ): S | Settled<V, A, N> {
    switch (expression.form) {
      case 'byReading': {
        const chosen = expression.options[this.given.option(expression.reading) ?? ''];
        if (chosen === undefined) throw new Error(`Nothing is said for the chosen option of ${expression.reading}.`);
        return settle(chosen);
      }
      case 'if': {
        const condition = this.truth(expression.condition);
        const [then, otherwise] = [settle(expression.then), settle(expression.otherwise)];
        if (condition.constant !== undefined) return condition.constant ? then : otherwise;
        return conditional(condition, then, otherwise, either, noted);
      }
      case 'firstKnown':
        return firstKnown(expression.parts.map(settle));
      default:
        throw new Error(`${expression.form} has no value of this type.`);
    }
  }

  #field<V extends string | boolean>(field: Field): Settled<V> {
    const { read, place } = this.#place(field);
    const value = read as (record: Rec, member: Member) => V | undefined;
    return {
      value,
      among: value,
      note(record, member, at, seen) {
        const found = value(record, member);
        const { path, order } = place(at);
        if (found === undefined) seen.lacks(path, order);
        else seen.input(field, path, order, found);
        return found;
      },
    };
  }

  /** How a field is read, and what it is called for the member with some number. */
  #place(field: Field) {
    const order = orderOf(this.level, field);
    if (!field.path.startsWith(MEMBER)) {
      const read = reader(field.path);
      const place = { path: field.path, order: order(0) };
      return { read: (record: Rec) => read(record), place: () => place };
    }
    const name = field.path.slice(MEMBER.length);
    const read = reader(name);
    return {
      read: name.includes('.')
        ? (_: Rec, member: Member) => read(member ?? {})
        : (_: Rec, member: Member) => member?.[name] ?? undefined,
      place: (at: number) => ({ path: `members[${at}].${name}`, order: order(at) }),
    };
  }

  #constant(number: Exact): Numeric {
    const { numerator, denominator } = number;
    return {
      ...known<Exact, Interval, true>(number, point(number), true),
      part: constantly(number),
      variables: new Map(),
      ...(denominator === 1 ? { units: { scale: 1, of: () => numerator } } : {}),
    };
  }

  /** A field that is a number. */
  #quantity(field: Field): Numeric {
    const { read, place } = this.#place(field);
    const { kind } = field;
    const given = read as (record: Rec, member: Member) => number | string | Range | undefined;
    const interval = this.#interval(field, given);
    const scale = scales[kind];
    const units: Units | undefined =
      scale === undefined
        ? undefined
        : {
            scale,
            of: (record, member) => {
              const value = given(record, member);
              return value === undefined ? undefined : scaled(value as number | string, scale);
            },
            ...(field.path.startsWith(MEMBER) ? {} : { terms: [{ path: field.path, scale, times: 1 }] }),
          };
    return {
      value: (record, member) => {
        const value = given(record, member);
        return value === undefined ? undefined : numberOf(kind, value as number | string);
      },
      among: interval,
      note(record, member, at, seen) {
        const value = given(record, member);
        const { path, order } = place(at);
        if (value === undefined) seen.lacks(path, order);
        else seen.input(field, path, order, value);
        return value === undefined ? undefined : true;
      },
      part: once(field.path),
      variables: new Map([
        [field.path, { interval, step: scale === undefined ? undefined : fraction(1, scale), partOf: field.partOf }],
      ]),
      ...(units === undefined ? {} : { units }),
    };
  }

  /** All that a field can be: what is part of something is not above it, and something not below its parts. */
  #interval(field: Field, given: (record: Rec, member: Member) => number | string | Range | undefined) {
    const { kind, partOf } = field;
    const other = (path: string) => {
      const one = fieldAt(this.level, path);
      if (one === undefined) throw new Error(`${path} is no field of a ${this.level}.`);
      const { read } = this.#place(one);
      return (record: Rec, member: Member) => {
        const value = read(record, member) as number | string | Range | undefined;
        return value === undefined ? undefined : intervalOf(one.kind, value);
      };
    };
    const whole = partOf === undefined ? undefined : other(partOf);
    const parts = partsOfField(this.level, field).map(({ path }) => other(path));
    return (record: Rec, member: Member): Interval | undefined => {
      const value = given(record, member);
      if (value === undefined) return undefined;
      const own = intervalOf(kind, value);
      // One number is what it is; records in which it contradicts another are refused.
      if (typeof value !== 'object') return own;
      const most = whole?.(record, member)?.to;
      const from = parts.reduce((lowest, part) => greatest(lowest, part(record, member)?.from ?? lowest), own.from);
      return { from, to: most === undefined ? own.to : least(own.to, most) };
    };
  }

  /** A number that is no sum of others: a variable of its own. */
  #plain(settled: Settled<Exact, Interval, true>): Numeric {
    if (settled.constant !== undefined) return this.#constant(settled.constant);
    this.#opaque += 1;
    const name = `#${this.#opaque}`;
    return { ...settled, part: once(name), variables: new Map([[name, { interval: settled.among }]]) };
  }

  /** The number as a sum; of a quotient the quotient as one variable. */
  #asSum(node: Numeric): Numeric {
    return node.base === undefined ? node : this.#plain(node);
  }

  #sum(terms: readonly { readonly node: Numeric; readonly by: 1 | -1 }[]): Numeric {
    const sums = terms.map(({ node, by }) => ({ node: this.#asSum(node), by }));
    const part = sums.reduce<Linear>(
      (sum, { node, by }) => added(sum, by === 1 ? node.part : multiplied(node.part, exact(-1))),
      constantly(ZERO),
    );
    const nodes = sums.map(({ node }) => node);
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
      note: notingAll(nodes),
      ...(units === undefined ? {} : inUnits(units)),
    };
  }

  #product(a: Numeric, b: Numeric): Numeric {
    const [factor, node] = a.constant === undefined ? [b.constant, a] : [a.constant, b];
    const value = (record: Rec, member: Member) => {
      const [left, right] = [a.value(record, member), b.value(record, member)];
      return left === undefined || right === undefined ? undefined : times(left, right);
    };
    if (factor === undefined) {
      const among = (record: Rec, member: Member) => {
        const [left, right] = [a.among(record, member), b.among(record, member)];
        if (left === undefined || right === undefined) return undefined;
        const corners = [left.from, left.to].flatMap((one) => [times(one, right.from), times(one, right.to)]);
        return { from: corners.reduce(least), to: corners.reduce(greatest) };
      };
      return this.#plain({ value, among, note: notingAll([a, b]) });
    }
    if (node.constant !== undefined) return this.#constant(times(factor, node.constant));
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

  #ratio(part: Numeric, base: Numeric, ofZero: Exact | undefined): Numeric {
    const [over, under] = [this.#asSum(part), this.#asSum(base)];
    const form = {
      part: over.part,
      base: { sum: under.part, ofZero },
      variables: joined([over, under]),
    };
    const among = amongOf(form);
    const isNothing = (whole: Exact | undefined) => whole !== undefined && signOf(whole) === 0;
    const wholeOf = (record: Rec, member: Member, { certain }: Seen) =>
      certain ? under.value(record, member) : under.among(record, member)?.to;
    return {
      ...form,
      value: quotient(over, under, ofZero),
      among: (record, member) =>
        // Of nothing it does not matter what part is given.
        ofZero !== undefined && isNothing(under.among(record, member)?.to) ? point(ofZero) : among(record, member),
      note(record, member, at, seen) {
        const known = under.note(record, member, at, seen);
        if (ofZero !== undefined && known && isNothing(wholeOf(record, member, seen))) return true;
        return over.note(record, member, at, seen) && known;
      },
    };
  }

  #extreme(nodes: readonly Numeric[], lowest: boolean): Numeric {
    const pick = lowest ? least : greatest;
    return this.#plain({
      value: (record, member) => {
        const values = all(nodes.map((node) => node.value(record, member)));
        return values?.reduce(pick);
      },
      among: (record, member) => {
        const intervals = all(nodes.map((node) => node.among(record, member)));
        return intervals?.reduce((a, b) => ({ from: pick(a.from, b.from), to: pick(a.to, b.to) }));
      },
      note: notingAll(nodes),
    });
  }

  /** The members that live on the day, with their numbers. */
  #living(record: Rec): readonly (readonly [member: NonNullable<Member>, at: number])[] {
    const members = record.members as readonly NonNullable<Member>[];
    return members.flatMap((member, at) => (isLiving(member, this.given.asOf) ? [[member, at] as const] : []));
  }

  #count(where: Truth | undefined): Numeric {
    const { asOf } = this.given;
    const of = (record: Rec): number | undefined => {
      let count = 0;
      for (const member of record.members as readonly NonNullable<Member>[]) {
        if (!isLiving(member, asOf)) continue;
        const counts = where === undefined ? true : where.value(record, member);
        if (counts === undefined) return undefined;
        if (counts) count += 1;
      }
      return count;
    };
    const node = this.#plain({
      value: (record) => {
        const count = of(record);
        return count === undefined ? undefined : exact(count);
      },
      among: (record) => {
        const counted = this.#living(record).map(([member]) => where === undefined || where.among(record, member));
        return counted.includes(undefined) ? undefined : point(exact(counted.filter((one) => one === true).length));
      },
      note: (record, _member, _at, seen) => {
        if (where === undefined) return true;
        const counted = this.#living(record).map(([member, at]) => where.note(record, member, at, seen));
        return counted.includes(undefined) ? undefined : true;
      },
    });
    return { ...node, units: { scale: 1, of } };
  }

  #total(of: Numeric, where: Truth | undefined): Numeric {
    const sum = <N>(found: readonly (N | 'left out' | undefined)[], add: (a: N, b: N) => N, none: N): N | undefined =>
      found.includes(undefined)
        ? undefined
        : found.reduce<N>((total, one) => (one === 'left out' || one === undefined ? total : add(total, one)), none);
    const taken = <N>(counts: boolean | undefined, value: () => N | undefined): N | 'left out' | undefined =>
      counts === undefined ? undefined : counts ? value() : 'left out';
    const both = (a: Interval, b: Interval) => ({ from: plus(a.from, b.from), to: plus(a.to, b.to) });
    return this.#plain({
      value: (record) =>
        sum(
          this.#living(record).map(([member]) =>
            taken(where === undefined || where.value(record, member), () => of.value(record, member)),
          ),
          plus,
          ZERO,
        ),
      among: (record) =>
        sum(
          this.#living(record).map(([member]) =>
            taken(where === undefined || where.among(record, member), () => of.among(record, member)),
          ),
          both,
          point(ZERO),
        ),
      note: (record, _member, _at, seen) => {
        const noted = this.#living(record).map(([member, at]) => {
          const counts = where === undefined || where.note(record, member, at, seen);
          return counts === true ? of.note(record, member, at, seen) : counts;
        });
        return noted.includes(undefined) ? undefined : true;
      },
    });
  }

  #days(from: Expression, to: Expression, count: (from: Day, to: Day) => number): Numeric {
    const [start, end] = [this.text(from), this.text(to)];
    const day = end.constant;
    if (day !== undefined) return this.#plain(counted(start, (one) => exact(count(one, day))));
    const counts = both(start, end, (a, b) => exact(count(a, b)));
    return this.#plain({
      value: counts.value,
      among: (record, member) => pointOf(counts.among(record, member)),
      note: (record, member, at, seen) => (counts.note(record, member, at, seen) === undefined ? undefined : true),
    });
  }

  /** A statement about each living member. One for whom it is `deciding` decides; one who is unknown leaves it open. */
  #quantified(about: Truth, deciding: boolean): Truth {
    const { asOf } = this.given;
    const over = (told: (record: Rec, member: Member) => boolean | undefined) => (record: Rec) => {
      let result: boolean | undefined = !deciding;
      for (const member of record.members as readonly NonNullable<Member>[]) {
        if (!isLiving(member, asOf)) continue;
        const holds = told(record, member);
        if (holds === deciding) return deciding;
        if (holds === undefined) result = undefined;
      }
      return result;
    };
    return {
      value: over(about.value),
      among: over(about.among),
      note: (record, _member, _at, seen) => {
        const { mark } = seen;
        const told = this.#living(record).map(([member, at]) => ({ at, holds: about.note(record, member, at, seen) }));
        const those = (holds: boolean | undefined) => told.filter((one) => one.holds === holds).map(({ at }) => at);
        const [decide, open] = [those(deciding), those(undefined)];
        if (decide.length > 0) seen.forget(mark);
        seen.subjects = decide.length > 0 ? decide : open;
        return decide.length > 0 ? deciding : open.length > 0 ? undefined : !deciding;
      },
    };
  }

  #compare({ left, operator, right }: Extract<Expression, { form: 'compare' }>): Truth {
    if (isCodes(right)) {
      const wanted = operator === 'in';
      return mapped(this.text(left), (code) => right.includes(code) === wanted);
    }
    if (!isOrder(operator)) {
      const wanted = operator === 'equal';
      if (left.type === 'boolean') return both(this.truth(left), this.truth(right), (a, b) => (a === b) === wanted);
      const [one, other] = [this.text(left), this.text(right)];
      const { constant } = other;
      return constant === undefined
        ? both(one, other, (a, b) => (a === b) === wanted)
        : mapped(one, (code) => (code === constant) === wanted);
    }
    const asks = asksOfSign[operator];
    if (left.type !== 'number') {
      return both(this.text(left), this.text(right), (a, b) => asks(a < b ? -1 : a > b ? 1 : 0));
    }
    const [one, other] = [this.number(left), this.number(right)];
    const among = (record: Rec, member: Member) => {
      const [a, b] = [one.among(record, member), other.among(record, member)];
      return a === undefined || b === undefined ? undefined : comparedBetween(operator, a, b);
    };
    const test = (a: Exact | undefined, b: Exact | undefined) =>
      a === undefined || b === undefined ? undefined : asks(compare(a, b));
    const value =
      this.#ageTest(left, operator, other.constant) ??
      ((record: Rec, member: Member) => test(one.value(record, member), other.value(record, member)));
    const noteSides = notingAll([one, other]);
    return {
      value,
      among,
      note(record, member, at, seen) {
        if (noteSides(record, member, at, seen) === undefined) return undefined;
        return seen.certain ? value(record, member) : among(record, member);
      },
    };
  }

  /** Whether somebody has completed so many years on a day that is known is a question of his birth date alone. */
  #ageTest(left: Expression, operator: keyof typeof asksOfSign, bound: Exact | undefined): Truth['value'] | undefined {
    if (left.form !== 'completedYears' || bound === undefined || bound.denominator !== 1) return undefined;
    const day = this.text(left.to).constant;
    const inclusive = operator === 'greaterThanInclusive' || operator === 'lessThan';
    const years = Number(bound.numerator) + (inclusive ? 0 : 1);
    // Nobody has completed fewer years than none.
    if (day === undefined || years < 1) return undefined;
    const last = lastBirthDateWithAge(years, day);
    const wanted = operator.startsWith('greater');
    const born = this.text(left.from);
    return (record, member) => {
      const birthDate = born.value(record, member);
      return birthDate === undefined ? undefined : birthDate <= last === wanted;
    };
  }
}

/** The fields that are part of another, by that one's path. */
function partsOfField(level: Level, { path }: Field): readonly Field[] {
  return fieldsOf(level).filter(({ partOf }) => partOf === path);
}

function known<V, A = V, N = V>(
  value: V,
  among: A = value as unknown as A,
  noted: N = value as unknown as N,
): Settled<V, A, N> & { readonly constant: V } {
  return { constant: value, value: () => value, among: () => among, note: () => noted };
}

/** What never has a value, as something has none on the day. */
function absent<V, A, N>(what: string): Settled<V, A, N> {
  return {
    value: () => undefined,
    among: () => undefined,
    note(_record, _member, _at, seen) {
      seen.lacks(what);
      return undefined;
    },
  };
}

/** What is found out from a value that no range can be. */
function mapped<V, W>(of: Settled<V>, to: (value: V) => W): Settled<W> {
  if (of.constant !== undefined) return known(to(of.constant));
  const { value: read, note } = of;
  const value = (record: Rec, member: Member) => {
    const found = read(record, member);
    return found === undefined ? undefined : to(found);
  };
  return {
    value,
    among: value,
    note(record, member, at, seen) {
      const found = note(record, member, at, seen);
      return found === undefined ? undefined : to(found);
    },
  };
}

const pointOf = (number: Exact | undefined) => (number === undefined ? undefined : point(number));

/** A number found out from a value that no range can be. */
function counted(of: Settled<string>, count: (value: string) => Exact): Settled<Exact, Interval, true> {
  if (of.constant !== undefined) {
    const number = count(of.constant);
    return known<Exact, Interval, true>(number, point(number), true);
  }
  const { value, note } = mapped(of, count);
  return {
    value,
    among: (record, member) => pointOf(value(record, member)),
    note: (record, member, at, seen) => (note(record, member, at, seen) === undefined ? undefined : true),
  };
}

/** What is found out from two values that no range can be. */
function both<V, W>(a: Settled<V>, b: Settled<V>, to: (a: V, b: V) => W): Settled<W> {
  if (a.constant !== undefined && b.constant !== undefined) return known(to(a.constant, b.constant));
  const value = (record: Rec, member: Member) => {
    const [left, right] = [a.value(record, member), b.value(record, member)];
    return left === undefined || right === undefined ? undefined : to(left, right);
  };
  return {
    value,
    among: value,
    note(record, member, at, seen) {
      const [left, right] = [a.note(record, member, at, seen), b.note(record, member, at, seen)];
      return left === undefined || right === undefined ? undefined : to(left, right);
    },
  };
}

/** Statements of which one that is `deciding` decides: false for all, true for any. */
function kleene(parts: readonly Truth[], deciding: boolean): Truth {
  const over = (tests: readonly Truth['value'][]) => (record: Rec, member: Member) => {
    let result: boolean | undefined = !deciding;
    for (const test of tests) {
      const holds = test(record, member);
      if (holds === deciding) return deciding;
      if (holds === undefined) result = undefined;
    }
    return result;
  };
  return {
    value: over(parts.map(({ value }) => value)),
    among: over(parts.map(({ among }) => among)),
    note(record, member, at, seen) {
      const { mark } = seen;
      const told = parts.map((part) => {
        seen.subjects = [];
        return { holds: part.note(record, member, at, seen), subjects: seen.subjects };
      });
      const holds = told.map((one) => one.holds);
      const result = holds.includes(deciding) ? deciding : holds.includes(undefined) ? undefined : !deciding;
      if (result !== undefined) seen.forget(mark);
      seen.subjects = told.filter((one) => one.holds === result).flatMap(({ subjects }) => subjects);
      return result;
    },
  };
}

/** One thing where a condition holds, another where not; where a range leaves it open, either. */
function conditional<V, A, N>(
  condition: Truth,
  then: Settled<V, A, N>,
  otherwise: Settled<V, A, N>,
  either: (a: A, b: A) => A | undefined,
  noted: (a: N, b: N) => N | undefined,
): Settled<V, A, N> {
  const lacksNothing = (record: Rec, member: Member) => {
    const seen = new Seen(false);
    condition.note(record, member, 0, seen);
    return seen.mark === 0;
  };
  const eitherOf = <T>(a: T | undefined, b: T | undefined, of: (a: T, b: T) => T | undefined) =>
    a === undefined || b === undefined ? undefined : of(a, b);
  return {
    value(record, member) {
      const holds = condition.value(record, member);
      return holds === undefined ? undefined : (holds ? then : otherwise).value(record, member);
    },
    among(record, member) {
      const holds = condition.among(record, member);
      if (holds !== undefined) return (holds ? then : otherwise).among(record, member);
      if (!lacksNothing(record, member)) return undefined;
      return eitherOf(then.among(record, member), otherwise.among(record, member), either);
    },
    note(record, member, at, seen) {
      const { mark } = seen;
      const holds = condition.note(record, member, at, seen);
      if (holds !== undefined) return (holds ? then : otherwise).note(record, member, at, seen);
      if (seen.mark > mark) return undefined;
      return eitherOf(then.note(record, member, at, seen), otherwise.note(record, member, at, seen), noted);
    },
  };
}

/** The first that is given; where none is, what the first asks for is missing. */
function firstKnown<V, A, N>(parts: readonly Settled<V, A, N>[]): Settled<V, A, N> {
  const first = <F>(of: (part: Settled<V, A, N>) => F | undefined) => {
    for (const part of parts) {
      const found = of(part);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    value: (record, member) => first((part) => part.value(record, member)),
    among: (record, member) => first((part) => part.among(record, member)),
    note(record, member, at, seen) {
      const has = ({ value, among }: Settled<V, A, N>) =>
        (seen.certain ? value(record, member) : among(record, member)) !== undefined;
      const chosen = parts.find(has) ?? parts[0];
      return chosen?.note(record, member, at, seen);
    },
  };
}

function agreeing<A>(a: A, b: A): A | undefined {
  return a === b ? a : undefined;
}

function all<T>(values: readonly (T | undefined)[]): T[] | undefined {
  return values.includes(undefined) ? undefined : (values as T[]);
}

/** Notes all that a number is made of: it has a value where all of them have. */
function notingAll(parts: readonly Numeric[]): Numeric['note'] {
  return (record, member, at, seen) => {
    let known: true | undefined = true;
    for (const part of parts) if (part.note(record, member, at, seen) === undefined) known = undefined;
    return known;
  };
}

function joined(nodes: readonly Numeric[]): Variables {
  return new Map(nodes.flatMap(({ variables }) => [...variables]));
}

/** All that a sum, or a quotient of two, can be on a record. */
function amongOf({ part, base, variables }: Pick<Numeric, 'part' | 'base' | 'variables'>) {
  return (record: Rec, member: Member): Interval | undefined => {
    const quantities = new Map<string, Quantity>();
    for (const [name, { interval, step, partOf }] of variables) {
      const found = interval(record, member);
      if (found === undefined) return undefined;
      quantities.set(name, { interval: found, step, partOf });
    }
    return base === undefined ? extremes(part, quantities) : quotientExtremes(part, base.sum, quantities, base.ofZero);
  };
}

/** A number by its small units. */
function inUnits(units: Units): { readonly units: Units; readonly value: Numeric['value'] } {
  const { scale, of } = units;
  return {
    units,
    value: (record, member) => {
      const count = of(record, member);
      return count === undefined ? undefined : fraction(count, scale);
    },
  };
}

function unitsOfSum(sums: readonly { readonly node: Numeric; readonly by: 1 | -1 }[]): Units | undefined {
  const known = sums.map(({ node: { units } }) => units);
  const units = all(known);
  if (units === undefined) return undefined;
  const scale = Math.max(...units.map((one) => one.scale));
  const parts = units.map((one, index) => ({ ...one, times: (scale / one.scale) * (sums[index]?.by ?? 1) }));
  const terms = parts.flatMap(
    ({ terms: own, times }) => own?.map((one) => ({ ...one, times: one.times * times })) ?? [],
  );
  if (parts.every(({ terms: own }) => own !== undefined)) return { scale, of: sumOfFields(terms), terms };
  return {
    scale,
    of(record, member) {
      let total: Whole = 0;
      for (const part of parts) {
        const count = part.of(record, member);
        if (count === undefined) return undefined;
        total = add(total, part.times === 1 ? count : multiply(count, part.times));
      }
      return total;
    },
  };
}

/** Fields of a record, each group looked up once. */
function sumOfFields(terms: readonly Term[]): Units['of'] {
  const groups = new Map<string, (Term & { readonly key: string })[]>();
  for (const term of terms) {
    const [key = '', ...group] = term.path.split('.').reverse();
    const name = group.reverse().join('.');
    groups.set(name, [...(groups.get(name) ?? []), { ...term, key }]);
  }
  const read = [...groups].map(([path, fields]) => ({
    group: path === '' ? (record: Rec) => record : reader(path),
    fields,
  }));
  return (record) => {
    let total: Whole = 0;
    for (const { group, fields } of read) {
      const values = group(record) as Rec | undefined;
      if (values === undefined) return undefined;
      for (const { key, scale, times } of fields) {
        const value = values[key] as number | string | null | undefined;
        if (value === null || value === undefined) return undefined;
        const count = scaled(value, scale);
        total = add(total, times === 1 ? count : multiply(count, times));
      }
    }
    return total;
  };
}

/** One number over another. */
function quotient(over: Numeric, under: Numeric, ofZero: Exact | undefined): Numeric['value'] {
  const [part, base] = [over.units, under.units];
  if (part === undefined || base === undefined) {
    return (record, member) => {
      const whole = under.value(record, member);
      if (whole !== undefined && signOf(whole) === 0) return ofZero;
      const some = over.value(record, member);
      return whole === undefined || some === undefined ? undefined : divide(some, whole);
    };
  }
  const [up, down] = [Math.max(1, base.scale / part.scale), Math.max(1, part.scale / base.scale)];
  return (record, member) => {
    const whole = base.of(record, member);
    if (whole === 0) return ofZero;
    const some = part.of(record, member);
    if (whole === undefined || some === undefined) return undefined;
    return fraction(up === 1 ? some : multiply(some, up), down === 1 ? whole : multiply(whole, down));
  };
}
