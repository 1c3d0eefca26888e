import { spawn } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/evaluate/verdict.js';
import { levels } from '../../src/records/catalog.js';
import { county, examples, household, type Plain, village, without } from '../examples.js';
import { procedure } from '../support/procedure.js';
import { evaluate } from '../support/unchecked.js';
import { withBrokenEngine } from './broken-engine.js';
import {
  command,
  ended,
  folderOf,
  linesOf,
  ndjson,
  type OutputLine,
  root,
  run,
  runOneAfterAnother,
  shell,
  start,
  summary,
} from './run.js';

const met = (id: string) => household({ id });
const notMet = (id: string) => household({ id, stableIncome: false });
const undetermined = (id: string) => household({ id, stableIncome: null });
const refused = (id: string) => household({ id, stableIncome: 'yes' });

/** Judges records from standard input, a line a record. */
const judge = (records: readonly unknown[], ...flags: string[]) =>
  run(['check', '-', '--format', 'ndjson', ...flags], { input: ndjson(records) });

/** The table of every comparison. */
const TABLE = ['--format', 'table'];

/** Judges the text of standard input. */
const judgeText = (input: string | Buffer, ...flags: string[]) =>
  run(['check', '-', '--format', 'ndjson', ...flags], { input });

/** The command with json-rules-engine at fault. */
const withEngine = (fault: 'lies' | 'throws', ...flags: string[]) =>
  withBrokenEngine(fault, () => run(['check', 'fixtures/records', '--format', 'ndjson', ...flags]));

describe('the exit status', () => {
  it('is 0 where all were evaluated, whatever came out', async () => {
    const { status, stdout, stderr } = await judge([met('a'), notMet('b'), undetermined('c')]);
    expect(summary(stdout)).toEqual(['a met', 'b notMet', 'c undetermined']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.each([
    ['met', [met('a'), met('b')], 0],
    ['not met', [met('a'), notMet('b')], 1],
    ['undetermined', [undetermined('a'), met('b')], 1],
  ])('with --require met and a record that is %s', async (_, records, expected) => {
    const { status, stdout, stderr } = await judge(records, '--require', 'met');
    expect(linesOf(stdout)).toHaveLength(2);
    expect({ status, stderr }).toEqual({ status: expected, stderr: '' });
  });

  it('is 2 where the command line is wrong', async () => {
    expect((await judge([met('a')], '--wrong')).status).toBe(2);
  });

  it('is 3 where a record was refused', async () => {
    const { status, stdout } = await judge([met('a'), refused('b'), met('c')]);
    expect(summary(stdout)).toEqual(['a met', 'b wrongType', 'c met']);
    expect(status).toBe(3);
  });

  it('is 3 where a file was refused', async () => {
    const { status } = await run(['check', 'fixtures/records', 'nope.json', '--format', 'ndjson']);
    expect(status).toBe(3);
  });

  it('is 4 where the tool disagrees with itself, with the difference', async () => {
    const { status, stdout, stderr } = await withEngine('lies', '--cross-check');
    expect(status).toBe(4);
    expect(linesOf(stdout)).toHaveLength(9);
    expect(stderr.trimEnd().split('\n')).toHaveLength(9);
    expect(stderr).toMatch(/^fixtures\/records\/counties\/c-01\.json item 1: .*\/\S+: "?\w+"? \| "?\w+"?$/m);
  });

  it('is 4 where the tool failed, said in a line', async () => {
    const { status, stderr } = await withEngine('throws', '--cross-check');
    expect(status).toBe(4);
    expect(stderr).toMatch(/^.*the engine is broken.*\n$/);
  });

  it('is not moved by a faulty engine that was not asked', async () => {
    expect(await withEngine('lies')).toMatchObject({ status: 0, stderr: '' });
  });

  it('is the largest that applies', async () => {
    const records = [notMet('a'), refused('b'), met('c')];
    expect((await judge(records, '--require', 'met')).status).toBe(3);
    expect((await judge(records.slice(1), '--require', 'met')).status).toBe(3);
    const both = await withEngine('lies', '--cross-check', '--require', 'met', 'nope.json');
    expect(both.status).toBe(4);
  });
});

describe('ndjson', () => {
  it('gives for every record one line, in input order', async () => {
    const records = Array.from({ length: 3000 }, (_, at) => [met, notMet, undetermined, refused][at % 4]?.(`H${at}`));
    const { status, stdout } = await judge(records);
    expect(linesOf(stdout).map(({ id }) => id)).toEqual(records.map((record) => record?.id));
    expect(status).toBe(3);
  });

  it('gives verdicts just as the library does', async () => {
    const records = levels.map((level) => examples[level]());
    const { stdout } = await judge(records);
    expect(stdout).toBe(ndjson(records.map((record) => evaluate(record))));
  });

  it('gives refusals with id, level, line and issues, in this order', async () => {
    const { stdout } = await judgeText(`\n${JSON.stringify(household({ id: 'H9', stableIncome: 1, incom: {} }))}\n`);
    const [line] = linesOf(stdout);
    expect(Object.keys(line ?? {})).toEqual(['id', 'level', 'line', 'refused']);
    expect(line).toMatchObject({ id: 'H9', level: 'household', line: 2 });
    expect(line?.refused).toHaveLength(2);
    expect(line?.refused).toContainEqual({
      code: 'unknownKey',
      path: 'incom',
      suggestion: 'income',
      message: expect.stringContaining('income'),
    });
    expect(line?.refused).toContainEqual({
      code: 'wrongType',
      path: 'stableIncome',
      expected: 'boolean',
      found: '1',
      message: expect.stringContaining('stableIncome'),
    });
  });

  it.each<[string, unknown, string | null, string | null]>([
    ['a number as id', village({ id: 7 }), null, 'village'],
    ['an empty id', village({ id: '' }), null, 'village'],
    ['no id', without(village(), 'id'), null, 'village'],
    ['an unknown level', { ...village(), level: 'hamlet' }, 'V7', null],
    ['a level that is no text', { ...village(), level: ['village'] }, 'V7', null],
    ['a level every object has', { ...village(), level: 'constructor' }, 'V7', null],
    ['a list', [village()], null, null],
    ['a text', 'village', null, null],
    ['nothing', null, null, null],
  ])('gives null for what is not usable: %s', async (_, record, id, level) => {
    const [line] = linesOf((await judge([record])).stdout);
    expect(line).toMatchObject({ id, level, line: 1, refused: expect.any(Array) });
  });

  it('names the line where text is no JSON', async () => {
    const { stdout } = await judgeText(`${JSON.stringify(met('a'))}\n\n{"level":"household",\n`);
    expect(linesOf(stdout)[1]).toEqual({
      id: null,
      level: null,
      line: 3,
      refused: [
        { code: 'badJson', path: '', found: expect.any(String), line: 3, column: 22, message: expect.any(String) },
      ],
    });
  });

  it('refuses an over-long line alone', async () => {
    const long = JSON.stringify(household({ id: 'long', extra: 'x'.repeat(17 * 1024 * 1024) }));
    const { status, stdout } = await judgeText(`${JSON.stringify(met('a'))}\n${long}\n${JSON.stringify(met('b'))}\n`);
    expect(summary(stdout)).toEqual(['a met', 'null tooLarge', 'b met']);
    expect(linesOf(stdout)[1]).toMatchObject({ line: 2 });
    expect(status).toBe(3);
  });

  it('refuses a line that is not UTF-8 alone', async () => {
    const gbk = Buffer.concat([
      Buffer.from('{"level":"village","id":"'),
      Buffer.from([0xcd, 0xf5]),
      Buffer.from('"}\n'),
    ]);
    const { stdout } = await judgeText(Buffer.concat([gbk, Buffer.from(ndjson([met('a')]))]));
    expect(summary(stdout)).toEqual(['null badEncoding', 'a met']);
  });

  it('knows what a record of 100 and more faults has', async () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`key${at}`, at]));
    const [line] = linesOf((await judge([household(many)])).stdout);
    expect(line?.refused).toHaveLength(100);
  });

  it('suggests the key that was probably meant', async () => {
    const record = household({ income: { wage: 1 }, stableIncom: true, watter: {} });
    const suggestions = linesOf((await judge([record])).stdout)[0]?.refused?.map(({ path, suggestion }) => [
      path,
      suggestion,
    ]);
    expect(suggestions).toEqual(
      expect.arrayContaining([
        ['income.wage', 'wages'],
        ['stableIncom', 'stableIncome'],
        ['watter', 'water'],
      ]),
    );
    const { stdout } = await run(['check', '-', '--lang', 'en'], { input: ndjson([record]) });
    expect(stdout).toContain('did you mean "wages"?');
  });
});

describe('input', () => {
  it('may be a record or a list in a .json file', async () => {
    const folder = folderOf({ 'one.json': met('a'), 'list.json': [met('b'), refused('c'), notMet('d')] });
    const { status, stdout } = await run(['check', join(folder, 'one.json'), '--format', 'ndjson']);
    expect(summary(stdout)).toEqual(['a met']);
    expect(status).toBe(0);
    const list = await run(['check', join(folder, 'list.json'), '--format', 'ndjson']);
    expect(summary(list.stdout)).toEqual(['b met', 'c wrongType', 'd notMet']);
    expect(Object.keys(linesOf(list.stdout)[1] ?? {})).toEqual(['id', 'level', 'item', 'refused']);
    expect(linesOf(list.stdout)[1]).toMatchObject({ id: 'c', item: 2 });
  });

  it.each(['ndjson', 'jsonl'])('may be lines in a .%s file', async (extension) => {
    const folder = folderOf({ [`a.${extension}`]: `${ndjson([met('a')])}\n${ndjson([refused('b')])}` });
    const { stdout } = await run(['check', join(folder, `a.${extension}`), '--format', 'ndjson']);
    expect(summary(stdout)).toEqual(['a met', 'b wrongType']);
    expect(linesOf(stdout)[1]).toMatchObject({ line: 3 });
  });

  it('may be folders, sorted by path, links within them not followed', async () => {
    const elsewhere = folderOf({ 'outside.json': met('outside') });
    const folder = folderOf({
      'b/2.ndjson': ndjson([met('b2a'), met('b2b')]),
      'b/1.json': met('b1'),
      'a/deep/x.jsonl': ndjson([met('ax')]),
      'c.json': met('c'),
      'B.json': met('B'),
      'notes.txt': 'no record',
    });
    symlinkSync(elsewhere, join(folder, 'link'));
    symlinkSync(join(elsewhere, 'outside.json'), join(folder, 'link.json'));
    symlinkSync(folder, join(folder, 'b/loop'));
    const { stdout } = await run(['check', folder, '--format', 'ndjson']);
    expect(linesOf(stdout).map(({ id }) => id)).toEqual(['B', 'ax', 'b1', 'b2a', 'b2b', 'c']);
  });

  it('may be several files and folders, in the order given; refusals then name the file', async () => {
    const folder = folderOf({ 'b.json': refused('b'), 'sub/a.ndjson': `\n${ndjson([refused('a'), met('m')])}` });
    const [b, sub] = [join(folder, 'b.json'), join(folder, 'sub')] as const;
    const { stdout } = await run(['check', b, sub, '-', '--format', 'ndjson'], { input: ndjson([refused('in')]) });
    expect(linesOf(stdout).map(({ id, file, line, item }) => [id, file, line, item])).toEqual([
      ['b', b, undefined, 1],
      ['a', join(sub, 'a.ndjson'), 2, undefined],
      ['m', undefined, undefined, undefined],
      ['in', '-', 1, undefined],
    ]);
    expect(Object.keys(linesOf(stdout)[0] ?? {})).toEqual(['id', 'level', 'file', 'item', 'refused']);
  });

  it('names no file where there is only one', async () => {
    const folder = folderOf({ 'sub/b.json': [refused('b'), refused('c')] });
    const { stdout } = await run(['check', folder, '--format', 'ndjson']);
    for (const line of linesOf(stdout)) expect(line).not.toHaveProperty('file');
  });

  it('names the file where others could not be read', async () => {
    const folder = folderOf({ 'b.json': refused('b') });
    const { stdout } = await run(['check', 'nope.json', join(folder, 'b.json'), '--format', 'ndjson']);
    expect(linesOf(stdout)[0]).toMatchObject({ file: join(folder, 'b.json') });
  });

  it('may lie under a Chinese path with spaces', async () => {
    const folder = folderOf({
      '湘西 州/龙山县（2018 年）/户 1.json': met('a'),
      '湘西 州/空 格.ndjson': ndjson([refused('b')]),
    });
    const { status, stdout } = await run(['check', join(folder, '湘西 州'), '--format', 'ndjson']);
    expect(summary(stdout)).toEqual(['b wrongType', 'a met']);
    expect(linesOf(stdout)[0]).toMatchObject({ file: join(folder, '湘西 州/空 格.ndjson') });
    expect(status).toBe(3);
    const text = await run(['check', '湘西 州/龙山县（2018 年）/户 1.json', '湘西 州/没有.json', ...TABLE], {
      cwd: folder,
    });
    expect(text.stderr).toContain('湘西 州/没有.json');
    expect(text.stdout).toContain('household a');
  });

  it('of an unknown extension is read as --input says', async () => {
    const folder = folderOf({ 'list.txt': [met('a'), met('b')], 'lines.dat': ndjson([met('c'), met('d')]) });
    const json = await run(['check', join(folder, 'list.txt'), '--input', 'json', '--format', 'ndjson']);
    expect(summary(json.stdout)).toEqual(['a met', 'b met']);
    const lines = await run(['check', join(folder, 'lines.dat'), '--input', 'ndjson', '--format', 'ndjson']);
    expect(summary(lines.stdout)).toEqual(['c met', 'd met']);
    const neither = await run(['check', join(folder, 'lines.dat'), '--format', 'ndjson']);
    expect(neither).toMatchObject({ status: 2, stdout: '' });
    expect(neither.stderr).toContain('--input json|ndjson');
  });

  it('from standard input may be one JSON text', async () => {
    const input = JSON.stringify([met('a'), refused('b')], null, 2);
    const { stdout } = await run(['check', '-', '--input', 'json', '--format', 'ndjson'], { input });
    expect(summary(stdout)).toEqual(['a met', 'b wrongType']);
    expect(linesOf(stdout)[1]).toMatchObject({ item: 2 });
  });

  it('may come through a pipe that has a name', async () => {
    const folder = folderOf({ 'a.ndjson': ndjson([met('a')]) });
    const line = `cat ${join(folder, 'a.ndjson')} | $TUOPIN check /dev/stdin --input ndjson --format ndjson`;
    expect(summary((await shell(line)).stdout)).toEqual(['a met']);
  });

  it('may have a byte order mark and line ends of Windows', async () => {
    const folder = folderOf({
      'a.json': `\uFEFF${JSON.stringify(met('a'), null, 2).replaceAll('\n', '\r\n')}`,
      'b.ndjson': `\uFEFF${ndjson([met('b'), met('c')]).replaceAll('\n', '\r\n')}`,
    });
    expect(summary((await run(['check', folder, '--format', 'ndjson'])).stdout)).toEqual(['a met', 'b met', 'c met']);
  });

  it('that is cut off is refused with its line and column', async () => {
    const { status, stdout } = await run(['check', 'fixtures/refused/text/truncated.json', '--format', 'ndjson']);
    const text = readFileSync(join(root, 'fixtures/refused/text/truncated.json'), 'utf8').split('\n');
    const [line] = linesOf(stdout);
    expect(line).toMatchObject({ id: null, level: null, item: 1, refused: [{ code: 'badJson' }] });
    const { line: row = 0, column = 0 } = line?.refused?.[0] ?? {};
    expect(row).toBeGreaterThan(1);
    expect(column).toBeLessThanOrEqual((text[row - 1] ?? '').length + 1);
    expect(status).toBe(3);
    const said = await run(['check', 'fixtures/refused/text/truncated.json', '--lang', 'zh']);
    expect(said.stdout).toContain(`第${row}行第${column}列`);
  });

  it('with a key given twice or bytes that are not UTF-8 is refused', async () => {
    const { stdout } = await run(['check', 'fixtures/refused/text', '--format', 'ndjson']);
    expect(summary(stdout)).toEqual(['RT-01 duplicateKey', 'null badEncoding', 'null tooDeep', 'null badJson']);
  });
});

describe('a file that gives nothing', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['missing', {}, 'nope.json'],
    ['empty', { 'empty.json': '' }, 'empty.json'],
    ['an empty list', { 'list.json': [] }, 'list.json'],
    ['empty, of lines', { 'empty.ndjson': '' }, 'empty.ndjson'],
    ['blank', { 'blank.ndjson': '\n\n  \n' }, 'blank.ndjson'],
  ])('%s: one line on standard error, exit 3, and the others go on', async (_, files, name) => {
    const folder = folderOf({ ...files, 'a.json': met('a'), 'z.json': met('z') });
    const paths = ['a.json', name, 'z.json'];
    const { status, stdout, stderr } = await run(['check', ...paths, '--format', 'ndjson'], { cwd: folder });
    expect(stderr).toMatch(new RegExp(`^${name}: .+\\n$`));
    expect(summary(stdout)).toEqual(['a met', 'z met']);
    expect(status).toBe(3);
  });

  it('is named on standard input too', async () => {
    const { status, stdout, stderr } = await judgeText('');
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toMatch(/^.+\n$/);
  });

  it('that cannot be read is said, and the others go on', async () => {
    // A terminal that is not there: it can be seen, and not be opened, not even by root.
    const args = ['check', '/dev/tty', 'fixtures/records/villages', '--input', 'json', '--format', 'ndjson'];
    const child = spawn(process.execPath, [command, ...args], {
      cwd: root,
      detached: true,
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const { status, stdout, stderr } = await ended(child);
    expect(stderr).toMatch(/^\/dev\/tty: .+\n$/);
    expect(summary(stdout)).toEqual(['V-01 met', 'V-02 undetermined']);
    expect(status).toBe(3);
  });

  it('that is a folder without records is a usage error', async () => {
    const { status, stdout, stderr } = await run(['check', folderOf({ 'a.txt': '' }), '--format', 'ndjson']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^.*\.json.*\n$/);
  });

  it('is one of many things that can be wrong at once', async () => {
    const folder = folderOf({ 'empty.json': '', 'a.json': refused('a'), 'b.json': '{' });
    const { status, stdout, stderr } = await run(['check', 'nope.json', folder, '--format', 'ndjson']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(summary(stdout)).toEqual(['a wrongType', 'null badJson']);
    expect(status).toBe(3);
  });
});

describe('standard output', () => {
  it.each(['list', 'table', 'json', 'ndjson', 'csv', 'csv-long'])(
    'has all data and nothing else: %s',
    async (format) => {
      const folder = folderOf({ 'a.json': met('a'), 'b.json': refused('b'), 'empty.json': '', 'v.json': village() });
      const args = ['check', folder, 'nope.json', '--level', 'household', '--format', format, '--lang', 'en'];
      const { stdout, stderr } = await run(args);
      expect(stderr.trimEnd().split('\n')).toHaveLength(3);
      for (const complaint of ['nope.json', 'empty.json', 'of another level']) {
        expect(stderr).toContain(complaint);
        expect(stdout).not.toContain(complaint);
      }
      if (format === 'json') expect(JSON.parse(stdout)).toHaveLength(2);
      if (format === 'ndjson') expect(linesOf(stdout)).toHaveLength(2);
      if (format === 'list' || format === 'table') expect(stdout).toContain('1 met');
    },
  );

  it('is a list with --format json, even where nothing was read', async () => {
    const { stdout, status } = await run(['check', 'nope.json', '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual([]);
    expect(status).toBe(3);
  });

  it('is the same in json as in ndjson', async () => {
    const args = ['check', 'fixtures/records', 'fixtures/refused/text', '--format'];
    const [json, lines] = await Promise.all([run([...args, 'json']), run([...args, 'ndjson'])]);
    expect(JSON.parse(json.stdout)).toEqual(linesOf(lines.stdout));
    expect(json.status).toBe(3);
  });
});

describe('--as-of', () => {
  it('takes the place of a valid own date', async () => {
    const { stdout } = await judge([met('a'), without(met('b'), 'asOf')], '--as-of', '2020-12-31');
    for (const line of linesOf(stdout)) expect(line).toMatchObject({ asOf: '2020-12-31' });
    expect(JSON.stringify(linesOf(stdout)[0])).toContain('"expected":"4000"');
  });

  it('leaves a record without a date refused where it is not given', async () => {
    const [line] = linesOf((await judge([without(met('a'), 'asOf')])).stdout);
    expect(line?.refused).toMatchObject([{ code: 'missingField', path: 'asOf' }]);
  });

  it('heals no own date that is none', async () => {
    const { stdout } = await judge([household({ asOf: '2018-02-30' })], '--as-of', '2018-12-31');
    expect(linesOf(stdout)[0]?.refused).toMatchObject([{ code: 'notADate', path: 'asOf' }]);
  });

  it('outside the period refuses every record', async () => {
    const { status, stdout } = await judge([met('a'), village()], '--as-of', '2021-01-01');
    expect(summary(stdout)).toEqual(['a outsidePeriod', 'V7 outsidePeriod']);
    expect(status).toBe(3);
  });
});

describe('--reading', () => {
  it('may be repeated for different readings', async () => {
    const flags = ['--reading', 'povertyLine=national', '--reading=incomeBound=above', '--reading', 'rateBound=above'];
    const { status, stdout } = await judge([met('a'), county()], ...flags);
    const [first, second] = linesOf(stdout);
    expect(first?.readings).toMatchObject({
      povertyLine: 'national',
      incomeBound: 'above',
      householdSize: 'allMembers',
    });
    expect(second?.readings).toMatchObject({ rateBound: 'above' });
    expect(second?.readings).not.toHaveProperty('povertyLine');
    expect(status).toBe(0);
  });

  it('changes verdicts', async () => {
    const record = household({ income: { wages: 6100, business: 0, property: 0, transfers: 0, productionCosts: 0 } });
    expect(summary((await judge([record])).stdout)).toEqual(['H1 notMet']);
    expect(summary((await judge([record], '--reading', 'povertyLine=national')).stdout)).toEqual(['H1 met']);
  });
});

describe('--level', () => {
  const records = [without(met('a'), 'level'), village(), { ...met('b'), level: null }, county(), met('c')];

  it('gives the level to records without one, judges only that level, and says how many were skipped', async () => {
    const { status, stdout, stderr } = await judge(records, '--level', 'household');
    expect(summary(stdout)).toEqual(['a met', 'b met', 'c met']);
    expect(linesOf(stdout)[0]).toMatchObject({ level: 'household' });
    expect(stderr).toMatch(/^2 .+\n$/);
    expect(status).toBe(0);
  });

  it('is not needed, but a record without one is then refused', async () => {
    const { stdout, status } = await judge(records);
    expect(summary(stdout)).toEqual(['a missingField', 'V7 met', 'b missingField', 'C3 met', 'c met']);
    expect(status).toBe(3);
  });

  it('refuses what names a level that there is not', async () => {
    const { stdout, stderr } = await judge(
      [
        { ...met('a'), level: 'family' },
        { ...met('b'), level: 1 },
      ],
      '--level',
      'household',
    );
    expect(summary(stdout)).toEqual(['a unknownLevel', 'b unknownLevel']);
    expect(stderr).toBe('');
  });

  it('skips records, not what is none', async () => {
    const { stdout } = await judgeText('[]\nnull\n{\n', '--level', 'village');
    expect(summary(stdout)).toEqual(['null notARecord', 'null notARecord', 'null badJson']);
  });

  it('keeps the line of what it judges', async () => {
    const { stdout } = await judge([village(), refused('a')], '--level', 'household');
    expect(linesOf(stdout)[0]).toMatchObject({ id: 'a', line: 2 });
  });

  it('leaves nothing where all are of another', async () => {
    const { status, stdout, stderr } = await judge([village(), village()], '--level', 'county', '--require', 'met');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^2 .+\n.*--level\n$/);
  });

  it('is said in Chinese where that is asked for', async () => {
    const { stderr } = await judge(records, '--level', 'household', '--lang', 'zh');
    expect(stderr).toMatch(/^.*2.*\n$/);
    expect(stderr).toMatch(/\p{Script=Han}/u);
  });
});

describe('--cross-check', () => {
  it('finds both engines of one mind on every example record, and changes no output', async () => {
    const readings = ['drinkingWater=required', 'incomePath=geometric', 'povertyLine=sixPercent'];
    for (const [flags, said] of [
      [[], /^$/],
      [readings.flatMap((reading) => ['--reading', reading]), /^$/],
      // By then a child is too old to be newly born and waiting for insurance.
      [['--as-of', '2020-12-31'], /^1 finding [^\n]+\n$/],
    ] as const) {
      const args = ['check', 'fixtures/records', '--format', 'ndjson', ...flags];
      const plain = await run(args);
      expect(await run([...args, '--cross-check'])).toEqual(plain);
      expect(plain.status).toBe(0);
      expect(plain.stderr).toMatch(said);
    }
  });

  it('works with --level and refusals', async () => {
    const { status, stdout, stderr } = await judge(
      [without(met('a'), 'level'), refused('b'), village()],
      '--cross-check',
      '--level',
      'household',
    );
    expect(summary(stdout)).toEqual(['a met', 'b wrongType']);
    expect(stderr).toMatch(/^1 .+\n$/);
    expect(status).toBe(3);
  });

  it('says in Chinese what the difference is', async () => {
    const { stderr } = await withEngine('lies', '--cross-check', '--lang', 'zh');
    for (const line of stderr.trimEnd().split('\n')) expect(line).toMatch(/\p{Script=Han}.*\/\S+: /u);
  });
});

describe('table', () => {
  it.each(['zh', 'en'])('for the example records in %s reads as it was left', async (language) => {
    const { status, stdout, stderr } = await run(['check', 'fixtures/records', ...TABLE, '--lang', language]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot(`snapshots/records.${language}.txt`);
  });

  it.each(['zh', 'en'])('for records refused in %s reads as it was left', async (language) => {
    const lines = [
      household({ id: 'H1', stableIncome: 'yes', income: { wage: 1, business: -1 }, incom: {} }),
      household({ id: 'H2', members: [] }),
      household({
        id: 'H3',
        members: [
          { id: '1', birthDate: '2019-01-01' },
          { id: '1', name: 5 },
        ],
      }),
      village({ id: 7, remainingPoorPersons: 1300, incidence: '1.23456789' }),
      county({ level: 'County', asOf: '2018-02-30' }),
      county({ asOf: '2021-01-01', povertyVillages: [], 'services.x': 1 }),
      [],
    ];
    const input = `${ndjson(lines)}{"level":"village","id":"V1","id":"V2"}\n{"level":\n${'['.repeat(200)}\n`;
    const { status, stdout, stderr } = await run(['check', '-', ...TABLE, '--lang', language], { input });
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
    await expect(stdout).toMatchFileSnapshot(`snapshots/refusals.${language}.txt`);
  });

  it('ends with a summary', async () => {
    const input = ndjson([met('a'), met('b'), notMet('c'), undetermined('d'), refused('e')]);
    const { stdout } = await run(['check', '-', ...TABLE, '--lang', 'en'], { input });
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('Total: 2 met, 1 not met, 1 undetermined, 1 refused');
  });
});

describe('time zone and locale', () => {
  it('change nothing where --lang is given', async () => {
    const args = (format: string) => [
      'check',
      'fixtures/records',
      'fixtures/refused/text',
      '--format',
      format,
      '--lang',
      'zh',
    ];
    const formats = ['list', 'table', 'csv', 'csv-long', 'ndjson'];
    const outputs = await Promise.all(
      ['Asia/Shanghai', 'America/Sao_Paulo'].flatMap((TZ) =>
        ['C', 'zh_CN.UTF-8', 'en_US.UTF-8', 'tr_TR.UTF-8'].map((LC_ALL) =>
          runOneAfterAnother(formats.map(args), { env: { TZ, LC_ALL } }),
        ),
      ),
    );
    for (const output of outputs) expect(output).toEqual(outputs[0]);
    for (const format of formats) expect(outputs[0]?.stdout).toContain((await run(args(format))).stdout);
  });

  it('change nothing in data at all', async () => {
    const args = ['check', 'fixtures/records', 'fixtures/refused/text', '--format', 'ndjson'];
    const [english, chinese] = await Promise.all(['C', 'zh_CN.UTF-8'].map((LC_ALL) => run(args, { env: { LC_ALL } })));
    expect(english?.stdout).toBe(chinese?.stdout);
  });
});

describe('hostile records', () => {
  const record = '"level":"household","id":"H1","asOf":"2018-12-31","members":[{}]';
  const hostile: readonly (readonly [name: string, text: string, issues: readonly string[]])[] = [
    ['an own key __proto__', `{${record},"__proto__":{"polluted":true}}`, ['unknownKey __proto__']],
    ['__proto__ as level', '{"__proto__":{"level":"household"},"id":"H1","asOf":"2018-12-31"}', ['missingField level']],
    [
      '__proto__ as members',
      `{"level":"household","id":"H1","asOf":"2018-12-31","__proto__":{"members":[{}]}}`,
      ['unknownKey __proto__', 'missingField members'],
    ],
    [
      '__proto__ in a member',
      `{"level":"household","id":"H1","asOf":"2018-12-31","members":[{"__proto__":{"name":"x"}}]}`,
      ['unknownKey members[0].__proto__'],
    ],
    [
      'keys every object has',
      `{${record},"constructor":1,"toString":2,"hasOwnProperty":3}`,
      ['unknownKey constructor', 'unknownKey toString', 'unknownKey hasOwnProperty'],
    ],
    ['a number beyond all', `{${record},"income":{"wages":1e400}}`, ['outOfRange income.wages']],
    ['a number below all', `{${record},"income":{"wages":-1e400}}`, ['outOfRange income.wages']],
    ['a number too fine', `{${record},"income":{"wages":1e-400,"business":5e-324}}`, ['tooManyDigits income.business']],
    ['minus nothing', `{${record},"income":{"wages":"-0"}}`, ['outOfRange income.wages']],
    [
      'half a surrogate pair in the id',
      '{"level":"household","id":"\\ud800","asOf":"2018-12-31","members":[{}]}',
      ['badEncoding id'],
    ],
    [
      'half a pair in a name',
      '{"level":"household","id":"H1","asOf":"2018-12-31","members":[{"name":"\\udc00x"}]}',
      ['badEncoding members[0].name'],
    ],
    ['half a pair in a key', `{${record},"\\ud800":1}`, ['unknownKey']],
    ['deep nesting in free data', `{${record},"extra":${'['.repeat(1e6)}${']'.repeat(1e6)}}`, ['tooDeep']],
    [
      'deep nesting where a number belongs',
      `{${record},"income":{"wages":${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}}}`,
      ['tooDeep'],
    ],
    ['a text of 10 MB where a number belongs', `{${record},"income":{"wages":"${'9'.repeat(1e7)}"}}`, ['income.wages']],
    [
      'an id of 10 MB',
      `{"level":"household","id":"${'x'.repeat(1e7)}","asOf":"2018-12-31","members":[{}]}`,
      ['tooLarge id'],
    ],
    [
      '100,000 members',
      `{"level":"household","id":"H1","asOf":"2018-12-31","members":[${'{},'.repeat(99_999)}{}]}`,
      ['members'],
    ],
    [
      '100,000 unknown keys',
      `{${record},${Array.from({ length: 100_000 }, (_, at) => `"k${at}":0`).join()}}`,
      ['unknownKey k0'],
    ],
    ['a key of 1 MB', `{${record},"${'k'.repeat(1e6)}":0}`, ['unknownKey']],
    ['escapes for a terminal', `{${record},"\\u001b[31m":"\\u001b[0m"}`, ['unknownKey']],
    [
      'a NUL',
      '{"level":"household","id":"\\u0000","asOf":"2018-12-31","members":[{"birthDate":"\\u0000"}]}',
      ['members[0].birthDate'],
    ],
    ['lists for everything', '{"level":[],"id":[],"asOf":[],"members":{}}', ['level', 'id', 'asOf']],
  ];
  let output: OutputLine[] = [];

  beforeAll(async () => {
    // In one stream, each followed by a sound record that it must not harm.
    const input = hostile.map(([, text], at) => `${text}\n${ndjson([met(`next${at}`)])}`).join('');
    const { status, stdout, stderr } = await judgeText(input);
    // Of one id are many of them.
    expect({ status, stderr: stderr.replaceAll(/^household H1: the same id twice .+\n/gm, '') }).toEqual({
      status: 3,
      stderr: '',
    });
    output = linesOf(stdout);
  });

  it.each(hostile.map(([name, , issues], at) => ({ name, issues, at })))('$name: a refusal', ({ issues, at }) => {
    const [line, next] = output.slice(2 * at, 2 * at + 2);
    const found = line?.refused?.map(({ code, path }) => `${code} ${path}`) ?? [];
    for (const issue of issues) expect(found).toContainEqual(expect.stringContaining(issue));
    expect(JSON.stringify(line).length).toBeLessThan(50_000);
    expect(next).toMatchObject({ id: `next${at}`, outcome: 'met' });
  });

  it('deep nesting with the wrong brackets: a refusal', async () => {
    const { status, stdout, stderr } = await judgeText(`${'[},'.repeat(1e6)}\n${ndjson([met('next')])}`);
    expect(summary(stdout)).toEqual(['null badJson', 'next met']);
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
  });

  it('are no harm as text, in either language', async () => {
    const input = `{${record},"__proto__":1,"\\u001b[31m":1,"income":{"wages":1e400}}\n`;
    for (const language of ['zh', 'en']) {
      const { status, stdout } = await run(['check', '-', '--lang', language], { input });
      expect(status).toBe(3);
      expect(stdout).not.toContain('\u001b');
    }
  });

  it('may have any free data', async () => {
    const extra = '{"__proto__":{"a":1},"constructor":[],"n":1e400,"half":"\\ud800","\\udc00":null}';
    const { status, stdout } = await judgeText(`{${record},"extra":${extra}}\n`);
    expect(summary(stdout)).toEqual(['H1 undetermined']);
    expect(status).toBe(0);
  });
});

describe('names', () => {
  it('never stand in verdicts or refusals', async () => {
    const members: Plain[] = [
      { name: '王建国', birthDate: '2018-13-01', medicalInsurance: 'none' },
      { name: '王小明', birthDate: '2019-05-05' },
      { name: 5 },
    ];
    const input = ndjson([
      household({ members }),
      household({ members: [{ name: '王建国', medicalInsurance: 'none' }] }),
      ...members.map((member) => household({ id: '', members: [member] })),
    ]);
    for (const format of ['table', 'ndjson', 'csv-long']) {
      const { stdout, stderr } = await run(['check', '-', '--format', format, '--lang', 'zh'], { input });
      expect(stdout + stderr).not.toMatch(/王|2018-13-01|2019-05-05/);
    }
  });
});

describe('the folder it is started in', () => {
  it('does not matter', async () => {
    const there = await run(['check', 'fixtures/records/villages', '--format', 'ndjson']);
    const cwd = folderOf({});
    const path = relative(cwd, join(root, 'fixtures/records/villages'));
    expect(await run(['check', path, '--format', 'ndjson'], { cwd })).toEqual(there);
  });

  it('needs no terminal and no input', async () => {
    const child = start(['check', 'fixtures/records/villages', '--format', 'ndjson'], {}, ['ignore', 'pipe', 'pipe']);
    expect(await ended(child)).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('check --with procedure', () => {
  const records = [
    household({ id: 'both', procedure: procedure() }),
    household({ id: 'standard', procedure: procedure({ consent: { done: false } }) }),
    household({ id: 'neither', stableIncome: false, procedure: procedure({ consent: { done: false } }) }),
    household({ id: 'open' }),
    refused('refused'),
  ];

  it('gives one line a record: the verdict of exit, the one on the procedure in it, and both together', async () => {
    const { status, stdout, stderr } = await judge(records, '--with', 'procedure', '--cross-check');
    const told = linesOf(stdout).map(
      ({ id, outcome, procedure: own, together }: OutputLine & { procedure?: Verdict; together?: string }) =>
        [id, outcome, own?.rule, own?.outcome, together].join(' ').trim(),
    );
    const rule = 'household/procedure';
    expect(told).toEqual([
      `both met ${rule} met met`,
      `standard met ${rule} notMet notMet`,
      `neither notMet ${rule} notMet notMet`,
      `open met ${rule} undetermined undetermined`,
      'refused',
    ]);
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
  });

  it('asks with --require met for both', async () => {
    expect((await judge(records.slice(0, 1), '--with', 'procedure', '--require', 'met')).status).toBe(0);
    expect((await judge(records.slice(3, 4), '--with', 'procedure', '--require', 'met')).status).toBe(1);
    expect((await judge(records.slice(3, 4), '--require', 'met')).status).toBe(0);
  });

  it('has in csv-long the rows of both rules, with two more columns', async () => {
    const flags = ['--format', 'csv-long', '--with', 'procedure'];
    const { stdout } = await run(['check', '-', ...flags], { input: ndjson(records.slice(0, 2)) });
    const [head = '', ...rows] = stdout.trimEnd().split('\r\n');
    expect(head).toMatch(/,flips,caveats,reported,rule,together$/);
    expect(rows.filter((row) => row.endsWith(',household/exit,met')).length).toBeGreaterThan(6);
    expect(rows.filter((row) => row.endsWith(',household/procedure,notMet')).length).toBeGreaterThan(6);
    expect(rows.every((row) => /,household\/(exit|procedure),(met|notMet)$/.test(row))).toBe(true);
  });

  it.each([
    [
      'zh',
      '✓ 户 both　2018-12-31　可以认定退出（标准达标，程序符合）',
      '合计：可以认定退出 1，不能认定退出 0，尚不能认定退出 0，退回更正 0',
    ],
    ['en', '✓ household both  2018-12-31  may exit (standard met, procedure fulfilled)', 'Total: 1 may exit'],
  ])('says in %s first what both come to', async (lang, first, last) => {
    const { stdout } = await run(['check', '-', ...TABLE, '--with', 'procedure', '--lang', lang], {
      input: ndjson(records.slice(0, 1)),
    });
    expect(stdout.split('\n')[0]).toBe(first);
    expect(stdout).toContain(last);
    expect(stdout.match(/^✓ (户|household) both/gm)).toHaveLength(3);
  });

  it.each([['--rule', 'household/procedure'], ['--all-readings']])('is not combined with %s', async (...other) => {
    const { status, stderr } = await run(['check', '-', '--with', 'procedure', '--lang', 'zh', ...other]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^参数 --with <part> 不能与 --\S+.* 同时使用\n/);
  });
});
