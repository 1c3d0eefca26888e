/** What the guides tell users of the package, done where the package is installed and nothing else is known. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { factsIn } from '../src/facts/registry.js';
import { commonTable, levels } from '../src/records/catalog.js';
import { operatorNames } from '../src/rulebook/condition.js';
import { loadRulebook } from '../src/rulebook/load.js';
import { run } from './cli/run.js';
import { type Installed, inShell, install, type Printed, projectWith } from './support/installed.js';
import { blocks, blocksOf, firstNotPrinted, shownIn } from './support/markdown.js';

/** The facts that every rulebook has. */
const facts = factsIn(commonTable);

const root = resolve(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

let installed: Installed;
const projects: string[] = [];
beforeAll(() => {
  installed = install();
});
afterAll(() => {
  for (const folder of [...projects, installed.folder]) rmSync(folder, { recursive: true, force: true });
});

function project(): string {
  const folder = projectWith(installed);
  projects.push(folder);
  return folder;
}

/** Where `npx` finds the command. It has been run once; from then on the way there is shorter. */
const bin = './node_modules/.bin/';

/** Nothing but a command, with its status said after it where that is not nothing. */
const PLAIN = /^npx tuopin ([\w ./-]+?)(?:; echo "([^"$]*)\$\?")?$/;

/** What a line prints, from the sources and in this process where that takes no shell: others have run it as installed. */
async function inShort(folder: string, line: string): Promise<Printed> {
  const [, args, said] = PLAIN.exec(line) ?? [];
  if (args === undefined) return inShell(folder, line.replace('npx ', bin));
  const { status, stdout, stderr } = await run(args.split(' '), { cwd: folder });
  const text = `${stdout}${stderr}`;
  return said === undefined ? { status, text } : { status: 0, text: `${text}${said}${status}\n` };
}

/** What only the installed package can show: where it finds the rules that it copies, and its threads. */
const OF_PACKAGE = / init | --mutate|\|/;

/** What a line prints as it is installed. A plain shell would stop before it says the status. */
function asInstalled(folder: string, line: string): Printed {
  return inShell(folder, line.replace(/; (echo .*)$/, ' || $1'));
}

describe.each(['docs/your-own-rulebook.md', 'docs/your-own-rulebook.zh-CN.md'])('%s', (name) => {
  const page = read(name);
  const inEnglish = name === 'docs/your-own-rulebook.md';

  it('is shipped, and leads to its other language', () => {
    expect(installed.files).toContain(name);
    const [, other = ''] = /\]\((your-own-rulebook[^)]*)\)/.exec(page) ?? [];
    expect(installed.files).toContain(`docs/${other}`);
    expect(`docs/${other}`).not.toBe(name);
  });

  it('is followed from an empty project to the end, and prints what it says', async () => {
    const folder = project();
    let commands = 0;
    for (const { language, text } of blocksOf(page)) {
      if (language === 'sh') expect(inShell(folder, text), text).toEqual({ status: 0, text: '' });
      if (language === 'diff') {
        execFileSync('git', ['apply', '-p0', '-'], { cwd: folder, input: text, stdio: ['pipe', 'ignore', 'pipe'] });
      }
      if (language !== 'console') continue;
      for (const shown of shownIn(text)) {
        const line = commands === 0 ? shown.command : shown.command.replace('npx ', bin);
        const { status, text: printed } =
          inEnglish && OF_PACKAGE.test(line) ? asInstalled(folder, line) : await inShort(folder, shown.command);
        expect({ command: shown.command, missing: firstNotPrinted(shown, printed) }, printed).toEqual({
          command: shown.command,
          missing: undefined,
        });
        // Where the page says nothing of the status, it is that of what went well.
        expect(status, shown.command).toBe(0);
        commands += 1;
      }
    }
    const ran = new Set(page.match(/(?<=^\$ npx tuopin )\w+/gm));
    expect([...ran].sort()).toEqual(['cases', 'check', 'diff', 'explain', 'init', 'lint', 'schema', 'test']);
    expect(commands).toBeGreaterThan(12);
  }, 400_000);

  it('shows parts of the rulebook that it begins with, as they are, and words that this could have', () => {
    const small = (file: string) => JSON.parse(read(`fixtures/small-rulebook/${file}`)) as object;
    const files = ['village-exit.json', 'parameters.json', 'cases/village.json'].map((file) =>
      Object.values(small(file)).find(Array.isArray),
    );
    const shown = blocks(page, 'json').map((text) => JSON.parse(text) as object);
    const words = shown.filter((part) => 'comparisons' in part);
    const parts = shown.filter((part) => !('comparisons' in part));
    expect(parts).toHaveLength(files.length);
    for (const [index, part] of parts.entries()) expect(files[index]).toContainEqual(part);
    const names = ['rulebook.json', 'parameters.json', 'village-exit.json'];
    const rules = Object.fromEntries(names.map((name) => [name, small(name)]));
    expect(words).toHaveLength(1);
    expect(loadRulebook({ ...rules, 'words.en.json': words[0], 'words.zh.json': words[0] }).id).toBe('small-town');
  });

  it('names every operator, and computed facts that there are, with what they need', () => {
    expect(operatorNames.filter((operator) => !page.includes(`\`${operator}\``))).toEqual([]);
    const [bullet = ''] = /^- `fact`[\s\S]*?(?=\n- )/m.exec(page) ?? [];
    const named = [...bullet.matchAll(/`([a-z]+[A-Z]\w+)`/g)].map(([, fact = '']) => fact);
    expect(named.length).toBeGreaterThan(3);
    const known = levels.flatMap((level) =>
      [...facts[level]].flatMap(([name, { readings, parameters }]) => [
        name,
        ...Object.keys({ ...readings, ...parameters }),
      ]),
    );
    expect(named.filter((one) => !known.includes(one))).toEqual([]);
  });
});

describe.each(['README.md', 'README.zh-CN.md'])('adding a criterion as %s has it', (name) => {
  const [printed = ''] = blocks(read(name), 'sh').filter((text) => text.includes('--extends'));

  it('works as printed, in three files at most, and judges by it', async () => {
    const folder = project();
    const { status, text } = inShell(folder, printed);
    expect(status, text).toBe(0);
    expect(text).toMatch(/4 cases: 4 passed|用例共 4 个：通过 4/);
    const [, made] = printed.match(/init --extends \S+ (\S+)/) ?? [];
    expect([...printed.matchAll(/^cat > /gm)].length).toBeLessThanOrEqual(3);
    const family = JSON.parse(read('fixtures/records/households/h-001.json')) as { water: object };
    const outcomes: string[] = [];
    for (const qualitySafe of [true, false, null]) {
      const water = { ...family.water, qualitySafe };
      writeFileSync(join(folder, 'family.json'), JSON.stringify({ ...family, water }));
      const { text } = await inShort(folder, `npx tuopin check family.json --rulebook ${made} --format ndjson`);
      outcomes.push((JSON.parse(text) as { outcome: string }).outcome);
    }
    expect(outcomes).toEqual(['met', 'notMet', 'undetermined']);
  });
});

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

interface Hooks {
  readonly repos: readonly {
    readonly hooks: readonly { id: string; entry: string; files: string; pass_filenames?: boolean }[];
  }[];
}

/** The commands of the two examples of a page: what the workflow runs once all is installed, and the hooks' entries. */
function examplesOf(page: string) {
  const [workflow, hooks] = blocks(read(page), 'yaml').map((text) => parse(text) as unknown);
  const [job] = Object.values((workflow as Workflow).jobs);
  const [install, ...steps] = (job?.steps ?? []).flatMap(({ run }) => run ?? []);
  return { install, steps, hooks: (hooks as Hooks).repos.flatMap((repo) => repo.hooks) };
}

describe('the examples for CI', () => {
  const { install: first, steps, hooks } = examplesOf('docs/for-ci.md');
  const village = {
    level: 'village',
    id: 'V-1',
    asOf: '2018-12-31',
    registeredRuralPopulation: 1000,
    remainingPoorPersons: 19,
    tasks: { roads: true },
    collectiveIncome: 30000,
  };
  const small = (name: string) => read(`fixtures/small-rulebook/${name}`);
  const sound = {
    exits: JSON.stringify(village),
    cases: small('cases/village.json'),
    parameters: small('parameters.json'),
  };
  let folder = '';
  beforeAll(() => {
    folder = project();
    expect(inShell(folder, 'npx tuopin init my-province').status).toBe(0);
    mkdirSync(join(folder, 'exits'));
  });

  /** The exit status of each example of a command of `tuopin`, in a project with these files. */
  async function statuses(
    of: string,
    { exits = sound.exits, cases = sound.cases, parameters = sound.parameters } = {},
  ) {
    writeFileSync(join(folder, 'exits/v-1.json'), exits);
    writeFileSync(join(folder, 'my-province/cases/village.json'), cases);
    writeFileSync(join(folder, 'my-province/parameters.json'), parameters);
    const files = ['exits/v-1.json', 'my-province/parameters.json', 'README.md'];
    const entries = hooks.map(({ entry, files: pattern, pass_filenames: named = true }) => {
      const changed = files.filter((file) => new RegExp(pattern).test(file));
      expect(changed).toHaveLength(1);
      return named ? `${entry} ${changed.join(' ')}` : entry;
    });
    const commands = [...steps, ...entries].filter((command) => command.startsWith(`npx tuopin ${of}`));
    const ended: (number | null)[] = [];
    for (const [index, command] of commands.entries()) {
      const asInstalled = of === '' && index < steps.length;
      ended.push((asInstalled ? inShell(folder, command) : await inShort(folder, command)).status);
    }
    return ended;
  }

  it('are the same in both languages', () => {
    expect(examplesOf('docs/for-ci.zh-CN.md')).toEqual(examplesOf('docs/for-ci.md'));
  });

  it('install first, and then run lint, test and check, once each', () => {
    expect(first).toBe('npm ci');
    const run = (command: string) => command.split(' ').slice(0, 3).join(' ');
    const expected = ['npx tuopin lint', 'npx tuopin test', 'npx tuopin check'];
    expect(steps.map(run)).toEqual(expected);
    expect(hooks.map(({ entry }) => run(entry))).toEqual(expected);
  });

  it('pass where all is well', async () => {
    expect(await statuses('')).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('fail where a case does not get what it expects, or cannot be read', async () => {
    expect(await statuses('test', { cases: sound.cases.replace('"outcome": "met"', '"outcome": "notMet"') })).toEqual([
      1, 1,
    ]);
    expect(await statuses('test', { cases: sound.cases.slice(0, -20) })).toEqual([3, 3]);
  });

  it('fail where a record is not met, or refused', async () => {
    const exits = (change: object) => ({ exits: JSON.stringify({ ...village, ...change }) });
    expect(await statuses('check', exits({ remainingPoorPersons: 20 }))).toEqual([1, 1]);
    expect(await statuses('check', exits({ remainingPoorPersons: 2000 }))).toEqual([3, 3]);
  });

  it('fail where a rule cannot be meant, or cannot be read', async () => {
    expect(await statuses('lint', { parameters: sound.parameters.replace('"value": "2"', '"value": "200"') })).toEqual([
      1, 1,
    ]);
    expect(await statuses('lint', { parameters: sound.parameters.slice(0, -20) })).toEqual([3, 3]);
  });
});
