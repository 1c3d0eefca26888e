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
import { compare, type Exact, exact, isExact } from '../base/exact.js';
import { greatest, hull, type Interval, isInterval, least, point } from '../base/interval.js';
import type { FieldTable, Level } from '../records/catalog.js';
import { type Expression, isCodes, type SecondSource } from './expression.js';
import type { Fact, Given } from './fact.js';
import { constantNumber, extremeOf, type Numeric, plainNumber, productOf, ratioOf, sumOf } from './numeric.js';
import { asksOfSign, comparedBetween, isOrder } from './operator.js';
import { placeOf } from './seen.js';
import {
  absent,
  agreeing,
  conditional,
  counted,
  firstKnown,
  givenAll,
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
import { SettledFields } from './settled-fields.js';
import { saidOfEach, totalOver } from './settled-members.js';
import { type Believed, type Statement, statedNumber, statedSource } from './stated-number.js';

const NOTHING = point(exact(0));

/** Settles expressions of one level for what is given. */
export class Settler {
  readonly #fields: SettledFields;
  /** The facts with second sources in what was settled, those within others left out. */
  statements: readonly Statement[] = [];

  constructor(
    readonly table: FieldTable,
    readonly level: Level,
    readonly given: Given,
    readonly believed: Believed = new Map(),
  ) {
    this.#fields = new SettledFields(table, level, given);
  }

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
        return constantNumber(expression.value as Exact);
      case 'field':
        return this.#fields.quantity(expression.field);
      case 'common':
        return plainNumber(this.#common<Exact, Interval>(expression.fact));
      case 'parameter': {
        const number = this.given.parameter(expression.id)?.number;
        return number === undefined ? plainNumber(absent(`parameters.${expression.id}`)) : constantNumber(number);
      }
      case 'sum':
        return sumOf(expression.parts.map((part) => ({ node: this.number(part), by: 1 })));
      case 'difference':
        return sumOf([
          { node: this.number(expression.whole), by: 1 },
          { node: this.number(expression.less), by: -1 },
        ]);
      case 'product':
        return expression.parts.map((part) => this.number(part)).reduce(productOf);
      case 'minimum':
      case 'maximum':
        return extremeOf(
          expression.parts.map((part) => this.number(part)),
          expression.form === 'minimum' ? least : greatest,
        );
      case 'ratio':
        return ratioOf(this.number(expression.part), this.number(expression.base), expression.ofZero);
      case 'count':
        return totalOver(this.#fields, constantNumber(exact(1)), expression.where && this.truth(expression.where));
      case 'total':
        return totalOver(this.#fields, this.number(expression.of), expression.where && this.truth(expression.where));
      case 'stated':
        return this.#stated(expression);
      case 'completedYears':
        return this.#days(expression.from, expression.to, completedYears);
      case 'completedMonths':
        return this.#days(expression.from, expression.to, completedMonths);
      case 'daysCounted':
        return this.#days(expression.from, expression.to, daysCounted);
      case 'yearOf':
        return plainNumber(counted(mapped(this.text(expression.of), (day) => exact(yearOf(day)))));
      default: {
        const chosen = this.#choice<Exact, Interval, Numeric>(expression, (one) => this.number(one), hull);
        return 'part' in chosen ? chosen : plainNumber(chosen);
      }
    }
  }

  truth(expression: Expression): Truth {
    switch (expression.form) {
      case 'constant':
        return known(expression.value as boolean);
      case 'field':
        return this.#fields.plain(expression.field);
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
        return saidOfEach(this.#fields, this.truth(expression.holds), expression.form === 'some');
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
        return this.#fields.plain(expression.field);
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

  /** A number that several sources state; of the one believed of them, that alone. */
  #stated(expression: Extract<Expression, { form: 'stated' }>): Numeric {
    if (this.believed === 'first') return this.number(expression.of);
    const chosen = this.believed.get(expression);
    if (chosen !== undefined) return this.number(chosen.value);
    const before = this.statements;
    this.statements = [];
    const first = this.number(expression.of);
    const within = this.statements;
    const sources = expression.sources.map((source) => this.#source(source, first));
    const { number, statement } = statedNumber(expression, first, within, sources);
    this.statements = before.some(({ of }) => of === expression) ? before : [...before, statement];
    return number;
  }

  #source(source: SecondSource, first: Numeric) {
    const { value, against, where, standsIn } = source;
    return statedSource(source, {
      said: this.number(value),
      against: against === undefined ? first : this.number(against),
      isHeard: where && this.truth(where),
      standsIn: standsIn && this.truth(standsIn),
      input: value.form === 'field' ? { kind: value.field.kind, place: this.#fields.place(value.field) } : undefined,
    });
  }

  #days(from: Expression, to: Expression, count: (from: Day, to: Day) => number): Numeric {
    return plainNumber(counted(paired(this.text(from), this.text(to), (a, b) => exact(count(a, b)))));
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
    const difference = sumOf([
      { node: one, by: 1 },
      { node: other, by: -1 },
    ]);
    return {
      value: this.#ageTest(left, operator, other.constant) ?? compared,
      among: (record, member) => {
        const between = difference.among(record, member);
        return between && comparedBetween(operator, between, NOTHING);
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
