import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeNamed } from '../../../src/kit/lint/lint-codes.js';
import { lintJson, lintTestReport } from '../../../src/kit/lint/lint-report.js';
import { type LintReport, lintRulebook } from '../../../src/kit/lint/lint-rulebook.js';
import { lintText } from '../../../src/kit/lint/lint-text.js';
import { RulebookFolderError } from '../../../src/kit/read-folder.js';
import { githubReport } from '../../../src/kit/reports/github.js';
import { junitReport } from '../../../src/kit/reports/junit.js';
import { sarifReport } from '../../../src/kit/reports/sarif.js';
import { tapReport } from '../../../src/kit/reports/tap.js';
import { hunanCompanions } from '../../../src/rulebook/builtin-clauses.js';
import { builtInFiles, put } from '../../rulebook/files.js';
import { edited, smallRules, writtenTo } from './small.js';

type Files = Record<string, unknown>;

/** The rule files of the small rulebook, without its cases. */
function rules(...edits: Parameters<typeof edited>[1]): Files {
  return edited(smallRules(), edits);
}

/** The findings as `code file#pointer` texts. */
function found({ findings }: Pick<LintReport, 'findings'>): readonly string[] {
  return findings.map(({ code, file, pointer }) => `${code} ${file}#${pointer}`);
}

function inFolder<T>(files: Files, use: (folder: string) => T): T {
  const folder = writtenTo(files, '规则 夹-');
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const LEAF = '/rules/0/conditions/all/0';

it('takes a reading with one option for no choice that makes no difference', () => {
  const oneOption = edited({ ...builtInFiles(), ...hunanCompanions }, [
    { file: 'rulebook.json', at: '/readings/2/options/1', value: undefined },
  ]);
  const { findings } = lintRulebook(oneOption);
  expect(findings.map(({ code }) => code)).not.toContain('readingNeverDiffers');
});

describe('the built-in rulebook', () => {
  it('is clean', () => {
    const report = lintRulebook({ ...builtInFiles(), ...hunanCompanions });
    expect(found(report)).toEqual([]);
    expect(report.rulebook).toEqual({ id: 'hunan-2016-2020', version: '1.1.0' });
  });

  it.each<[string, string, string, unknown, readonly string[]]>([
    ['more days than a year has', 'parameters.json', '/parameters/11/values/0/value', '400', ['unreachableBound']],
    [
      'a line that begins late',
      'parameters.json',
      '/parameters/0/series/options/hunan/0/from',
      '2016-03-01',
      ['valueGap'],
    ],
    [
      'paths that agree',
      'parameters.json',
      '/parameters/14/proRata/options/geometric',
      'linear',
      ['readingNeverDiffers'],
    ],
    ['a path that ends early', 'parameters.json', '/parameters/14/values/1/from', '2019-01-01', ['valueGap']],
    [
      'a place that is not in the plan',
      'household-exit.json',
      '/rules/6/event/params/citations/0/at',
      '十（九）',
      ['placeWithoutClause'],
    ],
  ])('is not, with %s', (_, file, at, value, codes) => {
    const files = { ...builtInFiles(), ...structuredClone(hunanCompanions) } as Files;
    put(files, file, at, value);
    expect(lintRulebook(files).findings.map(({ code }) => code)).toEqual(codes);
  });
});

describe('findings', () => {
  it('stand at their line and column, in both languages, with what to do', () => {
    inFolder(
      rules({ file: 'village-exit.json', at: LEAF, value: { fact: 'tasks.roads', operator: 'in', value: true } }),
      (folder) => {
        expect(lintRulebook(folder)).toEqual({
          findings: [
            {
              code: 'typeMismatch',
              severity: 'error',
              file: 'village-exit.json',
              path: join(folder, 'village-exit.json'),
              pointer: LEAF,
              line: 8,
              column: 11,
              message: { zh: 'in 后面应为选项列表', en: 'in needs a list of codes' },
              mend: { zh: '核对两边的类型、单位和选项。', en: 'Check type, unit and codes of both sides.' },
            },
          ],
          ignored: [],
        });
      },
    );
  });

  it('of a criterion that a restated list drops are not there where it is left out on purpose', () => {
    const { file, at, bad, given = [] } = codeNamed('droppedCriterion').example;
    const files = rules(...given, { file, at, value: bad });
    expect(lintRulebook(files).findings).toMatchObject([
      { code: 'droppedCriterion', file: 'village-exit.json', pointer: '/rules/3/conditions', subject: 'village/power' },
    ]);
    put(files, 'rulebook.json', '/without', ['village/power']);
    expect(lintRulebook(files).findings.map(({ code }) => code)).not.toContain('droppedCriterion');
  });

  it('of a key stand at the key', () => {
    inFolder(rules({ file: 'rulebook.json', at: '/author', value: 'x' }), (folder) => {
      const [finding] = lintRulebook(folder).findings;
      expect(finding).toMatchObject({ code: 'unknownKey', pointer: '/author', column: 3 });
    });
  });

  it('come all at once: of the rules, the changes and the ignore list', () => {
    const report = lintRulebook(
      rules(
        { file: 'village-exit.json', at: `${LEAF}/fact`, value: 'x' },
        { file: 'parameters.json', at: '/parameters/0/unit', value: 'x' },
        { file: 'changes.json', at: '/changes/0/date', value: 'x' },
        { file: 'lint.json', at: '', value: { ignore: [{ code: 'x', at: 'y', reason: { zh: '因', en: 'because' } }] } },
      ),
    );
    expect([...found(report)].sort()).toEqual([
      'badShape changes.json#/changes/0/date',
      `danglingReference lint.json#/ignore/0/code`,
      'danglingReference parameters.json#/parameters/0/unit',
      `unknownFact village-exit.json#${LEAF}/fact`,
    ]);
    expect(report.rulebook).toBeUndefined();
  });

  it('of a rulebook that loads come beside those of its companions', () => {
    const report = lintRulebook(
      rules(
        { file: 'clauses.json', at: '/clauses/0/by', value: ['village/rods'] },
        { file: 'rulebook.json', at: '/labels/zh', value: 'x' },
      ),
    );
    expect(report.rulebook?.id).toBe('small-town');
    expect([...found(report)].sort()).toEqual([
      'chineseWithoutHan rulebook.json#/labels/zh',
      'danglingReference clauses.json#/clauses/0/by/0',
      'unmapped clauses.json#/clauses',
    ]);
  });

  it('are told of a criterion that only another one refers to, where it stands', () => {
    const hidden = {
      name: 'village/works',
      conditions: { any: [1, 2].map(() => ({ fact: 'tasks.power', operator: 'equal', value: true })) },
      event: {
        type: 'criterion',
        params: {
          labels: { zh: '工程', en: 'works' },
          citations: [{ source: '某镇办法', at: '第一条' }],
          required: true,
        },
      },
    };
    const report = lintRulebook(
      rules(
        { file: 'village-exit.json', at: '/rules/-', value: hidden },
        { file: 'village-exit.json', at: '/rules/0/conditions/all/-', value: { condition: 'village/works' } },
      ),
    );
    expect(found(report)).toEqual(['redundantCondition village-exit.json#/rules/4/conditions/any/1']);
  });
});

describe('dated values', () => {
  const day = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}-01`;
  const cited = [{ source: '某镇办法', at: '第二条' }];

  it('have a gap exactly where some day of the validity has no value', () => {
    const value = fc.record({
      from: fc
        .tuple(fc.integer({ min: 2017, max: 2021 }), fc.constantFrom(1, 7))
        .map(([year, month]) => day(year, month)),
      length: fc.constantFrom(undefined, 1, 2),
    });
    const lists = fc.uniqueArray(value, { minLength: 1, maxLength: 4, selector: ({ from }) => from });
    const end = (from: string, halves: number) => {
      const [year = 0, month = 1] = from.split('-').map(Number);
      const months = month - 1 + halves * 6;
      return day(year + Math.floor(months / 12), (months % 12) + 1);
    };
    const dayBefore = (first: string) => new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
    const days = Array.from({ length: 36 }, (_, index) => day(2018 + Math.floor(index / 12), (index % 12) + 1));
    fc.assert(
      fc.property(lists, (values) => {
        const list = values.map(({ from, length }) => ({
          from,
          ...(length === undefined ? {} : { to: dayBefore(end(from, length)) }),
          value: '2',
          citations: cited,
        }));
        const files = rules({ file: 'parameters.json', at: '/parameters/0/values', value: list });
        const codes = new Set(lintRulebook(files).findings.map(({ code }) => code));
        const inForce = (at: string) => {
          const begun = list.filter(({ from }) => from <= at).sort((a, b) => (a.from < b.from ? -1 : 1));
          const last = begun.at(-1);
          return last !== undefined && (last.to === undefined || last.to >= at) ? last : undefined;
        };
        const used = new Set(days.map(inForce));
        expect(codes.has('valueGap')).toBe(used.has(undefined));
        expect(codes.has('valueNeverInForce')).toBe(list.some((one) => !used.has(one)));
        const overlaps = list.some((a) =>
          list.some((b) => a !== b && a.from < b.from && a.to !== undefined && b.from <= a.to),
        );
        expect(codes.has('valueOverlap')).toBe(overlaps);
      }),
      { numRuns: 60 },
    );
  });
});

describe('lint.json', () => {
  const stray = {
    id: '某市意见',
    title: { zh: '意见', en: 'Opinion' },
    issuer: { zh: '某市人民政府', en: 'a city' },
  };
  const reason = { zh: '留作参考', en: 'kept for reference' };
  const withIgnore = (at: string) =>
    lintRulebook(
      rules(
        { file: 'rulebook.json', at: '/sources/-', value: stray },
        { file: 'lint.json', at: '', value: { ignore: [{ code: 'unusedSource', at, reason }] } },
      ),
    );

  it.each(['某市意见', 'rulebook.json#/sources/2'])('keeps what is found at %s, and says why', (at) => {
    const { findings, ignored } = withIgnore(at);
    expect(findings).toEqual([]);
    expect(ignored).toMatchObject([{ code: 'unusedSource', subject: '某市意见', reason }]);
  });

  it('keeps nothing that stands elsewhere', () => {
    expect(found(withIgnore('rulebook.json'))).toEqual([
      'unusedSource rulebook.json#/sources/2',
      'unusedIgnore lint.json#/ignore/0',
    ]);
  });

  it('cannot keep what the loader refuses', () => {
    const ignore = [{ code: 'unknownKey', at: 'rulebook.json#/author', reason }];
    expect(found(lintRulebook(rules({ file: 'lint.json', at: '', value: { ignore } })))).toEqual([
      'danglingReference lint.json#/ignore/0/code',
    ]);
  });
});

describe('a folder', () => {
  it('that is missing is said to be', () => {
    expect(() => lintRulebook('no/such/folder')).toThrow(RulebookFolderError);
  });

  it('without a rulebook lacks its files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lint-'));
    mkdirSync(join(folder, 'rulebook.json'));
    expect(found(lintRulebook(folder))).toEqual(['missingFile rulebook.json#', 'missingFile parameters.json#']);
    rmSync(folder, { recursive: true });
  });

  it('with broken files has each of them told, at its place', () => {
    inFolder({ ...rules(), 'changes.json': '{\n  "changes": [ }', 'clauses.json': '{"a":1,\n"a":2}' }, (folder) => {
      writeFileSync(join(folder, 'x.json'), Buffer.from([0x22, 0xff, 0x22]));
      const places = lintRulebook(folder).findings.map(({ code, file, line, column }) => [code, file, line, column]);
      expect(places).toEqual([
        ['badJson', 'changes.json', 2, 16],
        ['duplicateKey', 'clauses.json', 2, 1],
        ['badEncoding', 'x.json', 1, undefined],
      ]);
    });
  });
});

describe('reports', () => {
  const report = lintRulebook(
    rules(
      { file: 'parameters.json', at: '/parameters/0/values/0/value', value: '200' },
      { file: 'rulebook.json', at: '/labels/zh', value: 'x' },
      { file: 'changes.json', at: '', value: undefined },
    ),
  );
  const tested = (strict: boolean) => lintTestReport(report, 'rules', '1.2.3', strict, 'en');

  it('as text name code, place, what is wrong and what to do', () => {
    const text = lintText(report, false, 'en', false);
    expect(text).toContain('error unreachableBound village-exit.json (/rules/1/conditions/all/0)');
    expect(text).toContain('"povertyIncidence < incidence/limit" is true for every known value');
    expect(text).toContain('what to do: Check the figure');
    expect(text.trimEnd().split('\n').at(-1)).toBe('small-town 1.0.0: 1 error, 1 warning, 1 for information');
    expect(lintText(report, false, 'zh', false)).toContain('错误 1 个，警告 1 个，提示 1 个');
  });

  it('say of each kind once how many there are of it', () => {
    const two = ['labels', 'sources/0/title'].map((at) => ({ file: 'rulebook.json', at: `/${at}/zh`, value: 'x' }));
    const found = lintRulebook(rules(...two));
    const heads = (language: 'zh' | 'en') =>
      lintText(found, false, language, false)
        .split('\n')
        .filter((line) => line.startsWith('chineseWithoutHan'));
    expect(heads('en')).toEqual([expect.stringMatching(/^chineseWithoutHan \(2\): /)]);
    expect(heads('zh')).toEqual([expect.stringMatching(/^chineseWithoutHan（2 个）：/)]);
    expect(JSON.parse(lintJson(found))).toMatchObject({ counts: { chineseWithoutHan: 2 } });
  });

  it('as data have the words of both languages', () => {
    expect(JSON.parse(lintJson(report))).toMatchObject({
      error: 1,
      warning: 1,
      info: 1,
      findings: [...report.findings],
    });
  });

  it('for CI fail by errors, and strictly by warnings', () => {
    const failed = (strict: boolean) => tested(strict).tested.filter(({ findings }) => findings.length > 0);
    expect(failed(false).map(({ name }) => name.split(' ')[0])).toEqual(['unreachableBound']);
    expect(failed(true).map(({ name }) => name.split(' ')[0])).toEqual(['unreachableBound', 'chineseWithoutHan']);
    const lines = githubReport(tested(false)).split('\n');
    expect(lines.map((line) => line.slice(0, 9)).slice(0, 3)).toEqual(['::error f', '::warning', '::notice ']);
    expect(tapReport(tested(false))).toContain('  notes:\n    - code: "chineseWithoutHan"');
    expect(junitReport(tested(false))).toMatch(
      /failures="1" errors="0"[\s\S]*<system-out>rulebook\.json: the Chinese text/,
    );
    const log = JSON.parse(sarifReport(tested(false)));
    expect(log.runs[0].results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning', 'note']);
    const { help } = log.runs[0].tool.driver.rules.find(({ id }: { id: string }) => id === 'unreachableBound');
    expect(help.text).toMatch(/what to do: Check the figure/);
  });
});
