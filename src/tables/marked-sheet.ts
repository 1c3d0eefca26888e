import { type Insertion, insertAll, opened, prefixOf, tagWith } from './insertions.js';
import type { MarkedStyles, MarkSeverity } from './marked-styles.js';
import { columnOf } from './read-worksheet.js';
import { addressOf } from './source-sheet.js';
import { XmlReader } from './xml.js';

/** How grave what is said of the marked cells of a sheet is, by row and column. */
export type MarkedCells = ReadonlyMap<number, ReadonlyMap<number, MarkSeverity>>;

/** What stands behind the drawing of comments in a sheet. */
const BEHIND: ReadonlySet<string> = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

/**
 * The text of a sheet's part with its marked cells in the looks of marked cells, blank ones put in where there were none,
 * and all else as it is.
 */
export class MarkedSheet {
  readonly #changes: Insertion[] = [];
  readonly #xml: XmlReader;
  /** The rows with marks that are still to come. */
  readonly #rows: number[];
  readonly #columns: { readonly min: number; readonly max: number; readonly look: number }[] = [];
  #prefix = '';
  /** Where the drawing of comments is named. */
  #drawingAt = 0;

  constructor(
    readonly text: string,
    part: string,
    readonly marks: MarkedCells,
    readonly styles: MarkedStyles,
  ) {
    this.#xml = new XmlReader([text], part);
    this.#rows = [...marks.keys()].sort((one, other) => one - other);
    this.#read();
  }

  /** The part, with its drawing of comments named by a relation where it is given. */
  toXml(drawing?: { readonly id: string; readonly related: string }): string {
    if (drawing === undefined) return insertAll(this.text, this.#changes);
    const at = this.#drawingAt;
    const named = `<${this.#prefix}legacyDrawing xmlns:r="${drawing.related}" r:id="${drawing.id}"/>`;
    return insertAll(this.text, [...this.#changes, { start: at, end: at, text: named }]);
  }

  #read(): void {
    const xml = this.#xml;
    let row = 0;
    let behind: number | undefined;
    for (let token = xml.next(); token !== 'end'; token = xml.next()) {
      if (token === 'close' && xml.depth === 0) this.#drawingAt = behind ?? xml.start;
      if (token !== 'open') {
        if (token === 'close' && xml.name === 'sheetData') this.#rowsBefore(Number.POSITIVE_INFINITY, xml.start);
        continue;
      }
      const tag = { start: xml.start, end: xml.end };
      if (xml.depth === 1) this.#prefix = prefixOf(this.text.slice(tag.start, tag.end));
      if (xml.depth === 2 && BEHIND.has(xml.name)) behind ??= tag.start;
      if (xml.name === 'sheetData' && this.text[tag.end - 2] === '/') this.#fill(tag, 'sheetData', this.#missing());
      if (xml.name === 'col' && xml.attribute('style') !== undefined) {
        const [min = 0, max = 0, look = 0] = ['min', 'max', 'style'].map((name) => Number(xml.attribute(name)));
        this.#columns.push({ min, max, look });
      }
      if (xml.name !== 'row') continue;
      const written = xml.attribute('r');
      row = written === undefined ? row + 1 : Number(written);
      this.#rowsBefore(row, tag.start);
      if (this.#rows[0] === row) this.#markRow(this.#rows.shift() ?? row, tag);
    }
  }

  /** Puts something into an element that closed at once. */
  #fill(tag: { start: number; end: number }, name: string, text: string): void {
    const own = opened(this.text.slice(tag.start, tag.end));
    if (text !== '') this.#changes.push({ ...tag, text: `${own}${text}</${this.#prefix}${name}>` });
  }

  /** Puts in the rows with marks that stand before a row and are not in the sheet. */
  #rowsBefore(row: number, at: number): void {
    const text = this.#missing(row);
    if (text !== '') this.#changes.push({ start: at, end: at, text });
  }

  /** Rows of blank cells for all marks before a row. */
  #missing(before = Number.POSITIVE_INFINITY): string {
    const prefix = this.#prefix;
    let rows = '';
    while ((this.#rows[0] ?? before) < before) {
      const row = this.#rows.shift() ?? 0;
      rows += `<${prefix}row r="${row}">${this.#blanks(row, this.marks.get(row) ?? new Map())}</${prefix}row>`;
    }
    return rows;
  }

  /** Blank cells of a row that are marked, in the look of the row or of their columns. */
  #blanks(row: number, cells: Iterable<readonly [number, MarkSeverity]>, rowLook?: number): string {
    return [...cells]
      .sort(([one], [other]) => one - other)
      .map(([column, severity]) => {
        const own = rowLook ?? this.#columns.find(({ min, max }) => min <= column && column <= max)?.look ?? 0;
        return `<${this.#prefix}c r="${addressOf(column, row)}" s="${this.styles.marked(own, severity)}"/>`;
      })
      .join('');
  }

  /** Marks the cells of the row that has opened. */
  #markRow(row: number, tag: { start: number; end: number }): void {
    const xml = this.#xml;
    const rowLook = xml.flag('customFormat') ? Number(xml.attribute('s') ?? 0) : undefined;
    const left = new Map(this.marks.get(row));
    if (this.text[tag.end - 2] === '/') {
      this.#fill(tag, 'row', this.#blanks(row, left, rowLook));
      return;
    }
    const blanksBefore = (column: number, at: number) => {
      const cells = [...left].filter(([one]) => one < column);
      for (const [one] of cells) left.delete(one);
      if (cells.length > 0) this.#changes.push({ start: at, end: at, text: this.#blanks(row, cells, rowLook) });
    };
    const { depth } = xml;
    let column = 0;
    for (let token = xml.next(); token !== 'close' || xml.depth >= depth; token = xml.next()) {
      if (token !== 'open' || xml.name !== 'c') continue;
      const address = xml.attribute('r');
      column = address === undefined ? column + 1 : columnOf(address);
      const { start, end } = xml;
      blanksBefore(column, start);
      const severity = left.get(column);
      if (severity === undefined) continue;
      left.delete(column);
      const look = Number(xml.attribute('s') ?? 0);
      const s = this.styles.marked(look, severity);
      if (s !== look) this.#changes.push({ start, end, text: tagWith(this.text.slice(start, end), { s: String(s) }) });
    }
    blanksBefore(Number.POSITIVE_INFINITY, xml.start);
  }
}
