import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assess/assessment.js';
import type { Sample } from '../../src/assess/draw-sample.js';
import { readSheets } from '../../src/tables/read-sheets.js';
import { DAY, type Plain } from '../examples.js';
import { claimedCounty, seen } from '../support/evaluated-county.js';
import { countyOf, householdIn } from '../support/places.js';
import { folderOf, ndjson, run } from './run.js';

const { households, places } = claimedCounty({ villages: 6, registered: 1, exited: 20, notRegistered: 20 });
const whole = [...places.slice(0, -1), countyOf('C1', 6 * 41 * 3, { tier: 'national' })];
const claimed = { 'claimed/households.ndjson': ndjson(households), 'claimed/places.json': whole };
const drawing = ['--seed', '2019-03-01', '--households', '5', '--villages', '2'] as const;

/** A folder with claims, a sample drawn of them, and what was seen of who was drawn. */
async function evaluated(visit: (one: Plain, at: number) => Plain[]) {
  const folder = folderOf(claimed);
  const file = join(folder, 'sample.json');
  const { status } = await run(['sample', join(folder, 'claimed'), ...drawing, '--out', file]);
  expect(status).toBe(0);
  const sample = JSON.parse(readFileSync(file, 'utf8')) as Sample;
  const drawn = sample.households.map(({ id }) => households.find((one) => one.id === id) as Plain);
  const visits = folderOf({ 'seen.ndjson': ndjson(drawn.flatMap(visit)) });
  const assess = (...more: readonly string[]) =>
    run([
      ...['assess', '--claimed', join(folder, 'claimed'), '--observed', join(visits, 'seen.ndjson')],
      ...['--sample', file, '--as-of', DAY, ...more],
    ]);
  return { folder, visits, file, sample, assess };
}

describe('tuopin sample', () => {
  it('lists whom to visit, in both languages and on paper', async () => {
    const folder = folderOf(claimed);
    const zh = await run(['sample', folder, ...drawing, '--lang', 'zh']);
    expect(zh.status).toBe(0);
    expect(zh.stdout).toContain('抽样种子：2019-03-01');
    expect(zh.stdout).toContain('分层随机抽样，两阶段（先抽村，后抽户）');
    const { stdout: html } = await run(['sample', folder, ...drawing, '--format', 'html']);
    expect(html).toContain('size: A4');
    const { stdout: csv } = await run(['sample', folder, ...drawing, '--format', 'csv', '--lang', 'zh']);
    const rows = csv.trim().split('\r\n');
    expect(rows[0]).toContain('序号,户编号');
    // Two near and two remote villages, 5 exited, 5 not registered and the 1 registered of each.
    expect(rows).toHaveLength(1 + 4 * 11);
    const out = join(folder, 'list.xlsx');
    expect((await run(['sample', join(folder, 'claimed'), ...drawing, '--out', out, '--lang', 'zh'])).status).toBe(0);
    const [list] = (await readSheets(readFileSync(out))).sheets;
    expect(list?.name).toBe('样本户');
  });

  it('gives the same bytes for records in any order and layout', async () => {
    const other = folderOf({ 'b.ndjson': ndjson([...households].reverse()), 'a.json': [...whole].reverse() });
    const one = await run(['sample', folderOf(claimed), ...drawing, '--format', 'json']);
    const two = await run(['sample', other, ...drawing, '--format', 'json']);
    expect(two.stdout).toBe(one.stdout);
  });

  it('replaces, from the command line and from a file, and logs it', async () => {
    const folder = folderOf(claimed);
    const { sample } = await evaluated(() => []);
    const [first, second] = sample.households.map(({ id }) => id) as [string, string];
    const table = folderOf({ 'replaced.json': { [second]: '拒访' } });
    const { stdout } = await run([
      ...['sample', folder, ...drawing, '--format', 'json', '--replace', `${first}=全户外出`],
      ...['--replaced', join(table, 'replaced.json')],
    ]);
    const { replaced } = JSON.parse(stdout) as Sample;
    expect(replaced.map(({ id, reason }) => [id, reason])).toEqual([
      [first, '全户外出'],
      [second, '拒访'],
    ]);
  });

  it('replaces of a masked list whom the register names, or the list itself', async () => {
    const args = [
      'sample',
      folderOf(claimed),
      ...drawing,
      '--format',
      'json',
      '--mask',
      '--mask-key',
      'a key of this test',
    ];
    const drawn = async (...more: readonly string[]) => JSON.parse((await run([...args, ...more])).stdout) as Sample;
    const hidden = (await drawn()).households[0]?.id ?? '';
    expect(hidden).toMatch(/^H-[0-9a-f]{16}$/);
    const byHidden = await drawn('--replace', `${hidden}=away`);
    expect(byHidden.replaced.map(({ id }) => id)).toEqual([hidden]);
    const found: string[] = [];
    for (const { id } of households) {
      const { stdout, status } = await run([...args, '--replace', `${id}=away`]);
      if (status !== 0) continue;
      const [one] = (JSON.parse(stdout) as Sample).replaced;
      if (one?.id === hidden) found.push(stdout);
      if (found.length > 0) break;
    }
    expect(found.map((text) => JSON.parse(text) as Sample)).toEqual([byHidden]);
  });

  it('draws whom it draws without a mask, and names nobody', async () => {
    const args = ['sample', folderOf(claimed), ...drawing, '--format', 'json'];
    const { stdout: plain } = await run(args);
    const { stdout: hidden, stderr } = await run([...args, '--mask', '--mask-key', 'k']);
    const [drawn, masked] = [plain, hidden].map((text) => JSON.parse(text) as Sample) as [Sample, Sample];
    const beside = ({ households: ones, strata }: Sample) => [
      strata,
      ones.map(({ stratum, rank, weight }) => [stratum, rank, weight]),
    ];
    expect(beside(masked)).toEqual(beside(drawn));
    // Each is the pseudonym that other commands have for the one who is drawn.
    const [{ id = '', village = '' } = {}] = drawn.households;
    const { stdout: judged } = await run(['check', folderOf(claimed), '--outcome', '--mask', '--mask-key', 'k']);
    const [one] = masked.households;
    expect(judged).toContain(`"id":"${one?.id}"`);
    expect(judged).toContain(`"village":"${one?.village}"`);
    for (const told of [hidden, stderr]) for (const text of [id, village]) expect(told).not.toContain(`"${text}"`);
  });

  it('names whom to visit by the head where the register names no household', async () => {
    const named = households.map((one) => ({
      ...one,
      members: (one.members as readonly object[]).map((member, at) =>
        at === 0 ? { ...member, relation: 'head', name: `户主${one.id}` } : member,
      ),
    }));
    const { stdout } = await run([
      ...['sample', folderOf({ 'h.ndjson': ndjson(named), 'p.json': whole }), ...drawing, '--format', 'json'],
    ]);
    const { households: drawn } = JSON.parse(stdout) as Sample;
    expect(drawn.map(({ name }) => name)).toEqual(drawn.map(({ id }) => `户主${id}`));
  });

  it('tells the size that shows fewer than 2 % wrong', async () => {
    const folder = folderOf(claimed);
    const { stdout, status } = await run(['sample', folder, '--size', '--lang', 'zh']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/总体无限\s+149\s+183/);
    const { stdout: json } = await run(['sample', folder, '--size', '--design-effect', '2', '--format', 'json']);
    expect(JSON.parse(json)).toMatchObject({ designEffect: 2, sizes: [{ one: 298, two: 366 }, {}, {}, {}] });
  });

  it('says what keeps it from drawing', async () => {
    const folder = folderOf(claimed);
    const replaced = join(folderOf({ 'r.json': {} }), 'r.json');
    const several = folderOf({ 'p.json': [...whole, countyOf('C2', 5)] });
    for (const [args, said] of [
      [[folder, '--households', '5'], '--seed'],
      [[folder, '--seed', 's'], '--households'],
      [[folder, '--seed', 's', '--households', '0'], 'whole number'],
      [[folder, ...drawing, '--hits', '1'], '--size'],
      [[folder, '--size', '--hits', '0.5'], '0 or more'],
      [[folder, '--seed', ' ', '--households', '5'], '--seed'],
      [[folder, ...drawing, '--replaced', replaced, '--out', replaced], replaced],
      [[folder, '--size', '--seed', 's'], '--seed'],
      [[folder, ...drawing, '--replace', 'nobody=away'], 'nobody'],
      [[folder, ...drawing, '--replace', 'nobody'], 'id=reason'],
      [[folder, ...drawing, '--replaced', join(folder, 'claimed/places.json')], 'table'],
      [[folder, ...drawing, '--format', 'xlsx'], '--out'],
      [[folder, ...drawing, '--out', join(folder, 'x.doc')], '.xlsx'],
      [[several, ...drawing], 'C1, C2'],
      [[folder, ...drawing, '--county', 'C7'], 'C7'],
    ] as const) {
      const { status, stderr, stdout } = await run(['sample', ...args]);
      expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' });
      expect(stderr).toContain(said);
    }
  });

  it('tells what is refused, and draws the others', async () => {
    const folder = folderOf({ ...claimed, 'bad.ndjson': `${ndjson([householdIn('bad', 'V1', 'refused', 4)])}\n{` });
    const { status, stderr, stdout } = await run(['sample', folder, ...drawing, '--format', 'json']);
    expect(status).toBe(3);
    expect(stderr).toContain('bad');
    expect((JSON.parse(stdout) as Sample).notInFrame).toEqual({ households: 2, persons: 54 });
  });
});

it('samples and evaluations tell of files that could not be read, also those that the sample was drawn without', async () => {
  const folder = folderOf(claimed);
  const [missing, visits, sample] = ['none.csv', 'gone.ndjson', 'sample.json'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const registers = join(folder, 'claimed');
  const { stdout } = await run(['sample', registers, missing, ...drawing, '--lang', 'zh']);
  expect(stdout).toContain(`未能读取、未读完或没有记录的文件：${missing}`);
  expect((await run(['sample', registers, missing, ...drawing, '--out', sample])).status).toBe(3);
  expect(JSON.parse(readFileSync(sample, 'utf8'))).toMatchObject({ filesNotRead: [missing] });
  const seenIn = folderOf({ 'seen.ndjson': ndjson([seen(households[0] as Plain, 'met', true)]) });
  const assess = ['assess', '--claimed', registers, '--observed', join(seenIn, 'seen.ndjson'), visits];
  const evaluated = await run([...assess, '--sample', sample, '--as-of', DAY, '--format', 'json']);
  expect([evaluated.status, JSON.parse(evaluated.stdout).filesNotRead]).toEqual([3, [missing, visits]]);
  const page = await run([...assess, '--sample', sample, '--as-of', DAY, '--format', 'html']);
  expect(page.stdout).toContain(`without any record: ${missing}, ${visits}; what`);
});

describe('tuopin assess', () => {
  it('comes to the four rates and a verdict, with the households behind them', async () => {
    const { assess, sample } = await evaluated((one, at) => [seen(one, at === 0 ? 'notMet' : 'met', at !== 1)]);
    const [first, second] = sample.households.map(({ id }) => id) as [string, string];
    const { stdout, status } = await assess('--lang', 'zh');
    expect(status).toBe(0);
    for (const said of [
      '错退率',
      '漏评率',
      '群众认可度',
      '综合贫困发生率',
      '设计效应',
      '错退户',
      '不认可户',
      first,
      second,
    ])
      expect(stdout).toContain(said);
    const result = JSON.parse((await assess('--format', 'json')).stdout) as Assessment;
    expect(result).toMatchObject({ applies: true, county: 'C1', confidence: 0.95, sided: 'two' });
    expect(result.wrongExit).toMatchObject({ hits: { from: 3, to: 3 }, hitIds: [first], outcome: 'undetermined' });
    expect(result.sample).toMatchObject({ given: true, stages: 2, drawn: 44, seen: 44 });
    for (const { read, judged, refused, skipped } of [result.claimed, result.observed])
      expect(read).toBe(judged + refused + skipped);
    const { stdout: csv } = await assess('--format', 'csv');
    expect(csv).toContain('wrong exits,"exited, near"');
    for (const format of ['html', 'md']) expect((await assess('--format', format)).stdout).toContain(first);
  });

  it('tells who was drawn and not seen, seen and not drawn, and whose id is wrong', async () => {
    const { assess, sample } = await evaluated((one, at) =>
      at === 0 ? [householdIn('wrong-id', 'V1', 'met', 3)] : [seen(one)],
    );
    const { stdout, stderr } = await assess();
    const first = sample.households[0]?.id ?? '';
    expect(stdout).toContain(`drawn and not seen, so unknown: ${first}`);
    expect(stdout).toContain('check the ids: wrong-id');
    expect(stderr).toBe('');
  });

  it('takes readings of the evaluation and of the rulebook, confidence and sides', async () => {
    const { assess } = await evaluated((one) => [seen(one)]);
    const { stdout } = await assess(
      ...['--format', 'json', '--confidence', '90', '--sided', 'one', '--tier', 'provincial', '--design-effect', '1.5'],
      ...['--reading', 'missedBase=sampledVillages', '--reading', 'incidenceBound=atMost'],
    );
    expect(JSON.parse(stdout)).toMatchObject({
      confidence: 0.9,
      sided: 'one',
      applies: true,
      otherTier: 'provincial',
      readings: { missedBase: 'sampledVillages', assessmentBound: 'notAbove' },
      comprehensiveIncidence: { mayEqual: true },
    });
  });

  it('hides both lists and the sample by one key', async () => {
    const { assess, sample } = await evaluated((one, at) => [seen(one, at === 0 ? 'notMet' : 'met')]);
    const { wrongExit, sample: told } = JSON.parse((await assess('--format', 'json')).stdout) as Assessment;
    for (const more of [['--mask'], ['--mask', '--county', 'C1'], ['--mask-key', 'k']]) {
      const { stdout } = await assess('--format', 'json', ...more);
      const hidden = JSON.parse(stdout) as Assessment;
      expect(hidden.sample).toEqual({ ...told, replaced: [] });
      expect({ ...hidden.wrongExit, hitIds: [] }).toEqual({ ...wrongExit, hitIds: [] });
      expect(hidden.wrongExit.hitIds).toEqual([expect.stringMatching(/^H-[0-9a-f]{16}$/)]);
      expect(stdout).not.toContain(sample.households[0]?.id);
    }
  });

  it('goes into a workbook and a page', async () => {
    const { assess, folder } = await evaluated((one) => [seen(one)]);
    const out = join(folder, 'evaluation.xlsx');
    expect((await assess('--out', out)).status).toBe(0);
    const [rates, beside] = (await readSheets(readFileSync(out))).sheets;
    expect(rates?.name).toBe('rates');
    expect(beside).toBeDefined();
    const page = join(folder, 'evaluation.html');
    await assess('--out', page, '--lang', 'zh');
    expect(readFileSync(page, 'utf8')).toContain('贫困县退出专项评估');
  });

  it('counts what is refused as unknown, and exits with 3', async () => {
    const { assess, sample } = await evaluated((one, at) => [seen(one, at === 0 ? 'refused' : 'met')]);
    const { stdout, stderr, status } = await assess('--format', 'json');
    const first = sample.households[0]?.id ?? '';
    expect(status).toBe(3);
    expect(stderr).toContain(first);
    expect((JSON.parse(stdout) as Assessment).wrongExit.unknownIds).toEqual([first]);
  });

  it('says what keeps it from evaluating', async () => {
    const { folder, file, sample } = await evaluated((one) => [seen(one)]);
    const lists = ['--claimed', join(folder, 'claimed'), '--observed', join(folder, 'claimed')];
    const elsewhere = folderOf({
      'c.json': [countyOf('C9', 5)],
      'twice.json': { ...sample, households: [...sample.households, ...sample.households.slice(3, 4)] },
      'rules/rulebook.json': JSON.parse(readFileSync('fixtures/small-rulebook/rulebook.json', 'utf8')) as Plain,
    });
    for (const [args, said] of [
      [['--observed', folder, '--as-of', DAY], '--claimed'],
      [['--claimed', folder, '--as-of', DAY], '--observed'],
      [[...lists], '--as-of'],
      [['--claimed', '-', '--observed', '-', '--as-of', DAY], 'standard input'],
      [[...lists, '--as-of', DAY, '--sample', join(folder, 'claimed/places.json')], 'no sample'],
      [[...lists, '--as-of', DAY, '--sample', join(elsewhere, 'twice.json')], sample.households[3]?.id ?? ''],
      [[...lists, '--as-of', DAY, '--sample', file, '--clusters', 'households'], 'by villages'],
      [[...lists, '--as-of', DAY, '--sample', file, '--out', file], file],
      [[...lists, '--as-of', DAY, '--county', 'C7'], 'C7'],
      [[...lists, '--as-of', DAY, '--tier', 'National'], 'national'],
      [[...lists, '--as-of', DAY, '--reading', 'missedBase=all'], 'sampledVillages'],
      [[...lists, '--as-of', DAY, '--confidence', '0.95'], 'above 50'],
      [['--claimed', join(elsewhere, 'c.json'), '--observed', folder, '--as-of', DAY, '--sample', file], 'C9'],
      [[...lists, '--as-of', DAY, '--rulebook', 'fixtures/small-rulebook'], 'assess.json'],
    ] as const) {
      const { status, stderr, stdout } = await run(['assess', ...args]);
      expect({ args, status, stdout, stderr }).toEqual({ args, status: 2, stdout: '', stderr });
      expect(stderr).toContain(said);
    }
  });

  it('is held to the file of the rulebook that the folder builds on', async () => {
    const { assess } = await evaluated((one) => [seen(one)]);
    const { stdout } = await assess('--format', 'json', '--rulebook', 'rules/hunan-2016-2020');
    expect(JSON.parse(stdout)).toMatchObject({ wrongExit: { bound: '2' }, recognition: { bound: '90' } });
  });
});
