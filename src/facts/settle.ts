/** Settles an expression for a day and a choice of readings: both, and parameters, are gone from what is left. */
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
  compare,
  divide,
  type Exact,
  exact,
  fraction,
  isExact,
  multiply,
  plus,
  scaled,
  signOf,
  subtract,
  times,
} from '../base/exact.js';
import { greatest, hull, type Interval, isInterval, isPoint, least, point } from '../base/interval.js';
import { type Field, type FieldTable, type Level, MEMBER } from '../records/catalog.js';
import { type Kind, MONEY_SCALE, PERCENT_SCALE } from '../records/field.js';
import type { CommonMember } from '../records/household.js';
import { DEATH_DATE } from '../records/living.js';
import { intervalOf, numberOf } from '../records/number.js';
import type { Range } from '../records/range.js';
import { isUncertain } from '../records/uncertainty.js';
import { type Expression, isCodes, type SecondSource } from './expression.js';
import { type Fact, type Given, reader } from './fact.js';
import { type AgedField, impossibleCodes, isAged } from './impossible-codes.js';
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
import { type Living, livingIn } from './living-members.js';
import { asksOfSign, comparedBetween, isOrder } from './operator.js';
import { contradicts } from './second-source.js';
import { type MemberPlace, memberPlace, orderOf, placeOf, type Seen } from './seen.js';
import {
  absent,
  agreeing,
  both,
  conditional,
  constant,
  counted,
  firstKnown,
  folded,
  givenAll,
  givenTogether,
  kleene,
  known,
  type MemberAt,
  mapped,
  noteAll,
  paired,
  type Rec,
  type Settled,
  type Text,
  type Truth,
} from './settled.js';
import { inUnits, quotient, type Units, unitsOfSum } from './small-units.js';

/** A number: one sum of quantities, or one such sum over another. */
interface Numeric extends Settled<Exact, Interval> {
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
type Numbered = number | string | Range | undefined;

const ZERO = exact(0);
const ONE = exact(1);
/** By kind, so many small units as the digits allow to one; what is measured has no such unit. */
const scales: Partial<Record<Kind, number>> = { money: MONEY_SCALE, percent: PERCENT_SCALE, count: 1 };

/**
 * Which of its second sources is believed of each fact, and the first source of those that are not in it; or that no
 * second source says anything.
 */
export type Believed = ReadonlyMap<Expression, SecondSource> | 'first';

/** A fact that has second sources, as it stands in an expression. */
export interface Statement {
  readonly of: Expression;
  /** Those that contradict what is held against them, on a record. */
  contradicting(record: Rec, member: MemberAt): readonly SecondSource[];
  isContradicted(record: Rec, member: MemberAt): boolean;
  standsIn(record: Rec, member: MemberAt): boolean;
  /** Those within what it states by its first source. */
  readonly within: readonly Statement[];
}

/** Settles expressions of one level for what is given. */
export class Settler {
  #opaque = 0;
  /** The facts with second sources in what was settled, those within others left out. */
  statements: readonly Statement[] = [];

  constructor(
    readonly table: FieldTable,
    readonly level: Level,
    readonly given: Given,
    readonly believed: Believed = new Map(),
  ) {}

  /** Any expression. */
  of(expression: Expression): Truth | Text | Numeric {
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
      case 'common':
        return this.#plain(this.#common<Exact, Interval>(expression.fact));
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
          expression.form === 'minimum' ? least : greatest,
        );
      case 'ratio':
        return this.#ratio(this.number(expression.part), this.number(expression.base), expression.ofZero);
      case 'count':
        return this.#total(this.#constant(exact(1)), expression.where && this.truth(expression.where));
      case 'total':
        return this.#total(this.number(expression.of), expression.where && this.truth(expression.where));
      case 'stated':
        return this.#stated(expression);
      case 'completedYears':
        return this.#days(expression.from, expression.to, completedYears);
      case 'completedMonths':
        return this.#days(expression.from, expression.to, completedMonths);
      case 'daysCounted':
        return this.#days(expression.from, expression.to, daysCounted);
      case 'yearOf':
        return this.#plain(counted(mapped(this.text(expression.of), (day) => exact(yearOf(day)))));
      default: {
        const chosen = this.#choice<Exact, Interval, Numeric>(expression, (one) => this.number(one), hull);
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
      case 'common':
        return this.#common(expression.fact);
      case 'all':
      case 'any':
        return kleene(
          expression.parts.map((part) => this.truth(part)),
          expression.form === 'any',
        );
      case 'not':
        return mapped(this.truth(expression.of), (value) => !value);
      case 'known': {
        const of = this.of(expression.of);
        return {
          value: (record, member) => of.value(record, member) !== undefined,
          among: of.given,
          given: () => true,
          note(record, member, at, seen) {
            const { mark } = seen;
            of.note(record, member, at, seen);
            seen.forget(mark);
          },
        };
      }
      case 'every':
      case 'some':
        return this.#quantified(this.truth(expression.holds), expression.form === 'some');
      case 'compare':
        return this.#compare(expression);
      default:
        return this.#choice(expression, (one) => this.truth(one), agreeing);
    }
  }

  text(expression: Expression): Text {
    switch (expression.form) {
      case 'constant':
        return known(expression.value as string);
      case 'field':
        return this.#field(expression.field);
      case 'common':
        return this.#common(expression.fact);
      case 'day':
        return known(this.given.asOf);
      case 'parameter': {
        const monthDay = this.given.parameter(expression.id)?.monthDay;
        return monthDay === undefined ? absent(`parameters.${expression.id}`) : known(monthDay);
      }
      case 'dayAfter':
        return mapped(this.text(expression.of), dayAfter);
      case 'lastAnniversary':
        return paired(this.text(expression.monthDay), this.text(expression.until), lastAnniversary);
      default:
        return this.#choice(expression, (one) => this.text(one), agreeing);
    }
  }

  /** What the three types have alike: a choice among expressions of one type. */
  #choice<V, A, S extends Settled<V, A>>(
    expression: Expression,
    settle: (one: Expression) => S,
    either: (a: A, b: A) => A | undefined,
  ): S | Settled<V, A> {
    switch (expression.form) {
      case 'byReading': {
        const chosen = expression.options.get(this.given.option(expression.reading) ?? '');
        return chosen === undefined ? absent(`readings.${expression.reading}`) : settle(chosen);
      }
      case 'if': {
        const condition = this.truth(expression.condition);
        const [then, otherwise] = [settle(expression.then), settle(expression.otherwise)];
        if (condition.constant !== undefined) return condition.constant ? then : otherwise;
        return conditional(condition, then, otherwise, either);
      }
      case 'firstKnown':
        return firstKnown(expression.parts.map(settle));
      default:
        throw new Error(`${expression.form} has no value of this type.`);
    }
  }

  #field<V extends string | boolean>(field: Field): Settled<V> {
    const { read, note } = this.#place(field);
    const value = read as (record: Rec, member: MemberAt) => V | undefined;
    return { value, among: value, given: (record, member) => value(record, member) !== undefined, note };
  }

  /** A fact that every rulebook has: where second sources leave it open, all that it can be. */
  #common<V, A = V>(fact: Fact): Settled<V, A> {
    const { level, table } = this;
    const prepared = fact.prepare(this.given);
    const among = (record: Rec): A | undefined => {
      const doubt = prepared.inDoubt?.(record);
      if (doubt === undefined) return (prepared.between?.(record) ?? prepared.value(record)) as A | undefined;
      const values = doubt.possible.map(({ value }) => (isExact(value) ? point(value) : value));
      const [first, ...others] = values;
      if (values.includes(undefined)) return undefined;
      if (isInterval(first)) return (values as Interval[]).reduce(hull) as A;
      return others.every((one) => one === first) ? (first as A) : undefined;
    };
    return {
      value: (record) => prepared.value(record) as V | undefined,
      among,
      given(record) {
        if (among(record) !== undefined) return true;
        // Of some of the things that it can be something may be missing, of others not.
        return prepared.inDoubt?.(record) === undefined ? false : undefined;
      },
      note(record, _member, _at, seen) {
        const { inputs, missing } = prepared.trace(record);
        for (const { path, value } of inputs) seen.read(path, placeOf(table, level, path), value);
        for (const path of missing) seen.lacks(path, placeOf(table, level, path));
      },
    };
  }

  /** How a field is read and noted: that of a member with his number. */
  #place(field: Field): Pick<Settled<unknown>, 'note'> & { read(record: Rec, member: MemberAt): unknown } {
    const { path } = field;
    const noted =
      (
        read: (record: Rec, member: MemberAt) => unknown,
        placed: (at: number) => MemberPlace,
      ): Settled<unknown>['note'] =>
      (record, member, at, seen) => {
        const found = read(record, member) as Numbered | boolean;
        const { path, place } = placed(at);
        if (found === undefined) seen.lacks(path, place);
        else seen.input(field, path, place, found);
      };
    if (!path.startsWith(MEMBER)) {
      const read = reader(path);
      const own = { path, place: orderOf(this.table, field)(0) };
      return { read, note: noted(read, () => own) };
    }
    const name = path.slice(MEMBER.length);
    const own = reader(name);
    const read = isAged(name)
      ? this.#possibleCode(name)
      : (_: Rec, member: MemberAt) => (member === undefined ? undefined : own(member));
    return { read, note: noted(read, memberPlace(this.table, field)) };
  }

  /** A code that a member's age makes impossible says nothing. */
  #possibleCode(name: AgedField) {
    const isImpossible = impossibleCodes(name, this.given);
    return (_: Rec, member: MemberAt): unknown =>
      member === undefined || isImpossible(member as unknown as CommonMember) ? undefined : (member[name] ?? undefined);
  }

  #constant(number: Exact): Numeric {
    const { numerator, denominator } = number;
    return {
      ...constant(number, point(number)),
      part: constantly(number),
      variables: new Map(),
      ...(denominator === 1 ? { units: { scale: 1, of: () => numerator } } : {}),
    };
  }

  /** A field that is a number. */
  #quantity(field: Field): Numeric {
    const { read, note } = this.#place(field);
    const { kind } = field;
    const given = read as (record: Rec, member: MemberAt) => Numbered;
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
      given: (record, member) => given(record, member) !== undefined,
      note,
      part: once(field.path),
      variables: new Map([
        [field.path, { interval, step: scale === undefined ? undefined : fraction(1, scale), partOf: field.partOf }],
      ]),
      ...(units === undefined ? {} : { units }),
    };
  }

  /** All that a field can be: what is part of something is not above it, and something not below its parts. */
  #interval(field: Field, given: (record: Rec, member: MemberAt) => Numbered) {
    const { kind, partOf } = field;
    const other = (path: string) => {
      const one = this.table.at(this.level, path);
      if (one === undefined) throw new Error(`${path} is no field of a ${this.level}.`);
      const { read } = this.#place(one);
      return (record: Rec, member: MemberAt) => {
        const value = read(record, member) as Numbered;
        return value === undefined ? undefined : intervalOf(one.kind, value);
      };
    };
    const whole = partOf === undefined ? undefined : other(partOf);
    const parts = this.table.partsOf(this.level, field.path).map(({ path }) => other(path));
    return (record: Rec, member: MemberAt): Interval | undefined => {
      const value = given(record, member);
      if (value === undefined) {
        const all = field.absent === undefined ? undefined : whole?.(record, member);
        return all && { from: ZERO, to: all.to };
      }
      const own = intervalOf(kind, value);
      // One number is what it is; records in which it contradicts another are refused.
      if (typeof value !== 'object') return own;
      const most = whole?.(record, member)?.to;
      const from = parts.reduce((lowest, part) => greatest(lowest, part(record, member)?.from ?? lowest), own.from);
      return { from, to: most === undefined ? own.to : least(own.to, most) };
    };
  }

  /** A number that is no sum of others: a variable of its own. */
  #plain(settled: Settled<Exact, Interval>): Numeric {
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

  #product(a: Numeric, b: Numeric): Numeric {
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
      return this.#plain({ value, among, given: givenAll([a, b]), note: noteAll([a, b]) });
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

  #ratio(part: Numeric, base: Numeric, ofZero: Exact | undefined): Numeric {
    const [over, under] = [this.#asSum(part), this.#asSum(base)];
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

  /** A number that several sources state. Where one of them contradicts, it has no value but a choice (`believed`). */
  #stated(expression: Extract<Expression, { form: 'stated' }>): Numeric {
    if (this.believed === 'first') return this.number(expression.of);
    const chosen = this.believed.get(expression);
    if (chosen !== undefined) return this.number(chosen.value);
    const before = this.statements;
    this.statements = [];
    const first = this.number(expression.of);
    const within = this.statements;
    const sources = expression.sources.map((source) => this.#source(source, first));
    const standingIn = (record: Rec, member: MemberAt) =>
      sources.find(
        ({ said, standsIn }) =>
          standsIn !== undefined && said.given(record, member) === true && standsIn.among(record, member) === true,
      );
    const statement: Statement = {
      of: expression,
      standsIn: (record, member) => standingIn(record, member) !== undefined,
      isContradicted: (record, member) => {
        for (const { contradicts } of sources) if (contradicts(record, member)) return true;
        return false;
      },
      contradicting: (record, member) =>
        sources.flatMap(({ source, contradicts }) => (contradicts(record, member) ? [source] : [])),
      within,
    };
    this.statements = before.some(({ of }) => of === expression) ? before : [...before, statement];
    /** Nothing that is one number where a source contradicts. */
    const undisputed =
      <V>(own: (record: Rec, member: MemberAt) => V | undefined) =>
      (record: Rec, member: MemberAt) => {
        for (const { contradicts } of sources) if (contradicts(record, member)) return undefined;
        return own(record, member);
      };
    const { constant: _, units, ...plain } = first;
    if (sources.every(({ standsIn }) => standsIn === undefined)) {
      return {
        ...plain,
        value: undisputed(first.value),
        ...(units === undefined ? {} : { units: { scale: units.scale, of: undisputed(units.of) } }),
      };
    }
    const value = undisputed(first.value);
    const told = (record: Rec, member: MemberAt) => standingIn(record, member)?.said ?? first;
    return this.#plain({
      value: (record, member) => {
        const other = standingIn(record, member);
        return other === undefined ? value(record, member) : other.said.value(record, member);
      },
      among: (record, member) => told(record, member).among(record, member),
      given: (record, member) => told(record, member).given(record, member),
      note: (record, member, at, seen) => {
        const other = standingIn(record, member);
        if (other !== undefined) seen.reported = true;
        (other?.said ?? first).note(record, member, at, seen);
      },
    });
  }

  /** A second source beside a number. */
  #source(source: SecondSource, first: Numeric) {
    const { where, standsIn } = source;
    const said = this.number(source.value);
    const against = source.against === undefined ? first : this.number(source.against);
    const isHeard = where === undefined ? undefined : this.truth(where);
    const settledStandsIn = standsIn === undefined ? undefined : this.truth(standsIn);
    const differs = this.#differing(source.value, said);
    const contradicts = (record: Rec, member: MemberAt): boolean => {
      if (said.given(record, member) !== true || isHeard?.among(record, member) === false) return false;
      if (settledStandsIn?.among(record, member) === true) return false;
      // What is one number is found out sooner.
      const number = isUncertain(record) ? undefined : against.value(record, member);
      const own = number === undefined ? against.among(record, member) : point(number);
      return own !== undefined && differs(record, member, own);
    };
    // Asked several times of one record before the next.
    let last: { readonly record: Rec; readonly member: MemberAt; readonly found: boolean } | undefined;
    return {
      source,
      said,
      standsIn: settledStandsIn,
      contradicts(record: Rec, member: MemberAt): boolean {
        if (last?.record !== record || last.member !== member) {
          last = { record, member, found: contradicts(record, member) };
        }
        return last.found;
      },
    };
  }

  /** Whether what a source says is another number than all that is held against it; of an input, as it is written. */
  #differing(value: Expression, said: Numeric) {
    if (value.form === 'field') {
      const { kind } = value.field;
      const read = this.#place(value.field).read as (record: Rec, member: MemberAt) => Numbered;
      return (record: Rec, member: MemberAt, own: Interval) =>
        contradicts(kind, read(record, member) as NonNullable<Numbered>, own);
    }
    return (record: Rec, member: MemberAt, own: Interval) => {
      const all = said.among(record, member);
      return all !== undefined && (compare(all.to, own.from) < 0 || compare(all.from, own.to) > 0);
    };
  }

  #extreme(nodes: readonly Numeric[], pick: (a: Exact, b: Exact) => Exact): Numeric {
    return this.#plain({
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

  /** Of each living member of whom a condition holds so much. Of whom it is open whether it holds, that or nothing. */
  #total(of: Numeric, where: Truth | undefined): Numeric {
    const { asOf } = this.given;
    const noteDeaths = this.#notingDeaths();
    const one = of.constant !== undefined && compare(of.constant, ONE) === 0;
    /** What comes of those who count, one after the other; undefined where one of them, or whether he counts, is not known. */
    const over = <T>(start: T, next: (before: T, record: Rec, member: MemberAt) => T | undefined) => {
      return (record: Rec): T | undefined => {
        let total: T | undefined = start;
        for (const [member] of livingIn(record, asOf)) {
          const counts = where === undefined || where.value(record, member);
          if (counts === undefined) return undefined;
          if (counts) total = next(total, record, member);
          if (total === undefined) return undefined;
        }
        return total;
      };
    };
    const count = over(0, (persons) => persons + 1);
    const sum = over(ZERO, (total, record, member) => {
      const own = of.value(record, member);
      return own === undefined ? undefined : plus(total, own);
    });
    const units: Units = { scale: 1, of: count };
    const { value } = one ? inUnits(units) : { value: sum };
    const node = this.#plain({
      value,
      among: (record) => {
        if (one && where === undefined) return point(exact(count(record) ?? 0));
        let total = point(ZERO);
        for (const [member] of livingIn(record, asOf)) {
          const counts = where === undefined || where.among(record, member);
          if (counts === false) continue;
          if (counts === undefined && where?.given(record, member) !== true) return undefined;
          const own = of.among(record, member);
          if (own === undefined) return undefined;
          const { from, to } = counts === undefined ? hull(own, point(ZERO)) : own;
          total = { from: plus(total.from, from), to: plus(total.to, to) };
        }
        return total;
      },
      given: (record) => {
        let result: boolean | undefined = true;
        for (const [member] of livingIn(record, asOf)) {
          const counts = where === undefined || where.among(record, member);
          if (counts === false) continue;
          const told = where === undefined ? true : where.given(record, member);
          const own = told === true ? of.given(record, member) : told;
          // Of whom it is open whether it counts, it may not be asked for.
          result = both(result, counts === undefined && told === true && own === false ? undefined : own);
        }
        return result;
      },
      note: (record, _member, _at, seen) => {
        const living = livingIn(record, asOf);
        noteDeaths(record, living, seen);
        for (const [member, at] of living) {
          where?.note(record, member, at, seen);
          if (where === undefined || where.among(record, member) !== false) {
            if (where?.given(record, member) !== false) of.note(record, member, at, seen);
          }
        }
        seen.subjects = [];
      },
    });
    return one ? { ...node, units } : node;
  }

  /** Of the living the day of a death to come is read too. */
  #notingDeaths(): (record: Rec, living: readonly Living[], seen: Seen) => void {
    const field = this.table.at(this.level, DEATH_DATE);
    if (field === undefined) throw new Error(`A ${this.level} has no members.`);
    const { note } = this.#place(field);
    return (record, living, seen) => {
      for (const [member, at] of living) if (typeof member.deathDate === 'string') note(record, member, at, seen);
    };
  }

  #days(from: Expression, to: Expression, count: (from: Day, to: Day) => number): Numeric {
    return this.#plain(counted(paired(this.text(from), this.text(to), (a, b) => exact(count(a, b)))));
  }

  /** A statement about each living member. One for whom it is `deciding` decides; one who is unknown leaves it open. */
  #quantified(about: Truth, deciding: boolean): Truth {
    const { asOf } = this.given;
    const noteDeaths = this.#notingDeaths();
    // The dead decide nothing.
    const over = (key: 'value' | 'among') => (record: Rec) =>
      folded(livingIn(record, asOf), deciding, ([member]) => about[key](record, member));
    return {
      value: over('value'),
      among: over('among'),
      given: (record) =>
        givenTogether(
          livingIn(record, asOf).map(([member]) => ({ truth: about, member })),
          record,
          deciding,
        ),
      note: (record, _member, _at, seen) => {
        const living = livingIn(record, asOf);
        const found = living.map(([member]) => about.among(record, member));
        const result = folded(found, deciding, (one) => one);
        const { mark } = seen;
        noteDeaths(record, living, seen);
        for (const [member, at] of living) about.note(record, member, at, seen);
        if (result !== undefined) seen.forget(mark);
        seen.subjects =
          result === !deciding ? [] : living.flatMap(([, at], index) => (found[index] === result ? [at] : []));
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
      return left.type === 'boolean'
        ? paired(this.truth(left), this.truth(right), (a, b) => (a === b) === wanted)
        : paired(this.text(left), this.text(right), (a, b) => (a === b) === wanted);
    }
    const asks = asksOfSign[operator];
    if (left.type !== 'number') {
      return paired(this.text(left), this.text(right), (a, b) => asks(a < b ? -1 : a > b ? 1 : 0));
    }
    const sides = [this.number(left), this.number(right)] as const;
    const [one, other] = sides;
    if (one.constant !== undefined && other.constant !== undefined)
      return known(asks(compare(one.constant, other.constant)));
    // A field on both sides is one number: it is their difference that lies above or below nothing.
    const difference = this.#sum([
      { node: one, by: 1 },
      { node: other, by: -1 },
    ]);
    return {
      value: this.#ageTest(left, operator, other.constant) ?? compared,
      among: (record, member) => {
        const between = difference.among(record, member);
        return between && comparedBetween(operator, between, point(ZERO));
      },
      given: givenAll(sides),
      note: noteAll(sides),
    };

    function compared(record: Rec, member: MemberAt): boolean | undefined {
      const [a, b] = [one.value(record, member), other.value(record, member)];
      return a === undefined || b === undefined ? undefined : asks(compare(a, b));
    }
  }

  /** Whether somebody has completed so many years on a day that is known is a question of his birth date alone. */
  #ageTest(left: Expression, operator: keyof typeof asksOfSign, bound: Exact | undefined): Truth['value'] | undefined {
    if (left.form !== 'completedYears' || bound === undefined || bound.denominator !== 1) return undefined;
    const day = this.text(left.to).constant;
    const inclusive = operator === 'greaterThanInclusive' || operator === 'lessThan';
    const years = Number(bound.numerator) + (inclusive ? 0 : 1);
    // Nobody has completed fewer years than none, and nobody counted in years has completed a thousand.
    if (day === undefined || years < 1 || years > 1000) return undefined;
    const last = lastBirthDateWithAge(years, day);
    const wanted = operator.startsWith('greater');
    const born = this.text(left.from);
    return (record, member) => {
      const birthDate = born.value(record, member);
      return birthDate === undefined ? undefined : birthDate <= last === wanted;
    };
  }
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
