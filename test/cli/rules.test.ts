import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleFormats } from '../../src/cli/rules.js';
import type { CoveragePage } from '../../src/describe/describe-coverage.js';
import type { CriterionPage } from '../../src/describe/describe-criterion.js';
import type { RulebookPage } from '../../src/describe/describe-rulebook.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { hunanClauses } from '../../src/rulebook/builtin-clauses.js';
import { languages } from '../../src/words/words.js';
import { type Ended, folderOf, root, run } from './run.js';

const rulebook = hunan2016To2020();
const criteria = [...rulebook.verdicts.values()].flatMap((rule) => rule.criteria);

/** The standard output of a run that went well. */
async function printed(...args: string[]): Promise<string> {
  const { status, stdout, stderr }: Ended = await run(['rules', ...args]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

/** A copy of the rulebook to be changed. */
function copied(): string {
  const folder = join(folderOf({}), 'rules');
  cpSync(join(root, 'rules/hunan-2016-2020'), folder, { recursive: true });
  return folder;
}

describe('rules list', () => {
  it.each(languages)('names everything there is in %s', async (language) => {
    const text = await printed('list', '--lang', language);
    const ids = [
      ...criteria.map(({ id }) => id),
      ...rulebook.parameters.keys(),
      ...rulebook.readings.map(({ id }) => id),
    ];
    for (const id of ids) expect(text).toMatch(new RegExp(`(^| )${id}( |$)`, 'm'));
  });

  it('is all of the rulebook as data', async () => {
    const page = JSON.parse(await printed('list', '--format', 'json', '--lang', 'zh')) as RulebookPage;
    expect(page.title).toBe('湖南省贫困退出标准（2016—2020年）');
    expect(page.verdicts.flatMap((one) => one.criteria.map(({ id }) => id))).toEqual(criteria.map(({ id }) => id));
    const cases = page.verdicts.flatMap((one) => one.criteria).find(({ id }) => id === 'household/income')?.cases ?? [];
    expect(cases.length).toBeGreaterThan(20);
  });

  it('is one page of HTML that loads and runs nothing', async () => {
    const html = await printed('list', '--format', 'html', '--lang', 'zh');
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">/);
    for (const { id } of criteria) expect(html).toContain(`id="criterion-${id.replace('/', '-')}"`);
    expect(html).not.toMatch(/<script|<link|<img|\bsrc=|url\(|@import|https?:/);
  });
});

describe('rules show', () => {
  it('shows a criterion with all that bears on it', async () => {
    const text = await printed('show', 'household/income', '--lang', 'zh');
    for (const part of [
      '家庭人均纯收入 ≥ 退出收入标准，且 有稳定收入来源',
      '湘政发〔2017〕12号 一（四）（湖南省“十三五”脱贫攻坚规划；湖南省人民政府；2017年3月31日）',
      'income.wages',
      '2952 元/人·年',
      '依据较弱',
      'incomeBound',
      'household-income.json',
    ]) {
      expect(text).toContain(part);
    }
  });

  it.each([
    ['a verdict rule', 'village/exit', 'village/organization'],
    ['a parameter', 'countyIncome/target', '8666.666667'],
    ['a reading', 'incidenceBound', 'atMost'],
  ])('shows %s', async (_, id, part) => {
    for (const format of ruleFormats) expect(await printed('show', id, '--format', format)).toContain(part);
  });

  it('names the cases of a folder, and none where there is no folder', async () => {
    const record = { level: 'household', id: 'H' };
    const cases = folderOf({
      'ours.json': {
        cases: [
          { name: 'by outcome', record, expect: { outcome: 'met', criteria: { 'household/food': 'met' } } },
          { name: 'by margin', record, expect: { outcome: 'met', margins: { 'household/income': '1' } } },
          { name: 'of neither', record, expect: { outcome: 'met' } },
        ],
      },
    });
    const show = async (id: string, ...more: string[]) =>
      (JSON.parse(await printed('show', id, '--format', 'json', ...more)) as CriterionPage).cases;
    expect(await show('household/food', '--cases', cases)).toEqual([{ file: 'ours.json', name: 'by outcome' }]);
    expect(await show('household/income', '--cases', cases)).toEqual([{ file: 'ours.json', name: 'by margin' }]);
    const elsewhere = await run(['rules', 'show', 'household/food'], { cwd: folderOf({}) });
    expect(elsewhere).toMatchObject({ status: 0, stderr: '' });
    expect(elsewhere.stdout).toContain('no case found');
  });
});

describe('rules params, readings and coverage', () => {
  it('show each of them, in every format', async () => {
    for (const format of ruleFormats) {
      const params = await printed('params', '--format', format);
      for (const id of rulebook.parameters.keys()) expect(params).toContain(id);
      const readings = await printed('readings', '--format', format);
      for (const { id, options } of rulebook.readings) {
        for (const name of [id, ...options.map((option) => option.id)]) expect(readings).toContain(name);
      }
    }
  });

  it('tell every clause with its status', async () => {
    const page = JSON.parse(await printed('coverage', '--format', 'json')) as CoveragePage;
    expect(page.clauses).toHaveLength(hunanClauses().clauses.length);
    for (const language of languages) {
      const text = await printed('coverage', '--lang', language);
      for (const { states } of hunanClauses().clauses) expect(text).toContain(states[language]);
      for (const count of Object.values(page.counts)) expect(text).toMatch(new RegExp(` ${count}$`, 'm'));
    }
  });
});

describe('rules of another rulebook', () => {
  it('are those of the folder', async () => {
    const folder = copied();
    const text = await printed('coverage', '--rulebook', folder);
    expect(text).toBe(await printed('coverage'));
    expect(await printed('show', 'household/income', '--rulebook', folder)).toBe(
      await printed('show', 'household/income'),
    );
  });

  it('have their clauses only where these are given, and right', async () => {
    const folder = copied();
    writeFileSync(join(folder, 'clauses.json'), '{"source": "湘政发〔2017〕12号", "clauses": []}');
    const wrong = await run(['rules', 'coverage', '--rulebook', folder]);
    expect(wrong).toMatchObject({ status: 3, stdout: '' });
    expect(wrong.stderr).toMatch(/^clauses\.json#\/clauses: /);
    // Nothing is judged by it, so nothing else minds.
    expect((await run(['check', 'fixtures/records', '--rulebook', folder])).status).toBe(0);
    rmSync(join(folder, 'clauses.json'));
    const none = await run(['rules', 'coverage', '--rulebook', folder]);
    expect(none).toMatchObject({ status: 2, stdout: '' });
    expect(none.stderr).toContain('clauses.json');
  });
});

describe('a question that is wrong', () => {
  it.each<[string, string[], RegExp]>([
    ['no such rule', ['show', 'household/incom'], /household\/incom".*mean household\/income/],
    ['nothing like a rule', ['show', 'zzz'], /"zzz".*rules list/],
    ['what every object has', ['show', '__proto__'], /__proto__/],
    ['no id', ['show'], /id/],
    ['no such part', ['criteria'], /criteria/],
    ['no such format', ['list', '--format', 'csv'], /csv.*text, md, html, json/],
    ['no such folder of rules', ['list', '--rulebook', 'nowhere'], /nowhere/],
    ['no such folder of cases', ['list', '--cases', 'nowhere'], /nowhere/],
    [
      'a folder of no cases',
      ['show', 'household/income', '--cases', 'fixtures/records/villages'],
      /v-01\.json.*schema case/,
    ],
  ])('%s: is said in a line, with exit 2', async (_, args, said) => {
    for (const env of [{ LC_ALL: 'C' }, { LC_ALL: 'zh_CN.UTF-8' }]) {
      const { status, stdout, stderr } = await run(['rules', ...args], { env });
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      if (env.LC_ALL === 'C') expect(stderr).toMatch(said);
      else expect(stderr).toMatch(/\p{Script=Han}/u);
      expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(3);
    }
  });

  it('about nothing is answered by the help', async () => {
    const { status, stdout, stderr } = await run(['rules']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    for (const part of ['list', 'show', 'params', 'readings', 'coverage', 'Examples:']) expect(stderr).toContain(part);
  });

  it('does not steer the terminal with words of others: a rulebook that could is refused', async () => {
    const folder = copied();
    const manifest = JSON.parse(JSON.stringify(await import('../../rules/hunan-2016-2020/rulebook.json'))) as {
      default: { labels: { en: string } };
    };
    manifest.default.labels.en = 'a\u001b[2Jb';
    writeFileSync(join(folder, 'rulebook.json'), JSON.stringify(manifest.default));
    for (const [language, said] of [
      ['en', '#/labels/en: holds U+001B'],
      ['zh', 'U+001B'],
    ] as const) {
      const { status, stdout, stderr } = await run(['rules', 'list', '--rulebook', folder, '--lang', language]);
      expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
      expect(stderr).toContain(said);
      expect(stderr).not.toContain('\u001b');
    }
  });
});

describe('rules lifecycle', () => {
  it('shows every state and step, of a folder its own', async () => {
    const text = await printed('lifecycle', '--lang', 'zh');
    for (const part of [
      '建档立卡（registered）',
      '入户核实（household/verification）',
      '返贫认定（household/reentry）',
    ]) {
      expect(text).toContain(part);
    }
    const folder = copied();
    expect(await printed('lifecycle', '--lang', 'zh', '--rulebook', folder)).toBe(text);
    rmSync(join(folder, 'lifecycle.json'));
    const { status, stderr } = await run(['rules', 'lifecycle', '--rulebook', folder]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('has no lifecycle.json') });
  });
});
