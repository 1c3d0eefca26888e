/**
 * Reads a record straight from the bytes of its JSON text where all in it is plainly right, in less time than `JSON.parse`
 * takes: names are expected in the order in which they came before, text that nobody asks for is stepped over, and a
 * record can be read into the one before. Where anything may be wrong, is a range, evidence or free data, or is
 * written in a way of its own (escapes, exponents, a name twice), it says nothing: then the text is read and checked as
 * any other, which tells what is wrong.
 */
import { type Day, daysIn } from '../base/date.js';
import { type FieldTable, isLevel, levels, markRead, withRoomForMark } from './catalog.js';
import { contradictsItself } from './consistency.js';
import { decimalBounds, type FieldInfo, isNumeric, MAX_TEXT } from './field.js';
import { MAX_MEMBERS } from './household.js';
import type { ParsedRecord } from './parse.js';
import { isPlainByte } from './same-id.js';
import { type GroupShape, isOptional, type Shape } from './shape.js';

/** What reads the record that stands between two places of well-formed UTF-8; undefined where it is not sure of it. */
export type ByteReader = (bytes: Uint8Array, start: number, end: number) => ParsedRecord | undefined;

/** How bytes become text: the quickest way there is where the reader runs. */
export type Decode = (bytes: Uint8Array, start: number, end: number) => string;

/**
 * What is read of a group. Of what one is not sure of undefined is read, and null of a text that is right and that nobody
 * wants: from values of all kinds V8 tells these two in no time, where they are written out.
 */
type Values = Record<string, unknown>;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const SPACE = 0x20;

/** Bytes looked for, four at a time; the last four may lie over some of those before. */
class Pattern {
  readonly length: number;
  readonly bytes: Uint8Array;
  readonly words: Int32Array;
  readonly lastWord: number;

  constructor(readonly text: string) {
    this.bytes = new TextEncoder().encode(text);
    this.length = this.bytes.length;
    const view = new DataView(this.bytes.buffer);
    const word = (at: number) => (at >= 0 && at + 4 <= this.length ? view.getInt32(at, true) : 0);
    this.words = Int32Array.from({ length: Math.max(0, Math.floor((this.length - 1) / 4)) }, (_, index) =>
      word(index * 4),
    );
    this.lastWord = word(this.length - 4);
  }
}

const NULL = new Pattern('null');

/** Numbers for the texts that a list has had under a name. */
class Hashes {
  readonly #hashes = new Int32Array(MAX_MEMBERS);
  count = 0;

  has(hash: number): boolean {
    for (let at = 0; at < this.count; at += 1) if (this.#hashes[at] === hash) return true;
    return false;
  }

  add(hash: number): void {
    this.#hashes[this.count] = hash;
    this.count += 1;
  }
}

/** Where one reads. */
class Cursor {
  bytes: Uint8Array = new Uint8Array(0);
  /** The same bytes. */
  view: DataView = new DataView(this.bytes.buffer);
  at = 0;
  end = 0;
  /** How many decimals the number had that was read last. */
  decimals = 0;
  /** The ids and names of the members so far, to find two that may be one. */
  readonly ids = new Hashes();
  readonly names = new Hashes();
  /** Two members may have one name. */
  twins = false;
  /** Where the text stands that was stepped over last, to be decoded where somebody asks. */
  textFrom = 0;
  textTo = 0;
}

/** Goes to the next byte that is no space, and tells it; below zero at the end, and where none may stand. */
function next(cursor: Cursor): number {
  const { bytes, end } = cursor;
  let { at } = cursor;
  let byte = bytes[at] as number;
  while (at < end && (byte === SPACE || byte === 0x09 || byte === 0x0d || byte === 0x0a)) {
    at += 1;
    byte = bytes[at] as number;
  }
  cursor.at = at;
  return at < end && byte > SPACE ? byte : -1;
}

/** Steps over bytes where they stand here. */
function passes(cursor: Cursor, expected: Pattern): boolean {
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

/** Steps over a text that begins here; the place of its closing quote, or below zero where it is nothing plain. */
function closing(cursor: Cursor): number {
  const { bytes, end, at: start } = cursor;
  if (bytes[start] !== QUOTE) return -1;
  for (let at = start + 1; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) {
      cursor.at = at + 1;
      return at;
    }
    if (byte === BACKSLASH || byte < SPACE) return -1;
  }
  return -1;
}

/** A number for the bytes of a text, nearly always another for others. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 7;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
  return hash;
}

const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);
const MAX_DIGITS = 15;

/** Digits, with a point among them or not, as the number that `JSON.parse` makes of them; NaN of anything else. */
function numberHere(cursor: Cursor): number {
  const { bytes, at: start } = cursor;
  let at = start;
  const negative = bytes[at] === MINUS;
  if (negative) at += 1;
  const from = at;
  let whole = 0;
  let digit = (bytes[at] as number) - ZERO;
  while (digit >= 0 && digit <= 9) {
    whole = whole * 10 + digit;
    at += 1;
    digit = (bytes[at] as number) - ZERO;
  }
  let digits = at - from;
  let decimals = 0;
  if (digits === 0 || (digits > 1 && bytes[from] === ZERO)) return Number.NaN;
  if (bytes[at] === POINT) {
    at += 1;
    const point = at;
    digit = (bytes[at] as number) - ZERO;
    while (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      at += 1;
      digit = (bytes[at] as number) - ZERO;
    }
    decimals = at - point;
    if (decimals === 0) return Number.NaN;
    digits += decimals;
  }
  // No exponent, and nothing that stands behind the record.
  if (digits > MAX_DIGITS || (negative && whole === 0) || (digit | 0x20) === 0x35 || at > cursor.end) return Number.NaN;
  cursor.at = at;
  cursor.decimals = decimals;
  // Both are whole numbers that a double holds, so that the quotient is the double nearest to what is written.
  const value = decimals === 0 ? whole : whole / (POWERS[decimals] as number);
  return negative ? -value : value;
}

const [FIRST_YEAR, LAST_YEAR] = [1901, 2099];
/** The days that were read, by number: most come again. Room for all of them, as one looks longer in a list with gaps. */
const days = new Array<string | undefined>((LAST_YEAR - FIRST_YEAR + 2) * 12 * 32);

/** The number that two digits make; far below zero where one is none. */
function pair(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - ZERO;
  const ones = (bytes[at + 1] as number) - ZERO;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -10_000 : tens * 10 + ones;
}

const two = (number: number) => String(number).padStart(2, '0');

function dayHere(cursor: Cursor): string | undefined {
  const { bytes, at } = cursor;
  if (at + 12 > cursor.end || bytes[at] !== QUOTE || bytes[at + 11] !== QUOTE) return undefined;
  if (bytes[at + 5] !== MINUS || bytes[at + 8] !== MINUS) return undefined;
  const year = pair(bytes, at + 1) * 100 + pair(bytes, at + 3);
  const month = pair(bytes, at + 6);
  const day = pair(bytes, at + 9);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1)) return undefined;
  if (day > daysIn(year, month)) return undefined;
  cursor.at = at + 12;
  const number = ((year - FIRST_YEAR) * 12 + month) * 32 + day;
  const known = days[number];
  if (known !== undefined) return known;
  const text = `${year}-${two(month)}-${two(day)}`;
  days[number] = text;
  return text;
}

/** The kinds of value, as numbers: chosen by at every value. */
const [NUMBER, CODE, DAY, TEXT, GROUP, LIST, OTHER] = [0, 1, 2, 3, 4, 5, 6] as const;

const NO_BYTES = new Uint8Array(0);
/** Room for a name, an id, a code of a place: longer texts are kept too, each in room of its own. */
const SHORT_TEXT = 64;

/** What reads a value: one shape for all kinds, so that choosing by it takes no time. */
class Reader {
  kind: number = OTHER;
  /** Its name with quotes and colon, and without the colon. */
  readonly key: Pattern;
  readonly bare: Pattern;
  /** Absent and null are one. */
  readonly optional: boolean;
  /** False of a text that nobody wants, however long it is. */
  isKept = true;
  /** Of a number. */
  decimals = 0;
  least = 0;
  most = 0;
  /** Of a code, or yes and no: each with the bytes of its text, and which of them came last. */
  codes: readonly (readonly [code: string | boolean, text: Pattern])[] = [];
  code = 0;
  /** Of a text that is kept, and of a number that may be written as one. */
  decode: Decode | undefined;
  /** Of a text: shorter ones, in bytes, are left out. */
  shortest = 0;
  /** Of a text: it is decoded when somebody asks for it. */
  late = false;
  /** Of a text what of the members it tells apart, and what came last. */
  tells: 'ids' | 'names' | undefined;
  last: Uint8Array = NO_BYTES;
  lastLength = 0;
  text = '';
  /** Of a group, and of each in a list. */
  group: GroupReader | undefined;

  constructor(
    readonly name: string,
    optional: boolean,
  ) {
    this.bare = new Pattern(JSON.stringify(name));
    this.key = new Pattern(`${this.bare.text}:`);
    this.optional = optional;
  }
}

/** The text that stands here; the cursor itself, which tells where, of one that is decoded late. */
function textHere(cursor: Cursor, reader: Reader): string | Cursor | null | undefined {
  const from = cursor.at + 1;
  const to = closing(cursor);
  const length = to - from;
  // Bytes are never fewer than characters.
  if (length < 1 || length > MAX_TEXT) return undefined;
  const { bytes } = cursor;
  if (reader.tells !== undefined && !isAnother(cursor, reader.tells, from, to)) return undefined;
  if (reader.decode === undefined || length < reader.shortest) return null;
  if (reader.late) {
    cursor.textFrom = from;
    cursor.textTo = to;
    return cursor;
  }
  if (length === reader.lastLength) {
    const { last } = reader;
    let index = length - 1;
    while (index >= 0 && bytes[from + index] === last[index]) index -= 1;
    if (index < 0) return reader.text;
  }
  if (reader.last.length < length) reader.last = new Uint8Array(Math.max(length, SHORT_TEXT));
  const { last } = reader;
  for (let index = 0; index < length; index += 1) last[index] = bytes[from + index] as number;
  reader.lastLength = length;
  reader.text = reader.decode(bytes, from, to);
  return reader.text;
}

/** Gives values a text that is decoded when it is first asked for; what is set is the text, or the cursor that stands behind it. */
function decodedLate(values: Values, name: string, decode: Decode): void {
  let bytes: Uint8Array = NO_BYTES;
  let [from, to] = [0, 0];
  let text: unknown;
  Object.defineProperty(values, name, {
    enumerable: true,
    configurable: true,
    get() {
      if (from < to) {
        text = decode(bytes, from, to);
        from = to;
      }
      return text;
    },
    set(value: unknown) {
      if (value instanceof Cursor) {
        bytes = value.bytes;
        from = value.textFrom;
        to = value.textTo;
      } else {
        from = to;
        text = value;
      }
    },
  });
}

/** Notes what tells a member apart; false where he may be one of those before. */
function isAnother(cursor: Cursor, tells: 'ids' | 'names', from: number, to: number): boolean {
  const { bytes } = cursor;
  if (tells === 'ids') for (let at = from; at < to; at += 1) if (!isPlainByte(bytes[at] as number)) return false;
  const hash = hashOf(bytes, from, to);
  const before = cursor[tells];
  if (before.has(hash)) {
    if (tells === 'ids') return false;
    cursor.twins = true;
  }
  before.add(hash);
  return true;
}

function codeHere(cursor: Cursor, reader: Reader): string | boolean | undefined {
  const { codes } = reader;
  const likely = codes[reader.code];
  if (likely !== undefined && passes(cursor, likely[1])) return likely[0];
  for (let at = 0; at < codes.length; at += 1) {
    const [code, text] = codes[at] as (typeof codes)[number];
    if (!passes(cursor, text)) continue;
    reader.code = at;
    return code;
  }
  return undefined;
}

function numberIn(cursor: Cursor, reader: Reader): number | undefined {
  const value = numberHere(cursor);
  // NaN is in no bounds.
  const isSound = value >= reader.least && value <= reader.most && cursor.decimals <= reader.decimals;
  return isSound ? value : undefined;
}

/** A number that is written as text stays text. */
function quotedHere(cursor: Cursor, reader: Reader): string | undefined {
  const { bytes, at } = cursor;
  if (reader.decode === undefined) return undefined;
  cursor.at += 1;
  if (numberIn(cursor, reader) === undefined || bytes[cursor.at] !== QUOTE) {
    cursor.at = at;
    return undefined;
  }
  cursor.at += 1;
  return reader.decode(bytes, at + 1, cursor.at - 1);
}

function valueHere(cursor: Cursor, reader: Reader): unknown {
  switch (reader.kind) {
    case NUMBER:
      return cursor.bytes[cursor.at] === QUOTE ? quotedHere(cursor, reader) : numberIn(cursor, reader);
    case CODE:
      return codeHere(cursor, reader);
    case DAY:
      return dayHere(cursor);
    case TEXT:
      return textHere(cursor, reader);
    case GROUP:
      return (reader.group as GroupReader).read(cursor, 0);
    case LIST:
      return listHere(cursor, reader.group as GroupReader);
    default:
      return undefined;
  }
}

/** Here alone, so that V8 sees at once that any name may come. */
function put(values: Values, { name }: Reader, value: unknown): void {
  values[name] = value;
}

/** Reads a group: each name once, in any order, quickest in that of the group before. */
class GroupReader {
  readonly #readers: readonly Reader[];
  readonly #required: readonly number[];
  readonly #late: readonly Reader[];
  /** The names that came after each, of late and before that; after none the first. */
  readonly #likely: Int32Array;
  readonly #other: Int32Array;
  /** In which group each name came last. */
  readonly #stamps: Float64Array;
  #stamp = 0;
  /** The names that ever came with what is kept, and what the group was last read into: by itself, or by its number in a list. */
  readonly #known: number[] = [];
  /** Nothing under each of these names. */
  #nothing: Values = {};
  readonly #values: Values[] = [];

  constructor(
    readers: readonly Reader[],
    private readonly reuses: boolean,
    private readonly isRecord: boolean,
  ) {
    this.#readers = readers;
    this.#late = readers.filter(({ late }) => late);
    this.#required = readers.flatMap(({ optional }, at) => (optional ? [] : [at]));
    this.#likely = Int32Array.from({ length: readers.length + 1 }, (_, at) => at % readers.length);
    this.#other = Int32Array.from(this.#likely);
    this.#stamps = new Float64Array(readers.length);
  }

  /** What stands here, the one of a number in its list. */
  read(cursor: Cursor, number: number): Values | undefined {
    const readers = this.#readers;
    const stamps = this.#stamps;
    const { bytes } = cursor;
    if (bytes[cursor.at] !== OPEN) return undefined;
    cursor.at += 1;
    this.#stamp += 1;
    const stamp = this.#stamp;
    const values = this.#into(number);
    // One more than the place of the name before.
    let before = 0;
    let count = 0;
    let byte = bytes[cursor.at] as number;
    if (byte <= SPACE) byte = next(cursor);
    if (byte === CLOSE) cursor.at += 1;
    while (byte !== CLOSE) {
      const at = this.#nameAfter(cursor, before);
      if (at < 0 || stamps[at] === stamp) return undefined;
      const reader = readers[at] as Reader;
      if (reader.isKept) {
        if (stamps[at] === 0) this.#learn(at);
        count += 1;
      }
      stamps[at] = stamp;
      before = at + 1;
      if ((bytes[cursor.at] as number) <= SPACE && next(cursor) < 0) return undefined;
      const { at: begin } = cursor;
      let value = valueHere(cursor, reader);
      if (value === undefined) {
        // What is no value may have been read in part.
        cursor.at = begin;
        if (!reader.optional || !passes(cursor, NULL)) return undefined;
        value = null;
      } else if (value === null) value = undefined;
      if (reader.isKept) put(values, reader, value);
      byte = bytes[cursor.at] as number;
      if (byte <= SPACE) byte = next(cursor);
      cursor.at += 1;
      if (byte === COMMA) {
        if ((bytes[cursor.at] as number) <= SPACE && next(cursor) < 0) return undefined;
      } else if (byte !== CLOSE) return undefined;
    }
    for (const at of this.#required) if (stamps[at] !== stamp) return undefined;
    // What the one before had and this one has not.
    if (count < this.#known.length) {
      for (const at of this.#known) if (stamps[at] !== stamp) put(values, readers[at] as Reader, undefined);
    }
    return values;
  }

  /** Steps over a name and its colon, and tells which it is, the one after another. */
  #nameAfter(cursor: Cursor, before: number): number {
    const readers = this.#readers;
    const likely = this.#likely[before] as number;
    if (passes(cursor, (readers[likely] as Reader).key)) return likely;
    const other = this.#other[before] as number;
    const at = passes(cursor, (readers[other] as Reader).key) ? other : this.#nameHere(cursor);
    if (at >= 0) {
      this.#other[before] = likely;
      this.#likely[before] = at;
    }
    return at;
  }

  #nameHere(cursor: Cursor): number {
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
  #into(number: number): Values {
    const before = this.reuses ? this.#values[number] : undefined;
    if (before !== undefined) return before;
    const made = { ...this.#nothing };
    for (const { name, decode } of this.#late) if (decode !== undefined) decodedLate(made, name, decode);
    if (this.reuses) this.#values[number] = made;
    return made;
  }

  #learn(at: number): void {
    this.#known.push(at);
    this.#nothing = this.isRecord ? withRoomForMark() : {};
    // Any kind of value in turn: V8 makes room for one kind only where it has seen no other.
    for (const value of [0, '', undefined]) {
      for (const at of this.#known) put(this.#nothing, this.#readers[at] as Reader, value);
    }
  }
}

function listHere(cursor: Cursor, group: GroupReader): readonly unknown[] | undefined {
  if (cursor.bytes[cursor.at] !== OPEN_LIST) return undefined;
  cursor.at += 1;
  cursor.ids.count = 0;
  cursor.names.count = 0;
  cursor.twins = false;
  const list: unknown[] = [];
  while (true) {
    if (next(cursor) < 0 || list.length === MAX_MEMBERS) return undefined;
    const value = group.read(cursor, list.length);
    if (value === undefined) return undefined;
    list.push(value);
    const byte = next(cursor);
    cursor.at += 1;
    // Who has an id is himself, whatever he is called.
    if (byte === CLOSE_LIST) return cursor.twins && cursor.ids.count < list.length ? undefined : list;
    if (byte !== COMMA) return undefined;
  }
}

function readerOf(name: string, shape: Shape, path: string, options: ByteReaderOptions): Reader {
  const reader = new Reader(name, isOptional(shape));
  switch (shape.is) {
    case 'level':
      return Object.assign(reader, { kind: CODE, codes: codesOf([shape.level]) });
    case 'list':
      return Object.assign(reader, { kind: LIST, group: groupOf(shape.each, `${path}[].`, options) });
    case 'group':
      return Object.assign(reader, { kind: GROUP, group: groupOf(shape, `${path}.`, options) });
    case 'field':
      return Object.assign(reader, { kind: kindOf(shape.info) }, ofField(shape.info, path, options));
    default:
      return reader;
  }
}

function kindOf({ kind }: FieldInfo): number {
  if (isNumeric(kind)) return NUMBER;
  return { boolean: CODE, date: DAY, code: CODE, text: TEXT }[kind as 'boolean' | 'date' | 'code' | 'text'];
}

function ofField(info: FieldInfo, path: string, options: ByteReaderOptions): Partial<Reader> {
  const mayBeText = info.kind === 'money' || info.kind === 'percent';
  if (isNumeric(info.kind)) return { ...decimalBounds(info), decode: mayBeText ? options.decode : undefined };
  if (info.kind === 'boolean') return { codes: codesOf([true, false]) };
  if (info.kind === 'code') return { codes: codesOf(Object.keys(info.options ?? {})) };
  if (info.kind !== 'text') return {};
  const tells = path === 'members[].id' ? 'ids' : path === 'members[].name' ? 'names' : undefined;
  const kept = options.keeps(path);
  // Only of a record that is good until the next is read: so long its bytes stand.
  const late = options.reuses === true && kept !== false && options.late?.(path) === true;
  const isKept = kept !== false;
  return { tells, decode: isKept ? options.decode : undefined, isKept, shortest: Number(kept), late };
}

const codesOf = (codes: readonly (string | boolean)[]) =>
  codes.map((code) => [code, new Pattern(JSON.stringify(code))] as const);

function groupOf({ parts }: GroupShape, within: string, options: ByteReaderOptions): GroupReader {
  const readers = Object.entries(parts).map(([name, part]) => readerOf(name, part, `${within}${name}`, options));
  const isRecord = within === '';
  // It is another each time, so that what is remembered of one is not taken for another's.
  return new GroupReader(readers, options.reuses === true && !isRecord, isRecord);
}

/** What is read. */
export interface ByteReaderOptions {
  readonly decode: Decode;
  /** Whether the text at a path is wanted, or from how many bytes on: what is not is checked and left out. */
  readonly keeps: (path: string) => boolean | number;
  /** Whether a text of members is decoded only where it is asked for: of many, most are asked for one. Only where groups are reused. */
  readonly late?: ((path: string) => boolean) | undefined;
  /** The day of judgement, in the place of the records' own. */
  readonly asOf?: Day | undefined;
  /** Told the day that a record names itself; undefined where it names none. */
  readonly ownDay?: ((day: string | undefined) => void) | undefined;
  /** Whether groups and members are read into those of the record before: it is good only until the next is read. */
  readonly reuses?: boolean;
}

/** What reads the records of a table. */
export function byteReader(table: FieldTable, options: ByteReaderOptions): ByteReader {
  const { asOf: given, ownDay } = options;
  const readers = levels.map((level) => groupOf(table.shape(level), '', options));
  const starts = levels.map((level) => new Pattern(`{"level":"${level}"`));
  const cursor = new Cursor();
  const from = (start: number, at: number): Values | undefined => {
    cursor.at = start;
    if (next(cursor) < 0) return undefined;
    const record = (readers[at] as GroupReader).read(cursor, 0);
    return record !== undefined && next(cursor) < 0 && cursor.at === cursor.end ? record : undefined;
  };
  /** Mostly a record begins with its level, and that with the level of the one before. */
  let likely = 0;
  const levelAt = (start: number): number => {
    cursor.at = start;
    if (passes(cursor, starts[likely] as Pattern)) return likely;
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
    for (let at = 0; told < 0 && record === undefined && at < readers.length; at += 1) {
      if (at !== likely) record = from(start, at);
    }
    if (record === undefined) return undefined;
    ownDay?.((record.asOf ?? undefined) as string | undefined);
    if (given !== undefined) record.asOf = given;
    const { level, asOf } = record;
    if (!isLevel(level) || typeof asOf !== 'string' || contradictsItself(table, level, record, asOf)) return undefined;
    markRead(record, table);
    return record as unknown as ParsedRecord;
  };
}
