/**
 * Reads workbooks of 1997 to 2003 (`.xls`, BIFF8), and of 1993 to 1996 (BIFF5) where these say that they are written in
 * Chinese (code page 936) or are plain ASCII: of others nobody knows the characters, and they are refused as older ones
 * are. Nothing else needs this file, so that it loads only where such a workbook comes.
 */
import { compoundPart } from './compound-file.js';
import { atMost, FileFault } from './file-fault.js';
import { MAX_CELL_TEXTS, MAX_MERGED, MAX_SHEETS } from './limits.js';
import { withoutCovered } from './merged.js';
import { builtInFormat } from './number-format.js';
import { numericCell, type Style, styleOf, textCell } from './read-cell.js';
import type { Merged, SourceCell, SourceRow, SourceSheet } from './source-sheet.js';

/** The records that are read, by their numbers. */
const BOF = 0x809;
const EOF = 0x0a;
const FILEPASS = 0x2f;
const DATEMODE = 0x22;
const FORMAT = 0x41e;
const XF = 0xe0;
const BOUNDSHEET = 0x85;
const SST = 0xfc;
const CONTINUE = 0x3c;
const ROW = 0x208;
const COLINFO = 0x7d;
const LABELSST = 0xfd;
const LABEL = 0x204;
const RSTRING = 0xd6;
const NUMBER = 0x203;
const RK = 0x27e;
const MULRK = 0xbd;
const BOOLERR = 0x205;
const FORMULA = 0x06;
const STRING = 0x207;
const MERGEDCELLS = 0xe5;

const CODEPAGE = 0x42;

const BIFF8 = 0x600;
const BIFF5 = 0x500;
/** Simplified Chinese, as Windows has it. */
const CHINESE = 936;

/** How many columns these workbooks have. */
const OLD_COLUMNS = 256;

const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

const damaged = () => new FileFault({ code: 'damagedFile', found: 'xls' });

/** The sheets of an old workbook in their order. */
export function readOldWorkbook(bytes: Uint8Array): SourceSheet[] {
  try {
    const stream = compoundPart(bytes, ['Workbook', 'Book']);
    if (stream === undefined) {
      const isLocked = compoundPart(bytes, ['EncryptedPackage']) !== undefined;
      throw new FileFault({ code: isLocked ? 'password' : 'notATable' });
    }
    return sheetsIn(stream);
  } catch (error) {
    throw error instanceof RangeError ? damaged() : error;
  }
}

/** What cells of all sheets refer to. */
interface OldShared {
  readonly texts: (SourceCell | undefined)[];
  readonly styles: Style[];
  from1904: boolean;
  /** What texts are written in, where each is bytes and says nothing of it. */
  signs?: Signs;
}

/** How bytes become text. */
type Signs = (bytes: Uint8Array) => string;

/** @throws FileFault where bytes stand for signs of nobody knows what */
const signsOf =
  (codePage: number): Signs =>
  (bytes) => {
    if (codePage !== CHINESE && bytes.some((byte) => byte > 0x7f)) throw new FileFault({ code: 'oldWorkbook' });
    return new TextDecoder('gb18030').decode(bytes);
  };

/** A text whose length stands before it in so many bytes. */
function textAt(segments: readonly DataView[], at: number, lengthBytes: 1 | 2, { signs }: OldShared): string {
  const text = new Text(segments, at);
  return signs === undefined ? text.read(lengthBytes) : signs(text.readBytes(lengthBytes));
}

function sheetsIn(stream: Uint8Array): SourceSheet[] {
  const shared: OldShared = { texts: [], styles: [], from1904: false };
  const formats = new Map<number, string>();
  const looks: number[] = [];
  const listed: { name: string; hidden: boolean; start: number }[] = [];
  for (const record of recordsFrom(stream, 0)) {
    const { type, data } = record;
    if (type === BOF) {
      const version = data.getUint16(0, true);
      if (version === BIFF5) shared.signs = signsOf(0);
      else if (version !== BIFF8) throw new FileFault({ code: 'oldWorkbook' });
    }
    if (type === CODEPAGE && shared.signs !== undefined) shared.signs = signsOf(data.getUint16(0, true));
    if (type === FILEPASS) throw new FileFault({ code: 'password' });
    if (type === DATEMODE) shared.from1904 = data.getUint16(0, true) === 1;
    if (type === FORMAT) {
      formats.set(data.getUint16(0, true), textAt([data], 2, shared.signs === undefined ? 2 : 1, shared));
    }
    if (type === XF) looks.push(data.getUint16(2, true));
    if (type === BOUNDSHEET && data.getUint8(5) === 0) {
      const name = textAt([data], 6, 1, shared);
      listed.push({ name, hidden: data.getUint8(4) % 4 !== 0, start: data.getUint32(0, true) });
    }
    if (type === SST) readTexts([data, ...record.more], shared.texts);
  }
  if (listed.length === 0) throw new FileFault({ code: 'noSheets' });
  atMost(listed.length, MAX_SHEETS, 'sheets');
  const known = new Map<number, Style>();
  for (const id of looks) {
    if (!known.has(id)) known.set(id, styleOf(formats.get(id) ?? builtInFormat(id)));
    shared.styles.push(known.get(id) as Style);
  }
  return listed.map(({ name, hidden, start }) => ({
    name,
    ...(hidden ? { hidden } : {}),
    ...readSheet(stream, start, shared, name),
  }));
}

interface Entry {
  readonly type: number;
  readonly data: DataView;
  /** What of it stands in the records after it, being too long for one. */
  readonly more: DataView[];
}

/** The records from a place on, up to the end of what begins there. */
function* recordsFrom(stream: Uint8Array, start: number): Generator<Entry> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const at = (place: number) => {
    const length = view.getUint16(place + 2, true);
    if (place + 4 + length > view.byteLength) throw damaged();
    return new DataView(view.buffer, view.byteOffset + place + 4, length);
  };
  let place = start;
  if (view.getUint16(place, true) !== BOF) throw damaged();
  for (let depth = 0; ; ) {
    const type = view.getUint16(place, true);
    const data = at(place);
    place += 4 + data.byteLength;
    const more: DataView[] = [];
    while (place + 4 <= stream.length && view.getUint16(place, true) === CONTINUE) {
      more.push(at(place));
      place += 4 + (more.at(-1)?.byteLength ?? 0);
    }
    // Charts within a sheet begin and end within it.
    if (type === BOF) depth += 1;
    if (type === EOF) depth -= 1;
    if (depth === 0) return;
    if (depth === 1) yield { type, data, more };
  }
}

/** Reads texts, which may go on from one record to the next: each then says anew how wide its signs are. */
class Text {
  #segment = 0;

  constructor(
    readonly segments: readonly DataView[],
    public at: number,
  ) {}

  /** A text whose length stands before it in so many bytes; without the reading above it. */
  read(lengthBytes: 1 | 2): string {
    this.#settle();
    let length = lengthBytes === 1 ? this.#byte() : this.#byte() + this.#byte() * 256;
    let flags = this.#byte();
    const runs = flags & 8 ? this.#byte() + this.#byte() * 256 : 0;
    let reading = 0;
    if (flags & 4) for (let byte = 0; byte < 4; byte += 1) reading += this.#byte() * 256 ** byte;
    let text = '';
    while (length > 0) {
      if (this.at >= this.#data.byteLength) {
        this.#next();
        flags = this.#byte();
      }
      const wide = (flags & 1) === 1;
      const here = Math.min(length, Math.floor((this.#data.byteLength - this.at) / (wide ? 2 : 1)));
      if (here === 0) throw damaged();
      for (let sign = 0; sign < here; sign += 1, this.at += wide ? 2 : 1) {
        text += String.fromCharCode(wide ? this.#data.getUint16(this.at, true) : this.#data.getUint8(this.at));
      }
      length -= here;
    }
    this.#skip(runs * 4 + reading);
    return text;
  }

  /** The bytes of a text that says nothing of its signs. */
  readBytes(lengthBytes: 1 | 2): Uint8Array {
    const length = lengthBytes === 1 ? this.#byte() : this.#byte() + this.#byte() * 256;
    return Uint8Array.from({ length }, () => this.#byte());
  }

  get #data(): DataView {
    return this.segments[this.#segment] as DataView;
  }

  #next(): void {
    this.#segment += 1;
    this.at = 0;
    if (this.#segment >= this.segments.length) throw damaged();
  }

  #settle(): void {
    while (this.at >= this.#data.byteLength) this.#next();
  }

  #byte(): number {
    this.#settle();
    this.at += 1;
    return this.#data.getUint8(this.at - 1);
  }

  #skip(bytes: number): void {
    let left = bytes;
    while (left > this.#data.byteLength - this.at) {
      left -= this.#data.byteLength - this.at;
      this.#next();
    }
    this.at += left;
  }
}

function readTexts(segments: readonly DataView[], texts: (SourceCell | undefined)[]): void {
  const count = segments[0]?.getUint32(4, true) ?? 0;
  atMost(count, MAX_CELL_TEXTS, 'texts');
  const reader = new Text(segments, 8);
  for (let index = 0; index < count; index += 1) texts.push(textCell(reader.read(2)));
}

/** A number in four bytes: 30 bits of a whole number or of a double, a hundredth where it says so. */
function packedNumber(packed: number): number {
  const whole = new DataView(new ArrayBuffer(8));
  whole.setInt32(4, packed & ~3, true);
  const value = packed & 2 ? packed >> 2 : whole.getFloat64(0, true);
  return packed & 1 ? value / 100 : value;
}

function readSheet(
  stream: Uint8Array,
  start: number,
  shared: OldShared,
  name: string,
): Pick<SourceSheet, 'rows' | 'merged' | 'hiddenColumns'> {
  const rows = new Map<number, (SourceCell | undefined)[]>();
  const hiddenRows = new Set<number>();
  const hiddenColumns: number[] = [];
  const merged: Merged[] = [];
  const put = (row: number, column: number, cell: SourceCell | undefined) => {
    if (cell === undefined) return;
    atMost(column + 1, OLD_COLUMNS, 'columns');
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    while (cells.length < column) cells.push(undefined);
    cells[column] = cell;
  };
  const number = (value: number, look: number) =>
    numericCell(String(value), shared.styles[look] ?? styleOf(undefined), shared.from1904);
  const coded = (data: DataView, at: number, isError: boolean): SourceCell =>
    isError
      ? { kind: 'error', text: errors[data.getUint8(at)] ?? '#N/A' }
      : { kind: 'boolean', text: data.getUint8(at) === 1 ? 'true' : 'false' };
  let formula: { row: number; column: number } | undefined;
  for (const { type, data, more } of recordsFrom(stream, start)) {
    const [row, column, look] =
      data.byteLength < 6 ? [0, 0, 0] : ([0, 2, 4].map((at) => data.getUint16(at, true)) as [number, number, number]);
    if (type === ROW && data.getUint16(12, true) & 0x20) hiddenRows.add(row);
    else if (type === COLINFO && data.getUint16(8, true) & 1) {
      for (let hidden = row; hidden <= Math.min(column, OLD_COLUMNS - 1); hidden += 1) hiddenColumns.push(hidden + 1);
    } else if (type === LABELSST) {
      const place = data.getUint32(6, true);
      put(row, column, place in shared.texts ? shared.texts[place] : { kind: 'unread', text: '', why: 'noSuchText' });
    } else if (type === LABEL || type === RSTRING) put(row, column, textCell(textAt([data, ...more], 6, 2, shared)));
    else if (type === NUMBER) put(row, column, number(data.getFloat64(6, true), look));
    else if (type === RK) put(row, column, number(packedNumber(data.getInt32(6, true)), look));
    else if (type === MULRK) {
      for (let at = 4, next = column; at + 8 <= data.byteLength; at += 6, next += 1) {
        put(row, next, number(packedNumber(data.getInt32(at + 2, true)), data.getUint16(at, true)));
      }
    } else if (type === BOOLERR) put(row, column, coded(data, 6, data.getUint8(7) === 1));
    else if (type === FORMULA) {
      const kind = data.getUint16(12, true) === 0xffff ? data.getUint8(6) : undefined;
      if (kind === undefined) put(row, column, number(data.getFloat64(6, true), look));
      else if (kind === 0) formula = { row, column };
      else if (kind < 3) put(row, column, coded(data, 8, kind === 2));
    } else if (type === STRING && formula !== undefined) {
      put(formula.row, formula.column, textCell(textAt([data, ...more], 0, 2, shared)));
      formula = undefined;
    } else if (type === MERGEDCELLS) {
      for (let at = 2; at + 8 <= data.byteLength; at += 8) {
        const [top, bottom, left, right] = [0, 2, 4, 6].map((offset) => data.getUint16(at + offset, true) + 1) as [
          number,
          number,
          number,
          number,
        ];
        merged.push({ top, left, bottom, right });
      }
      atMost(merged.length, MAX_MERGED, 'merged');
    }
  }
  const sorted: SourceRow[] = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => ({ number: row + 1, cells, ...(hiddenRows.has(row) ? { hidden: true } : {}) }));
  return { rows: { [Symbol.iterator]: () => withoutCovered(sorted, merged, name) }, merged, hiddenColumns };
}
