/**
 * Every command that prints what others wrote, in each of its formats: whatever names, ids, words and files hold, nothing
 * that steers a terminal, turns the reading direction or hides comes out as it is.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../src/cli/commands.js';
import type { AddCommand } from '../src/cli/run-command.js';
import { hunan2016To2020 } from '../src/rulebook/builtin.js';
import type { Rulebook } from '../src/rulebook/rulebook.js';
import { codeOf } from '../src/seal/code.js';
import { commandWords } from '../src/words/command.js';
import { languages } from '../src/words/words.js';
import { county, household, member, type Plain, village } from './examples.js';
import { parseRecord } from './support/fields.js';
import { printed } from './support/printed.js';
import { evaluate, seal } from './support/unchecked.js';

/** One of each kind: to steer, to turn, to hide, to end a line; a formula, a mention and an issue for good measure. */
const EVIL = '恶\u001b[2J\u009b\u202e\u2066\u200b\u00ad\u2060\ufeff\u{e0041}a\ufe0f\u2028@octocat #12\u3000=1';
/** The same without what no file may be called. */
const EVIL_FILE = '恶\u001b[2J\u202e\u200b\u00ad\u{e0041}@a #1';
/** What none of these outputs may hold, the end of a line aside: told apart from the code under test. */
const hidden = String.raw`\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe0f\ufeff`;
const RAW = new RegExp(`[${hidden}\\u{e0000}-\\u{e007f}]`, 'u');
const ESCAPE = String.fromCharCode(27);
/** The colours that the program itself sets. */
const COLOURS = new RegExp(`${ESCAPE}\\[\\d{1,2}m`, 'g');

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const lines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

const named = { name: EVIL, birthDate: '2008-03-02', schooling: 'droppedOut' };
const evidence = { stableIncome: [{ source: EVIL, by: EVIL, reference: EVIL, value: false }] };
const conflicting = household({
  id: `${EVIL}2`,
  members: [member({ ...named, relation: 'head' }), member({ ...named, relation: 'head', medicalInsurance: null })],
  evidence,
});
const records = [
  household({ id: EVIL, village: EVIL, county: EVIL, members: [member(named)] }),
  conflicting,
  village({ id: EVIL, county: EVIL }),
  county({ id: EVIL, ruralIncomeGrowth: null }),
  household({ id: 'bad', stableIncome: EVIL, [EVIL]: 1, housing: { grade: EVIL, [EVIL]: 2 } }),
  { level: EVIL, id: `${EVIL}3` },
];

/** What the code of its sheet says: the record that is printed is another by now. */
function sheetCodeOf(record: Plain): string {
  return codeOf(seal(evaluate(record), record), parseRecord(record), hunan2016To2020() as unknown as Rulebook);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tuopin-'));
  const write = (name: string, text: string) => writeFileSync(at(EVIL_FILE, name), text);
  mkdirSync(at(EVIL_FILE, 'nothing'), { recursive: true });
  writeFileSync(at(`${EVIL_FILE}.csv`), `户编号,姓名,${EVIL}\n1,${EVIL},${EVIL}\n`);
  write(`${EVIL_FILE}.ndjson`, `${lines(records)}{"${EVIL}": 1, "${EVIL}": 2}\n{`);
  write('changed.ndjson', lines(records.map((record) => ({ ...record, stableIncome: false }))));
  write('list.json', JSON.stringify(records));
  mkdirSync(at('cases'));
  const expectations = [
    { outcome: 'notMet', criteria: { [EVIL]: 'met' } },
    { outcome: 'notMet' },
    { refused: ['badJson'] },
  ];
  const cases = expectations.map((expect, index) => ({ name: `${EVIL}${index}`, record: records[index], expect }));
  writeFileSync(at('cases', `${EVIL_FILE}.json`), JSON.stringify({ cases }));
  writeFileSync(
    at('cases', `${EVIL_FILE}-bad.json`),
    JSON.stringify({ cases: [{ name: EVIL, [EVIL]: 1, expect: EVIL }] }),
  );
  cpSync('fixtures/small-rulebook', at(`${EVIL_FILE}-rules`), { recursive: true });
  const rules = join(at(`${EVIL_FILE}-rules`), `${EVIL_FILE}.json`);
  const text = readFileSync('fixtures/small-rulebook/village-exit.json', 'utf8');
  writeFileSync(rules, text);
  rmSync(join(at(`${EVIL_FILE}-rules`), 'village-exit.json'));
  cpSync('fixtures/small-rulebook', at('hostile-rules'), { recursive: true });
  writeFileSync(
    at('hostile-rules', `${EVIL_FILE}.json`),
    text
      .replaceAll('通路', EVIL.replace('\u001b', '\\u001b'))
      .replaceAll('tasks.roads', EVIL.replace('\u001b', '\\u001b')),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The lines that hold something of the kind. */
const rawIn = (text: string) => text.split('\n').filter((line) => RAW.test(line));

const added = await Promise.all(Object.values(commands).map((load) => load()));

/** The commands as they are made. */
function made(): readonly Command[] {
  const root = new Command();
  const unused = { language: 'en', say: commandWords.en } as Parameters<AddCommand>[1];
  for (const add of added) add(root, unused);
  return root.commands;
}

/** The formats of a command, as its own option names them, or those of the commands below it. */
function formatsOf(name: string): readonly (string | undefined)[] {
  const command = made().find((one) => one.name() === name);
  const options = [command, ...(command?.commands ?? [])].flatMap((one) => one?.options ?? []);
  const formats = options.find(({ long }) => long === '--format')?.argChoices ?? [undefined];
  // A workbook is no text: written-xml.test.ts looks into those.
  return formats.filter((format) => format !== 'xlsx');
}

/** What each command is run on. */
const calls: Readonly<Record<string, () => readonly (readonly string[])[]>> = {
  check: () => [
    [at(EVIL_FILE)],
    [at(EVIL_FILE), '--all-readings', '--require', 'met'],
    [at(EVIL_FILE), '--with', 'procedure'],
    [at(EVIL_FILE), '--rulebook', at(`${EVIL_FILE}-rules`)],
  ],
  explain: () => [[at(EVIL_FILE)], [at(EVIL_FILE), '--all-readings'], [at(EVIL_FILE), '--rule', 'household/procedure']],
  eligible: () => [[at(EVIL_FILE)]],
  inspect: () => [[at(EVIL_FILE)], [at(EVIL_FILE), '--off', 'severalHeads']],
  rollup: () => [
    [at(EVIL_FILE), '--as-of', '2018-12-31'],
    [at(EVIL_FILE), '--as-of', '2018-12-31', '--partial', '--part', EVIL],
    ['--merge', at(EVIL_FILE, 'list.json')],
    [at(EVIL_FILE), '--as-of', '2018-12-31', '--renamed', at(EVIL_FILE, 'list.json')],
  ],
  progress: () => [
    [at(EVIL_FILE), '--as-of', '2018-12-31'],
    [at(EVIL_FILE), '--as-of', '2018-12-31', '--figures', at(EVIL_FILE, 'list.json')],
  ],
  watch: () => [[at(EVIL_FILE)], [at(EVIL_FILE), '--as-of', '2018-12-31']],
  sample: () => [
    [at(EVIL_FILE), '--seed', EVIL, '--households', '2', '--county', EVIL],
    [at(EVIL_FILE), '--seed', 's', '--households', '2'],
    [at(EVIL_FILE), '--size', '--county', EVIL],
    [at(EVIL_FILE), '--seed', 's', '--households', '2', '--county', EVIL, '--replace', `${EVIL}9=${EVIL}`],
    [at(EVIL_FILE), '--seed', 's', '--households', '2', '--replaced', at(EVIL_FILE, 'list.json')],
  ],
  assess: () => [
    ['--claimed', at(EVIL_FILE), '--observed', at(EVIL_FILE), '--as-of', '2018-12-31', '--county', EVIL],
    [
      '--claimed',
      at(EVIL_FILE),
      '--observed',
      at(EVIL_FILE),
      '--as-of',
      '2018-12-31',
      '--sample',
      at(EVIL_FILE, 'list.json'),
    ],
    [
      '--claimed',
      at(EVIL_FILE),
      '--observed',
      at(EVIL_FILE),
      '--as-of',
      '2018-12-31',
      '--rulebook',
      at(`${EVIL_FILE}-rules`),
    ],
  ],
  compare: () => [
    [at(EVIL_FILE, `${EVIL_FILE}.ndjson`), at(EVIL_FILE, 'changed.ndjson')],
    [at(EVIL_FILE, 'list.json'), at(EVIL_FILE, 'nothing')],
  ],
  seal: () => [[at(EVIL_FILE)]],
  verify: () => [
    [at('sealed')],
    [at('sealed'), '--record', at(EVIL_FILE, 'changed.ndjson')],
    [at('sealed'), '--rulebook', at(`${EVIL_FILE}-rules`)],
    [at(EVIL_FILE, 'changed.ndjson'), '--code', sheetCodeOf(records[0] as Plain)],
  ],
  rules: () => [
    ['list', '--rulebook', at(`${EVIL_FILE}-rules`), '--cases', at('cases')],
    ['coverage', '--rulebook', at(`${EVIL_FILE}-rules`)],
    ['show', EVIL],
    ['list', '--rulebook', at('hostile-rules')],
  ],
  init: () => [[at(`new ${EVIL_FILE}`), '--from', at(`${EVIL_FILE}-rules`)], [at(EVIL_FILE)]],
  test: () => [[at('cases')], [at('cases'), '--rulebook', at(`${EVIL_FILE}-rules`), '--coverage']],
  lint: () => [[at(`${EVIL_FILE}-rules`), '--cases', at('cases')], [at('hostile-rules')]],
  diff: () => [
    [at(`${EVIL_FILE}-rules`), 'fixtures/small-rulebook', '--cases', at('cases')],
    ['hunan-2016-2020', 'national-2016', '--records', at(EVIL_FILE)],
  ],
  cases: () => [['suggest', '--rulebook', at(`${EVIL_FILE}-rules`), '--cases', at('cases')]],
  tables: () => [
    ['map', at(`${EVIL_FILE}.csv`)],
    ['read', at(`${EVIL_FILE}.csv`)],
  ],
  page: () => [
    ['-o', at(EVIL_FILE)],
    ['-o', at('x.html'), '--records', at(EVIL_FILE)],
    ['-o', at('x.html'), '--rulebook', at('hostile-rules')],
  ],
  merge: () => [
    [at('list.json'), at(EVIL_FILE, 'changed.ndjson')],
    [at(EVIL_FILE, `${EVIL_FILE}.ndjson`), at(EVIL_FILE)],
  ],
  template: () => [
    [EVIL, '-o', at('x.xlsx')],
    ['village', '-o', at(`${EVIL_FILE}.xlsx`)],
  ],
  schema: () => [[EVIL]],
};

it('knows how to call every command', () => {
  const names = made().map((one) => one.name());
  expect(Object.keys(calls).sort()).toEqual(names.sort());
});

describe('whatever others wrote, nothing of it steers or hides', () => {
  beforeAll(async () => {
    mkdirSync(at('sealed'));
    const { stdout } = await printed(['seal', at(EVIL_FILE)], 'en', false);
    writeFileSync(
      at('sealed', `${EVIL_FILE}.ndjson`),
      `${stdout}${stdout.replaceAll('"outcome":"notMet"', '"outcome":"met"')}{"id":"${EVIL}"}\n`,
    );
  });

  const formatted = Object.keys(calls).flatMap((name) => formatsOf(name).map((format) => [name, format] as const));

  it.each(formatted)('%s as %s', async (name, format) => {
    const asked = format === undefined ? [] : ['--format', format];
    let text = '';
    let names = '';
    for (const language of languages) {
      for (const args of calls[name]?.() ?? []) {
        const { stdout, stderr } = await printed([name, ...args, ...asked], language, false);
        const isCsv = format?.startsWith('csv') === true;
        const shown = isCsv ? stdout.replace(/^\ufeff/, '').replaceAll('\r\n', '\n') : stdout;
        expect(rawIn(`${shown}\n${stderr}`)).toEqual([]);
        text += stdout;
        names += stderr;
        if (format !== undefined && !['text', 'list', 'table'].includes(format)) continue;
        const coloured = await printed([name, ...args, ...asked], language, true);
        expect(rawIn(coloured.stdout.replace(COLOURS, ''))).toEqual([]);
      }
    }
    expect(`${text}${names}`).toContain('恶');
    if (format === 'md') expect(text).not.toMatch(/@octocat|#12|@a|#1/);
    if (format?.startsWith('csv') === true) expect(text).not.toMatch(/(?:^|[,"])\s*=/m);
  });
});

it('a rulebook that hides something is refused, with the place, in the reader’s language', async () => {
  const said = {
    zh: /含有看不见或会改变显示的字符 U\+001B；请删去/,
    en: /holds U\+001B, which is not seen or steers what is; remove it/,
  };
  for (const language of languages) {
    const { status, stderr } = await printed(['rules', 'list', '--rulebook', at('hostile-rules')], language, false);
    expect(status).toBe(3);
    expect(stderr).toContain('#/rules/0/event/params/labels/zh');
    expect(stderr).toMatch(said[language]);
  }
});

it('files are named as they are, where names hide nothing', () => {
  expect(readdirSync(at(EVIL_FILE))).toContain(`${EVIL_FILE}.ndjson`);
});
