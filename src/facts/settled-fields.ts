/** Fields as they are read of a record: what stands there, all that it can be, and that it was read or is missing. */
import { exact, fraction, scaled } from '../base/exact.js';
import { greatest, type Interval, least } from '../base/interval.js';
import { type Field, type FieldTable, type Level, MEMBER } from '../records/catalog.js';
import { type Kind, MONEY_SCALE, PERCENT_SCALE } from '../records/field.js';
import type { CommonMember } from '../records/household.js';
import { intervalOf, numberOf } from '../records/number.js';
import type { Range } from '../records/range.js';
import { type Given, reader } from './fact.js';
import { type AgedField, impossibleCodes, isAged } from './impossible-codes.js';
import { once } from './linear.js';
import type { Numeric } from './numeric.js';
import { type MemberPlace, memberPlace, orderOf } from './seen.js';
import type { MemberAt, Rec, Settled } from './settled.js';
import type { Units } from './small-units.js';

/** A number as records carry it. */
export type WrittenNumber = number | string | Range | undefined;

const ZERO = exact(0);
/** By kind, so many small units as the digits allow to one; what is measured has no such unit. */
const scales: Partial<Record<Kind, number>> = { money: MONEY_SCALE, percent: PERCENT_SCALE, count: 1 };

/** How a field is read of a record and a member, and noted. */
export interface ReadField extends Pick<Settled<unknown>, 'note'> {
  read(record: Rec, member: MemberAt): unknown;
}

/** The fields of one level on a day. */
export class SettledFields {
  constructor(
    readonly table: FieldTable,
    readonly level: Level,
    readonly given: Given,
  ) {}

  /** How a field is read and noted: that of a member with his number. */
  place(field: Field): ReadField {
    const { path } = field;
    const noted =
      (
        read: (record: Rec, member: MemberAt) => unknown,
        placed: (at: number) => MemberPlace,
      ): Settled<unknown>['note'] =>
      (record, member, at, seen) => {
        const found = read(record, member) as WrittenNumber | boolean;
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

  /** A field that is no number. */
  plain<V extends string | boolean>(field: Field): Settled<V> {
    const { read, note } = this.place(field);
    const value = read as (record: Rec, member: MemberAt) => V | undefined;
    return { value, among: value, given: (record, member) => value(record, member) !== undefined, note };
  }

  /** A field that is a number. */
  quantity(field: Field): Numeric {
    const { read, note } = this.place(field);
    const { kind } = field;
    const given = read as (record: Rec, member: MemberAt) => WrittenNumber;
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
  #interval(field: Field, given: (record: Rec, member: MemberAt) => WrittenNumber) {
    const { kind, partOf } = field;
    const other = (path: string) => {
      const one = this.table.at(this.level, path);
      if (one === undefined) throw new Error(`${path} is no field of a ${this.level}.`);
      const { read } = this.place(one);
      return (record: Rec, member: MemberAt) => {
        const value = read(record, member) as WrittenNumber;
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
}
