import { describe, expect, it } from 'vitest';
import { FileFault } from '../../src/tables/file-fault.js';
import { readOldWorkbook } from '../../src/tables/read-old-workbook.js';
import {
  bytesOfNumber,
  bytesText,
  codePage,
  contained,
  double,
  type OldSheet,
  oldRecords,
  record,
  text,
  words,
} from '../support/old-workbooks.js';
import { cellsOf } from '../support/workbooks.js';

/** Looks: 0 plain, 1 format 31, 2 a format of the workbook's own. */
const LOOKS = [0, 31, 164].flatMap((format) => record(0xe0, words(0, format, ...new Array<number>(8).fill(0))));
const FORMATS = record(0x41e, [...words(164), ...text('0.00"万元"')]);
const TEXTS = record(0xfc, [
  ...bytesOfNumber(3, 4),
  ...bytesOfNumber(3, 4),
  ...text('户编号'),
  ...text(''),
  ...text('张三'),
]);
const SHARED = [...FORMATS, ...LOOKS, ...TEXTS];

const cell = (type: number, row: number, column: number, look: number, bytes: readonly number[]) =>
  record(type, [...words(row, column, look), ...bytes]);
const number = (row: number, column: number, value: number, look = 0) => cell(0x203, row, column, look, double(value));
const formula = (row: number, column: number, result: readonly number[]) =>
  cell(0x06, row, column, 0, [...result, ...new Array<number>(8).fill(0)]);

const bytesOf = (sheets: readonly OldSheet[], shared: readonly number[] = SHARED) =>
  contained(oldRecords(sheets, shared));
const cellsIn = (records: readonly number[], shared?: readonly number[]) => {
  const [sheet] = readOldWorkbook(bytesOf([{ records }], shared));
  return sheet && cellsOf(sheet);
};
const faultOf = (bytes: Uint8Array) => {
  try {
    readOldWorkbook(bytes);
  } catch (error) {
    if (error instanceof FileFault) return error.issue;
    throw error;
  }
  return undefined;
};

describe('readOldWorkbook', () => {
  it('reads texts of the list, of the cell, and of formulas', () => {
    expect(
      cellsIn([
        ...cell(0xfd, 0, 0, 0, bytesOfNumber(0, 4)),
        ...cell(0xfd, 0, 1, 0, bytesOfNumber(1, 4)),
        ...cell(0xfd, 0, 2, 0, bytesOfNumber(2, 4)),
        ...cell(0xfd, 0, 3, 0, bytesOfNumber(3, 4)),
        ...cell(0x204, 1, 0, 0, text('甲')),
        ...cell(0xd6, 1, 1, 0, text('乙')),
        ...formula(2, 0, [0, 0, 0, 0, 0, 0, 0xff, 0xff]),
        ...record(0x207, text('丙')),
        ...formula(2, 1, [3, 0, 0, 0, 0, 0, 0xff, 0xff]),
      ]),
    ).toEqual({
      A1: { kind: 'text', text: '户编号' },
      C1: { kind: 'text', text: '张三' },
      D1: { kind: 'unread', text: '', why: 'noSuchText' },
      A2: { kind: 'text', text: '甲' },
      B2: { kind: 'text', text: '乙' },
      A3: { kind: 'text', text: '丙' },
    });
  });

  it('reads texts that go on in the next record, in wide signs or narrow ones, without readings', () => {
    const signs = text('龴䶮');
    // Runs and a reading: what they are stands behind the text.
    const annotated = [
      ...words(2),
      1 | 4 | 8,
      ...words(1),
      ...bytesOfNumber(3, 4),
      ...signs.slice(3),
      ...words(0, 1),
      9,
      9,
      9,
    ];
    const list = record(
      0xfc,
      [...bytesOfNumber(3, 4), ...bytesOfNumber(3, 4), ...annotated, ...words(4), 1, ...signs.slice(3)],
      [0, 0x61, 0x62, ...words(1), 0, 0x63],
    );
    const refer = [0, 1, 2].flatMap((place) => cell(0xfd, 0, place, 0, bytesOfNumber(place, 4)));
    expect(Object.values(cellsIn(refer, [...LOOKS, ...list]) ?? {}).map((one) => one.text)).toEqual([
      '龴䶮',
      '龴䶮ab',
      'c',
    ]);
  });

  it('reads numbers however they are packed, days and formats', () => {
    const packed = (value: number, flags: number) => bytesOfNumber((value * 4 + flags + 2 ** 32) % 2 ** 32, 4);
    expect(
      cellsIn([
        ...number(0, 0, 0.57),
        ...number(0, 1, 439907197506308000),
        ...number(0, 2, 43281, 1),
        ...number(0, 3, 1.25, 2),
        ...cell(0x27e, 1, 0, 0, packed(7650, 2)),
        ...cell(0x27e, 1, 1, 0, packed(-5, 2)),
        ...cell(0x27e, 1, 2, 0, packed(86050, 3)),
        ...cell(0x27e, 1, 3, 0, bytesOfNumber(0x3ff80000, 4)),
        ...record(0xbd, [...words(2, 1), ...words(0), ...packed(1, 2), ...words(1), ...packed(43281, 2), ...words(2)]),
        ...formula(3, 0, double(0)),
      ]),
    ).toEqual({
      A1: { kind: 'number', text: '0.57' },
      B1: { kind: 'number', text: '439907197506308000', long: true },
      C1: { kind: 'date', text: '2018-06-30', format: 'yyyy\\年m\\月d\\日' },
      D1: { kind: 'number', text: '1.25', format: '0.00"万元"' },
      A2: { kind: 'number', text: '7650' },
      B2: { kind: 'number', text: '-5' },
      C2: { kind: 'number', text: '860.5' },
      D2: { kind: 'number', text: '1.5' },
      B3: { kind: 'number', text: '1' },
      C3: { kind: 'date', text: '2018-06-30', format: 'yyyy\\年m\\月d\\日' },
      A4: { kind: 'number', text: '0' },
    });
    expect(cellsIn(number(0, 0, 41819, 1), [...SHARED, ...record(0x22, words(1))])?.A1?.text).toBe('2018-06-30');
  });

  it('reads truth and errors, of formulas too', () => {
    expect(
      cellsIn([
        ...cell(0x205, 0, 0, 0, [1, 0]),
        ...cell(0x205, 0, 1, 0, [0x2a, 1]),
        ...formula(0, 2, [1, 0, 0, 0, 0, 0, 0xff, 0xff]),
        ...formula(0, 3, [2, 0, 7, 0, 0, 0, 0xff, 0xff]),
      ]),
    ).toEqual({
      A1: { kind: 'boolean', text: 'true' },
      B1: { kind: 'error', text: '#N/A' },
      C1: { kind: 'boolean', text: 'false' },
      D1: { kind: 'error', text: '#DIV/0!' },
    });
  });

  it('tells hidden sheets, rows and columns, merged cells, and gives rows in their order', () => {
    const records = [
      ...record(0x7d, [...words(1, 2, 0, 0, 1), 0, 0]),
      ...record(0x208, [...words(4, 0, 1, 0), 0, 0, 0, 0, ...words(0x20), 0, 0]),
      ...number(4, 0, 5),
      ...number(0, 0, 1),
      ...number(1, 0, 2),
      ...record(0xe5, words(1, 0, 1, 0, 0)),
    ];
    const [seen, hidden] = readOldWorkbook(
      bytesOf([
        { name: '户', records },
        { name: '隐', state: 1, records: [] },
      ]),
    );
    expect([seen?.name, seen?.hidden, hidden?.name, hidden?.hidden]).toEqual(['户', undefined, '隐', true]);
    expect([...(seen?.rows ?? [])].map((row) => [row.number, row.hidden])).toEqual([
      [1, undefined],
      [5, true],
    ]);
    expect(seen?.hiddenColumns).toEqual([2, 3]);
    expect(seen?.merged).toEqual([{ top: 1, left: 1, bottom: 2, right: 1 }]);
  });

  it('passes over charts within a sheet', () => {
    const chart = [...record(0x809, words(0x600, 0x20, 0, 0)), ...number(0, 0, 9), ...record(0x0a, [])];
    expect(cellsIn([...chart, ...number(0, 0, 1)])).toEqual({ A1: { kind: 'number', text: '1' } });
  });

  it('reads those of Excel 95 in Chinese, and those in plain ASCII', () => {
    const cells = [
      ...cell(0x204, 0, 0, 0, bytesText('户编号')),
      ...cell(0xd6, 0, 1, 0, bytesText('甲')),
      ...number(1, 0, 20180630, 1),
      ...formula(1, 1, [0, 0, 0, 0, 0, 0, 0xff, 0xff]),
      ...record(0x207, bytesText('龙')),
    ];
    const format = record(0x41e, [...words(164), ...bytesText('0.00"万元"', 1)]);
    const named = [{ name: '张家村 3', records: cells }];
    const book = (page: number) =>
      contained(oldRecords(named, [...codePage(page), ...format, ...LOOKS], 0x500, bytesText), 'Book');
    const [sheet] = readOldWorkbook(book(936));
    expect(sheet?.name).toBe('张家村 3');
    expect(sheet && cellsOf(sheet)).toEqual({
      A1: { kind: 'text', text: '户编号' },
      B1: { kind: 'text', text: '甲' },
      A2: { kind: 'number', text: '20180630', format: 'yyyy\\年m\\月d\\日' },
      B2: { kind: 'text', text: '龙' },
    });
    // The same bytes stand for other signs elsewhere, and nobody is to guess.
    for (const page of [950, 1252, 0x8000]) expect(faultOf(book(page))).toEqual({ code: 'oldWorkbook' });
    const plain = [{ name: 'A', records: cell(0x204, 0, 0, 0, bytesText('id')) }];
    const ascii = contained(oldRecords(plain, [...codePage(1252), ...LOOKS], 0x500, bytesText), 'Book');
    expect(readOldWorkbook(ascii).map(cellsOf)).toEqual([{ A1: { kind: 'text', text: 'id' } }]);
  });

  it('refuses passwords, older workbooks, and what is none', () => {
    expect(faultOf(bytesOf([{ records: [] }], record(0x2f, words(0))))).toEqual({ code: 'password' });
    expect(faultOf(contained([1], 'EncryptedPackage'))).toEqual({ code: 'password' });
    expect(faultOf(contained(oldRecords([{ records: [] }], [], 0x400)))).toEqual({ code: 'oldWorkbook' });
    expect(faultOf(contained([1], 'WordDocument'))).toEqual({ code: 'notATable' });
    expect(faultOf(bytesOf([], SHARED))).toEqual({ code: 'noSheets' });
  });

  it('refuses more columns than these workbooks have', () => {
    expect(faultOf(bytesOf([{ records: number(0, 255, 1) }]))).toBeUndefined();
    expect(faultOf(bytesOf([{ records: number(0, 256, 1) }]))).toEqual({
      code: 'fileTooLarge',
      found: 'columns',
      expected: '256',
    });
  });

  it('says that a workbook is damaged, wherever it is cut off', () => {
    const whole = oldRecords([{ records: number(0, 0, 1) }], SHARED);
    for (let length = 1; length < whole.length; length += 1) {
      expect(faultOf(contained(whole.slice(0, length))), String(length)).toMatchObject({ code: 'damagedFile' });
    }
  });
});
