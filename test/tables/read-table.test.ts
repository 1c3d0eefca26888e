import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issueText } from '../../src/records/describe-issue.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { type ReadTable, readTable } from '../../src/tables/read-table.js';
import { addressOf } from '../../src/tables/source-sheet.js';
import { inGb18030, inUtf16 } from '../support/encodings.js';
import {
  answered,
  type Cell,
  csv,
  csvText,
  idNumber,
  issuesOf,
  notesOf,
  readBook,
  readCsv,
  readRows,
  recordsOf,
} from '../support/registers.js';
import { workbookOf } from '../support/workbooks.js';

const persons = ['户编号', '姓名', '与户主关系', '出生日期', '人均纯收入（元）'];
const list = ['户编号', '户主姓名', '家庭人口数'];
/** What is read under a heading, of a household of one. */
const under = (heading: string, cell: Cell, more: readonly Cell[] = []) =>
  readRows([
    [...list, heading, ...more.map((_, at) => `备注${at}`)],
    ['1', '甲', 1, cell, ...more],
  ]);
const membersOf = (table: ReadTable) =>
  recordsOf(table).map(({ id, members }) => [id, (members as { name?: string }[]).map(({ name }) => name)]);
const isCounted = ({ counts: { rows, records, refused, passedOver } }: ReadTable) =>
  rows === records + refused + passedOver;

describe('whose a row is', () => {
  test('rows below one that says its household are of that household', () => {
    const table = readRows([
      persons,
      ['1', '甲', '户主', '1970-01-01', 5000],
      [null, '乙', '配偶', '1971-01-01'],
      ['2', '丙', '户主', '1970-01-01', 100],
    ]);
    expect(membersOf(table)).toEqual([
      ['1', ['甲', '乙']],
      ['2', ['丙']],
    ]);
    expect(issuesOf(table)).toEqual([]);
  });

  test('rows below a head without a number are not those of the household above', () => {
    const table = readRows([
      persons,
      ['1', '甲', '户主', '1970-01-01', 5000],
      [null, '乙', '户主', '1971-01-01', 100],
      [null, '丙', '配偶', '1970-01-01'],
    ]);
    expect(membersOf(table)).toEqual([['1', ['甲']]]);
    expect(issuesOf(table)).toEqual(['A3 noHousehold id', 'A4 noHousehold id']);
  });

  test('where each row says its number, one without has none', () => {
    const rows = [
      persons,
      ['1', '甲', '户主', '1970-01-01'],
      ['1', '乙', '配偶', '1970-01-01'],
      [null, '丙', '之子', '1990-01-01'],
    ];
    expect(issuesOf(readRows(rows))).toEqual(['A4 membersUnsure members', 'A4 noHousehold id']);
    const [header = [], head = [], ...others] = rows;
    const counted = readRows([[...header.slice(0, 4), '家庭人口数'], [...head, 2], ...others]);
    expect(membersOf(counted)).toEqual([['1', ['甲', '乙']]]);
    expect(issuesOf(counted)).toEqual(['A4 noHousehold id']);
  });

  test('where numbers are merged, a row that is not has none', () => {
    const rows = [
      persons,
      ['1', '甲', '户主', '1970-01-01'],
      [null, '乙', '配偶', '1970-01-01'],
      [null, '丙', '之子', '1990-01-01'],
    ];
    const table = readBook([{ name: '表', rows, merged: ['A2:A3'] }]);
    expect(membersOf(table)).toEqual([]);
    expect(issuesOf(table)).toEqual(['A4 membersUnsure members', 'A4 noHousehold id']);
    expect(issuesOf(readBook([{ name: '表', rows, merged: ['A2:A4'] }]))).toEqual([]);
  });

  test('members may stand before their households', () => {
    const table = readBook([
      {
        name: '人',
        rows: [
          ['户编号', '姓名', '出生日期'],
          ['1', '甲', '1970-01-01'],
          ['1', '乙', '1970-01-01'],
          ['2', '丙', '1970-01-01'],
        ],
      },
      {
        name: '户',
        rows: [
          ['户编号', '户主姓名', '家庭人口数'],
          ['1', '甲', 2],
        ],
      },
    ]);
    expect(membersOf(table)).toEqual([['1', ['甲', '乙']]]);
    expect(issuesOf(table)).toEqual(['人!A4 noHousehold id']);
    expect(table.counts).toEqual({ rows: 6, records: 3, refused: 1, passedOver: 2 });
  });

  test('sheets that number alike hold different households', () => {
    const table = readBook([
      { name: '一村', rows: [persons, ['1', '甲', '户主', '1970-01-01', 5000], ['1', '乙', '配偶', '1971-01-01']] },
      { name: '二村', rows: [persons, ['1', '丙', '户主', '1970-01-01', 900]] },
    ]);
    expect(membersOf(table)).toEqual([
      ['1', ['甲', '乙']],
      ['1', ['丙']],
    ]);
    expect(notesOf(table)).toEqual(['二村!A2 householdTwice']);
  });

  test('rows of one household that say otherwise are in doubt where they differ', () => {
    const table = readRows([persons, ['1', '甲', '户主', '1970-01-01', 5000], ['1', '乙', '配偶', '1971-01-01', 5001]]);
    expect(issuesOf(table)).toEqual(['E3 differs reported.perCapitaNetIncome']);
    expect(
      issuesOf(readRows([persons, ['1', '甲', '户主', '1970-01-01', 5000], ['1', '乙', '配偶', '1971-01-01', 5000]])),
    ).toEqual([]);
  });

  test('a village merged over households is that of each, a sum of money is of the first', () => {
    const rows = [
      ['行政村', ...list, '人均纯收入（元）'],
      ['甲村', '1', '甲', 1, 5000],
      [null, '2', '乙', 1, null],
      [null, '3', '丙', 1, 400],
    ];
    const table = readBook([{ name: '表', rows, merged: ['A2:A4', 'E2:E3'] }]);
    expect(recordsOf(table).map(({ id, villageName }) => [id, villageName])).toEqual([
      ['1', '甲村'],
      ['3', '甲村'],
    ]);
    expect(issuesOf(table)).toEqual(['E3 mergedNumber reported.perCapitaNetIncome']);
  });

  test('what is merged over members may be said of the first of them only', () => {
    const rows = [
      ['户编号', '姓名', '与户主关系', '医疗保险'],
      ['1', '甲', '户主', '城乡居民医保'],
      [null, '乙', '配偶', null],
      [null, '丙', '之子', null],
      ['2', '丁', '户主', null],
      ['2', '戊', '配偶', null],
    ];
    expect(issuesOf(readBook([{ name: '表', rows, merged: ['A2:A4'] }]))).toEqual([]);
    // Where nothing stands in it, nothing is said of any.
    expect(issuesOf(readBook([{ name: '表', rows, merged: ['A2:A4', 'D2:D3', 'D5:D6'] }]))).toEqual([
      'D3 mergedMember members[1].medicalInsurance',
    ]);
  });

  test('members of whom none is the head that the list names are in doubt, unless they are as many as it says', () => {
    const sheets = (size: number | null, head: string) => [
      {
        name: '户',
        rows: [
          ['户编号', '户主姓名', '家庭人口数'],
          ['1', head, size],
        ],
      },
      {
        name: '人',
        rows: [
          ['户编号', '姓名', '与户主关系'],
          ['1', '甲', '户主'],
          ['1', '乙', '配偶'],
        ],
      },
    ];
    expect(issuesOf(readBook(sheets(null, '甲')))).toEqual([]);
    expect(issuesOf(readBook(sheets(null, '丙')))).toEqual(['户!B2 membersUnsure members']);
    const table = readBook(sheets(2, '丙'));
    expect([issuesOf(table), notesOf(table)]).toEqual([[], ['户!B2 headNotNamed']]);
  });

  test('a list of households that heads its names 姓名 names the heads', () => {
    const header = ['户编号', '姓名', '证件号码', '家庭人口数'];
    const table = readRows([header, ['1', '甲', idNumber('1970-01-01'), 3]]);
    expect(recordsOf(table)[0]?.members).toEqual([{ name: '甲', relation: 'head', birthDate: '1970-01-01' }, {}, {}]);
    const every = readRows([header, ['1', '甲', idNumber('1970-01-01'), 2], ['1', '乙', idNumber('1971-01-01'), 2]]);
    expect(membersOf(every)).toEqual([['1', ['甲', '乙']]]);
    expect(issuesOf(readRows([header, ['1', '甲', idNumber('1970-01-01'), null]]))).toEqual([
      'A2 missingField members',
    ]);
  });

  test.each([true, false])('such a list beside a sheet of members (first: %s) names no one twice', (first) => {
    const households = {
      name: '户',
      rows: [
        ['户编号', '姓名', '人均纯收入（元）'],
        ['1', '甲', 5000],
      ],
    };
    const members = {
      name: '人',
      rows: [
        ['户编号', '姓名', '出生日期'],
        ['1', '甲', '1970-01-01'],
        ['1', '乙', '1971-01-01'],
      ],
    };
    const table = readBook(first ? [households, members] : [members, households]);
    expect(membersOf(table)).toEqual([['1', ['甲', '乙']]]);
    expect(table.refused).toEqual([]);
  });

  test('who is not named is counted by the number of the household', () => {
    expect(recordsOf(readRows([list, ['1', '甲', 3]]))[0]?.members).toEqual([{ name: '甲', relation: 'head' }, {}, {}]);
    expect(issuesOf(readRows([list, ['1', '甲', 0]]))).toEqual(['A2 missingField members']);
    expect(issuesOf(readRows([list, ['1', '甲', 50]]))).toEqual([]);
    expect(issuesOf(readRows([list, ['1', '甲', 51]]))).toEqual(['A2 missingField members']);
  });
});

describe('whose members nobody knows for sure', () => {
  const doubt = (cell: string) => `${cell} membersUnsure members`;
  const [one, two, three] = [
    ['1', '甲', '户主', '1970-01-01', 5000],
    ['1', '乙', '配偶', '1971-01-01'],
    ['2', '丙', '户主', '1970-01-01', 900],
  ];

  test('what a row that is thrown out says of its household is not said of it', () => {
    const header = ['户编号', '姓名', '出生日期', '危房户', '家庭人口数'];
    const [first, second] = [
      ['1', '甲', '1970-01-01', null, 2],
      ['1', '乙', '1971-01-01'],
    ];
    const [lost, last] = [
      [null, '丙', '1972-01-01', '否'],
      ['2', '丁', '1973-01-01', '是', 1],
    ];
    const dangerous = (rows: readonly (readonly Cell[])[]) =>
      recordsOf(readRows([header, ...rows])).map(({ housing }) => housing);
    expect(dangerous([first ?? [], second ?? [], lost ?? [], last ?? []])).toEqual([undefined, { dangerous: true }]);
    expect(dangerous([first ?? [], lost ?? [], last ?? []])).toEqual([{ dangerous: false }, { dangerous: true }]);
  });

  test('a member of another household that has its number repeats all that it has', () => {
    const own = ['户编号', '姓名', '出生日期', '与户主关系', '人均纯收入（元）'];
    const table = readRows([own, ['1', '甲', '1970-01-01', '户主', 5], [null, '乙', '1971-01-01', '配偶', 5]]);
    expect(issuesOf(table)).toEqual([doubt('A3'), 'A3 noHousehold id']);
  });

  test.each<[Cell, string]>([
    [{ error: '#N/A' }, 'errorCell'],
    [4.3e17, 'digitsLost'],
  ])('those of the rows beside one whose number cannot be read: %j', (lost, code) => {
    const rows = [persons, one, two, [lost, '丁', '之子', '1990-01-01'], three, ['3', '戊', '户主', '1970-01-01']];
    const table = readRows(rows);
    expect(issuesOf(table)).toEqual([doubt('A4'), doubt('A4'), `A4 ${code} id`]);
    expect(membersOf(table)).toEqual([['3', ['戊']]]);
    const within = readRows([persons, one, [lost, '丁', '之子', '1990-01-01'], two]);
    expect(issuesOf(within)).toEqual([doubt('A3'), `A3 ${code} id`]);
    const sized = [...persons.slice(0, 4), '家庭人口数'];
    const counted = readRows([sized, [...one.slice(0, 4), 1], [lost, '丁', '之子', '1990-01-01'], three.with(4, 2)]);
    expect(membersOf(counted)).toEqual([['1', ['甲']]]);
  });

  test('that of the row above a quote that is not closed', () => {
    const text =
      '户编号,姓名,与户主关系,出生日期\n1,甲,户主,1970-01-01\n2,丙,户主,1970-01-01\n2,"乙"丁,配偶,1970-01-01\n';
    const table = readTable(new TextEncoder().encode(text), { name: '名册.csv', asOf: '2018-12-31' });
    expect(membersOf(table)).toEqual([['1', ['甲']]]);
    expect(issuesOf(table)[0]).toBe(doubt('A4'));
  });

  test('those that a list names again, but nobody of their members', () => {
    const members = { name: '甲村', rows: [persons.slice(0, 4), one.slice(0, 4), two] };
    const others = { name: '乙村', rows: [persons, ['1', '王', '户主', '1972-01-01', 8000]] };
    const table = readBook([members, others]);
    expect([issuesOf(table), table.records]).toEqual([[doubt('乙村!B2')], []]);
    expect(issuesOf(readBook([others, members]))).toEqual([doubt('乙村!B2')]);
    const same = readBook([members, { name: '户', rows: [persons, one] }]);
    expect(membersOf(same)).toEqual([['1', ['甲', '乙']]]);
    const twice = readBook([members, { name: '户', rows: [persons, one, two] }]);
    expect(issuesOf(twice)).toEqual([doubt('户!B3')]);
  });

  test('those of one number that is listed twice, with the members elsewhere', () => {
    const households = { name: '户', rows: [list, ['1', '甲', 1], ['1', '丙', 2], ['2', '戊', 1]] };
    const members = {
      name: '人',
      rows: [
        ['户编号', '姓名', '出生日期'],
        ['1', '甲', '1970-01-01'],
        ['2', '戊', '1970-01-01'],
      ],
    };
    const table = readBook([households, members]);
    expect(issuesOf(table)).toEqual([doubt('户!A2'), doubt('户!A3')]);
    expect(membersOf(table)).toEqual([['2', ['戊']]]);
    expect(recordsOf(readBook([households])).map(({ id }) => id)).toEqual(['1', '1', '2']);
  });

  test('villages below one another in a sheet number their households each', () => {
    const rows = [['甲村'], persons, one, two, three, ['乙村'], persons, ['1', '丁', '户主', '1970-01-01', 100]];
    const table = readRows(rows);
    expect(membersOf(table)).toEqual([
      ['1', ['甲', '乙']],
      ['2', ['丙']],
      ['1', ['丁']],
    ]);
    expect(notesOf(table)).toContain('A8 householdTwice');
    // Who is no head may be of either.
    expect(issuesOf(readRows([...rows.slice(0, 7), two.with(1, '丁')]))).toEqual([doubt('A3'), doubt('A8')]);
  });

  test('a household goes on over a page', () => {
    expect(membersOf(readRows([persons, three, one, persons, two]))).toEqual([
      ['2', ['丙']],
      ['1', ['甲', '乙']],
    ]);
    expect(membersOf(readRows([persons, one, persons, [null, ...two.slice(1)]]))).toEqual([['1', ['甲', '乙']]]);
    const below = readRows([persons, one, ['乙村'], [null, ...two.slice(1)]]);
    expect(membersOf(below)).toEqual([['1', ['甲']]]);
    expect(issuesOf(below)).toEqual(['A4 noHousehold id']);
  });

  test('a list of heads with a household typed twice has no household of one', () => {
    const header = ['户编号', '姓名', '家庭人口数'];
    const table = readRows([header, ['1', '甲', 4], ['2', '乙', 4], ['3', '丙', 2], ['3', '丙', 2]]);
    expect(recordsOf(table).map(({ id, members }) => [id, (members as unknown[]).length])).toEqual([
      ['1', 4],
      ['2', 4],
      ['3', 2],
    ]);
    expect(notesOf(table)).toEqual(['A5 householdTwice']);
    const others = readRows([header, ['1', '甲', 4], ['2', '乙', 4], ['3', '丙', 4], ['3', '丁', 4]]);
    expect(issuesOf(others)).toEqual([doubt('A5')]);
    const heads = readRows([
      [...header, '与户主关系'],
      ['1', '甲', 3, '户主'],
      ['2', '乙', 3, '之子'],
    ]);
    expect(membersOf(heads)).toEqual([['1', ['甲', undefined, undefined]]]);
    expect(issuesOf(heads)).toEqual([doubt('A3')]);
  });

  test('names one by one, with neither a number nor a relation, may be of heads only', () => {
    const rows = [
      ['户编号', '姓名', '人均纯收入（元）'],
      ['1', '甲', 5000],
      ['2', '乙', 5000],
    ];
    expect(issuesOf(readRows(rows))).toEqual([doubt('B2'), doubt('B3')]);
    expect(membersOf(readRows([...rows, ['2', '丙', 5000]]))).toEqual([
      ['1', ['甲']],
      ['2', ['乙', '丙']],
    ]);
    const households = {
      name: '户',
      rows: [
        ['户编号', '家庭人口数'],
        ['1', 1],
        ['2', 2],
      ],
    };
    expect(membersOf(readBook([{ name: '人', rows: rows.map((row) => row.slice(0, 2)) }, households]))).toEqual([
      ['1', ['甲']],
      ['2', ['乙', undefined]],
    ]);
  });

  describe('in a sheet that breaks off', () => {
    const brokenOff = (header: readonly string[], row: (number: number) => readonly string[]) => {
      const rows = Array.from({ length: 60 }, (_, at) => (at === 0 ? header : row(at)));
      const xml = rows.map((texts, at) => {
        const cells = texts.map((text, index) => {
          return `<c r="${addressOf(index + 1, at + 1)}" t="inlineStr"><is><t>${text}</t></is></c>`;
        });
        return `<row r="${at + 1}">${cells.join('')}</row>`;
      });
      const bytes = workbookOf([{ name: '表', rows: `${xml.join('')}<row r="61"><c r="A61"` }]);
      return readTable(bytes, { name: '名册.xlsx', asOf: '2018-12-31' });
    };

    test('is no household of the file', () => {
      const table = brokenOff(persons, (at) => [String(at), '甲', '户主', '1970-01-01', '100']);
      expect(table.records).toEqual([]);
      expect(issuesOf(table).slice(0, 2)).toEqual([doubt('A2'), doubt('A3')]);
      expect(table.counts.refused).toBe(59);
      expect(table.faults.map(({ code }) => code)).toEqual(['damagedFile']);
      const heads = brokenOff(['户编号', '姓名', '家庭人口数'], (at) => [String(at), '甲', '3']);
      expect(heads.refused[0]?.record).toMatchObject({ members: [{ relation: 'head' }, {}, {}] });
    });

    test('are villages that were read before', () => {
      const table = brokenOff(['行政村代码', '行政村名称', '贫困发生率（%）'], (at) => [
        String(433126000000 + at),
        '村',
        '1',
      ]);
      expect([table.records.length, table.refused.length]).toEqual([59, 0]);
    });
  });
});

describe('rows and columns', () => {
  test('a table below another is read under its own header', () => {
    const table = readRows([
      ['户编号', '行政村', '户主姓名', '家庭人口数'],
      ['1', '甲村', '甲', 2],
      ['家庭成员'],
      ['户编号', '姓名', '出生日期', '与户主关系'],
      ['1', '甲', '1970-01-01', '户主'],
      ['1', '乙', '1970-01-01', '配偶'],
    ]);
    expect(membersOf(table)).toEqual([['1', ['甲', '乙']]]);
    expect([table.refused, isCounted(table)]).toEqual([[], true]);
  });

  test('a row of a CSV file that is shorter or longer than its header is no record, even by a blank', () => {
    const header = [...list, '人均纯收入（元）', '备注'];
    const table = readCsv([
      header,
      ['1', '甲', '3', '3', '500', ''],
      ['2', '乙', '3', '3500', ''],
      ['3', '丙', '3', '3500'],
    ]);
    expect(issuesOf(table)).toEqual(['F2 rowWidth ', 'D4 rowWidth ']);
    expect(membersOf(table)).toEqual([['2', ['乙', undefined, undefined]]]);
  });

  test('a quote that is not closed takes all behind it', () => {
    const bytes = new TextEncoder().encode('户编号,户主姓名,家庭人口数\n1,甲,1\n2,"乙,1\n3,丙,1\n');
    const table = readTable(bytes, { name: '名册.csv', asOf: '2018-12-31' });
    expect(membersOf(table)).toEqual([['1', ['甲']]]);
    expect(table.counts.refused).toBe(2);
    expect(issuesOf(table).every((issue) => issue.includes('unclosedQuote'))).toBe(true);
    expect(isCounted(table)).toBe(true);
  });

  test('columns without a heading, or with one that nobody knows, are told of', () => {
    const table = readRows([
      [...list.slice(0, 2), null, '家庭人口数', '备查码'],
      ['1', '甲', '密', 1, 'x', '外'],
    ]);
    expect(notesOf(table)).toEqual(['E1 unknownColumn 备查码', 'C2 noHeading', 'F2 noHeading']);
  });

  test('hidden rows and sheets are data, and a wrong size of the sheet says nothing', () => {
    const table = readBook([
      { name: '表', rows: [list, ['1', '甲', 1], ['2', '乙', 1]], hidden: [3], dimension: 'A1:B2' },
      { name: '隐', state: 'hidden', rows: [list, ['3', '丙', 1]] },
    ]);
    expect(recordsOf(table).map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(notesOf(table)).toEqual(['hiddenRows 3', '隐 hiddenSheet']);
  });

  test('blank rows part nothing, and addresses are those of the sheet', () => {
    const table = readBook([{ name: '表', rows: [list, ['1', '甲', 1], [], ['2', '乙', '?']], from: 7 }]);
    expect(issuesOf(table)).toEqual(['C10 wrongType reported.members']);
    expect(table.counts).toEqual({ rows: 3, records: 1, refused: 1, passedOver: 1 });
  });

  test('a header is found in the fortieth row, and told to be missing below', () => {
    const above = (count: number) => Array.from({ length: count }, (_, at): Cell[] => [`第${at}行说明`]);
    expect(readRows([...above(39), list, ['1', '甲', 1]]).records).toHaveLength(1);
    const table = readRows([...above(40), list, ['1', '甲', 1]]);
    expect([table.records.length, notesOf(table)]).toEqual([0, ['noHeader 42']]);
  });

  test('two columns of one heading that differ are in doubt, of villages too', () => {
    const table = readRows([
      ['村编码', '行政村', '贫困发生率（%）', '贫困发生率（%）'],
      ['1', '甲村', 1.5, 2.5],
      ['2', '乙村', 1.5, 1.5],
    ]);
    expect(issuesOf(table)).toEqual(['D2 differs incidence']);
    expect(table.records).toHaveLength(1);
  });
});

describe('what cells of several columns tell together', () => {
  const parts = [...list, '低保金（元）', '养老金（元）', '其他转移性收入（元）'];
  const transfers = (rows: readonly (readonly Cell[])[], answers = {}) => readRows(rows, { mapping: { answers } });
  const transfersIn = (table: ReadTable) =>
    recordsOf(table).map(({ income }) => (income as { transfers?: string })?.transfers);

  test('parts of transfers are added where all are given', () => {
    expect(transfersIn(transfers([parts, ['1', '甲', 1, 100, 20.5, 50]]))).toEqual(['170.5']);
  });

  test('blank parts are asked about, wherever their row stands', () => {
    expect(issuesOf(transfers([parts, ['1', '甲', 1, 100, null, 50]]))).toEqual(['E2 unanswered income.transfers']);
    expect(transfersIn(transfers([parts, ['1', '甲', 1, 100, null, 50]], { transferParts: 'zero' }))).toEqual(['150']);
    expect(transfersIn(transfers([parts, ['1', '甲', 1, 100, null, 50]], { transferParts: 'missing' }))).toEqual([
      undefined,
    ]);
    const later = readBook([
      {
        name: '人',
        rows: [
          ['户编号', '姓名', '出生日期'],
          ['1', '甲', '1970-01-01'],
          ['1', '乙', '1970-01-01'],
        ],
      },
      { name: '户', rows: [parts, ['1', '甲', 2, 100, null, 50]] },
    ]);
    expect(issuesOf(later)).toEqual(['户!E2 unanswered income.transfers']);
  });

  test('parts without the rest are not added up', () => {
    const table = transfers([parts.slice(0, 5), ['1', '甲', 1, 100, null]], { transferParts: 'zero' });
    expect([transfersIn(table), notesOf(table)]).toEqual([[undefined], ['D2 partsIncomplete']]);
  });

  test('a part in error is one though the sum is given', () => {
    const table = readRows([
      [...list, '转移性收入（元）', '低保金（元）'],
      ['1', '甲', 1, 200, { error: '#N/A' }],
    ]);
    expect(issuesOf(table)).toEqual(['E2 errorCell income.transfers']);
  });

  const insured = (header: readonly string[], cells: readonly Cell[], answers = {}) =>
    readRows(
      [
        ['户编号', '姓名', '与户主关系', '出生日期', ...header],
        ['1', '甲', '户主', '1970-01-01', ...cells],
      ],
      { mapping: { answers } },
    );
  const resident = '是否参加城乡居民基本医疗保险';
  const employee = '是否参加城镇职工基本医疗保险';
  const insuranceIn = (table: ReadTable) =>
    recordsOf(table).map(({ members }) => (members as { medicalInsurance?: string }[])[0]?.medicalInsurance);

  test.each([
    [['是', '否'], 'resident'],
    [['否', '是'], 'employee'],
    [[null, null], undefined],
  ])('insurance %j is %s', (cells, code) => {
    expect(insuranceIn(insured([resident, employee], cells))).toEqual([code]);
  });

  test('who is in neither, or not in the only one told of, is asked about', () => {
    const both = insured([resident, employee], ['否', '否']);
    expect(both.questions.map(({ id }) => id)).toEqual(['uninsured']);
    expect(insuranceIn(insured([resident, employee], ['否', '否'], { uninsured: 'none' }))).toEqual(['none']);
    const one = insured([resident], ['否']);
    expect([issuesOf(one), one.questions.map(({ id }) => id)]).toEqual([
      ['E2 unanswered members[0].medicalInsurance'],
      [`uninsuredInOne:${resident}`],
    ]);
    expect(insuranceIn(insured([resident], ['否'], { [`uninsuredInOne:${resident}`]: 'employee' }))).toEqual([
      'employee',
    ]);
  });

  const pupil = (state: Cell, reason: Cell) =>
    readRows([
      ['户编号', '姓名', '与户主关系', '出生日期', '在校生状况', '未上学原因'],
      ['1', '甲', '户主', '2008-01-01', state, reason],
    ]);
  test('a reason tells of a child in no school; one that contradicts its school is in doubt', () => {
    expect(recordsOf(pupil('非在校生', '辍学'))[0]?.members).toMatchObject([{ schooling: 'droppedOut' }]);
    expect(recordsOf(pupil(null, '辍学'))[0]?.members).toMatchObject([{ schooling: 'droppedOut' }]);
    expect(issuesOf(pupil('小学', '辍学'))).toEqual(['F2 differs members[0].schooling']);
    expect(issuesOf(pupil('非在校生', null))).toEqual(['E2 unanswered members[0].schooling']);
  });

  test('a reason that tells nothing more says of a child that it is in no school, and is asked about', () => {
    expect(issuesOf(pupil(null, '其他'))).toEqual(['F2 unanswered members[0].schooling']);
    expect(issuesOf(pupil('小学', '其他'))).toEqual(['F2 differs members[0].schooling']);
    expect(issuesOf(pupil('已完成义务教育', '其他'))).toEqual([]);
    for (const nothing of ['无', '/']) expect(recordsOf(pupil('小学', nothing))).toHaveLength(1);
    expect(issuesOf(pupil(null, '无'))).toEqual([]);
    expect(issuesOf(pupil('小学', { error: '#N/A' }))).toEqual(['F2 errorCell members[0].schooling']);
  });

  test('当前 and 年度家庭人口数 are asked about where they differ', () => {
    const sizes = (now: number, ofYear: number, answers = {}) =>
      readRows(
        [
          ['户编号', '户主姓名', '当前家庭人口数', '年度家庭人口数'],
          ['1', '甲', now, ofYear],
        ],
        { mapping: { answers } },
      );
    expect(sizes(2, 2).questions).toEqual([]);
    expect(issuesOf(sizes(2, 3))).toContain('C2 unanswered reported.members');
    expect(recordsOf(sizes(2, 3, { householdSize: 'ofYear' }))[0]?.members).toHaveLength(3);
  });

  test.each([
    [2018, '2018-12-31'],
    ['2018.0', '2018-12-31'],
    ['2018年', '2018-12-31'],
    ['2018-06-30', '2018-12-31'],
  ])('the year %j', (year, asOf) => {
    expect(
      recordsOf(
        readRows(
          [
            [...list, '年度'],
            ['1', '甲', 1, year],
          ],
          { asOf: undefined },
        ),
      )[0]?.asOf,
    ).toBe(asOf);
  });

  test.each(['2018-2019', '18', '去年'])('no year: %j', (year) => {
    const issues = issuesOf(
      readRows(
        [
          [...list, '年度'],
          ['1', '甲', 1, year],
        ],
        { asOf: undefined },
      ),
    );
    expect(issues).toEqual(['D2 notADate asOf']);
  });

  test('a year that is blank is told of at its cell, in every layout', () => {
    const rows = [
      [...list, '年度'],
      ['1', '甲', 1, 2018],
      ['2', '乙', 1, ''],
    ];
    expect(issuesOf(readRows(rows, { asOf: undefined }))).toEqual(['D3 missingField asOf']);
    const villages = [
      ['行政村代码', '贫困发生率（%）', '年度'],
      ['433126000001', 1, ''],
    ];
    expect(issuesOf(readRows(villages, { asOf: undefined }))).toEqual(['C2 missingField asOf']);
    const undated = readRows([list, ['1', '甲', 1]], { asOf: undefined });
    expect(issuesOf(undated)).toEqual(['A2 missingField asOf']);
    // Where there is no such column, it is no fault of the row.
    expect(undated.refused[0]?.issues[0]?.expected).toBe('yearColumn');
    expect(readRows(rows, { asOf: undefined }).refused[0]?.issues[0]?.expected).toBe('date');
  });

  test('what is wrong with a cell says what was expected of it, and what stands in it where that is not personal', () => {
    const messages = (heading: string, cell: Cell) =>
      readRows([
        ['户编号', '家庭人口数', heading],
        ['1', 1, cell],
      ]).refused.flatMap(({ issues }) => issues.map((issue) => issueText(issue, 'zh', hunan2016To2020().fields)));
    expect(messages('是否危房户', '待定')).toEqual(['表!C2：“危房户”应为“是”或“否”，现为 "待定"']);
    expect(messages('村名', { is: 43162, as: 'yyyy-mm-dd' })).toEqual([
      '表!C2：“所属村名称”应为文字，且不能为空，现为 "2018-03-03"',
    ]);
    expect(messages('户主姓名', { is: 43162, as: 'yyyy-mm-dd' }).join()).not.toMatch(/2018|text|date/);
    const of = (rows: readonly (readonly Cell[])[]) =>
      readRows(rows).refused.flatMap(({ issues }) =>
        issues.map((issue) => issueText(issue, 'zh', hunan2016To2020().fields)),
      );
    expect(
      of([
        ['户编号', '家庭人口数'],
        ['/', 1],
      ]),
    ).toEqual(['表!A2：“编号”必须填写，应为文字，且不能为空']);
    expect(
      of([
        ['户编号', '村名'],
        ['1', '甲村'],
      ]),
    ).toEqual(['表!A2：“家庭人口”表中没有该户的成员行或家庭人口数；请补填']);
    expect(
      of([
        ['户编号', '姓名', '与户主关系', '证件号码'],
        ['1', '甲', '户主', '439981197502300019'],
      ]),
    ).toEqual(['表!D2：成员1的出生日期不是有效日期，应为有效的证件号码（出生日期从中读取）']);
  });
});

describe('numbers and their units', () => {
  const wages = (heading: string, cell: Cell) => {
    const table = under(heading, cell);
    return [...recordsOf(table).map(({ income }) => (income as { wages?: string })?.wages), ...issuesOf(table)];
  };
  test.each<[string, Cell, string]>([
    ['工资性收入（元）', '１２，３４５', '12345'],
    ['工资性收入（万元）', 1.25, '12500'],
    ['工资性收入（元/年）', 5, '5'],
    ['工资性收入', '1.25万元', '12500'],
    ['工资性收入', { is: 1.25, as: '0.00"万元"' }, '12500'],
    ['工资性收入（元）', { is: 35000, as: '#,##0,' }, '35000'],
    ['工资性收入（元）', { is: 35000, as: '0!.0,"万"' }, '35000.0'],
    ['工资性收入', { is: 35000, as: '"¥"#,##0' }, '35000'],
  ])('%s %j is %s', (heading, cell, value) => expect(wages(heading, cell)).toEqual([value]));

  test.each<[string, Cell, string]>([
    ['工资性收入（元）', '3 500', 'wrongType'],
    ['工资性收入（元）', '3500\n4000', 'wrongType'],
    ['工资性收入（元）', '35,00', 'wrongType'],
    ['工资性收入（元）', '3500元/月', 'wrongType'],
    ['工资性收入（万元）', '3500元', 'unitConflict'],
    ['工资性收入（元）', -0.01, 'outOfRange'],
    ['工资性收入', 3500, 'unanswered'],
    ['工资性收入（万元）', { is: 35000, as: '0!.0,"万"' }, 'unanswered'],
  ])('%s %j is no value: %s', (heading, cell, code) => {
    expect(wages(heading, cell)).toEqual([`D2 ${code} income.wages`]);
  });

  test('a month is not a year', () => {
    expect(notesOf(under('工资性收入（元/月）', 3500))).toEqual(['D1 unknownColumn 工资性收入（元/月）']);
  });

  test('per cents are asked for, or told by their sign or format', () => {
    const table = readRows([
      ['行政村', '贫困发生率'],
      ['甲', { is: 0.0152, as: '0.00%' }],
      ['乙', '1.5%'],
      ['丙', 0.015],
    ]);
    expect(recordsOf(table).map(({ incidence }) => incidence)).toEqual(['1.52', '1.5']);
    expect([issuesOf(table), table.questions.map(({ id }) => id)]).toEqual([
      ['B4 unanswered incidence'],
      ['unit:贫困发生率'],
    ]);
  });

  test('a unit above the header, or in a row below, is that of the sheet or column', () => {
    const above = readRows([['某表'], [null, '单位：万元'], [...list, '工资性收入'], ['1', '甲', 1, 2]]);
    const below = readRows([
      [...list, '工资性收入'],
      [null, null, '（人）', '（万元）'],
      ['1', '甲', 1, 2],
    ]);
    for (const table of [above, below]) expect(recordsOf(table)[0]?.income).toEqual({ wages: '20000' });
  });
});

describe('whatever a register holds', () => {
  const name = fc.constantFrom('甲', '乙', '丙丁', '戊己', '庚');
  const day = fc.integer({ min: 1940, max: 2015 }).map((year) => `${year}-06-30`);
  const household = fc.record({
    members: fc.array(fc.record({ name, day }), { minLength: 1, maxLength: 4 }),
    income: fc.integer({ min: 0, max: 99999 }),
    water: fc.constantFrom('是', '否'),
  });
  const plainHeader = ['户编号', '人均纯收入（元）', '饮水是否安全', '姓名', '出生日期', '与户主关系'];

  test('is the same in every layout and encoding', () => {
    fc.assert(
      fc.property(fc.array(household, { minLength: 1, maxLength: 5 }), (all) => {
        const rows = (fill: 'blank' | 'repeated', number: (value: number) => Cell = (value) => value) =>
          all.flatMap(({ members, income, water }, at) =>
            members.map((one, index): Cell[] => [
              ...(index === 0 || fill === 'repeated' ? [`A${at + 1}`, number(income), water] : [null, null, null]),
              one.name,
              one.day,
              index === 0 ? '户主' : '其他',
            ]),
          );
        const merged: string[] = [];
        let top = 2;
        for (const { members } of all) {
          const bottom = top + members.length - 1;
          if (bottom > top) merged.push(...['A', 'B', 'C'].map((column) => `${column}${top}:${column}${bottom}`));
          top = bottom + 1;
        }
        const text = csvText([plainHeader, ...rows('repeated', String)]);
        const tables = [
          readBook([{ name: '表', rows: [plainHeader, ...rows('repeated')] }]),
          readBook([{ name: '表', rows: [plainHeader, ...rows('blank')] }]),
          readBook([{ name: '表', rows: [plainHeader, ...rows('blank')], merged }]),
          readBook([
            {
              name: '户',
              rows: [
                plainHeader.slice(0, 3),
                ...all.map(({ income, water }, at): Cell[] => [`A${at + 1}`, income, water]),
              ],
            },
            {
              name: '人',
              rows: [
                ['户编号', ...plainHeader.slice(3)],
                ...rows('repeated').map(([id = null, , , ...rest]) => [id, ...rest]),
              ],
            },
          ]),
          ...[new TextEncoder().encode(text), inGb18030(text), inUtf16(text, 'le', true)].map((bytes) =>
            readTable(bytes, { name: '名册.csv', asOf: '2018-12-31' }),
          ),
        ];
        const [first, ...others] = tables.map(recordsOf);
        expect(first).toHaveLength(all.length);
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 25 },
    );
  });

  const dirt: fc.Arbitrary<Cell> = fc.oneof(
    fc.constantFrom<Cell>(
      null,
      '无',
      '/',
      '合计',
      '是',
      '否',
      '√',
      '3,500',
      '３００',
      '1.5万元',
      '12元/月',
      '2018.6.30',
      '1975-02-30',
      '户编号',
      '注：1',
      '?',
      true,
      { error: '#N/A' },
      { is: 43281, as: 'yyyy-mm-dd' },
      { is: 0.5, as: '0%' },
      439982002000000000,
      -1,
      2.5,
    ),
    fc.string({ maxLength: 6 }),
    fc.integer({ min: -9, max: 99999 }),
  );
  const dirtyHeader = ['户编号', '户主姓名', '家庭人口数', '工资性收入（元）', '是否危房户', '住房等级', '年缺水天数'];

  test('rows are counted, and no cell ends as nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(dirt, { minLength: 1, maxLength: dirtyHeader.length }), { maxLength: 6 }),
        (rows) => {
          const table = readRows([dirtyHeader, ...rows]);
          expect(isCounted(table)).toBe(true);
          const told = new Set([
            ...[...table.records, ...table.refused].flatMap(({ cells = {} }) =>
              Object.values(cells).map(({ cell }) => cell),
            ),
            ...table.refused.flatMap(({ issues }) => issues.map(({ cell }) => cell)),
          ]);
          const passed = new Set(
            table.notes.flatMap(({ code, cell = '' }) => (code === 'passedOver' ? [cell.replace(/\D/g, '')] : [])),
          );
          for (const [at, row] of rows.entries())
            for (const [column, cell] of row.entries()) {
              const address = `${'ABCDEFG'[column]}${at + 2}`;
              const isBlank =
                cell === null || (typeof cell === 'string' && cell.replace(/^'/, '').trim() === '') || cell === '=""';
              // The name of a head is read where the household says how many it has.
              if (column !== 1 && !isBlank && !passed.has(String(at + 2))) expect(told).toContain(address);
            }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('rows of texts are counted too', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ maxLength: 5 }), { maxLength: 8 }), { maxLength: 6 }), (rows) => {
        expect(isCounted(readTable(csv([dirtyHeader, ...rows]), { name: 'x.csv' }))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('answers leave no question open that was asked before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(dirt, { minLength: 1, maxLength: dirtyHeader.length }), { maxLength: 4 }),
        (rows) => {
          const table = readRows([dirtyHeader, ...rows]);
          const again = readRows([dirtyHeader, ...rows], { mapping: { answers: answered(table) } });
          const asked = new Set(table.questions.map(({ id }) => id));
          expect(again.questions.filter(({ id }) => asked.has(id))).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('what sums are of', () => {
  const head = ['户编号', '户主姓名', '家庭人口数', '人均纯收入（元/人）'];

  test('is each person for what is of each, and a conflict for what is of the household', () => {
    const { records, refused } = readRows(
      [
        [...head, '工资性收入（元/人）'],
        ['1', '甲', 4, 1000, 4000],
      ],
      { asOf: '2018-12-31' },
    );
    expect(records).toEqual([]);
    expect(refused[0]?.record).toMatchObject({ reported: { perCapitaNetIncome: '1000' } });
    expect(refused[0]?.issues).toMatchObject([{ code: 'unitConflict', cell: 'E2', path: 'income.wages' }]);
  });

  test('is one part of transfers, whatever it is called twice', () => {
    const parts = ['低保金（元）', '最低生活保障金（元）', '其他转移性收入（元）'];
    const of = (again: number) =>
      readRows(
        [
          ['户编号', '户主姓名', '家庭人口数', ...parts],
          ['1', '甲', 1, 3000, again, 100],
        ],
        { asOf: '2018-12-31' },
      );
    expect(of(3000).records[0]?.record).toMatchObject({ income: { transfers: '3100' } });
    expect(of(2000).records).toEqual([]);
    expect(of(2000).refused[0]?.issues).toMatchObject([{ code: 'differs', cell: 'E2' }]);
  });
});

describe('two children of one household in no school', () => {
  const rows = [
    ['户编号', '姓名', '与户主关系', '出生日期', '在校生状况', '人编号'],
    ['1', '甲', '户主', '1980-01-01', '非在校生', 'a'],
    ['1', '乙', '之子', '2007-05-01', '非在校生', 'b'],
    ['1', '丙', '之女', '2008-05-01', '非在校生', 'c'],
  ];
  const asOf = '2018-12-31';

  test('are each asked about, whatever is answered of the other', () => {
    const ids = (answers: Record<string, string>) =>
      readRows(rows, { asOf, mapping: { answers } }).questions.map(({ id }) => id);
    expect(ids({})).toEqual(['notInSchool:1[b]', 'notInSchool:1[c]']);
    expect(ids({ 'notInSchool:1[b]': 'droppedOut' })).toEqual(['notInSchool:1[c]']);
  });
});

describe('what stands above the header', () => {
  const below = [
    ['户编号', '户主姓名', '家庭人口数'],
    ['1', '张三', 1],
  ];
  const stated = (...above: readonly (readonly Cell[])[]) =>
    recordsOf(readRows([...above, ...below], { asOf: undefined })).map(({ county, villageName, asOf }) => [
      county,
      villageName,
      asOf,
    ]);

  test('says of all rows where they are and of which year, in the next cell or behind a colon', () => {
    const expected = [['某县', '石桥村', '2018-12-31']];
    expect(stated(['贫困户名册'], ['县', '某县', '村', '石桥村'], ['年度', '2018年'])).toEqual(expected);
    expect(stated(['县：某县', '村：石桥村', '年度：2018', '填表人：某某'])).toEqual(expected);
    const table = readRows([['县', '某县'], ...below]);
    expect(notesOf(table)).toContain('A1 passedOver stated');
    expect(isCounted(table)).toBe(true);
  });

  test('gives way to what a row says of itself, and is no heading over the columns', () => {
    const table = readRows(
      [
        ['年度', 2018, '村', '石桥村'],
        ['户编号', '户主姓名', '家庭人口数', '年度'],
        ['1', '张三', 1, 2019],
        ['2', '李四', 1, null],
      ],
      { asOf: undefined },
    );
    expect(recordsOf(table).map(({ asOf, village }) => [asOf, village])).toEqual([
      ['2019-12-31', '石桥村'],
      ['2018-12-31', '石桥村'],
    ]);
    expect(table.records[0]?.cells.villageName).toEqual({ sheet: '表', cell: 'D1', text: '石桥村' });
  });

  test('is data of its own where a mapping says it is read by nothing', () => {
    const table = readRows([['县', '某县'], ...below], { mapping: { columns: { 县: 'ignore' } } });
    expect(recordsOf(table).map(({ county }) => county)).toEqual([undefined]);
  });
});

describe('what a mapping says of tables below each other', () => {
  test('comes to the same as without it, though a heading holds one thing in either', () => {
    const bytes = csv([
      ['村编码', '村名', '总户数', '年度'],
      ['439981001001', '甲村', 30, 2018],
      ['户编号', '户主姓名', '村名', '家庭人口数', '年度'],
      ['1', '张三', '甲村', 1, 2018],
    ]);
    const table = readTable(bytes, { name: 'x.csv' });
    expect(table.mapping).toMatchObject({
      columns: { 'village!村名': 'name', 'household!村名': 'villageName' },
      answers: {},
    });
    expect(readTable(bytes, { name: 'x.csv', mapping: table.mapping })).toEqual(table);
  });
});

describe('two households of one number', () => {
  const households = [
    ['村名', '户编号', '户主姓名', '家庭人口数'],
    ['甲村', '1', '王五', 2],
    ['乙村', '1', '李四', 1],
  ];
  const members = (...villages: readonly Cell[]) => [
    ['村名', '户编号', '姓名', '与户主关系', '出生日期'],
    [villages[0] ?? null, '1', '王五', '户主', '1980-01-01'],
    [villages[1] ?? null, '1', '王二', '之子', '1990-01-01'],
    [villages[2] ?? null, '1', '李四', '户主', '1980-01-01'],
  ];
  const read = (...villages: readonly Cell[]) =>
    readBook([
      { name: '户', rows: households },
      { name: '人', rows: members(...villages) },
    ]);

  test('have the members whose rows name their village', () => {
    const table = read('甲村', '甲村', '乙村');
    expect(membersOf(table)).toEqual([
      ['1', ['王五', '王二']],
      ['1', ['李四']],
    ]);
    expect(notesOf(table)).toContain('户!B3 householdTwice');
  });

  test('are both in doubt where a row names neither', () => {
    const table = read('甲村', null, '乙村');
    expect([membersOf(table), table.refused.length]).toEqual([[], 2]);
    expect(isCounted(table)).toBe(true);
  });

  test('come to the same whichever sheet stands first', () => {
    const turned = (...villages: readonly Cell[]) =>
      readBook([
        { name: '人', rows: members(...villages) },
        { name: '户', rows: households },
      ]);
    const table = turned('甲村', '甲村', '乙村');
    expect(membersOf(table)).toEqual(membersOf(read('甲村', '甲村', '乙村')));
    expect(table.refused).toEqual([]);
    expect(membersOf(turned('甲村', null, '乙村'))).toEqual([]);
    expect(membersOf(turned('甲村', '乙村', '乙村'))).toEqual(membersOf(read('甲村', '乙村', '乙村')));
    expect(membersOf(turned(null, null, null))).toEqual([]);
  });

  test('come to the same whether the sheets stand by village or by kind', () => {
    const [heading = [], ...ofMembers] = members('甲村', '甲村', '乙村');
    const [top = [], first = [], second = []] = households;
    const table = readBook([
      { name: '户甲', rows: [top, first] },
      { name: '人甲', rows: [heading, ...ofMembers.slice(0, 2)] },
      { name: '户乙', rows: [top, second] },
      { name: '人乙', rows: [heading, ...ofMembers.slice(2)] },
    ]);
    expect(membersOf(table)).toEqual([
      ['1', ['王五', '王二']],
      ['1', ['李四']],
    ]);
  });

  describe('in one sheet', () => {
    const header = ['年度', '村', '户编号', '家庭人口', '工资性收入（元）', '姓名', '与户主关系'];
    const row = (village: Cell, wages: Cell, name: string, relation: string, size: Cell = 2) => [
      2018,
      village,
      '1',
      size,
      wages,
      name,
      relation,
    ];
    const [a, b, c, d] = [
      row('甲村', 100, '王五', '户主'),
      row('甲村', 100, '王二', '配偶'),
      row('乙村', 200, '李四', '户主'),
      row('乙村', 200, '李二', '配偶'),
    ];
    const readRows = (...rows: readonly (readonly Cell[])[]) => readTable(csv([header, ...rows]), { name: 'x.csv' });
    const told = [
      ['1', ['王五', '王二']],
      ['1', ['李四', '李二']],
    ];

    test('are told apart by the village that their rows name, in whatever order', () => {
      for (const rows of [
        [a, b, c, d],
        [a, c, b, d],
        [a, c, d, b],
      ]) {
        const table = readRows(...rows);
        expect(membersOf(table)).toEqual(told);
        expect(table.records.map(({ record }) => [record.villageName, record.income])).toEqual([
          ['甲村', { wages: '100' }],
          ['乙村', { wages: '200' }],
        ]);
        expect(notesOf(table).filter((note) => note.includes('householdTwice'))).toHaveLength(1);
      }
    });

    test('have the same members in whatever order their rows stand', () => {
      const rows = [a, b, c, d];
      const sorted = (table: ReturnType<typeof readRows>) =>
        table.records
          .map(({ record }) => [
            record.villageName,
            (record.members as { name: string }[]).map(({ name }) => name).sort(),
          ])
          .sort();
      const expected = sorted(readRows(...rows));
      fc.assert(
        fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (turned) => {
          expect(sorted(readRows(...turned))).toEqual(expected);
        }),
        { numRuns: 24 },
      );
    });

    test('are refused where a row that names no village may be of either', () => {
      const blank = (name: string) => row(null, null, name, '配偶', null);
      const table = readRows(a, c, blank('王二'), blank('李二'));
      expect(membersOf(table)).toEqual([]);
      expect(isCounted(table)).toBe(true);
      // Right below its head, and as many as there are to be.
      expect(membersOf(readRows(a, blank('王二'), c, blank('李二')))).toEqual(told);
      const uncounted = [row('甲村', 100, '王五', '户主', null), row('乙村', 200, '李四', '户主', null)] as const;
      expect(membersOf(readRows(uncounted[0], blank('王二'), uncounted[1], blank('李二')))).toEqual([]);
    });

    test('are refused where the village may be wrong, at its cell', () => {
      const table = readRows(a, row('甲寸', 100, '王二', '配偶'));
      expect(membersOf(table)).toEqual([]);
      expect(issuesOf(table)).toContain('B3 membersUnsure members');
      expect(isCounted(table)).toBe(true);
    });
  });
});
