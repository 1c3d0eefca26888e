/** What a record says at a path, as verdicts show values. */
import type { Span } from '../base/interval.js';
import { inputValue } from '../facts/fact.js';
import type { Field, FieldTable, Level } from '../records/catalog.js';
import { faultOf } from '../records/field.js';
import type { Range } from '../records/range.js';

/**
 * The value of a record's field (`members[2].schooling`): null where it is absent, undefined where the path is no
 * field's or what stands there is no value that the field can have. Own properties only, so any object may be asked.
 */
export function inputAt(
  table: FieldTable,
  level: Level,
  record: unknown,
  path: string,
): string | boolean | Span | null | undefined {
  const field = table.at(level, path);
  if (field === undefined) return undefined;
  let value: unknown = record;
  for (const step of path.split(/[.[\]]+/)) {
    value = typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : null;
  }
  return shownInput(field, value);
}

/** A value as verdicts show it; undefined where it is none that the field can have. */
export function shownInput(field: Field, value: unknown): string | boolean | Span | null | undefined {
  if (value === null || value === undefined) return null;
  return faultOf(value, field) === undefined
    ? inputValue(field.kind, value as number | string | boolean | Range)
    : undefined;
}
