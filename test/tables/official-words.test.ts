/** Words of officials for insurance, kindergarten, the ninth year and the size of a household; and those that are only like them. */
import { describe, expect, it, test } from 'vitest';
import { evaluate } from '../../src/index.js';
import { type Cell, issuesOf, notesOf, readRows, recordsOf } from '../support/registers.js';

const WHO = ['户编号', '姓名', '与户主关系', '出生日期'];
const BORN = '2010-01-01';

/** What is read of a member under a heading: a value, an issue, nothing. */
function ofMember(heading: string, cell: Cell, path: string, answers: Readonly<Record<string, string>> = {}) {
  const table = readRows(
    [
      [...WHO, heading],
      ['1', '甲', '户主', BORN, cell],
    ],
    { mapping: { answers } },
  );
  const [record] = recordsOf(table) as { members: Record<string, unknown>[] }[];
  return record?.members[0]?.[path] ?? issuesOf(table)[0];
}

describe('schooling', () => {
  test.each([
    ['在园', 'notYetDue'],
    ['幼儿园', 'notYetDue'],
    ['九年级毕业', 'completed'],
    ['初中毕业', 'completed'],
    ['九年级', 'inSchool'],
    ['小学毕业', 'E2 notInList members[0].schooling'],
    ['九年级肄业', 'E2 notInList members[0].schooling'],
    ['九年级未毕业', 'E2 notInList members[0].schooling'],
    ['八年级毕业', 'E2 notInList members[0].schooling'],
    ['在园区务工', 'E2 notInList members[0].schooling'],
  ])('%s is %s', (cell, read) => expect(ofMember('在校生状况', cell, 'schooling')).toBe(read));

  it('makes no child of school age safe by a kindergarten, nor one of eleven by the ninth year', () => {
    for (const [born, cell, outcome] of [
      ['2008-01-01', '在园', 'undetermined'],
      ['2007-06-01', '九年级毕业', 'undetermined'],
      ['2014-01-01', '在园', 'met'],
      ['2003-06-01', '九年级毕业', 'met'],
    ] as const) {
      const [record] = recordsOf(
        readRows([
          [...WHO, '在校生状况'],
          ['1', '甲', '户主', born, cell],
        ]),
      );
      const education = evaluate(record as never).criteria.find(({ id }) => id === 'household/education');
      expect([born, cell, education?.outcome]).toEqual([born, cell, outcome]);
    }
  });
});

describe('insurance', () => {
  it('is asked where somebody is only said to be insured', () => {
    const table = readRows([
      [...WHO, '医疗保险'],
      ['1', '甲', '户主', BORN, '已参保'],
      ['1', '乙', '之子', BORN, '参保'],
    ]);
    expect(issuesOf(table)).toEqual([
      'E2 unanswered members[0].medicalInsurance',
      'E3 unanswered members[1].medicalInsurance',
    ]);
    expect(table.questions.map(({ id, options, words }) => [id, options.map(({ value }) => value), words.zh])).toEqual([
      [
        'insuredHow:医疗保险',
        ['resident', 'employee', 'otherPublic', 'missing'],
        '“医疗保险”填“已参保、参保”的，参加的是哪一种医疗保险？',
      ],
    ]);
    const told = (answer: string) =>
      ofMember('医疗保险', '已参保', 'medicalInsurance', { 'insuredHow:医疗保险': answer });
    expect(told('resident')).toBe('resident');
    expect(told('missing')).toBeUndefined();
    expect(told('none')).toBe('E2 unanswered members[0].medicalInsurance');
  });

  test.each([
    ['是否参加城乡居民基本医疗保险', '已参保', 'resident'],
    ['是否参加城乡居民基本医疗保险', '新农合', 'resident'],
    ['新农合', '是', 'resident'],
    ['是否参加职工医保', '已参保', 'employee'],
    ['是否参加职工医保', '新农合', 'E2 wrongType members[0].medicalInsurance'],
    ['是否参加城乡居民基本医疗保险', '职工医保', 'E2 wrongType members[0].medicalInsurance'],
    ['是否参加城乡居民基本医疗保险', '已参保（停保）', 'E2 wrongType members[0].medicalInsurance'],
    ['是否参加城乡居民基本医疗保险', '未参保', 'E2 unanswered members[0].medicalInsurance'],
    ['医疗保险', '未参保', 'none'],
    ['医疗保险', '新农合', 'resident'],
    ['医疗保险', '应参保', 'E2 notInList members[0].medicalInsurance'],
  ])('under %s, %s is %s', (heading, cell, read) => expect(ofMember(heading, cell, 'medicalInsurance')).toBe(read));

  test.each([
    ['已参保', true],
    ['新农合', true],
    ['未参保', false],
    ['部分参保', 'D2 wrongType attested.medical'],
    ['养老保险已参保', 'D2 wrongType attested.medical'],
  ])('that is attested by %s is %s', (cell, read) => {
    const table = readRows([
      ['户编号', '户主姓名', '家庭人口数', '基本医疗有保障'],
      ['1', '甲', 1, cell],
    ]);
    const [record] = recordsOf(table) as { attested?: { medical?: boolean } }[];
    expect(record?.attested?.medical ?? issuesOf(table)[0]).toBe(read);
  });

  it('says nothing of anything else', () => {
    for (const heading of ['是否危房户', '住房安全有保障', '稳定收入来源']) {
      const table = readRows([
        ['户编号', '户主姓名', '家庭人口数', heading],
        ['1', '甲', 1, '已参保'],
      ]);
      expect(issuesOf(table)[0]).toMatch(/^D2 wrongType/);
    }
  });
});

describe('人口', () => {
  it('is the size of a household in a table of households', () => {
    const [record] = recordsOf(
      readRows([
        ['户编号', '户主姓名', '人口', '人均纯收入（元）'],
        ['1', '甲', 3, 5000],
      ]),
    );
    expect(record).toMatchObject({ reported: { members: 3 } });
    expect((record as { members: unknown[] }).members).toHaveLength(3);
  });

  it('is nobody’s in a table of villages or counties, and no other number of persons', () => {
    for (const head of [
      ['行政村编码', '行政村名称', '人口', '贫困发生率（%）'],
      ['行政村', '户数', '人口', '剩余贫困人口'],
    ]) {
      const table = readRows([head, ['V1', '张家村', 900, 1]]);
      expect(notesOf(table)).toContain('C1 unknownColumn 人口');
      expect(JSON.stringify(table.entries)).not.toMatch(/registeredRuralPopulation|reported/);
    }
    for (const heading of ['劳动力人口', '贫困人口', '户籍人口', '人口变动']) {
      const table = readRows([
        ['户编号', '户主姓名', '家庭人口数', heading],
        ['1', '甲', 1, 9],
      ]);
      expect(notesOf(table)).toContain(`D1 unknownColumn ${heading}`);
    }
  });
});
