import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RollUp } from '../../src/rollup/result.js';
import { rollUp } from '../../src/rollup/sources.js';
import { readSheets } from '../../src/tables/read-sheets.js';
import { rollUpWords } from '../../src/words/roll-up.js';
import { DAY, household, type Plain } from '../examples.js';
import { countyOf, householdIn, villageOf } from '../support/places.js';
import { folderOf, ndjson, run } from './run.js';

const households: Plain[] = [
  ...Array.from({ length: 30 }, (_, at) => householdIn(`p${at}`, 'V1', 'notMet', 1)),
  ...Array.from({ length: 15 }, (_, at) => householdIn(`q${at}`, 'V2', 'notMet', 1)),
  householdIn('open', 'V2', 'undetermined', 6),
  householdIn('refused', 'V3', 'refused', 2),
  householdIn('met', 'V3', 'met', 4),
];
const places = [
  villageOf('V1', 1000),
  villageOf('V2', 1000, { name: '=村二' }),
  villageOf('V3', 1000),
  countyOf('C1', 10_000, { povertyVillages: { total: 3, exited: 3 } }),
];
const asOf = ['--as-of', DAY] as const;
const files = { 'households.ndjson': ndjson(households), 'places.ndjson': ndjson(places) };

const rolled = async (paths: readonly string[], ...more: readonly string[]) => {
  const { stdout, stderr, status } = await run(['rollup', ...paths, '--format', 'json', ...more]);
  return { result: JSON.parse(stdout) as RollUp, stderr, status };
};

describe('tuopin rollup', () => {
  it('tells at a glance what is lost, open and safe, what decides, and what was refused', async () => {
    const folder = folderOf(files);
    const { stdout, stderr, status } = await run(['rollup', folder, ...asOf, '--lang', 'zh']);
    expect(status).toBe(3);
    expect(stderr).toContain('户 refused');
    const lines = stdout.split('\n');
    expect(lines.find((line) => line.includes('共读取'))).toContain('共读取52条：核查51，退回更正1，跳过0');
    const marks = lines.flatMap((line) => /^ {2}([✓✗?]) {2}(V\d)/.exec(line)?.slice(1).join(' ') ?? []);
    expect(marks).toEqual(['✗ V1', '? V2', '✓ V3']);
    expect(stdout).toContain('首户达标即可定为达标；首户未达标即定为未达标。按人口由多到少：open（6人）');
    expect(stdout).toContain('已退出贫困村数上报3，计算1～2');
  });

  it('counts blank lines, other levels and what cannot be placed', async () => {
    const text = `\n${ndjson([household({ level: 'township', id: 'T', county: 'C1' })])}\n{"level":\n`;
    const { result, status } = await rolled([folderOf({ ...files, 'z.ndjson': text })], ...asOf);
    const { read, judged, refused, skipped, skippedAs, unplaced } = result;
    expect(read).toBe(judged + refused + skipped);
    expect([skippedAs, unplaced, refused, status]).toEqual([{ blank: 2, otherLevels: 1 }, 1, 2, 3]);
  });

  it('tells of files that could not be read in the report too, and beside every met', async () => {
    const broken = '[{"level": "county", "id": "C9"}, ';
    const folder = folderOf({ ...files, 'broken.xlsx': 'no workbook', 'cut.json': broken });
    const [missing, workbook] = [join(folder, 'none.ndjson'), join(folder, 'broken.xlsx')];
    const { result, status } = await rolled([folder, missing], ...asOf);
    expect([result.filesNotRead, status]).toEqual([[workbook, missing], 3]);
    const told = { code: 'filesNotRead', files: 2 };
    expect(result.villages.find(({ id }) => id === 'V3')?.caveats).toContainEqual(told);
    for (const format of ['list', 'html', 'md']) {
      const { stdout } = await run(['rollup', folder, missing, ...asOf, '--format', format, '--lang', 'en']);
      expect(stdout.replaceAll('\\', ''), format).toContain(
        `not read, not to the end, or without any record: ${workbook}, ${missing}; what`,
      );
    }
    const states = await Promise.all(
      [folder, missing].map((path, at) => run(['rollup', path, ...asOf, '--partial', '--part', `${at}`])),
    );
    const parts = folderOf(Object.fromEntries(states.map(({ stdout }, at) => [`${at}.json`, stdout])));
    const merged = await run(['rollup', '--merge', '--format', 'json', join(parts, '1.json'), join(parts, '0.json')]);
    expect((JSON.parse(merged.stdout) as RollUp).filesNotRead).toEqual([workbook, missing]);
    expect(merged.status).toBe(3);
    const progress = await run(['progress', folder, missing, ...asOf, '--format', 'json']);
    expect(JSON.parse(progress.stdout)).toMatchObject({ filesNotRead: [workbook, missing] });
  });

  it('says of a place whose record was refused that it was, not that no household was read', async () => {
    const folder = folderOf({
      'households.ndjson': ndjson([householdIn('a', 'V1', 'met', 3), householdIn('b', 'V4', 'met', 3)]),
      'places.ndjson': ndjson([
        villageOf('V1', 1000, { services: 'yes' }),
        villageOf('V2', 1000),
        villageOf('V4', null),
        countyOf('C1', 10_000),
      ]),
    });
    const head = async (lang: string) => (await run(['rollup', folder, ...asOf, '--lang', lang])).stdout.slice(0, 900);
    expect(await head('en')).toContain('1 village of which no household was read');
    expect(await head('en')).toContain('1 village whose own record was refused');
    expect(await head('zh')).toContain('1个村未读到任何户');
    expect(await head('zh')).toContain('1个村的本级记录退回更正');
  });

  it('comes to the same as the library, whatever the day that records name and however they are written', async () => {
    const dated: Plain[] = households.map((one, at) => ({
      ...one,
      asOf: at % 3 === 0 ? '2017-06-30' : at % 3 === 1 ? DAY : null,
    }));
    const folder = folderOf({
      'households.ndjson': ndjson(dated),
      'more.json': dated.map((one) => ({ ...one, id: `${one.id}x`, extra: { asOf: '2016-01-01' } })),
      'places.ndjson': ndjson(places),
    });
    const all = [...dated, ...dated.map((one) => ({ ...one, id: `${one.id}x` }))];
    const expected = await rollUp(
      { households: all, villages: places.slice(0, 3), counties: places.slice(3) } as never,
      { asOf: DAY },
    );
    expect((await rolled([folder], ...asOf)).result).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(expected.otherYears).toMatchObject([{ level: 'household', year: 2017, records: 32 }]);
  });

  it('takes a day, and says what keeps it from rolling up', async () => {
    const folder = folderOf(files);
    for (const [args, status] of [
      [[folder], 2],
      [[folder, ...asOf, '--format', 'xlsx'], 2],
      [[folder, ...asOf, '--merge'], 2],
      [[folder, ...asOf, '--renamed', join(folder, 'places.ndjson')], 2],
      [[join(folder, 'places.ndjson'), '--merge'], 3],
    ] as const) {
      const ended = await run(['rollup', ...args]);
      expect([ended.status, ended.stdout], args.join(' ')).toEqual([status, '']);
      expect(ended.stderr, args.join(' ')).not.toBe('');
    }
  });

  it('writes over none of what it reads', async () => {
    for (const command of [['rollup', ...asOf], ['inspect']]) {
      const folder = folderOf(files);
      const { status, stderr } = await run([
        ...command,
        folder,
        '--format',
        'json',
        '--out',
        join(folder, 'list.json'),
      ]);
      expect([status, stderr.includes('list.json')], command[0]).toEqual([3, true]);
      const over = await run([...command, join(folder, 'list.json'), '--out', join(folder, 'list.json')]);
      expect([over.status, over.stdout], command[0]).toEqual([2, '']);
    }
  });

  it('merges what parts wrote to the same as all of it', async () => {
    const folder = folderOf({ ...files, 'more.ndjson': ndjson(households.slice(0, 5)) });
    const inFolder = (name: string) => join(folder, name);
    const names = ['households', 'places', 'more'];
    for (const name of names) {
      const { status } = await run([
        'rollup',
        inFolder(`${name}.ndjson`),
        ...asOf,
        '--partial',
        '--part',
        name,
        '-o',
        inFolder(`${name}.json`),
      ]);
      expect(status).toBe(name === 'households' ? 3 : 0);
    }
    const whole = (
      await rolled(
        names.map((name) => inFolder(`${name}.ndjson`)),
        ...asOf,
      )
    ).result;
    const parts = names.map((name) => inFolder(`${name}.json`));
    expect((await rolled(parts, '--merge')).result).toEqual({ ...whole, parts: [...names].sort() });
    expect(whole.duplicates).toHaveLength(5);
    const [a = '', ...others] = parts;
    await run(['rollup', ...others, '--merge', '--partial', '-o', inFolder('two.json')]);
    expect((await rolled([inFolder('two.json'), a], '--merge')).result).toEqual({ ...whole, parts: [...names].sort() });
    // As lines on standard input, and with a part of which nothing came.
    const nothing = await run(['rollup', '-', ...asOf, '--partial'], { input: '' });
    expect([nothing.status, JSON.parse(nothing.stdout).parts]).toEqual([3, []]);
    const input = [...parts.map((name) => readFileSync(name, 'utf8')), nothing.stdout].reverse().join('');
    const piped = await run(['rollup', '-', '--merge', '--format', 'json'], { input });
    expect(JSON.parse(piped.stdout)).toEqual({ ...whole, parts: [...names].sort() });
    const twice = await run(['rollup', a, inFolder('two.json'), ...others, '--merge', '--lang', 'zh']);
    expect([twice.status, twice.stdout]).toEqual([3, '']);
    expect(twice.stderr).toContain('已经合并过');
    const older = JSON.stringify({ ...(JSON.parse(readFileSync(a as string, 'utf8')) as object), rollUp: 2 });
    const refused = await run(['rollup', '-', '--merge', '--lang', 'zh'], { input: older });
    expect([refused.status, refused.stdout]).toEqual([3, '']);
    expect(refused.stderr).toContain('由其他版本的 tuopin 生成');
  });

  it('writes tables that Excel reads, numbers as numbers and nothing as a formula', async () => {
    const folder = folderOf(files);
    const out = join(folderOf({}), 'x.xlsx');
    await run(['rollup', folder, ...asOf, '--out', out, '--lang', 'zh']);
    const { sheets } = readSheets(new Uint8Array(readFileSync(out)), out);
    const [head, ...rows] = [...(sheets[0]?.rows ?? [])].map(({ cells }) =>
      Array.from(cells, (cell) => cell?.text ?? ''),
    );
    const { columns } = rollUpWords.zh;
    expect(head).toEqual(Object.values(columns));
    const at = (row: readonly string[] | undefined, column: keyof typeof columns) =>
      row?.[Object.keys(columns).indexOf(column)];
    const village = rows.find((row) => at(row, 'id') === 'V2');
    expect([at(village, 'poorFrom'), at(village, 'poorTo'), at(village, 'incidenceTo'), at(village, 'name')]).toEqual([
      '15',
      '21',
      '2.1',
      '=村二',
    ]);
    const beside = [...(sheets[1]?.rows ?? [])].map(({ cells }) => Array.from(cells, (cell) => cell?.text ?? ''));
    expect(beside).toContainEqual([rollUpWords.zh.blocking.title]);
    expect(beside.filter(([name]) => name === '收入')).not.toEqual([]);
    const { stdout: csv } = await run(['rollup', folder, ...asOf, '--format', 'csv', '--lang', 'zh']);
    expect(csv.split('\r\n')).toHaveLength(rows.length + 2);
    expect(csv).toContain(`"'=村二"`);
  });

  it('draws villages beside the bound, told by sign as well as by look', async () => {
    const { stdout } = await run(['rollup', folderOf(files), ...asOf, '--format', 'html', '--lang', 'zh']);
    const [picture = ''] = /<svg viewBox[\s\S]*?<\/svg>/.exec(stdout) ?? [];
    expect([...picture.matchAll(/<text [^>]*text-anchor="end">([^<]*)</g)].map(([, text]) => text)).toEqual([
      '✗ V1',
      '? =村二',
      '✓ V3',
    ]);
    expect(stdout).toContain('标准2%');
    expect(stdout).toContain('<details id="poor-village-1"><summary>15～21</summary><p>确定计入15户：');
    expect(stdout).toContain('<p>可能计入1户：open（6人）</p>');
    expect(stdout.split('<script')).toHaveLength(2);
    expect(stdout).not.toMatch(/https?:/);
  });

  it('tells the progress beside the plan from the same records, as tuopin progress does', async () => {
    const exited = { register: { status: 'exited', exitDate: '2017-12-01' } };
    const folder = folderOf({ ...files, 'z.ndjson': ndjson([householdIn('back', 'V3', 'met', 4, exited)]) });
    const { result } = await rolled([folder], ...asOf, '--progress', '--whole');
    const { stdout } = await run(['progress', folder, ...asOf, '--whole', '--format', 'json']);
    const { progress } = result as RollUp & { progress: { read: number } };
    expect(progress).toEqual(JSON.parse(stdout));
    const { stdout: page } = await run(['rollup', folder, ...asOf, '--progress', '--lang', 'zh', '--format', 'html']);
    expect(page).toContain('id="progress-plan"');
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says what it cannot do: ids that become each other, progress in csv', async () => {
    const renamed = { 'renamed.json': JSON.stringify({ villages: { V1: 'V2', V2: 'V1' } }) };
    const folder = folderOf({ ...files, ...renamed });
    const paths = [join(folder, 'places.ndjson'), ...asOf, '--lang', 'zh'];
    const circle = await run(['rollup', ...paths, '--renamed', join(folder, 'renamed.json')]);
    expect([circle.status, circle.stderr]).toEqual([2, expect.stringContaining('循环指向')]);
    const csv = await run(['rollup', ...paths, '--progress', '--format', 'csv']);
    expect([csv.status, csv.stderr]).toEqual([2, expect.stringContaining('tuopin progress')]);
  });

  it('tells that records of other years are counted too', async () => {
    const other = householdIn('before', 'V3', 'met', 1, { asOf: '2017-12-31' });
    const { stdout } = await run(['rollup', folderOf({ 'x.ndjson': ndjson([other]) }), ...asOf, '--lang', 'zh']);
    expect(stdout).toContain('其中1条户记录属其他年度');
  });

  it('writes ids as texts in workbooks, though they be digits', async () => {
    const out = join(folderOf({}), 'x.xlsx');
    const county = countyOf('0431', 100, { relocation: { planned: 5, completed: 5 } });
    const folder = folderOf({
      'x.ndjson': ndjson([county, householdIn('0007', 'V1', 'undetermined', 1, { county: '0431' })]),
    });
    await run(['rollup', folder, ...asOf, '--progress', '--out', out, '--quiet']);
    const { sheets } = readSheets(new Uint8Array(readFileSync(out)), out);
    const cells = sheets.flatMap(({ rows }) => [...rows].flatMap((row) => [...row.cells]));
    expect(cells.some((cell) => cell?.text === '0431')).toBe(true);
    expect(cells.filter((cell) => cell?.text === '431')).toEqual([]);
  });
});
