/** Where two JSON values differ; the order of keys makes no difference. */
import type { Way } from '../base/values.js';

const NONE: readonly Way[] = [];

/** The ways to all that differs, outermost first, at most `limit`; what is not an object or list on both sides is one. */
export function jsonDifferences(a: unknown, b: unknown, limit: number): readonly Way[] {
  if (Object.is(a, b)) return NONE;
  if (!isHolder(a) || !isHolder(b) || Array.isArray(a) !== Array.isArray(b)) return [[]];
  const found: Way[] = [];
  const keys = Object.keys(a);
  for (const key of Object.keys(b)) if (!Object.hasOwn(a, key)) keys.push(key);
  for (const key of keys) {
    // Mostly nothing differs: the way to what does is made when it is found.
    for (const way of jsonDifferences(own(a, key), own(b, key), limit - found.length)) {
      found.push([Array.isArray(a) ? Number(key) : key, ...way]);
    }
    if (found.length >= limit) break;
  }
  return found;
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function own(holder: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(holder, key) ? holder[key] : undefined;
}
