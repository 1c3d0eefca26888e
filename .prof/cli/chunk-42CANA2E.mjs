import {
  amountParts,
  caseFile
} from "./chunk-MP3Y6KQQ.mjs";
import {
  JsonPlaces
} from "./chunk-6BX4O4OR.mjs";
import {
  statsOf,
  walkFolder
} from "./chunk-WXSDQUR7.mjs";
import {
  decode
} from "./chunk-GB7RV5VI.mjs";
import {
  readJsonText
} from "./chunk-UMR4S5L4.mjs";
import {
  isValues
} from "./chunk-NVZBQ6H2.mjs";
import {
  nearest
} from "./chunk-4FUCRHE5.mjs";
import {
  pathText,
  shorten
} from "./chunk-4KYNP42P.mjs";
import {
  isLevel
} from "./chunk-LTCODZ6U.mjs";

// src/kit/read-cases.ts
import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

// src/kit/case-shape.ts
function readShape(value) {
  if (isValues(value) && value.cases === void 0 && isLevel(value.level)) {
    return { faults: [{ code: "recordAlone", path: "", segments: [] }] };
  }
  const result = caseFile.safeParse(value);
  return result.success ? { cases: result.data.cases } : { faults: result.error.issues.flatMap((issue) => faultsOf(value, issue)) };
}
var KNOWN_KEYS = {
  file: ["$schema", "cases"],
  case: ["name", "record", "recordFile", "rule", "subject", "asOf", "readings", "expect", "unconfirmed"],
  expect: ["outcome", "criteria", "missing", "conflicts", "tooWide", "margins", "amount", "refused"],
  amount: amountParts
};
function faultsOf(file, issue) {
  const { code, path: segments, keys = [], expected = "", values = [] } = issue;
  const value = segments.reduce((at, key) => at?.[key], file);
  const path = pathText(segments);
  const found = shown(value);
  switch (code) {
    case "unrecognized_keys":
      return keys.map((key) => {
        const holder = segments.length === 0 ? "file" : segments.length === 2 ? "case" : segments.at(-1);
        const known = KNOWN_KEYS[holder === "file" || holder === "case" || holder === "amount" ? holder : "expect"];
        const suggestion = nearest(key, known);
        return {
          code: "unknownKey",
          path: pathText([...segments, key]),
          segments: [...segments, key],
          expected: known.join(" | "),
          ...suggestion === void 0 ? {} : { suggestion }
        };
      });
    case "invalid_type":
      return value === void 0 ? [{ code: "missingKey", path, segments }] : [{ code: "wrongType", path, segments, expected: expected === "record" ? "object" : expected, found }];
    case "invalid_value": {
      const options = values.map(String);
      const suggestion = typeof value === "string" ? nearest(value, options) : void 0;
      const meant = suggestion === void 0 ? {} : { suggestion };
      return [{ code: "notInList", path, segments, expected: options.join(" | "), found, ...meant }];
    }
    case "too_small":
      return [{ code: "empty", path, segments }];
    case "custom":
      if (segments.at(-1) === "amount") return [{ code: "empty", path, segments }];
      return [
        {
          code: "notOneOf",
          path,
          segments,
          expected: segments.at(-1) === "expect" ? "outcome | refused" : "record | recordFile"
        }
      ];
    case "invalid_key":
      return [{ code: "malformed", path, segments, expected: "household/income" }];
    default:
      return [{ code: "malformed", path, segments, expected: "-94.75", found }];
  }
}
function shown(value) {
  if (typeof value === "string") return JSON.stringify(shorten(value));
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

// src/kit/find-case-files.ts
function findCaseFiles(paths) {
  const files = /* @__PURE__ */ new Map();
  const faults = [];
  const add = (path, named) => {
    if (!files.has(path)) files.set(path, { path, named });
  };
  for (const path of paths) {
    const stats = statsOf(path);
    if (typeof stats === "string") faults.push({ code: stats, file: path, path: "" });
    else if (stats.isDirectory()) {
      const found = walkFolder(path, isJson, isOfTools);
      for (const file of found.files) add(file, false);
      faults.push(...found.faults.map(({ path: file, code }) => ({ code, file, path: "" })));
    } else if (stats.isFile()) add(path, true);
    else faults.push({ code: "special", file: path, path: "" });
  }
  return { files: [...files.values()], faults };
}
function isJson(name) {
  return name.toLowerCase().endsWith(".json");
}
function isOfTools(name) {
  return name.startsWith(".") || name === "node_modules";
}

// src/kit/read-cases.ts
var MIB = 1024 * 1024;
var MAX_BYTES = 64 * MIB;
function readCases(paths) {
  const found = findCaseFiles(paths);
  const read = found.files.map(({ path, named }) => ({ path, named, ...readFile(path) }));
  const records = new Set(read.flatMap(({ records: records2 }) => records2));
  const wanted = read.filter(({ path, named }) => named || !records.has(resolve(path)));
  return {
    cases: wanted.flatMap(({ cases }) => cases),
    faults: [...found.faults, ...wanted.flatMap(({ faults }) => faults)],
    files: [.../* @__PURE__ */ new Set([...wanted.map(({ path }) => resolve(path)), ...records])]
  };
}
function readFile(file) {
  const text = readText(file);
  if ("issues" in text) return { cases: [], records: [], faults: text.issues.map((issue) => ofFile(file, issue)) };
  const { value, issues } = readJsonText(text.text);
  if (issues.length > 0) {
    return { cases: [], records: [], faults: issues.map((issue) => ofFile(file, issue)) };
  }
  const places = new CasePlaces(file, text.text);
  const read = readShape(value);
  if ("faults" in read) {
    const faults2 = read.faults.map(({ segments, ...fault }) => ({
      ...fault,
      file,
      ...fault.code === "unknownKey" ? places.key(segments) : places.nearest(segments)
    }));
    return { cases: [], records: [], faults: faults2 };
  }
  const cases = [];
  const faults = [];
  const records = [];
  const unconfirmed = [];
  for (const [index, one] of read.cases.entries()) {
    const place = places.ofCase(index, one);
    if (place.recordFile !== void 0) records.push(resolve(place.recordFile));
    if (one.unconfirmed !== void 0) {
      const { line, column } = place;
      unconfirmed.push({ code: "unconfirmed", file, line, column, path: `cases[${index}]`, found: one.unconfirmed });
      continue;
    }
    const record = recordOf(value, place);
    if ("fault" in record) {
      const path = `cases[${index}].recordFile`;
      const at = places.nearest(["cases", index, "recordFile"]);
      faults.push({ code: record.fault, file, path, found: place.recordFile ?? "", ...at });
    } else cases.push(placed(one, place, record));
  }
  return { cases: faults.length > 0 ? [] : cases, faults: [...faults, ...unconfirmed], records };
}
var tooLarge = { issues: [{ code: "tooLarge", path: "", expected: `${MAX_BYTES / MIB} MiB` }] };
function readText(file) {
  let bytes;
  try {
    const stats = statSync(file);
    if (!stats.isFile()) return { issues: [{ code: "unreadable", path: "" }] };
    if (stats.size > MAX_BYTES) return tooLarge;
    bytes = readFileSync(file);
  } catch {
    return { issues: [{ code: "unreadable", path: "" }] };
  }
  if (bytes.length > MAX_BYTES) return tooLarge;
  const decoded = decode(bytes);
  return "text" in decoded ? decoded : { issues: [decoded.issue] };
}
function ofFile(file, issue) {
  return { ...issue, file };
}
function recordOf(file, place) {
  const { index, recordFile } = place;
  const source = file.cases[index];
  if (recordFile === void 0) return { record: source?.record, recordIssues: [] };
  if (!isWithinReach(recordFile, place.file)) return { fault: "recordOutside" };
  const text = readText(recordFile);
  if ("issues" in text) {
    const issues2 = text.issues.filter((issue) => issue.code !== "unreadable");
    return issues2.length > 0 ? { record: void 0, recordIssues: issues2 } : { fault: "recordUnreadable" };
  }
  const { value, issues } = readJsonText(text.text);
  return { record: value, recordIssues: issues };
}
function isWithinReach(record, caseFile2) {
  let real;
  try {
    real = realpathSync(record);
  } catch {
    return true;
  }
  return [".", join(dirname(caseFile2), "..")].some((root) => {
    const way = relative(realpathSync(root), real);
    return way.split(sep)[0] !== ".." && !isAbsolute(way);
  });
}
function placed({ name, rule, subject, asOf, readings, expect }, place, read) {
  const { record, recordIssues } = read;
  return {
    name,
    record,
    ...recordIssues.length === 0 ? {} : { recordIssues },
    ...rule === void 0 ? {} : { rule },
    ...subject === void 0 ? {} : { subject },
    ...asOf === void 0 ? {} : { asOf },
    ...readings === void 0 ? {} : { readings },
    expect,
    place
  };
}
var CasePlaces = class extends JsonPlaces {
  #file;
  constructor(file, text) {
    super(text);
    this.#file = file;
  }
  ofCase(index, { recordFile, expect }) {
    const from = ["cases", index, "expect"];
    const expectations = /* @__PURE__ */ new Map([["expect", this.nearest(from)]]);
    const { criteria = {}, margins = {}, ...others } = expect;
    const amount = others.amount ?? {};
    for (const part of Object.keys(others)) expectations.set(part, this.nearest([...from, part]));
    for (const [part, byId] of Object.entries({ criteria, margins, amount })) {
      for (const id of Object.keys(byId)) expectations.set(`${part}.${id}`, this.nearest([...from, part, id]));
    }
    return {
      file: this.#file,
      index,
      ...this.nearest(["cases", index]),
      ...recordFile === void 0 ? {} : { recordFile: join(dirname(this.#file), recordFile) },
      expectations
    };
  }
};

export {
  readCases
};
