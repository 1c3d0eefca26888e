import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { household } from '../examples.js';
import { criterion, done, manifest, parameters, verdict } from '../rulebook/small.js';
import { withBrokenEngine } from './broken-engine.js';
import { ended, folderOf, root, run, runBuilt, start } from './run.js';

const record = household({});
const caseOf = (name: string, expectation: object, more: object = {}) => ({
  name,
  record,
  expect: expectation,
  ...more,
});
const met = (name: string) => caseOf(name, { outcome: 'met' });
const failing = (name: string) =>
  caseOf(name, {
    outcome: 'notMet',
    criteria: { 'household/food': 'undetermined' },
    margins: { 'household/food': '1' },
  });
const file = (...cases: object[]) => ({ cases });

/** Runs `tuopin test` in a folder with these files. */
const test = (files: Readonly<Record<string, unknown>>, ...args: string[]) =>
  run(['test', ...args], { cwd: folderOf(files) });

describe('the exit status of test', () => {
  it('is 0 where all cases pass: by default those of the project', async () => {
    const { status, stdout, stderr } = await run(['test', '--coverage', '--min', '100']);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/What the cases cover: 100 %/);
    expect(stdout).toMatch(/\d+ cases: \d+ passed, 0 failed\n$/);
    expect(status).toBe(0);
  });

  it('is 0 where all cases pass: those in the folder of the rulebook named, which need not show refusals', async () => {
    const cwd = folderOf({ 'fixtures/cases/ours.json': file(failing('of the built-in rulebook')) });
    cpSync(join(root, 'fixtures/small-rulebook'), join(cwd, 'rules'), { recursive: true });
    const { status, stdout } = await run(['test', '--rulebook', 'rules', '--min', '100'], { cwd });
    expect(stdout).toMatch(/^What the cases cover: 100 %/);
    expect(stdout).not.toMatch(/refus/);
    expect(status).toBe(0);
    const shown = await run(['rules', 'show', 'village/income', '--rulebook', 'rules'], { cwd });
    expect(shown.stdout).toContain('On the first day 30,000 yuan is just enough');
  });

  it('is 1 where a case fails', async () => {
    expect((await test({ 'a.json': file(met('a'), failing('b')) }, 'a.json')).status).toBe(1);
  });

  it.each<[string, Record<string, unknown>, string[], RegExp]>([
    ['no case is found by default', {}, [], /no case was found/],
    ['a folder holds none', { 'a/notes.txt': '' }, ['a'], /no case was found/],
    ['a filter means none', { 'a.json': file(met('a')) }, ['a.json', '--filter', 'zzz'], /--filter zzz/],
    ['a percentage is none', {}, ['--min', '101'], /--min.*0 to 100/],
    ['a kind of point is none', {}, ['--cover', 'bound,bounds'], /criterion,bound,option,period,refusal,branch/],
    ['a number of threads is none', {}, ['--jobs', '0'], /--jobs.*999/],
    ['a format is none', {}, ['--format', 'xml'], /text, junit, json, github, sarif, tap/],
    ['it should watch and print XML', {}, ['--watch', '--format', 'junit'], /--watch/],
    ['it should watch and update', {}, ['--watch', '--update'], /--watch/],
    ['the rulebook cannot be found', { 'a.json': file(met('a')) }, ['a.json', '--rulebook', 'nowhere'], /nowhere/],
  ])('is 2, said in a line in both languages, where %s', async (_, files, args, said) => {
    const cwd = folderOf(files);
    const [en, zh] = await Promise.all(
      ['en', 'zh'].map((language) => run(['test', ...args, '--lang', language], { cwd })),
    );
    expect(en?.status).toBe(2);
    expect(en?.stdout).toBe('');
    expect(en?.stderr).toMatch(said);
    expect(zh?.stderr).toMatch(/\p{Script=Han}/u);
  });

  it('is 3 where a case file cannot be read, and the others are run', async () => {
    const files = { 'c/a.json': file(met('a')), 'c/b.json': '{ "cases": [ {', 'c/d.json': [] };
    const { status, stdout } = await test(files, 'c', 'nope.json');
    expect(status).toBe(3);
    expect(stdout).toMatch(/^! nope\.json: no such file/m);
    expect(stdout).toMatch(/^! c\/b\.json:1:\d+: is not valid JSON/m);
    expect(stdout).toMatch(/^! c\/d\.json:1:1: the file is of the wrong type/m);
    expect(stdout).toMatch(/1 case: 1 passed, 0 failed; 3 files are at fault/);
  });

  it.each([
    ['throws', /the engine is broken/],
    ['lies', /engines agree by json-rules-engine/],
  ] as const)('is 4 where json-rules-engine %s, and 0 where it is not asked', async (fault, said) => {
    const cwd = folderOf({ 'a.json': file(met('a')) });
    const broken = (...flags: string[]) => withBrokenEngine(fault, () => run(['test', 'a.json', ...flags], { cwd }));
    const { status, stdout, stderr } = await broken();
    expect(status).toBe(4);
    expect(stdout + stderr).toMatch(said);
    expect((await broken('--engine', 'evaluator')).status).toBe(0);
  });
});

describe('what test prints', () => {
  it('is each failing case with expected and got side by side, and where they stand', async () => {
    const { stdout } = await test({ 'a.json': JSON.stringify(file(met('fine'), failing('wrong')), null, 2) }, 'a.json');
    expect(stdout).not.toContain('fine');
    expect(stdout).toMatch(/^✗ wrong\n {2}a\.json:\d+:5\n {2,}expected +got\n/m);
    expect(stdout).toMatch(/^ {2}outcome +notMet +met +a\.json:\d+:20$/m);
    expect(stdout).toMatch(/^ {2}criterion household\/food +undetermined +met +a\.json:\d+:\d+$/m);
    expect(stdout).toMatch(/^ {2}margin of household\/food +1 +\(no number is compared\)/m);
  });

  it('is in Chinese too, and says why a record is refused', async () => {
    const files = { 'a.json': file(caseOf('错', { outcome: 'met' }, { record: { level: 'household', id: 'x' } })) };
    const { stdout } = await test(files, 'a.json', '--lang', 'zh');
    expect(stdout).toMatch(/✗ 错/);
    expect(stdout).toMatch(/退回原因：.*认定日期/);
    expect(stdout).toMatch(/用例共 1 个：通过 0，未通过 1/);
  });

  it('is only what a filter means, and ends with the first failure after --bail', async () => {
    const files = { 'a.json': file(failing('one'), failing('two')), 'b.json': file(failing('two again')) };
    expect((await test(files, '.', '--filter', 'TWO')).stdout).toMatch(/2 cases: 0 passed, 2 failed/);
    expect((await test(files, '.', '--filter', 'b.json')).stdout).toMatch(/1 case: 0 passed, 1 failed/);
    expect((await test(files, '.', '--bail')).stdout).toMatch(/1 case: 0 passed, 1 failed\nstopped at the first/);
  });

  it.each(['junit', 'json', 'github', 'sarif', 'tap'])(
    'as %s names the file, the line and the column',
    async (format) => {
      const text = JSON.stringify(file(met('fine'), failing('wrong')), null, 2);
      const lines = text.split('\n');
      const line = lines.findIndex((one) => one.includes('"notMet"')) + 1;
      const column = (lines[line - 1]?.indexOf('"notMet"') ?? -1) + 1;
      const { stdout, status } = await test({ 'a.json': text, 'bad.json': '{' }, '.', '--format', format);
      expect(status).toBe(3);
      const place: Record<string, string> = {
        junit: `a.json:${line}:${column}: outcome: expected notMet, got met`,
        json: `"line": ${line},`,
        github: `::error file=a.json,line=${line},col=${column},title=wrong::outcome: expected notMet, got met`,
        sarif: `"startLine": ${line},`,
        tap: `line: ${line}`,
      };
      expect(stdout).toContain(place[format]);
      expect(stdout).toContain('bad.json');
    },
  );

  it('as json holds every case, and the coverage asked for', async () => {
    const { stdout } = await test(
      { 'a.json': file(met('fine'), failing('wrong')) },
      'a.json',
      '--format',
      'json',
      '--coverage',
    );
    const report = JSON.parse(stdout) as Record<string, unknown> & { cases: { mismatches: object[] }[] };
    expect(report).toMatchObject({
      passed: 1,
      failed: 1,
      faults: [],
      coverage: { kinds: { criterion: { covered: 0 } } },
    });
    expect(report.cases.map(({ mismatches }) => mismatches.length)).toEqual([0, 3]);
    expect(report.cases[1]?.mismatches[0]).toMatchObject({
      at: 'outcome',
      expected: 'notMet',
      got: 'met',
      line: 1,
      engine: 'evaluator',
    });
  });

  it('does not steer the terminal with names of others', async () => {
    const { stdout } = await test({ 'a.json': file(failing('\u001b[2J')) }, 'a.json');
    expect(stdout).toContain('\\u001b[2J');
  });
});

describe('coverage', () => {
  it('below --min is exit 1, with what lacks in words and on a page', async () => {
    const cwd = folderOf({ 'a.json': file(met('a')) });
    const args = ['test', 'a.json', '--min', '99.99', '--coverage-html', 'page.html'];
    const { status, stdout } = await run(args, { cwd });
    expect(status).toBe(1);
    expect(stdout).toMatch(/No case shows:\n {2}household\/income: met\n/);
    expect(stdout).toMatch(/less than the 99\.99 % asked for by --min\n$/);
    const page = readFileSync(join(cwd, 'page.html'), 'utf8');
    expect(page).toContain('household/income: met');
    const zh = await run([...args, '--lang', 'zh'], { cwd });
    expect(zh.stdout).toMatch(/尚无用例的情形：\n {2}household\/income：达标\n/);
    for (const format of ['junit', 'github', 'sarif', 'tap']) {
      expect((await run([...args, '--format', format], { cwd })).stdout).toContain('99.99 %');
    }
  });

  it('is of the kinds asked for: rules of one’s own need no cases about refusals', async () => {
    const { stdout } = await test({ 'a.json': file(met('a')) }, 'a.json', '--cover', 'option,bound');
    expect(stdout).toMatch(/sides of bounds +0 %/);
    expect(stdout).not.toMatch(/refus/);
  });

  it('is reached where little is asked for', async () => {
    expect((await test({ 'a.json': file(met('a')) }, 'a.json', '--min', '0.1')).status).toBe(0);
  });
});

describe('--update', () => {
  it('rewrites expectations in place, lists them, and leaves nothing to fail', async () => {
    const cwd = folderOf({ 'a.json': file(met('fine'), caseOf('wrong', { outcome: 'notMet' })) });
    const { status, stdout } = await run(['test', 'a.json', '--update'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toMatch(/1 expectation rewritten; review.*\n {2}a\.json:1:\d+ {2}wrong {2}outcome: notMet → met\n/);
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'))).toEqual(
      file(met('fine'), caseOf('wrong', { outcome: 'met' })),
    );
    const again = await run(['test', 'a.json', '--update', '--format', 'tap'], { cwd });
    expect(again).toMatchObject({ status: 0, stderr: '' });
  });

  it('keeps a report for machines apart from the list', async () => {
    const files = { 'a.json': file(caseOf('wrong', { outcome: 'notMet' })) };
    const { stdout, stderr } = await test(files, 'a.json', '--update', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ passed: 1, failed: 0 });
    expect(stderr).toMatch(/1 expectation rewritten/);
  });
});

it('--watch runs again when a case or a rule changes, waits out what is wrong, and ends when told', async () => {
  const cwd = folderOf({ 'a.json': file(met('a')) });
  cpSync(join(root, 'rules/hunan-2016-2020'), join(cwd, 'rules'), { recursive: true });
  const child = start(['test', 'a.json', '--rulebook', 'rules', '--watch'], { cwd });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (printed += String(text)));
  const until = async (said: RegExp) => {
    for (let waited = 0; !said.test(printed); waited += 50) {
      if (waited > 60_000) throw new Error(`${said} never came:\n${printed}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    printed = '';
  };
  const end = ended(child);
  try {
    await until(/1 passed, 0 failed.*Waiting for changes/s);
    writeFileSync(join(cwd, 'a.json'), JSON.stringify(file(met('a'), failing('b'))));
    await until(/✗ b.*1 passed, 1 failed.*Waiting/s);
    writeFileSync(join(cwd, 'a.json'), '{ "cases": [');
    await until(/! a\.json:1:\d+: is not valid JSON.*Waiting/s);
    writeFileSync(join(cwd, 'a.json'), JSON.stringify(file(met('a'))));
    await until(/1 passed, 0 failed.*Waiting/s);
    const rules = readFileSync(join(cwd, 'rules/household-exit.json'), 'utf8');
    writeFileSync(join(cwd, 'rules/household-exit.json'), '{}');
    await until(/household-exit\.json.*Waiting/s);
    writeFileSync(join(cwd, 'rules/household-exit.json'), rules);
    await until(/1 passed, 0 failed.*Waiting/s);
  } finally {
    child.kill('SIGINT');
  }
  expect((await end).status).toBe(0);
});

it('a change of a bound, a value or a combination in the rules is noticed by a case', async () => {
  const cwd = folderOf({});
  const changed = async (name: string, cases: string, from: string, to: string) => {
    cpSync(join(root, 'rules/hunan-2016-2020'), join(cwd, 'rules'), { recursive: true });
    const path = join(cwd, 'rules', name);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    return run(['test', join(root, 'fixtures/cases', cases), '--rulebook', 'rules', '--engine', 'evaluator'], { cwd });
  };
  for (const [name, cases, from, to] of [
    ['village-exit.json', 'village-incidence.json', '"decimal:lessThan"', '"decimal:lessThanInclusive"'],
    ['parameters.json', 'household-income.json', '"value": "3200"', '"value": "3201"'],
    ['household-exit.json', 'household-housing.json', '"any"', '"all"'],
  ] as const) {
    expect((await run(['test', join(root, 'fixtures/cases', cases)])).status).toBe(0);
    const { status, stdout } = await changed(name, cases, from, to);
    expect([name, status]).toEqual([name, 1]);
    expect(stdout).toMatch(/✗ /);
  }
});

describe('test --mutate', () => {
  const rules = {
    'rules/rulebook.json': manifest,
    'rules/parameters.json': parameters,
    'rules/rules.json': { rules: [criterion('village/one', done('water')), verdict('village/exit', 'village/one')] },
  };
  const village = (water: boolean | null, asOf: string) => ({ level: 'village', id: 'V', asOf, tasks: { water } });
  const cases = [
    { name: 'done', record: village(true, '2010-01-01'), expect: { outcome: 'met' } },
    { name: 'not done', record: village(false, '2030-12-31'), expect: { outcome: 'notMet' } },
    { name: 'too early', record: village(true, '2009-12-31'), expect: { refused: ['outsidePeriod'] } },
    { name: 'too late', record: village(true, '2031-01-01'), expect: { refused: ['outsidePeriod'] } },
  ];

  it('is 0 where cases notice every slip, and 1 where they do not, whatever the number of threads', async () => {
    const whole = await test({ ...rules, 'a.json': { cases } }, 'a.json', '--rulebook', 'rules', '--mutate');
    expect(whole.stdout).toMatch(/\nsmall 0\.1\.0: \d+ mutants: .* 0 unnoticed\n$/);
    expect(whole.status).toBe(0);
    const args = ['a.json', '--rulebook', 'rules', '--format', 'json', '--mutate', '--jobs'];
    const files = { ...rules, 'a.json': { cases: cases.slice(0, 3) } };
    const [one, two] = await Promise.all(
      ['1', '2'].map((jobs) => runBuilt(['test', ...args, jobs], { cwd: folderOf(files) })),
    );
    expect(one?.status).toBe(1);
    expect(two?.stdout).toBe(one?.stdout);
    const { mutation } = JSON.parse(one?.stdout ?? '');
    expect(mutation.survived).toBe(1);
    const [survivor] = mutation.mutants.filter(({ fate }: { fate: string }) => fate === 'survived');
    expect(survivor).toMatchObject({ file: 'rules/rulebook.json', pointer: '/validTo', operator: 'dayLater', line: 1 });
    expect(survivor.telling.record.asOf).toBe('2031-01-01');
  });
});

describe('cases suggest', () => {
  it('writes what is lacking, which test refuses as not confirmed, and never writes over a file', async () => {
    const record = { level: 'village', id: 'V', asOf: '2018-12-31', tasks: { water: true } };
    const cwd = folderOf({
      'rules/rulebook.json': manifest,
      'rules/parameters.json': parameters,
      'rules/rules.json': { rules: [criterion('village/one', done('water')), verdict('village/exit', 'village/one')] },
      'cases/a.json': { cases: [{ name: 'a', record, expect: { outcome: 'met' } }] },
    });
    const args = ['cases', 'suggest', '--rulebook', 'rules', '--cases', 'cases', '--out', 'cases/more.json'];
    const first = await run(args, { cwd });
    expect(first.stderr).toMatch(/\d+ cases suggested in cases\/more\.json/);
    expect(first.status).toBe(0);
    const written = readFileSync(join(cwd, 'cases/more.json'), 'utf8');
    const tested = await run(['test', 'cases', '--rulebook', 'rules'], { cwd });
    expect(tested.stdout).toMatch(/! cases\/more\.json:\d+:\d+: cases\[0\] is not yet confirmed/);
    expect(tested.stdout).toMatch(/1 passed/);
    expect(tested.status).toBe(3);
    const again = await run(args, { cwd });
    expect(again.stderr).toMatch(/--out cases\/more\.json: is there already/);
    expect(again.status).toBe(2);
    expect(readFileSync(join(cwd, 'cases/more.json'), 'utf8')).toBe(written);
  });
});
