/** Parts and wholes: of a share the part is to be moved, and what it is a share of only where nothing else will do. */

import { differenceOf } from '../base/decimals.js';
import { remembered } from '../base/remembered.js';
import type { PreparedLeaf } from '../evaluate/prepare.js';
import { derivationOf } from '../facts/expressed-fact.js';
import { walkFirst } from '../facts/expression.js';
import type { Fact } from '../facts/fact.js';
import { valueAt } from '../records/at-path.js';
import { fieldIn, patternOf, tableOf } from '../records/catalog.js';
import type { ParsedRecord } from '../records/parse.js';
import type { Plan } from './plan.js';

/** The fields that a fact divides by. */
const basesOf = remembered((fact: Fact): ReadonlySet<string> => {
  const value = derivationOf(fact);
  const parts = value === undefined ? [] : [...walkFirst(value)];
  return new Set(
    parts.flatMap((part) => {
      if (part.form === 'common') return [...basesOf(part.fact)];
      if (part.form !== 'ratio') return [];
      return [...walkFirst(part.base)].flatMap((one) => {
        if (one.form === 'common') return one.fact.inputs;
        return one.form === 'field' ? [one.field.path] : [];
      });
    }),
  );
});

/** Whether a comparison divides by an input. */
function isBase({ facts }: PreparedLeaf, path: string): boolean {
  return facts.some((fact) => basesOf(fact).has(patternOf(path)));
}

/** Whether a comparison divides by an input, or reads a part of it too. */
export function isWhole(leaf: PreparedLeaf, record: ParsedRecord, path: string): boolean {
  const read = leaf.inputs.map(patternOf);
  const parts = tableOf(record).partsOf(record.level, patternOf(path));
  return isBase(leaf, path) || parts.some((part) => read.includes(part.path));
}

/** Whether a comparison divides by an input though it reads one of these, or one of these is part of it. */
export function isWholeOf(leaf: PreparedLeaf, record: ParsedRecord, path: string, parts: readonly string[]): boolean {
  return parts.some((part) => isBase(leaf, path) || fieldIn(record, part)?.partOf === patternOf(path));
}

/**
 * How many wholes a plan moves so that the parts of them are enough: what comparisons divide by, up or down, and down
 * what they only read a part of: a sum may well grow by other parts.
 * @param original the record before the plan
 */
export function wholesMoved(original: ParsedRecord, { changes }: Plan): number {
  const isLess = (path: string, value: string | number | boolean) =>
    typeof value !== 'boolean' && differenceOf(value, valueAt(original, path) as string | number).startsWith('-');
  return [...changes].filter(
    ([path, { value, reason }]) =>
      isBase(reason.leaf, path) || (isWhole(reason.leaf, original, path) && isLess(path, value)),
  ).length;
}
