/** `--against`: a second list of the same records beside the first. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/index.js';
import { readSheets } from '../../src/tables/read-sheets.js';
import { household, member, type Plain, village } from '../examples.js';
import { idNumber } from '../support/registers.js';
import { folderOf, linesOf, type OutputLine, run } from './run.js';

const ASPECTS = '有稳定收入来源,义务教育有保障,基本医疗有保障,住房安全有保障,吃饭有保障,穿衣有保障';
const HEAD = `户编号,户主姓名,家庭人口数,工资性收入（元）,生产经营性收入（元）,财产性收入（元）,转移性收入（元）,生产经营性支出（元）,${ASPECTS}`;
const row = (id: string, wages: number, others = '是,是,是,是,是,是', size = 1) =>
  `${id},张三,${size},${wages},0,0,0,0,${others}`;
const list = (...rows: string[]) => `${[HEAD, ...rows].join('\n')}\n`;

async function checked(files: Record<string, string>, ...more: string[]) {
  const cwd = folderOf(files);
  const ended = await run(
    [
      'check',
      '名册.csv',
      '--against',
      '核查.csv',
      '--as-of',
      '2018-12-31',
      '--format',
      'ndjson',
      '--lang',
      'zh',
      ...more,
    ],
    { cwd },
  );
  const verdicts = ended.stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Verdict]));
  return { ...ended, verdicts, cwd };
}

const inputOf = ({ criteria }: Verdict, path: string) =>
  criteria.flatMap(({ checks }) => checks.flatMap(({ inputs }) => inputs)).find((one) => one.path === path);

describe('a second list of the same households', () => {
  it('decides what both say alike, each input with the cells of both', async () => {
    const same = list(row('1', 9000));
    const { verdicts, status, stderr } = await checked({ '名册.csv': same, '核查.csv': list(row(' １', 9000)) });
    expect([status, verdicts[0]?.outcome]).toEqual([0, 'met']);
    expect(inputOf(verdicts[0] as Verdict, 'income.wages')).toEqual({
      path: 'income.wages',
      value: '9000',
      cell: 'D2',
      sources: [{ source: '核查.csv', value: '9000', cell: 'D2' }],
    });
    expect(stderr).toContain('核查.csv：共读取1条，其中与名册对上1条，只在该表中0条，退回更正0条，不在核查之列0条');
  });

  it('leaves open what they say otherwise, whichever of them would be enough', async () => {
    for (const [claimed, observed] of [
      [9000, 1000],
      [1000, 9000],
    ] as const) {
      const { verdicts } = await checked({
        '名册.csv': list(row('1', claimed)),
        '核查.csv': list(row('1', observed)),
      });
      expect([verdicts[0]?.outcome, verdicts[0]?.conflicts]).toEqual(['undetermined', ['income.wages']]);
    }
  });

  it('takes nothing from the second list that the first has not', async () => {
    const { verdicts } = await checked({
      '名册.csv': list(row('1', 9000, ',是,是,是,是,是')),
      '核查.csv': list(row('1', 9000)),
    });
    expect([verdicts[0]?.outcome, verdicts[0]?.missing]).toEqual(['undetermined', ['stableIncome']]);
    const attested = await checked({
      '名册.csv': list(row('1', 9000, '是,,是,是,是,是')),
      '核查.csv': list(row('1', 9000)),
    });
    expect([attested.verdicts[0]?.outcome, attested.verdicts[0]?.missing]).toEqual([
      'undetermined',
      ['members[0].birthDate', 'members[0].schooling'],
    ]);
  });

  it('holds what the second list computes against what the first only reports', async () => {
    const reported = '户编号,户主姓名,家庭人口数,人均纯收入（元）\n1,张三,1,9000\n';
    const { verdicts } = await checked({ '名册.csv': reported, '核查.csv': list(row('1', 1000)) });
    const income = verdicts[0]?.criteria[0];
    expect([income?.outcome, income?.conflicts]).toEqual(['undetermined', ['reported.perCapitaNetIncome']]);
    expect(inputOf(verdicts[0] as Verdict, 'reported.perCapitaNetIncome')?.sources).toEqual([
      { source: '核查.csv', value: '1000' },
    ]);
  });

  it('holds the number of members against each other', async () => {
    const { verdicts } = await checked({
      '名册.csv': list(row('1', 9000)),
      '核查.csv': list(row('1', 9000, undefined, 3)),
    });
    expect(verdicts[0]?.criteria[0]).toMatchObject({ outcome: 'undetermined', conflicts: ['reported.members'] });
  });

  it('tells which are in one list alone, and loses none', async () => {
    const { verdicts, stderr, status } = await checked({
      '名册.csv': list(row('1', 9000), row('2', 9000)),
      '核查.csv': list(row('3', 9000), row('1', 9000)),
    });
    expect(verdicts.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['1', 'met'],
      ['2', 'met'],
    ]);
    expect(status).toBe(0);
    expect(stderr).toContain('只在 核查.csv 中、名册没有的有1条，未核查：户 3');
    expect(stderr).toContain('名册中有1条不在 核查.csv 中，只按名册核查：户 2');
    expect(stderr).toContain('核查.csv：共读取2条，其中与名册对上1条，只在该表中1条');
  });

  it('counts who is in both and not asked for as neither', async () => {
    const both = list(row('1', 9000), row('2', 9000));
    const { stderr } = await checked({ '名册.csv': both, '核查.csv': both }, '--id', '2');
    expect(stderr).toContain('共读取2条，其中与名册对上1条，只在该表中0条，退回更正0条，不在核查之列1条');
    expect(stderr).not.toContain('只按名册');
  });

  it('holds both of two records of one id against the first, and tells of them', async () => {
    const lines = [9000, 1000].map((wages) =>
      JSON.stringify({ level: 'household', id: '1', members: [{ name: '张三' }], income: { wages } }),
    );
    const cwd = folderOf({ '名册.csv': list(row('1', 9000)), '核查.ndjson': `${lines.join('\n')}\n` });
    const args = ['check', '名册.csv', '--against', '核查.ndjson', '--as-of', '2018-12-31', '--lang', 'zh'];
    const twice = await run([...args, '--format', 'ndjson'], { cwd });
    expect(JSON.parse(twice.stdout)).toMatchObject({ outcome: 'undetermined', conflicts: ['income.wages'] });
    expect(twice.stderr).toContain(
      '户 1：在对照表中重复（核查.ndjson 第1行、核查.ndjson 第2行），其中无误的均与名册对照',
    );
  });

  it('refuses what cannot be read of the second list as of that list, with its cell', async () => {
    const { verdicts, stderr, status } = await checked({
      '名册.csv': list(row('1', 9000)),
      '核查.csv': list(row('1', 9000).replace('9000', '约九千')),
    });
    expect([status, verdicts[0]?.outcome]).toEqual([3, 'met']);
    expect(stderr).toMatch(/核查\.csv 中的记录有误，未用于对照：[\s\S]*D2/);
  });

  it('is told of in what is handed on: counts, what it lacks, refuses, has alone, and who is another', async () => {
    const { cwd, status } = await checked(
      {
        '名册.csv': list(row('1', 9000), row('2', 9000), row('3', 9000), row('4', 9000)),
        '核查.csv': list(
          row('1', 9000),
          row('2', 9000).replace('9000', '约九千'),
          row('4', 1000),
          row('5', 9000),
          row('6', 9000).replace('9000', '约九千'),
        ),
      },
      '--format',
      'xlsx',
      '--out',
      '结果.xlsx',
    );
    expect(status).toBe(3);
    const { sheets } = readSheets(new Uint8Array(readFileSync(join(cwd, '结果.xlsx'))), '结果.xlsx');
    const [rows, , , doubts = [], about = []] = sheets.map(({ rows }) =>
      [...rows].map(({ cells }) => Array.from(cells, (cell) => cell?.text ?? '')),
    );
    const notes = rows?.slice(1).map((cells) => cells[9]);
    const refused = /核查\.csv 中的记录有误，未用于对照，只按名册核查：D3：“工资性收入”.*约九千/;
    const onRegister = '不愁吃、不愁穿、义务教育、基本医疗、住房安全仅据名册认定，没有具体数据';
    expect(notes).toEqual([
      onRegister,
      expect.stringMatching(refused),
      `${onRegister}；核查.csv 中没有，只按名册核查`,
      '',
    ]);
    expect(doubts.slice(1)).toEqual([
      ['', '2', '疑点', expect.stringMatching(refused), '核查.csv D3'],
      ['', '3', '疑点', '核查.csv 中没有，只按名册核查', 'A4'],
      ['', '5', '疑点', '只在 核查.csv 中，名册没有，未核查', '核查.csv A5'],
      ['', '6', '疑点', expect.stringMatching(/^只在 核查\.csv 中，且记录有误：D6：/), '核查.csv D6'],
    ]);
    expect(about).toContainEqual([
      '对照名册',
      '核查.csv：共读取5条，其中与名册对上2条，只在该表中1条，退回更正2条，不在核查之列0条',
    ]);
    expect(about.map(([, text]) => text)).toContain('与 核查.csv 对照：不一致1条，未能对照2条');
    expect(about.at(-1)?.[1]).toBe('待核实：数据不全，或两份名册不一致，暂不作结论；核实后再认定。');
  });

  it('is told of in a list, of records that are not of tables too', async () => {
    const record = (id: string) => JSON.stringify({ level: 'household', id, members: [{ name: '张三' }] });
    const cwd = folderOf({ 'a.ndjson': `${record('1')}\n${record('2')}\n`, 'b.ndjson': `${record('2')}\n` });
    const args = ['check', 'a.ndjson', '--against', 'b.ndjson', '--as-of', '2018-12-31', '--lang', 'zh'];
    const { stdout } = await run(args, { cwd });
    expect(stdout).toContain('! b.ndjson 中没有，只按名册核查');
    expect(stdout).toContain('与 b.ndjson 对照：不一致0条，未能对照1条');
    expect((await run([...args, '--sort', 'id'], { cwd })).stdout).toBe(stdout);
  });

  it('is hardly the list that was meant where no id is in both', async () => {
    const other = { '名册.csv': list(row('1', 9000)), '核查.csv': list(row('2', 9000)) };
    const { status, stderr } = await checked(other);
    expect([status, stderr]).toEqual([
      3,
      expect.stringContaining('名册与 核查.csv 没有一条编号相同，请检查是否选错文件'),
    ]);
    const { stderr: common } = await checked({ ...other, '核查.csv': list(row('1', 9000).replace('9000', '约')) });
    expect(common).not.toContain('选错文件');
  });

  it('judges nothing where the second list cannot be read at all', async () => {
    const cwd = folderOf({ '名册.csv': list(row('1', 9000)), '结果.csv': '旧' });
    const args = ['check', '名册.csv', '--against', '没有.csv', '--out', '结果.csv', '--lang', 'zh'];
    const { status, stdout } = await run(args, { cwd });
    expect([status, stdout, readFileSync(join(cwd, '结果.csv'), 'utf8')]).toEqual([3, '', '旧']);
  });

  it('matches members by number, name or day of birth, and tells who cannot be', async () => {
    const record = (members: object[]) => JSON.stringify({ level: 'household', id: 'H1', asOf: '2018-12-31', members });
    const cwd = folderOf({
      'a.ndjson': record([
        { id: '01', name: '甲', medicalInsurance: 'resident' },
        { name: '乙', birthDate: '1980-01-01', medicalInsurance: 'resident' },
        { birthDate: '1990-01-01', medicalInsurance: 'resident' },
        { name: '戊', medicalInsurance: 'resident' },
      ]),
      'b.ndjson': record([
        { birthDate: '1990-01-01', medicalInsurance: 'none' },
        { name: '己', medicalInsurance: 'resident' },
        { name: '乙 ', medicalInsurance: 'none' },
        { id: '０１', name: '丙', medicalInsurance: 'none' },
      ]),
    });
    const { stdout, stderr } = await run(
      ['check', 'a.ndjson', '--against', 'b.ndjson', '--format', 'ndjson', '--lang', 'zh'],
      { cwd },
    );
    const medical = (JSON.parse(stdout) as Verdict).criteria.find(({ id }) => id === 'household/medical');
    expect(medical?.conflicts).toEqual([0, 1, 2].map((at) => `members[${at}].medicalInsurance`));
    expect(stderr).toContain('户 H1：成员对不上，未逐人对照：名册第4人；b.ndjson 第2人；请核对');
  });

  it('matches members by 证件号码 itself, and shows it nowhere', async () => {
    // Twins whose names are written otherwise: their numbers alone tell which is which.
    const [one, other] = [idNumber('2008-05-01', 11), idNumber('2008-05-01', 13)];
    const heading = '户编号,姓名,证件号码,与户主关系,医疗保险';
    const cwd = folderOf({
      'a.csv': `${heading}\n1,父,${idNumber('1980-01-01')},户主,居民医保\n1,子甲,${one},之子,居民医保\n1,子乙,${other},之子,居民医保\n`,
      'b.csv': `${heading}\n1,父亲,${idNumber('1980-01-01').toLowerCase()},户主,居民医保\n1,大双,${other}41B1,之子,未参保\n1,小双,"${one}",之子,居民医保\n`,
    });
    const args = ['a.csv', '--against', 'b.csv', '--as-of', '2018-12-31', '--lang', 'zh'];
    const { stdout, stderr } = await run(['check', ...args, '--format', 'ndjson'], { cwd });
    const medical = (JSON.parse(stdout) as Verdict).criteria.find(({ id }) => id === 'household/medical');
    expect(medical?.conflicts).toEqual(['members[2].medicalInsurance']);
    expect(stderr).not.toContain('成员对不上');
    for (const told of [stdout, stderr, (await run(['explain', ...args], { cwd })).stdout])
      expect(told).not.toMatch(/439981200805010|[A-Za-z0-9+/]{43}=/);
  });

  it('leaves open what a member whom only the second list has would decide', async () => {
    const child = { name: '子', birthDate: '2008-03-01', schooling: 'droppedOut' };
    const head = { name: '父', birthDate: '1980-01-01' };
    const record = (members: object[]) => JSON.stringify({ level: 'household', id: 'H1', asOf: '2018-12-31', members });
    const cwd = folderOf({ 'a.ndjson': record([head]), 'b.ndjson': record([head, child]) });
    const { stdout } = await run(['check', 'a.ndjson', '--against', 'b.ndjson', '--format', 'ndjson'], { cwd });
    const education = (JSON.parse(stdout) as Verdict).criteria.find(({ id }) => id === 'household/education');
    expect(education).toMatchObject({ outcome: 'undetermined', conflicts: ['attested.education'] });
    const told = await run(['explain', 'a.ndjson', '--against', 'b.ndjson', '--lang', 'zh'], { cwd });
    const concluded = '按b.ndjson的数据，该项结论为未达标，与名册相反';
    expect(told.stdout).toContain(`? ${concluded}\n`);
    expect(told.stdout).toContain(`核实“义务教育”：${concluded}`);
    // Nobody wrote no, and nobody is to write yes instead.
    expect(told.stdout).not.toMatch(/义务教育有保障“否”|现填否|名册所填义务教育有保障/);
    const listed = await run(['check', 'a.ndjson', '--against', 'b.ndjson', '--lang', 'zh'], { cwd });
    expect(listed.stdout.replace(/\n */g, '')).toContain(`义务教育：${concluded}`);
  });

  it('hides ids and names where that is asked for', async () => {
    const { stderr, stdout } = await checked(
      { '名册.csv': list(row('户甲', 9000), row('户丙', 1)), '核查.csv': list(row('户甲', 9000), row('户乙', 9000)) },
      '--mask-key',
      'k',
    );
    expect(`${stderr}${stdout}`).not.toMatch(/户甲|户乙|户丙|张三/);
  });

  it('writes the same with any number of threads, and of any kind of file', async () => {
    const cwd = folderOf({
      '名册.csv': list(row('1', 9000), row('2', 9000)),
      '核查.csv': list(row('1', 1000), row('2', 9000)),
    });
    const args = ['check', '名册.csv', '--against', '核查.csv', '--as-of', '2018-12-31', '--lang', 'zh'];
    const one = await run(args, { cwd });
    expect(one.stdout).toContain('来源不一致');
    expect(await run([...args, '--jobs', '3'], { cwd })).toEqual(one);
    const outcomes = await run([...args, '--outcome'], { cwd });
    expect(
      outcomes.stdout
        .split('\n')
        .slice(0, 2)
        .map((line) => JSON.parse(line).outcome),
    ).toEqual(['undetermined', 'met']);
  });

  it('gives the level asked for to records of either list that have none', async () => {
    const village = { id: 'V1', asOf: '2018-12-31', services: true };
    const cwd = folderOf({
      'a.json': JSON.stringify(village),
      'b.json': JSON.stringify([
        { ...village, services: false },
        { level: 'county', id: 'C1' },
      ]),
    });
    const args = ['check', 'a.json', '--against', 'b.json', '--level', 'village', '--format', 'ndjson', '--lang', 'zh'];
    const { stdout, stderr } = await run(args, { cwd });
    const services = (JSON.parse(stdout) as Verdict).criteria.find(({ id }) => id === 'village/services');
    expect([services?.outcome, services?.conflicts]).toEqual(['undetermined', ['services']]);
    expect(stderr).toContain('b.json：共读取2条，其中与名册对上1条，只在该表中0条，退回更正0条，不在核查之列1条');
  });

  it('is told by explain: who says what', async () => {
    const cwd = folderOf({ '名册.csv': list(row('1', 9000)), '核查.csv': list(row('1', 1000)) });
    const { stdout } = await run(
      ['explain', '名册.csv', '--against', '核查.csv', '--as-of', '2018-12-31', '--lang', 'zh'],
      { cwd },
    );
    expect(stdout).toContain('工资性收入两处来源不一致：所填数据为“9000元/年”（D2）；核查.csv为“1000元/年”（D2）');
    const size = await run(['check', '名册.csv', '--against', '核查.csv', '--as-of', '2018-12-31', '--lang', 'zh'], {
      cwd,
    });
    expect(size.stdout.replace(/\n */g, '')).toContain('来源不一致：9000元/年（D2）、1000元/年（核查.csv D2）');
  });

  it('says in explanations and on sheets who is not in it or refused there, and where both lists stand', async () => {
    const cwd = folderOf({
      '名册.csv': list(row('1', 9000), row('2', 9000), row('3', 9000)),
      '核查.csv': list(row('1', 9000), row('3', 9000).replace('9000', 'x')),
    });
    const args = ['explain', '名册.csv', '--against', '核查.csv', '--as-of', '2018-12-31', '--lang', 'zh', '--format'];
    for (const format of ['text', 'md', 'html', 'json']) {
      const { stdout } = await run([...args, format], { cwd });
      expect(stdout.match(/核查\.csv 中没有，只按名册核查/g)).toHaveLength(1);
      expect(stdout.match(/核查\.csv 中的记录有误，未用于对照，只按名册核查：D3/g)).toHaveLength(1);
      expect(stdout).toMatch(/名册\.csv：工资性收入 D2/);
      expect(stdout).toMatch(/核查\.csv：工资性收入 D2/);
    }
  });

  it('tells of sizes that differ though nothing but an income per person is given, which leans on neither', async () => {
    const of = (...rows: string[]) => `户编号,户主姓名,家庭人口数,人均纯收入（元）,纯收入（元）\n${rows.join('\n')}\n`;
    const cwd = folderOf({
      '名册.csv': of('1,张三,4,5000,20000', '2,李四,3,5000,15000', '3,王五,3,5000,'),
      '核查.csv': of('1,张三,3,5000,15000', '2,李四,3,5000.00,15000', '3,王五,3,5000,15000'),
    });
    const args = ['名册.csv', '--against', '核查.csv', '--as-of', '2018-12-31', '--quiet', '--lang'];
    const { stdout, stderr } = await run(['check', ...args, 'zh'], { cwd });
    expect(stdout.split('\n').filter((line) => line.startsWith('  ! '))).toEqual([
      '  ! 名册所填家庭纯收入来源不一致：20000元/年（E2）、15000元/年（核查.csv E2）',
      '  ! 名册所填家庭人口数来源不一致：4人（C2）、3人（核查.csv C2）',
    ]);
    expect(stdout).toContain('与 核查.csv 对照：不一致1条，未能对照0条');
    expect(stderr).toContain('户 1：名册所填家庭人口数来源不一致：4人（C2）、3人（核查.csv C2）');
    const english = await run(['check', ...args, 'en'], { cwd });
    expect(english.stderr).toContain(
      'household 1: number of members as reported: sources disagree: 4 persons (C2); 3 persons (核查.csv C2)',
    );
    const ndjson = await run(['check', ...args, 'zh', '--format', 'ndjson'], { cwd });
    expect(linesOf(ndjson.stdout).map(({ conflicts }) => conflicts)).toEqual([undefined, undefined, undefined]);
  });

  it('names one source once, and no 来源 twice', async () => {
    const record = (members: object[], stableIncome: boolean) =>
      JSON.stringify({ level: 'household', id: '1', members, stableIncome, reported: { members: 1 } });
    const [a, b] = [{ name: '甲' }, { name: '乙' }];
    const cwd = folderOf({ 'a.ndjson': record([a], true), 'b.ndjson': record([a, b], false) });
    const args = ['a.ndjson', '--against', 'b.ndjson', '--as-of', '2018-12-31', '--lang', 'zh'];
    const { stdout } = await run(['explain', ...args], { cwd });
    expect(stdout).toContain('名册所填家庭人口数两处来源不一致：所填数据为“1人”；b.ndjson为“1人、2人”');
    const listed = await run(['check', ...args], { cwd });
    expect(listed.stdout.replace(/\n */g, '')).toContain('有稳定收入来源所填不一致：是、否');
  });

  it('says what is wrong with how it is called', async () => {
    const cwd = folderOf({ '名册.csv': list(row('1', 9000)), 'm.json': '{}' });
    expect((await run(['check', '名册.csv', '--against-map', 'm.json'], { cwd })).status).toBe(2);
    expect((await run(['check', '-', '--against', '-'], { cwd })).status).toBe(2);
    expect(
      (await run(['check', '名册.csv', '--against', '名册.csv', '--against-map', '没有.json'], { cwd })).status,
    ).toBe(2);
    expect((await run(['check', '名册.csv', '--against', 'm.json', '--out', 'm.json'], { cwd })).status).toBe(2);
  });

  it('does not hang on the order of the second list', async () => {
    const rows = [row('1', 9000), row('2', 1000), row('3', 4000), row('4', 9000, '否,是,是,是,是,是')];
    const first = list(row('1', 9000), row('2', 9000), row('4', 9000));
    const { verdicts } = await checked({ '名册.csv': first, '核查.csv': list(...rows) });
    const cells = (key: string, value: unknown) => (key === 'cell' ? undefined : value);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
        const other = await checked({ '名册.csv': first, '核查.csv': list(...shuffled) });
        expect(JSON.stringify(other.verdicts, cells)).toBe(JSON.stringify(verdicts, cells));
      }),
      { numRuns: 4 },
    );
  });
});

describe('what the second list says of nobody that is known, or of nothing that could show it', () => {
  const two = (...members: Plain[]) => JSON.stringify([household({ members: members.map((one) => member(one)) })]);
  const said = (...members: object[]) =>
    JSON.stringify([{ level: 'household', id: 'H1', asOf: '2018-12-31', members }]);
  const by = async (first: string, second: string, ...more: string[]) => {
    const cwd = folderOf({ 'a.json': first, 'b.json': second });
    const args = ['check', 'a.json', '--against', 'b.json', '--format', 'ndjson', ...more];
    const { status, stdout } = await run(args, { cwd });
    const [line = {} as OutputLine] = linesOf(stdout);
    return { status, outcome: line.outcome, refused: line.refused?.map(({ code }) => code) };
  };
  const ours = [
    { id: 'm1', name: '王建国' },
    { id: 'm2', name: '王小明' },
  ];

  it('is the same with names hidden', async () => {
    const [first, second] = [
      two(...ours),
      said({ id: 'm1', name: '王建国' }, { id: 'm2', name: '王小明', schooling: 'droppedOut' }),
    ];
    expect(await by(first, second)).toMatchObject({ outcome: 'undetermined' });
    expect(await by(first, second, '--mask')).toMatchObject({ outcome: 'undetermined' });
  });

  it('lets no household exit of which it names somebody whom the first does not know', async () => {
    for (const stranger of [
      { id: 'm3', name: '王三', schooling: 'droppedOut' },
      { name: '王小朋', schooling: 'droppedOut' },
    ])
      expect(await by(two(...ours), said({ id: 'm1' }, stranger))).toEqual({
        status: 3,
        outcome: undefined,
        refused: ['strangers'],
      });
    // Of members of whom the first tells nothing, it may be any.
    expect(await by(two(...ours), said({ id: 'm1' }, { id: 'm2' }))).toMatchObject({ outcome: 'met' });
  });

  it('lets no village exit that comes out the other way by counts that the first has not', async () => {
    const {
      incidence: _,
      remainingPoorPersons: _poor,
      registeredRuralPopulation: _all,
      ...others
    } = village() as Plain;
    const first = JSON.stringify([{ ...others, incidence: '1.5' }]);
    const of = (remainingPoorPersons: number) =>
      JSON.stringify([
        { level: 'village', id: 'V7', asOf: '2018-12-31', remainingPoorPersons, registeredRuralPopulation: 1000 },
      ]);
    expect(await by(first, of(200))).toEqual({ status: 3, outcome: undefined, refused: ['listsApart'] });
    expect(await by(first, of(15))).toMatchObject({ status: 0, outcome: 'met' });
  });
});
