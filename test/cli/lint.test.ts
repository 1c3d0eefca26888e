import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { root, run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), '某镇 规则-'));
const rules = join(folder, '退出 办法');
cpSync(join(root, 'fixtures/small-rulebook'), rules, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const parameters = join(rules, 'parameters.json');
const sound = readFileSync(parameters, 'utf8');

describe('tuopin lint', () => {
  it('finds nothing in the built-in rulebook', async () => {
    expect(await run(['lint', '--strict'])).toEqual({
      status: 0,
      stdout: `hunan-2016-2020 ${hunan2016To2020().version}: nothing found\n`,
      stderr: '',
    });
  });

  it('knows the rulebooks that are shipped by their ids', async () => {
    const { status, stdout } = await run(['lint', 'national-2016', '--cases', 'fixtures/national-2016', '--strict']);
    expect(stdout).toMatch(/^national-2016 \d/m);
    expect(status).toBe(0);
  });

  it('takes the folder by --rulebook too, as every command does, and once', async () => {
    const by = await run(['lint', '--rulebook', rules]);
    expect(by).toEqual(await run(['lint', rules]));
    expect(by.status).toBe(0);
    const twice = await run(['lint', rules, '--rulebook', 'national-2016']);
    expect(twice).toEqual({
      status: 2,
      stdout: '',
      stderr: 'name the rulebook once: after the command, or by --rulebook\n',
    });
  });

  it('exits with 1 for an error, at its line in a folder with spaces and Chinese in its name', async () => {
    writeFileSync(parameters, sound.replace('"value": "2"', '"value": "200"'));
    const { status, stdout } = await run(['lint', rules, '--lang', 'zh']);
    writeFileSync(parameters, sound);
    expect(status).toBe(1);
    expect(stdout).toContain(`错误 unreachableBound ${join(rules, 'village-exit.json')}:20:11`);
    expect(stdout).toContain('处理办法：核对该标准值的数值、单位和比较符号');
  });

  it('exits with 1 for a warning only where it is strict', async () => {
    writeFileSync(
      parameters,
      sound.replace('"from": "2018-01-01", "value": "2"', '"from": "2018-02-01", "value": "2"'),
    );
    const [lax, strict] = [await run(['lint', rules]), await run(['lint', rules, '--strict'])];
    writeFileSync(parameters, sound);
    expect([lax.status, strict.status]).toEqual([0, 1]);
    expect(lax.stdout).toContain('"incidence/limit" has no value from 2018-01-01 to 2018-01-31');
  });

  it('exits with 3 where the rulebook cannot be read or would be refused, and says why', async () => {
    writeFileSync(parameters, `${sound.slice(0, -3)},`);
    const broken = await run(['lint', rules, '--format', 'json']);
    writeFileSync(parameters, sound);
    expect(broken.status).toBe(3);
    expect(JSON.parse(broken.stdout)).toMatchObject({ rulebook: null, findings: [{ code: 'badJson' }] });
    const missing = await run(['lint', join(folder, '没有')]);
    expect(missing).toMatchObject({ status: 3, stdout: '' });
    expect(missing.stderr).toContain('no such folder');
    const file = await run(['lint', parameters]);
    expect(file.status).toBe(3);
    expect(file.stderr).toContain('is a file; name the folder');
  });

  it('exits with 3 where a case file cannot be read, and still says what was found', async () => {
    const { status, stdout, stderr } = await run(['lint', rules, '--cases', join(folder, 'no-cases')]);
    expect(status).toBe(3);
    expect(stderr).toContain('no-cases: no such file or folder');
    // Of cases that cannot be read nothing is known.
    expect(stdout).toBe('small-town 1.0.0: nothing found\n');
  });

  it('takes a folder of records beside the rulebook for none of cases, but where it is named', async () => {
    const bare = join(folder, 'bare/rules');
    const records = join(folder, 'bare/cases');
    cpSync(rules, bare, { recursive: true });
    rmSync(join(bare, 'cases'), { recursive: true });
    mkdirSync(records);
    writeFileSync(join(records, 'h.json'), JSON.stringify({ level: 'household', id: 'h', members: [{}] }));
    expect(await run(['lint', bare])).toMatchObject({ status: 0, stderr: '' });
    const named = await run(['lint', bare, '--cases', records]);
    expect(named).toMatchObject({ status: 3, stderr: expect.stringContaining('this is a record') });
    writeFileSync(join(records, 'h.json'), '{');
    expect(await run(['lint', bare])).toMatchObject({ status: 3, stderr: expect.stringContaining('h.json') });
  });

  it('exits with 2 for a format that it does not have', async () => {
    expect((await run(['lint', '--format', 'xml'])).status).toBe(2);
  });

  it('reports for CI systems', async () => {
    const { status, stdout } = await run(['lint', rules, '--format', 'junit']);
    expect(status).toBe(0);
    expect(stdout).toContain('<testsuites name="tuopin lint"');
    expect(stdout).toContain('failures="0"');
  });
});
