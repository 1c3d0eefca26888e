/** Takes out of a plan what is more than is needed. */

import { differenceOf } from '../base/decimals.js';
import { valueAt } from '../records/at-path.js';
import { fieldIn } from '../records/catalog.js';
import { isNumeric } from '../records/field.js';
import type { ParsedRecord } from '../records/parse.js';
import { settled } from '../records/uncertainty.js';
import type { Plan } from './plan.js';
import { type Direction, fewestSteps, type Reached, startAt } from './smallest-change.js';
import { tried } from './trial.js';

/**
 * The plan without changes that are not needed beside the others, and with every number moved no further than it must
 * be beside the others. What was changed for one criterion can have become too much through a change for another.
 * @param original the record before the plan
 * @param sound whether a record is what the plan is to bring about
 */
export function refined(original: ParsedRecord, plan: Plan, sound: (record: ParsedRecord) => boolean): Plan {
  let best = plan;
  for (const path of plan.changes.keys()) {
    const lesser = without(original, best, path) ?? best;
    best = sound(lesser.record) ? lesser : best;
  }
  for (const path of best.changes.keys()) best = lessened(original, best, path, sound);
  return best;
}

/** The values of a plan, by path. */
export function valuesOfPlan({ changes }: Plan): Record<string, string | number | boolean> {
  return Object.fromEntries([...changes].map(([path, { value }]) => [path, value]));
}

function without(original: ParsedRecord, plan: Plan, path: string): Plan | undefined {
  const changes = new Map(plan.changes);
  changes.delete(path);
  const from = valueAt(original, path);
  // Where changing it set aside nothing that another source says of it, putting it back is all.
  const isAll = from !== undefined && settled(original, [path]) === original;
  const record = isAll ? tried(plan.record, { [path]: from }) : tried(original, valuesOfPlan({ ...plan, changes }));
  return record && { record, changes };
}

function lessened(original: ParsedRecord, plan: Plan, path: string, sound: (record: ParsedRecord) => boolean): Plan {
  const field = fieldIn(original, path);
  const change = plan.changes.get(path);
  const from = valueAt(original, path);
  if (field === undefined || change === undefined || !isNumeric(field.kind)) return plan;
  const withIt = (value: string | number) => tried(plan.record, { [path]: value });
  const direction: Direction = differenceOf(change.value as string | number, from as string | number).startsWith('-')
    ? -1n
    : 1n;
  const reached = (value: string | number): Reached => {
    const record = withIt(value);
    return record === undefined ? 'refused' : sound(record) ? 'enough' : 'short';
  };
  const oneLess = startAt(field, change.value as string | number).moved(direction, -1n).value;
  // Mostly it was moved no further than it must be: then a search from the start, costly for large numbers, is spared.
  if (sound(plan.record) && reached(oneLess) !== 'enough') return plan;
  const moved = fewestSteps(startAt(field, from as string | number), [direction], reached);
  const record = moved && withIt(moved.value);
  if (moved === undefined || record === undefined) return plan;
  return { record, changes: new Map(plan.changes).set(path, { ...change, value: moved.value }) };
}
