/** Whether a value of unknown make is JSON, and little enough of it to be worked on. */
import { MAX_DEPTH } from '../records/json-text.js';

/** The decision on the largest household holds a few thousand values. */
const MAX_VALUES = 100_000;
/** As much as a line of a file may hold. */
const MAX_CHARACTERS = 16 * 1024 * 1024;

/** A copy of the value as plain JSON data; undefined where it is none, nests too deep or is too large. */
export function plainJson(value: unknown): unknown {
  try {
    return isBounded(value) ? (JSON.parse(JSON.stringify(value)) as unknown) : undefined;
  } catch {
    // An object that throws when it is looked at is no data.
    return undefined;
  }
}

/** Counts what it walks through, so that a value that contains itself ends too. */
function isBounded(root: unknown): boolean {
  let values = 0;
  let characters = 0;
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return false;
    const next: unknown[] = [];
    for (const value of level) {
      values += 1;
      if (typeof value === 'string') characters += value.length;
      else if (typeof value === 'object' && value !== null) {
        if (!isPlain(value)) return false;
        for (const key of Object.keys(value)) {
          characters += key.length;
          next.push((value as Readonly<Record<string, unknown>>)[key]);
        }
      } else if (!isScalar(value)) return false;
      if (values + next.length > MAX_VALUES || characters > MAX_CHARACTERS) return false;
    }
    level = next;
  }
  return true;
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}

/** Made by JSON or by braces and brackets: of any class instance JSON would make something else. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
