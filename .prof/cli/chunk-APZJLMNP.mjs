import {
  MAX_DEPTH
} from "./chunk-UMR4S5L4.mjs";
import {
  numberOf
} from "./chunk-OBET4LAP.mjs";
import {
  isRange,
  toDecimalString
} from "./chunk-4FUCRHE5.mjs";
import {
  tableOf
} from "./chunk-LTCODZ6U.mjs";

// src/seal/plain-json.ts
var MAX_VALUES = 1e5;
var MAX_CHARACTERS = 16 * 1024 * 1024;
function plainJson(value) {
  try {
    return isBounded(value) ? JSON.parse(JSON.stringify(value)) : void 0;
  } catch {
    return void 0;
  }
}
function isBounded(root) {
  let values = 0;
  let characters = 0;
  let level = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return false;
    const next = [];
    for (const value of level) {
      values += 1;
      if (typeof value === "string") characters += value.length;
      else if (typeof value === "object" && value !== null) {
        if (!isPlain(value)) return false;
        for (const key of Object.keys(value)) {
          characters += key.length;
          next.push(value[key]);
        }
      } else if (!isScalar(value)) return false;
      if (values + next.length > MAX_VALUES || characters > MAX_CHARACTERS) return false;
    }
    level = next;
  }
  return true;
}
function isScalar(value) {
  return value === null || typeof value === "boolean" || typeof value === "number" && Number.isFinite(value);
}
function isPlain(value) {
  if (Array.isArray(value)) return true;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

// src/seal/record-value.ts
function omittedFrom(level) {
  return level === "household" ? ["extra", "members[].extra"] : ["extra"];
}
function recordValue(record) {
  return inOrder(tableOf(record), record.level, record, "", asWritten);
}
function recordByValue(record) {
  return inOrder(tableOf(record), record.level, record, "", byValue);
}
var asWritten = (_table, _level, _path, value) => value;
var byValue = (table, level, path, value) => {
  if (value === null || isEmpty(value)) return void 0;
  const kind = table.at(level, path)?.kind;
  if (kind !== "money" && kind !== "percent" || typeof value !== "string" && typeof value !== "number")
    return value;
  const text = toDecimalString(numberOf(kind, value));
  return String(Number(text)) === text ? Number(text) : text;
};
function isEmpty(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}
function inOrder(table, level, holder, path, put) {
  const values = holder;
  const copy = {};
  for (const key of table.groupAt(level, path)?.keys ?? []) {
    const value = values[key];
    if (key === "extra" || value === void 0) continue;
    const below = path === "" ? key : `${path}.${key}`;
    const kept = put(table, level, below, valueAt(table, level, below, value, put));
    if (kept !== void 0) copy[key] = kept;
  }
  return copy;
}
function valueAt(table, level, path, value, put) {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => inOrder(table, level, one, `${path}[]`, put));
  if (path === "evidence") return evidenceValue(table, level, value, put);
  return isRange(value) ? ends(table, level, path, value, put) : inOrder(table, level, value, path, put);
}
function evidenceValue(table, level, evidence, put) {
  const keys = ["source", "by", "date", "reference", "value"];
  const ofItem = (path, item) => Object.fromEntries(
    keys.flatMap((key) => {
      if (item[key] === void 0) return [];
      const at = key === "value" ? path : `evidence.${key}`;
      const kept = put(table, level, at, isRange(item[key]) ? ends(table, level, path, item[key], put) : item[key]);
      return kept === void 0 ? [] : [[key, kept]];
    })
  );
  return Object.fromEntries(
    table.inOrder(level, Object.keys(evidence)).map((path) => [path, evidence[path]?.map((item) => ofItem(path, item))])
  );
}
function ends(table, level, path, { from, to }, put) {
  return { from: put(table, level, path, from), to: put(table, level, path, to) };
}

export {
  plainJson,
  omittedFrom,
  recordValue,
  recordByValue
};
