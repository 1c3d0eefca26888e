/** A record on its way to being mended: what it would then be, and why each of its values was changed. */
import type { PreparedLeaf } from '../evaluate/prepare.js';
import type { ParsedRecord } from '../records/parse.js';
import { tried } from './trial.js';

/** What a value is changed for. */
export interface Reason {
  /** The criterion's id. */
  readonly criterion: string;
  readonly leaf: PreparedLeaf;
}

/** Values put in the place of others; a later change of the same value takes the place of an earlier one. */
export interface Plan {
  readonly record: ParsedRecord;
  readonly changes: ReadonlyMap<string, { readonly value: string | number | boolean; readonly reason: Reason }>;
}

/** Values by path. */
export type NewValues = Readonly<Record<string, string | number | boolean>>;

/** The plan with some more values changed; undefined where the record would then be refused. */
export function changedAll(plan: Plan, values: NewValues, reason: Reason): Plan | undefined {
  const record = tried(plan.record, values);
  const more = Object.entries(values).map(([path, value]) => [path, { value, reason }] as const);
  return record && { record, changes: new Map([...plan.changes, ...more]) };
}

/** The plan with one more value changed; undefined where the record would then be refused. */
export function changed(plan: Plan, path: string, value: string | number | boolean, reason: Reason): Plan | undefined {
  return changedAll(plan, { [path]: value }, reason);
}
