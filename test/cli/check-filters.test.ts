/** Which records `check` shows, in which order and where; and that none is lost on the way. */
import { chmodSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intoFile } from '../../src/cli/out-file.js';
import { beginFile } from '../../src/kit/write-file.js';
import { county, household, member, type Plain, village } from '../examples.js';
import { ended, folderOf, linesOf, ndjson, run, start, summary } from './run.js';

const wages = (amount: number | null): Plain => ({
  members: [member()],
  income: { wages: amount, business: 0, property: 0, transfers: 0, productionCosts: 0 },
});
const met = (id: string, over: Plain = {}) => household({ id, ...over });
const notMet = (id: string, over: Plain = {}) => household({ id, stableIncome: false, ...over });
const open = (id: string, over: Plain = {}) => household({ id, stableIncome: null, ...over });
const refused = (id: string, over: Plain = {}) => household({ id, stableIncome: 'yes', ...over });

/** What is printed of records, as lines of JSON. */
async function check(records: readonly unknown[], ...args: string[]) {
  const { status, stdout, stderr } = await run(['check', '-', '--format', 'ndjson', ...args], {
    input: ndjson(records),
  });
  return { status, shown: summary(stdout), stderr: stderr.trimEnd() };
}

describe('--only', () => {
  const records = [met('a'), notMet('b'), open('c'), refused('d'), met('e')];

  it.each([
    ['met', ['a met', 'e met']],
    ['notMet', ['b notMet']],
    ['undetermined', ['c undetermined']],
    ['refused', ['d wrongType']],
  ])('%s shows these alone, says how many it does not, and has the status of all', async (outcome, expected) => {
    const { status, shown, stderr } = await check(records, '--only', outcome);
    expect(shown).toEqual(expected);
    expect(status).toBe(3);
    expect(stderr).toBe(`${5 - expected.length} judged and not shown, by --only`);
  });

  it('may be repeated', async () => {
    expect((await check(records, '--only', 'met', '--only', 'refused')).shown).toEqual([
      'a met',
      'd wrongType',
      'e met',
    ]);
  });

  it('leaves --require to all of them', async () => {
    expect((await check([met('a'), open('b')], '--only', 'met', '--require', 'met')).status).toBe(1);
  });

  it('leaves the sums of the list to all of them', async () => {
    const input = ndjson([...records, notMet('f', { village: 'V2' })]);
    const { stdout } = await run(['check', '-', '--only', 'met', '--lang', 'zh'], { input });
    expect(stdout).not.toMatch(/^[✗?]/m);
    expect(stdout).toMatch(/^ {2}户　收入 +未达标2 +待核实1$/m);
    expect(stdout).toMatch(/^ {2}V2 +达标0 +未达标1 /m);
    expect(stdout).toMatch(/^ {2}填写格式不对1$/m);
    expect(stdout).toContain(
      '共读取6条：达标2，未达标2，待核实1，退回更正1，跳过0\n另有4条已核查，不在 --only 之列，未列出\n',
    );
  });

  it('is by both together with --with procedure', async () => {
    const { shown } = await check([met('a')], '--with', 'procedure', '--only', 'undetermined');
    expect(shown).toEqual(['a met']);
  });

  it('is a wrong command line where there is no such outcome', async () => {
    const { status, stderr } = await check([], '--only', 'failed');
    expect(status).toBe(2);
    expect(stderr).toMatch(/failed.*met, notMet, undetermined, refused/);
    expect((await check([], '--only', 'failed', '--lang', 'zh')).stderr).toContain(
      '可选 met、notMet、undetermined、refused',
    );
  });
});

describe('--outcome', () => {
  const records = [met('a'), notMet('b', { village: 'V2' })];
  const input = ndjson(records);

  it('goes with --village, --quiet and --out', async () => {
    const { shown, stderr } = await check(records, '--outcome', '--village', 'V2');
    expect(shown).toEqual(['b notMet']);
    expect(stderr).toBe('1 not asked for by --id or --village, skipped');
    expect((await check(records, '--outcome', '--village', 'V2', '--quiet')).stderr).toBe('');
    const cwd = folderOf({});
    await run(['check', '-', '--outcome', '--out', 'x.ndjson'], { cwd, input });
    expect(summary(readFileSync(join(cwd, 'x.ndjson'), 'utf8'))).toEqual(['a met', 'b notMet']);
  });

  it.each([
    [['--format', 'csv'], /--outcome .*--format csv/],
    [['--out', 'x.csv'], /x\.csv contradicts --format ndjson/],
    [['--only', 'met'], /--outcome.*--only/],
    [['--sort', 'id'], /--outcome.*--sort/],
    [['--strict'], /--outcome.*--strict/],
  ])('goes not with %j', async (args, said) => {
    const { status, stderr } = await run(['check', '-', '--outcome', ...args], { input });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(said) });
  });
});

describe('--village', () => {
  const records = [
    met('a', { village: 'V1' }),
    met('b', { village: 'V2' }),
    village({ id: 'V1' }),
    county(),
    met('c', { village: null }),
    { id: 'V2', asOf: '2018-12-31' },
  ];

  it('takes the village and what is in it, and says how much it leaves out', async () => {
    const { shown, stderr, status } = await check(records, '--village', 'V1');
    expect(shown).toEqual(['a met', 'V1 met']);
    expect(stderr).toBe('4 not asked for by --id or --village, skipped');
    expect(status).toBe(0);
  });

  it('takes it by its name too, by which lists call it', async () => {
    const named = [met('a', { village: 'V1', villageName: '甲村' }), village({ id: 'V1', name: '甲村' }), met('b')];
    expect((await check(named, '--village', '甲村')).shown).toEqual(['a met', 'V1 met']);
    const flags = ['check', '-', '--village', 'V1', '--level', 'household', '--lang', 'zh'];
    expect((await run(flags, { input: ndjson(named) })).stdout).toMatch(/^✓ 甲村 +a /);
    const { stdout } = await run([...flags, '--format', 'csv'], { input: ndjson(named) });
    expect(stdout).toContain('\n甲村（V1）,a,');
  });

  it('refuses what cannot be read, as nobody knows whose it is', async () => {
    const input = `${ndjson(records)}{"id":"d","village":"V\n`;
    for (const flags of [
      ['--village', 'V1'],
      ['--id', 'a'],
    ]) {
      const { status, stdout } = await run(['check', '-', '--format', 'ndjson', ...flags], { input });
      expect(summary(stdout).at(-1)).toBe('null badJson');
      expect(status).toBe(3);
    }
  });

  it('may be repeated, and goes with --id and --level', async () => {
    expect((await check(records, '--village', 'V1', '--village', 'V2', '--level', 'household')).shown).toEqual([
      'a met',
      'b met',
    ]);
    expect((await check(records, '--village', 'V1', '--id', 'a')).shown).toEqual(['a met']);
    // What carries no level is of the one given.
    expect((await check(records.slice(-1), '--village', 'V2', '--level', 'village')).shown).toEqual([
      'V2 undetermined',
    ]);
  });

  it('is said, with status 2, where there is none', async () => {
    const { status, stderr } = await check(records, '--village', 'V1', '--village', 'V9');
    expect(status).toBe(2);
    expect(stderr).toMatch(/no record is of the village "V9"/);
    expect((await check(records, '--village', 'V9', '--mask')).stderr).not.toContain('V9');
  });
});

describe('--sort', () => {
  const ids = async (records: readonly unknown[], ...args: string[]) =>
    (await check(records, ...args)).shown.map((line) => line.split(' ')[0]);
  const records = [
    met('b', { ...wages(9000), village: 'V2' }),
    refused('z'),
    met('a', { ...wages(3200), village: 'V1' }),
    met('d', { ...wages(null), village: null }),
    met('c', { ...wages(100), village: 'V2' }),
  ];

  it('by margin begins with the lowest, and ends with what has none', async () => {
    expect(await ids(records, '--sort', 'margin')).toEqual(['c', 'a', 'b', 'z', 'd']);
  });

  it('by margin compares numbers, not their digits, to the last of them', async () => {
    const close = ['3200.0002', '3200.0001', '13200', '900'].map((amount, at) =>
      met(`h${at}`, {
        members: [member()],
        income: { wages: amount, business: 0, property: 0, transfers: 0, productionCosts: 0 },
      }),
    );
    expect(await ids(close, '--sort', 'margin')).toEqual(['h3', 'h1', 'h0', 'h2']);
  });

  it('by margin takes a range by its lower end, and of villages the incidence', async () => {
    const ranged = [
      met('p', wages(3300)),
      met('q', {
        members: [member()],
        income: { wages: { from: 3000, to: 9000 }, business: 0, property: 0, transfers: 0, productionCosts: 0 },
      }),
    ];
    expect(await ids(ranged, '--sort', 'margin')).toEqual(['q', 'p']);
    const villages = [15, 20, 12].map((poor, at) =>
      village({ id: `v${at}`, remainingPoorPersons: poor, incidence: null }),
    );
    expect(await ids(villages, '--sort', 'margin')).toEqual(['v1', 'v0', 'v2']);
  });

  it('by id goes by code units, and by village keeps the order within', async () => {
    expect(await ids(records, '--sort', 'id')).toEqual(['a', 'b', 'c', 'd', 'z']);
    expect(await ids(records, '--sort', 'village')).toEqual(['a', 'b', 'c', 'z', 'd']);
  });

  it.each(['list', 'table', 'json', 'ndjson', 'csv', 'csv-long', 'md', 'html', 'junit', 'tap'])(
    'says the same as without it, of records that are in order: %s',
    async (format) => {
      const input = ndjson([...records].sort((one, other) => (String(one.id) < String(other.id) ? -1 : 1)));
      const args = ['check', '-', '--format', format, '--lang', 'zh'];
      expect(await run([...args, '--sort', 'id'], { input })).toEqual(await run(args, { input }));
    },
  );

  it.each(['json', 'junit', 'list'])('sorts whatever the format: %s', async (format) => {
    const { stdout } = await run(['check', '-', '--format', format, '--sort', 'id'], { input: ndjson(records) });
    if (format === 'json')
      expect((JSON.parse(stdout) as { id: string }[]).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'z']);
    else
      expect([...stdout.matchAll(/(?:(?:household|V\d) +|name="household )([a-z])\b/gm)].map(([, id]) => id)).toEqual([
        'a',
        'b',
        'c',
        'd',
        'z',
      ]);
  });

  it('writes more than one piece where there is much', async () => {
    const many = Array.from({ length: 500 }, (_, at) => met(`n${1000 - at}`));
    expect(await ids(many, '--sort', 'id')).toEqual(many.map(({ id }) => id).sort());
  });
});

describe('the same id twice', () => {
  const records = [met('a'), met('b'), notMet('a'), village({ id: 'a' }), refused('a')];

  it('within a level is told with both places, and both are judged', async () => {
    const { status, shown, stderr } = await check(records);
    expect(shown).toEqual(['a met', 'b met', 'a notMet', 'a met', 'a wrongType']);
    expect(stderr).toBe(
      [
        'household a: the same id twice (standard input line 1 and standard input line 3); both are counted, check them',
        'household a: the same id twice (standard input line 1 and standard input line 5); both are counted, check them',
      ].join('\n'),
    );
    expect(status).toBe(3);
    expect((await check(records.slice(0, 3))).status).toBe(0);
  });

  it('with --strict is refused for the second, which makes it 3', async () => {
    const { status, shown, stderr } = await check(records.slice(0, 4), '--strict');
    expect(shown).toEqual(['a met', 'b met', 'a duplicateRecord', 'a met']);
    expect(status).toBe(3);
    expect(stderr).toMatch(/line 1 and .*line 3\); the second is refused$/);
  });

  it('names the place of the first in the refusal, in files and lists too', async () => {
    const folder = folderOf({ 'a.json': [met('x'), met('a')], 'b.ndjson': ndjson([met('a')]) });
    const { stdout, stderr } = await run(['check', folder, '--strict', '--format', 'ndjson', '--lang', 'zh']);
    const [, , third] = linesOf(stdout);
    expect(third).toMatchObject({
      id: 'a',
      level: 'household',
      line: 1,
      refused: [{ code: 'duplicateRecord', path: 'id', found: `${folder}/a.json:2` }],
    });
    expect(stderr).toBe(`户 a：编号重复（${folder}/a.json 第2条、${folder}/b.ndjson 第1行），后一条退回更正\n`);
    const listed = await run(['check', folder, '--strict', '--lang', 'zh']);
    expect(listed.stdout).toContain('编号重复1条');
    expect(listed.stdout).toContain('记录编号重复1');
    expect(listed.stdout.replace(/\s/g, '')).toContain(`与另一条记录（${folder}/a.json:2）的编号重复`);
  });

  it('tells a hundred and counts the others', async () => {
    const { stderr } = await check(Array.from({ length: 104 }, () => met('a')));
    const lines = stderr.split('\n');
    expect(lines).toHaveLength(101);
    expect(lines.at(-1)).toBe('3 more with the id of another are not listed');
  });

  it('is told by pseudonyms where ids are masked', async () => {
    const { stderr } = await check([met('secret'), met('secret')], '--mask');
    expect(stderr).toMatch(/^household H-[\da-f]{16}: the same id twice/);
  });
});

describe('--quiet', () => {
  it('leaves out remarks, not what is wrong', async () => {
    const twins = [member(), member()].map((one) => ({ ...one, name: '甲', relation: 'head' }));
    const records = [met('a', { members: twins }), met('a', { village: 'V1' }), village(), open('b'), county()];
    const args = ['--level', 'household', '--village', 'V7', '--village', 'V1', '--only', 'met'];
    const loud = await check(records, ...args);
    expect(loud.stderr.split('\n')).toHaveLength(5);
    const quiet = await check(records, ...args, '--quiet');
    expect(quiet.stderr).toMatch(/^household a: the same id twice .*$/);
    expect({ ...quiet, stderr: '' }).toEqual({ ...loud, stderr: '' });
    expect((await check(records, '--quiet', '--id', 'nobody')).stderr).toMatch(/nobody/);
  });
});

describe('whatever is asked for', () => {
  it('each record is judged, refused or skipped, and each judged or refused one shown or counted', async () => {
    const kinds = [met, notMet, open, refused];
    const record = fc
      .record({ kind: fc.nat(3), id: fc.constantFrom('a', 'b', 'c'), village: fc.constantFrom('V1', 'V2', null) })
      .map(({ kind, id, village }) => kinds[kind]?.(id, { village }));
    const any = fc.oneof(
      record,
      record,
      fc.constantFrom(village({ id: 'V1' }), county(), 5, {}, { level: 'household' }),
    );
    const flag = (name: string, ...values: string[]) =>
      fc.subarray(values, { minLength: 1 }).map((some) => some.flatMap((value) => [name, value]));
    const flags = fc
      .tuple(
        fc.option(flag('--only', 'met', 'notMet', 'undetermined', 'refused'), { nil: [] }),
        fc.option(flag('--id', 'a', 'b', 'V1'), { nil: [] }),
        fc.option(flag('--village', 'V1', 'V2'), { nil: [] }),
        fc.constantFrom([], ['--level', 'household'], ['--level', 'village']),
        fc.constantFrom([], ['--strict']),
        fc.constantFrom([], ['--sort', 'id'], ['--sort', 'margin']),
      )
      .map((parts) => parts.flat());
    await fc.assert(
      fc.asyncProperty(fc.array(any, { maxLength: 7 }), flags, async (records, args) => {
        const input = ndjson(records);
        const { stdout } = await run(['check', '-', ...args], { input });
        const [, ...said] =
          /^(\d+) read: (\d+) met, (\d+) not met, (\d+) undetermined, (\d+) refused, (\d+) skipped$/m.exec(stdout) ??
          [];
        const [read = -1, ...counts] = said.map(Number);
        expect(read).toBe(records.length);
        expect(counts.reduce((sum, one) => sum + one, 0)).toBe(read);
        const data = await run(['check', '-', '--format', 'ndjson', ...args], { input });
        const told = (what: RegExp) => Number(what.exec(data.stderr)?.[1] ?? 0);
        const skipped = told(/^(\d+) of another level skipped$/m) + told(/^(\d+) not asked for by/m);
        expect(skipped).toBe(counts.at(-1));
        expect(linesOf(data.stdout).length + told(/^(\d+) judged and not shown/m) + skipped).toBe(read);
      }),
      { numRuns: 60 },
    );
  });
});

describe('--out', () => {
  const records = [met('a'), refused('b')];
  const input = ndjson(records);

  it.each([
    ['x.txt', 'list'],
    ['x.csv', 'csv'],
    ['x.ndjson', 'ndjson'],
    ['x.JSON', 'json'],
    ['x.md', 'md'],
    ['x.html', 'html'],
    ['x.xml', 'junit'],
  ])('%s holds what --format %s prints, and nothing is printed', async (name, format) => {
    const cwd = folderOf({});
    const args = ['check', '-', '--lang', 'zh'];
    const { status, stdout, stderr } = await run([...args, '--out', name], { cwd, input });
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toBe(`结果已存入 ${name}\n`);
    expect(readFileSync(join(cwd, name), 'utf8')).toBe((await run([...args, '--format', format], { input })).stdout);
    expect(readdirSync(cwd)).toEqual([name]);
  });

  it.each([
    ['x.txt', 'table'],
    ['x.json', 'sarif'],
    ['x.report', 'tap'],
    ['x.csv', 'csv-long'],
    ['x', 'csv'],
  ])('%s may be of --format %s', async (name, format) => {
    const cwd = folderOf({});
    await run(['check', '-', '--out', name, '--format', format, '--quiet'], { cwd, input });
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(
      (await run(['check', '-', '--format', format], { input })).stdout,
    );
  });

  it.each([
    [['--out', 'x.csv', '--format', 'json'], /x\.csv contradicts --format json.*csv/],
    [['--out', 'x.ndjson', '--format', 'json'], /contradicts/],
    [['--format', 'xlsx'], /a workbook goes into a file: use --out/],
    [['--out', 'x.xlsx', '--format', 'csv'], /x\.xlsx contradicts --format csv/],
    [['--out', 'x.doc'], /x\.doc: the extension tells no format; use one of \.txt, \.csv, /],
    [['--out', 'x'], /tells no format/],
  ])('%j is a wrong command line', async (args, said) => {
    const cwd = folderOf({});
    const { status, stdout, stderr } = await run(['check', '-', ...args], { cwd, input });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(said);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('takes the place of no record that is read, by whatever name', async () => {
    const text = ndjson([met('a')]);
    const cwd = folderOf({ 'in/a.ndjson': text, 'b.json': met('b') });
    symlinkSync('in/a.ndjson', join(cwd, 'link.ndjson'));
    linkSync(join(cwd, 'in/a.ndjson'), join(cwd, 'hard.ndjson'));
    for (const args of [
      ['in', '--out', 'in/a.ndjson'],
      ['in/a.ndjson', '--out', 'link.ndjson'],
      ['in', '--out', 'hard.ndjson'],
    ]) {
      const { status, stderr } = await run(['check', ...args], { cwd });
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/take the place of records/) });
    }
    expect(readFileSync(join(cwd, 'in/a.ndjson'), 'utf8')).toBe(text);
    // A file among them that is not read is no record.
    expect((await run(['check', 'in', '--out', 'in/a.md'], { cwd })).status).toBe(0);
    expect((await run(['check', 'in', '--out', 'b.json'], { cwd })).status).toBe(0);
  });

  it('leaves an earlier result where nothing that is named is there', async () => {
    const cwd = folderOf({ 'old.csv': 'old' });
    const { status, stderr } = await run(['check', 'nowhere.json', '--out', 'old.csv'], { cwd });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/nowhere\.json: no such file/) });
    expect(readFileSync(join(cwd, 'old.csv'), 'utf8')).toBe('old');
  });

  it('replaces what was there, with its rights, and leaves a link one', async () => {
    const cwd = folderOf({ 'old.csv': 'old' });
    chmodSync(join(cwd, 'old.csv'), 0o640);
    symlinkSync('old.csv', join(cwd, 'link.csv'));
    await run(['check', '-', '--out', 'link.csv'], { cwd, input });
    expect(readFileSync(join(cwd, 'old.csv'), 'utf8')).toContain('refused');
    expect(statSync(join(cwd, 'old.csv')).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd).sort()).toEqual(['link.csv', 'old.csv']);
  });

  it('leaves what was there where the run fails', async () => {
    const cwd = folderOf({ 'old.csv': 'old', 'a.docx': '' });
    mkdirSync(join(cwd, 'none'));
    for (const args of [['none'], ['a.docx'], ['-', '--rulebook', 'nowhere']]) {
      const { status } = await run(['check', ...args, '--out', 'old.csv'], { cwd, input });
      expect(status).toBeGreaterThan(0);
    }
    await expect(
      intoFile(join(cwd, 'old.csv'), async (output) => {
        await output.write('half');
        throw new Error('stopped');
      }),
    ).rejects.toThrow('stopped');
    expect(readFileSync(join(cwd, 'old.csv'), 'utf8')).toBe('old');
    expect(readdirSync(cwd).sort()).toEqual(['a.docx', 'none', 'old.csv']);
  });

  it('says which file it could not write', async () => {
    const cwd = folderOf({ 'a.csv/in': '' });
    const there = await run(['check', '-', '--out', 'nowhere/x.csv'], { cwd, input });
    expect(there).toMatchObject({ status: 3, stdout: '', stderr: expect.stringMatching(/^nowhere\/x\.csv: /) });
    const folder = await run(['check', '-', '--out', 'a.csv'], { cwd, input });
    expect(folder).toMatchObject({ status: 3, stdout: '', stderr: expect.stringMatching(/^a\.csv: /) });
  });

  it.skipIf(!existsSync('/dev/full'))('says that a disk is full, with its file', async () => {
    const { status, stderr } = await run(['check', '-', '--out', '/dev/full', '--format', 'csv'], { input });
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: '/dev/full: the disk is full; make room and run the command again\n',
    });
  });

  it('leaves no half-written file where it is stopped', async () => {
    const cwd = folderOf({ 'old.csv': 'old' });
    const child = start(['check', '-', '--out', 'old.csv'], { cwd });
    const over = ended(child);
    child.stdin?.write(input);
    // Begun once its own folder stands beside the file.
    while (readdirSync(cwd).length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    await over;
    expect(child.signalCode).toBe('SIGINT');
    expect(readdirSync(cwd)).toEqual(['old.csv']);
    expect(readFileSync(join(cwd, 'old.csv'), 'utf8')).toBe('old');
  });
});

describe('a file in the making', () => {
  it('is there only once it is finished, and may be abandoned at any time', () => {
    const file = join(folderOf({}), 'x.txt');
    const first = beginFile(file);
    first.write('一');
    first.write('二');
    expect(existsSync(file)).toBe(false);
    first.finish();
    expect(readFileSync(file, 'utf8')).toBe('一二');
    const second = beginFile(file);
    second.write('三');
    second.abandon();
    second.abandon();
    expect(readFileSync(file, 'utf8')).toBe('一二');
    first.abandon();
    expect(readFileSync(file, 'utf8')).toBe('一二');
  });

  it('goes straight into what is no file', () => {
    const making = beginFile('/dev/null');
    making.write('x');
    making.finish();
    making.abandon();
    expect(statSync('/dev/null').isFile()).toBe(false);
  });
});
