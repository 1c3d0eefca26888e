/** Two tables side by side: no row is read as one of a household that only the other of them names. */
import { describe, expect, test } from 'vitest';
import { issueText } from '../../src/records/describe-issue.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { type Cell, issuesOf, readCsv, readRows, recordsOf, stepsOf } from '../support/registers.js';

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
