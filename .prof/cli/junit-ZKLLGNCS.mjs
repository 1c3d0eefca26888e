import {
  grouped
} from "./chunk-W5DRNYOJ.mjs";
import {
  printable
} from "./chunk-CTC4LZFA.mjs";

// src/kit/reports/junit.ts
function junitReport({ title, tested }) {
  const suites = [...grouped(tested, (one) => one.suite)].map(([suite, list]) => {
    const cases = list.map((one) => caseElement(suite, one));
    return ["testsuite", { name: suite, ...countsOf(list) }, cases];
  });
  const root = ["testsuites", { name: title, ...countsOf(tested) }, suites];
  return `<?xml version="1.0" encoding="UTF-8"?>
${written(root, "")}
`;
}
function caseElement(suite, { name, line, broken, findings, notes = [] }) {
  const place = line === void 0 ? {} : { line: String(line) };
  const [first] = findings;
  const failure = (found) => {
    const attributes = { type: found.code, message: found.message };
    return [broken === true ? "error" : "failure", attributes, findings.map(lineOf).join("\n")];
  };
  const within = first === void 0 ? [] : [failure(first)];
  if (notes.length > 0) within.push(["system-out", {}, notes.map(lineOf).join("\n")]);
  return ["testcase", { name, classname: suite, file: suite, ...place }, within];
}
function written([name, attributes, within], indent) {
  const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value, OF_ATTRIBUTE)}"`);
  const head = `${indent}<${name}${told.join("")}`;
  if (within.length === 0) return `${head}/>`;
  if (typeof within === "string") return `${head}>${escaped(within, OF_TEXT)}</${name}>`;
  return [`${head}>`, ...within.map((one) => written(one, `${indent}  `)), `${indent}</${name}>`].join("\n");
}
var OF_TEXT = /[&<>]/g;
var OF_ATTRIBUTE = /[&<>"]/g;
var NAMED = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
var NO_CHARACTER = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
function escaped(text, special) {
  return text.replace(NO_CHARACTER, "\uFFFD").replace(special, (one) => NAMED[one]);
}
function countsOf(tested) {
  const failed = tested.filter(({ findings }) => findings.length > 0);
  const errors = failed.filter(({ broken }) => broken === true).length;
  return { tests: String(tested.length), failures: String(failed.length - errors), errors: String(errors) };
}
function lineOf({ file, line, column, message }) {
  const place = [file && printable(file), line, column].filter((part) => part !== void 0).join(":");
  return place === "" ? message : `${place}: ${message}`;
}
export {
  junitReport
};
