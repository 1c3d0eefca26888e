import {
  MAX_ISSUES,
  pathText
} from "./chunk-4KYNP42P.mjs";

// src/records/plain.ts
var DEEPEST = 8;
var LONGEST = 1e3;
function plainIssues(value, path = []) {
  if (typeof value !== "object" || value === null || path.length > DEEPEST) return [];
  if (Array.isArray(value)) return listIssues(value, path);
  if (!isPlain(value)) {
    return [
      {
        code: "wrongType",
        path: pathText(path),
        expected: path.length === 0 ? "record" : "group",
        found: makeOf(value)
      }
    ];
  }
  const issues = [];
  for (const key of Object.keys(value)) {
    if (key === "extra" || issues.length >= MAX_ISSUES) continue;
    const child = value[key];
    if (typeof child === "object" && child !== null) issues.push(...plainIssues(child, [...path, key]));
  }
  return issues;
}
function listIssues(list, path) {
  const issues = [];
  for (let index = 0; index < list.length && index < LONGEST; index += 1) {
    const at = [...path, index];
    if (Object.hasOwn(list, index)) issues.push(...plainIssues(list[index], at));
    else issues.push({ code: "wrongType", path: pathText(at), expected: "group", found: "undefined" });
  }
  return issues;
}
function isPlain(value) {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function makeOf(value) {
  const name = value.constructor?.name;
  return typeof name === "string" && name !== "" ? name : "object";
}
function isReadable(value) {
  try {
    const seen = /* @__PURE__ */ new Set();
    const look = (one) => {
      if (typeof one !== "object" || one === null || seen.has(one)) return;
      seen.add(one);
      Object.getPrototypeOf(one);
      Object.getOwnPropertyDescriptor(one, "");
      Reflect.has(one, "");
      Reflect.get(one, "");
      for (const key of Object.keys(one)) look(one[key]);
    };
    look(value);
    return true;
  } catch {
    return false;
  }
}

export {
  plainIssues,
  isReadable
};
