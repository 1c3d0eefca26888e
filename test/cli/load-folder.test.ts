import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, linesOf, root, run } from './run.js';

const records = ['check', 'fixtures/records', '--format', 'ndjson'];

/** A copy of the rulebook, with some of its files written anew; null leaves a file out. */
function rules(changed: Readonly<Record<string, string | Buffer | null>> = {}): string {
  const folder = folderOf({});
  cpSync(join(root, 'rules/hunan-2016-2020'), folder, {
    recursive: true,
    filter: (path) => !Object.entries(changed).some(([name, text]) => text === null && path.endsWith(name)),
  });
  for (const [name, text] of Object.entries(changed)) if (text !== null) writeFileSync(join(folder, name), text);
  return folder;
}

const textOf = (name: string) => readFileSync(join(root, 'rules/hunan-2016-2020', name), 'utf8');

describe('--rulebook', () => {
  it('with a copy of the built-in one changes nothing', async () => {
    const builtIn = await run(records);
    expect(await run([...records, '--rulebook', rules()])).toEqual(builtIn);
    expect(builtIn.status).toBe(0);
  });

  it('with other figures judges by these', async () => {
    const parameters = textOf('parameters.json').replaceAll('"3200"', '"2900"');
    const { status, stdout } = await run([...records, '--rulebook', rules({ 'parameters.json': parameters })]);
    const verdict = linesOf(stdout).find(({ id }) => id === 'H-002');
    expect(status).toBe(0);
    expect(verdict).toMatchObject({ outcome: 'met' });
    expect(JSON.stringify(verdict)).toContain('"expected":"2900"');
  });

  it('names itself in the verdict', async () => {
    const manifest = textOf('rulebook.json').replace(/"version": "[^"]+"/, '"version": "9.9.9"');
    const { stdout } = await run([...records, '--rulebook', rules({ 'rulebook.json': manifest })]);
    for (const line of linesOf(stdout)) expect(line.rulebook).toEqual({ id: 'hunan-2016-2020', version: '9.9.9' });
  });

  it('is cross-checked as well', async () => {
    const parameters = textOf('parameters.json').replaceAll('"3200"', '"2900"');
    const args = [...records, '--cross-check', '--rulebook', rules({ 'parameters.json': parameters })];
    expect(await run(args)).toMatchObject({ status: 0, stderr: '' });
  });

  it('may lie in a folder with spaces and Chinese in its name', async () => {
    const folder = join(folderOf({}), '规则 2016—2020');
    cpSync(join(root, 'rules/hunan-2016-2020'), folder, { recursive: true });
    expect((await run([...records, '--rulebook', folder])).status).toBe(0);
  });

  it('may hold other files and folders beside its own', async () => {
    const folder = rules({ 'README.md': '# ours', 'notes.txt': '' });
    mkdirSync(join(folder, 'drafts'));
    mkdirSync(join(folder, 'old.json'));
    expect(await run([...records, '--rulebook', folder])).toMatchObject({ status: 0, stderr: '' });
  });

  it('reads files with a byte order mark', async () => {
    const folder = rules({ 'rulebook.json': `\uFEFF${textOf('rulebook.json')}` });
    expect((await run([...records, '--rulebook', folder])).status).toBe(0);
  });

  it.each<[string, Record<string, string | Buffer | null>, RegExp[]]>([
    ['no manifest', { 'rulebook.json': null }, [/^rulebook\.json: /m]],
    [
      'no parameters of its own',
      { 'parameters.json': null },
      [/^\S*county-exit\.json(?::\d+:\d+)?#.*"countyIncome\/target"/m],
    ],
    [
      'text cut off',
      { 'county-exit.json': '{\n  "rules": [' },
      [/^\S*county-exit\.json(?::\d+:\d+)?: .*line 2, column 13/m],
    ],
    ['an empty file', { 'county-exit.json': '' }, [/^\S*county-exit\.json(?::\d+:\d+)?: /m]],
    [
      'a key given twice',
      { 'county-exit.json': '{"rules": [], "rules": []}' },
      [/^\S*county-exit\.json(?::\d+:\d+)?: .*rules.*twice.*line 1, column 15/m],
    ],
    ['text nested deep', { 'county-exit.json': '['.repeat(100_000) }, [/^\S*county-exit\.json(?::\d+:\d+)?: /m]],
    ['a list', { 'county-exit.json': '[]' }, [/^\S*county-exit\.json(?::\d+:\d+)?\b/m]],
    [
      'bytes that are not UTF-8',
      { 'county-exit.json': Buffer.from([0x7b, 0xff, 0x7d]) },
      [/^\S*county-exit\.json(?::\d+:\d+)?: /m],
    ],
    [
      'Chinese that is not UTF-8',
      {
        'county-exit.json': Buffer.from(textOf('county-exit.json').replace('"zh": "', '"zh": "\u00cd\u00f5'), 'latin1'),
      },
      [/^\S*county-exit\.json(?::\d+:\d+)?: .*UTF-8/m],
    ],
    [
      'an unknown fact',
      { 'county-exit.json': textOf('county-exit.json').replace('"povertyIncidence"', '"povertyIncidents"') },
      [/^\S*county-exit\.json(?::\d+:\d+)?#\/rules\/0\/conditions\/\S+: .*povertyIncidents/m],
    ],
    [
      'several faults in several files',
      {
        'county-exit.json': textOf('county-exit.json').replace('decimal:lessThan', 'lessThan'),
        'village-exit.json': textOf('village-exit.json').replace('"tasks.power"', '"tasks.powers"'),
      },
      [/^\S*county-exit\.json(?::\d+:\d+)?#\/rules\//m, /^\S*village-exit\.json(?::\d+:\d+)?#\/rules\//m],
    ],
  ])('with %s is refused: file and place in a line, nothing judged', async (_, changed, said) => {
    const { status, stdout, stderr } = await run([...records, '--rulebook', rules(changed)]);
    expect(status).toBe(3);
    expect(stdout).toBe('');
    for (const line of said) expect(stderr).toMatch(line);
  });

  it('at fault is told in Chinese too, with the names', async () => {
    const changed = {
      'county-exit.json': textOf('county-exit.json').replace('"povertyIncidence"', '"povertyIncidents"'),
      'household-exit.json': textOf('household-exit.json').replace('"en": "income"', '"en": ""'),
    };
    const { status, stderr } = await run([...records, '--rulebook', rules(changed), '--lang', 'zh']);
    expect(status).toBe(3);
    expect(stderr).toMatch(
      /^\S*county-exit\.json(?::\d+:\d+)?#\/rules\/0\/conditions\/\S+：县没有名为“povertyIncidents”的数据；是否应为“povertyIncidence”？$/m,
    );
    expect(stderr).toMatch(/^\S*household-exit\.json(?::\d+:\d+)?#\S+：不能为空；请填写$/m);
    const cut = await run([...records, '--rulebook', rules({ 'county-exit.json': '{' }), '--lang', 'zh']);
    expect(cut.stderr).toMatch(/^\S*county-exit\.json(?::\d+:\d+)?：.*JSON.*$/m);
  });

  it('that is empty is refused', async () => {
    const { status, stderr } = await run([...records, '--rulebook', folderOf({})]);
    expect(status).toBe(3);
    expect(stderr).toMatch(/^rulebook\.json: .+\n/);
  });

  it('decides which readings there are', async () => {
    const folder = folderOf({});
    cpSync(join(root, 'rules/national-2016'), folder, { recursive: true });
    for (const name of ['rulebook.json', 'parameters.json']) {
      const text = readFileSync(join(folder, name), 'utf8');
      writeFileSync(join(folder, name), text.replaceAll('"povertyLine"', '"lineOfPoverty"'));
    }
    expect((await run([...records, '--rulebook', folder, '--reading', 'lineOfPoverty=national'])).status).toBe(0);
    const { status, stderr } = await run([...records, '--rulebook', folder, '--reading', 'povertyLine=national']);
    expect(status).toBe(2);
    expect(stderr).toContain('lineOfPoverty');
  });

  it.each(['check', 'schema'])('is an option of %s', async (command) => {
    const args = command === 'check' ? ['check', 'fixtures/records'] : ['schema', 'household'];
    expect((await run([...args, '--rulebook', rules()])).status).toBe(0);
  });

  it('shows the records of the rulebook, as a schema and as TypeScript', async () => {
    const own = ['--rulebook', 'fixtures/own-facts'];
    const schema = JSON.parse((await run(['schema', 'village', ...own])).stdout) as { properties: object };
    expect(Object.keys(schema.properties)).toContain('clinics');
    expect((await run(['schema', 'village'])).stdout).not.toContain('"clinics"');
    const types = await run(['schema', 'types', ...own]);
    expect(types.status).toBe(0);
    expect(types.stdout).toContain('clinics?: OrBlank<{');
    expect((await run(['schema', 'types'])).stdout).toContain('facilities?: OrBlank<{');
  });
});
