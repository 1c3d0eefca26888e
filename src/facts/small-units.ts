/** Numbers as whole numbers of small units, ten-thousandths of a yuan for instance: sums and ratios of them are quicker. */
import { add, divide, type Exact, fraction, multiply, scaled, signOf, type Whole } from '../base/exact.js';
import { reader } from './fact.js';
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
interface Term {
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

/** The small units of a sum; undefined where a part of it has none. */
export function unitsOfSum(sums: readonly { readonly node: Numbered; readonly by: 1 | -1 }[]): Units | undefined {
  const units = sums.flatMap(({ node }) => node.units ?? []);
  if (units.length < sums.length) return undefined;
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
