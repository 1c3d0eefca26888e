/** Numbers as a workbook keeps them: doubles, of which no more than 15 digits are sure, and days counted from an epoch. */
import type { SourceCell } from './source-sheet.js';

const POINT = 0x2e;
const ZERO = 0x30;

/** A number of so many digits before its point has lost its last ones: a double keeps 15 surely. */
const LONG = 1e15;

/** The largest number that a cell can hold. */
const LARGEST = 9.99999999999999e307;

/** The last day that there is, 9999-12-31, and the day before the first, counted from 1899-12-30. */
const LAST_DAY = 2_958_465;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400;

/** How many days later than others some workbooks begin to count. */
const DAYS_1904 = 1_462;

/** A number cell of a number as written in a file; undefined where it is none. */
export function numberCell(raw: string, format: string | undefined): SourceCell | undefined {
  if (isPlain(raw)) return format === undefined ? { kind: 'number', text: raw } : { kind: 'number', text: raw, format };
  const value = toNumber(raw);
  if (value === undefined) return undefined;
  return {
    kind: 'number',
    text: shortDecimal(value),
    ...(format === undefined ? {} : { format }),
    ...(Math.abs(value) >= LONG ? { long: true } : {}),
  };
}

/** The number that a text is; undefined where it is none, or none that is finite. */
export function toNumber(raw: string): number | undefined {
  const value = Number(raw);
  return Math.abs(value) <= LARGEST && /^\s*[-+]?[\d.]/.test(raw) && !/^[-+]?0[xob]/i.test(raw) ? value : undefined;
}

/** Whether a number is written as its shortest decimal of at most 15 digits already. */
function isPlain(raw: string): boolean {
  const { length } = raw;
  if (length === 0 || length > 15) return false;
  let point = -1;
  for (let at = 0; at < length; at += 1) {
    const sign = raw.charCodeAt(at);
    if (sign === POINT && point < 0) point = at;
    else if (sign < ZERO || sign > 0x39) return false;
  }
  const whole = point < 0 ? length : point;
  if (whole === 0 || (whole > 1 && raw.charCodeAt(0) === ZERO)) return false;
  return point < 0 || (point < length - 1 && raw.charCodeAt(length - 1) !== ZERO);
}

/** The shortest decimal, without exponent, of the first 15 digits of a number. */
export function shortDecimal(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  const [, sign = '', first = '', rest = '', exponent] = /^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/.exec(text) ?? [];
  if (exponent === undefined) return text === '-0' ? '0' : text;
  const digits = first + rest;
  const places = Number(exponent);
  if (places < 0) return `${sign}0.${'0'.repeat(-places - 1)}${digits}`;
  return sign + digits.padEnd(places + 1, '0');
}

/**
 * The day, `YYYY-MM-DD`, of a number of days; undefined where it counts none. Day 60 of those who count from 1900 is
 * 1900-02-29, which never was.
 */
export function dayOf(serial: number, from1904: boolean): string | undefined {
  // By whole seconds, as is shown: a day less a millionth of a second is the next.
  const counted = Math.floor(Math.round(serial * DAY) / DAY) + (from1904 ? DAYS_1904 : 0);
  if (!(counted >= (from1904 ? DAYS_1904 : 1)) || counted > LAST_DAY) return undefined;
  if (counted === 60) return '1900-02-29';
  return new Date(EPOCH + (counted < 60 ? counted + 1 : counted) * DAY * 1000).toISOString().slice(0, 10);
}

/** The number of days that a day is counted as from 1900 on; undefined before. */
export function countedDay(day: string): number | undefined {
  const counted = (Date.parse(day) - EPOCH) / DAY / 1000;
  if (counted < 2) return undefined;
  return counted <= 60 ? counted - 1 : counted;
}
