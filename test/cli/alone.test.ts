import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workbook } from '../support/registers.js';
import { ended, folderOf, ndjson, root, run, runBuilt, start } from './run.js';

const BUILT = ['cli.js', 'alone.cjs'];
const record = join(root, 'fixtures/records/households/h-001.json');
const paths = ['fixtures/records', 'fixtures/eligible'];

describe('check as a script without other commands, with no rules but the exits', () => {
  it.each([
    ['--lang', 'zh'],
    ['--lang', 'en', '--require', 'met'],
    ['--format', 'ndjson'],
    ['--format', 'json', '--quiet'],
    ['--format', 'csv', '--lang', 'zh'],
    ['--format', 'table', '--lang', 'zh'],
    ['--format', 'html', '--only', 'notMet', '--only', 'undetermined'],
    ['--format', 'sarif'],
    ['--outcome'],
    ['--outcome', '--as-of', '2020-12-31', '--reading', 'povertyLine=national'],
    ['--as-of', '2016-06-30', '--sort', 'margin', '--lang', 'zh'],
    ['--level', 'county', '--as-of=2019-12-31', '--reading=studentPension=paid'],
    ['--reading', 'povertyLin=national'],
    ['--formatt', 'csv'],
    ['--rule', 'household/identify'],
    ['--level', 'township'],
  ])('says what all the rules say: %s %s %s %s', async (...options) => {
    const args = ['check', ...paths, ...options];
    expect(await runBuilt(args)).toEqual(await run(args));
  });
});

describe('rollup as such a script', () => {
  const day = ['--as-of', '2018-12-31'];
  it.each([
    ['--lang', 'zh', ...day],
    ['--format', 'json', '--person-ids', ...day],
    ['--format', 'html', '--lang', 'zh', '--line-rise', '100', ...day],
    ['--format', 'csv', '--no-duplicates', '--reading', 'povertyLine=national', ...day],
    ['--partial', '--part', 'here', ...day],
    ['--merge', '--lang', 'zh'],
    ['--progress', '--format', 'md', ...day],
    ['--rulebook', 'rules/hunan-2016-2020', ...day],
    ['--format', 'tap'],
    ['--help'],
    [],
  ])('says what all the rules say: %s %s %s %s', async (...options) => {
    const args = ['rollup', ...paths, ...options];
    expect(await runBuilt(args)).toEqual(await run(args));
  });

  it('joins states that come on standard input', async () => {
    const states = await Promise.all(paths.map((path) => run(['rollup', '--partial', path, ...day])));
    const circumstances = { input: states.map(({ stdout }) => stdout).join('') };
    const args = ['rollup', '--merge', '-', '--format', 'json'];
    const told = await runBuilt(args, circumstances);
    expect(told).toEqual(await run(args, circumstances));
    expect([told.status, told.stderr]).toEqual([0, '']);
  });
});

describe('what comes on standard input', () => {
  const rows = [
    ['行政村代码', '行政村名称', '贫困发生率（%）', '年度'],
    ...['1', '2'].map((id) => [id, '甲村', 1, 2018]),
  ];
  const register = Buffer.from(workbook([{ name: '村', rows }]));
  const lines = ndjson([JSON.parse(readFileSync(record, 'utf8'))]);
  it.each([
    ['a workbook', ['--lang', 'zh'], register],
    ['a workbook, in another format', ['--format', 'json'], register],
    ['a workbook after a record', [record, '--format', 'csv'], register],
    ['what begins as one', [], register.subarray(0, 4)],
    ['too few bytes to be one', [], register.subarray(0, 2)],
    ['an old workbook that is broken', [], Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['lines', ['--format', 'ndjson'], lines],
    ['nothing', [], ''],
  ] as const)('is read as the whole command reads it: %s', async (_, options, input) => {
    const args = ['check', ...options, '-'];
    const told = await runBuilt(args, { input });
    expect(told).toEqual(await run(args, { input }));
    expect(told.status).not.toBe(4);
  });

  it.each([
    ['a workbook', register],
    ['lines', lines],
  ])('is rolled up as the whole command does: %s', async (_, input) => {
    const args = ['rollup', '--as-of', '2018-12-31', record, '-'];
    const told = await runBuilt(args, { input });
    expect(told).toEqual(await run(args, { input }));
    expect(told.status).not.toBe(4);
  });

  it('is left to the whole command before a file is begun', async () => {
    const folder = folderOf({ 'of.json': {} });
    const out = join(folder, 'rolled.json');
    const args = ['rollup', '--as-of', '2018-12-31', '--out', out, '-'];
    expect(await runBuilt(args, { input: register })).toEqual(await run(args, { input: register }));
    expect(readdirSync(folder).sort()).toEqual(['of.json', 'rolled.json']);
  });

  it('is not waited for where the command line is wrong', async () => {
    for (const args of [
      ['check', '-', '--formatt', 'csv'],
      ['rollup', '-'],
    ]) {
      expect((await ended(start(args))).status).toBe(2);
    }
  });

  it('may come piece by piece', async () => {
    const child = start(['check', '-', '--quiet', '--lang', 'zh']);
    for (const part of [register.subarray(0, 2), register.subarray(2, 3), register.subarray(3)]) {
      await new Promise((written) => child.stdin?.write(part, written));
    }
    child.stdin?.end();
    expect(await ended(child)).toEqual(await run(['check', '-', '--quiet', '--lang', 'zh'], { input: register }));
  });
});

describe('what V8 made of the script', () => {
  /** The built command somewhere else. */
  function copied(): {
    readonly folder: string;
    readonly check: (env?: NodeJS.ProcessEnv) => ReturnType<typeof ended>;
    readonly command: (args: readonly string[]) => ReturnType<typeof ended>;
  } {
    const folder = folderOf({ 'package.json': { type: 'module' } });
    mkdirSync(join(folder, 'dist'));
    for (const name of BUILT) copyFileSync(join(root, 'dist', name), join(folder, 'dist', name));
    const command = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
      ended(spawn(process.execPath, [join(folder, 'dist/cli.js'), ...args], { env: { LC_ALL: 'C', ...env } }));
    const check = (env?: NodeJS.ProcessEnv) => command(['check', record], env);
    return { folder, check, command };
  }
  const kept = (folder: string) =>
    readdirSync(join(folder, 'dist'))
      .filter((name) => !BUILT.includes(name))
      .map((name) => join(folder, 'dist', name));
  const expected = () => run(['check', record]);

  it('is kept beside it, and used when it runs again', async () => {
    const { folder, check } = copied();
    expect(await check()).toEqual(await expected());
    const [file = '', ...others] = kept(folder);
    expect(others).toEqual([]);
    const { ino } = statSync(file);
    expect(await check()).toEqual(await expected());
    expect(statSync(file).ino).toBe(ino);
  });

  it('is kept for each command by itself: what has run of it', async () => {
    const { folder, check, command } = copied();
    const rollup = ['rollup', '--as-of', '2018-12-31', record];
    await check();
    for (let times = 0; times < 2; times += 1) expect(await command(rollup)).toEqual(await run(rollup));
    expect(kept(folder).map((path) => /alone\.cjs\.[a-z]+/.exec(path)?.[0])).toEqual([
      'alone.cjs.check',
      'alone.cjs.rollup',
    ]);
  });

  it('is made anew where it is damaged', async () => {
    const { folder, check } = copied();
    await check();
    const [file = ''] = kept(folder);
    writeFileSync(file, 'nothing that V8 made');
    expect(await check()).toEqual(await expected());
    expect(statSync(file).size).toBeGreaterThan(1000);
  });

  it('is made anew where a byte of it is another', async () => {
    const { folder, check } = copied();
    await check();
    const [file = ''] = kept(folder);
    const whole = readFileSync(file);
    // Far within what V8 made, and in the checksum.
    for (const at of [whole.length - 100_000, whole.length - 1]) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      writeFileSync(file, damaged);
      const { ino } = statSync(file);
      expect(await check()).toEqual(await expected());
      expect(statSync(file).ino).not.toBe(ino);
      const anew = statSync(file).ino;
      expect(await check()).toEqual(await expected());
      expect(statSync(file).ino).toBe(anew);
    }
  });

  it('is not used for a script changed in place, though it is as long and no newer', async () => {
    const { folder, check } = copied();
    const before = await check();
    const script = join(folder, 'dist', 'alone.cjs');
    const { atime, mtime } = statSync(script);
    const text = readFileSync(script, 'latin1');
    const changed = text.replaceAll('distance to the line', 'distance to the LINE');
    expect([changed.length, changed === text]).toEqual([text.length, false]);
    writeFileSync(script, changed, 'latin1');
    utimesSync(script, atime, mtime);
    const after = await check();
    expect(after).not.toEqual(before);
    expect(after).toEqual(await check({ NODE_DISABLE_COMPILE_CACHE: '1' }));
  });

  it('is not kept where hardly any of it has run', async () => {
    const { folder, command } = copied();
    expect((await command(['check', '--lang', 'x', record])).status).toBe(2);
    expect((await command(['rollup', record])).status).toBe(2);
    expect(kept(folder)).toEqual([]);
  });

  it('is not kept where nobody wants it', async () => {
    const { folder, check } = copied();
    expect(await check({ NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual(await expected());
    expect(kept(folder)).toEqual([]);
  });

  it('is not missed where it cannot be written', async () => {
    const { folder, check } = copied();
    const { version, platform, arch } = process;
    // A folder of that name: nothing takes its place.
    mkdirSync(join(folder, 'dist', `alone.cjs.check.${version}-${platform}-${arch}.cache`, 'in'), { recursive: true });
    expect(await check()).toEqual(await expected());
    expect(kept(folder)).toHaveLength(1);
  });
});
