import fc from 'fast-check';
import { strToU8 } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { MAX_CELL_TEXT, MAX_COLUMNS } from '../../src/tables/limits.js';
import { delimiterOf, readDelimited } from '../../src/tables/read-delimited.js';
import { inGb18030, inUtf16 } from '../support/encodings.js';
import { faultOf } from '../support/workbooks.js';

/** The rows of a text: number and cells. */
const rowsIn = (text: string | Uint8Array, name?: string) =>
  [...readDelimited(typeof text === 'string' ? strToU8(text) : text, name).rows].map(({ number, cells }) => [
    number,
    ...cells.map((cell) => (cell?.kind === 'unread' ? `?${cell.text}` : cell?.text)),
  ]);

describe('readDelimited', () => {
  it('gives each cell as it stands, blank ones none, and the line that each row begins on', () => {
    expect(rowsIn('编号,姓名,收入\r\n001, 张三 ,"1,200"\r\n\r\n="002",\'李四,\r\n')).toEqual([
      [1, '编号', '姓名', '收入'],
      [2, '001', ' 张三 ', '1,200'],
      [4, '="002"', "'李四", undefined],
    ]);
  });

  it('reads texts in quotes, over several lines too', () => {
    expect(rowsIn('a,b\n"说""远""在外","一\n\n二"\nc,""\n"d"')).toEqual([
      [1, 'a', 'b'],
      [2, '说"远"在外', '一\n\n二'],
      [5, 'c', undefined],
      [6, 'd'],
    ]);
    expect(rowsIn('a,说"远"在外\n')).toEqual([[1, 'a', '说"远"在外']]);
  });

  it('leaves short and long rows as they are, and out those without a cell', () => {
    expect(rowsIn('a,b,c\n1\n1,2,3,4\n,,\n1,,\n')).toEqual([
      [1, 'a', 'b', 'c'],
      [2, '1'],
      [3, '1', '2', '3', '4'],
      [5, '1', undefined, undefined],
    ]);
  });

  it('ends lines as any system does', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(rowsIn(`a,b${end}1,2${end}${end}3,4`)).toEqual([
        [1, 'a', 'b'],
        [2, '1', '2'],
        [4, '3', '4'],
      ]);
    }
  });

  it('reads none of the lines that an unclosed quote may have swallowed, each line by itself', () => {
    expect(rowsIn('a,b\n1,2\n3,"张\n5,6\n\n7,8\n')).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
      [3, '?3,"张'],
      [4, '?5,6'],
      [6, '?7,8'],
    ]);
  });

  it('notices that a quote is unclosed where another begins that no cell begins with', () => {
    expect(rowsIn('a,b\n1,"张\n2,"李"\n3,4\n')).toEqual([
      [1, 'a', 'b'],
      [2, '?1,"张'],
      [3, '?2,"李"'],
      [4, '?3,4'],
    ]);
  });

  it('leaves a line alone unread where all its quotes are closed', () => {
    expect(rowsIn('a,b\n"张"三,2\n3,4\n')).toEqual([
      [1, 'a', 'b'],
      [2, '?"张"三,2'],
      [3, '3', '4'],
    ]);
  });

  it('takes a text that is longer than a cell can be for unclosed', () => {
    const lines = Array.from({ length: 20 }, () => 'x'.repeat(2000));
    const text = `a,b\n1,"${lines.join('\n')}"\n3,4\n`;
    expect(text.length).toBeGreaterThan(MAX_CELL_TEXT);
    const rows = rowsIn(text);
    expect(rows).toHaveLength(1 + 20 + 1);
    expect(rows.at(-1)).toEqual([22, '?3,4']);
    expect(rowsIn(`a,b\n1,"${lines.slice(0, 16).join('\n')}"\n3,4\n`)).toHaveLength(3);
  });

  it('says why a line is not read', () => {
    const [row] = readDelimited(strToU8('"a')).rows;
    expect(row).toEqual({ number: 1, cells: [{ kind: 'unread', text: '"a', why: 'unclosedQuote' }] });
  });

  it('reads the tabs of Excel in UTF-16, with commas in numbers', () => {
    const text = '户编号\t姓名\t收入\r\n1\t张三\t3,500\r\n2\t李四\t"1,200"\r\n';
    const rows = [
      [1, '户编号', '姓名', '收入'],
      [2, '1', '张三', '3,500'],
      [3, '2', '李四', '1,200'],
    ];
    expect(rowsIn(inUtf16(text, 'le', true), '名册.txt')).toEqual(rows);
    expect(rowsIn(inUtf16(text, 'be', true))).toEqual(rows);
    expect(rowsIn(inUtf16(text, 'le', false))).toEqual(rows);
    expect(rowsIn(inGb18030(text))).toEqual(rows);
  });

  it('reads by tabs what is called so', () => {
    expect(rowsIn('a,b\n1,2\n', '名册.TSV')).toEqual([
      [1, 'a,b'],
      [2, '1,2'],
    ]);
  });

  it('refuses what is no text, and more columns than there may be', () => {
    expect(faultOf(new Uint8Array([0x41, 0, 0, 0, 0, 0, 0x42]))).toEqual({ code: 'notATable' });
    expect(faultOf(strToU8(`${','.repeat(MAX_COLUMNS - 1)}x`))).toBeUndefined();
    expect(faultOf(strToU8(`${','.repeat(MAX_COLUMNS)}x`))).toMatchObject({ code: 'fileTooLarge', found: 'columns' });
    expect(faultOf(strToU8('x'.repeat(3_000_000)))).toMatchObject({ code: 'fileTooLarge', found: 'text' });
  });

  it('reads back what another writes, in any characters and between any signs', () => {
    const cell = fc
      .array(fc.constantFrom(...'张三䶮龴1290.-,;\t"\n '), { maxLength: 6 })
      .map((signs) => signs.join(''));
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\r\n', '\n'), (rows, delimiter, newline) => {
        const text = `sep=${delimiter}${newline}${Papa.unparse(rows, { delimiter, newline })}${newline}`;
        const expected = rows
          .filter((row) => row.some((one) => one !== ''))
          .map((row) => row.map((one) => (one === '' ? undefined : one)));
        for (const bytes of [
          strToU8(text),
          strToU8(`\ufeff${text}`),
          inGb18030(`${text}中`),
          inUtf16(text, 'le', true),
        ]) {
          const read = rowsIn(bytes).map(([, ...cells]) => cells);
          expect(read.filter(([first, ...rest]) => first !== '中' || rest.length > 0)).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('loses no sign and gives none twice, whatever it is given', () => {
    const text = fc.array(fc.constantFrom('a', '"', ',', '\n', '\r\n', '""', '张'), { maxLength: 40 });
    const letters = (signs: string) => signs.replace(/[^a张]/g, '');
    fc.assert(
      fc.property(text, (signs) => {
        const rows = [...readDelimited(strToU8(signs.join(''))).rows];
        const read = rows.flatMap(({ cells }) => cells.map((cell) => cell?.text ?? ''));
        expect(letters(read.join(''))).toBe(letters(signs.join('')));
        const numbers = rows.map(({ number }) => number);
        expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
      }),
      { numRuns: 300 },
    );
  });
});

describe('delimiterOf', () => {
  it.each([
    ['a,b\n1,2\n', ','],
    ['a;b\n1;2\n', ';'],
    ['a\tb\n1\t2\n', '\t'],
    ['户编号\t收入\n1\t3,500\n2\t4,500\n', '\t'],
    ['户编号;收入\n1;3,500\n2;4,500\n', ';'],
    ['户编号,原因\n1,因病;因残\n2,缺技术;其他\n3,因学\n', ','],
    ['名册\n填报单位：某县\n户编号\t收入\n1\t2\n', '\t'],
    ['户编号,证件号码,性别\n1,43990119600101001X\t,男\n2,439901196001010021\t,女\n', ','],
    ['户编号,证件号码\n1,439901196001010013\t\n2,439901196001010021\t\n', ','],
    ['户编号,证件号码,性别\n1,"43990119600101001X\t",男\n', ','],
    ['sep=;\na,b,c\n', ';'],
    ['sep=\t\r\na,b,c\r\n', '\t'],
    ['编号\n1\n2\n', ','],
    ['', ','],
  ])('%j', (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });
});
