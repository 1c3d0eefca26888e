/** Where two JSON values differ; the order of keys makes no difference. */
import type { Way } from '../base/values.js';

/** The ways to all that differs, outermost first, at most `limit`; what is not an object or list on both sides is one. */
export function jsonDifferences(a: unknown, b: unknown, limit: number, at: Way = []): Way[] {
  if (Object.is(a, b)) return [];
  if (!isHolder(a) || !isHolder(b) || Array.isArray(a) !== Array.isArray(b)) return [at];
  const found: Way[] = [];
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (found.length >= limit) break;
    const step = Array.isArray(a) ? Number(key) : key;
    found.push(...jsonDifferences(own(a, key), own(b, key), limit - found.length, [...at, step]));
  }
  return found;
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function own(holder: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(holder, key) ? holder[key] : undefined;
}
