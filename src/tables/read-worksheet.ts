/** Reads a sheet of a workbook row by row; where rows and cells say where they stand, that counts, else their order. */
import { atMost, FileFault } from './file-fault.js';
import { MAX_CELLS, MAX_COLUMNS, MAX_MERGED, MAX_ROWS } from './limits.js';
import { readCell, type Shared } from './read-cell.js';
import { addressOf, type Merged, type SourceCell, type SourceRow, type SourceSheet } from './source-sheet.js';
import { XmlReader } from './xml.js';
import { xmlText, type ZipPart } from './zip.js';

/** The rows of a sheet that have cells. */
export function* readRows(part: ZipPart, shared: Shared, sheet: string): Generator<SourceRow> {
  try {
    const xml = new XmlReader(xmlText(part), part.name);
    let number = 0;
    let count = 0;
    for (let token = xml.next(); token !== 'end'; token = xml.next()) {
      if (token === 'close' && xml.name === 'sheetData') return;
      if (token !== 'open' || xml.name !== 'row') continue;
      const before = number;
      const written = xml.attribute('r');
      number = written === undefined ? number + 1 : Number(written);
      if (!(Number.isInteger(number) && number > before))
        throw new FileFault({ code: 'damagedFile', found: part.name });
      atMost(number, MAX_ROWS, 'rows');
      const hidden = xml.flag('hidden');
      const cells = readCells(xml, shared, number);
      if (cells.length === 0) continue;
      count += cells.length;
      atMost(count, MAX_CELLS, 'cells');
      yield hidden ? { number, cells, hidden } : { number, cells };
    }
  } catch (error) {
    throw error instanceof FileFault ? new FileFault({ ...error.issue, sheet }) : error;
  }
}

/** The cells of the row that has opened. */
function readCells(xml: XmlReader, shared: Shared, row: number): (SourceCell | undefined)[] {
  const depth = xml.depth;
  const cells: (SourceCell | undefined)[] = [];
  let column = 0;
  for (let token = xml.next(); token !== 'close' || xml.depth >= depth; token = xml.next()) {
    if (token !== 'open' || xml.name !== 'c') continue;
    const address = xml.attribute('r');
    column = address === undefined ? column + 1 : columnOf(address);
    atMost(column, MAX_COLUMNS, 'columns');
    const cell = readCell(xml, shared);
    if (cell === undefined) continue;
    if (column < 1 || cells[column - 1] !== undefined) {
      throw new FileFault({ code: 'damagedFile', found: xml.part, cell: address ?? addressOf(column, row) });
    }
    while (cells.length < column) cells.push(undefined);
    cells[column - 1] = cell;
  }
  return cells;
}

/** The column of an address, from 1; 0 where it has none. */
export function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const letter = (address.charCodeAt(at) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column;
}

/** What stands before and behind the rows of a sheet, without reading the rows: hidden columns and merged cells. */
export function readSurroundings(part: ZipPart, sheet: string): Pick<SourceSheet, 'merged' | 'hiddenColumns'> {
  const merged: Merged[] = [];
  const hiddenColumns: number[] = [];
  try {
    const xml = new XmlReader(withoutRows(xmlText(part)), part.name);
    for (let token = xml.next(); token !== 'end'; token = xml.next()) {
      if (token !== 'open') continue;
      if (xml.name === 'col' && xml.flag('hidden')) {
        const last = Math.min(Number(xml.attribute('max')), MAX_COLUMNS);
        for (let column = Number(xml.attribute('min')); column <= last; column += 1) hiddenColumns.push(column);
        atMost(hiddenColumns.length, MAX_COLUMNS, 'columns');
      }
      if (xml.name === 'mergeCell') {
        const area = areaOf(xml.attribute('ref') ?? '');
        if (area === undefined) throw xml.damaged();
        merged.push(area);
        atMost(merged.length, MAX_MERGED, 'merged');
      }
    }
  } catch (error) {
    throw error instanceof FileFault ? new FileFault({ ...error.issue, sheet }) : error;
  }
  return { merged, hiddenColumns };
}

/** The area of a reference: `A1:B2`. */
function areaOf(reference: string): Merged | undefined {
  const [, left = '', top = '', right = left, bottom = top] =
    /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/i.exec(reference) ?? [];
  if (left === '') return undefined;
  return { top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) };
}

/** Text without what stands between the beginning and end of the rows. */
function* withoutRows(chunks: Iterable<string>): Generator<string> {
  let kept = '';
  let within = false;
  for (const chunk of chunks) {
    let text = kept + chunk;
    if (!within) {
      const begin = /<(?:[\w.-]+:)?sheetData(?:\s[^>]*)?>/.exec(text);
      if (begin === null) {
        // The beginning may be cut in two.
        const cut = Math.max(0, text.length - KEPT);
        yield text.slice(0, cut);
        kept = text.slice(cut);
        continue;
      }
      const end = begin.index + begin[0].length;
      yield text.slice(0, end);
      text = text.slice(end);
      if (begin[0].endsWith('/>')) {
        yield text;
        yield* chunks;
        return;
      }
      within = true;
    }
    const end = text.includes('sheetData') ? /<\/(?:[\w.-]+:)?sheetData\s*>/.exec(text) : null;
    if (end !== null) {
      yield text.slice(end.index);
      yield* chunks;
      return;
    }
    kept = text.slice(-KEPT);
  }
  yield kept;
}

/** More than what begins or ends the rows is long. */
const KEPT = 256;
