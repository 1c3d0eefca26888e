/**
 * The registers of `fixtures/tables`: invented people of a region that there is none of (4399), in every layout that
 * officials have. The same numbers make the same bytes.
 */

import type { Merged } from '../../src/tables/source-sheet.js';
import { writeWorkbook } from '../../src/tables/write-workbook.js';
import type { CellLook, WrittenCell, WrittenSheet } from '../../src/tables/written-sheet.js';
import { dirtyExpected, dirtyRegister } from './dirty-register.js';
import { inGb18030 } from './encodings.js';
import { bytesText, codePage, contained, double, oldRecords, record, words } from './old-workbooks.js';
import { csvText, idNumber } from './registers.js';

type Value = string | number | undefined;
type Row = readonly Value[];

interface Person {
  readonly name: string;
  readonly born: string;
  readonly order: number;
  readonly relation: string;
  readonly schooling: string;
  readonly reason?: string;
  readonly insured: boolean;
}

interface Household {
  readonly number: number;
  readonly id: string;
  readonly members: readonly Person[];
  readonly wages: number;
  readonly business: number;
  readonly property: number;
  readonly transfers: number;
  readonly costs: number;
  readonly grade: string;
  readonly water: string;
  readonly stable: string;
}

const surnames = [...'丘芦檀柘栾椿檬枧棣楮'];
const given = ['春生', '冬梅', '满秀', '石林', '桂芝', '长庚', '雨禾', '新苗', '望川', '知秋', '远山', '小满', '立夏'];
const relations = ['户主', '配偶', '之子', '之女', '之母'];
const births = [1966, 1969, 2009, 2006, 1941];

/** A household of the sixty: most are to exit, each ninth has too little, others fail in one thing each. */
function householdOf(number: number): Household {
  const size = 1 + (number % 5);
  const surname = surnames[number % surnames.length] ?? '';
  const members = Array.from({ length: size }, (_, at): Person => {
    const isPupil = at === 2 || at === 3;
    const isOut = number % 13 === 6 && at === 2;
    const isDone = number % 7 === 2 && at === 3;
    return {
      name: `${surname}${given[(number * 3 + at * 5) % given.length]}`,
      born: `${(births[at] ?? 1970) - (isDone ? 4 : number % 3)}-${String(1 + ((number + at) % 8)).padStart(2, '0')}-${10 + (number % 18)}`,
      order: number * 5 + at + (at % 2 === 0 ? 1 : 0),
      relation: relations[at] ?? '其他',
      schooling: isOut || isDone ? '非在校生' : isPupil ? (at === 2 ? '小学三年级' : '七年级') : '非在校生',
      ...(isOut ? { reason: '辍学' } : isDone ? { reason: '已完成义务教育' } : {}),
      insured: !(number % 17 === 3 && at === 0),
    };
  });
  const perHead = number % 9 === 4 ? 2150 + number * 3 : 4300 + ((number * 137) % 3900);
  const total = perHead * size;
  const costs = 200 + number * 10;
  return {
    number,
    id: `4399810010${String(number).padStart(3, '0')}`,
    members,
    wages: Math.round(total * 0.6),
    business: total - Math.round(total * 0.6) - 550 + costs,
    property: 50 + (number % 3 === 0 ? 0.5 : 0),
    transfers: 500,
    costs,
    grade: number % 11 === 5 ? 'D级' : number % 2 === 0 ? 'A级' : 'B级',
    water: number % 10 === 7 ? '否' : '是',
    // Of some it has not been looked into.
    stable: number % 15 === 8 ? '' : '是',
  };
}

const households = Array.from({ length: 60 }, (_, at) => householdOf(at + 1));

const cell = (value: Value, bold: boolean): WrittenCell | undefined => {
  if (value === undefined || value === '') return undefined;
  const look: CellLook = bold ? { bordered: true, bold: true, centered: true } : { bordered: true };
  return typeof value === 'number' ? { number: value, look } : { text: value, look };
};

interface Made {
  readonly name: string;
  readonly above: readonly Row[];
  readonly header: readonly Row[];
  readonly rows: readonly Row[];
  readonly below?: readonly Row[];
  readonly merged?: readonly Merged[];
}

function sheetOf({ name, above, header, rows, below = [], merged = [] }: Made): WrittenSheet {
  const head = above.length + header.length;
  return {
    name,
    rows: [...above, ...header, ...rows, ...below].map((row, at) => row.map((value) => cell(value, at < head))),
    columns: (header.at(-1) ?? []).map((_, column) => ({
      width: Math.min(24, 4 + 2 * Math.max(...header.map((row) => String(row[column] ?? '').length), 3)),
    })),
    frozenRows: head,
    merged,
  };
}

const sum = (all: readonly Household[], of: (household: Household) => number) =>
  all.reduce((total, household) => total + of(household), 0);
const area = (top: number, left: number, bottom: number, right: number): Merged => ({ top, left, bottom, right });

/** Two sheets joined by 户编号, the header of the first stacked. */
function twoSheets(all: readonly Household[]): WrittenSheet[] {
  const list = sheetOf({
    name: '户表',
    above: [['建档立卡贫困户收支登记表'], ['填报单位：青石村民委员会', '', '', '', '', '', '', '', '', '单位：元']],
    header: [
      [
        '序号',
        '年度',
        '行政村',
        '户编号',
        '户主姓名',
        '家庭人口数',
        '收入',
        '',
        '',
        '',
        '生产经营性支出',
        '住房安全鉴定等级',
        '是否解决安全饮用水',
        '不愁吃',
        '不愁穿',
        '稳定收入来源',
      ],
      ['', '', '', '', '', '', '工资性收入', '生产经营性收入', '财产性收入', '转移性收入'],
    ],
    rows: all.map((one, at) => [
      at + 1,
      '2018年',
      '青石村',
      one.id,
      one.members[0]?.name,
      one.members.length,
      one.wages,
      one.business,
      one.property,
      one.transfers,
      one.costs,
      one.grade,
      one.water,
      '是',
      '是',
      one.stable,
    ]),
    below: [
      ['合计', '', '', '', '', sum(all, ({ members }) => members.length), sum(all, ({ wages }) => wages)],
      ['说明：1.本表按年度填报，收入按全年实际所得计算。'],
    ],
    merged: [
      area(1, 1, 1, 16),
      area(3, 7, 3, 10),
      ...[1, 2, 3, 4, 5, 6, 11, 12, 13, 14, 15, 16].map((column) => area(3, column, 4, column)),
    ],
  });
  const members = sheetOf({
    name: '成员表',
    above: [['家庭成员情况']],
    header: [['户编号', '姓名', '证件号码', '与户主关系', '在校生状况', '义务教育阶段未上学原因', '医疗保险']],
    rows: all.flatMap((one) =>
      one.members.map((person) => [
        one.id,
        person.name,
        idNumber(person.born, person.order),
        person.relation,
        person.schooling,
        person.reason,
        person.insured ? '城乡居民医保' : '未参保',
      ]),
    ),
    merged: [area(1, 1, 1, 7)],
  });
  return [list, members];
}

const personHeader = [
  '序号',
  '行政村',
  '户编号',
  '人数',
  '人均纯收入（元）',
  '危房户',
  '是否解决安全饮用水',
  '不愁吃',
  '不愁穿',
  '稳定收入来源',
  '年度',
  '姓名',
  '证件号码',
  '与户主关系',
  '在校生状况',
  '未上学原因',
  '医疗保险',
];
const OF_HOUSEHOLD = 11;

const perHead = (one: Household) =>
  Math.round(((one.wages + one.business + one.property + one.transfers - one.costs) / one.members.length) * 100) / 100;

/** A row a person; what is said of the household stands in each of them. */
function personRows(all: readonly Household[], village: string): Row[] {
  return all.flatMap((one, at) =>
    one.members.map((person) => [
      at + 1,
      village,
      one.id,
      one.members.length,
      perHead(one),
      one.grade === 'D级' ? '是' : '否',
      one.water,
      '是',
      '是',
      one.stable,
      2018,
      person.name,
      idNumber(person.born, person.order),
      person.relation,
      person.schooling,
      person.reason,
      person.insured ? '城乡居民医保' : '未参保',
    ]),
  );
}

/** A row a person, the cells of a household merged: 一村一表. */
function mergedPersons(all: readonly Household[], village: string): WrittenSheet {
  const top = 3;
  const merged: Merged[] = [area(1, 1, 1, personHeader.length)];
  const first = new Set<number>();
  let row = top;
  for (const { members } of all) {
    first.add(row - top);
    const bottom = row + members.length - 1;
    if (bottom > row)
      for (let column = 1; column <= OF_HOUSEHOLD; column += 1) merged.push(area(row, column, bottom, column));
    row = bottom + 1;
  }
  const rows = personRows(all, village).map((values, at) =>
    first.has(at) ? values : values.map((value, column) => (column < OF_HOUSEHOLD ? undefined : value)),
  );
  return sheetOf({ name: village, above: [[`${village}建档立卡人口花名册`]], header: [personHeader], rows, merged });
}

function repeatedPersons(all: readonly Household[], village: string): WrittenSheet {
  return sheetOf({
    name: village,
    above: [[`${village}建档立卡人口花名册`]],
    header: [personHeader],
    rows: personRows(all, village),
    merged: [area(1, 1, 1, personHeader.length)],
  });
}

/** A row a household, whose members nobody names. */
function householdRows(all: readonly Household[], village: string): WrittenSheet {
  return sheetOf({
    name: village,
    above: [[`${village}贫困户脱贫摸底表`]],
    header: [
      [
        '序号',
        '年度',
        '村',
        '户编号',
        '户主姓名',
        '户主证件号码',
        '家庭人口数',
        '人均纯收入（元）',
        '是否危房户',
        '饮水安全有保障',
        '义务教育有保障',
        '基本医疗有保障',
        '不愁吃',
        '不愁穿',
        '稳定收入来源',
        '备注',
      ],
    ],
    rows: all.map((one, at) => [
      at + 1,
      2018,
      village,
      one.id,
      one.members[0]?.name,
      idNumber(one.members[0]?.born ?? '', one.members[0]?.order),
      one.members.length,
      perHead(one),
      one.grade === 'D级' ? '是' : '否',
      one.water,
      one.members.some(({ reason }) => reason === '辍学') ? '否' : '是',
      one.members.every(({ insured }) => insured) ? '是' : '否',
      '是',
      '是',
      one.stable,
    ]),
    below: [['合计', '', '', '', '', '', sum(all, ({ members }) => members.length)], ['注：人均纯收入为年度数。']],
    merged: [area(1, 1, 1, 16)],
  });
}

const tasks = [
  '水到农家',
  '电到农家',
  '路到农家',
  '业到农家',
  '房到农家',
  '环境整治到农家',
  '就学',
  '就医',
  '养老',
  '低保',
  '五保',
  '发展集体经济',
  '基层组织建设',
];

function villages(): WrittenSheet {
  const of = (at: number) => [
    at + 1,
    2018,
    `43998100${at + 1}`,
    ['青石村', '竹溪村', '石桥村', '松林村'][at],
    '439981',
    1180 + at * 95,
    [14, 9, 30, 12][at],
    ...tasks.map((_, task) => (at === 3 && task === 2 ? '否' : '是')),
    [4.6, 5, 3.85, 4.2][at],
    '是',
  ];
  return sheetOf({
    name: '村情况',
    above: [['贫困村退出核查表']],
    header: [
      [
        '序号',
        '年度',
        '行政村编码',
        '行政村',
        '县编码',
        '农村户籍人口数',
        '剩余贫困人口数',
        ...tasks,
        '村集体经济收入（万元）',
        '基础设施和公共服务',
      ],
    ],
    rows: [0, 1, 2, 3].map(of),
    below: [['合计', '', '', '', '', 5290, 65]],
    merged: [area(1, 1, 1, 22)],
  });
}

const counties: Row[] = [
  [
    '年份',
    '县代码',
    '县名称',
    '农村户籍人口（万人）',
    '剩余贫困人口（人）',
    '农村居民人均可支配收入（元）',
    '农村居民人均可支配收入增速（%）',
    '全省平均增速（%）',
    '计划搬迁人口（人）',
    '完成搬迁人口（人）',
    '贫困村总数（个）',
    '已退出贫困村数（个）',
  ],
  ['2018', '439981', '檀溪县', '31.25', '4,120', '9,871.50', '10.8', '9.1', '2350', '2350', '88', '85'],
  ['2018', '439982', '枧田县', '45.6', '11,873', '8102', '8.7', '9.1', '5120', '4987', '143', '120'],
  ['2018年', '439983', '椿江县', '28.09', '2,650', '10240', '9.1', '9.1', '0', '0', '61', '61'],
];

const text = (rows: readonly Row[]) => csvText(rows.map((row) => row.map((value) => value ?? '')));

/**
 * A register of Excel 95, as machines wrote it that have long been gone: its characters are of code page 936, its sheet is
 * called as other readers take for a day (`张家村 3`), and its days are numbers.
 */
function oldRegister(): Uint8Array {
  const at = (row: number, column: number) => [...words(row, column), ...words(0)];
  const cells = oldRows.flatMap((row, rowAt) =>
    row.flatMap((value, column) =>
      typeof value === 'number'
        ? record(0x203, [...at(rowAt, column), ...double(value)])
        : record(0x204, [...at(rowAt, column), ...bytesText(value)]),
    ),
  );
  const look = record(0xe0, words(0, 0, ...new Array<number>(6).fill(0)));
  const shared = [...codePage(936), ...look];
  return contained(oldRecords([{ name: '张家村 3', records: cells }], shared, 0x500, bytesText), 'Book');
}

const oldRows: readonly (readonly (string | number)[])[] = [
  ['户编号', '姓名', '与户主关系', '出生日期', '脱贫时间', '村', '年度', '人均纯收入（元）'],
  ['439981009501', '枧大山', '户主', 19650312, '20180630.0', '张家村 3', 2018, 3512.5],
  ['439981009502', '栾秀兰', '户主', 19701105, '2018.6.30', '张家村 3', 2018, 2994.25],
];

/** Every file of `fixtures/tables`, by its name. */
export function madeRegisters(): Record<string, Uint8Array> {
  const from = (first: number, last: number) => households.slice(first - 1, last);
  return {
    '名册.xlsx': writeWorkbook([
      ...twoSheets(from(1, 20)),
      mergedPersons(from(21, 30), '竹溪村'),
      repeatedPersons(from(31, 40), '石桥村'),
      householdRows(from(41, 60), '松林村'),
    ]),
    '两表.xlsx': writeWorkbook(twoSheets(from(1, 12))),
    '一人一行.xlsx': writeWorkbook([mergedPersons(from(21, 30), '竹溪村')]),
    '一户一行.xlsx': writeWorkbook([householdRows(from(41, 60), '松林村')]),
    '一人一行.gbk.csv': inGb18030(text([personHeader, ...personRows(from(21, 30), '竹溪村')])),
    '村.xlsx': writeWorkbook([villages()]),
    '县.csv': new TextEncoder().encode(`\uFEFF${text(counties)}`),
    '旧名册.xls': oldRegister(),
    '问题名册.xlsx': dirtyRegister(),
    '问题名册.expected.json': new TextEncoder().encode(`${JSON.stringify(dirtyExpected, null, 2)}\n`),
  };
}
