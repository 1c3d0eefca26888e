// src/cli/table-paths.ts
import { readdirSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
var TABLES = /* @__PURE__ */ new Set([".xlsx", ".xls", ".csv", ".tsv"]);
var TEXTS = /* @__PURE__ */ new Set([".txt"]);
var LOCK = "~$";
function isTable(path) {
  const extension = extname(path).toLowerCase();
  return TABLES.has(extension) || TEXTS.has(extension);
}
function isTableInFolder(path) {
  return TABLES.has(extname(path).toLowerCase()) && !basename(path).startsWith(LOCK);
}
function holdsTable(path) {
  if (isTable(path)) return true;
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
  try {
    return readdirSync(path, { recursive: true, encoding: "utf8" }).some(isTableInFolder);
  } catch {
    return false;
  }
}

export {
  isTable,
  isTableInFolder,
  holdsTable
};
