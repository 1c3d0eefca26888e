import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/cli/check-task.js';
import { schemaNames } from '../../src/kit/json-schemas.js';
import { levels } from '../../src/records/catalog.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { examples } from '../examples.js';
import { folderOf, root, run } from './run.js';

const record = 'fixtures/records/villages/v-01.json';

describe('a command line that is wrong', () => {
  it.each<[string, string[], RegExp]>([
    ['no such command', ['chek', record], /'?chek'?.*\n?.*\bcheck\b/],
    ['no such option', ['check', record, '--frobnicate'], /--frobnicate/],
    ['an option spelt wrong', ['check', record, '--fromat', 'csv'], /--fromat'?\n?.*--format\b/],
    ['no path', ['check'], /paths/],
    ['no such format', ['check', record, '--format', 'xml'], /xml.*list, table, json, ndjson, csv/],
    ['no such layout', ['check', record, '--input', 'csv'], /csv.*json, ndjson/],
    ['no such language', ['check', record, '--lang', 'fr'], /fr.*zh, en/],
    ['no such level', ['check', record, '--level', 'hamlet'], /hamlet.*household, village, township, county/],
    ['an outcome that cannot be required', ['check', record, '--require', 'notMet'], /notMet.*met/],
    ['an option without its value', ['check', record, '--level'], /--level/],
    ['a date without its value', ['check', record, '--as-of'], /--as-of/],
    ['a day that does not exist', ['check', record, '--as-of', '2018-02-30'], /--as-of.*2018-02-30.*YYYY-MM-DD/],
    ['a day written as registers never do', ['check', record, '--as-of', '31.12.2018'], /--as-of.*YYYY-MM-DD/],
    ['a month for a day', ['check', record, '--as-of', '2018-06'], /--as-of.*YYYY-MM-DD/],
    ['a day with a time', ['check', record, '--as-of', '2018-12-31T12:00'], /--as-of.*YYYY-MM-DD/],
    ['no day', ['check', record, '--as-of', ''], /--as-of.*YYYY-MM-DD/],
    ['a reading without an option', ['check', record, '--reading', 'povertyLine'], /name=option/],
    ['a reading with an empty option', ['check', record, '--reading', 'povertyLine='], /name=option/],
    ['no reading', ['check', record, '--reading', '=hunan'], /name=option/],
    [
      'a reading given twice',
      ['check', record, '--reading', 'povertyLine=hunan', '--reading', 'povertyLine=hunan'],
      /povertyLine.*twice/,
    ],
    [
      'a reading given twice, differently',
      ['check', record, '--reading', 'rateBound=above', '--reading', 'rateBound=atLeast'],
      /rateBound.*twice/,
    ],
    ['no such reading', ['check', record, '--reading', 'povertyLimit=hunan'], /povertyLimit.*mean povertyLine/],
    [
      'a reading in other capitals',
      ['check', record, '--reading', 'povertyline=hunan'],
      /povertyline.*mean povertyLine/,
    ],
    [
      'no such option of a reading',
      ['check', record, '--reading', 'povertyLine=hunnan'],
      /hunnan.*hunan \| national \| sixPercent.*mean hunan/,
    ],
    ['a reading every object has', ['check', record, '--reading', '__proto__=x'], /__proto__/],
    ['another reading every object has', ['check', record, '--reading', 'constructor=x'], /constructor/],
    ['an extension that tells nothing', ['check', 'README.md'], /README\.md.*--input json\|ndjson/],
    ['an empty key', ['check', record, '--mask-key', ''], /--mask-key.*must not be empty/],
    ['two keys', ['check', record, '--mask-key', 'a', '--mask-key', 'b'], /--mask-key is given twice/],
    ['no such folder of rules', ['check', record, '--rulebook', 'nowhere'], /nowhere/],
    ['a file for a folder of rules', ['check', record, '--rulebook', record], /v-01\.json/],
    ['no name of a schema', ['schema'], /name/],
    ['no such schema', ['schema', 'provinces'], /provinces.*household, village, township, county/],
    ['a schema spelt wrong', ['schema', 'vilage'], /vilage.*mean village/],
    ['two schemas', ['schema', 'village', 'county'], /./],
  ])('%s: is said in a line, with exit 2 and nothing on standard output', async (_, args, said) => {
    const { status, stdout, stderr } = await run(args);
    expect(stdout).toBe('');
    expect(stderr).toMatch(said);
    // What is wrong in a line; beside it perhaps what was meant, and where to read more.
    expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(3);
    expect(status).toBe(2);
  });

  it('is said in Chinese where that is asked for', async () => {
    for (const args of [
      ['chek', record],
      ['check', record, '--fromat', 'csv'],
      ['check'],
      ['check', record, '--level'],
      ['check', record, '--format', 'xml'],
      ['check', record, '--as-of', '2018-02-30'],
      ['check', record, '--reading', 'a'],
      ['check', record, '--reading', 'povertyLine=hunnan'],
      ['check', record, '--reading', 'rateBound=above', '--reading', 'rateBound=above'],
      ['check', record, '--rulebook', 'nowhere'],
      ['check', 'README.md'],
      ['schema', 'vilage'],
      ['schema', 'village', 'county'],
    ]) {
      const { status, stderr } = await run(args, { env: { LC_ALL: 'zh_CN.UTF-8' } });
      for (const line of stderr.trimEnd().split('\n')) expect(line).toMatch(/\p{Script=Han}/u);
      expect(stderr).not.toMatch(/error|is not|invalid|did you mean/i);
      expect(status).toBe(2);
    }
  });

  it('reads no file', async () => {
    const { stdout, stderr } = await run(['check', 'nope.json', '--reading', 'rateBound=over']);
    expect(stdout).toBe('');
    expect(stderr).not.toContain('nope.json');
  });
});

describe('help', () => {
  it('stands where no command is given', async () => {
    const { status, stdout, stderr } = await run([]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('tuopin check');
  });

  it.each([['--help'], ['-h']])('by %s lists the commands, with examples', async (flag) => {
    const { status, stdout, stderr } = await run([flag]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const part of ['check', 'schema', '--version', 'Examples:', 'tuopin check']) expect(stdout).toContain(part);
  });

  it('of check lists every option, its choices, the exit statuses and examples', async () => {
    const { status, stdout, stderr } = await run(['check', '--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const flags = [
      '--as-of',
      '--reading',
      '--level',
      '--format',
      '--lang',
      '--require',
      '--cross-check',
      '--rulebook',
      '--input',
      '--mask',
      '--mask-key',
    ];
    for (const flag of flags) expect(stdout).toContain(`  ${flag}`);
    for (const choice of [...formats, ...levels]) expect(stdout).toMatch(new RegExp(`one of [^)]*\\b${choice}\\b`));
    for (const status of [0, 1, 2, 3, 4]) expect(stdout).toMatch(new RegExp(`^ {2}${status} {2}\\S`, 'm'));
    expect(stdout).toMatch(/^Examples:\n( {2}tuopin check .+\n){2,}/m);
    expect(stdout).not.toMatch(/undefined|\{\}|\[object/);
  });

  it('of schema lists the names', async () => {
    const { status, stdout } = await run(['schema', '--help']);
    expect(status).toBe(0);
    for (const name of schemaNames) expect(stdout).toContain(name);
  });

  it('is in Chinese where that is asked for', async () => {
    for (const args of [['--help'], ['check', '--help'], ['schema', '--help'], ['tables', '--help']]) {
      const { status, stdout } = await run(args, { env: { LANG: 'zh_CN.UTF-8' } });
      expect(status).toBe(0);
      expect(stdout).toMatch(/\p{Script=Han}/u);
      expect(stdout).not.toMatch(/Usage|Options|Arguments|Commands|Examples|display help/);
    }
  });

  it('gives examples that work', async () => {
    const { stdout } = await run(['--help']);
    const example = /^ {2}tuopin (check fixtures\S+ --lang zh)/m.exec(stdout)?.[1] ?? '';
    expect((await run(example.split(' '))).status).toBe(0);
  });
});

describe('the version', () => {
  it.each([['--version'], ['-v']])('by %s is that of the package', async (flag) => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(await run([flag])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('schema', () => {
  it('has those of the contract', () => {
    expect(schemaNames).toEqual(expect.arrayContaining(['household', 'village', 'county', 'verdict', 'case']));
  });

  it.each(schemaNames)('%s prints a valid JSON Schema, the one that is shipped', async (name) => {
    const { status, stdout, stderr } = await run(['schema', name]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const schema = JSON.parse(stdout) as { $schema: string };
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(new Ajv2020({ strict: false }).validateSchema(schema)).toBe(true);
    expect(schema).toEqual(JSON.parse(readFileSync(join(root, `dist/schemas/${name}.json`), 'utf8')));
  });

  it.each(levels)('%s accepts what check accepts, and refuses what it refuses', async (level) => {
    const { stdout } = await run(['schema', level]);
    const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(JSON.parse(stdout));
    const sound = examples[level]();
    expect(validate(sound)).toBe(true);
    expect(validate({ ...sound, remark: 1 })).toBe(false);
    const folder = folderOf({ 'sound.json': sound, 'unsound.json': { ...sound, remark: 1 } });
    expect((await run(['check', join(folder, 'sound.json')])).status).toBe(0);
    expect((await run(['check', join(folder, 'unsound.json')])).status).toBe(3);
  });

  it('verdict describes what check prints', async () => {
    const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(
      JSON.parse((await run(['schema', 'verdict'])).stdout),
    );
    const { stdout } = await run(['check', 'fixtures/records', '--format', 'json']);
    const verdicts = JSON.parse(stdout) as unknown[];
    expect(verdicts).toHaveLength(9);
    for (const verdict of verdicts) expect(validate(verdict)).toBe(true);
  });
});

describe('readings', () => {
  const { readings } = hunan2016To2020();

  it.each([0, 1, 2])('are understood, every one with its option %i', async (index) => {
    const chosen = Object.fromEntries(
      readings.map(({ id, options }) => [id, (options[index] ?? options[0])?.id] as const),
    );
    const flags = Object.entries(chosen).flatMap(([name, option]) => ['--reading', `${name}=${option}`]);
    const { status, stdout } = await run(['check', 'fixtures/records', '--format', 'json', ...flags]);
    const verdicts = JSON.parse(stdout) as { readings: Record<string, string> }[];
    expect(status).toBe(0);
    // Of those chosen, those that an exit depends on.
    const concerning = readings.filter(({ levels: of }) => of.length > 0);
    const expected = Object.fromEntries(concerning.map(({ id }) => [id, chosen[id]]));
    expect(Object.assign({}, ...verdicts.map((verdict) => verdict.readings))).toEqual(expected);
  });
});
