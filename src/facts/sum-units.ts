/** Sums of numbers that have small units: of those of fields each group of a record is looked up once. */
import { add, multiply, scaled, type Whole } from '../base/exact.js';
import { reader } from './fact.js';
import type { Rec } from './settled.js';
import type { Numbered, Term, Units } from './small-units.js';

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
