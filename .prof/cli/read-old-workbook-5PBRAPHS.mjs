import {
  builtInFormat,
  numericCell,
  styleOf,
  textCell,
  withoutCovered
} from "./chunk-F6RKDFXM.mjs";
import {
  FileFault,
  MAX_CELL_TEXTS,
  MAX_MERGED,
  MAX_SHEETS,
  atMost
} from "./chunk-EYRT2QBD.mjs";

// src/tables/compound-file.ts
var LAST_SECTOR = 4294967290;
var HEADER = 512;
var ENTRY = 128;
var damaged = () => new FileFault({ code: "damagedFile", found: "xls" });
function compoundPart(bytes, names) {
  try {
    return partOf(bytes, names);
  } catch (error) {
    throw error instanceof RangeError ? damaged() : error;
  }
}
function partOf(bytes, names) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << view.getUint16(30, true);
  const sector = (index) => bytes.subarray(HEADER + index * size, HEADER + (index + 1) * size);
  const most = Math.ceil(bytes.length / size);
  const chain = (first, next2) => {
    const found = [];
    for (let at = first; at < LAST_SECTOR; at = next2[at] ?? LAST_SECTOR) {
      if (found.push(at) > Math.max(most, next2.length)) throw damaged();
    }
    return found;
  };
  const numbersIn = (index) => {
    const own = sector(index);
    const numbers = new DataView(own.buffer, own.byteOffset, own.byteLength);
    return Array.from({ length: own.length >> 2 }, (_, at) => numbers.getUint32(at * 4, true));
  };
  const tables = Array.from({ length: 109 }, (_, at) => view.getUint32(76 + at * 4, true));
  const lists = view.getUint32(72, true);
  if (lists > most) throw damaged();
  for (let list2 = view.getUint32(68, true), left = lists; left > 0 && list2 < LAST_SECTOR; left -= 1) {
    const named = numbersIn(list2);
    list2 = named.pop() ?? LAST_SECTOR;
    tables.push(...named);
  }
  const next = tables.filter((one) => one < LAST_SECTOR).flatMap(numbersIn);
  const joined = (sectors, length, piece, of) => {
    if (length > sectors.length * of || length > bytes.length) throw damaged();
    const whole = new Uint8Array(sectors.length * of);
    for (const [at, index] of sectors.entries()) whole.set(piece(index), at * of);
    return whole.subarray(0, length);
  };
  const entries = chain(view.getUint32(48, true), next);
  const directory = joined(entries, entries.length * size, sector, size);
  const list = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  for (const name of names) {
    for (let at = 0; at < directory.length; at += ENTRY) {
      const length = Math.max(0, Math.min(64, list.getUint16(at + 64, true)) - 2);
      const own = new TextDecoder("utf-16le").decode(directory.subarray(at, at + length));
      if (directory[at + 66] !== 2 || own !== name) continue;
      const [first, bytesLong] = [list.getUint32(at + 116, true), list.getUint32(at + 120, true)];
      if (bytesLong >= view.getUint32(56, true)) return joined(chain(first, next), bytesLong, sector, size);
      const small = 1 << view.getUint16(32, true);
      const root = chain(list.getUint32(116, true), next);
      const store = joined(root, root.length * size, sector, size);
      const smallNext = chain(view.getUint32(60, true), next).flatMap(numbersIn);
      return joined(
        chain(first, smallNext),
        bytesLong,
        (index) => store.subarray(index * small, (index + 1) * small),
        small
      );
    }
  }
  return void 0;
}

// src/tables/read-old-workbook.ts
var BOF = 2057;
var EOF = 10;
var FILEPASS = 47;
var DATEMODE = 34;
var FORMAT = 1054;
var XF = 224;
var BOUNDSHEET = 133;
var SST = 252;
var CONTINUE = 60;
var ROW = 520;
var COLINFO = 125;
var LABELSST = 253;
var LABEL = 516;
var RSTRING = 214;
var NUMBER = 515;
var RK = 638;
var MULRK = 189;
var BOOLERR = 517;
var FORMULA = 6;
var STRING = 519;
var MERGEDCELLS = 229;
var BIFF8 = 1536;
var OLD_COLUMNS = 256;
var errors = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A"
};
var damaged2 = () => new FileFault({ code: "damagedFile", found: "xls" });
function readOldWorkbook(bytes) {
  try {
    const stream = compoundPart(bytes, ["Workbook", "Book"]);
    if (stream === void 0) {
      const isLocked = compoundPart(bytes, ["EncryptedPackage"]) !== void 0;
      throw new FileFault({ code: isLocked ? "password" : "notATable" });
    }
    return sheetsIn(stream);
  } catch (error) {
    throw error instanceof RangeError ? damaged2() : error;
  }
}
function sheetsIn(stream) {
  const shared = { texts: [], styles: [], from1904: false };
  const formats = /* @__PURE__ */ new Map();
  const looks = [];
  const listed = [];
  for (const record of recordsFrom(stream, 0)) {
    const { type, data } = record;
    if (type === BOF && data.getUint16(0, true) !== BIFF8) throw new FileFault({ code: "oldWorkbook" });
    if (type === FILEPASS) throw new FileFault({ code: "password" });
    if (type === DATEMODE) shared.from1904 = data.getUint16(0, true) === 1;
    if (type === FORMAT) formats.set(data.getUint16(0, true), new Text([data], 2).read(2));
    if (type === XF) looks.push(data.getUint16(2, true));
    if (type === BOUNDSHEET && data.getUint8(5) === 0) {
      const name = new Text([data], 6).read(1);
      listed.push({ name, hidden: data.getUint8(4) % 4 !== 0, start: data.getUint32(0, true) });
    }
    if (type === SST) readTexts([data, ...record.more], shared.texts);
  }
  if (listed.length === 0) throw new FileFault({ code: "noSheets" });
  atMost(listed.length, MAX_SHEETS, "sheets");
  const known = /* @__PURE__ */ new Map();
  for (const id of looks) {
    if (!known.has(id)) known.set(id, styleOf(formats.get(id) ?? builtInFormat(id)));
    shared.styles.push(known.get(id));
  }
  return listed.map(({ name, hidden, start }) => ({
    name,
    ...hidden ? { hidden } : {},
    ...readSheet(stream, start, shared, name)
  }));
}
function* recordsFrom(stream, start) {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const at = (place2) => {
    const length = view.getUint16(place2 + 2, true);
    if (place2 + 4 + length > view.byteLength) throw damaged2();
    return new DataView(view.buffer, view.byteOffset + place2 + 4, length);
  };
  let place = start;
  if (view.getUint16(place, true) !== BOF) throw damaged2();
  for (let depth = 0; ; ) {
    const type = view.getUint16(place, true);
    const data = at(place);
    place += 4 + data.byteLength;
    const more = [];
    while (place + 4 <= stream.length && view.getUint16(place, true) === CONTINUE) {
      more.push(at(place));
      place += 4 + (more.at(-1)?.byteLength ?? 0);
    }
    if (type === BOF) depth += 1;
    if (type === EOF) depth -= 1;
    if (depth === 0) return;
    if (depth === 1) yield { type, data, more };
  }
}
var Text = class {
  constructor(segments, at) {
    this.segments = segments;
    this.at = at;
  }
  segments;
  at;
  #segment = 0;
  /** A text whose length stands before it in so many bytes; without the reading above it. */
  read(lengthBytes) {
    this.#settle();
    let length = lengthBytes === 1 ? this.#byte() : this.#byte() + this.#byte() * 256;
    let flags = this.#byte();
    const runs = flags & 8 ? this.#byte() + this.#byte() * 256 : 0;
    let reading = 0;
    if (flags & 4) for (let byte = 0; byte < 4; byte += 1) reading += this.#byte() * 256 ** byte;
    let text = "";
    while (length > 0) {
      if (this.at >= this.#data.byteLength) {
        this.#next();
        flags = this.#byte();
      }
      const wide = (flags & 1) === 1;
      const here = Math.min(length, Math.floor((this.#data.byteLength - this.at) / (wide ? 2 : 1)));
      if (here === 0) throw damaged2();
      for (let sign = 0; sign < here; sign += 1, this.at += wide ? 2 : 1) {
        text += String.fromCharCode(wide ? this.#data.getUint16(this.at, true) : this.#data.getUint8(this.at));
      }
      length -= here;
    }
    this.#skip(runs * 4 + reading);
    return text;
  }
  get #data() {
    return this.segments[this.#segment];
  }
  #next() {
    this.#segment += 1;
    this.at = 0;
    if (this.#segment >= this.segments.length) throw damaged2();
  }
  #settle() {
    while (this.at >= this.#data.byteLength) this.#next();
  }
  #byte() {
    this.#settle();
    this.at += 1;
    return this.#data.getUint8(this.at - 1);
  }
  #skip(bytes) {
    let left = bytes;
    while (left > this.#data.byteLength - this.at) {
      left -= this.#data.byteLength - this.at;
      this.#next();
    }
    this.at += left;
  }
};
function readTexts(segments, texts) {
  const count = segments[0]?.getUint32(4, true) ?? 0;
  atMost(count, MAX_CELL_TEXTS, "texts");
  const reader = new Text(segments, 8);
  for (let index = 0; index < count; index += 1) texts.push(textCell(reader.read(2)));
}
function packedNumber(packed) {
  const whole = new DataView(new ArrayBuffer(8));
  whole.setInt32(4, packed & ~3, true);
  const value = packed & 2 ? packed >> 2 : whole.getFloat64(0, true);
  return packed & 1 ? value / 100 : value;
}
function readSheet(stream, start, shared, name) {
  const rows = /* @__PURE__ */ new Map();
  const hiddenRows = /* @__PURE__ */ new Set();
  const hiddenColumns = [];
  const merged = [];
  const put = (row, column, cell) => {
    if (cell === void 0) return;
    atMost(column + 1, OLD_COLUMNS, "columns");
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    while (cells.length < column) cells.push(void 0);
    cells[column] = cell;
  };
  const number = (value, look) => numericCell(String(value), shared.styles[look] ?? styleOf(void 0), shared.from1904);
  const coded = (data, at, isError) => isError ? { kind: "error", text: errors[data.getUint8(at)] ?? "#N/A" } : { kind: "boolean", text: data.getUint8(at) === 1 ? "true" : "false" };
  let formula;
  for (const { type, data, more } of recordsFrom(stream, start)) {
    const [row, column, look] = data.byteLength < 6 ? [0, 0, 0] : [0, 2, 4].map((at) => data.getUint16(at, true));
    if (type === ROW && data.getUint16(12, true) & 32) hiddenRows.add(row);
    else if (type === COLINFO && data.getUint16(8, true) & 1) {
      for (let hidden = row; hidden <= Math.min(column, OLD_COLUMNS - 1); hidden += 1) hiddenColumns.push(hidden + 1);
    } else if (type === LABELSST) {
      const place = data.getUint32(6, true);
      put(row, column, place in shared.texts ? shared.texts[place] : { kind: "unread", text: "", why: "noSuchText" });
    } else if (type === LABEL || type === RSTRING) put(row, column, textCell(new Text([data, ...more], 6).read(2)));
    else if (type === NUMBER) put(row, column, number(data.getFloat64(6, true), look));
    else if (type === RK) put(row, column, number(packedNumber(data.getInt32(6, true)), look));
    else if (type === MULRK) {
      for (let at = 4, next = column; at + 8 <= data.byteLength; at += 6, next += 1) {
        put(row, next, number(packedNumber(data.getInt32(at + 2, true)), data.getUint16(at, true)));
      }
    } else if (type === BOOLERR) put(row, column, coded(data, 6, data.getUint8(7) === 1));
    else if (type === FORMULA) {
      const kind = data.getUint16(12, true) === 65535 ? data.getUint8(6) : void 0;
      if (kind === void 0) put(row, column, number(data.getFloat64(6, true), look));
      else if (kind === 0) formula = { row, column };
      else if (kind < 3) put(row, column, coded(data, 8, kind === 2));
    } else if (type === STRING && formula !== void 0) {
      put(formula.row, formula.column, textCell(new Text([data, ...more], 0).read(2)));
      formula = void 0;
    } else if (type === MERGEDCELLS) {
      for (let at = 2; at + 8 <= data.byteLength; at += 8) {
        const [top, bottom, left, right] = [0, 2, 4, 6].map((offset) => data.getUint16(at + offset, true) + 1);
        merged.push({ top, left, bottom, right });
      }
      atMost(merged.length, MAX_MERGED, "merged");
    }
  }
  const sorted = [...rows].sort(([one], [other]) => one - other).map(([row, cells]) => ({ number: row + 1, cells, ...hiddenRows.has(row) ? { hidden: true } : {} }));
  return { rows: { [Symbol.iterator]: () => withoutCovered(sorted, merged, name) }, merged, hiddenColumns };
}
export {
  readOldWorkbook
};
