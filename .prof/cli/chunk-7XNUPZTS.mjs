import {
  XmlReader,
  addressOf
} from "./chunk-QXZ6F3ED.mjs";
import {
  builtInFormat,
  readCell,
  readText,
  styleOf,
  textCell,
  withoutCovered
} from "./chunk-F6RKDFXM.mjs";
import {
  FileFault,
  MAX_BYTES,
  MAX_CELLS,
  MAX_CELL_TEXT,
  MAX_CELL_TEXTS,
  MAX_COLUMNS,
  MAX_KEPT,
  MAX_MERGED,
  MAX_PART,
  MAX_ROWS,
  MAX_SHEETS,
  MAX_ZIP_PARTS,
  atMost
} from "./chunk-EYRT2QBD.mjs";

// src/tables/zip.ts
import { Inflate } from "fflate";
var LOCAL = 67324752;
var CENTRAL = 33639248;
var END = 101010256;
var END_64 = 101075792;
var LOCATOR_64 = 117853008;
var ELSEWHERE = 4294967295;
var STEP = 1 << 14;
var damaged = (found = "zip") => new FileFault({ code: "damagedFile", found });
function isZip(bytes) {
  return bytes[0] === 80 && bytes[1] === 75 && (bytes[2] === 3 || bytes[2] === 5);
}
function readZip(bytes) {
  try {
    return partsOf(bytes);
  } catch (error) {
    throw error instanceof RangeError ? damaged() : error;
  }
}
function partsOf(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = /* @__PURE__ */ new Map();
  let { at, count } = directory(view);
  atMost(count, MAX_ZIP_PARTS, "parts");
  let total = 0;
  for (; count > 0; count -= 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw damaged();
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength);
    const key = name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
    if (parts.has(key)) throw damaged(name);
    total += sizes.size;
    atMost(total, MAX_BYTES, "bytes");
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const stored = { name, flags, method, crc: view.getInt32(at + 16, true), ...sizes };
    parts.set(key, { name, size: sizes.size, chunks: () => chunksOf(bytes, stored) });
    at += 46 + nameLength + extraLength + noteLength;
  }
  return parts;
}
function directory(view) {
  let end = view.byteLength - 22;
  const first = Math.max(0, end - 65535);
  while (end >= first && view.getUint32(end, true) !== END) end -= 1;
  if (end < first) throw damaged();
  const [count, at] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if (count !== 65535 && at !== ELSEWHERE) return { count, at };
  if (view.getUint32(end - 20, true) !== LOCATOR_64) throw damaged();
  const long = Number(view.getBigUint64(end - 12, true));
  if (view.getUint32(long, true) !== END_64) throw damaged();
  return { count: Number(view.getBigUint64(long + 32, true)), at: Number(view.getBigUint64(long + 48, true)) };
}
function sizesOf(view, at, extra, extraLength) {
  const short = [24, 20, 42].map((offset2) => view.getUint32(at + offset2, true));
  if (!short.includes(ELSEWHERE)) return { size: short[0] ?? 0, packed: short[1] ?? 0, offset: short[2] ?? 0 };
  let field = extra;
  while (view.getUint16(field, true) !== 1) {
    field += 4 + view.getUint16(field + 2, true);
    if (field >= extra + extraLength) throw damaged();
  }
  let next = field + 4;
  const [size = 0, packed = 0, offset = 0] = short.map((value) => {
    if (value !== ELSEWHERE) return value;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  });
  return { size, packed, offset };
}
function* chunksOf(bytes, { name, flags, method, crc, packed, size, offset }) {
  if ((flags & 1) !== 0) throw new FileFault({ code: "password" });
  atMost(size, MAX_PART, "bytes");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw damaged(name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length || method !== 0 && method !== 8) throw damaged(name);
  const stored = bytes.subarray(start, start + packed);
  let total = 0;
  let sum = -1;
  for (const chunk of method === 0 ? [stored] : inflated(stored, name)) {
    total += chunk.length;
    if (total > size) break;
    sum = checksum(chunk, sum);
    yield chunk;
  }
  if (total !== size || ~sum !== crc) throw damaged(name);
}
var CRC = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum >>> 1 ^ (sum & 1 && 3988292384);
  return sum;
});
function checksum(bytes, before) {
  let sum = before;
  for (let at = 0; at < bytes.length; at += 1) {
    sum = CRC[(sum ^ bytes[at]) & 255] ^ sum >>> 8;
  }
  return sum;
}
function* inflated(stored, name) {
  const pieces = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < stored.length; at += STEP) {
    try {
      inflate.push(stored.subarray(at, at + STEP), at + STEP >= stored.length);
    } catch {
      throw damaged(name);
    }
    yield* pieces.splice(0);
  }
}
function bytesOf(part) {
  atMost(part.size, MAX_KEPT, "bytes");
  const bytes = new Uint8Array(part.size);
  let at = 0;
  for (const chunk of part.chunks()) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
function* xmlText(part) {
  let decoder;
  try {
    for (const chunk of part.chunks()) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder?.decode() ?? "";
  } catch (error) {
    throw error instanceof TypeError ? damaged(part.name) : error;
  }
}
function encodingOf(start) {
  if (start[0] === 255 && start[1] === 254) return "utf-16le";
  return start[0] === 254 && start[1] === 255 ? "utf-16be" : "utf-8";
}

// src/tables/text-encoding.ts
var STEP2 = 1 << 16;
function charactersOf(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
  const zeros = [0, 0];
  for (const [at, byte] of bytes.subarray(0, STEP2).entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd > 0) {
    const order = odd > even ? "utf-16le" : "utf-16be";
    if (isIn(order, bytes)) return order;
    throw new FileFault({ code: "notATable" });
  }
  if (isIn("utf-8", bytes)) return "utf-8";
  if (mostly8(bytes) || !isIn("gb18030", bytes)) throw new FileFault({ code: "wrongCharacters" });
  return "gb18030";
}
function isIn(encoding, bytes) {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += STEP2) decoder.decode(bytes.subarray(at, at + STEP2), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
function mostly8(bytes) {
  if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return true;
  const text = new TextDecoder("utf-8").decode(bytes.subarray(0, 16 * STEP2));
  let [right, wrong] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 65533) wrong += 1;
    else if (sign > 127) right += 1;
  }
  return right > wrong;
}
function* decoded(bytes) {
  const decoder = new TextDecoder(charactersOf(bytes), { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += STEP2) {
      yield decoder.decode(bytes.subarray(at, at + STEP2), { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? new FileFault({ code: "wrongCharacters" }) : error;
  }
}

// src/tables/read-delimited.ts
function readDelimited(bytes, name = "") {
  const beginning = beginningOf(decoded(bytes));
  if (beginning.includes("\0")) throw new FileFault({ code: "notATable" });
  const delimiter = /\.tsv$/i.test(name) ? "	" : delimiterOf(beginning);
  const rows = { [Symbol.iterator]: () => rowsOf(linesOf(decoded(bytes)), delimiter) };
  return { rows, merged: [], hiddenColumns: [] };
}
var LOOKED_AT = 1 << 16;
function beginningOf(chunks) {
  let text = "";
  for (const chunk of chunks) {
    text += chunk;
    if (text.length >= LOOKED_AT) break;
  }
  return text.slice(0, LOOKED_AT);
}
var SAID = /^sep=(.)$/i;
function delimiterOf(text) {
  const lines = [...linesOf([text])];
  const said = SAID.exec(lines[0] ?? "")?.[1];
  if (said !== void 0) return said;
  const divided = lines.map((line) => line.trim()).filter((line) => /[\t,;]/.test(line));
  const byTabs = divided.filter((line) => line.replace(/\t"?[,;]|[,;]"?\t/g, "").includes("	"));
  if (byTabs.length > 0 && byTabs.length * 2 >= divided.length) return "	";
  return alike(lines, ";") > alike(lines, ",") ? ";" : ",";
}
function alike(lines, delimiter) {
  const counts = /* @__PURE__ */ new Map();
  for (const { cells } of rowsOf(lines, delimiter)) {
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
function* linesOf(chunks) {
  let rest = "";
  for (const chunk of chunks) {
    const text = rest + chunk;
    const whole = text.endsWith("\r") ? text.length - 1 : text.length;
    const lines = text.slice(0, whole).split(/\r\n|\n|\r/);
    rest = lines.pop() + text.slice(whole);
    yield* lines;
    atMost(rest.length, MAX_COLUMNS * 64, "text");
  }
  yield* rest.split("\r");
}
function* rowsOf(lines, delimiter) {
  const source = lines[Symbol.iterator]();
  let number = 0;
  let count = 0;
  const next = () => {
    const { value, done } = source.next();
    if (done) return void 0;
    number += 1;
    atMost(number, MAX_ROWS, "rows");
    return value;
  };
  for (let line = next(); line !== void 0; line = next()) {
    if (line === "" || number === 1 && SAID.test(line)) continue;
    const first = number;
    const taken = [line];
    const cells = cellsOf(taken, next, delimiter);
    if (cells !== void 0) {
      count += cells.length;
      atMost(cells.length, MAX_COLUMNS, "columns");
      atMost(count, MAX_CELLS, "cells");
      if (cells.some((cell) => cell !== void 0)) yield { number: first, cells };
      continue;
    }
    for (const [index, text] of taken.entries()) if (text !== "") yield unread(first + index, text);
    if (taken.length === 1 && line.split('"').length % 2 === 1) continue;
    for (let left = next(); left !== void 0; left = next()) if (left !== "") yield unread(number, left);
  }
}
function unread(number, text) {
  return { number, cells: [{ kind: "unread", text, why: "unclosedQuote" }] };
}
function cellsOf(taken, next, delimiter) {
  const cells = [];
  let text = taken[0] ?? "";
  for (let at = 0; ; ) {
    if (text[at] !== '"') {
      const end2 = text.indexOf(delimiter, at);
      cells.push(textCell(end2 < 0 ? text.slice(at) : text.slice(at, end2)));
      if (end2 < 0) return cells;
      at = end2 + 1;
      continue;
    }
    const start = at + 1;
    let end = text.indexOf('"', start);
    while (end < 0 || text[end + 1] === '"') {
      if (end >= 0) {
        end = text.indexOf('"', end + 2);
        continue;
      }
      const line = text.length - start > MAX_CELL_TEXT ? void 0 : next();
      if (line === void 0) return void 0;
      taken.push(line);
      end = text.length;
      text += `
${line}`;
      end = text.indexOf('"', end);
    }
    cells.push(textCell(text.slice(start, end).replaceAll('""', '"')));
    if (end + 1 === text.length) return cells;
    if (text[end + 1] !== delimiter) return void 0;
    at = end + 2;
  }
}

// src/tables/kept-texts.ts
var SHORTEST = 13;
var PIECE = 1 << 16;
var LONGEST = PIECE / 2;
var FIRST_PIECE = 1 << 8;
var KeptTexts = class {
  /** A short text, or where a long one begins: its length, and then its signs. */
  #places = [];
  #pieces = [];
  #used = 0;
  get length() {
    return this.#places.length;
  }
  /** Takes a text; its number. */
  push(text) {
    const { length } = text;
    const isKept = length < SHORTEST || length > LONGEST;
    return this.#places.push(isKept ? text : this.#put(text)) - 1;
  }
  /** The text of a number. */
  at(number) {
    const place = this.#places[number];
    if (typeof place !== "number") return place ?? "";
    const piece = this.#pieces[place >>> 16];
    const start = (place & PIECE - 1) + 1;
    return String.fromCharCode.apply(
      null,
      piece.subarray(start, start + piece[start - 1])
    );
  }
  #put(text) {
    const { length } = text;
    let last = this.#pieces.length - 1;
    if (last < 0 || this.#used + length >= PIECE) {
      last = this.#pieces.push(new Uint16Array(FIRST_PIECE)) - 1;
      this.#used = 0;
    }
    let piece = this.#pieces[last];
    const end = this.#used + 1 + length;
    if (end > piece.length) {
      const more = new Uint16Array(Math.min(PIECE, Math.max(end, last === 0 ? piece.length * 2 : PIECE)));
      more.set(piece.subarray(0, this.#used));
      piece = more;
      this.#pieces[last] = piece;
    }
    const place = last * PIECE + this.#used;
    piece[this.#used] = length;
    for (let at = 0; at < length; at += 1) piece[this.#used + 1 + at] = text.charCodeAt(at);
    this.#used = end;
    return place;
  }
};

// src/tables/read-worksheet.ts
function* readRows(part, shared, sheet) {
  try {
    const xml = new XmlReader(xmlText(part), part.name);
    let number = 0;
    let count = 0;
    for (let token = xml.next(); token !== "end"; token = xml.next()) {
      if (token === "close" && xml.name === "sheetData") return;
      if (token !== "open" || xml.name !== "row") continue;
      const before = number;
      const written = xml.attribute("r");
      number = written === void 0 ? number + 1 : Number(written);
      if (!(Number.isInteger(number) && number > before))
        throw new FileFault({ code: "damagedFile", found: part.name });
      atMost(number, MAX_ROWS, "rows");
      const hidden = xml.flag("hidden");
      const cells = readCells(xml, shared, number);
      if (cells.length === 0) continue;
      count += cells.length;
      atMost(count, MAX_CELLS, "cells");
      yield hidden ? { number, cells, hidden } : { number, cells };
    }
  } catch (error) {
    throw error instanceof FileFault ? new FileFault({ ...error.issue, sheet }) : error;
  }
}
function readCells(xml, shared, row) {
  const depth = xml.depth;
  const cells = [];
  let column = 0;
  for (let token = xml.next(); token !== "close" || xml.depth >= depth; token = xml.next()) {
    if (token !== "open" || xml.name !== "c") continue;
    const address = xml.attribute("r");
    column = address === void 0 ? column + 1 : columnOf(address);
    atMost(column, MAX_COLUMNS, "columns");
    const cell = readCell(xml, shared);
    if (cell === void 0) continue;
    if (column < 1 || cells[column - 1] !== void 0) {
      throw new FileFault({ code: "damagedFile", found: xml.part, cell: address ?? addressOf(column, row) });
    }
    while (cells.length < column) cells.push(void 0);
    cells[column - 1] = cell;
  }
  return cells;
}
function columnOf(address) {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const letter = (address.charCodeAt(at) | 32) - 96;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column;
}
function readSurroundings(part, sheet) {
  const merged = [];
  const hiddenColumns = [];
  try {
    const xml = new XmlReader(withoutRows(xmlText(part)), part.name);
    for (let token = xml.next(); token !== "end"; token = xml.next()) {
      if (token !== "open") continue;
      if (xml.name === "col" && xml.flag("hidden")) {
        const last = Math.min(Number(xml.attribute("max")), MAX_COLUMNS);
        for (let column = Number(xml.attribute("min")); column <= last; column += 1) hiddenColumns.push(column);
        atMost(hiddenColumns.length, MAX_COLUMNS, "columns");
      }
      if (xml.name === "mergeCell") {
        const area = areaOf(xml.attribute("ref") ?? "");
        if (area === void 0) throw xml.damaged();
        merged.push(area);
        atMost(merged.length, MAX_MERGED, "merged");
      }
    }
  } catch (error) {
    throw error instanceof FileFault ? new FileFault({ ...error.issue, sheet }) : error;
  }
  return { merged, hiddenColumns };
}
function areaOf(reference) {
  const [, left = "", top = "", right = left, bottom = top] = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/i.exec(reference) ?? [];
  if (left === "") return void 0;
  return { top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) };
}
function* withoutRows(chunks) {
  let kept = "";
  let within = false;
  for (const chunk of chunks) {
    let text = kept + chunk;
    if (!within) {
      const begin = /<(?:[\w.-]+:)?sheetData(?:\s[^>]*)?>/.exec(text);
      if (begin === null) {
        const cut = Math.max(0, text.length - KEPT);
        yield text.slice(0, cut);
        kept = text.slice(cut);
        continue;
      }
      const end2 = begin.index + begin[0].length;
      yield text.slice(0, end2);
      text = text.slice(end2);
      if (begin[0].endsWith("/>")) {
        yield text;
        yield* chunks;
        return;
      }
      within = true;
    }
    const end = text.includes("sheetData") ? /<\/(?:[\w.-]+:)?sheetData\s*>/.exec(text) : null;
    if (end !== null) {
      yield text.slice(end.index);
      yield* chunks;
      return;
    }
    kept = text.slice(-KEPT);
  }
  yield kept;
}
var KEPT = 256;

// src/tables/read-workbook.ts
function sheetsOf(parts) {
  const path = workbookPath(parts);
  const { sheets, from1904 } = readList(parts, path);
  const relations = relationsOf(parts, path);
  const named = (type) => parts.get(relations.find((one) => one.type === type)?.target ?? "");
  atMost(sheets.length, MAX_SHEETS, "sheets");
  const shared = { texts: readTexts(named("sharedStrings")), styles: readStyles(named("styles")), from1904 };
  return sheets.flatMap(({ name, hidden, id }) => {
    const relation = relations.find((one) => one.id === id);
    if (relation !== void 0 && relation.type !== "worksheet") return [];
    const part = parts.get(relation?.target ?? "");
    if (part === void 0) throw new FileFault({ code: "damagedFile", sheet: name });
    const surroundings = readSurroundings(part, name);
    const rows = { [Symbol.iterator]: () => withoutCovered(readRows(part, shared, name), surroundings.merged, name) };
    return [{ name, ...hidden ? { hidden } : {}, rows, ...surroundings }];
  });
}
function workbookPath(parts) {
  return relationsOf(parts, "").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
}
function relationsOf(parts, path) {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const part = parts.get(relationsPath(path));
  if (part === void 0) return [];
  const found = [];
  const xml = open(part);
  for (let token = xml.next(); token !== "end"; token = xml.next()) {
    if (token !== "open" || xml.name !== "Relationship" || xml.attribute("TargetMode") === "External") continue;
    const type = xml.attribute("Type") ?? "";
    found.push({
      id: xml.attribute("Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      base: type.slice(0, type.lastIndexOf("/") + 1),
      target: pathFrom(folder, xml.attribute("Target") ?? "")
    });
  }
  return found;
}
function relationsPath(path) {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}
function pathFrom(folder, path) {
  const steps = [];
  for (const step of (path.startsWith("/") ? path : folder + path).toLowerCase().split(/[\\/]/)) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
function listSheets(parts, path) {
  return readList(parts, path).sheets;
}
function readList(parts, path) {
  const part = parts.get(path);
  if (part === void 0) throw new FileFault({ code: "notATable" });
  const sheets = [];
  let from1904 = false;
  const xml = open(part);
  for (let token = xml.next(); token !== "end"; token = xml.next()) {
    if (token !== "open") continue;
    if (xml.depth === 1 && xml.name !== "workbook") throw new FileFault({ code: "notATable" });
    if (xml.name === "workbookPr") from1904 = xml.flag("date1904");
    if (xml.name !== "sheet") continue;
    const state = xml.attribute("state") ?? "visible";
    sheets.push({ name: xml.attribute("name") ?? "", hidden: state !== "visible", id: xml.attribute("id") ?? "" });
  }
  return { sheets, from1904 };
}
function readTexts(part) {
  const texts = new KeptTexts();
  if (part === void 0) return texts;
  const xml = open(part);
  for (let token = xml.next(); token !== "end"; token = xml.next()) {
    if (token !== "open" || xml.name !== "si") continue;
    texts.push(readText(xml));
    atMost(texts.length, MAX_CELL_TEXTS, "texts");
  }
  return texts;
}
function readStyles(part) {
  const styles = [];
  if (part === void 0) return styles;
  const formats = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Map();
  const xml = open(part);
  let isCells = false;
  for (let token = xml.next(); token !== "end"; token = xml.next()) {
    if (xml.name === "cellXfs") isCells = token === "open";
    if (token !== "open") continue;
    const id = Number(xml.attribute("numFmtId") ?? 0);
    if (xml.name === "numFmt") formats.set(id, xml.attribute("formatCode") ?? "");
    if (xml.name !== "xf" || !isCells) continue;
    const style = known.get(id) ?? styleOf(formats.get(id) ?? builtInFormat(id));
    known.set(id, style);
    styles.push(style);
  }
  return styles;
}
function open(part) {
  atMost(part.size, MAX_KEPT, "bytes");
  return new XmlReader(xmlText(part), part.name);
}

// src/tables/read-sheets.ts
function readSheets(bytes, name = "") {
  if (bytes.length === 0) throw new FileFault({ code: "emptyFile" });
  if (!isZip(bytes)) {
    const code = otherKind(bytes);
    if (code !== void 0) throw new FileFault({ code });
    return { sheets: [readDelimited(bytes, name)] };
  }
  const parts = readZip(bytes);
  if (parts.has("xl/workbook.bin")) throw new FileFault({ code: "binaryWorkbook" });
  if (isOpenDocument(parts)) throw new FileFault({ code: "openDocument" });
  const sheets = sheetsOf(parts);
  if (sheets.length === 0) throw new FileFault({ code: "noSheets" });
  const paths = [...parts.keys()];
  return {
    sheets,
    ...paths.some((path) => path.endsWith("vbaproject.bin")) ? { macros: true } : {},
    ...paths.some((path) => path.startsWith("xl/externallinks/")) ? { links: true } : {}
  };
}
function isOpenDocument(parts) {
  const type = parts.get("mimetype");
  return type !== void 0 && new TextDecoder().decode(bytesOf(type)).includes("opendocument");
}
function isContainer(bytes) {
  return bytes[0] === 208 && bytes[1] === 207 && bytes[2] === 17 && bytes[3] === 224;
}
function otherKind(bytes) {
  const starts = (...signs) => signs.every((sign, at) => bytes[at] === sign);
  if (isContainer(bytes)) return isEncrypted(bytes) ? "password" : "oldWorkbook";
  if (starts(9) && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes[3] === 0) return "oldWorkbook";
  if (isDBase(bytes)) return "dBase";
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 2048)).replace(/^[^!-~]+/, "");
  if (/^(?:<!doctype html|<html|<table|<meta|mime-version:)/i.test(start)) return "webPage";
  if (/^<\?xml/i.test(start)) return /<html/i.test(start) ? "webPage" : "xmlWorkbook";
  if (/^(?:%PDF|\{\\rtf|\x89PNG|\xff\xd8\xff|Rar!|7z\xbc)/.test(start)) return "notATable";
  return void 0;
}
function isEncrypted(bytes) {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at < bytes.length; at += 128)
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
function isDBase(bytes) {
  if (![2, 3, 48, 49, 50, 67, 131, 139, 203, 245].includes(bytes[0] ?? 0) || bytes.length < 33)
    return false;
  const [month = 0, day = 0, low = 0, high = 0] = [bytes[2], bytes[3], bytes[8], bytes[9]];
  const end = low + high * 256;
  return month <= 12 && day <= 31 && end > 32 && end <= bytes.length && bytes.subarray(end - 264, end).includes(13);
}

export {
  SHORTEST,
  KeptTexts,
  isZip,
  readZip,
  bytesOf,
  xmlText,
  columnOf,
  readSurroundings,
  workbookPath,
  relationsOf,
  relationsPath,
  listSheets,
  readSheets,
  isContainer
};
