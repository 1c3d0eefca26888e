// src/tables/file-fault.ts
var fileCodes = Object.freeze([
  "emptyFile",
  "notATable",
  "oldWorkbook",
  "binaryWorkbook",
  "openDocument",
  "dBase",
  "webPage",
  "xmlWorkbook",
  "password",
  "damagedFile",
  "wrongCharacters",
  "declaration",
  "fileTooLarge",
  "noSheets"
]);
var FileFault = class extends Error {
  constructor(issue) {
    super(issue.code);
    this.issue = issue;
    this.name = "FileFault";
  }
  issue;
};
function atMost(count, most, what) {
  if (count > most) throw new FileFault({ code: "fileTooLarge", found: what, expected: String(most) });
}

// src/tables/limits.ts
var MAX_ROWS = 1048576;
var MAX_COLUMNS = 16384;
var MAX_CELLS = 4e7;
var MAX_SHEETS = 2e3;
var MAX_MERGED = 4e6;
var MAX_CELL_TEXTS = 5e6;
var MAX_BYTES = 4 * 1024 ** 3;
var MAX_PART = 2 * 1024 ** 3;
var MAX_KEPT = 256 * 1024 ** 2;
var MAX_ZIP_PARTS = 2e4;
var MAX_CELL_TEXT = 32767;
var MAX_TOKEN = 8 * MAX_CELL_TEXT;

// src/tables/cell-number.ts
var POINT = 46;
var ZERO = 48;
var LONG = 1e15;
var LARGEST = 999999999999999e293;
var LAST_DAY = 2958465;
var EPOCH = Date.UTC(1899, 11, 30);
var DAY = 86400;
var DAYS_1904 = 1462;
function numberCell(raw, format) {
  if (isPlain(raw)) return format === void 0 ? { kind: "number", text: raw } : { kind: "number", text: raw, format };
  const value = toNumber(raw);
  if (value === void 0) return void 0;
  return {
    kind: "number",
    text: shortDecimal(value),
    ...format === void 0 ? {} : { format },
    ...Math.abs(value) >= LONG ? { long: true } : {}
  };
}
function toNumber(raw) {
  const value = Number(raw);
  return Math.abs(value) <= LARGEST && /^\s*[-+]?[\d.]/.test(raw) && !/^[-+]?0[xob]/i.test(raw) ? value : void 0;
}
function isPlain(raw) {
  const { length } = raw;
  if (length === 0 || length > 15) return false;
  let point = -1;
  for (let at = 0; at < length; at += 1) {
    const sign = raw.charCodeAt(at);
    if (sign === POINT && point < 0) point = at;
    else if (sign < ZERO || sign > 57) return false;
  }
  const whole = point < 0 ? length : point;
  if (whole === 0 || whole > 1 && raw.charCodeAt(0) === ZERO) return false;
  return point < 0 || point < length - 1 && raw.charCodeAt(length - 1) !== ZERO;
}
function shortDecimal(value) {
  const text = String(Number(value.toPrecision(15)));
  const [, sign = "", first = "", rest = "", exponent] = /^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/.exec(text) ?? [];
  if (exponent === void 0) return text === "-0" ? "0" : text;
  const digits = first + rest;
  const places = Number(exponent);
  if (places < 0) return `${sign}0.${"0".repeat(-places - 1)}${digits}`;
  return sign + digits.padEnd(places + 1, "0");
}
function dayOf(serial, from1904) {
  const counted = Math.floor(Math.round(serial * DAY) / DAY) + (from1904 ? DAYS_1904 : 0);
  if (!(counted >= (from1904 ? DAYS_1904 : 1)) || counted > LAST_DAY) return void 0;
  if (counted === 60) return "1900-02-29";
  return new Date(EPOCH + (counted < 60 ? counted + 1 : counted) * DAY * 1e3).toISOString().slice(0, 10);
}
function countedDay(day) {
  const counted = (Date.parse(day) - EPOCH) / DAY / 1e3;
  if (counted < 2) return void 0;
  return counted <= 60 ? counted - 1 : counted;
}

export {
  FileFault,
  atMost,
  numberCell,
  toNumber,
  dayOf,
  countedDay,
  MAX_ROWS,
  MAX_COLUMNS,
  MAX_CELLS,
  MAX_SHEETS,
  MAX_MERGED,
  MAX_CELL_TEXTS,
  MAX_BYTES,
  MAX_PART,
  MAX_KEPT,
  MAX_ZIP_PARTS,
  MAX_CELL_TEXT,
  MAX_TOKEN
};
