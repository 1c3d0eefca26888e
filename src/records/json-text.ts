/**
 * JSON text to a value. `JSON.parse` reads it; what that accepts in silence (a key given twice) or says badly (where
 * the text breaks off) is found by a scan and, only for text at fault, by a walk that knows lines and columns.
 */
import { type IssueData, MAX_ISSUES, pathText } from '../base/issue.js';
import { walkJsonText } from './walk-json.js';

/** Text nested deeper than this is refused. */
export const MAX_DEPTH = 100;

/** A value, and what is wrong with the text it was read from; without a value where it is no JSON at all. */
export interface JsonText {
  readonly value?: unknown;
  readonly issues: readonly IssueData[];
}

/** Reads a JSON text, one that stands so deep within another. */
export function readJsonText(text: string, within = 0): JsonText {
  const { depth, keys } = scan(text);
  if (depth + within > MAX_DEPTH) {
    return { issues: [{ code: 'tooDeep', path: '', expected: String(MAX_DEPTH) }] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { issues: [firstError(text)] };
  }
  return { value, issues: countKeys(value) === keys ? [] : duplicates(text) };
}

/** How deep the text nests and how many keys it gives, whatever else is wrong with it. */
function scan(text: string): { depth: number; keys: number } {
  let open = 0;
  let depth = 0;
  let keys = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      at = endOfString(text, at);
      if (at < 0) break;
    } else if (code === 0x7b || code === 0x5b) {
      open += 1;
      if (open > depth) depth = open;
    } else if (code === 0x7d || code === 0x5d) open -= 1;
    else if (code === 0x3a) keys += 1;
  }
  return { depth, keys };
}

/** The place of the quote that ends the string begun at `start`; -1 where none does. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === 0x5c) backslashes += 1;
    if (backslashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return -1;
}

function countKeys(value: unknown): number {
  let count = 0;
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    const held = Array.isArray(next) ? next : Object.values(next);
    if (held !== next) count += held.length;
    for (const part of held) if (typeof part === 'object' && part !== null) waiting.push(part);
  }
  return count;
}

const firstError = (text: string): IssueData => ({
  code: 'badJson',
  path: '',
  ...(walkJsonText(text) ?? { line: 1, column: 1 }),
});

function duplicates(text: string): IssueData[] {
  const found: IssueData[] = [];
  walkJsonText(text, {
    onTwice(key, path, line, column) {
      if (found.length >= MAX_ISSUES) return;
      found.push({ code: 'duplicateKey', path: pathText([...path, key]), line, column });
    },
  });
  return found;
}

/** The numbers of a sound text that are written otherwise than their value is (`9007199254740993`, `1e400`), by path. */
export function numbersAsWritten(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  walkJsonText(text, {
    onLiteral(written, path) {
      if (/\d/.test(written) && String(Number(written)) !== written) found.set(pathText(path), written);
    },
  });
  return found;
}
