import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/cli/exit.js';
import { init } from '../../src/cli/init.js';
import { initExtending } from '../../src/cli/init-extending.js';
import type { Session } from '../../src/cli/session.js';
import { lintRulebook } from '../../src/kit/lint/lint-rulebook.js';
import { readCases } from '../../src/kit/read-cases.js';
import { readFolder } from '../../src/kit/read-folder.js';
import { runCases } from '../../src/kit/run-cases.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { shippedIds } from '../../src/rulebook/shipped-law.js';
import { commandWords, initWords } from '../../src/words/command.js';
import { languages } from '../../src/words/words.js';
import { folderOf, root, run } from './run.js';

const unused = () => {
  throw new Error('not to be called');
};

const sessions = languages.map(
  (language): Session => ({
    language,
    say: commandWords[language],
    stdin: unused,
    output: { write: unused },
    complain: unused,
    colour: false,
    finish: unused,
  }),
);
const [session] = sessions as [Session];

const jsonBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort();

const withoutSchema = (path: string) => {
  const { $schema, ...others } = JSON.parse(readFileSync(path, 'utf8')) as { $schema?: string };
  return { $schema, others };
};

describe('a new rulebook', () => {
  it.each([
    ['the small one', undefined, 'fixtures/small-rulebook'],
    ['one that is shipped', 'national-2016', 'rules/national-2016'],
    ['one in a folder', join(root, 'rules/hunan-2016-2020'), 'rules/hunan-2016-2020'],
  ])('is a copy of %s, with its cases, that names no schema where the package is not installed', (_, from, copied) => {
    const folder = join(folderOf({}), '我省 规则');
    init(folder, from, session);
    const original = join(root, copied);
    expect(jsonBelow(folder)).toEqual(jsonBelow(original));
    for (const name of jsonBelow(folder)) {
      const { $schema, others } = withoutSchema(join(folder, name));
      expect(others).toEqual(withoutSchema(join(original, name)).others);
      expect($schema).toBeUndefined();
    }
  });

  it('names the schemas of the package that is installed for it', () => {
    const project = folderOf({});
    const schemas = join(project, 'node_modules/tuopin/dist/schemas');
    mkdirSync(schemas, { recursive: true });
    cpSync(join(root, 'dist/schemas'), schemas, { recursive: true });
    const folder = join(project, 'rules/mine');
    init(folder, undefined, session);
    expect(jsonBelow(folder)).toContain('cases/village.json');
    for (const name of jsonBelow(folder)) {
      const path = join(folder, name);
      const { $schema = '' } = withoutSchema(path);
      expect(existsSync(resolve(dirname(path), $schema)), `${name}: ${$schema}`).toBe(true);
      // The rest stands as it was written, to the letter.
      const original = readFileSync(join(root, 'fixtures/small-rulebook', name), 'utf8');
      expect(readFileSync(path, 'utf8').replace($schema, '')).toBe(original.replace(/(?<="\$schema": ")[^"]*/, ''));
    }
  });

  it('says what every file is for, in the language of the reader', () => {
    for (const one of sessions) {
      const folder = join(folderOf({}), 'mine');
      const text = init(folder, undefined, one);
      const { files, rules, cases } = initWords[one.language];
      for (const name of readdirSync(folder)) {
        const line = text.split('\n').find((each) => each.startsWith(`  ${name} `));
        expect(line).toContain(name === 'cases' ? cases : (files[name] ?? rules));
      }
    }
  });

  it('takes an empty folder, and never one with something in it', () => {
    const empty = folderOf({});
    expect(init(empty, undefined, session)).not.toBe('');
    const before = jsonBelow(empty).map((name) => readFileSync(join(empty, name), 'utf8'));
    for (const taken of [empty, join(empty, 'rulebook.json'), '']) {
      expect(() => init(taken, undefined, session), taken).toThrow(UsageError);
    }
    expect(jsonBelow(empty).map((name) => readFileSync(join(empty, name), 'utf8'))).toEqual(before);
  });
});

describe('a new rulebook that builds on another', () => {
  const made = (folder: string, base: string, withCases = false) => initExtending(folder, { base, withCases }, session);
  const clean = (folder: string) => {
    const { cases, faults } = readCases([join(folder, 'cases')]);
    expect(faults).toEqual([]);
    expect(lintRulebook(folder, { cases }).findings).toEqual([]);
    return cases;
  };

  it.each(shippedIds)(
    'on %s is a page that lints and tests clean, its cases those of the base if wanted',
    async (id) => {
      const folder = join(folderOf({}), 'my-province');
      made(folder, id);
      expect(jsonBelow(folder)).toEqual(['cases/first.json', 'changes.json', 'rulebook.json']);
      const { others } = withoutSchema(join(folder, 'rulebook.json'));
      expect(others).toMatchObject({ id: 'my-province', version: '1.0.0', extends: [id] });
      const rulebook = loadRulebook(readFolder(folder).files);
      const runs = await runCases(clean(folder), { rulebook });
      expect(runs.map(({ passed }) => passed)).toEqual([true, true, true]);
      const other = join(folderOf({}), 'other');
      made(other, id, true);
      const own = readCases([join(root, id === 'national-2016' ? 'fixtures/national-2016' : 'fixtures/cases')]).cases;
      // The records that its cases keep in files of their own come with them.
      const copied = clean(other).filter(({ place }) => place.file.includes(id));
      expect(copied.map(({ name, record }) => ({ name, record }))).toEqual(
        own.map(({ name, record }) => ({ name, record })),
      );
    },
  );

  it('on a folder in or beside it names that as it is seen from there, and no other', () => {
    const project = folderOf({});
    made(join(project, 'base'), 'national-2016');
    made(join(project, 'next'), join(project, 'base'), true);
    expect(withoutSchema(join(project, 'next/rulebook.json')).others).toMatchObject({ extends: ['../base'] });
    expect(clean(join(project, 'next'))).toHaveLength(6);
    expect(() => made(join(project, 'far/away'), join(project, 'base'))).toThrow(UsageError);
    expect(() => init(join(project, 'copy'), join(project, 'next'), session)).toThrow(UsageError);
    expect(existsSync(join(project, 'copy'))).toBe(false);
  });

  it('never takes a folder with something in it, nor the cases of a base without any', () => {
    const project = folderOf({ 'taken/notes.txt': '' });
    expect(() => made(join(project, 'taken'), 'national-2016')).toThrow(UsageError);
    made(join(project, 'base'), 'national-2016');
    rmSync(join(project, 'base/cases'), { recursive: true });
    expect(() => made(join(project, 'mine'), join(project, 'base'), true)).toThrow(UsageError);
    expect(existsSync(join(project, 'mine'))).toBe(false);
  });
});

describe('tuopin init', () => {
  it('makes a rulebook that lint, test and check take, with the status that each deserves', async () => {
    const cwd = folderOf({ file: '' });
    const made = await run(['init', 'mine', '--lang', 'zh'], { cwd });
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(made.stdout).toMatch(/^已生成 mine/);
    expect((await run(['lint', 'mine', '--strict'], { cwd })).status).toBe(0);
    writeFileSync(join(cwd, 'mine/parameters.json'), '{}');
    const statuses = [
      ['init', 'mine'],
      ['init', 'file/mine'],
      ['init', 'another', '--rulebook', 'nowhere'],
      ['init', 'another', '--rulebook', 'mine'],
      ['init', 'another', '--extends', 'mine'],
      ['init', 'another', '--with-cases'],
      ['init', 'another', '--rulebook', 'national-2016', '--extends', 'national-2016'],
      ['init', 'built', '--extends', 'national-2016', '--with-cases'],
    ].map(async (args) => (await run(args, { cwd })).status);
    expect(await Promise.all(statuses)).toEqual([2, 3, 2, 3, 3, 2, 2, 0]);
    expect(existsSync(join(cwd, 'another'))).toBe(false);
  });
});
