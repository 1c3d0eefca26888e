import {
  printable,
  printableJson
} from "./chunk-CTC4LZFA.mjs";

// src/kit/reports/github.ts
var levels = { error: "error", warning: "warning", info: "notice" };
function githubReport({ tested, summary }) {
  const lines = tested.flatMap(
    ({ name, findings, notes = [] }) => [...findings, ...notes].map(({ severity = "error", message, file, line, column }) => {
      const place = Object.entries({ file, line, col: column, title: name }).filter(([, value]) => value !== void 0);
      const properties = place.map(([key, value]) => `${key}=${property(String(value))}`).join(",");
      return `::${levels[severity]} ${properties}::${data(message)}`;
    })
  );
  return `${[...lines, summary].join("\n")}
`;
}
function data(text2) {
  return printable(text2).replaceAll("%", "%25");
}
function property(text2) {
  return data(text2).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/kit/reports/sarif.ts
import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";
var levels2 = { error: "error", warning: "warning", info: "note" };
function sarifReport({ title, version, rules, help = {}, tested }) {
  const codes = Object.keys(rules);
  const results = tested.flatMap(
    ({ name, findings, notes = [] }) => [...findings, ...notes].map((finding) => ({
      ruleId: finding.code,
      ruleIndex: codes.indexOf(finding.code),
      level: levels2[finding.severity ?? "error"],
      message: { text: `${name}: ${finding.message}` },
      ...locationsOf(finding)
    }))
  );
  const driver = {
    name: "tuopin",
    fullName: title,
    semanticVersion: version,
    rules: codes.map((id) => ({
      id,
      shortDescription: { text: rules[id] ?? id },
      ...help[id] === void 0 ? {} : { help: { text: help[id] } }
    }))
  };
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }]
  };
  return `${printableJson(log, 2)}
`;
}
function locationsOf({ file, line, column }) {
  if (file === void 0) return {};
  const region = line === void 0 ? {} : { region: { startLine: line, ...column === void 0 ? {} : { startColumn: column } } };
  return { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region } }] };
}
function uriOf(file) {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(sep).map(encodeURIComponent).join("/");
}

// src/kit/reports/tap.ts
function tapReport({ tested, summary }) {
  const lines = tested.flatMap(({ suite, name, findings, notes = [] }, index) => {
    const point = `${findings.length === 0 ? "ok" : "not ok"} ${index + 1} - ${escaped(`${suite}: ${name}`)}`;
    const parts = Object.entries({ findings, notes }).filter(([, list2]) => list2.length > 0);
    if (parts.length === 0) return [point];
    const list = parts.flatMap(([key, found]) => [`  ${key}:`, ...linesOf(found)]);
    return [point, "  ---", ...list, "  ..."];
  });
  return `${["TAP version 14", `1..${tested.length}`, ...lines, `# ${escaped(summary)}`].join("\n")}
`;
}
function linesOf(found) {
  return found.flatMap(({ code, message, file, line, column }) => [
    `    - code: ${text(code)}`,
    `      message: ${text(message)}`,
    ...file === void 0 ? [] : [`      file: ${text(file)}`],
    ...line === void 0 ? [] : [`      line: ${line}`],
    ...column === void 0 ? [] : [`      column: ${column}`]
  ]);
}
function escaped(words) {
  return words.replace(/[\\#]/g, "\\$&").replace(/\s+/g, " ");
}
function text(value) {
  return printableJson(value);
}

// src/kit/reports/report-in.ts
var reportFormats = ["junit", "github", "sarif", "tap"];
async function reportIn(format, given) {
  const report = printed(given);
  switch (format) {
    case "junit": {
      const { junitReport } = await import("./junit-ZKLLGNCS.mjs");
      return junitReport(report);
    }
    case "github":
      return githubReport(report);
    case "sarif":
      return sarifReport(report);
    case "tap":
      return tapReport(report);
  }
}
function printed({ title, summary, tested, ...rest }) {
  const found = (list) => list.map((one) => ({ ...one, message: printable(one.message) }));
  const shown = ({ suite, name, findings, notes, ...one }) => ({
    ...one,
    suite: printable(suite),
    name: printable(name),
    findings: found(findings),
    ...notes === void 0 ? {} : { notes: found(notes) }
  });
  return { ...rest, title: printable(title), summary: printable(summary), tested: tested.map(shown) };
}

export {
  reportFormats,
  reportIn
};
