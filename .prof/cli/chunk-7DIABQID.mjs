import {
  isReadable
} from "./chunk-JF6CFRGO.mjs";
import {
  shown,
  typeName
} from "./chunk-FLDRFWA4.mjs";
import {
  InvalidRecordError,
  isInvalidRecordError
} from "./chunk-4JIJYX5D.mjs";
import {
  isValues
} from "./chunk-NVZBQ6H2.mjs";
import {
  nearest
} from "./chunk-4FUCRHE5.mjs";
import {
  worded
} from "./chunk-OZI2KDQ2.mjs";
import {
  MAX_ISSUES,
  pathText
} from "./chunk-4KYNP42P.mjs";
import {
  commonTable
} from "./chunk-LTCODZ6U.mjs";

// src/records/options.ts
function knownOptions(given, table) {
  const issues = [];
  const read = {};
  try {
    if (!isValues(given)) throw refusedOptions([{ ...wrongType("options", given), expected: "group" }]);
    const known = Object.keys(table);
    for (const name of Object.keys(given)) {
      if (issues.length >= MAX_ISSUES) break;
      const value = given[name];
      if (!Object.hasOwn(table, name)) issues.push(unknownOption(name, known));
      else if (value !== void 0) {
        const kind = table[name];
        if (!isOf(kind, value)) issues.push({ ...wrongType(name, value), expected: kind });
        if (kind === "group" && !isReadable(value))
          throw refusedOptions([{ ...wrongType(name, value), expected: kind }]);
        read[name] = value;
      }
    }
  } catch (error) {
    if (isInvalidRecordError(error)) throw error;
    throw refusedOptions([{ code: "wrongType", path: "options", expected: "group" }]);
  }
  if (issues.length > 0) throw refusedOptions(issues);
  return read;
}
function refusedOptions(issues) {
  return new InvalidRecordError(issues.map((issue) => worded(issue, commonTable)));
}
function unknownOption(name, known) {
  const suggestion = nearest(name, known);
  return {
    code: "unknownOption",
    path: pathText([name]),
    expected: known.join(" | "),
    ...suggestion === void 0 ? {} : { suggestion }
  };
}
function wrongType(path, value) {
  return { code: "wrongType", path, found: typeof value === "object" ? typeName(value) : shown(value) };
}
function isOf(kind, value) {
  if (kind === "any") return true;
  if (!isValues(value)) return false;
  const { readings, parameters, verdicts } = value;
  return kind === "group" || Array.isArray(readings) && parameters instanceof Map && verdicts instanceof Map;
}

// src/base/half-width.ts
var FULL_WIDTH = 65248;
function halfWidth(text) {
  return text.replace(
    /[！-～　]/g,
    (sign) => sign === "\u3000" ? " " : String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH)
  );
}

// src/records/same-id.ts
var SPACES = /[\p{White_Space}\u200b\ufeff]/gu;
var APOSTROPHES = /['`´‘’‛ʹʼ′]/gu;
var PLAIN = /^[!-&(-_a-wyz{-~]*$/;
function isPlainByte(byte) {
  return byte > 32 && byte < 127 && byte !== 39 && byte !== 96 && byte !== 120;
}
function idKey(id) {
  if (PLAIN.test(id)) return id;
  const narrow = halfWidth(id);
  return narrow.replace(SPACES, "").replace(APOSTROPHES, "").replaceAll("x", "X") || id;
}

export {
  knownOptions,
  halfWidth,
  isPlainByte,
  idKey
};
