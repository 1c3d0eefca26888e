/** What the READMEs and the pages for their readers say, held against what is so. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { csvLongColumns } from '../src/cli/report-csv-long.js';
import { hunan2016To2020 } from '../src/rulebook/builtin.js';
import { listWords } from '../src/words/command.js';
import { blocks } from './support/markdown.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const english = read('README.md');
const chinese = read('README.zh-CN.md');
/** The pages that the READMEs lead to, by language. */
const pages = {
  en: [
    'README.md',
    'docs/for-teams.md',
    'docs/for-developers.md',
    'docs/for-rule-authors.md',
    'docs/for-ci.md',
    'docs/data-teams.md',
  ],
  zh: [
    'README.zh-CN.md',
    'docs/for-teams.zh-CN.md',
    'docs/for-rule-authors.zh-CN.md',
    'docs/for-ci.zh-CN.md',
    'docs/data-teams.zh-CN.md',
  ],
};
const teams = { en: read('docs/for-teams.md'), zh: read('docs/for-teams.zh-CN.md') };

function section(text: string, title: string): string[] {
  const lines = text.split('\n');
  const start = lines.indexOf(`## ${title}`);
  const end = lines.findIndex((line, index) => index > start && line.startsWith('## '));
  return lines.slice(start + 1, end).filter((line) => line.trim() !== '');
}

/** The lines that an example prints. It is run within the package, so that its own name resolves to what is built. */
function printedBy(example: string): string[] {
  const folder = mkdtempSync(join(root, 'dist', '.readme-'));
  try {
    const file = join(folder, 'example.mjs');
    writeFileSync(file, example);
    const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout.split('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What an example says that its line prints. */
const saidIn = (example: string) => /\/\/ (.+)$/m.exec(example)?.[1];

it('the example of a roll-up runs and prints what it says', () => {
  const [example = '', ...others] = blocks(read('docs/for-developers.md'), 'js').filter((one) =>
    one.includes('rollUpOf'),
  );
  expect([others, saidIn(example)]).toEqual([[], expect.stringContaining('remainingPoorPersons')]);
  expect(printedBy(example)).toEqual([saidIn(example), '']);
});

it('the example of progress runs and prints what it says', () => {
  const [example = ''] = blocks(read('docs/for-developers.md'), 'js').filter((one) => one.includes('tuopin/progress'));
  const said = [...example.matchAll(/\/\/ (.+)$/gm)].map(([, text]) => text);
  expect(said).toHaveLength(2);
  expect(printedBy(example)).toEqual([...said, '']);
});

describe('the example', () => {
  const [example = ''] = blocks(english, 'ts');

  it('runs, in at most 15 lines, and prints what it says', () => {
    expect(example.trimEnd().split('\n').length).toBeLessThanOrEqual(15);
    const [first, second] = printedBy(example);
    expect(first).toBe(saidIn(example));
    expect(second).toContain('未脱贫人口不大于农业户籍人口');
  });
});

describe('the output shown', () => {
  /** A block of output, with the command that a line of it names; the first one names none but `npm start`. */
  const shown = Object.entries(pages).flatMap(([language, names]) =>
    names.flatMap((name) =>
      blocks(read(name), 'console')
        .map((block) => block.split('\n'))
        .map((lines) => {
          const command = lines.map((line) => /^\$ tuopin (.+)$/.exec(line)?.[1]).find((one) => one !== undefined);
          const args = command?.split(' ') ?? ['check', 'fixtures/records', '--lang', language];
          return { name, args, lines: lines.filter((line) => line !== '' && line !== '…' && !line.startsWith('$ ')) };
        })
        .filter(({ lines }) => lines.length > 0),
    ),
  );

  it('has a table, two explanations and what a family may receive in each language', () => {
    expect(shown.map(({ name, args }) => `${name} ${args[0]}`)).toEqual(
      ['', '.zh-CN'].flatMap((ending) => [
        `README${ending}.md check`,
        ...['explain', 'explain', 'eligible'].map((command) => `docs/for-teams${ending}.md ${command}`),
      ]),
    );
  });

  it.each(shown)('in $name by $args is the real one', ({ args, lines }) => {
    const { stdout, status } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(lines.length).toBeGreaterThan(4);
    const printed = stdout.split('\n');
    for (const line of lines) expect(printed).toContain(line);
  });
});

describe('the lists', () => {
  it('of readings and options are complete in both languages', () => {
    for (const { id, options } of hunan2016To2020().readings) {
      for (const text of [teams.en, teams.zh]) {
        expect(text).toContain(`\`${id}\``);
        for (const option of options) expect(text).toContain(`\`${option.id}\``);
      }
    }
  });

  it('of CSV columns are the headers', () => {
    expect(teams.en).toContain(Object.values(listWords.en.row).join(', '));
    expect(teams.zh).toContain(Object.values(listWords.zh.row).join('、'));
    expect(teams.en).toContain(csvLongColumns.map((column) => `\`${column}\``).join(', '));
  });
});

describe('the way from a register', () => {
  it.each([
    ['README.md', ['result.xlsx', 'sheets.html', 'marked.xlsx'], 'cannot', '39 met, 13 not met, 8 undetermined'],
    ['README.zh-CN.md', ['结果.xlsx', '核查表.html', '标注.xlsx'], '不能', '达标39，未达标13，待核实8'],
  ])('takes the four commands of %s', (name, files, word, sums) => {
    const way = blocks(read(name), 'sh').find((one) => one.includes('tables mark')) ?? '';
    const commands = way.trimEnd().split('\n');
    expect(commands).toHaveLength(4);
    expect(read(name)).toContain(word);
    const folder = mkdtempSync(join(root, 'dist', '.readme-'));
    try {
      const printed = commands.map((command) => {
        const [args = '', into] = command
          .replace('npx tuopin ', '')
          .replace('fixtures/', `${root}/fixtures/`)
          .split(' > ');
        const run = [join(root, 'dist/cli.js'), ...args.split(' '), '--lang', name.includes('zh') ? 'zh' : 'en'];
        const { stdout, status } = spawnSync(process.execPath, run, { cwd: folder, encoding: 'utf8' });
        expect(status).toBe(0);
        if (into !== undefined) writeFileSync(join(folder, into), stdout);
        return stdout;
      });
      expect(printed[0]).toContain(sums);
      for (const file of files) expect(statSync(join(folder, file)).size).toBeGreaterThan(5_000);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('adding a criterion', () => {
  it('takes at most 15 lines to tell', () => {
    expect(section(english, 'Add a criterion').length).toBeLessThanOrEqual(15);
    expect(section(chinese, '增加一项标准').length).toBeLessThanOrEqual(15);
  });
});

describe('the READMEs', () => {
  it('are front doors of at most 12 kB', () => {
    for (const name of ['README.md', 'README.zh-CN.md'])
      expect(statSync(join(root, name)).size).toBeLessThanOrEqual(12_000);
  });

  it.each([...pages.en, ...pages.zh])('and the pages they lead to: every link of %s leads somewhere', (name) => {
    const links = [...read(name).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const within = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(within.length).toBeGreaterThan(0);
    for (const link of within)
      expect([link, existsSync(join(root, normalize(join(dirname(name), link.replace(/#.*$/, '')))))]).toEqual([
        link,
        true,
      ]);
  });

  it('lead data teams to scripts that there are, in both languages to the same', () => {
    const shownBy = (page: string) =>
      [...read(page).matchAll(/`findings\/[\w-]+\.sh`|npm run test:\w+/g)].map(([one]) => one);
    const scripts = shownBy('docs/data-teams.md');
    expect(shownBy('docs/data-teams.zh-CN.md')).toEqual(scripts);
    expect(new Set(scripts).size).toBeGreaterThan(6);
    const { scripts: ours } = JSON.parse(read('package.json')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    for (const one of scripts)
      expect([
        one,
        existsSync(join(root, one.replaceAll('`', ''))) || Object.hasOwn(ours, one.replace('npm run ', '')),
      ]).toEqual([one, true]);
  });

  it('lead to every page', () => {
    for (const [readme, ...others] of [pages.en, pages.zh]) {
      for (const page of others) expect(read(readme ?? '')).toContain(`](${page})`);
    }
  });
});
