import {
  cellInWords,
  placeRows,
  rollUpWords
} from "./chunk-5E2KVLIK.mjs";
import {
  writeWorkbook
} from "./chunk-PDJW6MBO.mjs";
import {
  plainText
} from "./chunk-BAMTXTJA.mjs";
import "./chunk-RJYFQKDI.mjs";
import "./chunk-QXZ6F3ED.mjs";
import "./chunk-EYRT2QBD.mjs";
import "./chunk-EI3U6MMV.mjs";
import "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import "./chunk-4FT4K7P6.mjs";
import "./chunk-AWJW7UYS.mjs";
import "./chunk-WQP3XGY7.mjs";
import "./chunk-7DIABQID.mjs";
import "./chunk-JF6CFRGO.mjs";
import "./chunk-OBET4LAP.mjs";
import "./chunk-FLDRFWA4.mjs";
import "./chunk-4JIJYX5D.mjs";
import "./chunk-WGP6PJQ7.mjs";
import "./chunk-KHJHFUPT.mjs";
import "./chunk-NVZBQ6H2.mjs";
import "./chunk-4FUCRHE5.mjs";
import "./chunk-OZI2KDQ2.mjs";
import "./chunk-GAY4VAMZ.mjs";
import "./chunk-4KYNP42P.mjs";
import "./chunk-LTCODZ6U.mjs";
import "./chunk-CTC4LZFA.mjs";

// src/cli/rollup-workbook.ts
var texts = [
  "level",
  "id",
  "name",
  "county",
  "prefecture",
  "basis",
  "incidenceOutcome",
  "outcome",
  "disagrees"
];
var WIDE = 16;
function rollUpWorkbook(result, document, language) {
  const { columns, title } = rollUpWords[language];
  const names = Object.keys(columns);
  const head = names.map(
    (name) => ({ text: columns[name], look: { bold: true, wrap: true, bordered: true } })
  );
  const rows = placeRows(result).map(
    (row) => names.map((name) => {
      const cell = cellInWords(row, name, language);
      if (cell === null || cell === "") return void 0;
      const isNumber = !texts.includes(name) && (typeof cell === "number" || /^-?\d+(?:\.\d+)?$/.test(cell));
      return isNumber ? { number: cell } : { text: String(cell) };
    })
  );
  const places = {
    name: title,
    rows: [head, ...rows],
    columns: names.map(() => ({ width: WIDE })),
    frozenRows: 1,
    filterRow: 1
  };
  return Buffer.from(writeWorkbook([places, besideSheet(document)])).toString("latin1");
}
function besideSheet({ title, blocks, sections }) {
  const lines = [...blocks.flatMap(sentences), ...sections.flatMap(inSection)];
  return {
    name: `${title} 2`.slice(-31),
    rows: lines.map((text) => [{ text, look: { wrap: true } }]),
    columns: [{ width: 100 }]
  };
}
var inSection = ({ title, blocks }) => {
  const told = blocks.flatMap(sentences);
  return told.length === 0 ? [] : [title, ...told];
};
function sentences(block) {
  if (block.kind === "text") return [block.text];
  return block.kind === "list" ? block.items.map(plainText) : [];
}
export {
  rollUpWorkbook
};
