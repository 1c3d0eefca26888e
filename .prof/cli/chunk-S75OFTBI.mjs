import {
  printable
} from "./chunk-CTC4LZFA.mjs";

// src/present/places.ts
import stringWidth from "string-width";
var SIGNS = new Set(Array.from("\xB7\xD7\xB2\xB3\xB0\xB1\u2264\u2265\u2260\u2713\u2717", (sign) => sign.charCodeAt(0)));
function placesAlone(unit) {
  if (unit <= 126) return unit >= 32 ? 1 : 0;
  if (unit >= 19968) return unit <= 40959 || unit >= 65281 && unit <= 65376 ? 2 : 0;
  if (unit >= 12288) return unit <= 12329 ? 2 : 0;
  return unit >= 8208 && unit <= 8231 || SIGNS.has(unit) ? 1 : 0;
}
function placesOf(text) {
  let places = 0;
  for (let at = 0; at < text.length; at += 1) {
    const own = placesAlone(text.charCodeAt(at));
    if (own === 0) return stringWidth(text);
    places += own;
  }
  return places;
}

// src/present/columns.ts
var GAP = "  ";
var NARROWEST = 8;
var MAX_LINES = 64;
var PrintedRow = class {
  cells;
  places;
  #lines = /* @__PURE__ */ new Map();
  constructor(cells) {
    this.cells = cells.map(printable);
    this.places = this.cells.map(placesOf);
  }
  /** The row as a line of columns so wide, which are told by name too. */
  lineOf(widths, named) {
    const before = this.#lines.get(named);
    if (before !== void 0) return before;
    const line = joined(this.cells, this.places, widths);
    if (this.#lines.size >= MAX_LINES) this.#lines.clear();
    this.#lines.set(named, line);
    return line;
  }
};
var printedRow = (cells) => new PrintedRow(cells);
function aligned(table) {
  return alignedRows(table.map(printedRow));
}
function alignedRows(rows) {
  const widths = widest(rows);
  const named = widths.join();
  return rows.map((row) => row.lineOf(widths, named));
}
function foldedRows(table, places) {
  return foldedPrinted(table.map(printedRow), places);
}
function foldedPrinted(rows, places) {
  const widths = widest(rows);
  const total = () => widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
  while (total() > places) {
    const most = Math.max(...widths);
    if (most <= NARROWEST) break;
    widths[widths.indexOf(most)] = most - 1;
  }
  return rows.map(({ cells: row }) => {
    const cells = row.map((cell, column) => foldedText(cell, widths[column] ?? 0));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => {
      const row2 = cells.map((lines) => lines[line] ?? "");
      return joined(row2, row2.map(placesOf), widths);
    });
  });
}
function widest(rows) {
  const widths = (rows[0]?.places ?? []).map(() => 0);
  for (const { places } of rows) {
    for (let column = 0; column < widths.length; column += 1) {
      const own = places[column] ?? 0;
      if (own > widths[column]) widths[column] = own;
    }
  }
  return widths;
}
function joined(row, places, widths) {
  let line = "";
  row.forEach((cell, column) => {
    const room = column === row.length - 1 ? 0 : Math.max(0, (widths[column] ?? 0) - (places[column] ?? 0));
    line += `${column === 0 ? "" : GAP}${cell}${" ".repeat(room)}`;
  });
  return line.trimEnd();
}
var PARTS = /\s+|[（《【“‘]*(?:[\u2e80-\u{10ffff}]|[^\s“‘\u2e80-\u{10ffff}]+)[，。；：、？！）》】”’…％]*|[“‘]+/gu;
function foldedText(text, width) {
  if (placesOf(text) <= width) return [text];
  const lines = [""];
  const add = (part) => {
    const line = lines.at(-1) ?? "";
    if (placesOf(line + part) <= width) lines[lines.length - 1] = line + part;
    else lines.push(part);
  };
  for (const [part] of text.matchAll(PARTS)) {
    if (placesOf(part) <= width) add(part);
    else for (const sign of part) add(sign);
  }
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}

export {
  placesOf,
  PrintedRow,
  aligned,
  alignedRows,
  foldedRows,
  foldedPrinted,
  foldedText
};
