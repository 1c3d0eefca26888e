import {
  MAX_ISSUES,
  pathText
} from "./chunk-4KYNP42P.mjs";

// src/records/json-text.ts
import { printParseErrorCode, visit } from "jsonc-parser";
var MAX_DEPTH = 100;
function readJsonText(text, within = 0) {
  const { depth, keys } = scan(text);
  if (depth + within > MAX_DEPTH) {
    return { issues: [{ code: "tooDeep", path: "", expected: String(MAX_DEPTH) }] };
  }
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return { issues: [firstError(text)] };
  }
  return { value, issues: countKeys(value) === keys ? [] : duplicates(text) };
}
function scan(text) {
  let open = 0;
  let depth = 0;
  let keys = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      at = endOfString(text, at);
      if (at < 0) break;
    } else if (code === 123 || code === 91) {
      open += 1;
      if (open > depth) depth = open;
    } else if (code === 125 || code === 93) open -= 1;
    else if (code === 58) keys += 1;
  }
  return { depth, keys };
}
function endOfString(text, start) {
  let end = text.indexOf('"', start + 1);
  while (end > 0) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === 92) backslashes += 1;
    if (backslashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return -1;
}
function countKeys(value) {
  let count = 0;
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== "object" || next === null) continue;
    const held = Array.isArray(next) ? next : Object.values(next);
    if (held !== next) count += held.length;
    for (const part of held) if (typeof part === "object" && part !== null) waiting.push(part);
  }
  return count;
}
function faultName(error) {
  return printParseErrorCode(error).replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}
function firstError(text) {
  let first;
  const onError = (error, _offset, _length, line, character) => {
    first ??= { code: "badJson", path: "", found: faultName(error), line: line + 1, column: character + 1 };
  };
  try {
    visit(text, { onError }, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return first ?? { code: "badJson", path: "", line: 1, column: 1 };
}
function duplicates(text) {
  const found = [];
  const open = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(/* @__PURE__ */ new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, _offset, _length, line, character, pathOf) => {
      const keys = open.at(-1);
      if (keys?.has(key) && found.length < MAX_ISSUES) {
        const path = pathText([...pathOf(), key]);
        found.push({ code: "duplicateKey", path, line: line + 1, column: character + 1 });
      }
      keys?.add(key);
    }
  });
  return found;
}
function numbersAsWritten(text) {
  const written = /* @__PURE__ */ new Map();
  visit(text, {
    onLiteralValue: (value, offset, length, _line, _character, pathOf) => {
      const literal = text.slice(offset, offset + length);
      if (typeof value === "number" && String(value) !== literal) written.set(pathText(pathOf()), literal);
    }
  });
  return written;
}

export {
  MAX_DEPTH,
  readJsonText,
  numbersAsWritten
};
