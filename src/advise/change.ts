/** One change that a remedy asks for, with what would do as well in its place. */

import { decimalText, differenceOf, negatedText } from '../base/decimals.js';
import { toMarginString } from '../base/exact.js';
import { valueAt } from '../records/at-path.js';
import { fieldIn } from '../records/catalog.js';
import { isNumeric, type Unit } from '../records/field.js';
import type { ParsedRecord } from '../records/parse.js';
import { isOrder } from '../rulebook/condition.js';
import { otherValues } from './choices.js';
import { gapOf } from './gap.js';
import { changeable } from './mend-leaf.js';
import type { Plan, Reason } from './plan.js';
import { valuesOfPlan } from './refine.js';
import { asValue } from './scale.js';
import { tried } from './trial.js';
import { isWhole } from './wholes.js';

/** Another input, and by how much it would have to change: a signed decimal number. */
export interface Alternative {
  readonly path: string;
  readonly by: string;
}

/** A change of a remedy: a value that is to become another. Numbers are exact decimal numbers as text. */
export interface Change {
  /** The criterion that it is for; of several, the last that it had to be made larger for. */
  readonly criterion: string;
  /** The fact that falls short, as checks name it. */
  readonly fact: string;
  readonly path: string;
  /** What the record says; null where it says nothing. */
  readonly from: string | boolean | null;
  readonly to: string | boolean;
  /** `to` less `from`, where they are numbers: a whole number of the smallest steps. */
  readonly by?: string;
  /** How far the fact is outside its bound, without sign, in the fact's unit; only where that is another than the input's. */
  readonly each?: string;
  /** The unit of the input. */
  readonly unit?: Unit;
  /** The member whose value it is. */
  readonly subject?: string;
  /** Inputs that would do as well in its place, each by as much up or down, in table order. */
  readonly instead?: readonly Alternative[];
  /** Codes that would do as well as `to`, in the schema's order; not for what is about one person. */
  readonly or?: readonly string[];
}

/**
 * Describes the change of one value of a plan.
 * @param original the record before the plan
 * @param sound whether a record is what the plan brings about
 */
export function describeChange(
  original: ParsedRecord,
  plan: Plan,
  path: string,
  sound: (record: ParsedRecord) => boolean,
): Change {
  const field = fieldIn(original, path);
  const change = plan.changes.get(path);
  if (field === undefined || change === undefined) throw new Error(`${path} is not changed.`);
  const { reason, value } = change;
  const { leaf, criterion } = reason;
  const from = valueAt(original, path) as string | number | boolean | undefined;
  const subject = /^(.*\[\d+\])\./.exec(path)?.[1];
  const about = { criterion, fact: leaf.leaf.fact, path };
  const unit = field.unit === undefined ? {} : { unit: field.unit };
  const whose = subject === undefined ? {} : { subject };
  const does = (values: Record<string, string | number | boolean>) => {
    const record = tried(original, values);
    return record !== undefined && sound(record);
  };
  if (typeof value === 'boolean' || typeof from === 'boolean' || !isNumeric(field.kind)) {
    const or =
      field.personal === true
        ? []
        : otherValues(field, value)
            .filter((one): one is string => typeof one === 'string' && one !== from)
            .filter((code) => does({ ...valuesOfPlan(plan), [path]: code }));
    return {
      ...about,
      from: (from as string | boolean | undefined) ?? null,
      to: value as string | boolean,
      ...unit,
      ...whose,
      ...(or.length === 0 ? {} : { or }),
    };
  }
  const by = differenceOf(value, from ?? 0);
  const each = field.unit === leaf.unit ? undefined : shortfall(original, reason);
  const instead = alternatives(original, plan, path, by, reason, does);
  return {
    ...about,
    from: from === undefined ? null : decimalText(from),
    to: decimalText(value),
    by,
    ...(each === undefined ? {} : { each }),
    ...unit,
    ...whose,
    ...(instead.length === 0 ? {} : { instead }),
  };
}

/** How far the fact was outside its bound, as the check's margin writes it, without sign; of a range at its worst. */
function shortfall(original: ParsedRecord, { leaf }: Reason): string | undefined {
  const gap = isOrder(leaf.leaf.operator) ? gapOf(leaf, original) : undefined;
  return gap && toMarginString(gap).replace('-', '');
}

/** The other inputs of the comparison in the same unit that would do as well, changed by as much up or down. */
function alternatives(
  original: ParsedRecord,
  plan: Plan,
  path: string,
  by: string,
  { leaf }: Reason,
  does: (values: Record<string, string | number | boolean>) => boolean,
): Alternative[] {
  const { [path]: _, ...others } = valuesOfPlan(plan);
  const unit = fieldIn(original, path)?.unit;
  return changeable(leaf, original).flatMap((other): Alternative[] => {
    const field = fieldIn(original, other);
    const from = valueAt(original, other) as string | number | undefined;
    if (field === undefined || from === undefined || plan.changes.has(other)) return [];
    if (!isNumeric(field.kind) || field.unit !== unit) return [];
    // A whole is not made smaller so that the part be enough of it.
    const isHeld = isWhole(leaf, original, other);
    const found = [by, negatedText(by)].find(
      (one) =>
        !(isHeld && one.startsWith('-')) &&
        does({ ...others, [other]: asValue(field.kind, differenceOf(from, negatedText(one))) }),
    );
    return found === undefined ? [] : [{ path: other, by: found }];
  });
}
