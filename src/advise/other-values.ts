/** What else a yes or no or a code could be. */
import type { Field } from '../records/catalog.js';

/** The values that a yes or no or a code could have instead, in the schema's order. */
export function otherValues(field: Field, value: unknown): (string | boolean)[] {
  const values = field.kind === 'boolean' ? [true, false] : Object.keys(field.options ?? {});
  return values.filter((one) => one !== value);
}
