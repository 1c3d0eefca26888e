/** Numbers as whole numbers of small units, ten-thousandths of a yuan for instance: sums and ratios of them are quicker. */
import { divide, type Exact, fraction, multiply, signOf, type Whole } from '../base/exact.js';
import type { MemberAt, Rec, Settled } from './settled.js';

/** A number by its small units. */
export interface Units {
  /** So many to one; a power of ten. */
  readonly scale: number;
  /** The fields of the record that it is a sum of, where it is no more than that. */
  readonly terms?: readonly Term[];
  of(record: Rec, member: MemberAt): Whole | undefined;
}

/** A field, read in units of its own, so many times. */
export interface Term {
  readonly path: string;
  readonly scale: number;
  readonly times: number;
}

type Value = Settled<Exact>['value'];

/** A number that may have small units. */
export interface Numbered {
  readonly value: Value;
  readonly units?: Units;
}

/** The value that small units come to. */
export function inUnits(units: Units): { readonly units: Units; readonly value: Value } {
  const { scale, of } = units;
  return {
    units,
    value: (record, member) => {
      const count = of(record, member);
      return count === undefined ? undefined : fraction(count, scale);
    },
  };
}

/** One number over another. */
export function quotient(over: Numbered, under: Numbered, ofZero: Exact | undefined): Value {
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
    // It may be a big nothing.
    if (whole !== undefined && Number(whole) === 0) return ofZero;
    const some = part.of(record, member);
    if (whole === undefined || some === undefined) return undefined;
    return fraction(up === 1 ? some : multiply(some, up), down === 1 ? whole : multiply(whole, down));
  };
}
