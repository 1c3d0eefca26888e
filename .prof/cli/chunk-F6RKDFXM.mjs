import {
  FileFault,
  MAX_COLUMNS,
  dayOf,
  numberCell,
  toNumber
} from "./chunk-EYRT2QBD.mjs";

// src/tables/number-format.ts
var builtIn = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  27: "yyyy\\\u5E74m\\\u6708",
  28: "m\\\u6708d\\\u65E5",
  29: "m\\\u6708d\\\u65E5",
  30: "m-d-yy",
  31: "yyyy\\\u5E74m\\\u6708d\\\u65E5",
  32: "h\\\u65F6mm\\\u5206",
  33: "h\\\u65F6mm\\\u5206ss\\\u79D2",
  34: "AM/PMh\\\u65F6mm\\\u5206",
  35: "AM/PMh\\\u65F6mm\\\u5206ss\\\u79D2",
  36: "yyyy\\\u5E74m\\\u6708",
  50: "yyyy\\\u5E74m\\\u6708",
  51: "m\\\u6708d\\\u65E5",
  52: "yyyy\\\u5E74m\\\u6708",
  53: "m\\\u6708d\\\u65E5",
  54: "m\\\u6708d\\\u65E5",
  55: "AM/PMh\\\u65F6mm\\\u5206",
  56: "AM/PMh\\\u65F6mm\\\u5206ss\\\u79D2",
  57: "yyyy\\\u5E74m\\\u6708",
  58: "m\\\u6708d\\\u65E5"
};
function builtInFormat(id) {
  return builtIn[id];
}
function shownAs(format) {
  const bare = format.replace(/"[^"]*"?|[\\!_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]?|AM\/PM|A\/P|general/gis, "").split(";")[0]?.toLowerCase();
  if (bare === void 0) return "number";
  const signs = bare.replace(/[[\]]/g, "").replace(/s\.0+/g, "s");
  if (/[0#?]/.test(signs)) return "number";
  if (/[ydeb]|aaa|^[^hs]*m[^hs]*$/.test(signs)) return "date";
  return /[hs]/.test(signs) ? "time" : "number";
}

// src/tables/read-cell.ts
var PLAIN = { shown: "number" };
var A_YEAR = 366;
var NO_RESULT = { kind: "unread", text: "", why: "noResult" };
function readCell(xml, shared) {
  const type = xml.attribute("t");
  const style = xml.attribute("s");
  const depth = xml.depth;
  let value;
  let isFormula = false;
  for (let token = xml.next(); token !== "close" || xml.depth >= depth; token = xml.next()) {
    if (token !== "open") continue;
    if (xml.name === "v") value = xml.content();
    else if (xml.name === "is") value = readText(xml);
    else {
      if (xml.name === "f") isFormula = true;
      xml.leave();
    }
  }
  if (value === void 0) return isFormula ? NO_RESULT : void 0;
  if (value === "") return isFormula && type !== "str" ? NO_RESULT : void 0;
  return cellOf(type, value, shared, style);
}
function cellOf(type, value, shared, style) {
  switch (type) {
    case "s":
      return sharedText(value, shared);
    case "str":
      return textCell(unescaped(value));
    case "inlineStr":
      return textCell(value);
    case "b":
      return { kind: "boolean", text: value === "1" || value === "true" ? "true" : "false" };
    case "e":
      return { kind: "error", text: value };
    case "d":
      return /^\d{4}-\d\d-\d\d(?!\d)/.test(value) ? { kind: "date", text: value.slice(0, 10) } : textCell(value);
    default: {
      const look = (style === void 0 ? void 0 : shared.styles[Number(style)]) ?? PLAIN;
      return numericCell(value, look, shared.from1904) ?? textCell(value);
    }
  }
}
var DIGITS = /^\d{1,9}$/;
function sharedText(number, { texts }) {
  const at = DIGITS.test(number) ? Number(number) : texts.length;
  return at < texts.length ? textCell(texts.at(at) ?? "") : { kind: "unread", text: "", why: "noSuchText" };
}
function styleOf(format) {
  return format === void 0 || /^general$/i.test(format) ? PLAIN : { shown: shownAs(format), format };
}
function numericCell(raw, { shown, format }, from1904) {
  if (shown !== "number") {
    const number = toNumber(raw);
    const isDay = number !== void 0 && (shown === "date" || number >= A_YEAR);
    const day = isDay ? dayOf(number, from1904) : void 0;
    if (day !== void 0) return { kind: "date", text: day, ...format === void 0 ? {} : { format } };
  }
  const cell = numberCell(raw, format);
  return cell !== void 0 && from1904 ? { ...cell, from1904 } : cell;
}
function textCell(text) {
  return text === "" ? void 0 : { kind: "text", text };
}
function readText(xml) {
  const depth = xml.depth;
  let text = "";
  for (let token = xml.next(); token !== "close" || xml.depth >= depth; token = xml.next()) {
    if (token !== "open") continue;
    if (xml.name === "t") text += xml.content();
    else if (xml.name !== "r") xml.leave();
  }
  return unescaped(text);
}
function unescaped(text) {
  return text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))) : text;
}

// src/tables/merged.ts
function* withoutCovered(rows, merged, sheet) {
  if (merged.length === 0) return yield* rows;
  const left = [...merged].sort((one, other) => other.top - one.top);
  let open = [];
  for (const row of rows) {
    open = open.filter(({ bottom }) => bottom >= row.number);
    for (let area = left.at(-1); area !== void 0 && area.top <= row.number; area = left.at(-1)) {
      if (area.bottom >= row.number) open.push(area);
      left.pop();
      if (open.length > MAX_COLUMNS) throw overlapping(sheet);
    }
    if (open.reduce((width, area) => width + area.right - area.left + 1, 0) > MAX_COLUMNS) throw overlapping(sheet);
    const cells = open.length === 0 ? row.cells : uncovered(row, open);
    if (cells.some((cell) => cell !== void 0)) yield { ...row, cells };
  }
}
function seenCells(rows, merged) {
  const left = [...merged].sort((one, other) => other.top - one.top);
  const over = /* @__PURE__ */ new Map();
  let open = [];
  for (const row of rows) {
    for (let area = left.at(-1); area !== void 0 && area.top <= row; area = left.at(-1)) {
      open.push(area);
      left.pop();
    }
    open = open.filter(({ bottom }) => bottom >= row);
    over.set(row, open);
  }
  return (cell) => {
    const area = over.get(cell.row)?.find((one) => one.left <= cell.column && cell.column <= one.right);
    return area === void 0 ? cell : { row: area.top, column: area.left };
  };
}
var overlapping = (sheet) => new FileFault({ code: "damagedFile", sheet, found: "mergeCells" });
function uncovered({ number, cells }, open) {
  const seen = [...cells];
  for (const { top, left, right } of open) seen.fill(void 0, number === top ? left : left - 1, right);
  return seen;
}

export {
  builtInFormat,
  readCell,
  styleOf,
  numericCell,
  textCell,
  readText,
  withoutCovered,
  seenCells
};
