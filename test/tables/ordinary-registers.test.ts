/** Registers as counties write them: what is sure is read without a question, what sums up is no household. */
import { describe, expect, test } from 'vitest';
import { issueText } from '../../src/records/describe-issue.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
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

const LIST = ['户编号', '村', '户主姓名', '家庭人口数', '工资性收入（元）'];
const ONE: Cell[] = ['1', '甲村', '甲', 2, 100];

describe('a row of sums', () => {
  test.each<[string, Cell[]]>([
    ['a village and its number of households', ['甲村合计（2户）', null, null, 4, 200]],
    ['and of persons', ['小计2户4人', null, null, 4, 200]],
    ['a village under 户编号, 小计 under another', ['甲村', null, '小计', 4, 200]],
    ['all of it', ['共2户', null, null, 4, 200]],
  ])('with %s is no household', (_, sum) => {
    for (const read of [readRows([LIST, ONE, sum]), readCsv([LIST, ONE, sum])]) {
      expect(recordsOf(read).map(({ id }) => id)).toEqual(['1']);
      expect(read.counts).toMatchObject({ rows: 3, records: 1, refused: 0, passedOver: 2 });
    }
  });

  test('is none of a household with a number', () => {
    const rows: Cell[][] = [
      [...LIST, '备注'],
      ['甲村2', '甲村', '小计', 1, 1],
      ['3合计', '甲村', '乙', 1, 1],
      ['甲村丙', '甲村', '丙', 1, 1, '合计'],
    ];
    expect(recordsOf(readRows(rows)).map(({ id }) => id)).toEqual(['甲村2', '3合计', '甲村丙']);
  });
});

describe('a unit of money', () => {
  const wagesUnder = (above: Cell[][], heading = '工资性收入') => {
    const header = [...LIST.slice(0, 4), heading];
    const table = readBook([{ name: '表', rows: [...above, header, ONE] }]);
    return (recordsOf(table)[0]?.income as { wages?: string } | undefined)?.wages ?? issuesOf(table)[0];
  };

  test.each([
    ['单位：户、人、元', '100'],
    ['单位:人，万元', '1000000'],
    ['计量单位：元；面积：亩', '100'],
    ['单位：元、万元', 'E3 unanswered income.wages'],
  ])('is found among others: %s', (said, wages) => expect(wagesUnder([[said]])).toBe(wages));

  test('stands over a group; what a column says itself goes before', () => {
    const grouped = (over: string, below: string) => {
      const rows: Cell[][] = [
        ['台账'],
        [...LIST.slice(0, 4), over, null, null],
        [null, null, null, null, below, '财产性收入', '稳定收入来源'],
        [...ONE, 3, '是'],
      ];
      const merged = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:G2'];
      return recordsOf(readBook([{ name: '表', rows, merged }]))[0]?.income;
    };
    expect(grouped('收入情况（元）', '工资性收入')).toEqual({ wages: '100', property: '3' });
    expect(grouped('支出（元）', '生产经营性支出')).toMatchObject({ productionCosts: '100' });
    expect(grouped('收入情况（万元）', '工资性收入（元）')).toEqual({ wages: '100', property: '30000' });
  });
});

describe('below a village that is said above the header', () => {
  const { 1: _, ...others } = LIST;
  const header = Object.values(others) as Cell[];
  const row = (id: string): Cell[] => [id, '甲', 2, 100];
  const read = (said: string, alone: string) => readRows([[said], header, row('1'), [alone], row('2')]);

  test.each([
    ['村：甲村', '乙村'],
    ['村：甲村', '大甲村'],
    ['村：甲村', '二、乙村'],
    ['乡镇：甲乡', '乙镇'],
  ])('%s, the name of another alone refuses what follows: %s', (said, alone) => {
    const table = read(said, alone);
    expect([recordsOf(table).map(({ id }) => id), issuesOf(table)[0]]).toEqual([['1'], 'A4 headerDiffers ']);
  });

  test.each([
    ['村：甲村', '一、甲村'],
    ['村：甲村', '以下为2018年新增'],
    ['县：甲县', '乙社区'],
  ])('%s, %s changes nothing', (said, alone) => expect(recordsOf(read(said, alone))).toHaveLength(2));
});

describe('what is told of a member', () => {
  const headOf = (record?: Record<string, unknown>) =>
    (record?.members as Record<string, unknown>[] | undefined)?.[0] ?? {};

  test.each([
    [['姓名', '性别', '年龄', '民族', '关系'], ['甲', '男', 48, '汉族', '户主'], 'head'],
    [['姓名', '性别', '联系人', '年龄', '关系'], ['甲', '男', '乙', 48, '户主'], undefined],
  ])('%s', (headings, cells, relation) => {
    const [record] = recordsOf(
      readRows([
        ['户编号', ...headings],
        ['1', ...cells],
      ]),
    );
    expect(headOf(record).relation).toBe(relation);
  });

  test.each([
    ['是否参加基本医疗保险', '是', 'resident'],
    ['基本医疗保险', '√', 'resident'],
    ['是否参加基本医疗保险', '否', 'none'],
    ['是否参加基本医疗保险', '×', 'none'],
    ['是否参加基本医疗保险', '无', undefined],
  ])('%s %s', (heading, cell, insured) => {
    const answers = { [`insuredHow:${heading}`]: 'resident', 'noneOther:无': 'missing' };
    const rows: Cell[][] = [
      ['户编号', '姓名', '与户主关系', heading],
      ['1', '甲', '户主', cell],
    ];
    const [record] = recordsOf(readRows(rows, { mapping: { answers } }));
    expect(headOf(record).medicalInsurance).toBe(insured);
    // How he is insured is asked, not guessed.
    if (insured === 'resident') expect(issuesOf(readRows(rows))).toEqual(['D2 unanswered members[0].medicalInsurance']);
  });
});

describe('出生年月', () => {
  test.each<[Cell, boolean]>([
    ['1970.01', true],
    ['1970年1月', true],
    ['197001', true],
    [1970.01, true],
    ['1970.02', false],
    ['1970', false],
    ['19700132', false],
  ])('%s beside an id number of 1970-01-05', (cell, isRead) => {
    const rows: Cell[][] = [
      ['户编号', '姓名', '与户主关系', '出生年月', '证件号码'],
      ['1', '甲', '户主', cell, idNumber('1970-01-05')],
    ];
    const table = readRows(rows);
    const [record] = recordsOf(table) as { members: { birthDate?: string }[] }[];
    expect(record?.members[0]?.birthDate).toBe(isRead ? '1970-01-05' : undefined);
    expect(issuesOf(table)).toEqual(isRead ? [] : ['D2 notADate members[0].birthDate']);
  });

  test('is refused without a number', () => {
    const rows: Cell[][] = [
      ['户编号', '姓名', '与户主关系', '出生年月'],
      ['1', '甲', '户主', '1970.01'],
    ];
    expect(issuesOf(readRows(rows))).toEqual(['D2 notADate members[0].birthDate']);
  });
});

test('a question mark in the name of a head is told of as in that of a member', () => {
  const rows: Cell[][] = [LIST, ['1', '甲村', '龴?', 2, 100], ['2', '甲村', '䶮', 2, 100]];
  for (const table of [readRows(rows), readCsv(rows)]) expect(notesOf(table)).toEqual(['C2 questionMark 户主姓名']);
});

describe('an issue', () => {
  const worded = (rows: Cell[][]) => {
    const [issue] = readRows(rows).refused.flatMap(({ issues }) => issues);
    return issueText(issue as never, 'zh', hunan2016To2020().fields);
  };

  test('calls what households and villages both have by the name that households have for it', () => {
    expect(
      worded([
        [...LIST, '脱贫状态'],
        [...ONE, '1'],
      ]),
    ).toContain('“建档立卡状态”');
  });

  test('of two numbers in a row says how to tell which of them is that of the household', () => {
    const rows: Cell[][] = [
      ['户号', ...LIST],
      ['7', ...ONE],
    ];
    expect(worded(rows)).toContain('--map');
    expect(recordsOf(readRows(rows, { mapping: { columns: { 户号: 'ignore' } } }))[0]?.id).toBe('1');
  });
});
