/** Words of officials for insurance, kindergarten, the ninth year and the size of a household; and those that are only like them. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { evaluate } from '../../src/index.js';
import { type Cell, issuesOf, notesOf, readCsv, readRows, recordsOf } from '../support/registers.js';

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
    ['是', true],
    ['有保障', true],
    ['无保障', false],
    ['已参保', 'D2 wrongType attested.medical'],
    ['参保', 'D2 wrongType attested.medical'],
    ['已参加', 'D2 wrongType attested.medical'],
    ['居民医保', 'D2 wrongType attested.medical'],
    ['新农合', 'D2 wrongType attested.medical'],
    ['未参保', 'D2 wrongType attested.medical'],
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

  const both = (which: Cell, resident: Cell, employee: Cell = null, answers: Readonly<Record<string, string>> = {}) =>
    readRows(
      [
        [...WHO, '医疗保险', '新农合', '参加职工医保'],
        ['1', '甲', '户主', BORN, which, resident, employee],
      ],
      { mapping: { answers } },
    );

  test.each([
    ['居民医保', '未参保', null, ['E2', 'F2']],
    ['居民医保', '否', null, ['E2', 'F2']],
    ['未参保', '是', null, ['E2', 'F2']],
    ['城镇职工医保', '是', null, ['E2', 'F2']],
    ['居民医保', '是', '是', ['E2', 'G2']],
    ['城镇职工医保', '是', '否', ['E2', 'F2', 'G2']],
    ['公费医疗', null, '已参保', ['E2', 'G2']],
  ])('is refused where 医疗保险 says %s, 新农合 %s and 职工医保 %s', (which, resident, employee, cells) => {
    const table = both(which, resident, employee);
    expect(table.records).toEqual([]);
    expect(issuesOf(table)).toEqual(cells.map((cell) => `${cell} differs members[0].medicalInsurance`));
  });

  test.each([
    ['居民医保', '是', null, 'resident'],
    ['居民医保', '已参保', '否', 'resident'],
    ['居民医保', null, null, 'resident'],
    ['居民医保', null, '未参加', 'resident'],
    ['城镇职工医保', '否', '是', 'employee'],
    ['公费医疗', '否', '否', 'otherPublic'],
    ['未参保', '未参保', '否', 'none'],
    [null, '是', null, 'resident'],
  ])('is one thing where 医疗保险 says %s, 新农合 %s and 职工医保 %s', (which, resident, employee, read) => {
    const table = both(which, resident, employee);
    expect(issuesOf(table)).toEqual([]);
    expect(recordsOf(table)).toMatchObject([{ members: [{ medicalInsurance: read }] }]);
  });

  it('is not told by what cannot be read, whatever stands beside it', () => {
    expect(issuesOf(both('居民医保', '3'))).toEqual(['F2 wrongType members[0].medicalInsurance']);
    expect(issuesOf(both('居民医保', '1'))).toEqual(['F2 unanswered members[0].medicalInsurance']);
  });

  it('counts nobody as insured by a number of persons', () => {
    const told = (cell: Cell, answer: string) => {
      const answers = { 'yesCode:新农合': answer, 'uninsuredInOne:新农合': 'none' };
      return ofMember('新农合', cell, 'medicalInsurance', answers);
    };
    expect([told('1', 'oneIsYes'), told('0', 'oneIsYes'), told('2', 'oneIsYes')]).toEqual(['resident', 'none', 'none']);
    expect([told('1', 'oneIsNo'), told('0', 'oneIsNo')]).toEqual(['none', 'resident']);
    for (const cell of ['2', 2, '2.0']) expect(told(cell, 'oneIsNo')).toBe('E2 wrongType members[0].medicalInsurance');
  });

  it('of a column alone tells of no household', () => {
    for (const [heading, cell] of [
      ['新农合', '是'],
      ['是否参加新农合', '是'],
      ['新农合（人）', 700],
    ] as const)
      for (const more of [[], ['人口'], ['人口（人）']]) {
        const table = readRows([
          ['序号', '村名', '户数', heading, ...more],
          [1, '甲村', 200, cell, ...more.map(() => 900)],
        ]);
        expect(recordsOf(table)).toEqual([{ level: 'village', id: '甲村', name: '甲村', asOf: '2018-12-31' }]);
        expect(notesOf(table)).toEqual([heading, ...more].map((one, at) => `${'DE'[at]}1 unknownColumn ${one}`));
      }
    expect(ofMember('新农合', '是', 'medicalInsurance')).toBe('resident');
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

describe('the size of a household in several columns', () => {
  const [NOW, YEAR, PLAIN] = ['当前家庭人口数', '年度家庭人口数', '人口'] as const;
  const sizes = (columns: Readonly<Record<string, Cell>>, answers: Readonly<Record<string, string>> = {}) =>
    readRows(
      [
        ['户编号', '户主姓名', ...Object.keys(columns)],
        ['1', '甲', ...Object.values(columns)],
      ],
      { mapping: { answers } },
    );

  test.each([
    [{ [YEAR]: 4, [PLAIN]: 2 }],
    [{ [NOW]: 4, [PLAIN]: 2 }],
    [{ [PLAIN]: 2, 年末家庭人口数: 4 }],
    [{ [YEAR]: 4, 家庭人口数: 2 }],
    [{ 现有家庭人口数: 2, 家庭人数: 4 }],
  ])('%j is refused at both cells', (columns) => {
    const table = sizes(columns);
    expect(table.records).toEqual([]);
    expect(issuesOf(table).toSorted()).toEqual(['C2 differs reported.members', 'D2 differs reported.members']);
  });

  it('of 家庭人口数 and 人口 is refused at the second', () =>
    expect(issuesOf(sizes({ 家庭人口数: 4, [PLAIN]: 2 }))).toEqual(['D2 differs reported.members']));

  it('is one where they say the same, or one says nothing', () => {
    for (const columns of [
      { [YEAR]: 4, [PLAIN]: '4人' },
      { [NOW]: 4, [YEAR]: 4, [PLAIN]: 4 },
      { [NOW]: null, [YEAR]: 4, [PLAIN]: null },
      { [YEAR]: null, [PLAIN]: 4 },
    ]) {
      const table = sizes(columns);
      expect([table.questions, issuesOf(table)]).toEqual([[], []]);
      expect(recordsOf(table)).toMatchObject([{ reported: { members: 4 } }]);
    }
  });

  it('is asked of 当前 and 年度 also beside a third', () => {
    const three = (plain: Cell, answers = {}) => sizes({ [NOW]: 4, [YEAR]: 5, [PLAIN]: plain }, answers);
    for (const plain of [2, 4, 5]) {
      expect(three(plain).questions.map(({ id }) => id)).toEqual(['householdSize']);
      expect(issuesOf(three(plain))).toContain('C2 unanswered reported.members');
    }
    const ofYear = { householdSize: 'ofYear' };
    expect(issuesOf(three(2, ofYear))).toEqual(['E2 differs reported.members', 'D2 differs reported.members']);
    expect(issuesOf(three(2, { householdSize: 'now' }))).toEqual([
      'E2 differs reported.members',
      'C2 differs reported.members',
    ]);
    for (const plain of [4, 5]) expect(recordsOf(three(plain, ofYear))).toMatchObject([{ reported: { members: 5 } }]);
  });

  it('is not told by a cell that cannot be read', () =>
    expect(issuesOf(sizes({ [YEAR]: '四口', [PLAIN]: 2 }))).toEqual(['C2 wrongType reported.members']));

  it('is never one of several that differ, unless the mapping says so', () => {
    const size = fc.constantFrom<number | null>(null, 1, 2, 3);
    const answer = fc.constantFrom<Record<string, string>>({}, { householdSize: 'now' }, { householdSize: 'ofYear' });
    fc.assert(
      fc.property(size, size, size, answer, (now, year, plain, answers) => {
        const rows = [
          ['户编号', '户主姓名', NOW, YEAR, PLAIN],
          ['1', '甲', now, year, plain],
        ];
        const table = readCsv(rows, { mapping: { answers } });
        const told = new Set([now, year, plain].filter((one) => one !== null));
        const chosen = answers.householdSize === 'now' ? now : answers.householdSize === 'ofYear' ? year : null;
        const isAsked = now !== null && year !== null && now !== year;
        const isSure = isAsked
          ? chosen !== null && (plain === null || plain === now || plain === year)
          : told.size === 1;
        const expected = isSure ? [{ reported: { members: isAsked ? chosen : [...told][0] } }] : [];
        expect(recordsOf(table)).toMatchObject(expected);
        expect(table.records).toHaveLength(expected.length);
      }),
    );
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

describe('a list of places', () => {
  const levelsOf = (head: readonly string[], row: readonly Cell[]) => {
    const table = readRows([head, row]);
    return [table.columns[0]?.level, table.records.length];
  };

  it.each([
    ['村名', '乡镇', '户数'],
    ['序号', '行政村', '所属乡镇', '总户数', '贫困户数'],
    ['村名', '乡镇', '户数', '人口'],
    ['县', '乡镇', '行政村名称', '户数'],
  ])('is no list of households: %s', (...head) => {
    const row = head.map((heading) => (/[户人]/.test(heading) ? 30 : `${heading}甲`));
    expect(levelsOf(head, row)).toEqual(['village', 1]);
  });

  it.each([
    ['村名', '乡镇', '户编号'],
    ['村名', '乡镇', '户主姓名'],
    ['村名', '乡镇', '姓名'],
    ['村名', '乡镇', '家庭代号'],
    ['村名', '乡镇'],
  ])('is none where anything may name a household: %s', (...head) => {
    const row = head.map((heading) => `${heading}甲`);
    expect(levelsOf(head, row)).toEqual(['household', 0]);
  });
});
