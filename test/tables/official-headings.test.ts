/** Headings, years over columns, boxes and what is told of cells as officials have them; and what is only like them. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { issueText } from '../../src/records/describe-issue.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { type ReadTable, readTable } from '../../src/tables/read-table.js';
import { type Cell, issuesOf, notesOf, readRows, recordsOf } from '../support/registers.js';

const IN_2018 = { asOf: '2018-12-31' } as const;
/** A list of a household with a column more. */
const under = (heading: string, cell: Cell, options: object = IN_2018) =>
  readRows(
    [
      ['户编号', '户主姓名', '家庭人口数', heading],
      ['1', '甲', 1, cell],
    ],
    options,
  );
/** What is read of the household but for who it is, an issue or what is not read. */
const told = (table: ReadTable) => {
  const [record] = recordsOf(table);
  const {
    level: _,
    id: _id,
    asOf: _asOf,
    members: _members,
    reported,
    ...rest
  } = (record ?? {}) as Record<string, object>;
  const { members: _size, ...more } = (reported ?? {}) as Record<string, unknown>;
  const read = { ...rest, ...(Object.keys(more).length === 0 ? {} : { reported: more }) };
  return issuesOf(table)[0] ?? notesOf(table).find((note) => note.includes('unknownColumn')) ?? read;
};
const sentences = (table: ReadTable) =>
  table.refused.flatMap(({ issues }) => issues.map((issue) => issueText(issue, 'zh', hunan2016To2020().fields)));

describe('headings of households', () => {
  test.each([
    ['工资收入（元）', 3000, { income: { wages: '3000' } }],
    ['经营收入（元）', 3000, { income: { business: '3000' } }],
    ['财产收入（元）', 3000, { income: { property: '3000' } }],
    ['转移收入（元）', 3000, { income: { transfers: '3000' } }],
    ['经营支出（元）', 3000, { income: { productionCosts: '3000' } }],
    ['工资收入', 3000, 'D2 unanswered income.wages'],
    ['经营支出', 3000, 'D2 unanswered income.productionCosts'],
    ['是否有稳定收入', '否', { stableIncome: false }],
    ['有无稳定收入', '有', { stableIncome: true }],
    ['Stable income', 'yes', { stableIncome: true }],
    ['Housing grade', 'B', { housing: { grade: 'B' } }],
  ])('%s is read', (heading, cell, read) => expect(told(under(heading, cell))).toEqual(read));

  test.each([
    '月工资收入（元）',
    '人均工资收入（元）',
    '财产净收入（元）',
    '经营净收入（元）',
    '转移支出（元）',
    '转移净收入（元）',
    '生活支出（元）',
    '稳定收入（元）',
    '关系人',
  ])('%s is not', (heading) => {
    const table = under(heading, 3000);
    expect(JSON.stringify(recordsOf(table))).not.toContain('3000');
    expect([...notesOf(table), ...issuesOf(table)]).not.toEqual([]);
  });
});

describe('headings of members', () => {
  const member = (heading: string, cell: Cell) => {
    const table = readRows(
      [
        ['户编号', '姓名', '与户主关系', '出生日期', heading],
        ['1', '甲', '户主', '2008-01-01', cell],
      ],
      IN_2018,
    );
    const { members: [first = {}] = [] } = (recordsOf(table)[0] ?? {}) as { members?: Record<string, unknown>[] };
    const { name: _, relation: _relation, birthDate: _born, ...read } = first;
    return issuesOf(table)[0] ?? notesOf(table)[0] ?? read;
  };

  test.each([
    ['参保情况', '居民医保', { medicalInsurance: 'resident' }],
    ['医保情况', '未参保', { medicalInsurance: 'none' }],
    ['Medical insurance', 'resident', { medicalInsurance: 'resident' }],
    ['School status', 'in school', { schooling: 'inSchool' }],
    ['辍学原因', '厌学', { schooling: 'droppedOut' }],
    ['失学原因', '送教上门', { schooling: 'homeTeaching' }],
    ['辍学原因', '无', {}],
    // Somebody insured in one way or another, or for old age.
    ['参保情况', '已参保', 'E2 unanswered members[0].medicalInsurance'],
    ['参保情况', '是', 'E2 unanswered members[0].medicalInsurance'],
    ['参保情况', '城乡居民养老保险', 'E2 notInList members[0].medicalInsurance'],
    ['养老参保情况', '已参保', 'E1 unknownColumn 养老参保情况'],
    ['辍学原因', '身体原因', 'E2 unanswered members[0].schooling'],
    ['离职原因', '厌学', 'E1 unknownColumn 离职原因'],
  ])('%s: %s', (heading, cell, read) => expect(member(heading, cell)).toEqual(read));

  const relations = (head: readonly string[], mapping = {}) => {
    const row = { 户编号: '1', 户主姓名: '甲', 姓名: '甲', 出生日期: '1980-01-01', 性别: '男', 家庭人口数: 1 } as const;
    const table = readRows(
      [
        head,
        head.map(
          (heading): Cell =>
            (row as Record<string, Cell>)[heading] ?? (/^关系|relation/i.test(heading) ? '配偶' : '丙'),
        ),
      ],
      { ...IN_2018, mapping },
    );
    return JSON.stringify(table.entries).includes('"relation":"spouse"');
  };

  test.each([
    [['户编号', '姓名', '关系', '出生日期'], true],
    [['户编号', '姓名', '性别', '关系', '出生日期'], true],
    [['户编号', '姓名', 'Relation', '出生日期'], true],
    [['户编号', '户主姓名', '家庭人口数', '联系人', '关系'], false],
    [['户编号', '户主姓名', '家庭人口数', '关系'], false],
    [['户编号', '姓名', '出生日期', '帮扶责任人', '关系'], false],
    [['户编号', '姓名', '出生日期', '紧急联系人', '性别', '关系'], false],
  ])('关系 is that to the head only behind his name: %s', (head, read) => expect(relations(head)).toBe(read));

  it('关系 is what a mapping says', () =>
    expect(relations(['户编号', '姓名', '出生日期', '丙', '关系'], { columns: { 关系: 'members[].relation' } })).toBe(
      true,
    ));
});

describe('a year over columns', () => {
  const years = (groups: readonly (readonly [string, number])[], options: object = IN_2018, above: Cell[][] = []) =>
    readRows(
      [
        ...above,
        ['户编号', '户主姓名', '家庭人口数', ...groups.flatMap(([group]) => [group, null])],
        [null, null, null, ...groups.flatMap(() => ['工资性收入（元）', '财产性收入（元）'])],
        ['1', '甲', 1, ...groups.flatMap(([, sum]) => [sum, sum + 1])],
      ],
      options,
    );
  const wages = (table: ReadTable) => (table.entries[0]?.record.income as { wages?: string } | undefined)?.wages;

  test.each([
    ['2018年收入', '3000'],
    ['2018年度收入情况', '3000'],
    ['2018年', '3000'],
    ['２０１８年收入', '3000'],
    ['2017年收入', undefined],
    ['2019年', undefined],
    ['2018年目标', undefined],
    ['2018年计划收入', undefined],
    ['2018年1-6月收入', undefined],
    ['2018年底', undefined],
    ['2018', undefined],
  ])('%s over what is judged in 2018', (group, read) => {
    const table = years([[group, 3000]]);
    expect(wages(table)).toBe(read);
    expect(
      notesOf(table).some(
        (note) =>
          note === `D1 unknownColumn ${group}/工资性收入（元）` ||
          note === `D2 unknownColumn ${group}/工资性收入（元）`,
      ),
    ).toBe(read === undefined);
  });

  it('is of the year that all of it is judged in, whatever stands beside it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 2016, max: 2020 }), { minLength: 1 }),
        fc.constantFrom(2016, 2018, 2020),
        (all, judged) => {
          const groups = all.map((year) => [`${year}年收入`, year] as const);
          const expected = all.includes(judged) ? String(judged) : undefined;
          expect(wages(years(groups, { asOf: `${judged}-12-31` }))).toBe(expected);
          const [title] = [[`年度：${judged}年`]];
          expect(wages(years(groups, { asOf: undefined }, [title as Cell[]]))).toBe(expected);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('is read of no row where nobody says the year of all rows', () => {
    expect(wages(years([['2018年收入', 3000]], { asOf: undefined, undated: true }))).toBeUndefined();
    const perRow = readRows(
      [
        ['年度：2018年'],
        ['户编号', '户主姓名', '家庭人口数', '年度', '2018年人均纯收入（元）'],
        ['1', '甲', 1, '2019', 4000],
      ],
      { asOf: undefined },
    );
    expect(JSON.stringify(perRow.entries)).not.toContain('4000');
  });

  it('stands before other figures of income, and is kept in no mapping', () => {
    const rows: Cell[][] = [
      ['户编号', '户主姓名', '家庭人口数', '2017年人均纯收入（元）', '2018年人均纯收入（元）'],
      ['1', '甲', 1, 3000, 4000],
    ];
    const table = readRows(rows, IN_2018);
    expect(recordsOf(table)).toMatchObject([{ reported: { perCapitaNetIncome: '4000' } }]);
    const next = readRows(rows, { asOf: '2017-12-31', mapping: table.mapping });
    expect(recordsOf(next)).toMatchObject([{ reported: { perCapitaNetIncome: '3000' } }]);
    expect(notesOf(next)).toEqual(['E1 unknownColumn 2018年人均纯收入（元）']);
    expect(told(under('2018年家庭人口数', 4))).toBe('D1 unknownColumn 2018年家庭人口数');
    const columns = { '2017年人均纯收入（元）': 'reported.perCapitaNetIncome' };
    const mapped = readRows(rows, { asOf: '2019-12-31', mapping: { columns } });
    expect(recordsOf(mapped)).toMatchObject([{ reported: { perCapitaNetIncome: '3000' } }]);
    expect(notesOf(mapped).join()).not.toContain('columnGone');
  });
});

describe('boxes', () => {
  test.each([
    ['☑是 □否', { housing: { dangerous: true } }],
    ['□是 ☑否', { housing: { dangerous: false } }],
    ['是☑否☐', { housing: { dangerous: true } }],
    ['■是/□否', { housing: { dangerous: true } }],
    ['√是、☐否', { housing: { dangerous: true } }],
    ['☑', { housing: { dangerous: true } }],
    ['☐是 ☐否', 'D2 wrongType housing.dangerous'],
    ['☑是 ☑否', 'D2 wrongType housing.dangerous'],
    ['□', 'D2 wrongType housing.dangerous'],
    ['☐', 'D2 wrongType housing.dangerous'],
    ['☐否', 'D2 wrongType housing.dangerous'],
    ['x', 'D2 wrongType housing.dangerous'],
    ['X', 'D2 wrongType housing.dangerous'],
    ['☑□', 'D2 wrongType housing.dangerous'],
    ['☑是□否☑', 'D2 wrongType housing.dangerous'],
    ['☑其他 □否', 'D2 wrongType housing.dangerous'],
  ])('%s', (cell, read) => expect(told(under('是否危房户', cell))).toEqual(read));

  it('tell of several codes the one that is ticked', () => {
    expect(told(under('住房等级', '□A ☑B □C □D'))).toEqual({ housing: { grade: 'B' } });
    expect(told(under('住房等级', '□A □B ☑C ☑D'))).toBe('D2 notInList housing.grade');
    expect(told(under('住房等级', '□A □B □C □D'))).toBe('D2 notInList housing.grade');
  });

  it('that are empty say nothing, however many there are', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('☐', '□'), { minLength: 1, maxLength: 4 }), (boxes) => {
        const cell = boxes.map((box, at) => `${box}${['是', '否', '有', '无'][at]}`).join(' ');
        expect(told(under('是否危房户', cell))).toBe('D2 wrongType housing.dangerous');
      }),
    ));
});

describe('what is told of cells', () => {
  it('names both values where they differ, but of a person only where they stand', () => {
    const table = readRows(
      [
        ['户编号', '户主姓名', '家庭人口数', '工资性收入（元）', '医疗保险', '姓名', '出生日期'],
        ['1', '甲', 2, 3000, '居民医保', '甲', '1980-01-01'],
        ['1', null, null, 4000, '居民医保', '乙', '2008-01-01'],
      ],
      IN_2018,
    );
    expect(sentences(table)).toEqual(['表!D3：“工资性收入”同一户所填不一致（D2 3000 / D3 4000）；请核对后改成一致']);
    const twins = readRows(
      [
        ['户编号', '姓名', '与户主关系', '医疗保险', '参保情况'],
        ['1', '甲', '户主', '居民医保', '职工医保'],
      ],
      IN_2018,
    );
    expect(sentences(twins)).toEqual([expect.stringContaining('同一户所填不一致（D2 / E2）')]);
  });

  it('shows a number as its cell does, and no code of a format', () => {
    const shown = (is: number, as: string) => sentences(under('人均纯收入（元）', { is, as }));
    expect(shown(1.5, '0.00"万元"')).toEqual([expect.stringContaining('现为 1.5万元；')]);
    expect(shown(0.015, '0.00%')).toEqual([expect.stringContaining('现为 1.5%；')]);
    for (const format of ['#,##0.00_ ', '0.00"万元"', '0.00%'])
      expect(shown(1.5, format).join()).not.toMatch(/#|_|0\.00|"/);
  });

  it('says what an unclosed quote swallows, and nothing else of it', () => {
    for (const head of [
      '序号,户编号,户主姓名,家庭人口数',
      '户编号,序号,户主姓名,家庭人口数',
      '序号,行政村编码,行政村名称,贫困发生率',
    ]) {
      const rows = [head.split(','), ['1', '1', '"甲', '1'], ['2', '2', '乙', '1']];
      const text = rows.map((row) => row.join(',')).join('\n');
      expect(issuesOf(readTable(new TextEncoder().encode(text), { name: '名册.csv', ...IN_2018 }))).toEqual([
        'A2 unclosedQuote ',
        'A3 unclosedQuote ',
      ]);
    }
  });

  it('asks the unit of a column, and says of each cell that it is the unit', () => {
    const table = readRows(
      [
        ['户编号', '户主姓名', '家庭人口数', '工资性收入', '财产性收入'],
        ['1', '甲', 1, 3000, 20],
        ['2', '乙', 1, 4000, 30],
      ],
      IN_2018,
    );
    expect(sentences(table)[0]).toBe('表!D2：“工资性收入”未注明单位，现为 3000；请先回答对应的问题');
    expect(table.questions.map(({ id, count }) => [id, count])).toEqual([['unitMoney', 4]]);
  });
});
