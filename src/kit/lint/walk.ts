import { MAX_DEPTH } from '../../records/json-text.js';

/** Goes through everything that a JSON value holds, the value itself first, with the way to each part. */
export function walkJson(
  value: unknown,
  each: (value: unknown, at: readonly PropertyKey[]) => void,
  at: readonly PropertyKey[] = [],
): void {
  each(value, at);
  // No JSON that is read nests deeper; an object that holds itself would.
  if (typeof value !== 'object' || value === null || at.length > MAX_DEPTH) return;
  const parts: Iterable<[PropertyKey, unknown]> = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, part] of parts) walkJson(part, each, [...at, key]);
}
