import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/cli/report.js';
import { LIST_WIDTH, listReporter } from '../../src/cli/report-list.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { type Language, languages } from '../../src/words/words.js';
import { county, household, member, type Plain, village } from '../examples.js';
import { worded } from '../support/fields.js';
import { inProcess } from '../support/printed.js';
import { evaluate } from '../support/unchecked.js';
import { ndjson, root, run } from './run.js';

/** The list of some records, read as lines. */
async function list(records: readonly unknown[], args: readonly string[] = [], language: Language = 'zh') {
  const { stdout } = await run(['check', '-', '--lang', language, ...args], { input: ndjson(records) });
  return stdout.split('\n');
}

/** The lines about one record alone. */
async function linesOn(record: Plain, ...args: string[]): Promise<string[]> {
  const lines = await list([record], args);
  return lines.slice(0, lines.indexOf(''));
}

const wage = (wages: unknown) => ({ wages, business: 0, property: 0, transfers: 0, productionCosts: 0 });

describe('the list', () => {
  it.each(languages)('of all levels reads as it was left, in %s', async (language) => {
    const { status, stdout, stderr } = await run(['check', 'fixtures/records', '--lang', language]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot(`snapshots/list.${language}.txt`);
  });

  it.each(languages)('of standard and procedure reads as it was left, in %s', async (language) => {
    const { stdout } = await run(['check', 'fixtures/procedure', '--with', 'procedure', '--lang', language]);
    await expect(stdout).toMatchFileSnapshot(`snapshots/list-procedure.${language}.txt`);
  });

  it('is the default', async () => {
    const args = ['check', 'fixtures/records', '--lang', 'zh'];
    expect(await run(args)).toEqual(await run([...args, '--format', 'list']));
  });

  it('has one line for what is met, and says nothing of why', async () => {
    const members = [member({ name: '王建国', relation: 'head' }), member({ name: '李四' })];
    expect(await linesOn(household({ members, village: 'V7', water: null }))).toEqual([
      expect.stringMatching(/^✓ V7 +H1 +王建国 +2人 +人均[\d.]+元（\+[\d.]+） +达标$/),
    ]);
  });

  it('names a village or county by its name, and gives the county its income', async () => {
    expect(await linesOn(village({ name: '大坪村' }))).toEqual([expect.stringMatching(/^✓ 村 +V7 +大坪村 +达标$/)]);
    expect(await linesOn(county())).toEqual([expect.stringMatching(/^✓ 县 +C3 +人均[\d.]+元（\+[\d.]+） +达标$/)]);
  });

  it('names the living head before a dead one, else the household, and counts the living', async () => {
    const dead = member({ name: '老王', relation: 'head', deathDate: '2018-01-01' });
    const heir = member({ name: '小王', relation: 'head' });
    expect((await linesOn(household({ members: [dead, heir] })))[0]).toMatch(/H1 +小王 +1人 /);
    expect((await linesOn(household({ members: [dead, member({ name: '甲' })] })))[0]).toMatch(
      /H1 +老王（已故） +1人 /,
    );
    const disputed = household({
      asOf: '2018-12-31',
      members: [{ ...dead, deathDate: '2018-05-01' }, member({ name: '甲' })],
      evidence: { 'members[0].deathDate': [{ source: '村', value: '2019-05-01' }] },
    });
    expect((await linesOn(disputed))[0]).toMatch(/H1 +老王$/);
    expect((await linesOn(household({ name: '王家', members: [member()] })))[0]).toMatch(/H1 +王家 +1人 /);
    const inDoubt = household({
      members: [heir, member()],
      evidence: { 'members[1].deathDate': [{ source: '村', value: '2018-02-02' }] },
    });
    expect((await linesOn(inDoubt))[0]).not.toMatch(/\d人/);
  });
});

describe('why', () => {
  const why = async (record: Plain, ...args: string[]) =>
    (await linesOn(record, ...args)).slice(1).map((line) => line.trim());

  it('is how far off a figure is, on either side, and that the bound itself does not suffice', async () => {
    const poor = household({ members: [member()], income: wage('3105.25') });
    expect(await why(poor)).toEqual(['✗ 收入：差94.75元']);
    const onIt = household({ members: [member()], income: wage(3200) });
    expect(await why(onIt)).toEqual([]);
    expect(await why(onIt, '--reading', 'incomeBound=above')).toEqual(['✗ 收入：正好等于标准，不算达到']);
    expect(await why(village({ incidence: null, registeredRuralPopulation: 1000, remainingPoorPersons: 21 }))).toEqual([
      '✗ 贫困发生率：高于标准0.1个百分点',
    ]);
    expect(await why(village({ incidence: null, registeredRuralPopulation: 1000, remainingPoorPersons: 20 }))).toEqual([
      '✗ 贫困发生率：正好等于标准，不算达到',
    ]);
  });

  it('names the figure where its criterion asks several', async () => {
    const dry = household({
      water: { litresPerPersonDay: 34, qualitySafe: true, roundTripMinutes: 5, shortDaysPerYear: 40 },
    });
    expect(await why(dry, '--reading', 'drinkingWater=required')).toEqual([
      '✗ 饮水安全：人均日用水量差1升；年缺水天数高于标准4天',
    ]);
  });

  it('is who it is, by name', async () => {
    const members = ['张三', '李四', '王五'].map((name) => member({ name, medicalInsurance: 'none' }));
    const [first = '', ...rest] = members;
    expect(await why(household({ members: [member({ name: '赵六' }), ...members.slice(0, 2)] }))).toEqual([
      '✗ 基本医疗：2人未参保：张三、李四',
    ]);
    expect(await why(household({ members: [first, { ...(rest[0] as object), medicalInsurance: null }] }))).toEqual([
      '✗ 基本医疗：1人未参保：张三',
    ]);
    expect(await why(household({ members: [{ ...(first as object), medicalInsurance: null }] }))).toEqual([
      '? 基本医疗：1人参保情况未填：张三',
    ]);
  });

  it('hides them where names are masked', async () => {
    const lines = await linesOn(
      household({ members: [member({ name: '张三', relation: 'head', medicalInsurance: 'none' })] }),
      '--mask',
    );
    expect(lines.join('\n')).not.toMatch(/张三|H1/);
    expect(lines.join('\n')).toMatch(/N-[\da-f]{16}/);
  });

  it('is what is not filled in, what sources disagree on, what range is too wide', async () => {
    const members = [member()];
    expect(await why(household({ members, income: { ...wage(9000), transfers: null } }))).toEqual([
      '? 收入：转移性收入未填',
    ]);
    expect(await why(household({ members, stableIncome: null }))).toEqual(['? 收入：未填写有无稳定收入来源']);
    expect(
      await why(household({ members, evidence: { 'income.wages': [{ source: '村', value: 1 }] }, income: wage(9000) })),
    ).toEqual(['? 收入：工资性收入来源不一致']);
    expect(await why(household({ members, income: wage({ from: 3000, to: 4000 }) }))).toEqual([
      '? 收入：工资性收入填报范围过宽',
    ]);
    expect(await why(county({ povertyVillages: { total: 0, exited: 0 }, ruralIncomeGrowth: null }))).toEqual([
      '? 收入增速高于全省：农民人均可支配收入增速未填',
    ]);
  });

  it('says nothing of what is advisory, nor of what another answer has decided', async () => {
    expect(
      await why(household({ stableIncome: false, housing: { grade: null, safeBy: 'relocation' }, water: null })),
    ).toEqual(['✗ 收入：没有稳定收入来源']);
  });
});

describe('what is met as a register says, without data of its own', () => {
  const onItsWord = household({ food: null, attested: { food: true } });
  const remarks = (lines: readonly string[]) => lines.filter((line) => line.includes('仅据名册认定'));

  it('is counted by criterion at the end', async () => {
    expect(remarks(await list([onItsWord, household({ id: 'H2' })]))).toEqual([
      '※ 达标的记录中，仅据名册认定、没有具体数据的：不愁吃1',
    ]);
    expect(remarks(await list([household()]))).toEqual([]);
  });

  it('is counted too where the figure of a register stands in for what was not filled in', async () => {
    const onFigure = household({ income: null, reported: { perCapitaNetIncome: 9000 } });
    expect(remarks(await list([household({ id: 'H2' }), onFigure]))).toEqual([
      '※ 达标的记录中，仅据名册认定、没有具体数据的：收入1',
    ]);
  });

  it('is not counted of a record that is not met, nor where its own data decide', async () => {
    expect(remarks(await list([{ ...onItsWord, stableIncome: false }]))).toEqual([]);
    expect(remarks(await list([household({ attested: { food: true } })]))).toEqual([]);
  });
});

describe('beside a record', () => {
  it('stands that it is a what-if, and on which readings it hangs', async () => {
    const whatIf = await linesOn(household({ stableIncome: null }), '--set', 'record.stableIncome=true');
    expect(whatIf[0]).toMatch(/^✓ .*达标$/);
    expect(whatIf[1]).toMatch(/^ {2}! 假设测算，不作为退出认定依据：/);
    const between = household({ members: [member()], income: wage(3000) });
    const hanging = await list([between, household({ id: 'H2' })], ['--all-readings']);
    expect(hanging.filter((line) => line.startsWith('  ~ '))).toHaveLength(1);
    expect(hanging.join('\n')).toContain('结论受政策口径影响1条');
  });

  it('stands what has to be told with the verdict', async () => {
    const lines = await linesOn(household({ register: { status: 'notRegistered' } }));
    expect(lines[1]).toMatch(/^ {2}! /);
  });

  it('stands where a refused one is, and what it is refused for', async () => {
    const lines = await linesOn(household({ stableIncome: 'yes' }));
    expect(lines[0]).toMatch(/^! V7 {7}H1 +退回更正$/);
    expect(lines[1]).toBe('  - 位于第1行');
    expect(lines[2]).toMatch(/^ {2}- 有稳定收入来源（stableIncome）应为/);
  });

  it.each([
    [
      'its village and its head',
      { village: 'V1', members: [{ name: '甲' }, { name: '乙', relation: 'head' }] },
      'V1 H1 乙',
    ],
    ['its own name where it has no head', { village: 'V1', name: '丙家', members: [{ name: '甲' }] }, 'V1 H1 丙家'],
    ['no village that is no text', { village: 7, members: ['x', null] }, '户 H1'],
    ['nothing but its id where it has no level', { level: 'hamlet', village: 'V1', name: '丙家' }, '（不明） H1'],
    ['a village by its level', { level: 'village', id: 'V1', name: '甲村' }, '村 V1 甲村'],
    ['nothing where there is nothing', { id: null, level: null }, '（不明）'],
  ])('of a refused one say %s', async (_, given, expected) => {
    const [line = ''] = await linesOn({ ...household({ stableIncome: 'yes', unknown: 1 }), ...given });
    expect(line.replace(/ +/g, ' ')).toBe(`! ${expected} 退回更正`);
  });

  it('of a refused one show a pseudonym where those are asked for, and no name where its level tells none', async () => {
    const members = [{ name: '乙某', relation: 'head' }];
    const refused = household({ village: 'V1某', stableIncome: 'yes', members });
    const lines = await list([refused, { ...refused, level: 'hamlet' }], ['--mask']);
    expect(lines.join('\n')).not.toMatch(/某/);
    expect(lines[0]).toMatch(/^! V-\w{16} H-\w{16} N-\w{16} /);
  });

  it('are sorted by village though refused', async () => {
    const records = [household({ id: 'a', village: 'V2' }), household({ id: 'b', village: 'V1', stableIncome: 5 })];
    const lines = await list(records, ['--sort', 'village']);
    expect(lines[0]).toMatch(/^! V1 +b /);
  });
});

describe('the sums', () => {
  const poor = { members: [member()], income: wage(1) };
  const records = [
    household({ id: 'a', village: 'V1' }),
    household({ id: 'b', village: 'V2', ...poor }),
    household({ id: 'c', village: 'V1', stableIncome: null }),
    household({ id: 'd', village: null }),
    household({ id: 'e', village: 'V2', stableIncome: 5 }),
    household({ id: 'f', village: null, stableIncome: 'x', incom: 1 }),
    village(),
  ];

  it('are by outcome, criterion, village and kind of refusal', async () => {
    const lines = await list(records, ['--level', 'household']);
    const text = lines
      .slice(lines.indexOf(''))
      .map((line) => line.trim().replace(/ +/g, ' '))
      .join('\n');
    expect(text).toBe(
      [
        '',
        '未达标、待核实的标准',
        '户　收入 未达标1 待核实1',
        '',
        '分村情况',
        'V1 达标1 未达标0 待核实1 退回更正0',
        'V2 达标0 未达标1 待核实0 退回更正1',
        '未填所属村 达标1 未达标0 待核实0 退回更正1',
        '',
        '退回更正的原因（条数）',
        '填写格式不对2，栏目不存在1',
        '',
        '✓ 达标　✗ 未达标　? 待核实　! 退回更正　（）内为与标准之差',
        '共读取7条：达标2，未达标1，待核实1，退回更正2，跳过1',
        '',
      ].join('\n'),
    );
  });

  it('leave out what there is nothing of', async () => {
    const text = (await list([household({ village: 'V1' }), household({ id: 'x', village: 'V1' })])).join('\n');
    expect(text).not.toMatch(/分村|标准\n|退回更正的/);
    expect((await list([])).join('\n')).toBe('共读取0条：达标0，未达标0，待核实0，退回更正0，跳过0\n');
  });

  it('name the readings that are not the default, and rules of another’s', async () => {
    const lines = await list([household()], ['--rulebook', 'rules/national-2016']);
    expect(lines.slice(lines.indexOf('') + 1).join('')).toContain('核查依据：');
    expect((await list([household()], ['--reading', 'povertyLine=national'])).at(-2)).toMatch(/^采用的政策口径：/);
  });

  it('put villages beyond the most that are kept into one line', async () => {
    const reporter = listReporter({ language: 'en', rulebook: hunan2016To2020(), severalFiles: false, colour: false });
    const verdict = evaluate(household());
    for (let at = 0; at < 50_002; at += 1) {
      reporter.hidden?.({ place: { file: '-' }, verdict: { ...verdict, village: `V${at}` }, record: undefined });
    }
    const counts = { read: 1, met: 1, notMet: 0, undetermined: 0, refused: 0, skipped: 0, notShown: 0, duplicates: 0 };
    const lines = (await reporter.end(counts)).split('\n');
    expect(lines.filter((line) => line.startsWith('  V'))).toHaveLength(50_000);
    expect(lines.find((line) => line.startsWith('  further villages'))).toMatch(/ 2 met /);
  });
});

describe('a line', () => {
  const files = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(json|ndjson)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));

  /** Every record of the fixtures, with those of their cases. */
  const records = ['records', 'eligible', 'procedure', 'cases', 'refused'].flatMap((folder) =>
    files(`fixtures/${folder}`).flatMap((file): unknown[] => {
      let value: unknown;
      try {
        value = JSON.parse(readFileSync(file, 'utf8'));
      } catch {
        return [];
      }
      const { cases } = value as { cases?: readonly { record?: unknown }[] };
      return cases === undefined ? [value].flat() : cases.flatMap(({ record }) => record ?? []);
    }),
  );

  it.each(languages)(`is never wider than ${LIST_WIDTH} places, over all fixtures, in %s`, async (language) => {
    expect(records.length).toBeGreaterThan(500);
    for (const args of [[], ['--with', 'procedure'], ['--all-readings', '--mask-key', 'k']]) {
      const lines = await list(records, ['--as-of', '2018-12-31', ...args], language);
      // No sign is wider than two places.
      expect(lines.filter((line) => line.length * 2 > LIST_WIDTH && stringWidth(line) > LIST_WIDTH)).toEqual([]);
      expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
    }
  });

  it('holds what is long by going on below, and loses nothing', async () => {
    const id = 'X'.repeat(200);
    const lines = await linesOn(household({ id, village: '湘'.repeat(60), name: 'N'.repeat(39), members: [member()] }));
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(LIST_WIDTH);
    expect(lines.join('').replace(/\s/g, '')).toContain(id);
    expect(lines.join('').replace(/\s/g, '')).toContain('湘'.repeat(60));
  });

  it('is narrower on a narrow terminal', () => {
    const given = { language: 'zh', rulebook: hunan2016To2020(), severalFiles: false, colour: false } as const;
    const record = household({ stableIncome: null });
    const result: Result = { place: { file: '-' }, verdict: evaluate(record), record };
    const text = listReporter({ ...given, width: 50 }).result(result);
    for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(50);
    // One that says nothing of its width says 0.
    const silent = listReporter({ ...given, width: 0 });
    expect(silent.result(result).split('\n')[0]).toMatch(/待核实$/);
  });

  it('is coloured on a terminal, which changes nothing else', async () => {
    const input = ndjson([household({ stableIncome: null }), household({ id: 'b', stableIncome: 5 })]);
    const [plain, coloured] = await Promise.all(
      [false, true].map((colour) => inProcess(['check', '-', '--lang', 'zh'], { language: 'zh', input, colour })),
    );
    expect(coloured?.stdout).not.toBe(plain?.stdout);
    expect(stripVTControlCharacters(coloured?.stdout ?? '')).toBe(plain?.stdout);
  });

  it('keeps what would steer a terminal off it', () => {
    const reporter = listReporter({ language: 'zh', rulebook: hunan2016To2020(), severalFiles: false, colour: false });
    const issues = [worded({ code: 'unknownKey', path: 'a\u001b[31m' })];
    const refusal = { id: 'H\n2', level: 'household', issues } as const;
    const results: Result[] = [
      { place: { file: 'a\u202eb', item: 1 }, refusal },
      {
        place: { file: '-' },
        verdict: evaluate(household({ id: 'H\u001b[31m', village: 'V\u009b' })),
        record: undefined,
      },
    ];
    for (const result of results) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(reporter.result(result)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    }
  });
});
