import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareVerdicts } from '../../src/evaluate/compare-verdicts.js';
import { compareWords } from '../../src/words/command.js';
import { county, household, member, replaced, village } from '../examples.js';
import { builtInFiles, pointerOf, put } from '../rulebook/files.js';
import { evaluate } from '../support/unchecked.js';
import { folderOf, ndjson, run } from './run.js';

const observed = household({
  members: [
    member({ id: 'm1', name: '王建国', birthDate: '1970-05-04' }),
    member({ id: 'm2', name: '王小明', medicalInsurance: 'none' }),
  ],
  stableIncome: null,
});

/** Compares two lists of records, kept in a file each. */
function compareLists(a: readonly unknown[], b: readonly unknown[], args: readonly string[] = []) {
  const cwd = folderOf({ 'a.ndjson': ndjson(a), 'b.ndjson': ndjson(b) });
  return run(['compare', 'a.ndjson', 'b.ndjson', ...args], { cwd });
}

describe('compare', () => {
  const a = [household(), village(), county()];
  const b = [village({ id: 'V8' }), observed, county()];

  it('tells case by case what flips and which inputs differ, in words', async () => {
    const chinese = await compareLists(a, b, ['--lang', 'zh']);
    expect(chinese.stdout).toBe(
      `≠ 户 H1　2018-12-31　达标 → 未达标
    标准　收入：达标 → 待核实
    标准　基本医疗：达标 → 未达标
    数据　成员2 基本医疗保险：城乡居民医保 → 未参保
    数据　有稳定收入来源：是 → 未填

- 村 V7　只见于前者

+ 村 V8　只见于后者

合计：相同 1，不同 1，只见于前者 1，只见于后者 1，退回更正 0
`,
    );
    const english = await compareLists(a, b);
    expect(english.stdout).toMatch(/^≠ household H1.*met → not met\n {4}criterion {2}/);
    expect(english.stdout).toMatch(/1 the same, 1 different, 1 only in the first, 1 only in the second, 0 refused\n$/);
    expect(english.stdout).not.toMatch(/\p{Script=Han}/u);
    expect(english.status).toBe(0);
  });

  it('gives the same as data', async () => {
    const expected = [
      compareVerdicts(evaluate(household()), evaluate(observed)),
      { level: 'village', id: 'V7', only: 'a' },
      compareVerdicts(evaluate(county()), evaluate(county())),
      { level: 'village', id: 'V8', only: 'b' },
    ];
    expect((await compareLists(a, b, ['--format', 'ndjson'])).stdout).toBe(ndjson(expected));
    expect(JSON.parse((await compareLists(a, b, ['--format', 'json'])).stdout)).toEqual(expected);
  });

  it('tells another year’s line and another reading', async () => {
    const { stdout } = await compareLists([household()], [household({ asOf: '2019-12-31' })], ['--lang', 'zh']);
    expect(stdout).toMatch(
      /2018-12-31 → 2019-12-31　结论均为达标，但数据或标准不同\n {4}要求　家庭人均纯收入：3200元\/人·年 → 3700元\/人·年/,
    );
  });

  it('judges one file by two rulebooks', async () => {
    const files = builtInFiles();
    put(
      files,
      'parameters.json',
      `${pointerOf('parameters.json', 'povertyLine/exit')}/series/options/hunan/2/value`,
      '99999',
    );
    const folder = folderOf({
      ...Object.fromEntries(Object.entries(files).map(([name, file]) => [`rules/${name}`, file])),
      'r.json': household(),
    });
    const { stdout, status } = await run(
      ['compare', 'r.json', 'r.json', '--rulebook-b', 'rules', '--require', 'same'],
      { cwd: folder },
    );
    expect(stdout).toMatch(/met → not met[\s\S]*needed.*3200.*99999/);
    expect(status).toBe(1);
  });

  it('exits with 1 where sameness is required and something differs, or nothing was compared', async () => {
    const require = ['--require', 'same'];
    expect((await compareLists([county()], [county()], require)).status).toBe(0);
    expect((await compareLists([county()], [county(), village()], require)).status).toBe(1);
    expect((await compareLists([household()], [observed], require)).status).toBe(1);
    const nothing = await compareLists([household()], [village()], require);
    expect(nothing.status).toBe(1);
    expect(nothing.stderr).toMatch(/check the paths and ids/);
  });

  it('says what is refused, and what stands twice on one side', async () => {
    const { stdout, stderr, status } = await compareLists(
      [replaced(household(), 'income.wages', -1), village()],
      [village(), village({ services: false })],
    );
    expect(stderr).toMatch(/household H1 {1,2}a\.ndjson line 1.*refused/);
    expect(stderr).toMatch(/b\.ndjson line 2: village V7 stands twice/);
    expect(stdout).toMatch(/≠ village V7/);
    expect(stdout).toMatch(/2 refused/);
    expect(status).toBe(3);
  });

  it('takes a level, a day and a what-if for both sides', async () => {
    const args = [
      '--level',
      'household',
      '--as-of',
      '2019-12-31',
      '--set',
      'record.stableIncome=true',
      '--format',
      'ndjson',
    ];
    const { stdout, stderr } = await compareLists(a, b, args);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'H1', flips: [{ criterion: 'household/medical' }] });
    const text = await compareLists(a, b, ['--set', 'povertyLine/exit=3300', '--lang', 'zh']);
    expect(text.stdout.match(/假设测算，不作为退出认定依据/g)).toHaveLength(1);
    expect(stderr).toMatch(/2 of another level skipped/);
  });

  const four = ['1970-05-04', '1972-01-01', '2008-03-02', '2010-01-01'].map((birthDate, at) =>
    member({ id: `m${at}`, name: `王${at}`, birthDate }),
  );

  it('says how many members there are and who is on one side only', async () => {
    const [first, , third, fourth] = four;
    const left = household({ members: four });
    const right = household({ members: [first, { ...third, medicalInsurance: 'none' }, fourth] });
    const chinese = await compareLists([left], [right], ['--lang', 'zh']);
    expect(chinese.stdout).toContain(
      '    数据　家庭人口：4 人 → 3 人（减少：成员2）\n    数据　成员2 基本医疗保险（前者为成员3）：城乡居民医保 → 未参保\n',
    );
    expect(chinese.stdout).not.toMatch(/出生日期/);
    const english = await compareLists([right], [left]);
    expect(english.stdout).toMatch(/household members: 3 persons → 4 persons \(new: member 2\)/);
    const data = await compareLists([left], [right], ['--format', 'ndjson']);
    expect(JSON.parse(data.stdout).members).toEqual({ a: 4, b: 3, onlyA: ['members[1]'], onlyB: [] });
  });

  it('tells data that no verdict depends on, without calling the case different', async () => {
    const right = replaced(household({ village: 'V8' }), 'members.1.name', '王晓明');
    const { stdout, status } = await compareLists([household()], [right], ['--lang', 'zh', '--require', 'same']);
    expect(stdout).toBe(
      `= 户 H1　2018-12-31　结论相同（达标），另有不影响结论的数据不同
    其他　所属村编号：V7 → V8（不影响结论）
    其他　成员2 姓名：两方不同（不影响结论）

合计：相同 1（其中 1 条有不影响结论的数据不同），不同 0，只见于前者 0，只见于后者 0，退回更正 0
`,
    );
    expect(status).toBe(0);
    const english = await compareLists([household()], [right]);
    expect(english.stdout).toMatch(/member 2 name: differs \(no effect on the verdict\)/);
    expect(english.stdout).not.toMatch(/\p{Script=Han}/u);
  });

  it('stops where a side cannot be read at all', async () => {
    const cwd = folderOf({ 'a.json': household(), 'bad.json': '{' });
    for (const sides of [
      ['a.json', 'nowhere.json'],
      ['nowhere.json', 'a.json'],
      ['a.json', 'bad.json'],
    ]) {
      const { stdout, stderr, status } = await run(['compare', ...sides], { cwd });
      expect([stdout, status]).toEqual(['', 3]);
      expect(stderr).toMatch(/nothing was compared/);
    }
  });

  it('says by which rules the sides were judged', async () => {
    const edited = builtInFiles();
    put(
      edited,
      'parameters.json',
      `${pointerOf('parameters.json', 'povertyLine/exit')}/series/options/hunan/2/value`,
      '2996',
    );
    const newer = structuredClone(edited);
    put(newer, 'rulebook.json', '/version', '1.2.0');
    const cwd = folderOf({
      ...Object.fromEntries(Object.entries(builtInFiles()).map(([name, file]) => [`same/${name}`, file])),
      ...Object.fromEntries(Object.entries(edited).map(([name, file]) => [`edited/${name}`, file])),
      ...Object.fromEntries(Object.entries(newer).map(([name, file]) => [`newer/${name}`, file])),
      'r.json': household(),
    });
    const by = (rules: string, ...args: string[]) =>
      run(['compare', 'r.json', 'r.json', '--rulebook-b', rules, ...args], { cwd });
    const version = '湖南省贫困退出标准（2016—2020年） hunan-2016-2020';
    expect((await by('newer', '--lang', 'zh')).stdout).toMatch(
      new RegExp(`^前者规则：${version} 1\\.1\\.0\\n后者规则：${version} 1\\.2\\.0\\n\\n≠`),
    );
    expect((await by('edited', '--lang', 'zh')).stdout).toMatch(
      /1\.1\.0（SHA-256 前 12 位：[0-9a-f]{12}）\n.*1\.1\.0（SHA-256 前 12 位：[0-9a-f]{12}）\n/,
    );
    expect((await by('same')).stdout).toMatch(/^the same rules on both sides: /);
    const { rulebooks } = JSON.parse((await by('edited', '--format', 'ndjson')).stdout);
    expect(rulebooks.a).toEqual({ id: 'hunan-2016-2020', version: '1.1.0', sha256: expect.stringMatching(/^\w{64}$/) });
    expect(rulebooks.b.sha256).not.toBe(rulebooks.a.sha256);
    // One key for both sides, or nobody would be matched.
    expect((await by('same', '--mask')).stdout).toMatch(/1 the same, 0 different, 0 only/);
  });

  it('says that a field was put into no record', async () => {
    const { stderr, status } = await compareLists([county()], [county()], ['--set', 'record.stableIncome=true']);
    expect(stderr).toMatch(/--set record\.stableIncome/);
    expect(status).toBe(2);
  });

  it('takes one side from standard input, not both', async () => {
    const file = join(folderOf({ 'a.json': household() }), 'a.json');
    const { stdout } = await run(['compare', file, '-'], { input: ndjson([observed]) });
    expect(stdout).toMatch(/≠ household H1/);
    const both = await run(['compare', '-', '-']);
    expect([both.status, both.stdout]).toEqual([2, '']);
    expect(both.stderr).toMatch(/standard input/);
    expect((await run(['compare', file])).status).toBe(2);
  });

  it('shows no names', async () => {
    const { stdout } = await compareLists([household()], [observed], ['--lang', 'zh']);
    expect(stdout).not.toMatch(/王|m1|m2/);
  });

  it('has the same words in both languages', () => {
    expect(Object.keys(compareWords.zh)).toEqual(Object.keys(compareWords.en));
  });
});
