import {
  issueText
} from "./chunk-XL25S3FF.mjs";
import {
  printable
} from "./chunk-CTC4LZFA.mjs";

// src/cli/csv.ts
var BYTE_ORDER_MARK = "\uFEFF";
var FORMULA = /^(?!-?\d+(?:\.\d+)?(?:–-?\d+(?:\.\d+)?)?$)\s*[=+\-@＝＋－＠]/;
var TO_QUOTE = /[",]|^ | $/;
function csvText(value) {
  if (typeof value !== "string") return value === null ? "" : String(value);
  const text = printable(value);
  const runs = FORMULA.test(text);
  if (!runs && !TO_QUOTE.test(text)) return text;
  return `"${runs ? "'" : ""}${text.replaceAll('"', '""')}"`;
}
function csvLine(cells) {
  let line = "";
  for (let at = 0; at < cells.length; at += 1) line += `${at === 0 ? "" : ","}${csvText(cells[at] ?? "")}`;
  return `${line}\r
`;
}
function csvHead(columns) {
  return `${BYTE_ORDER_MARK}${csvLine(columns)}`;
}
function rowsToCsv(columns, rows) {
  return rows.map((row) => csvLine(columns.map((column) => row[column] ?? ""))).join("");
}
function refusalRows(place, { id, level, issues }, outcome, language, fields) {
  const refused = { [outcome]: "refused" };
  return issues.map((issue) => ({
    ...place,
    id,
    level,
    ...refused,
    issueCode: issue.code,
    issuePath: issue.path,
    issue: issueText(issue, language, fields)
  }));
}

export {
  csvLine,
  csvHead,
  rowsToCsv,
  refusalRows
};
