/**
 * The one text of a JSON value (RFC 8785) and its SHA-256: equal for equal values, whatever the order of keys or the
 * way numbers were written. Where Node does not hash it plain JavaScript does, as a browser offers hashing
 * only over https and only in promises.
 */
import { sha256 } from './sha256.js';

/** Canonical texts of values that stand in others: they are not written again. */
export type Written = ReadonlyMap<unknown, string>;

/** A JSON value as its canonical text: keys by code unit, no spaces, numbers in their shortest form. */
export function canonicalText(value: unknown, written?: Written): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) {
    const isJson = value === null || typeof value === 'boolean' || Number.isFinite(value);
    if (!isJson) throw new TypeError('Only a JSON value has a canonical text.');
    return JSON.stringify(value);
  }
  const before = written?.get(value);
  if (before !== undefined) return before;
  let text = '';
  if (Array.isArray(value)) {
    for (const one of value) text += `${text && ','}${canonicalText(one, written)}`;
    return `[${text}]`;
  }
  const values = value as Readonly<Record<string, unknown>>;
  for (const { key, before } of keysOf(values)) {
    const one = values[key];
    if (one !== undefined) text += `${text && ','}${before}${canonicalText(one, written)}`;
  }
  return `{${text}}`;
}

/** A key, and what stands before its value. */
interface Key {
  readonly key: string;
  readonly before: string;
}

/** So many lists of keys are kept in their order: most objects have those of others. */
const MAX_KEPT = 1024;
const orders = new Map<string, { readonly keys: readonly string[]; readonly sorted: readonly Key[] }>();

function keysOf(values: object): readonly Key[] {
  const keys = Object.keys(values);
  const named = keys.join();
  const known = orders.get(named);
  // A key may have a comma in it: two lists of one name need not be the same.
  if (known?.keys.length === keys.length && keys.every((key, at) => key === known.keys[at])) return known.sorted;
  const sorted = [...keys].sort().map((key): Key => ({ key, before: `${quoted(key)}:` }));
  if (orders.size >= MAX_KEPT) orders.clear();
  if (named.length <= MAX_KEPT) orders.set(named, { keys, sorted });
  return sorted;
}

/** Signs that JSON writes as they are; most texts have no other. */
const plain = /^[ !#-[\]-\ud7ff]*$/;

const quoted = (text: string) => (plain.test(text) ? `"${text}"` : JSON.stringify(text));

/** What Node hashes by, many times as quick; there is none in a browser, nor in Node before 20.16. */
const crypto = globalThis.process?.getBuiltinModule?.('node:crypto');

/** The SHA-256 of a canonical text, as 64 small hexadecimal digits. */
export const sha256OfText: (text: string) => string =
  crypto === undefined ? sha256InScript : (text) => crypto.createHash('sha256').update(text).digest('hex');

/** The same wherever it runs. */
export function sha256InScript(text: string): string {
  return sha256(new TextEncoder().encode(text));
}

/** The SHA-256 of a value's canonical text. */
export const sha256Of = (value: unknown) => sha256OfText(canonicalText(value));
