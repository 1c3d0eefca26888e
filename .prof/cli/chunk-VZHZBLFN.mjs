import {
  aligned,
  foldedRows
} from "./chunk-S75OFTBI.mjs";
import {
  INDENT,
  reportLines
} from "./chunk-2TXO4SBQ.mjs";

// src/present/report-text.ts
var inColumns = (table) => aligned(table).map((line) => [line]);
function reportText(section, paint, width) {
  const layOut = width === void 0 ? inColumns : (table) => foldedRows(table, width - INDENT.length);
  return reportLines(section, paint, layOut).join("\n");
}

export {
  inColumns,
  reportText
};
