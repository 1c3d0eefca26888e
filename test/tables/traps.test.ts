/**
 * What other readers do wrong, and how registers are written: what comes of each here, end to end. Beside what the tests of
 * each part show.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readOldWorkbook } from '../../src/tables/read-old-workbook.js';
import { readTable } from '../../src/tables/read-table.js';
import {
  type Cell,
  idNumber,
  issuesOf,
  notesOf,
  readBook,
  readCsv,
  readRows,
  recordsOf,
} from '../support/registers.js';

/** What comes of a cell under a heading, of a household of one. */
function outcomeOf(heading: string, cell: Cell, read = readRows): unknown {
  const table = read([
    ['户编号', '姓名', '与户主关系', '家庭人口数', heading],
    ['1', '枧大山', '户主', 1, cell],
  ]);
  const [entry] = table.entries;
  const issue = entry?.issues.find((one) => one.cell === 'E2');
  if (issue !== undefined) return issue.code;
  const path = Object.entries(entry?.cells ?? {}).find(([, one]) => one.cell === 'E2')?.[0];
  if (path === undefined) return 'nothing';
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], entry?.record);
}

describe('旧名册.xls, of Excel 95 in code page 936', () => {
  const bytes = new Uint8Array(
    readFileSync(new URL(encodeURI('旧名册.xls'), new URL('../../fixtures/tables/', import.meta.url))),
  );
  const table = readTable(bytes, { name: '旧名册.xls', oldWorkbook: readOldWorkbook });

  test('reads without a question, its Chinese as it was written', () => {
    expect([table.questions, table.refused, table.faults]).toEqual([[], [], []]);
    expect(recordsOf(table)).toMatchObject([
      { id: '439981009501', members: [{ name: '枧大山' }] },
      { id: '439981009502', members: [{ name: '栾秀兰' }] },
    ]);
  });

  test('takes 张家村 3, as sheet and as cell, for no day', () => {
    expect(table.columns[0]?.sheet).toBe('张家村 3');
    expect(recordsOf(table).map(({ villageName }) => villageName)).toEqual(['张家村 3', '张家村 3']);
  });

  test('reads 20180630.0, and days that are numbers', () => {
    expect(recordsOf(table).map(({ register, members }) => [register, (members as object[])[0]])).toMatchObject([
      [{ exitDate: '2018-06-30' }, { birthDate: '1965-03-12' }],
      [{ exitDate: '2018-06-30' }, { birthDate: '1970-11-05' }],
    ]);
  });

  test('is refused where nothing is given that reads it, with what to do', () => {
    expect(readTable(bytes, { name: '旧名册.xls' }).faults).toEqual([{ code: 'oldWorkbook' }]);
  });
});

describe('张家村 3 is a text wherever it stands', () => {
  test.each([
    ['a workbook', readRows],
    ['a text', readCsv],
  ])('in %s', (_, read) => expect(outcomeOf('村', '张家村 3', read)).toBe('张家村 3'));

  test('as the name of a sheet', () => {
    const rows = [
      ['户编号', '姓名', '与户主关系'],
      ['1', '枧大山', '户主'],
    ];
    expect(readBook([{ name: '张家村 3', rows }]).entries[0]?.place.sheet).toBe('张家村 3');
  });
});

describe('days', () => {
  test.each<[Cell, unknown]>([
    ['20180630.0', '2018-06-30'],
    [20180630, '2018-06-30'],
    ['2018.6.30', '2018-06-30'],
    ['2018/6/30', '2018-06-30'],
    ['2018-6-30', '2018-06-30'],
    ['2018年6月30日', '2018-06-30'],
    [{ is: 43281, as: 'yyyy/m/d' }, '2018-06-30'],
    [{ is: 43281, as: 'yyyy"年"m"月"d"日"' }, '2018-06-30'],
    [43281, 'unanswered'],
    ['201806', 'notADate'],
    ['2018年', 'notADate'],
    ['20180630.5', 'notADate'],
    ['20180631.0', 'notADate'],
    ['2018-02-30', 'notADate'],
  ])('%j is %s', (cell, value) => expect(outcomeOf('脱贫时间', cell)).toBe(value));

  test('are the same of a text of cells', () => {
    for (const text of ['20180630.0', '2018.6.30', '20180630']) {
      expect(outcomeOf('脱贫时间', text, readCsv)).toBe('2018-06-30');
    }
  });
});

describe('numbers', () => {
  test.each<[Cell, unknown]>([
    ['3,500', '3500'],
    ['３５００', '3500'],
    ["'3500", '3500'],
    ['="3500"', '3500'],
    ['3500元', '3500'],
    [3500.25, '3500.25'],
    [2999.9999999999995, '3000'],
    ['无', 'unanswered'],
    ['/', 'unanswered'],
    ['-', 'unanswered'],
    ['—', 'unanswered'],
    [0, '0'],
    ['', 'nothing'],
    [{ error: '#N/A' }, 'errorCell'],
    ['三千五', 'wrongType'],
    [{ is: 3500, as: '0\\d' }, '3500'],
    [{ is: 3500, as: '0.00\\m\\²' }, '3500.00'],
  ])('%j is %s', (cell, value) => expect(outcomeOf('人均纯收入（元）', cell)).toBe(value));
});

describe('yes and no', () => {
  test.each<[Cell, unknown]>([
    ['是', true],
    ['否', false],
    ['有', true],
    ['√', true],
    ['×', false],
    ['Y', true],
    ['N', false],
    [true, true],
    [false, false],
    [1, 'unanswered'],
    ['', 'nothing'],
  ])('%j is %s', (cell, value) => expect(outcomeOf('是否危房户', cell)).toBe(value));
});

describe('what columns mean for a verdict', () => {
  test.each<[string, Cell, unknown]>([
    ['危房等级', 'A级', 'A'],
    ['危房等级', '一级', 'A'],
    ['是否解决安全饮用水', '是', true],
    ['义务教育有保障', '否', false],
    ['姓名拼音', 'jian da shan', 'nothing'],
  ])('%s %j is %s', (heading, cell, value) => expect(outcomeOf(heading, cell)).toBe(value));

  test('证件号码 gives the day of birth; a row of nines none; one that has lost digits is refused', () => {
    const born = (cell: Cell) => {
      const table = readRows([
        ['户编号', '姓名', '与户主关系', '证件号码'],
        ['1', '枧大山', '户主', cell],
      ]);
      const members = recordsOf(table)[0]?.members as { birthDate?: string }[] | undefined;
      return members?.[0]?.birthDate ?? issuesOf(table).join() ?? 'none';
    };
    const number = idNumber('1965-03-12');
    expect(born(number)).toBe('1965-03-12');
    expect(born(number.replace('X', 'x'))).toBe('1965-03-12');
    // A disability certificate: twenty characters, of which the first eighteen are the number.
    expect(born(`${number}41`)).toBe('1965-03-12');
    expect(born('9'.repeat(18))).toBe('');
    expect(born(439981196503120000)).toContain('D2 digitsLost');
    expect(born('4.39981E+17')).toContain('D2 digitsLost');
  });
});

describe('names', () => {
  test.each([
    ['枧　大山', '枧大山'],
    [' 枧 大 山 ', '枧大山'],
    ['龴䶮', '龴䶮'],
  ])('%s is %s', (written, name) => {
    const table = readRows([
      ['户编号', '姓名', '与户主关系'],
      ['1', written, '户主'],
    ]);
    expect(recordsOf(table)[0]?.members).toMatchObject([{ name }]);
  });

  test('with a sign that was lost on the way are told', () => {
    const table = readCsv([
      ['户编号', '姓名', '与户主关系'],
      ['1', '枧?山', '户主'],
    ]);
    expect(notesOf(table).join()).toContain('questionMark');
  });

  test('with a broken byte are told, as any other text is', () => {
    const { notes } = readCsv([
      ['户编号', '行政村', '姓名', '与户主关系'],
      ['1', '枧\uFFFD村', '枧大山', '户主'],
      ['2', '枧头村', '枧\uFFFD山', '户主'],
      ['3\uFFFD', '枧头村', '枧石山', '户主'],
      ['4?', '枧?村', '枧春山', '户主'],
    ]);
    expect(notes.flatMap(({ code, cell }) => (code === 'questionMark' ? [cell] : []))).toEqual(['B2', 'C3', 'A4']);
  });
});
