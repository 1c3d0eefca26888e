import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { county, household, replaced, village } from '../examples.js';
import { builtInFiles, pointerOf, put } from '../rulebook/files.js';
import { evaluate, seal } from '../support/unchecked.js';
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
    const args = ['--reading', 'povertyLine=national', '--as-of', '2019-06-30', '--rulebook', 'rules/hunan-2016-2020'];
    const { stdout } = await sealAll([household()], args);
    const verdict = evaluate(household(), { readings: { povertyLine: 'national' }, asOf: '2019-06-30' });
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
    expect(english.stdout).toMatch(
      /^✓ household H1.*the same as when it was sealed\n {2}by .*\(household\/exit\)\n✓ county C3/,
    );
    expect(english.stdout).toMatch(/2 the same, 0 not/);
    expect(english.status).toBe(0);
    const chinese = await verify(sealed(household()), ['--lang', 'zh']);
    expect(chinese.stdout).toMatch(
      /^✓ 户 H1　2018-12-31　达标　与封存时一致\n {2}依据：贫困户脱贫（household\/exit）\n/,
    );
  });

  it('says what was changed', async () => {
    const forged = JSON.parse(JSON.stringify(sealed(replaced(household(), 'stableIncome', false))));
    forged.verdict.value.outcome = 'met';
    const { stdout, status } = await verify(forged, ['--lang', 'zh']);
    expect(stdout).toMatch(/^✗ 户 H1　2018-12-31　文件所载结论：达标　与封存时不一致：\n {2}依据：.*\n/);
    expect(stdout).toMatch(
      /不一致：\n.*依据.*\n.*结论被改动.*\n.*封存文件被改动.*\n.*结论：文件所载为达标，现为未达标/,
    );
    expect((await verify(forged)).stdout).toMatch(/^✗ household H1 .*as the file says: met/);
    expect(status).toBe(1);
  });

  it('judges by other rules, and says since which version', async () => {
    const files = builtInFiles();
    put(files, 'rulebook.json', '/version', '1.2.0');
    const line = `${pointerOf('parameters.json', 'povertyLine/exit')}/series/options/hunan/2/value`;
    put(files, 'parameters.json', line, '99999');
    const change = {
      version: '1.2.0',
      date: '2027-02-01',
      asOf: { from: '2018-01-01', to: '2018-12-31' },
      criteria: ['household/income'],
      labels: { zh: '2018 年标准更正', en: 'the line of 2018 corrected' },
    };
    const known = JSON.parse(readFileSync(join(root, 'rules/hunan-2016-2020/changes.json'), 'utf8'));
    const rules = folderOf({ ...files, 'changes.json': { ...known, changes: [change, ...known.changes] } });
    const { stdout, status } = await verify(sealed(household()), ['--rulebook', rules, '--lang', 'zh']);
    expect(stdout).toMatch(/^✗ 户 H1　2018-12-31　达标　与封存时不一致/);
    expect(stdout).toMatch(/规则已变：封存时为 hunan-2016-2020 1\.1\.0，现为 hunan-2016-2020 1\.2\.0/);
    expect(stdout).toMatch(/收入.*：封存时达标，现为未达标/);
    expect(stdout).toMatch(/自规则 1\.2\.0 版起改变：2018 年标准更正/);
    expect(status).toBe(1);
    const json = await verify(sealed(household()), ['--rulebook', rules, '--format', 'json']);
    expect(JSON.parse(json.stdout)).toEqual([
      expect.objectContaining({ level: 'household', id: 'H1', line: 1, same: false, since: '1.2.0' }),
    ]);
  });

  it('holds a seal against the record as it is now, matched by level and id', async () => {
    const file = join(folderOf({ 'now.json': [village(), replaced(household(), 'income.wages', 0)] }), 'now.json');
    const { stdout, status } = await verify(
      [sealed(household(), false), sealed(village(), false), sealed(county())],
      ['--record', file],
    );
    expect(stdout).toMatch(
      /✗ household H1[\s\S]*record is another[\s\S]*✓ village V7.*\n.*\n✓ county C3.*\n.*\n.*only what is in the seal/,
    );
    expect(stdout).toMatch(/2 the same, 1 not/);
    expect(status).toBe(1);
    const whole = await verify(sealed(household()), ['--record', file, '--lang', 'zh']);
    expect(whole.stdout).toMatch(/记录与封存时不同：工资性收入（income\.wages）/);
  });

  it('holds a seal against the record in it where none is given, and says what it cannot check', async () => {
    const file = join(folderOf({ 'now.json': [village()] }), 'now.json');
    const seals = [sealed(household()), sealed(county(), false)];
    const { stdout, status } = await verify(seals, ['--record', file, '--lang', 'zh']);
    expect(stdout).toMatch(/^✓ 户 H1　.*与封存时一致\n.*\n {2}- 未提供现有记录，只核对封存内容\n/);
    expect(stdout).toMatch(/\? 县 C3　2018-12-31　达标　无法核对：\n.*\n.*--record/);
    expect(stdout).toMatch(/一致 1，不一致 0，结论不变但规则不同 0，无法核对 1，不是封存结论 0/);
    expect(status).toBe(1);
    const json = await verify(seals, ['--record', file, '--format', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject([
      { id: 'H1', same: true, verdictSame: true, recordFrom: 'seal' },
      { id: 'C3', same: false, verdictSame: null, recordFrom: null },
    ]);
    expect((await verify(sealed(household()), ['--record', file])).status).toBe(0);
  });

  it('stops where the records to hold seals against cannot be read', async () => {
    const cwd = folderOf({ 's.ndjson': ndjson([sealed(household()), sealed(village())]), 'bad.json': '[{]' });
    const missing = await run(['verify', 's.ndjson', '--record', 'nowhere.json'], { cwd });
    expect([missing.status, missing.stdout]).toEqual([3, '']);
    expect(missing.stderr).toMatch(/^.*nowhere\.json.*\n$/);
    const broken = await run(['verify', 's.ndjson', '--record', 'bad.json'], { cwd });
    expect([broken.status, broken.stdout]).toEqual([3, '']);
  });

  it('says that a decision stands under other rules', async () => {
    const files = builtInFiles();
    put(files, 'rulebook.json', '/version', '1.2.0');
    const by = (...args: string[]) => verify(sealed(household()), ['--rulebook', folderOf(files), ...args]);
    const newer = await by('--lang', 'zh');
    expect(newer.stdout).toMatch(/^≈ 户 H1　2018-12-31　达标　结论不变，规则已更新（1\.1\.0 → 1\.2\.0）\n.*\n\n/);
    expect(newer.status).toBe(1);
    expect(JSON.parse((await by('--format', 'json')).stdout)).toMatchObject([{ same: false, verdictSame: true }]);
    put(files, 'rulebook.json', '/version', '0.9.0');
    expect((await by()).stdout).toMatch(/≈ .*by other rules \(1\.1\.0 → 0\.9\.0\)/);
    put(files, 'rulebook.json', '/version', '1.1.0');
    put(files, 'rulebook.json', '/labels/zh', '改了');
    expect((await by('--lang', 'zh')).stdout).toMatch(/≈ .*结论不变，但规则 1\.1\.0 的内容被改动，版本号却未变/);
  });

  it('says in JSON what was decided, by which rule, under which readings and on which day', async () => {
    const one = sealed(household());
    const json = await verify(one, ['--format', 'json']);
    expect(JSON.parse(json.stdout)).toEqual([
      {
        ...{ level: 'household', id: 'H1', rule: 'household/exit', asOf: '2018-12-31', readings: one.readings },
        ...{ outcome: 'met', line: 1, same: true, verdictSame: true, differences: [] },
      },
    ]);
  });

  it('names the place of what is no seal in words', async () => {
    const { stderr } = await verify({ ...sealed(household()), asOf: 'x' }, ['--lang', 'zh']);
    expect(stderr).toMatch(/不是封存的认定结论（认定日期缺失或写法不对）/);
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
