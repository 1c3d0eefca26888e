/** A register as a county exports it: a row of 53 columns a household, and a row a member. Invented people of a region that there is none of. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { addressOf } from '../../src/tables/source-sheet.js';
import { idNumber } from '../support/registers.js';
import { partsOf } from '../support/workbooks.js';

type Cell = string | number;

const ofHousehold =
  '省 市 县 乡 村 户编号 户主编号 户主姓名 户主证件号码 家庭人口数 是否危房户 人均纯收入（元） 年收入（元） 是否解决安全饮用水 年度 村办公电话 开户银行名称 银行卡号 识别标准 主要致贫原因 次要致贫原因 工资性收入（元） 生产经营性收入（元） 财产性收入（元） 转移性收入（元） 计划生育金（元） 低保金（元） 五保金（元） 养老保险金（元） 生态补偿金（元） 其他转移性收入（元） 生产经营性支出（元） 纯收入（元） 资产收益扶贫分红收入（元） 其他财产性收入（元） 耕地面积 有效灌溉面积 林地面积 退耕还林面积 林果面积 牧草地面积 水面面积 是否通生活用电 与村主干路距离 入户路类型 住房面积 有无卫生厕所 主要燃料类型 是否加入合作社 有无龙头企业带动 危房级别 帮扶责任人 备注'.split(
    ' ',
  );
const ofMember =
  '户编号 人编号 姓名 证件号码 与户主关系 民族 文化程度 在校生状况 健康状况 劳动技能 是否参加城乡居民基本医疗保险 务工时间（月）'.split(
    ' ',
  );
const relations = ['户主', '配偶', '之子', '之女', '之母'];

/** 3.5 on the average. */
const sizeOf = (household: number) => 2 + (household % 4);
const idOf = (household: number) => `439981${String(household).padStart(9, '0')}`;
const nameOf = (number: number) =>
  `${'丘芦檀柘栾椿檬枧棣楮'[number % 10]}${['春生', '冬梅', '满秀', '石林', '桂芝'][number % 5]}`;
/** No two of the people have one number: of two that do each is told. */
const numberOf = (household: number, member: number) => {
  const person = household * 5 + member;
  const [order, day] = [1 + (person % 999), Math.floor(person / 999) % 336];
  const year = [1950 + (household % 40), 1970][member] ?? 2006 + (household % 5);
  const two = (number: number) => String(number).padStart(2, '0');
  return idNumber(`${year}-${two(1 + (day % 12))}-${two(1 + Math.floor(day / 12))}`, order);
};

function householdRow(household: number): Cell[] {
  const size = sizeOf(household);
  const [wages, business, property, transfers] = [
    3000 + (household % 4000),
    2000 + (household % 500),
    household % 90,
    500 + (household % 100),
  ];
  const costs = 200 + (household % 50);
  const net = wages + business + property + transfers - costs;
  return [
    ...['湖南省', '某市', '某县', `第${household % 20}乡`, `第${household % 300}村`],
    ...[idOf(household), `${idOf(household)}01`, nameOf(household), numberOf(household, 0), size],
    ...[
      '否',
      Math.round((net / size) * 100) / 100,
      net + costs,
      '是',
      2018,
      '',
      '某银行',
      `6217${String(household).padStart(15, '0')}`,
    ],
    ...[
      '国家标准',
      '因病',
      '缺技术',
      wages,
      business,
      property,
      transfers,
      0,
      0,
      0,
      transfers - 100,
      100,
      0,
      costs,
      net,
      0,
      0,
    ],
    ...[2.5, 1.5, 3, 0, 0, 0, 0, '是', 1.2, '水泥路', 90 + (household % 40), '有', '液化气', '否', '无'],
    ...[household % 2 === 0 ? 'B级' : 'A级', '某某', ''],
  ];
}

const memberRows = (household: number): Cell[][] =>
  Array.from({ length: sizeOf(household) }, (_, member) => [
    ...[idOf(household), `${idOf(household)}0${member + 1}`, nameOf(household + member), numberOf(household, member)],
    ...[relations[member] ?? '', '汉族', '初中', member < 2 ? '非在校生' : '小学', '健康', '普通劳动力', '是', 6],
  ]);

/** Writes the rows of so many households as CSV: a row of 53 columns each. */
export const writeRegisterText = (file: string, households: number) =>
  writeText(file, households, ofHousehold, (household) => [householdRow(household)]);

/** What the row of a head says of the household beside; those of the others leave it blank. */
const OF_HEADS = [
  '村',
  '家庭人口数',
  '年度',
  '工资性收入（元）',
  '生产经营性收入（元）',
  '财产性收入（元）',
  '转移性收入（元）',
];

/** Writes the members of so many households as CSV: a row of 19 columns each, 3.5 a household. */
export const writeMembersText = (file: string, households: number) =>
  writeText(file, households, [...ofMember, ...OF_HEADS], (household) =>
    memberRows(household).map((row, member) => [
      ...row,
      ...OF_HEADS.map((heading) => (member === 0 ? (householdRow(household)[ofHousehold.indexOf(heading)] ?? '') : '')),
    ]),
  );

function writeText(
  file: string,
  households: number,
  headings: readonly string[],
  rows: (household: number) => readonly (readonly Cell[])[],
): void {
  const out = openSync(file, 'w');
  writeSync(out, `\uFEFF${headings.join(',')}\r\n`);
  for (let household = 0; household < households; household += 1) {
    writeSync(
      out,
      rows(household)
        .map((row) => `${row.join(',')}\r\n`)
        .join(''),
    );
  }
  closeSync(out);
}

/** Writes a workbook of so many households. */
export function writeRegister(file: string, households: number): void {
  const out = openSync(file, 'w');
  const zip = new Zip((error, data) => {
    if (error !== null) throw error;
    writeSync(out, data);
  });
  const put = (name: string, texts: Iterable<string>) => {
    const part = new ZipDeflate(name, { level: 1 });
    zip.add(part);
    for (const text of texts) part.push(strToU8(text));
    part.push(new Uint8Array(), true);
  };
  const texts = new Map<string, number>();
  const cellOf = (cell: Cell, at: string): string => {
    if (cell === '') return '';
    if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
    if (!texts.has(cell)) texts.set(cell, texts.size);
    return `<c r="${at}" t="s"><v>${texts.get(cell)}</v></c>`;
  };
  function* sheet(before: string, rows: Iterable<readonly Cell[]>, after: string) {
    yield before;
    let number = 0;
    for (const cells of rows) {
      number += 1;
      yield `<row r="${number}">${cells.map((cell, at) => cellOf(cell, addressOf(at + 1, number))).join('')}</row>`;
    }
    yield after;
  }
  function* rows(header: readonly Cell[], of: (household: number) => readonly (readonly Cell[])[]) {
    yield header;
    for (let household = 0; household < households; household += 1) yield* of(household);
  }
  const ROWS = '<rows/>';
  const parts = partsOf([
    { name: '户', rows: ROWS },
    { name: '人', rows: ROWS },
  ]);
  const filled = [rows(ofHousehold, (one) => [householdRow(one)]), rows(ofMember, memberRows)];
  const { 'xl/sharedStrings.xml': list = '', ...others } = parts;
  for (const [name, text] of Object.entries(others)) {
    const [before = '', after] = String(text).split(ROWS);
    put(name, after === undefined ? [before] : sheet(before, filled.shift() ?? [], after));
  }
  // Not before all rows are written is it known.
  const [before = '', after = ''] = String(list).split('</sst>');
  put('xl/sharedStrings.xml', [
    before,
    [...texts.keys()].map((text) => `<si><t>${text}</t></si>`).join(''),
    `</sst>${after}`,
  ]);
  zip.end();
  closeSync(out);
}
