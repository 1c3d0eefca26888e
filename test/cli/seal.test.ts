import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { seal } from '../../src/seal/seal.js';
import { county, household, replaced, village } from '../examples.js';
import { builtInFiles, pointerOf, put } from '../rulebook/files.js';
import { folderOf, ndjson, root, run } from './run.js';

const sealed = (record: object, withRecord = true) => seal(evaluate(record), record, { withRecord });
const sealAll = (records: readonly object[], args: readonly string[] = []) =>
  run(['seal', '-', ...args], { input: ndjson(records) });
const verify = (value: unknown, args: readonly string[] = []) =>
  run(['verify', '-', ...args], { input: ndjson(Array.isArray(value) ? value : [value]) });

describe('seal', () => {
  it('writes a sealed decision a line, as the library seals it', async () => {
    const records = [household(), village(), county()];
    const { stdout, status } = await sealAll(records);
    expect(stdout).toBe(ndjson(records.map((record) => sealed(record))));
    expect(status).toBe(0);
  });

  it('writes a list, and leaves the record out where that is asked for', async () => {
    const { stdout } = await sealAll([household(), village()], ['--format', 'json', '--without-record']);
    expect(JSON.parse(stdout)).toEqual([sealed(household(), false), sealed(village(), false)]);
    expect(stdout).not.toMatch(/王建国/);
    expect(JSON.parse((await sealAll([{}], ['--format', 'json'])).stdout)).toEqual([]);
  });

  it('seals under the readings, day and rules asked for', async () => {
    const args = ['--reading', 'povertyLine=hunan', '--as-of', '2019-06-30', '--rulebook', 'rules/hunan-2016-2020'];
    const { stdout } = await sealAll([household()], args);
    const verdict = evaluate(household(), { readings: { povertyLine: 'hunan' }, asOf: '2019-06-30' });
    expect(JSON.parse(stdout)).toEqual(seal(verdict, household()));
  });

  it('says on standard error what is refused, and goes on', async () => {
    const { stdout, stderr, status } = await sealAll([replaced(household(), 'income.wages', -1), village()]);
    expect(stdout).toBe(ndjson([sealed(village())]));
    expect(stderr).toMatch(/household H1.*refused[\s\S]*income\.wages/);
    expect(status).toBe(3);
  });

  it('takes no what-if', async () => {
    const { stdout, stderr, status } = await sealAll([household()], ['--set', 'povertyLine/exit=1']);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toMatch(/--set/);
  });

  it('is the same to the byte in every time zone and language', () => {
    const input = ndjson([household({ id: 'ıİ李' }), village(), county()]);
    const texts = [
      { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' },
      { TZ: 'America/New_York', LANG: 'en_US.UTF-8' },
      { TZ: 'UTC', LANG: 'tr_TR.UTF-8' },
    ].map((env) =>
      execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'seal', '-'], { input, env, encoding: 'utf8' }),
    );
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain('"sha256"');
  });

  it('takes of package.json no more than the version', () => {
    expect(readFileSync(join(root, 'dist/index.js'), 'utf8')).not.toMatch(/devDependencies/);
  });
});

describe('verify', () => {
  it('says that nothing has changed, in both languages', async () => {
    const english = await verify([sealed(household()), sealed(county())]);
    expect(english.stdout).toMatch(/^✓ household H1.*the same as when it was sealed\n✓ county C3/);
    expect(english.stdout).toMatch(/2 the same, 0 not/);
    expect(english.status).toBe(0);
    const chinese = await verify(sealed(household()), ['--lang', 'zh']);
    expect(chinese.stdout).toMatch(/^✓ 户 H1　2018-12-31　达标　与封存时一致\n/);
  });

  it('says what was changed', async () => {
    const forged = JSON.parse(JSON.stringify(sealed(replaced(household(), 'stableIncome', false))));
    forged.verdict.value.outcome = 'met';
    const { stdout, status } = await verify(forged, ['--lang', 'zh']);
    expect(stdout).toMatch(/与封存时不一致：\n.*结论被改动.*\n.*封存文件被改动.*\n.*结论：封存时达标，现为未达标/);
    expect(status).toBe(1);
  });

  it('judges by other rules, and says since which version', async () => {
    const files = builtInFiles();
    put(files, 'rulebook.json', '/version', '1.1.0');
    const line = `${pointerOf('parameters.json', 'povertyLine/exit')}/series/options/national/2/value`;
    put(files, 'parameters.json', line, '99999');
    const change = {
      version: '1.1.0',
      date: '2027-02-01',
      asOf: { from: '2018-01-01', to: '2018-12-31' },
      criteria: ['household/income'],
      labels: { zh: '2018 年标准更正', en: 'the line of 2018 corrected' },
    };
    (files['changes.json'] as { changes: unknown[] }).changes.unshift(change);
    const rules = folderOf(files);
    const { stdout, status } = await verify(sealed(household()), ['--rulebook', rules, '--lang', 'zh']);
    expect(stdout).toMatch(/规则已变：封存时为 hunan-2016-2020 1\.0\.0，现为 hunan-2016-2020 1\.1\.0/);
    expect(stdout).toMatch(/收入.*：封存时达标，现为未达标/);
    expect(stdout).toMatch(/自规则 1\.1\.0 版起改变：2018 年标准更正/);
    expect(status).toBe(1);
    const json = await verify(sealed(household()), ['--rulebook', rules, '--format', 'json']);
    expect(JSON.parse(json.stdout)).toEqual([
      expect.objectContaining({ level: 'household', id: 'H1', line: 1, same: false, since: '1.1.0' }),
    ]);
  });

  it('holds a seal against the record as it is now, matched by level and id', async () => {
    const file = join(folderOf({ 'now.json': [village(), replaced(household(), 'income.wages', 0)] }), 'now.json');
    const { stdout, status } = await verify(
      [sealed(household(), false), sealed(village(), false), sealed(county())],
      ['--record', file],
    );
    expect(stdout).toMatch(
      /✗ household H1[\s\S]*record is another[\s\S]*✓ village V7[\s\S]*✗ county C3[\s\S]*no record/,
    );
    expect(status).toBe(1);
    const whole = await verify(sealed(household()), ['--record', file, '--lang', 'zh']);
    expect(whole.stdout).toMatch(/记录与封存时不同：工资性收入（income\.wages）/);
    expect((await verify(sealed(household()), ['--record', 'nowhere.json'])).status).toBe(3);
  });

  it.each<[string, string]>([
    ['a verdict', `${JSON.stringify(evaluate(household()))}\n`],
    ['no JSON', '{"seal": 1'],
    ['nothing', ''],
    ['a text that deepens', `${'['.repeat(5000)}${']'.repeat(5000)}`],
  ])('refuses what is no seal, with status 3: %s', async (_, input) => {
    const { status, stderr } = await run(['verify', '-'], { input });
    expect(stderr).not.toBe('');
    expect(status).toBe(3);
  });

  it('goes on after what is no seal, and does not let it steer a terminal', async () => {
    const strange = JSON.parse(JSON.stringify(sealed(household())));
    strange.verdict.value.id = '\u001b[2J';
    const { stdout, stderr, status } = await verify([{ '\u001b[2J': 1 }, strange, sealed(village())]);
    expect(stdout + stderr).not.toContain('\u001b');
    expect(stdout).toMatch(/✓ village V7/);
    expect(status).toBe(3);
    const json = await verify([{}, sealed(village())], ['--format', 'json']);
    expect(JSON.parse(json.stdout).map(({ same }: { same: boolean }) => same)).toEqual([false, true]);
  });
});
