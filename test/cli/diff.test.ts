import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { addDiff } from '../../src/cli/diff-command.js';
import type { Session } from '../../src/cli/session.js';
import { commandWords, diffCommandWords } from '../../src/words/command.js';
import { languages } from '../../src/words/words.js';
import { household, village } from '../examples.js';
import { folderOf, ndjson, root, run } from './run.js';

const hunan = 'rules/hunan-2016-2020';
const approval = `${hunan}/approved-differences.json`;
/** On the line of both in 2016, when those that they take by default are the same. */
const onTheLine = household({
  asOf: '2016-12-31',
  income: { wages: 5904, business: 0, property: 0, transfers: 0, productionCosts: 0 },
});

/** The command without a process of its own; rejects with what is wrong with the command line. */
async function inProcess(args: readonly string[]): Promise<void> {
  const session: Session = {
    language: 'en',
    say: commandWords.en,
    stdin: async function* () {},
    output: { write: async () => undefined },
    complain: () => undefined,
    colour: false,
    finish: () => undefined,
  };
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  addDiff(program, session);
  program.commands[0]?.exitOverride().configureOutput({ writeErr: () => undefined });
  await program.parseAsync(['diff', ...args], { from: 'user' });
}

describe('diff', () => {
  it('says what changed, in words, with a shipped rulebook by its id', async () => {
    const { status, stdout, stderr } = await run(['diff', hunan, 'national-2016', '--lang', 'zh']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('达标条件（新）  家庭人均纯收入 > 退出收入标准，且 有稳定收入来源');
    expect(stdout).not.toContain('结论变化');
  });

  it('says whose verdict changes, and ends with 1 until each is approved', async () => {
    const reason = { zh: '国家标准要求超过', en: 'the national text asks for more' };
    const entry = { level: 'household', criterion: 'household/income', from: 'met', to: 'notMet', reason };
    const idle = { level: 'county', from: 'met', to: 'notMet', reason };
    const cwd = folderOf({
      'in.ndjson': ndjson([onTheLine, village()]),
      'approved.json': { approved: [entry, idle] },
    });
    const args = ['diff', 'hunan-2016-2020', 'national-2016', '--records', 'in.ndjson', '--format', 'json'];
    const open = await run(args, { cwd });
    expect(open.status).toBe(1);
    expect(open.stderr).toMatch(/^1 change is not approved; /);
    expect((JSON.parse(open.stdout) as { flips: object }).flips).toMatchObject({
      judged: 2,
      byCriterion: [{ criterion: 'household/income', from: 'met', to: 'notMet', verdicts: 1 }],
      byVillage: [{ place: 'V7', level: 'household', verdicts: 1 }],
      byCounty: [{ place: 'C3', level: 'household', verdicts: 1 }],
      flips: [{ id: 'H1', approved: null }],
    });
    const settled = await run([...args, '--approve', 'approved.json'], { cwd });
    expect(settled.status).toBe(0);
    expect(settled.stderr).toMatch(/^1 entry of the approval file approves nothing any more/);
    expect(JSON.parse(settled.stdout)).toMatchObject({
      flips: { flips: [{ approved: reason }] },
      unusedApprovals: [idle],
    });
  });

  it('runs the records of cases under their own readings', async () => {
    const { status, stdout } = await run(['diff', hunan, hunan, '--cases', 'fixtures/cases', '--format', 'md']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/The two rulebooks say the same\.[\s\S]*records judged; 0 verdicts change/);
  });

  it('takes rulebooks out of git, by revision and folder', async () => {
    const cwd = folderOf({ 'README.md': '# ours' });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd, stdio: 'pipe' });
    cpSync(join(root, hunan), join(cwd, 'our rules'), { recursive: true });
    const cover = { id: 'mine', version: '1.0.0', labels: { zh: '我省', en: 'mine' }, extends: ['../our rules'] };
    mkdirSync(join(cwd, 'mine'));
    writeFileSync(join(cwd, 'mine/rulebook.json'), JSON.stringify(cover));
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '-m', 'first');
    git('tag', 'first');
    const name = join(cwd, 'our rules/parameters.json');
    execFileSync(process.execPath, [
      '-e',
      'const fs = require("fs"); const f = process.argv[1]; fs.writeFileSync(f, fs.readFileSync(f, "utf8").replace(`"3200"`, `"3201"`))',
      name,
    ]);
    const folder = await run(['diff', 'first:our rules', 'our rules', '--format', 'json'], { cwd });
    expect(JSON.parse(folder.stdout)).toMatchObject({
      same: false,
      criteria: [],
      parameters: [{ id: 'povertyLine/exit', values: [{ old: { value: '3200' }, new: { value: '3201' } }] }],
    });
    // What a rulebook builds on is read out of the same revision.
    const built = await run(['diff', 'first:mine', 'mine', '--format', 'json'], { cwd });
    expect((JSON.parse(built.stdout) as { parameters: unknown }).parameters).toEqual(
      (JSON.parse(folder.stdout) as { parameters: unknown }).parameters,
    );
    git('commit', '--quiet', '-a', '-m', 'second');
    const revisions = await run(['diff', 'first', 'HEAD', '--rulebook-path', 'our rules', '--format', 'json'], { cwd });
    expect((JSON.parse(revisions.stdout) as { parameters: unknown }).parameters).toEqual(
      (JSON.parse(folder.stdout) as { parameters: unknown }).parameters,
    );
    for (const [args, said] of [
      [['first:rules', 'our rules'], /^first: has no folder "rules"/],
      [['third:our rules', 'our rules'], /^"third" is neither a folder/],
      [['--rulebook-path', 'our rules', '--', '--output=x', 'HEAD'], /^"--output=x" is neither a folder/],
      [['first', 'our rules'], /^"first" is neither a folder/],
    ] as const) {
      const { status, stdout, stderr } = await run(['diff', ...args], { cwd });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(said);
    }
  });

  it('blames only the file whose object is missing', async () => {
    const cwd = folderOf({ 'README.md': '# ours' });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd, encoding: 'utf8' });
    cpSync(join(root, 'fixtures/small-rulebook'), join(cwd, 'r'), { recursive: true });
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '-m', 'first');
    const object = git('rev-parse', 'HEAD:r/parameters.json').trim();
    rmSync(join(cwd, '.git/objects', object.slice(0, 2), object.slice(2)));
    const { status, stderr } = await run(['diff', 'HEAD:r', 'HEAD:r'], { cwd });
    expect(status).toBe(3);
    expect(stderr.match(/[\w-]+\.json/g)).toEqual(['parameters.json']);
  });

  it('holds layers together: what is known is approved, and what is not ends with 1', async () => {
    const [known, unknown] = await Promise.all([
      run(['diff', hunan, '--stricter-than', 'national-2016', '--approve', approval, '--lang', 'zh']),
      run(['diff', 'national-2016', hunan, '--stricter-than', '--format', 'json']),
    ]);
    expect([known.status, known.stderr]).toEqual([0, '']);
    expect(known.stdout).toContain('找到 2 类受检规则准予退出、对照规则不准予的情形：已认可 2 类，未认可 0 类。');
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toMatch(/^2 changes are not approved/);
    expect(JSON.parse(unknown.stdout)).toMatchObject({
      rulebooks: { old: { id: 'national-2016' }, new: { id: 'hunan-2016-2020' } },
      differences: [
        { criterion: 'household/income', from: 'notMet', to: 'met', why: 'onBound', approved: null },
        { criterion: 'household/income', from: 'undetermined', to: 'met', why: 'between', approved: null },
      ],
    });
  });

  it.each<[string, string[], RegExp]>([
    ['one rulebook', [hunan], /^diff needs two rulebooks/],
    ['none', [], /^diff needs two rulebooks/],
    ['the new one twice', [hunan, hunan, '--rulebook', hunan], /^The new rulebook is named twice/],
    ['three rulebooks', [hunan, hunan, '--stricter-than', hunan], /leave one of the three out/],
    ['records for layers', [hunan, hunan, '--records', 'x.json', '--stricter-than'], /leave --cases and --records out/],
    ['all readings without layers', [hunan, hunan, '--all-readings'], /^--all-readings .* --stricter-than/],
    ['a seed without layers', [hunan, hunan, '--seed', '2'], /^--seed .* --stricter-than/],
    ['a seed that is no number', [hunan, '--stricter-than', hunan, '--seed', 'x'], /--seed/],
    ['no such folder', ['nowhere', hunan], /^"nowhere" is neither/],
    ['no such approval file', [hunan, hunan, '--approve', 'nowhere.json'], /--approve nowhere\.json/],
    ['a reading of neither', [hunan, hunan, '--records', 'fixtures/records', '--reading', 'x=y'], /--reading x=y/],
    ['no case', [hunan, hunan, '--cases', 'src'], /no case was found/],
  ])('with %s says what is wrong with the command line', async (_, args, said) => {
    await expect(inProcess(args)).rejects.toThrow(said);
  });

  it('refuses a faulty approval file, and records that are not there', async () => {
    const ended = await Promise.all([
      run(['diff', hunan, hunan, '--approve', 'package.json']),
      run(['diff', hunan, hunan, '--records', 'nowhere.json']),
    ]);
    expect(ended.map(({ status }) => status)).toEqual([3, 3]);
    expect(ended[0]?.stderr).toMatch(/^package\.json#\/approved/m);
    expect(ended[1]?.stderr).toMatch(/nowhere\.json/);
  });

  it('says all of itself in both languages, with the same options', () => {
    const textsOf = (words: object): string[] =>
      Object.values(words).flatMap((value) =>
        typeof value === 'function'
          ? [String(value('a', 'b'))]
          : typeof value === 'object'
            ? textsOf(value as object)
            : [String(value)],
      );
    const options = languages.map((language) =>
      textsOf(diffCommandWords[language]).map((text) => [...new Set(text.match(/--[a-z-]+/g))].sort()),
    );
    expect(options[0]).toEqual(options[1]);
    for (const text of textsOf(diffCommandWords.en)) expect(text).not.toMatch(/\p{Script=Han}/u);
    for (const text of textsOf(diffCommandWords.zh)) expect(text).toMatch(/\p{Script=Han}/u);
  });
});

describe('the rulebooks that are shipped', () => {
  it('are known by their ids to every command that takes a rulebook', async () => {
    const cwd = folderOf({ 'in.ndjson': ndjson([onTheLine]) });
    const checked = await run(['check', 'in.ndjson', '--rulebook', 'national-2016', '--format', 'ndjson'], { cwd });
    expect(JSON.parse(checked.stdout)).toMatchObject({ outcome: 'notMet', rulebook: { id: 'national-2016' } });
    const coverage = await run(['rules', 'coverage', '--rulebook', 'national-2016'], { cwd });
    expect(coverage.stdout).toContain('厅字〔2016〕16号');
    expect((await run(['check', 'in.ndjson', '--rulebook', 'national-2017'], { cwd })).status).toBe(2);
  });
});
