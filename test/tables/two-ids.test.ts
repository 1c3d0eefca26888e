/** Two tables side by side: no row is read as one of a household that only the other of them names. */
import { describe, expect, test } from 'vitest';
import { issueText } from '../../src/records/describe-issue.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { describeNote } from '../../src/tables/note.js';
import { type Cell, issuesOf, notesOf, readBook, readCsv, readRows, recordsOf, stepsOf } from '../support/registers.js';

const idsOf = (rows: readonly (readonly Cell[])[]) => recordsOf(readRows(rows)).map(({ id }) => id);
const beside = ['户编号', '户主姓名', '家庭人口数', '财产性收入（元）', '户编号', '姓名'];

describe('two numbers of households in a row', () => {
  test('are one where they are equal, and where one of them is blank the other', () => {
    const rows = [
      beside,
      ['1', '甲', 1, 5, '1', '甲'],
      ['2', '乙', 1, 5, null, null],
      [null, null, null, null, '1', '丙'],
    ];
    const [first, second] = recordsOf(readRows(rows));
    expect([first?.id, second?.id]).toEqual(['1', '2']);
    expect(first?.members).toHaveLength(2);
  });

  test('that differ refuse the row and both households, wherever they stand', () => {
    const rows = [beside, ['3', '丁', 1, 5, '3', '丁'], ['1', '甲', 1, 5, '1', '甲'], ['2', '乙', 1, 5, '1', '丙']];
    for (const read of [readRows(rows), readCsv(rows)]) {
      expect(recordsOf(read).map(({ id }) => id)).toEqual(['3']);
      const [issue] = read.refused.flatMap(({ issues }) => issues);
      expect(issue).toMatchObject({ code: 'twoIds', cell: 'E4', found: 'A4 2 / E4 1' });
      for (const language of ['zh', 'en'] as const)
        expect(issueText(issue as never, language, hunan2016To2020().fields)).toContain('A4 2 / E4 1');
    }
    expect(stepsOf(rows, true)).toEqual(stepsOf(rows, false));
  });

  test('leave open whose a row is that goes on beside a blank one', () => {
    const rows = [beside, ['1', '甲', 1, 5, '3', '丙'], ['2', '乙', 1, 5, null, '丁'], ['4', '戊', 1, 5, null, null]];
    expect(idsOf(rows)).toEqual(['4']);
  });

  test('of persons differ as any other cells do', () => {
    const persons = ['户编号', '姓名', '证件号码', '证件号码'];
    const numbers = ['439981197003051235', '439981201005051230'] as const;
    expect(issuesOf(readRows([persons, ['1', '甲', numbers[0], numbers[1]]])).join()).toContain('D2 differs');
    expect(issuesOf(readRows([persons, ['1', '甲', numbers[0], numbers[0]]])).join()).not.toContain('differs');
  });
});

describe('a number in digits or letters as wide as Chinese ones', () => {
  const list = ['户编号', '户主姓名', '家庭人口数'];
  const people = ['户编号', '姓名', '与户主关系'];
  const households = [list, ['A01', '甲', 2], ['A02', '乙', 1]];
  const members = [people, ['Ａ０１', '甲', '户主'], ['Ａ０１', '丙', '配偶'], ['A02', '乙', '户主']];

  test('is the same, shown as the household has it, and told of once for rows in turn', () => {
    const sheets = [
      { name: '户', rows: households },
      { name: '人', rows: members },
    ];
    for (const [table, id] of [
      [readBook(sheets), 'A01'],
      [readBook(sheets.toReversed()), 'Ａ０１'],
    ] as const) {
      expect(recordsOf(table).map((one) => [one.id, (one.members as unknown[]).length])).toEqual([
        [id, 2],
        ['A02', 1],
      ]);
      expect(issuesOf(table)).toEqual([]);
      expect(notesOf(table)).toEqual([id === 'A01' ? '人!A2 idWidth' : '户!A2 idWidth']);
      const [note] = table.notes.filter(({ code }) => code === 'idWidth');
      expect(note && describeNote(note, 'zh')).toContain(id === 'A01' ? '户!A2' : '人!A2');
    }
  });

  test('is so in one sheet, in both ways of reading; what only looks like a digit is another', () => {
    const rows: Cell[][] = [
      [...people, '家庭人口数'],
      ['1', '甲', '户主', 2],
      ['１', '丙', '配偶', null],
      ['2', '乙', '户主', 1],
      ['①', '丁', '户主', 1],
    ];
    expect(recordsOf(readCsv(rows)).map((one) => [one.id, (one.members as unknown[]).length])).toEqual([
      ['1', 2],
      ['2', 1],
      ['①', 1],
    ]);
    const apart = rows.toSpliced(2, 1).toSpliced(3, 0, ['１', '丙', '配偶', null]);
    for (const one of [rows, apart]) expect(stepsOf(one, true)).toEqual(stepsOf(one, false));
    expect(recordsOf(readCsv(apart)).length).toBe(3);
  });

  test('names one village, however wide', () => {
    const rows = [
      ['村', ...people],
      ['3村', '1', '甲', '户主'],
      ['３村', '1', '丙', '配偶'],
    ];
    expect([issuesOf(readRows(rows)), recordsOf(readRows(rows)).length]).toEqual([[], 1]);
  });
});
