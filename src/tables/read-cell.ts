/** What stands in a cell of a workbook, from what is written of it in the file. */
import { dayOf, numberCell, toNumber } from './cell-number.js';
import { type Shown, shownAs } from './number-format.js';
import type { SourceCell } from './source-sheet.js';
import type { XmlReader } from './xml.js';

/** What cells of all sheets refer to. */
export interface Shared {
  /** Texts, by their numbers; they may be empty. */
  readonly texts: { readonly length: number; at(number: number): string | undefined };
  /** What each style shows a number as. */
  readonly styles: readonly Style[];
  readonly from1904: boolean;
}

/** How a number is shown. */
export interface Style {
  readonly shown: Shown;
  /** The format, where there is one. */
  readonly format?: string;
}

const PLAIN: Style = { shown: 'number' };

/** A day that is shown by its time alone is one; less is a length of time. */
const A_YEAR = 366;

const NO_RESULT: SourceCell = { kind: 'unread', text: '', why: 'noResult' };

/** Reads the cell that has opened, up to its end; undefined where it is blank. */
export function readCell(xml: XmlReader, shared: Shared): SourceCell | undefined {
  const type = xml.attribute('t');
  const style = xml.attribute('s');
  const depth = xml.depth;
  let value: string | undefined;
  let isFormula = false;
  for (let token = xml.next(); token !== 'close' || xml.depth >= depth; token = xml.next()) {
    if (token !== 'open') continue;
    if (xml.name === 'v') value = xml.content();
    else if (xml.name === 'is') value = readText(xml);
    else {
      if (xml.name === 'f') isFormula = true;
      xml.leave();
    }
  }
  if (value === undefined) return isFormula ? NO_RESULT : undefined;
  // A formula may well give an empty text; an empty number is none.
  if (value === '') return isFormula && type !== 'str' ? NO_RESULT : undefined;
  return cellOf(type, value, shared, style);
}

/** A cell of a type with a value. */
function cellOf(
  type: string | undefined,
  value: string,
  shared: Shared,
  style: string | undefined,
): SourceCell | undefined {
  switch (type) {
    case 's':
      return sharedText(value, shared);
    case 'str':
      return textCell(unescaped(value));
    case 'inlineStr':
      return textCell(value);
    case 'b':
      return { kind: 'boolean', text: value === '1' || value === 'true' ? 'true' : 'false' };
    case 'e':
      return { kind: 'error', text: value };
    case 'd':
      return /^\d{4}-\d\d-\d\d(?!\d)/.test(value) ? { kind: 'date', text: value.slice(0, 10) } : textCell(value);
    default: {
      const look = (style === undefined ? undefined : shared.styles[Number(style)]) ?? PLAIN;
      return numericCell(value, look, shared.from1904) ?? textCell(value);
    }
  }
}

const DIGITS = /^\d{1,9}$/;

/** The cell of a text that cells refer to. */
function sharedText(number: string, { texts }: Shared): SourceCell | undefined {
  const at = DIGITS.test(number) ? Number(number) : texts.length;
  return at < texts.length ? textCell(texts.at(at) ?? '') : { kind: 'unread', text: '', why: 'noSuchText' };
}

/** The look of numbers with a format. */
export function styleOf(format: string | undefined): Style {
  return format === undefined || /^general$/i.test(format) ? PLAIN : { shown: shownAs(format), format };
}

/** A number, or the day that it is shown as; undefined where it is none. */
export function numericCell(raw: string, { shown, format }: Style, from1904: boolean): SourceCell | undefined {
  if (shown !== 'number') {
    const number = toNumber(raw);
    const isDay = number !== undefined && (shown === 'date' || number >= A_YEAR);
    const day = isDay ? dayOf(number, from1904) : undefined;
    if (day !== undefined) return { kind: 'date', text: day, ...(format === undefined ? {} : { format }) };
  }
  const cell = numberCell(raw, format);
  return cell !== undefined && from1904 ? { ...cell, from1904 } : cell;
}

/** A cell of a text; undefined where it is empty. */
export function textCell(text: string): SourceCell | undefined {
  return text === '' ? undefined : { kind: 'text', text };
}

/** Reads the text that has opened, in one piece or in runs, without the reading above it. */
export function readText(xml: XmlReader): string {
  const depth = xml.depth;
  let text = '';
  for (let token = xml.next(); token !== 'close' || xml.depth >= depth; token = xml.next()) {
    if (token !== 'open') continue;
    if (xml.name === 't') text += xml.content();
    else if (xml.name !== 'r') xml.leave();
  }
  return unescaped(text);
}

/** A text with the signs that XML cannot hold, which workbooks write as `_x000D_`. */
function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
