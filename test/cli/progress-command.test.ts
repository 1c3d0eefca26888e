import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Progress } from '../../src/progress/result.js';
import type { Watched } from '../../src/progress/watch.js';
import { readSheets } from '../../src/tables/read-sheets.js';
import { householdIn, villageOf } from '../support/places.js';
import { folderOf, ndjson, run } from './run.js';

const record = (id: string, year: number, over: object = {}) =>
  householdIn(id, 'V1', 'met', 3, {
    asOf: `${year}-12-31`,
    register: { status: 'exited', exitDate: '2017-12-01', since: '2014-05-01' },
    ...over,
  });
const bad = { clothing: { seasonal: false, bedding: true } };
const files = {
  'households.ndjson': `${ndjson([record('h1', 2017), record('h1', 2019, bad), record('h2', 2019)])}\n`,
  'villages.ndjson': ndjson([villageOf('V1', 500, { asOf: '2019-12-31', workTeam: true })]),
};
const published = join(import.meta.dirname, '../../fixtures/progress/published.json');

describe('tuopin progress', () => {
  it('tells the plan beside what was done, in every format', async () => {
    const folder = folderOf(files);
    const args = ['progress', folder, '--as-of', '2019-12-31', '--whole'];
    const json = await run([...args, '--format', 'json']);
    const result = JSON.parse(json.stdout) as Progress;
    expect(json.status).toBe(0);
    expect([result.read, result.used, result.skipped]).toEqual([5, 4, 1]);
    expect(result.targets[0]?.years.map(({ done }) => done?.from)).toEqual([0, 6, 0, 0, undefined]);
    const list = await run([...args, '--lang', 'zh']);
    for (const text of [
      '年度计划',
      '累计完成',
      '差额',
      '进度滞后',
      '期初',
      '自然增减',
      '期末',
      '双覆盖',
      '驻村工作队',
      '帮扶责任人',
    ])
      expect(list.stdout).toContain(text);
    for (const format of ['csv', 'html', 'md']) {
      const { stdout, status } = await run([...args, '--format', format]);
      expect([format, status, stdout.includes('4450000')]).toEqual([format, 0, true]);
    }
    const file = join(folder, 'progress.xlsx');
    expect((await run([...args, '--out', file, '--quiet'])).status).toBe(0);
    const { sheets } = readSheets(new Uint8Array(readFileSync(file)), file);
    const [plan, beside] = sheets.map(({ rows }) => [...rows].map(({ cells }) => cells));
    expect(plan?.[1]?.map((cell) => [cell?.kind, cell?.text])).toContainEqual(['number', '1100000']);
    expect(beside?.flat().filter((cell) => cell?.kind === 'number').length).toBeGreaterThan(4);
  });

  it('takes published figures without any records', async () => {
    const { stdout, status } = await run([
      'progress',
      '--figures',
      published,
      '--as-of',
      '2019-12-31',
      '--format',
      'json',
    ]);
    const { targets } = JSON.parse(stdout) as Progress;
    expect([status, targets[2]?.years[2]?.gap]).toEqual([0, { from: -11, to: -11 }]);
  });

  it('says what keeps it from telling', async () => {
    const folder = folderOf({ ...files, 'broken.ndjson': '{"level":\n', 'figures.json': '{"figures": [{}]}' });
    for (const [args, status] of [
      [[folder], 2],
      [[folder, '--as-of', '2019-12-31', '--format', 'xlsx'], 2],
      [[folder, '--as-of', '2019-12-31', '--figures', join(folder, 'figures.json')], 2],
      [[join(folder, 'broken.ndjson'), '--as-of', '2019-12-31'], 3],
    ] as const)
      expect([args, (await run(['progress', ...args])).status]).toEqual([args, status]);
  });
});

describe('tuopin progress with files beside', () => {
  it('refuses figures that cannot be, and says which target is meant', async () => {
    const figures = { figures: [{ target: 'poorPerson', year: 2016, kind: 'flow', value: 1, source: 's' }] };
    const folder = folderOf({ 'figures.json': JSON.stringify(figures) });
    const file = join(folder, 'figures.json');
    const { status, stderr } = await run(['progress', '--as-of', '2019-12-31', '--figures', file]);
    expect([status, stderr.includes('figures[0].target'), stderr.includes('"poorPersons"')]).toEqual([2, true, true]);
  });

  it('takes renamed places for what they are called now, as the roll-up that it stands beside does', async () => {
    const folder = folderOf({
      ...files,
      'old.ndjson': ndjson([villageOf('V9', 500, { asOf: '2018-12-31' })]),
    });
    const renamed = join(folderOf({ 'r.json': '{"villages": {"V9": "V1"}}' }), 'r.json');
    const circle = join(folderOf({ 'r.json': '{"villages": {"V9": "V1", "V1": "V9"}}' }), 'r.json');
    const args = [folder, '--as-of', '2019-12-31', '--renamed', renamed, '--format', 'json'];
    const alone = JSON.parse((await run(['progress', ...args])).stdout) as Progress;
    expect(alone.coverage[0]).toMatchObject({ covered: 1, open: 0 });
    const beside = JSON.parse((await run(['rollup', '--progress', ...args])).stdout) as { progress: Progress };
    expect(beside.progress.coverage).toEqual(alone.coverage);
    expect((await run(['progress', folder, '--as-of', '2019-12-31', '--renamed', circle])).status).toBe(2);
  });
});

describe('tuopin watch', () => {
  it('lists by village what slipped, by how much, and what relief there is', async () => {
    const folder = folderOf(files);
    const { stdout, status } = await run(['watch', folder, '--lang', 'zh']);
    expect(status).toBe(1);
    expect(stdout).toContain('返贫监测');
    expect(stdout).toContain('不愁穿：1户3人');
    expect(stdout).toContain('临时救助待认定');
    const json = JSON.parse((await run(['watch', folder, '--format', 'json'])).stdout) as Watched;
    expect(json.households.map(({ id, state }) => [id, state])).toEqual([
      ['h1', 'slipped'],
      ['h2', 'held'],
    ]);
    const csv = await run(['watch', folder, '--format', 'csv', '--lang', 'zh']);
    expect(csv.stdout.split('\r\n').filter((line) => line !== '')).toHaveLength(3);
    for (const format of ['html', 'md'])
      expect((await run(['watch', folder, '--format', format])).stdout).toContain('h1');
    const file = join(folder, 'watch.xlsx');
    expect((await run(['watch', folder, '--out', file])).status).toBe(1);
  });

  it('tells of files that could not be read', async () => {
    const folder = folderOf(files);
    const missing = join(folder, 'none.ndjson');
    const json = JSON.parse((await run(['watch', folder, missing, '--format', 'json'])).stdout);
    expect(json.filesNotRead).toEqual([missing]);
    expect((await run(['watch', folder, missing])).stdout).toContain(`without any record: ${missing}`);
  });

  it('is content where nothing slipped', async () => {
    const folder = folderOf({ 'h.ndjson': ndjson([record('h2', 2019)]) });
    expect((await run(['watch', folder])).status).toBe(0);
  });
});
