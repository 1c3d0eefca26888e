/** What a yes or no or a code can be: one list for whatever is tried, in advice, suggestions, layers and mutants. */
import type { FieldInfo } from '../records/field.js';

/** All of its values, in the schema's order; none of another kind. */
export function choicesOf({ kind, options = {} }: Pick<FieldInfo, 'kind' | 'options'>): (string | boolean)[] {
  return kind === 'boolean' ? [true, false] : Object.keys(options);
}

/** Those that it could have instead. */
export function otherValues(field: Pick<FieldInfo, 'kind' | 'options'>, value: unknown): (string | boolean)[] {
  return choicesOf(field).filter((one) => one !== value);
}
