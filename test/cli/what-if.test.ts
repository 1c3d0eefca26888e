import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { county, household, village } from '../examples.js';
import { evaluate } from '../support/unchecked.js';
import { folderOf, linesOf, ndjson, run } from './run.js';

const check = (args: readonly string[], records: readonly object[] = [household()]) =>
  run(['check', '-', '--format', 'table', ...args], { input: ndjson(records) });

describe('--set', () => {
  it('puts parameters and fields of every kind, as the library does', async () => {
    const args = {
      'povertyLine/exit': '3300',
      'parameters.schoolYearStart': '09-15',
      'record.income.wages': '9000.50',
      'record.stableIncome': 'true',
      'record.water.litresPerPersonDay': '34.5',
      'record.members[1].medicalInsurance': 'none',
      'record.members[0].birthDate': '1971-01-01',
      'record.food.protein': 'null',
    };
    const { stdout, status } = await check([
      ...Object.entries(args).flatMap(([name, value]) => ['--set', `${name}=${value}`]),
      '--format',
      'ndjson',
      '--cross-check',
    ]);
    const verdict = evaluate(household(), {
      parameters: { 'povertyLine/exit': 3300, schoolYearStart: '09-15' },
      inputs: {
        'income.wages': '9000.50',
        stableIncome: true,
        'water.litresPerPersonDay': 34.5,
        'members[1].medicalInsurance': 'none',
        'members[0].birthDate': '1971-01-01',
        'food.protein': null,
      },
    });
    expect(stdout).toBe(`${JSON.stringify(verdict)}\n`);
    expect(status).toBe(0);
  });

  it('puts a field into the levels that have it, each by its own kind', async () => {
    const args = ['--set', 'record.services=false', '--set', 'record.remainingPoorPersons=5', '--format', 'ndjson'];
    const { stdout, status } = await check([...args, '--level', 'village'], [village()]);
    expect(linesOf(stdout).map(({ overrides }) => overrides)).toEqual([
      [
        { path: 'remainingPoorPersons', value: '5', instead: '12' },
        { path: 'services', value: false, instead: true },
      ],
    ]);
    expect(status).toBe(0);
    const mixed = await check(
      ['--set', 'record.remainingPoorPersons=5', '--format', 'ndjson'],
      [household(), village(), county()],
    );
    expect(linesOf(mixed.stdout).map(({ overrides }) => (overrides as object[] | undefined)?.length)).toEqual([
      undefined,
      1,
      1,
    ]);
  });

  it('puts a code into the levels that know it, and refuses it only where none does', async () => {
    const args = ['--set', 'record.register.status=registered', '--format', 'ndjson'];
    const { stdout, status } = await check(args, [household(), village({ register: { status: 'exited' } })]);
    expect(linesOf(stdout).map(({ overrides }) => overrides)).toEqual([
      [{ path: 'register.status', value: 'registered', instead: null }],
      undefined,
    ]);
    expect(status).toBe(0);
    const typo = await check(['--set', 'record.register.status=povertyVilage']);
    expect(typo.status).toBe(2);
    expect(typo.stderr).toContain('did you mean "povertyVillage (poverty village)"?');
    const other = await check([...args, '--level', 'village'], [village()]);
    expect(other.status).toBe(2);
    expect(other.stderr).toContain('none (not a poverty village), found "registered"');
  });

  it('marks every verdict in words, with what was put and what stood there', async () => {
    const args = [
      '--set',
      'povertyLine/exit=9000',
      '--set',
      'record.income.business=null',
      '--set',
      'record.stableIncome=false',
    ];
    const chinese = await check([...args, '--lang', 'zh']);
    expect(chinese.stdout.split('\n')[1]).toBe(
      '  假设测算，不作为退出认定依据：退出收入标准按“9000元/人·年”计（原为“3200元/人·年”）；' +
        '生产经营性收入按“未填”计（原为“3000元/年”）；有稳定收入来源按“否”计（原为“是”）',
    );
    const english = await check(args);
    expect(english.stdout.split('\n')[1]).toMatch(
      /^ {2}What if \(this is not a verdict\): poverty line for exit were 9000 yuan\/person\/year instead of 3200/,
    );
    expect((await check([])).stdout).not.toMatch(/What if/);
  });

  it('marks every row of csv-long in its last column', async () => {
    const { stdout } = await check(['--set', 'povertyLine/exit=3300', '--format', 'csv-long']);
    const { data } = Papa.parse<Record<string, string>>(stdout.slice(1), { header: true, skipEmptyLines: true });
    expect(data.length).toBeGreaterThan(5);
    for (const { overrides } of data) {
      expect(JSON.parse(overrides ?? '')).toEqual([
        { path: 'parameters.povertyLine/exit', value: '3300', instead: '3200' },
      ]);
    }
  });

  it('refuses the record that it breaks, and goes on', async () => {
    const short = household({ id: 'H2', members: [{ birthDate: '1970-01-01' }] });
    const { stdout, status } = await check(
      ['--set', 'record.members[1].schooling=droppedOut', '--format', 'ndjson'],
      [short, household()],
    );
    expect(linesOf(stdout).map(({ refused }) => refused?.map(({ code, path }) => `${code} ${path}`))).toEqual([
      ['outOfRange members[1].schooling'],
      undefined,
    ]);
    expect(status).toBe(3);
  });

  it.each<[string, string[], RegExp]>([
    ['no value', ['--set', 'povertyLine/exit'], /name=value/],
    ['an empty value', ['--set', 'povertyLine/exit='], /name=value/],
    ['the same twice', ['--set', 'povertyLine/exit=1', '--set', 'povertyLine/exit=1'], /povertyLine\/exit.*twice/],
    ['the same by two names', ['--set', 'povertyLine/exit=1', '--set', 'parameters.povertyLine/exit=2'], /twice/],
    ['no parameter', ['--set', 'povertyline/exit=3300'], /--set .*povertyline\/exit.*mean "povertyLine\/exit"/],
    ['a parameter every object has', ['--set', '__proto__=1'], /__proto__/],
    ['a figure that is none', ['--set', 'povertyLine/exit=3300元'], /povertyLine\/exit.*number.*3300元/],
    ['a figure below zero', ['--set', 'povertyLine/exit=-5'], /povertyLine\/exit.*at least 0.*-5/],
    ['a day for a figure', ['--set', 'schoolYearStart=9/15'], /MM-DD/],
    ['no field', ['--set', 'record.income.wage=1'], /income\.wage.*mean "record\.income\.wages"/],
    ['a field without its prefix', ['--set', 'income.wages=1'], /mean "record\.income\.wages"/],
    ['a field of another level', ['--level', 'county', '--set', 'record.income.wages=1'], /income\.wages/],
    ['a name', ['--set', 'record.members[0].name=x'], /cannot be changed by --set/],
    ['neither yes nor no', ['--set', 'record.stableIncome=yes'], /stableIncome.*true or false.*yes/],
    ['no such code', ['--set', 'record.housing.grade=E'], /housing\.grade/],
    ['a count with decimals', ['--set', 'record.remainingPoorPersons=1.5'], /remainingPoorPersons.*whole/],
  ])('is a usage error: %s', async (_, args, said) => {
    const { status, stdout, stderr } = await check(args);
    expect(stdout).toBe('');
    expect(stderr).toMatch(said);
    expect(status).toBe(2);
  });

  it('says after the run that a field was put into no record, with status 2', async () => {
    const args = ['--set', 'record.tasks.water=false'];
    const { stdout, stderr, status } = await check(args);
    expect(stdout).toMatch(/^✓ household H1/);
    expect(stderr).toMatch(/^--set record\.tasks\.water: no record was judged.*\n$/);
    expect(status).toBe(2);
    const chinese = await check([...args, '--lang', 'zh']);
    expect(chinese.stderr).toMatch(/record\.tasks\.water：没有用到任何记录/);
    const village2 = await check(args, [household(), village()]);
    expect([village2.stderr, village2.status]).toEqual(['', 0]);
    const shared = ['--set', 'record.remainingPoorPersons=5'];
    expect((await check(shared, [county()])).status).toBe(0);
    expect((await check(shared)).status).toBe(2);
  });

  it('says what is wrong in Chinese too', async () => {
    const { stderr } = await check(['--lang', 'zh', '--set', 'povertyLine/exitt=1']);
    expect(stderr).toMatch(/没有这一标准值.*是否应为“povertyLine\/exit”/);
    const rules = folderOf({});
    expect((await check(['--set', 'x=1', '--rulebook', rules])).status).toBe(3);
  });
});
