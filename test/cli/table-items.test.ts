import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { FileSource } from '../../src/cli/file-source.js';
import { UnreadableFile } from '../../src/cli/read-items.js';
import { tableItems } from '../../src/cli/table-items.js';
import type { ByteSource } from '../../src/tables/byte-source.js';
import { readSheets } from '../../src/tables/read-sheets.js';
import { commandWords } from '../../src/words/command.js';
import { csv, workbook } from '../support/registers.js';
import { workbookOf } from '../support/workbooks.js';
import { folderOf, run } from './run.js';

const header = ['行政村代码', '行政村名称', '贫困发生率（%）'];
const villages = [header, ...Array.from({ length: 50 }, (_, at) => [String(433126000000 + at), '甲村', 1])];

/** How many records come of a table, and what is thrown after them. */
async function walked(bytes: ByteSource) {
  let count = 0;
  try {
    const reader = { language: 'en', complain: () => {} } as const;
    for await (const items of tableItems('村.xlsx', bytes, { asOf: '2018-12-31', quiet: true }, reader))
      count += items.length;
  } catch (error) {
    return { count, error };
  }
  return { count, error: undefined };
}

test('a table that breaks off cannot be read, after the records of what could', async () => {
  expect(await walked(csv(villages))).toEqual({ count: 50, error: undefined });
  const rows = villages.map((cells, at) => {
    const xml = cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('');
    return `<row r="${at + 1}">${xml}</row>`;
  });
  const { count, error } = await walked(workbookOf([{ rows: `${rows.join('')}<row r="60"><c r="A60"` }]));
  expect([count, error instanceof UnreadableFile]).toEqual([50, true]);
  expect((error as UnreadableFile).said).toContain('村.xlsx');
  const none = await walked(workbook([]));
  expect([none.count, none.error instanceof UnreadableFile]).toEqual([0, true]);
});

test('of a text that is written to while it is read no record comes: some might be missing', async () => {
  const path = join(folderOf({ '村.csv': Buffer.from(csv(villages)) }), '村.csv');
  const source = new FileSource(path);
  appendFileSync(path, '433126009999,丁村,1\r\n');
  const { count, error } = await walked(source);
  source.close();
  expect([count, (error as UnreadableFile).said]).toEqual([0, commandWords.en.file.changed('村.xlsx')]);
});

test('on a terminal it is told how many records of a large register there are so far, and nothing of it stays', async () => {
  const rows = [header, ...Array.from({ length: 600 }, (_, at) => [String(433126000000 + at), '甲村', 1])];
  const status: string[] = [];
  const reader = { language: 'zh', complain: () => {}, status: (line: string) => void status.push(line) } as const;
  for await (const _ of tableItems('村.csv', csv(rows), { asOf: '2018-12-31' }, reader));
  expect(status).toEqual(['村.csv：已读成256条记录…', '村.csv：已读成512条记录…', '']);
  // All rows are read before the first record is known.
  const many = [header, ...Array.from({ length: 9_000 }, (_, at) => [String(433126000000 + at), '甲村', 1])];
  const told: string[] = [];
  const slow = { ...reader, status: (line: string) => void told.push(line) };
  for await (const _ of tableItems('村.csv', csv(many), { asOf: '2018-12-31' }, slow));
  expect(told.slice(0, 3)).toEqual(['村.csv：已读取4096行…', '村.csv：已读取8192行…', '村.csv：已读成256条记录…']);
  expect(told.at(-1)).toBe('');
  for await (const _ of tableItems('村.csv', csv(rows), { asOf: '2018-12-31', quiet: true }, reader));
  for await (const _ of tableItems('村.csv', csv(rows.slice(0, 50)), { asOf: '2018-12-31' }, reader));
  expect(status).toHaveLength(3);
});

test('a year that is missing is told of by its column where there is one', async () => {
  const told = async (rows: readonly (readonly (string | number)[])[]) => {
    const lines: string[] = [];
    const reader = { language: 'zh', complain: (line: string) => void lines.push(line) } as const;
    for await (const _ of tableItems('村.csv', csv(rows), {}, reader));
    return lines.filter((line) => line.includes('--as-of'));
  };
  const [head, row] = [header, ['433126000001', '甲村', 1]];
  expect(await told([head, row])).toEqual([expect.stringContaining('没有“年度”一栏')]);
  const dated = [
    [...head, '年度'],
    [...row, 2018],
    ['433126000002', '乙村', 1, ''],
    ['433126000003', '丙村', 1, ''],
  ];
  expect(await told(dated)).toEqual([expect.stringContaining('有2条“年度”未填')]);
});

test('a workbook on standard input is read as one, with any number of threads', async () => {
  const register = workbook([{ name: '村', rows: villages }]);
  const cwd = folderOf({ '村.xlsx': Buffer.from(register) });
  const args = ['--as-of', '2018-12-31', '--format', 'csv', '--lang', 'zh'];
  const named = await run(['check', '村.xlsx', ...args], { cwd });
  expect(named.stdout.split('\n').length).toBeGreaterThan(50);
  for (const jobs of ['1', '2']) {
    const piped = await run(['check', '-', ...args, '--jobs', jobs], { cwd, input: Buffer.from(register) });
    expect(piped.stdout.replaceAll(',标准输入,', ',村.xlsx,')).toBe(named.stdout);
    expect(piped.stderr).toContain('标准输入：共51行');
    // What is no workbook stays a record a line.
    const lines = await run(['check', '-', '--lang', 'zh', '--jobs', jobs], { cwd, input: '{"level":"village"}\n' });
    expect(lines.stderr + lines.stdout).toContain('共读取1条');
  }
});

test('many records are handed on in parts, and what is told at the end is told of the last of them', async () => {
  const parts: number[] = [];
  const last: unknown[] = [];
  const rows = [header, ...Array.from({ length: 600 }, (_, at) => [String(433126000000 + at), '甲村', '无'])];
  const mapping = { answers: { 'none:无': 'no such option' } };
  const reader = { language: 'en', complain: () => {} } as const;
  for await (const items of tableItems('村.csv', csv(rows), { asOf: '2018-12-31', mapping }, reader)) {
    parts.push(items.length);
    last[0] = items.at(-1)?.notes?.map(({ note, ofTable }) => [note.code, ofTable]);
  }
  expect([parts.length > 2, parts.reduce((sum, count) => sum + count)]).toEqual([true, 600]);
  expect(last).toEqual([[['notAnOption', true]]]);
});

test('of more records than are kept the table is read again with the answers', async () => {
  const rows = [header, ...Array.from({ length: 5_000 }, (_, at) => [String(433126000000 + at), '甲村', '无'])];
  const ask = async () => '1';
  const reader = { language: 'en', complain: () => {}, ask } as const;
  let sound = 0;
  for await (const items of tableItems('村.csv', csv(rows), { asOf: '2018-12-31' }, reader))
    sound += items.filter(({ issues }) => issues.length === 0).length;
  expect(sound).toBe(5_000);
});

test.each([
  ['zh', ['columns.甲：“members[].nam”不在可选范围，是否为“members[].name”'], { columns: { 甲: 'members[].nam' } }],
  [
    'en',
    ['columns.甲: "members[].nam" is none of the options (members[].name?)'],
    { columns: { 甲: 'members[].nam' } },
  ],
  [
    'zh',
    ['level：不在可选范围（household、', 'columns.甲：应为文字', 'colum：没有“colum”这一项'],
    { level: 'x', columns: { 甲: 3 }, colum: {} },
  ],
  [
    'en',
    ['level: none of the options, household | ', 'columns.甲: expected string', 'colum: there is no key "colum"'],
    { level: 'x', columns: { 甲: 3 }, colum: {} },
  ],
])('what is wrong with a mapping is said in %s', async (lang, expected, mapping) => {
  const cwd = folderOf({ '村.csv': Buffer.from(csv(villages)), 'm.json': JSON.stringify(mapping) });
  const { status, stderr } = await run(['check', '村.csv', '--map', 'm.json', '--lang', lang], { cwd });
  expect(status).toBe(2);
  for (const part of expected) expect(stderr).toContain(part);
});

test('sums by village have its name beside its code', async () => {
  const rows = [
    ['户编号', '户主姓名', '家庭人口数', '村编码', '村名'],
    ['1', '甲', 1, '439981001001', '石桥村'],
    ['2', '乙', 1, '439981001002', '松林村'],
    ['3', '丙', 'x', '439981001002', '松林村'],
  ];
  const cwd = folderOf({ '名册.csv': Buffer.from(csv(rows)) });
  const { stdout } = await run(['check', '名册.csv', '--as-of', '2018-12-31', '--lang', 'zh'], { cwd });
  expect(stdout).toMatch(/石桥村（439981001001） +达标0 .*退回更正0/);
  expect(stdout).toMatch(/松林村（439981001002） +达标0 .*退回更正1/);
});

test('help names tables among what is read and written', () => {
  for (const { options, check } of Object.values(commandWords)) {
    expect(options.paths).toMatch(/\.xlsx\b.*\.csv\b/);
    expect(check.out).toContain('.xlsx');
  }
});

test('a table of text on standard input is told to be named, once, with any number of threads', async () => {
  const table = csv([header, ['433126000001', '甲村', 1]]);
  const gbk = Buffer.from('d0d0d5feb4e5b4fac2eb2cd0d0d5feb4e5c3fbb3c60a312cbcd7b4e50a', 'hex');
  const told = async (input: string | Buffer, jobs: string) =>
    (await run(['check', '-', '--jobs', jobs, '--lang', 'zh'], { input })).stderr.match(/CSV[^\n]*请给出文件名/g)
      ?.length;
  for (const jobs of ['1', '2']) {
    for (const input of [Buffer.from(table), gbk, '户编号,行政村\n', '1,2\n', 'x'])
      expect(await told(input, jobs)).toBe(1);
    for (const input of ['', '\n\n\n\n\n', '\uFEFF{"level":1}\n', ' {}', '[]', '{'])
      expect(await told(input, jobs)).toBe(undefined);
  }
  for (const command of [['map'], ['mark', '--out', '标注.xlsx']]) {
    const { status, stderr } = await run(['tables', ...command, '-', '--lang', 'zh'], { input: Buffer.from(table) });
    expect([status, stderr]).toEqual([2, expect.stringContaining('须给出文件名')]);
  }
});

test.each([
  ['村', ['行政村编码', '行政村', '所属县', '贫困发生率（%）'], '行政村 → 村名'],
  ['县', ['县编码', '县名', '年度', '农村居民人均可支配收入（元）'], '县名 → 县名'],
  ['户', ['户编号', '行政村', '户主姓名', '工资性收入（元）'], '行政村 → 所属村名称'],
])('the name in a register is called what its level calls it: %s', async (_, head, line) => {
  const cwd = folderOf({ '名册.csv': csv([head, ['433126000001', '甲', '某县', 1]]) });
  const { stdout } = await run(['tables', 'map', '名册.csv', '--as-of', '2018-12-31', '--lang', 'zh'], { cwd });
  expect(stdout).toContain(line);
  expect(stdout).not.toContain('不认识');
});

test('of an identity number whose digits are lost nobody says that it is a birth date', async () => {
  const rows = [
    ['户编号', '姓名', '与户主关系', '证件号码', '工资性收入（元）', '年度'],
    ['1', '甲', '户主', '4.33126E+17', 1, 2018],
  ];
  const cwd = folderOf({ '名册.csv': csv(rows) });
  for (const [language, told] of [
    ['zh', 'D2：成员1的证件号码存成了数字'],
    ['en', 'id number of member 1 is a number stored as a figure'],
  ] as const) {
    const { stdout } = await run(['check', '名册.csv', '--lang', language], { cwd });
    expect(stdout).toContain(told);
  }
});

test('a year that no column gives is said once, and in brief beside each record that it refuses', async () => {
  const rows = ['甲', '乙', '丙'].map((name, index) => [`${index + 1}`, name, index === 2 ? '无' : 1]);
  const cwd = folderOf({ '名册.csv': Buffer.from(csv([['户编号', '户主姓名', '家庭人口数'], ...rows])) });
  const { stdout, stderr } = await run(['check', '名册.csv', '--lang', 'zh'], { cwd });
  expect(stderr.split('没有“年度”一栏')).toHaveLength(2);
  expect(stdout.match(/ 退回（缺年度）$/gm)).toHaveLength(3);
  expect(stdout).not.toContain('认定日期');
  const table = await run(['check', '名册.csv', '--lang', 'zh', '--format', 'csv'], { cwd });
  expect(table.stdout.match(/,退回更正,/g)).toHaveLength(3);
  expect(table.stdout.split('没有“年度”一栏')).toHaveLength(4);
});

test('a unit that nobody names is asked once, in brief beside each record that it refuses, and named by its columns in CSV', async () => {
  const rows = ['甲', '乙', '丙'].map((name, index) => [`${index + 1}`, name, 1, 3000, 20]);
  const head = ['户编号', '户主姓名', '家庭人口数', '工资性收入', '财产性收入'];
  const cwd = folderOf({ '名册.csv': Buffer.from(csv([head, ...rows])) });
  const { stdout, stderr } = await run(['check', '名册.csv', '--lang', 'zh', '--as-of', '2018-12-31'], { cwd });
  expect(stderr.split('各项金额未注明单位')).toHaveLength(2);
  expect(stdout.match(/ 退回（缺单位）$/gm)).toHaveLength(3);
  expect(stdout).not.toMatch(/D2|含义不能确定/);
  const table = await run(['check', '名册.csv', '--lang', 'zh', '--as-of', '2018-12-31', '--format', 'csv'], { cwd });
  expect(table.stdout.split('工资性收入、财产性收入未注明单位')).toHaveLength(4);
});

test('so it is in the workbook of results and in the marked copy', async () => {
  const rows = ['甲', '乙', '丙'].map((name, index) => [`${index + 1}`, name, 1]);
  const cwd = folderOf({
    '名册.xlsx': Buffer.from(workbook([{ name: '户', rows: [['户编号', '户主姓名', '家庭人口数'], ...rows] }])),
  });
  await run(['check', '名册.xlsx', '--lang', 'zh', '--out', '结果.xlsx'], { cwd });
  await run(['tables', 'mark', '名册.xlsx', '--lang', 'zh', '--out', '标.xlsx'], { cwd });
  const bytesOf = (file: string) => readFileSync(join(cwd, file));
  const texts = [...readSheets(bytesOf('结果.xlsx'), '结果.xlsx').sheets].flatMap(({ rows: all }) =>
    [...all].flatMap(({ cells }) => cells.map((cell) => cell?.text ?? '')),
  );
  expect(texts.filter((text) => text.includes('“认定日期”'))).toHaveLength(1);
  expect(texts.filter((text) => text === '没有“年度”一栏')).toHaveLength(3);
  const comments = Object.entries(unzipSync(bytesOf('标.xlsx'))).filter(([name]) => /comments/.test(name));
  const said = comments.map(([, bytes]) => strFromU8(bytes)).join('');
  expect(said.match(/“认定日期”/g)).toHaveLength(1);
});
