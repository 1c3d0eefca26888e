/** A number that several sources state. Where one of them contradicts, it has no value but a choice (`Believed`). */
import { compare } from '../base/exact.js';
import { type Interval, point } from '../base/interval.js';
import type { Kind } from '../records/field.js';
import { isUncertain } from '../records/uncertainty.js';
import type { Expression, SecondSource } from './expression.js';
import { type Numeric, plainNumber } from './numeric.js';
import { contradicts } from './second-source.js';
import type { MemberAt, Rec, Truth } from './settled.js';
import type { ReadField, WrittenNumber } from './settled-fields.js';

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

/** A second source, settled. */
interface StatedSource {
  readonly source: SecondSource;
  readonly said: Numeric;
  readonly standsIn: Truth | undefined;
  contradicts(record: Rec, member: MemberAt): boolean;
}

/** What is settled of a second source: what it says, of what number, where it is heard and where it stands in. */
interface SourceParts {
  readonly said: Numeric;
  readonly against: Numeric;
  readonly isHeard: Truth | undefined;
  readonly standsIn: Truth | undefined;
  /** The input that it is, which is held against the other as it is written. */
  readonly input: { readonly kind: Kind; readonly place: ReadField } | undefined;
}

/** A second source beside a number. */
export function statedSource(
  source: SecondSource,
  { said, against, isHeard, standsIn, input }: SourceParts,
): StatedSource {
  const differs = differing(said, input);
  const isContradicting = (record: Rec, member: MemberAt): boolean => {
    if (said.given(record, member) !== true || isHeard?.among(record, member) === false) return false;
    if (standsIn?.among(record, member) === true) return false;
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
    standsIn,
    contradicts(record: Rec, member: MemberAt): boolean {
      if (last?.record !== record || last.member !== member) {
        last = { record, member, found: isContradicting(record, member) };
      }
      return last.found;
    },
  };
}

/** Whether what a source says is another number than all that is held against it. */
function differing(said: Numeric, input: SourceParts['input']) {
  if (input !== undefined) {
    const { kind } = input;
    const read = input.place.read as (record: Rec, member: MemberAt) => WrittenNumber;
    return (record: Rec, member: MemberAt, own: Interval) =>
      contradicts(kind, read(record, member) as NonNullable<WrittenNumber>, own);
  }
  return (record: Rec, member: MemberAt, own: Interval) => {
    const all = said.among(record, member);
    return all !== undefined && (compare(all.to, own.from) < 0 || compare(all.from, own.to) > 0);
  };
}

/**
 * The number, and what it is as a statement.
 * @param of as it stands in an expression
 * @param first what it is by its first source
 * @param within the statements within that
 */
export function statedNumber(
  of: Expression,
  first: Numeric,
  within: readonly Statement[],
  sources: readonly StatedSource[],
): { readonly number: Numeric; readonly statement: Statement } {
  const standingIn = (record: Rec, member: MemberAt) =>
    sources.find(
      ({ said, standsIn }) =>
        standsIn !== undefined && said.given(record, member) === true && standsIn.among(record, member) === true,
    );
  const statement: Statement = {
    of,
    standsIn: (record, member) => standingIn(record, member) !== undefined,
    isContradicted: (record, member) => {
      for (const { contradicts } of sources) if (contradicts(record, member)) return true;
      return false;
    },
    contradicting: (record, member) =>
      sources.flatMap(({ source, contradicts }) => (contradicts(record, member) ? [source] : [])),
    within,
  };
  /** Nothing that is one number where a source contradicts. */
  const undisputed =
    <V>(own: (record: Rec, member: MemberAt) => V | undefined) =>
    (record: Rec, member: MemberAt) => {
      for (const { contradicts } of sources) if (contradicts(record, member)) return undefined;
      return own(record, member);
    };
  const { constant: _, units, ...plain } = first;
  if (sources.every(({ standsIn }) => standsIn === undefined)) {
    const counted = units === undefined ? {} : { units: { scale: units.scale, of: undisputed(units.of) } };
    return { statement, number: { ...plain, value: undisputed(first.value), ...counted } };
  }
  const value = undisputed(first.value);
  const told = (record: Rec, member: MemberAt) => standingIn(record, member)?.said ?? first;
  const number = plainNumber({
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
  return { statement, number };
}
