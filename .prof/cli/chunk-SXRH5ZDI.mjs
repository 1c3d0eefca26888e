import {
  isWhatIf
} from "./chunk-B7KHRAES.mjs";
import {
  contradictsItself
} from "./chunk-AWJW7UYS.mjs";
import {
  isPlainByte
} from "./chunk-7DIABQID.mjs";
import {
  MAX_TEXT,
  daysIn,
  decimalBounds,
  isNumeric
} from "./chunk-4FUCRHE5.mjs";
import {
  MAX_MEMBERS,
  isLevel,
  isOptional,
  levels,
  markRead
} from "./chunk-LTCODZ6U.mjs";

// src/records/byte-reader.ts
var UNSURE = /* @__PURE__ */ Symbol("unsure");
var QUOTE = 34;
var BACKSLASH = 92;
var COMMA = 44;
var COLON = 58;
var MINUS = 45;
var POINT = 46;
var ZERO = 48;
var OPEN = 123;
var CLOSE = 125;
var OPEN_LIST = 91;
var CLOSE_LIST = 93;
var SPACE = 32;
var Pattern = class {
  constructor(text) {
    this.text = text;
    this.bytes = new TextEncoder().encode(text);
    this.length = this.bytes.length;
    const view = new DataView(this.bytes.buffer);
    const word = (at) => at >= 0 && at + 4 <= this.length ? view.getInt32(at, true) : 0;
    this.words = Int32Array.from(
      { length: Math.max(0, Math.floor((this.length - 1) / 4)) },
      (_, index) => word(index * 4)
    );
    this.lastWord = word(this.length - 4);
  }
  text;
  length;
  bytes;
  words;
  lastWord;
};
var [NULL, TRUE, FALSE] = [new Pattern("null"), new Pattern("true"), new Pattern("false")];
var Cursor = class {
  bytes = new Uint8Array(0);
  /** The same bytes. */
  view = new DataView(this.bytes.buffer);
  at = 0;
  end = 0;
  /** How many decimals the number had that was read last. */
  decimals = 0;
  /** Numbers for the ids and names of the members so far, to find two that may be one. */
  ids = [];
  names = [];
  /** Two members may have one name. */
  twins = false;
};
function next(cursor) {
  const { bytes, end } = cursor;
  let { at } = cursor;
  let byte = bytes[at];
  while (at < end && (byte === SPACE || byte === 9 || byte === 13 || byte === 10)) {
    at += 1;
    byte = bytes[at];
  }
  cursor.at = at;
  return at < end && byte > SPACE ? byte : -1;
}
function passes(cursor, expected) {
  const { view, at, end } = cursor;
  const { length, words, lastWord } = expected;
  if (at + length > end) return false;
  if (length < 4) {
    for (let index = 0; index < length; index += 1) {
      if (view.getUint8(at + index) !== expected.bytes[index]) return false;
    }
  } else {
    for (let index = 0; index < words.length; index += 1) {
      if (view.getInt32(at + index * 4, true) !== words[index]) return false;
    }
    if (view.getInt32(at + length - 4, true) !== lastWord) return false;
  }
  cursor.at = at + length;
  return true;
}
function closing(cursor) {
  const { bytes, end, at: start } = cursor;
  if (bytes[start] !== QUOTE) return -1;
  for (let at = start + 1; at < end; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      cursor.at = at + 1;
      return at;
    }
    if (byte === BACKSLASH || byte < SPACE) return -1;
  }
  return -1;
}
function hashOf(bytes, from, to) {
  let hash = 7;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash, 31) + bytes[at] | 0;
  return hash;
}
var POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);
var MAX_DIGITS = 15;
function numberHere(cursor) {
  const { bytes, at: start } = cursor;
  let at = start;
  const negative = bytes[at] === MINUS;
  if (negative) at += 1;
  const from = at;
  let whole = 0;
  let digit = bytes[at] - ZERO;
  while (digit >= 0 && digit <= 9) {
    whole = whole * 10 + digit;
    at += 1;
    digit = bytes[at] - ZERO;
  }
  let digits = at - from;
  let decimals = 0;
  if (digits === 0 || digits > 1 && bytes[from] === ZERO) return Number.NaN;
  if (bytes[at] === POINT) {
    at += 1;
    const point = at;
    digit = bytes[at] - ZERO;
    while (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      at += 1;
      digit = bytes[at] - ZERO;
    }
    decimals = at - point;
    if (decimals === 0) return Number.NaN;
    digits += decimals;
  }
  if (digits > MAX_DIGITS || negative && whole === 0 || (digit | 32) === 53 || at > cursor.end) return Number.NaN;
  cursor.at = at;
  cursor.decimals = decimals;
  const value = decimals === 0 ? whole : whole / POWERS[decimals];
  return negative ? -value : value;
}
var days = [];
var [FIRST_YEAR, LAST_YEAR] = [1901, 2099];
function pair(bytes, at) {
  const tens = bytes[at] - ZERO;
  const ones = bytes[at + 1] - ZERO;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1e4 : tens * 10 + ones;
}
var two = (number) => String(number).padStart(2, "0");
function dayHere(cursor) {
  const { bytes, at } = cursor;
  if (at + 12 > cursor.end || bytes[at] !== QUOTE || bytes[at + 11] !== QUOTE) return UNSURE;
  if (bytes[at + 5] !== MINUS || bytes[at + 8] !== MINUS) return UNSURE;
  const year = pair(bytes, at + 1) * 100 + pair(bytes, at + 3);
  const month = pair(bytes, at + 6);
  const day = pair(bytes, at + 9);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1)) return UNSURE;
  if (day > daysIn(year, month)) return UNSURE;
  cursor.at = at + 12;
  const number = ((year - FIRST_YEAR) * 12 + month) * 32 + day;
  const known = days[number];
  if (known !== void 0) return known;
  const text = `${year}-${two(month)}-${two(day)}`;
  days[number] = text;
  return text;
}
var [NUMBER, BOOLEAN, CODE, DAY, TEXT, GROUP, LIST, OTHER] = [0, 1, 2, 3, 4, 5, 6, 7];
var NO_BYTES = new Uint8Array(0);
var SHORT_TEXT = 64;
var Reader = class {
  constructor(name, optional) {
    this.name = name;
    this.bare = new Pattern(JSON.stringify(name));
    this.key = new Pattern(`${this.bare.text}:`);
    this.optional = optional;
  }
  name;
  kind = OTHER;
  /** Its name with quotes and colon, and without the colon. */
  key;
  bare;
  /** Absent and null are one. */
  optional;
  /** Of a number. */
  decimals = 0;
  least = 0;
  most = 0;
  /** Of a code: each with the bytes of its text, and which of them came last. */
  codes = [];
  code = 0;
  /** Of a text that is kept, and of a number that may be written as one. */
  decode;
  /** Of a text what of the members it tells apart, and what came last. */
  tells;
  last = NO_BYTES;
  lastLength = 0;
  text = "";
  /** Of a group, and of each in a list. */
  group;
};
function textHere(cursor, reader) {
  const from = cursor.at + 1;
  const to = closing(cursor);
  const length = to - from;
  if (length < 1 || length > MAX_TEXT) return UNSURE;
  const { bytes } = cursor;
  if (reader.tells !== void 0 && !isAnother(cursor, reader.tells, from, to)) return UNSURE;
  if (reader.decode === void 0) return void 0;
  if (length === reader.lastLength) {
    const { last: last2 } = reader;
    let index = length - 1;
    while (index >= 0 && bytes[from + index] === last2[index]) index -= 1;
    if (index < 0) return reader.text;
  }
  if (reader.last.length < length) reader.last = new Uint8Array(Math.max(length, SHORT_TEXT));
  const { last } = reader;
  for (let index = 0; index < length; index += 1) last[index] = bytes[from + index];
  reader.lastLength = length;
  reader.text = reader.decode(bytes, from, to);
  return reader.text;
}
function isAnother(cursor, tells, from, to) {
  const { bytes } = cursor;
  if (tells === "ids") {
    for (let at = from; at < to; at += 1) if (!isPlainByte(bytes[at])) return false;
  }
  const hash = hashOf(bytes, from, to);
  const before = cursor[tells];
  if (before.includes(hash)) {
    if (tells === "ids") return false;
    cursor.twins = true;
  }
  before.push(hash);
  return true;
}
function codeHere(cursor, reader) {
  const { codes } = reader;
  const likely = codes[reader.code];
  if (likely !== void 0 && passes(cursor, likely[1])) return likely[0];
  for (let at = 0; at < codes.length; at += 1) {
    const [code, text] = codes[at];
    if (!passes(cursor, text)) continue;
    reader.code = at;
    return code;
  }
  return UNSURE;
}
function numberIn(cursor, reader) {
  const value = numberHere(cursor);
  const isSound = value >= reader.least && value <= reader.most && cursor.decimals <= reader.decimals;
  return isSound ? value : UNSURE;
}
function quotedHere(cursor, reader) {
  const { bytes, at } = cursor;
  if (reader.decode === void 0) return UNSURE;
  cursor.at += 1;
  if (numberIn(cursor, reader) === UNSURE || bytes[cursor.at] !== QUOTE) {
    cursor.at = at;
    return UNSURE;
  }
  cursor.at += 1;
  return reader.decode(bytes, at + 1, cursor.at - 1);
}
function valueHere(cursor, reader) {
  switch (reader.kind) {
    case NUMBER:
      return cursor.bytes[cursor.at] === QUOTE ? quotedHere(cursor, reader) : numberIn(cursor, reader);
    case BOOLEAN:
      return passes(cursor, TRUE) ? true : passes(cursor, FALSE) ? false : UNSURE;
    case CODE:
      return codeHere(cursor, reader);
    case DAY:
      return dayHere(cursor);
    case TEXT:
      return textHere(cursor, reader);
    case GROUP:
      return reader.group.read(cursor, 0);
    case LIST:
      return listHere(cursor, reader.group);
    default:
      return UNSURE;
  }
}
var GroupReader = class {
  constructor(readers, reuses) {
    this.reuses = reuses;
    this.#readers = readers;
    this.#required = readers.flatMap(({ optional }, at) => optional ? [] : [at]);
    this.#likely = Int32Array.from({ length: readers.length + 1 }, (_, at) => at % readers.length);
    this.#other = Int32Array.from(this.#likely);
    this.#stamps = new Float64Array(readers.length);
  }
  reuses;
  #readers;
  #required;
  /** The names that came after each, of late and before that; after none the first. */
  #likely;
  #other;
  /** In which group each name came last. */
  #stamps;
  #stamp = 0;
  /** The names that ever came, and what the group is read into each time: by itself, or by its number in a list. */
  #known = [];
  #values = [];
  /** What stands here, the one of a number in its list. */
  read(cursor, number) {
    const readers = this.#readers;
    const stamps = this.#stamps;
    const { bytes } = cursor;
    if (bytes[cursor.at] !== OPEN) return UNSURE;
    cursor.at += 1;
    this.#stamp += 1;
    const stamp = this.#stamp;
    const values = this.#into(number);
    let before = 0;
    let count = 0;
    let byte = bytes[cursor.at];
    if (byte <= SPACE) byte = next(cursor);
    if (byte === CLOSE) cursor.at += 1;
    while (byte !== CLOSE) {
      const at = this.#nameAfter(cursor, before);
      if (at < 0 || stamps[at] === stamp) return UNSURE;
      if (stamps[at] === 0) this.#learn(at);
      stamps[at] = stamp;
      before = at + 1;
      count += 1;
      if (bytes[cursor.at] <= SPACE && next(cursor) < 0) return UNSURE;
      const reader = readers[at];
      const { at: begin } = cursor;
      let value = valueHere(cursor, reader);
      if (value === UNSURE) {
        cursor.at = begin;
        if (!reader.optional || !passes(cursor, NULL)) return UNSURE;
        value = null;
      }
      values[reader.name] = value;
      byte = bytes[cursor.at];
      if (byte <= SPACE) byte = next(cursor);
      cursor.at += 1;
      if (byte === COMMA) {
        if (bytes[cursor.at] <= SPACE && next(cursor) < 0) return UNSURE;
      } else if (byte !== CLOSE) return UNSURE;
    }
    for (const at of this.#required) if (stamps[at] !== stamp) return UNSURE;
    if (count < this.#known.length) {
      for (const at of this.#known) if (stamps[at] !== stamp) values[readers[at].name] = void 0;
    }
    return values;
  }
  /** Steps over a name and its colon, and tells which it is, the one after another. */
  #nameAfter(cursor, before) {
    const readers = this.#readers;
    const likely = this.#likely[before];
    if (passes(cursor, readers[likely].key)) return likely;
    const other = this.#other[before];
    const at = passes(cursor, readers[other].key) ? other : this.#nameHere(cursor);
    if (at >= 0) {
      this.#other[before] = likely;
      this.#likely[before] = at;
    }
    return at;
  }
  #nameHere(cursor) {
    const { at: start } = cursor;
    const length = closing(cursor) + 1 - start;
    if (length <= 0 || next(cursor) !== COLON) return -1;
    const { at: colon } = cursor;
    cursor.at = start;
    const at = this.#readers.findIndex(({ bare }) => bare.length === length && passes(cursor, bare));
    cursor.at = colon + 1;
    return at;
  }
  /** What a group is read into: it has a place for every name that ever came. */
  #into(number) {
    const values = this.reuses ? this.#values[number] : void 0;
    if (values !== void 0) return values;
    const made = {};
    for (const at of this.#known) made[this.#readers[at].name] = void 0;
    if (this.reuses) this.#values[number] = made;
    return made;
  }
  #learn(at) {
    this.#known = [...this.#known, at].sort((one, other) => one - other);
  }
};
function listHere(cursor, group) {
  if (cursor.bytes[cursor.at] !== OPEN_LIST) return UNSURE;
  cursor.at += 1;
  cursor.ids.length = 0;
  cursor.names.length = 0;
  cursor.twins = false;
  const list = [];
  while (true) {
    if (next(cursor) < 0 || list.length === MAX_MEMBERS) return UNSURE;
    const value = group.read(cursor, list.length);
    if (value === UNSURE) return UNSURE;
    list.push(value);
    const byte = next(cursor);
    cursor.at += 1;
    if (byte === CLOSE_LIST) return cursor.twins && cursor.ids.length < list.length ? UNSURE : list;
    if (byte !== COMMA) return UNSURE;
  }
}
function readerOf(name, shape, path, options) {
  const reader = new Reader(name, isOptional(shape));
  switch (shape.is) {
    case "level":
      return Object.assign(reader, { kind: CODE, codes: codesOf([shape.level]) });
    case "list":
      return Object.assign(reader, { kind: LIST, group: groupOf(shape.each, `${path}[].`, options) });
    case "group":
      return Object.assign(reader, { kind: GROUP, group: groupOf(shape, `${path}.`, options) });
    case "field":
      return Object.assign(reader, { kind: kindOf(shape.info) }, ofField(shape.info, path, options));
    default:
      return reader;
  }
}
function kindOf({ kind }) {
  if (isNumeric(kind)) return NUMBER;
  return { boolean: BOOLEAN, date: DAY, code: CODE, text: TEXT }[kind];
}
function ofField(info, path, options) {
  const mayBeText = info.kind === "money" || info.kind === "percent";
  if (isNumeric(info.kind)) return { ...decimalBounds(info), decode: mayBeText ? options.decode : void 0 };
  if (info.kind === "code") return { codes: codesOf(Object.keys(info.options ?? {})) };
  if (info.kind !== "text") return {};
  const tells = path === "members[].id" ? "ids" : path === "members[].name" ? "names" : void 0;
  return { tells, decode: options.keeps(path) ? options.decode : void 0 };
}
var codesOf = (codes) => codes.map((code) => [code, new Pattern(JSON.stringify(code))]);
function groupOf({ parts }, within, options) {
  const readers = Object.entries(parts).map(([name, part]) => readerOf(name, part, `${within}${name}`, options));
  return new GroupReader(readers, options.reuses === true && within !== "");
}
function byteReader(table, options) {
  const { asOf: given } = options;
  const readers = levels.map((level) => groupOf(table.shape(level), "", options));
  const starts = levels.map((level) => new Pattern(`{"level":"${level}"`));
  const cursor = new Cursor();
  const from = (start, at) => {
    cursor.at = start;
    if (next(cursor) < 0) return UNSURE;
    const record = readers[at].read(cursor, 0);
    return record !== UNSURE && next(cursor) < 0 && cursor.at === cursor.end ? record : UNSURE;
  };
  let likely = 0;
  const levelAt = (start) => {
    cursor.at = start;
    if (passes(cursor, starts[likely])) return likely;
    return starts.findIndex((one) => passes(cursor, one));
  };
  return (bytes, start, end) => {
    if (cursor.bytes !== bytes) {
      cursor.bytes = bytes;
      cursor.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    cursor.end = end;
    const told = levelAt(start);
    let record = from(start, told < 0 ? likely : told);
    if (told >= 0) likely = told;
    for (let at = 0; told < 0 && record === UNSURE && at < readers.length; at += 1) {
      if (at !== likely) record = from(start, at);
    }
    if (record === UNSURE) return void 0;
    if (given !== void 0) record.asOf = given;
    const { level, asOf } = record;
    if (!isLevel(level) || typeof asOf !== "string" || contradictsItself(table, level, record, asOf)) return void 0;
    markRead(record, table);
    return record;
  };
}

// src/cli/quick-reader.ts
var namedTexts = ["id", "village", "county"];
var names = ["name", "members[].name", "members[].id"];
var ids = ["members[].id"];
function quickReader(options, looksAt) {
  const { rulebook, asOf, mask } = options;
  if (isWhatIf(options) || mask !== void 0) return () => void 0;
  let isFirst = true;
  let read;
  const readerFor = () => {
    const looked = looksAt === "names" ? names : looksAt === "ids" ? ids : [];
    const kept = /* @__PURE__ */ new Set([...namedTexts, ...looked, ...textsRead(rulebook)]);
    return byteReader(rulebook.fields, {
      decode: decodeText,
      keeps: (path) => looksAt === "record" || kept.has(path),
      reuses: looksAt !== "record",
      asOf
    });
  };
  return ({ line }) => {
    const isAlone = isFirst;
    isFirst = false;
    if (isAlone || line === void 0 || line.fault !== void 0) return void 0;
    read ??= readerFor();
    return read(line.bytes, line.start, line.end);
  };
}
function textsRead({ facts, fields }) {
  const read = new Set(Object.values(facts).flatMap((ones) => [...ones.values()].flatMap(({ inputs }) => inputs)));
  return levels.flatMap((level) => fields.of(level)).flatMap(({ path, kind }) => kind === "text" && read.has(path) ? [path] : []);
}
var SHORT = 8;
function decodeText(bytes, start, end) {
  if (bytes[start] > 126 && end - start <= 3 * SHORT) {
    const name = chinese(bytes, start, end);
    if (name !== void 0) return name;
  }
  for (let at = start; at < end; at += 1) {
    if (bytes[at] > 126) return bytes.toString("utf8", start, end);
  }
  return bytes.toString("latin1", start, end);
}
function chinese(bytes, start, end) {
  if ((end - start) % 3 !== 0) return void 0;
  let text = "";
  for (let at = start; at < end; at += 3) {
    const [first, second, third] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    if (first < 228 || first > 233 || second >> 6 !== 2 || third >> 6 !== 2) return void 0;
    text += String.fromCharCode((first & 15) << 12 | (second & 63) << 6 | third & 63);
  }
  return text;
}

export {
  namedTexts,
  quickReader
};
