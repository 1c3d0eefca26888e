import {
  FileFault,
  MAX_TOKEN,
  atMost
} from "./chunk-EYRT2QBD.mjs";

// src/tables/source-sheet.ts
function lettersOf(column) {
  const last = String.fromCharCode(65 + (column - 1) % 26);
  return column > 26 ? lettersOf(Math.floor((column - 1) / 26)) + last : last;
}
function addressOf(column, row) {
  return `${lettersOf(column)}${row}`;
}
function cellPlace(address) {
  const [, letters = "", digits = "0"] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column };
}

// src/tables/xml.ts
var SPACE = 32;
var BANG = 33;
var QUOTE = 34;
var APOSTROPHE = 39;
var SLASH = 47;
var COLON = 58;
var EQUALS = 61;
var CLOSE = 62;
var QUESTION = 63;
var entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
var XmlReader = class {
  /** `part` is what the text is called where it is at fault. */
  constructor(chunks, part) {
    this.part = part;
    this.#chunks = chunks[Symbol.iterator]();
  }
  part;
  /** The name of the element that opens or closes here. */
  name = "";
  /** How many elements are open. */
  depth = 0;
  /** Where what stands here begins, counted from the beginning of all. */
  start = 0;
  #raw = "";
  #isRaw = false;
  #text = "";
  #at = 0;
  /** How much of all is gone before the text that is at hand. */
  #gone = 0;
  /** The element that has opened closes at once. */
  #closes = false;
  /** Beginnings and ends of the names and values of the attributes, four numbers each, and how many numbers that is. */
  #places = [];
  #placed = 0;
  #chunks;
  /** Goes on. */
  next() {
    if (this.#closes) {
      this.#closes = false;
      this.start = this.end;
      this.depth -= 1;
      return "close";
    }
    for (; ; ) {
      const open = this.#text.indexOf("<", this.#at);
      if (open < 0 || open + 1 === this.#text.length) {
        if (this.#more()) continue;
        if (open >= 0 || this.depth !== 0) throw this.damaged();
        return "end";
      }
      this.start = this.end;
      if (open > this.#at) {
        this.#raw = this.#text.slice(this.#at, open);
        this.#isRaw = true;
        this.#at = open;
        return "text";
      }
      const second = this.#text.charCodeAt(open + 1);
      if (second === QUESTION) this.#skip("?>");
      else if (second === BANG) {
        if (this.#special()) return "text";
      } else {
        while (!this.#tag()) if (!this.#more()) throw this.damaged();
        return this.#isClosing ? "close" : "open";
      }
    }
  }
  #isClosing = false;
  /** Where what stands here ends. */
  get end() {
    return this.#gone + this.#at;
  }
  /** The text that stands here. */
  get text() {
    return this.#isRaw ? this.unescaped(this.#raw) : this.#raw;
  }
  /** An attribute of the element that opens here. */
  attribute(name) {
    const places = this.#places;
    const { length } = name;
    for (let at = 0; at < this.#placed; at += 4) {
      const start = places[at];
      if (places[at + 1] - start !== length || !this.#text.startsWith(name, start)) continue;
      return this.unescaped(this.#text.slice(places[at + 2], places[at + 3]));
    }
    return void 0;
  }
  /** Whether an attribute of the element that opens here says yes. */
  flag(name) {
    const value = this.attribute(name);
    return value === "1" || value === "true";
  }
  /** The text in the element that has opened, up to its end. */
  content() {
    const depth = this.depth;
    let text = "";
    for (let token = this.next(); token !== "close" || this.depth >= depth; token = this.next()) {
      if (token === "text") text += this.text;
    }
    return text;
  }
  /** Goes to the end of the element that has opened. */
  leave() {
    for (const depth = this.depth; this.next() !== "close" || this.depth >= depth; ) ;
  }
  damaged() {
    return new FileFault({ code: "damagedFile", found: this.part });
  }
  /** A text with what is written for signs replaced by them. */
  unescaped(raw) {
    if (!raw.includes("&")) return raw;
    return raw.replace(/&([^;&]{0,9};)?/g, (_, written) => {
      const name = written?.slice(0, -1) ?? "";
      const [, hex, decimal] = /^#(?:x([0-9a-fA-F]+)|(\d+))$/.exec(name) ?? [];
      const code = hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16);
      const sign = code > 0 && code <= 1114111 ? String.fromCodePoint(code) : entities[name];
      if (sign === void 0) throw this.damaged();
      return sign;
    });
  }
  /** Puts the next piece behind what is not read yet; false where there is none. */
  #more() {
    atMost(this.#text.length - this.#at, MAX_TOKEN, "text");
    const { value, done } = this.#chunks.next();
    if (done) return false;
    this.#text = this.#text.slice(this.#at) + value;
    this.#gone += this.#at;
    this.#at = 0;
    return true;
  }
  /** Goes behind the end of what stands here, and gives what was before it. */
  #skip(end) {
    for (; ; ) {
      const at = this.#text.indexOf(end, this.#at);
      if (at >= 0) {
        const skipped = this.#text.slice(this.#at, at);
        this.#at = at + end.length;
        return skipped;
      }
      if (!this.#more()) throw this.damaged();
    }
  }
  /** Reads a comment, or text that is written as it is; whether it was text. */
  #special() {
    while (this.#text.length - this.#at < 9 && this.#more()) ;
    if (this.#text.startsWith("<!--", this.#at)) {
      this.#skip("-->");
      return false;
    }
    if (!this.#text.startsWith("<![CDATA[", this.#at)) throw new FileFault({ code: "declaration", found: this.part });
    this.#raw = this.#skip("]]>").slice(9);
    this.#isRaw = false;
    return true;
  }
  /** Reads the beginning or end of an element; false where more text is needed. */
  #tag() {
    const text = this.#text;
    const length = text.length;
    let at = this.#at + 1;
    this.#isClosing = text.charCodeAt(at) === SLASH;
    if (this.#isClosing) at += 1;
    let start = at;
    let sign = 0;
    for (; at < length; at += 1) {
      sign = text.charCodeAt(at);
      if (sign === COLON) start = at + 1;
      else if (sign <= SPACE || sign === CLOSE || sign === SLASH) break;
    }
    const end = at;
    const places = this.#places;
    let placed = 0;
    this.#placed = 0;
    for (; ; ) {
      while (at < length && text.charCodeAt(at) <= SPACE) at += 1;
      if (at + 1 >= length && text.charCodeAt(at) !== CLOSE) return false;
      sign = text.charCodeAt(at);
      if (sign === CLOSE) break;
      if (sign === SLASH) {
        if (text.charCodeAt(at + 1) !== CLOSE || this.#isClosing) throw this.damaged();
        this.#closes = true;
        at += 1;
        break;
      }
      let name = at;
      for (; at < length; at += 1) {
        sign = text.charCodeAt(at);
        if (sign === COLON) name = at + 1;
        else if (sign <= SPACE || sign === EQUALS) break;
        else if (sign === CLOSE) throw this.damaged();
      }
      const nameEnd = at;
      while (at < length && text.charCodeAt(at) <= SPACE) at += 1;
      if (at + 1 >= length) return false;
      if (text.charCodeAt(at) !== EQUALS) throw this.damaged();
      at += 1;
      while (at < length && text.charCodeAt(at) <= SPACE) at += 1;
      if (at >= length) return false;
      sign = text.charCodeAt(at);
      if (sign !== QUOTE && sign !== APOSTROPHE) throw this.damaged();
      const valueEnd = text.indexOf(sign === QUOTE ? '"' : "'", at + 1);
      if (valueEnd < 0) return false;
      places[placed] = name;
      places[placed + 1] = nameEnd;
      places[placed + 2] = at + 1;
      places[placed + 3] = valueEnd;
      placed += 4;
      at = valueEnd + 1;
    }
    this.#placed = placed;
    this.name = text.slice(start, end);
    this.#at = at + 1;
    this.depth += this.#isClosing ? -1 : 1;
    if (this.depth < 0) throw this.damaged();
    return true;
  }
};

export {
  addressOf,
  cellPlace,
  XmlReader
};
