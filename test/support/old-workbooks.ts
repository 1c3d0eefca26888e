/** Workbooks of 1997 to 2003, record by record, in the container that they come in. */
import { inGb18030, inUtf16 } from './encodings.js';

/** Numbers in bytes, the lowest first: two bytes each, or as many as are said. */
export const words = (...numbers: number[]) => numbers.flatMap((number) => bytesOfNumber(number, 2));
export const bytesOfNumber = (number: number, length: number) =>
  Array.from({ length }, (_, at) => Math.floor(number / 256 ** at) % 256);
export const double = (number: number) => [...new Uint8Array(new Float64Array([number]).buffer)];

/** A record, with what goes on in the records after it. */
export const record = (type: number, bytes: readonly number[], ...more: readonly (readonly number[])[]): number[] => [
  ...words(type, bytes.length),
  ...bytes,
  ...more.flatMap((one) => [...words(0x3c, one.length), ...one]),
];

/** A text: its length in one or two bytes, how wide its signs are, its signs. */
export const text = (signs: string, lengthBytes = 2): number[] => [
  ...bytesOfNumber(signs.length, lengthBytes),
  1,
  ...inUtf16(signs, 'le', false),
];

/** A text of Excel 95: its length in bytes, in one byte or two, and the bytes. */
export const bytesText = (signs: string, lengthBytes = 2): number[] => {
  const bytes = inGb18030(signs);
  return [...bytesOfNumber(bytes.length, lengthBytes), ...bytes];
};

/** What says in which characters a workbook of Excel 95 is written. */
export const codePage = (number: number) => record(0x42, words(number));

const BEGIN = (type: number, version = 0x600) =>
  record(0x809, [...words(version, type), ...new Array<number>(12).fill(0)]);
const END = record(0x0a, []);

export interface OldSheet {
  readonly name?: string;
  readonly state?: number;
  readonly records: readonly number[];
}

/** The records of a workbook: those that all sheets share, then the sheets. */
export function oldRecords(
  sheets: readonly OldSheet[],
  shared: readonly number[] = [],
  version?: number,
  named = text,
): number[] {
  const listed = (starts: readonly number[]) =>
    sheets.flatMap(({ name, state }, index) =>
      record(0x85, [...bytesOfNumber(starts[index] ?? 0, 4), state ?? 0, 0, ...named(name ?? `表${index + 1}`, 1)]),
    );
  const head = (starts: readonly number[]) => [...BEGIN(5, version), ...shared, ...listed(starts), ...END];
  const parts = sheets.map(({ records }) => [...BEGIN(0x10, version), ...records, ...END]);
  let at = head(sheets.map(() => 0)).length;
  const starts = parts.map((part) => {
    at += part.length;
    return at - part.length;
  });
  return [...head(starts), ...parts.flat()];
}

const SECTOR = 512;
const LAST = 0xfffffffe;

/** The container of one part; a part shorter than 4,096 bytes lies in small sectors. */
export function contained(part: readonly number[], name = 'Workbook'): Uint8Array {
  const isSmall = part.length < 4096;
  const padded = Math.ceil(part.length / SECTOR) * SECTOR;
  const count = padded / SECTOR;
  const chained = (first: number) => Array.from({ length: count }, (_, at) => (at + 1 < count ? first + at + 1 : LAST));
  const smallCount = Math.ceil(part.length / 64);
  const smallTables = isSmall ? Math.ceil((smallCount * 4) / SECTOR) : 0;
  const tableCount = Math.ceil((count + 3 + smallTables + 16) / (SECTOR / 4));
  const first = tableCount + 1 + smallTables;
  const table = [
    ...new Array<number>(tableCount).fill(0xfffffffd),
    LAST,
    ...Array.from({ length: smallTables }, (_, at) => (at + 1 < smallTables ? tableCount + 2 + at : LAST)),
    ...chained(first),
  ];
  const entry = (own: string, type: number, start: number, size: number, child = 0xffffffff) => [
    ...inUtf16(own.padEnd(32, '\0'), 'le', false),
    ...words(own.length * 2 + 2),
    type,
    1,
    // None beside it, and what is in it.
    ...[0xffffffff, 0xffffffff, child].flatMap((one) => bytesOfNumber(one, 4)),
    ...new Array<number>(36).fill(0),
    ...bytesOfNumber(start, 4),
    ...bytesOfNumber(size, 4),
    ...new Array<number>(4).fill(0),
  ];
  const numbers = (list: readonly number[], length: number) =>
    [...list, ...new Array<number>(Math.max(0, length - list.length)).fill(0xffffffff)].flatMap((one) =>
      bytesOfNumber(one, 4),
    );
  const header = [
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Array<number>(16).fill(0),
    ...words(0x3e, 3, 0xfffe, 9, 6),
    ...new Array<number>(10).fill(0),
    ...[tableCount, tableCount, 0, 4096, isSmall ? tableCount + 1 : LAST, smallTables, LAST, 0].flatMap((one) =>
      bytesOfNumber(one, 4),
    ),
    ...numbers(
      Array.from({ length: tableCount }, (_, at) => at),
      109,
    ),
  ];
  return new Uint8Array([
    ...header,
    ...numbers(table, (tableCount * SECTOR) / 4),
    ...entry('Root Entry', 5, isSmall ? first : LAST, isSmall ? padded : 0, 1),
    ...entry(name, 2, isSmall ? 0 : first, part.length),
    ...new Array<number>(256).fill(0),
    ...numbers(
      Array.from({ length: isSmall ? smallCount : 0 }, (_, at) => (at + 1 < smallCount ? at + 1 : LAST)),
      (smallTables * SECTOR) / 4,
    ),
    ...part,
    ...new Array<number>(padded - part.length).fill(0),
  ]);
}
