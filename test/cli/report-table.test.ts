import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/cli/report.js';
import { tableReporter } from '../../src/cli/report-table.js';
import type { Verdict } from '../../src/evaluate/verdict.js';
import { createEvaluatorOnDemand } from '../../src/evaluate/verdict-on-demand.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { rulesOf } from '../../src/rulebook/rules.js';
import { type Language, languages } from '../../src/words/words.js';
import { county, household, member, type Plain, village } from '../examples.js';
import { worded } from '../support/fields.js';
import { anyReadings } from '../support/readings.js';
import { anyDraft } from '../support/records.js';
import { anyUncertain } from '../support/uncertain.js';
import { evaluate } from '../support/unchecked.js';
import { run, shell } from './run.js';

const none = { met: 0, notMet: 0, undetermined: 0, refused: 0 };

interface Given {
  readonly language?: Language;
  readonly colour?: boolean;
  readonly width?: number;
  readonly readings?: Record<string, string>;
}

function reporterOf({ language = 'en', colour = false, width }: Given = {}) {
  const reporter = tableReporter({ language, rulebook: hunan2016To2020(), severalFiles: false, colour, width });
  const text = (bytes: string) => Buffer.from(bytes, 'latin1').toString('utf8');
  return {
    result: (of: Result) => text(reporter.result(of)),
    end: (counts: typeof none) => text(String(reporter.end(counts))),
  };
}

/** The report on one record. */
function report(record: Plain, given: Given = {}): string {
  const verdict = evaluate(record, given.readings === undefined ? {} : { readings: given.readings });
  return reporterOf(given).result({ place: { file: 'a.json', item: 1 }, verdict, record: undefined });
}

const withGaps = household({
  members: [member(), member({ schooling: null, medicalInsurance: 'none' })],
  income: { wages: '5800.5', business: null, property: 0, transfers: 0, productionCosts: 0 },
  housing: { grade: null, safeBy: 'relocation' },
  water: null,
});

const records: readonly (readonly [string, Plain])[] = [
  ['a household', household()],
  ['a household with gaps', withGaps],
  ['a village', village()],
  ['a village with gaps', village({ tasks: null, services: false, collectiveIncome: 1 })],
  ['a county', county()],
  ['a county with gaps', county({ relocation: null, services: null, ruralIncomeGrowth: '-3.25' })],
];

/** The places on the screen at which the columns of a table begin, by its line of titles. */
function columnsOf(titles: string): number[] {
  return [...titles.matchAll(/(?<= {2})\S/g)].map(({ index }) => stringWidth(titles.slice(0, index)));
}

/** What stands on the screen from one place to another. */
function onScreen(line: string, from: number, to: number): string {
  let at = 0;
  let text = '';
  for (const character of line) {
    if (at >= from && at < to) text += character;
    at += stringWidth(character);
  }
  return text;
}

describe('the report on a record', () => {
  it.each(records)('on %s fits the terminal, and says the same', (_, record) => {
    for (const language of languages) {
      const kept = (text: string) => [...text.replace(/\s/g, '')].sort().join('');
      const wide = report(record, { language });
      const narrow = report(record, { language, width: 100 });
      const table = narrow.split('\n').filter((line) => line.startsWith('  ') && !line.startsWith('  *'));
      for (const line of table) expect(stringWidth(line)).toBeLessThanOrEqual(100);
      expect(kept(narrow)).toBe(kept(wide));
      expect(report(record, { language, width: 400 })).toBe(wide);
    }
  });

  describe.each(languages)('in %s', (language) => {
    it.each(records)('on %s stands in columns, however wide its characters', (_, record) => {
      const [, titles = '', ...rows] = report(record, { language }).trimEnd().split('\n');
      const columns = columnsOf(titles);
      expect(columns.length).toBeGreaterThanOrEqual(6);
      for (const row of rows.filter((line) => !line.startsWith('  *'))) {
        for (const column of columns) expect(onScreen(row, column - 2, column).trim()).toBe('');
      }
      // Every column but those that may be empty begins where its title does.
      for (const row of rows.filter((line) => /^ {2}[✓✗?]/.test(line))) {
        for (const column of columns.slice(0, 4)) expect(onScreen(row, column, column + 2).trim()).not.toBe('');
      }
    });

    it.each(records)('on %s has no space at the end of a line', (_, record) => {
      expect(report(record, { language })).not.toMatch(/[ 　]+$/m);
    });

    it('says in words what is true, false, missing or a code', () => {
      const text = report(withGaps, { language });
      expect(text).not.toMatch(/true|false|null|undefined|relocation\b.*relocation|notMet|anytime/);
    });
  });

  it('is the same of verdicts told only where they are asked, one record after another', () => {
    const rules = rulesOf(hunan2016To2020()).filter((rule) => !('subject' in rule && rule.subject));
    const record = fc.oneof(anyDraft(9), anyDraft(5), anyUncertain({ ranges: 3, sources: 3 }));
    const given = fc.record({
      language: fc.constantFrom(...languages),
      colour: fc.boolean(),
      width: fc.option(fc.integer({ min: 60, max: 160 }), { nil: undefined }),
    });
    const property = fc.property(
      fc.array(record, { minLength: 1, maxLength: 4 }),
      anyReadings,
      given,
      fc.nat(),
      (records, readings, { width, ...others }, which) => {
        const settings = { ...others, ...(width === undefined ? {} : { width }) };
        const one = reporterOf(settings);
        for (const value of [...records, ...records]) {
          const own = rules.filter(({ level }) => level === value.level);
          const options = { rule: own[which % own.length]?.id, readings };
          const told = (reporter: typeof one, verdict: Verdict) =>
            reporter.result({ place: { file: 'a.json', item: 1 }, verdict, record: undefined });
          const asked = createEvaluatorOnDemand(options).evaluate(value);
          expect(told(one, asked)).toBe(told(reporterOf(settings), evaluate(value, options)));
        }
      },
    );
    fc.assert(property, { numRuns: 200 });
  });

  it('begins with the verdict', () => {
    expect(report(household()).split('\n')[0]).toBe('✓ household H1  2018-12-31  met');
    expect(report(household({ stableIncome: false })).split('\n')[0]).toBe('✗ household H1  2018-12-31  not met');
    expect(report(withGaps, { language: 'zh' }).split('\n')[0]).toMatch(/^✗ 户 H1　2018-12-31　未达标$/);
    expect(report(county({ relocation: null }), { language: 'zh' }).split('\n')[0]).toBe('? 县 C3　2018-12-31　待核实');
  });

  it('gives value, threshold, margin with unit, and clause', () => {
    const poor = household({ income: { wages: '5800.5', business: 0, property: 0, transfers: 0, productionCosts: 0 } });
    const cellsOf = (text: string) => text.split('\n')[2]?.trim().split(/ {2,}/);
    const chinese = cellsOf(report(poor, { language: 'zh' }));
    const english = cellsOf(report(poor));
    expect(chinese?.slice(0, 3)).toEqual(['✗', '收入', '✗ 家庭人均纯收入']);
    expect(chinese?.slice(3).join('  ')).toMatch(/^2900\.25\b.* {2}≥ 3200元.* \* {2}-299\.75元.* {2}一（四）$/);
    expect(english?.slice(0, 3)).toEqual(['✗', 'income', '✗ per-capita net income']);
    expect(english?.slice(3).join('  ')).toMatch(/^2900\.25\b.* {2}≥ 3200 yuan.* \* {2}-299\.75 yuan.* {2}一（四）$/);
  });

  it('shows a margin of exactly nothing without a sign', () => {
    expect(report(county({ relocation: { planned: 100, completed: 95 } }))).toMatch(/ 95% +≥ 95% +0\b/);
  });

  it('names what is missing and whom it concerns, by number and never by name', () => {
    const open = household({ members: [member({ name: '王建国' }), member({ name: '王小明', schooling: null })] });
    const text = report(open, { language: 'zh' });
    expect(text).toMatch(/义务教育 .*1人就学情况待核实：成员2 .*成员2 就学状况/);
    expect(text).not.toContain('王');
  });

  it('names another document than the main one', () => {
    expect(report(household(), { language: 'zh' })).toMatch(/饮水安全（参考） .*十（三）、T\/CHES 18-2018 摘要/);
  });

  it('has a column for what is missing only where something is', () => {
    expect(report(household(), { language: 'zh' })).not.toContain('待补');
    expect(report(withGaps, { language: 'zh' })).toContain('待补');
  });

  it('names the readings applied where they are not the usual ones', () => {
    expect(report(household())).not.toContain('Readings applied');
    expect(report(household(), { readings: { povertyLine: 'national' } }).split('\n')[1]).toMatch(
      /^ {2}Readings applied: .+/,
    );
    const chinese = report(household(), {
      language: 'zh',
      readings: { povertyLine: 'national', incomeBound: 'above' },
    });
    expect(chinese.split('\n')[1]).toMatch(/^ {2}采用的政策口径：.+；.+/);
    expect(chinese).toContain('> 2995元/人·年');
  });

  it('says once where a source is weak', () => {
    expect(report(household()).match(/\* no official/g)).toHaveLength(1);
    expect(report(village())).not.toContain('*');
  });

  it('marks with a point what no longer counts', () => {
    const text = report(household({ housing: { grade: 'A', safeBy: null } }));
    expect(text).toMatch(/✓ {2}safe housing +✓ .+ A +A or B/);
    expect(text).toMatch(/^ +· .+ not given +renovat/m);
  });

  it('keeps control characters of a record off the terminal, and a record on its line', () => {
    for (const id of ['\u001b[31mH1\u001b[0m', 'H1\nH2', 'H1\r✓ county C1', '\u009b31mH1', '\u0007']) {
      const [head = ''] = report(household({ id })).split('\n');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(head).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
      expect(head).toMatch(/met$/);
    }
  });
});

describe('the report on a refusal', () => {
  const issues = [worded({ code: 'wrongType', path: 'stableIncome', expected: 'boolean', found: '1' })];
  const refused = (result: Partial<Result['place']>, id: string | null = 'H1') =>
    ({ place: { file: 'a.json', ...result }, refusal: { id, level: 'household', issues } }) as Result;

  it('says who and where, then each issue', () => {
    const text = reporterOf({ language: 'zh' }).result(refused({ line: 7 }));
    const [head, issue, ...rest] = text.split('\n');
    expect(head).toMatch(/^! 户 H1　a\.json 第7行　.+共1处：$/);
    expect(issue).toMatch(/^ {2}- 有稳定收入来源（stableIncome）.+/);
    expect(rest).toEqual(['', '']);
  });

  it('is in one script: English has no Chinese spaces', () => {
    expect(reporterOf().result(refused({ line: 7 }))).not.toMatch(/[　-〿\p{Script=Han}]/u);
  });

  it('counts its issues', () => {
    const two = {
      ...refused({ item: 2 }),
      refusal: { id: null, level: null, issues: [...issues, ...issues] },
    } as Result;
    expect(reporterOf().result(refused({ item: 2 }))).toContain('1 issue:');
    expect(reporterOf().result(two)).toContain('2 issues:');
  });

  it('names each field by the words of the record’s own level', () => {
    const refusal = {
      id: null,
      level: 'county',
      issues: [worded({ code: 'wrongType', path: 'id', expected: 'nonEmptyText' })],
    };
    const text = reporterOf({ language: 'zh' }).result({ place: { file: 'a.json', item: 1 }, refusal } as Result);
    expect(text).not.toContain('户编号');
  });

  it('claims no column that is not known', async () => {
    const { stdout } = await run(['check', 'fixtures/refused/text/not-utf8.json', '--format', 'table', '--lang', 'en']);
    expect(stdout).toContain('line 4');
    expect(stdout).not.toContain('column');
  });
});

describe('the end of the report', () => {
  it('counts what came out', () => {
    const counts = { met: 1, notMet: 2, undetermined: 3, refused: 4 };
    expect(reporterOf().end(counts)).toMatch(/^✓ met .+\nTotal: 1 met, 2 not met, 3 undetermined, 4 refused\n$/);
    expect(reporterOf({ language: 'zh' }).end(counts)).toMatch(
      /^✓ 达标　.+\n合计：达标 1，未达标 2，待核实 3，\S+ 4\n$/,
    );
  });
});

describe('colours', () => {
  it('change nothing but the colour', async () => {
    for (const [, record] of records) {
      for (const language of languages) {
        const coloured = report(record, { language, colour: true });
        expect(coloured).not.toBe(report(record, { language }));
        expect(stripVTControlCharacters(coloured)).toBe(report(record, { language }));
      }
    }
    expect(stripVTControlCharacters(reporterOf({ colour: true }).end(none))).toBe(reporterOf().end(none));
  });

  const ANSI = '\u001b[';

  it.each([
    ['by itself', { LC_ALL: 'C' }],
    ['though forced', { FORCE_COLOR: '3', CLICOLOR_FORCE: '1', COLORTERM: 'truecolor', TERM: 'xterm-256color' }],
    ['on a build server', { CI: 'true', GITHUB_ACTIONS: 'true' }],
  ])('stay away where there is no terminal, %s', async (_, env) => {
    for (const args of [
      ['check', 'fixtures/records'],
      ['check', '--help'],
      ['check', '--wrong'],
      ['check', 'nope.json'],
    ]) {
      const { stdout, stderr } = await run(args, { env });
      expect(stdout + stderr).not.toContain(ANSI);
    }
  });

  // `script` gives the command a terminal; its other forms outside Linux take other arguments.
  describe.skipIf(process.platform !== 'linux')('on a terminal', () => {
    const onTerminal = async (env: NodeJS.ProcessEnv, args = '') =>
      (await shell(`script -qec "$TUOPIN check fixtures/records/villages ${args}" /dev/null < /dev/null`, { env }))
        .stdout;

    it('are used', async () => {
      const text = await onTerminal({ TERM: 'xterm', LC_ALL: 'C' });
      expect(text).toContain(`${ANSI}32m`);
      expect(text).toContain('V-01');
    });

    it.each<[string, NodeJS.ProcessEnv, string]>([
      ['NO_COLOR', { TERM: 'xterm', NO_COLOR: '1' }, ''],
      ['NO_COLOR of any value', { TERM: 'xterm', NO_COLOR: '0' }, ''],
      ['a terminal that has none', { TERM: 'dumb' }, ''],
      ['--format ndjson', { TERM: 'xterm' }, '--format ndjson'],
      ['--format json', { TERM: 'xterm' }, '--format json'],
      ['--format csv', { TERM: 'xterm' }, '--format csv'],
    ])('are not used with %s', async (_, env, args) => {
      const text = await onTerminal(env, args);
      expect(text).toContain('V-01');
      expect(text).not.toContain(ANSI);
    });

    it('are used where NO_COLOR is empty', async () => {
      expect(await onTerminal({ TERM: 'xterm', NO_COLOR: '' })).toContain(ANSI);
    });
  });
});
