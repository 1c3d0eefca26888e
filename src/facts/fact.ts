/** What a fact is: a value that rules ask for, derived from a record, or the absent inputs that keep it from one. */
import type { Day } from '../base/date.js';
import { type Exact, toDecimalString } from '../base/exact.js';
import { type Interval, type Span, spanOf } from '../base/interval.js';
import type { Citation, Resolved } from '../parameters/parameter.js';
import type { Scope } from '../records/catalog.js';
import type { FieldInfo, Label, Unit } from '../records/field.js';
import { intervalOf, numberOf } from '../records/number.js';
import type { Range } from '../records/range.js';

/** A value a rule can compare. */
export type FactValue = Exact | boolean | string;

/** An input a fact was computed from: numbers as decimal strings, of a range the smallest and the largest. */
export interface Input {
  readonly path: string;
  readonly value: string | boolean | Span;
  /** Of a record of a table: the cell that it was read from, and of a workbook its sheet. */
  readonly sheet?: string;
  readonly cell?: string;
  /** What second lists say of it (`--against`). */
  readonly sources?: readonly InputSource[];
}

/** What a second list says of an input, and in which cell of it. */
export interface InputSource {
  readonly source: string;
  readonly value: string | boolean | Span;
  readonly sheet?: string;
  readonly cell?: string;
  /** It is the result that the list comes to as a whole, by what stands there; nobody has written it. */
  readonly concluded?: true;
}

/** What makes of a field's value, which stands at a path, what is shown of it as an input. */
export type InputMaker<T> = (path: string, kind: FieldInfo['kind']) => (value: number | string | boolean | Range) => T;

/** What stands behind a fact's value, or keeps it from one. */
export interface Trace {
  /** The inputs given, in table order. */
  readonly inputs: readonly Input[];
  /** The absent inputs that keep the fact from a value; empty where it has one. */
  readonly missing: readonly string[];
  /** The members that make the fact false or leave it open. */
  readonly subjects?: readonly string[];
  /** It was not computed: a second source stands in. */
  readonly reported?: true;
}

/** One of the things that a fact can be; no value where it is not known, for want of what its trace misses. */
export interface Possibility {
  readonly value: FactValue | Interval | undefined;
  trace(): Trace;
}

/** What makes more than one thing possible though the record says one thing of each input. */
export interface Doubt {
  /** The second sources that contradict the first, in table order. */
  readonly conflicts: readonly string[];
  /** All that the fact can be, what the first source says before the others. */
  readonly possible: readonly Possibility[];
}

/** What a fact may know besides the record: the day, the readings, the parameters, and which member it is about. */
export interface Given {
  readonly asOf: Day;
  /** The position of the member that a fact about a member is about. */
  readonly member?: number | undefined;
  /** The option chosen for a reading. */
  option(reading: string): string | undefined;
  /** A parameter's value on the day; undefined where it has none. */
  parameter(id: string): Resolved | undefined;
}

/** A fact made ready for a day. `value` is the quick half, `trace` is asked only for a verdict. */
export interface PreparedFact<R> {
  /** Of a record each of whose numbers is one number; none where it is not known or in doubt. */
  value(record: R): FactValue | undefined;
  trace(record: R): Trace;
  /**
   * Tells the inputs of a record as something else than `Input` makes of them, where the fact has a value behind which
   * there is nothing else; undefined of other records.
   */
  inputsAs?<T>(make: InputMaker<T>): (record: R) => readonly T[] | undefined;
  /**
   * The smallest interval with every value that the fact has for some choice of numbers within the record's ranges,
   * those left out that contradict one another. Every number fact has it: rules compare numbers by order only, so the
   * ends decide. A fact that is no number and reads one is open where that is a range, unless it is `monotone` or says
   * `certainly`.
   */
  between?(record: R): Interval | undefined;
  /** All that it can be where a second source contradicts or stands in; none where `value` and `between` say it all. */
  inDoubt?(record: R): Doubt | undefined;
  /** What a fact that is no number comes to wherever in their ranges the numbers lie; undefined where that is open. */
  certainly?(record: R): boolean | string | undefined;
  /** It hangs on whether an input is given, so that not to know which of several values it has tells otherwise. */
  readonly asksWhetherGiven?: boolean;
  /** It is just an input: of a record without ranges and conflicts one value or none. */
  readonly isInput?: true;
  /** A fact that is no number and changes at most once as the number that it reads rises: the ends of a range decide. */
  readonly monotone?: true;
}

/** What type of value a fact has. */
export type FactType =
  | { readonly kind: 'number'; readonly unit: Unit }
  | { readonly kind: 'boolean' }
  | {
      readonly kind: 'code';
      readonly options: readonly string[];
      /** Their words, by code. */
      readonly labels?: Readonly<Record<string, Label>>;
    };

/** The least and largest value that a number can have, as far as it has any; whole numbers only where `whole`. */
export interface FactRange {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly whole?: boolean | undefined;
}

/** How a number is computed from its inputs, for people to follow: a sum per person, or one count over another. */
export type Working =
  | { readonly kind: 'perPerson'; readonly minus: readonly string[] }
  | { readonly kind: 'percentage'; readonly part: string; readonly whole: string };

/** The definition of a fact. */
// biome-ignore lint/suspicious/noExplicitAny: a registry holds facts of every level; each is called with its own.
export interface Fact<R = any> {
  readonly name: string;
  /** What it is about. */
  readonly level: Scope;
  readonly type: FactType;
  readonly labels: Label;
  /** Where the policy states it; none for a fact that is just an input. */
  readonly citation?: Citation;
  /** The paths of the fields that its traces can name, in table order, `members[].schooling` for any member's. */
  readonly inputs: readonly string[];
  /** Second sources that its traces can name besides, and what it hangs on whether they or an input can be so. */
  readonly beside?: readonly string[];
  /** The readings it depends on, with every option it understands. */
  readonly readings?: Readonly<Record<string, readonly string[]>>;
  /** The parameters it depends on; `undefined` as unit stands for a month and day, `number` for any unit. */
  readonly parameters?: Readonly<Record<string, Unit | 'number' | undefined>>;
  readonly working?: Working;
  /** Of one of a rulebook's own all that it is computed by, as text: the same text is the same fact. */
  readonly formula?: string;
  /** What values a number can have: those of records that are not refused. None stands for any number. */
  readonly range?: FactRange;
  prepare(given: Given): PreparedFact<R>;
}

/** Facts by scope and name. */
export type Facts = Readonly<Record<Scope, ReadonlyMap<string, Fact>>>;

/** The words of the codes that a fact can be; undefined where it is no code. */
export function codeLabels(facts: Facts, scope: Scope, name: string): Readonly<Record<string, Label>> | undefined {
  const type = facts[scope].get(name)?.type;
  return type?.kind === 'code' ? type.labels : undefined;
}

/** A field's value as verdicts show it. */
export function inputValue(kind: FieldInfo['kind'], value: number | string | boolean | Range): string | boolean | Span {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'object') return spanOf(intervalOf(kind, value));
  return kind === 'code' || kind === 'date' || kind === 'text' ? String(value) : toDecimalString(numberOf(kind, value));
}

/** An input as verdicts list it. */
export const asInput: InputMaker<Input> = (path, kind) => (value) => ({ path, value: inputValue(kind, value) });

/** Reads a path without members (`income.wages`); `null` and absent both give undefined. */
export function reader(path: string): (record: unknown) => unknown {
  const keys = path.split('.');
  const [first = '', second] = keys;
  if (keys.length > 2) {
    return (record) => {
      let value: unknown = record;
      for (const key of keys) value = (value as Record<string, unknown> | null | undefined)?.[key];
      return value ?? undefined;
    };
  }
  if (second === undefined) return (record) => (record as Record<string, unknown>)[first] ?? undefined;
  return (record) =>
    (record as Record<string, Record<string, unknown> | null | undefined>)[first]?.[second] ?? undefined;
}
