import {
  badEncoding,
  decode,
  encodingOf
} from "./chunk-GB7RV5VI.mjs";
import {
  numbersAsWritten,
  readJsonText
} from "./chunk-UMR4S5L4.mjs";
import {
  Decimal
} from "./chunk-4FUCRHE5.mjs";

// src/cli/read-items.ts
import { createReadStream } from "node:fs";

// src/cli/json-items.ts
import { isUtf8 as isUtf82 } from "node:buffer";

// src/cli/lines.ts
import { isUtf8 } from "node:buffer";
var MAX_LINE_BYTES = 16 * 1024 * 1024;
var Line = class {
  constructor(number, bytes, start, end, fault) {
    this.number = number;
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.fault = fault;
  }
  number;
  bytes;
  start;
  end;
  fault;
  /** How deep it stands within a larger text. */
  within = 0;
  get text() {
    return this.bytes.toString("utf8", this.start, this.end);
  }
  /** Where it begins in the file. */
  get position() {
    return { line: this.number, column: 1 };
  }
};
var NEWLINE = 10;
var NOTHING = Buffer.alloc(0);
var MARK = Buffer.from("\uFEFF");
var AT_START = { lines: 0, encodingTold: false };
async function* linesOf(chunks, before = AT_START) {
  let number = before.lines;
  let kept = [];
  let keptBytes = 0;
  let tooLarge = false;
  let told = before.encodingTold;
  const lineOf = (bytes, from, end, isSound) => {
    number += 1;
    if (end - from > MAX_LINE_BYTES) return new Line(number, NOTHING, 0, 0, { code: "tooLarge" });
    if (!isSound && !isUtf8(bytes.subarray(from, end))) {
      const found = told ? {} : encodingOf(bytes.subarray(from, end));
      told ||= found.encoding !== void 0;
      return new Line(number, NOTHING, 0, 0, { code: "badEncoding", ...found });
    }
    const isMarked = number === 1 && bytes.subarray(from, from + MARK.length).equals(MARK) && end - from >= MARK.length;
    return new Line(number, bytes, isMarked ? from + MARK.length : from, end);
  };
  const ofPieces = (tail) => {
    const bytes = tooLarge ? NOTHING : Buffer.concat([...kept, tail]);
    const isTooLarge = tooLarge;
    kept = [];
    keptBytes = 0;
    tooLarge = false;
    if (!isTooLarge) return lineOf(bytes, 0, bytes.length, false);
    number += 1;
    return new Line(number, NOTHING, 0, 0, { code: "tooLarge" });
  };
  for await (const chunk of chunks) {
    const lines = [];
    let start = 0;
    let end = chunk.indexOf(NEWLINE);
    if (end >= 0 && (keptBytes > 0 || tooLarge)) {
      lines.push(ofPieces(chunk.subarray(0, end)));
      start = end + 1;
      end = chunk.indexOf(NEWLINE, start);
    }
    const isSound = end >= 0 && isUtf8(chunk.subarray(start, chunk.lastIndexOf(NEWLINE)));
    for (; end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      lines.push(lineOf(chunk, start, end, isSound));
      start = end + 1;
    }
    if (start < chunk.length) {
      const rest = chunk.subarray(start);
      if (keptBytes + rest.length > MAX_LINE_BYTES) {
        tooLarge = true;
        kept = [];
        keptBytes = 0;
      } else if (!tooLarge) {
        kept.push(Buffer.from(rest));
        keptBytes += rest.length;
      }
    }
    if (lines.length > 0) yield lines;
  }
  if (keptBytes > 0 || tooLarge) yield [ofPieces(NOTHING)];
}

// src/cli/json-items.ts
var Piece = class extends Line {
  /** Where its first byte of all stands. */
  #from;
  within;
  constructor(number, bytes, [start, end], from, { fault, within = 1 } = {}) {
    super(number, bytes, start, end, fault);
    this.#from = from;
    this.within = within;
  }
  get position() {
    return after(this.#from, this.bytes, 0, this.start);
  }
};
var NEWLINE2 = 10;
function after({ line, column }, bytes, from, to) {
  let lines = line;
  let start = from;
  for (let at = bytes.indexOf(NEWLINE2, from); at >= 0 && at < to; at = bytes.indexOf(NEWLINE2, at + 1)) {
    lines += 1;
    start = at + 1;
  }
  let columns = start === from ? column : 1;
  for (let at = start; at < to; at += 1) {
    const byte = bytes[at];
    if ((byte & 192) !== 128) columns += byte >= 240 ? 2 : 1;
  }
  return { line: lines, column: columns };
}
var QUOTE = 34;
var BACKSLASH = 92;
var COMMA = 44;
var OPEN_LIST = 91;
var CLOSE_LIST = 93;
var OPEN = 123;
var CLOSE = 125;
var NOTHING2 = Buffer.alloc(0);
var isSpace = (byte) => byte === 32 || byte === 9 || byte === NEWLINE2 || byte === 13;
var Kept = class {
  #pieces = [];
  #size = 0;
  begin = { line: 1, column: 1 };
  get isEmpty() {
    return this.#size === 0;
  }
  add(rest) {
    this.#size += rest.length;
    if (this.#size <= MAX_LINE_BYTES) this.#pieces.push(Buffer.from(rest));
    else this.#pieces = [];
  }
  /** All of it with what follows; undefined where that is too large. */
  take(rest) {
    const isTooLarge = this.#size + rest.length > MAX_LINE_BYTES;
    const bytes = isTooLarge ? void 0 : Buffer.concat([...this.#pieces, rest]);
    this.#pieces = [];
    this.#size = 0;
    return bytes;
  }
};
async function* jsonItemsOf(chunks) {
  const kept = new Kept();
  let state = "before";
  let number = 0;
  let open = 0;
  let inText = false;
  let escaped = false;
  let position = { line: 1, column: 1 };
  const cut = (chunk, from, to) => {
    const isWhole = kept.isEmpty;
    const { begin } = kept;
    const bytes = isWhole ? chunk : kept.take(chunk.subarray(from, to));
    number += 1;
    if (bytes === void 0 || isWhole && to - from > MAX_LINE_BYTES) {
      return new Piece(number, NOTHING2, [0, 0], begin, { fault: { code: "tooLarge" } });
    }
    let [start, end] = isWhole ? [from, to] : [0, bytes.length];
    while (start < end && isSpace(bytes[start])) start += 1;
    while (end > start && isSpace(bytes[end - 1])) end -= 1;
    const fault = isUtf82(bytes.subarray(start, end)) ? void 0 : { code: "badEncoding" };
    const within = state === "value" ? 0 : 1;
    return new Piece(number, bytes, [start, end], isWhole ? position : begin, { fault, within });
  };
  let isFirst = true;
  for await (const read of chunks) {
    const chunk = isFirst && read.subarray(0, MARK.length).equals(MARK) ? read.subarray(MARK.length) : read;
    isFirst = false;
    const pieces = [];
    let start = 0;
    for (let at = 0; at < chunk.length && state !== "value" && state !== "behind"; at += 1) {
      const byte = chunk[at];
      if (inText) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inText = false;
      } else if (state === "before") {
        if (isSpace(byte)) continue;
        state = byte === OPEN_LIST ? "list" : "value";
        start = byte === OPEN_LIST ? at + 1 : at;
      } else if (byte === QUOTE) inText = true;
      else if (byte === OPEN || byte === OPEN_LIST) open += 1;
      else if (open > 0) {
        if (byte === CLOSE || byte === CLOSE_LIST) open -= 1;
      } else if (byte === COMMA || byte === CLOSE_LIST) {
        const piece = cut(chunk, start, at);
        if (byte === COMMA || number > 1 || !isNothing(piece)) pieces.push(piece);
        if (byte === CLOSE_LIST) state = "behind";
        start = at + 1;
      }
    }
    const rest = chunk.subarray(start);
    if (state !== "before" && rest.length > 0) {
      if (kept.isEmpty) kept.begin = after(position, chunk, 0, start);
      kept.add(rest);
    }
    position = after(position, chunk, 0, chunk.length);
    const unreadable = pieces.findIndex(({ fault }) => fault?.code === "badEncoding");
    if (pieces.length > 0) yield unreadable < 0 ? pieces : pieces.slice(0, unreadable + 1);
    if (unreadable >= 0) return;
  }
  if (state === "before") return;
  const last = cut(NOTHING2, 0, 0);
  if (state === "value") yield [last];
  else if (state === "behind") yield isNothing(last) ? [] : [broken(last, last.position)];
  else
    yield isNothing(last) ? [broken(last, position)] : open > 0 || inText ? [last] : [last, broken(last, position, 1)];
}
function isNothing({ start, end, fault }) {
  return start === end && fault === void 0;
}
function broken({ number, fault }, position, more = 0) {
  return new Piece(number + more, NOTHING2, [0, 0], position, { fault: fault ?? { code: "badJson" } });
}

// src/cli/read-items.ts
var TextItem = class {
  constructor(place, line) {
    this.place = place;
    this.line = line;
  }
  place;
  line;
  #json;
  get value() {
    return this.#read().value;
  }
  get issues() {
    return this.#read().issues;
  }
  get written() {
    return () => numbersAsWritten(this.line.text);
  }
  #read() {
    this.#json ??= readText(this.line);
    return this.#json;
  }
};
function readText(text) {
  if (text.fault !== void 0) return { issues: [faultIssue(text, text.fault)] };
  const { value, issues } = readJsonText(text.text, text.within);
  return { value, issues: issues.map((issue) => placed(issue, text)) };
}
function faultIssue(text, { code, encoding }) {
  const { line, column } = text.position;
  if (code === "badJson") return { code, path: "", line, column };
  if (code === "tooLarge") return { code, path: "", expected: `${MAX_LINE_BYTES / MiB} MiB`, line };
  const decoded = decode(text.bytes.subarray(text.start, text.end));
  return "issue" in decoded ? placed(decoded.issue, text) : badEncoding(line, encoding);
}
function placed(issue, text) {
  if (issue.line === void 0) return issue;
  const { position } = text;
  const column = issue.column === void 0 ? void 0 : issue.column + (issue.line === 1 ? position.column - 1 : 0);
  return { ...issue, line: issue.line + position.line - 1, ...column === void 0 ? {} : { column } };
}
var MiB = 1024 * 1024;
var CHUNK_BYTES = 256 * 1024;
var UnreadableFile = class extends Error {
  constructor(path, said, options) {
    super(path, options);
    this.said = said;
  }
  said;
};
async function* readItems({ path, format }, stdin, tableItems, onBlank) {
  const bytes = readBytes(path, stdin);
  if (format === "table") yield* fromTable(path, bytes, tableItems);
  else if (format === "ndjson") yield* itemsOfLines(path, linesOf(bytes), onBlank);
  else yield* fromJson(path, bytes);
}
async function* readBytes(path, stdin, chunkBytes = CHUNK_BYTES) {
  try {
    yield* path === "-" ? stdin() : createReadStream(path, { highWaterMark: chunkBytes });
  } catch (error) {
    const { code, syscall } = error;
    const isUnreadable = syscall !== void 0 || code === "ERR_STREAM_PREMATURE_CLOSE";
    throw isUnreadable ? new UnreadableFile(path, void 0, { cause: error }) : error;
  }
}
async function* fromTable(file, bytes, tableItems) {
  const chunks = [];
  for await (const chunk of bytes) chunks.push(chunk);
  yield* tableItems(file, Buffer.concat(chunks));
}
async function* itemsOfLines(file, cut, onBlank = () => {
}) {
  for await (const lines of cut) {
    yield lines.flatMap((line) => {
      if (!isBlank(line)) return [new TextItem({ file, line: line.number }, line)];
      onBlank();
      return [];
    });
  }
}
var OPEN2 = 123;
function isBlank(line) {
  return line.fault === void 0 && line.bytes[line.start] !== OPEN2 && line.text.trim() === "";
}
async function* fromJson(file, bytes) {
  for await (const pieces of jsonItemsOf(bytes)) {
    yield pieces.map((piece) => new TextItem({ file, item: piece.number }, piece));
  }
}

// src/records/from-text.ts
function fromText(kind, text) {
  if (kind === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return kind === "count" || kind === "measure" ? numberIn(text) : text;
}
function numberIn(text) {
  if (!/^-?\d{1,400}(?:\.\d{1,400})?$/.test(text)) return text;
  const number = Number(text);
  return new Decimal(text).eq(number) ? number : text;
}

export {
  MAX_LINE_BYTES,
  NEWLINE,
  linesOf,
  UnreadableFile,
  readItems,
  readBytes,
  itemsOfLines,
  fromText
};
