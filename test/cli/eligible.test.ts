/** `tuopin eligible`, and other commands by a rule that is no exit. */
import { describe, expect, it } from 'vitest';
import { eligibilityTotals } from '../../src/evaluate/totals.js';
import { DAY, household, type Plain, village } from '../examples.js';
import { eligibility } from '../support/unchecked.js';
import { run } from './run.js';

const student = { relation: 'child', studying: 'secondaryVocational' };
const family = (over: Plain = {}): Plain => ({
  level: 'household',
  id: 'F-1',
  asOf: DAY,
  members: [{ name: '石老根', relation: 'head', studying: 'none' }, student, { relation: 'child' }, student],
  register: { status: 'registered' },
  ...over,
});
const stream = (...records: unknown[]) => records.map((record) => JSON.stringify(record)).join('\n');

describe('tuopin eligible', () => {
  it('says who may receive what, why not, what is missing, and what it comes to', async () => {
    const zh = await run(['eligible', '-', '--lang', 'zh'], { input: stream(family()) });
    expect(zh).toMatchObject({ status: 0, stderr: '' });
    const lines = zh.stdout.split('\n').map((line) => line.replace(/ {2,}/g, ' | '));
    expect(lines[0]).toMatch(
      /^户 F-1　2018-12-31　可享受3项（2人次），待核实\d+项（\d+人次），不符合条件\d+项（\d+人次）$/,
    );
    expect(lines[1]).toBe(' | 家庭成员：1 石老根、2、3、4');
    expect(lines).toContain(' | ✓ | 职业教育扶贫助学补助 | 成员2、4 | 每人每学年至少2000元 | 三（一）');
    expect(lines.some((line) => line.includes('? | 职业教育扶贫助学补助 | 成员3') && line.includes('待补：'))).toBe(
      true,
    );
    expect(
      lines.some(
        (line) => line.includes('✗ | 职业教育扶贫助学补助 | 成员1') && line.includes('没有接受中、高等职业教育'),
      ),
    ).toBe(true);
    expect(zh.stdout).toContain('合计　职业教育扶贫助学补助：每学年至少4000元（成员2、4；成员3待核实，未计入）');
    const en = await run(['eligible', '-'], { input: stream(family()) });
    expect(en.stdout).toContain('at least 4000 yuan per school year: members 2 and 4 (member 3 open, not counted)');
  });

  it('gives one line a record with ndjson, the totals along; what stands behind each measure on request', async () => {
    const records = [family(), village(), { level: 'household', id: 'X' }];
    const linesOf = async (...flags: string[]) => {
      const args = ['eligible', '-', '--format', 'ndjson', '--cross-check', ...flags];
      const { status, stdout } = await run(args, { input: stream(...records) });
      expect(status).toBe(3);
      return stdout.trimEnd().split('\n');
    };
    const found = eligibility(family());
    const whole = { ...found, totals: eligibilityTotals(found) };
    const [first = '', second = '', third = ''] = await linesOf();
    const measures = found.measures.map(({ criteria: _, ...measure }) => measure);
    expect(first).toBe(JSON.stringify({ ...whole, measures }));
    expect(JSON.parse(second)).toMatchObject({ level: 'village', totals: [] });
    expect(JSON.parse(third)).toMatchObject({ id: 'X', line: 3, refused: expect.any(Array) });
    const traced = await linesOf('--traces');
    expect(traced[0]).toBe(JSON.stringify(whole));
    expect(traced[1]).toBe(JSON.stringify({ ...eligibility(village()), totals: [] }));
    expect(traced[2]).toBe(third);
    const { stdout } = await run(['eligible', '-', '--format', 'json'], { input: stream(family()) });
    expect(JSON.parse(stdout)).toEqual([JSON.parse(JSON.stringify(whole))]);
  });

  it('makes one document of all records with md and html, its sums first', async () => {
    const input = stream(family(), village(), { level: 'household', id: 'X' });
    const zh = await run(['eligible', '-', '--format', 'md', '--lang', 'zh'], { input });
    expect(zh.status).toBe(3);
    expect(zh.stdout).toMatch(/^# 可享受的帮扶措施\n\n\*\*共3条记录：可享受3项/);
    expect(zh.stdout.match(/^## .*$/gm)).toEqual([
      expect.stringContaining('## 户 F-1'),
      expect.stringContaining('## 村'),
      expect.stringContaining('户 X'),
    ]);
    expect(zh.stdout).toContain('| ✓ | 职业教育扶贫助学补助 | 成员2、4 | 每人每学年至少2000元 | 三（一） |');
    const page = (await run(['eligible', '-', '--format', 'html'], { input })).stdout;
    expect(page).toMatch(/^<!DOCTYPE html>/);
    expect(page.match(/<section id="record-\d">/g)).toHaveLength(3);
    expect(page).toContain("default-src 'none'");
  });

  it('makes a test of each record for CI: refused ones fail, what is open is noted, no names', async () => {
    const input = stream(family(), { level: 'household', id: 'X' });
    const junit = await run(['eligible', '-', '--format', 'junit'], { input });
    expect(junit.status).toBe(3);
    expect(junit.stdout).toContain('tests="2" failures="0" errors="1"');
    expect(junit.stdout).toMatch(/<system-out>.*\(member 3\): missing: /s);
    expect(junit.stdout).not.toContain('石老根');
    const tap = (
      await run(['eligible', '-', '--format', 'tap', '--lang', 'zh', '--set', 'record.rural=true'], { input })
    ).stdout;
    expect(tap).toContain('1..2\nok 1 - ');
    expect(tap).toContain('not ok 2 - ');
    expect(tap.split('\n')[2]).toContain('假设');
    const github = (await run(['eligible', '-', '--format', 'github'], { input })).stdout.split('\n');
    expect(github.filter((line) => line.startsWith('::error '))).toHaveLength(2);
    const { runs } = JSON.parse((await run(['eligible', '-', '--format', 'sarif'], { input })).stdout) as {
      runs: { results: { ruleId: string }[] }[];
    };
    expect(new Set(runs[0]?.results.map(({ ruleId }) => ruleId))).toEqual(new Set(['undetermined', 'refused']));
  });

  it('gives a row a measure and member with csv, a row an issue', async () => {
    const { status, stdout } = await run(['eligible', '-', '--format', 'csv'], {
      input: stream(family(), family({ id: 7 })),
    });
    expect(status).toBe(3);
    const rows = stdout.trimEnd().split('\r\n');
    expect(rows[0]).toMatch(/^\uFEFFfile,line,item,level,id,asOf,rulebook,readings,measure,name,subject,outcome,/);
    const found = eligibility(family()).measures;
    expect(rows).toHaveLength(1 + found.length + 1);
    const grant = 'measure/studyGrant,study grant for vocational education,members[1],met,atLeast,2000,yuan';
    expect(rows.filter((row) => row.includes(grant))).toHaveLength(1);
    expect(rows.at(-1)).toContain('refused');
  });

  it('hides ids, and takes another day and what-ifs', async () => {
    const args = [
      'eligible',
      '-',
      '--mask',
      '--as-of',
      '2019-12-31',
      '--set',
      'studyGrant/amount=2500',
      '--format',
      'json',
    ];
    const { status, stdout } = await run(args, { input: stream(family()) });
    expect(status).toBe(0);
    expect(stdout).not.toContain('F-1');
    expect(stdout).toContain('"2019-12-31"');
    expect(stdout).toContain('"5000"');
  });
});

describe('tuopin eligible on the example records', () => {
  it('takes no more than 15 kB a household with ndjson', async () => {
    const args = ['eligible', 'fixtures/eligible', 'fixtures/records', '--level', 'household', '--format', 'ndjson'];
    const { stdout } = await run(args);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(15);
    expect(Buffer.byteLength(stdout) / lines.length).toBeLessThan(15_000);
  });

  const told = async (id: string, ...args: string[]) => {
    const { status, stdout } = await run(['eligible', 'fixtures/eligible', '--id', id, '--lang', 'zh', ...args]);
    expect(status).toBe(0);
    return stdout;
  };

  it('gives what a family that has exited keeps, weakly; open where no period is taken as stated', async () => {
    expect(await told('H-107')).toMatch(/✓ +职业教育扶贫助学补助 \* +成员3 /);
    const unstated = await told('H-107', '--reading', 'householdSupport=unstated');
    expect(unstated).toMatch(/\? +职业教育扶贫助学补助 +成员3 .*贫困户脱贫后继续享受政策的最后年度未见文件规定/);
    expect(unstated).toContain('贫困户脱贫后继续享受政策的最后年度：规划只写“规定的期限内”');
    const over = await told('H-107', '--set', 'support/household=2017');
    expect(over).toContain('假设测算');
    expect(over).toMatch(/✗ +职业教育扶贫助学补助 +成员3 .*政策期/);
  });

  it('says whose a measure is by the level, and names a document that is not the plan', async () => {
    const zh = await told('V-12');
    expect(zh).toMatch(/✓ {2}享受贫困村扶持政策（脱贫不脱政策） {2}全村 {2}十一（三）、湘办〔2016〕31号/);
  });

  it('marks figures with a weak source, and what sources disagree on', async () => {
    const zh = await told('H-111');
    expect(zh).toContain('保留养老保险最低缴费档次 *');
    expect(zh).toContain('* 该标准尚未查到正式文件依据');
    expect(zh).toContain('待补：义务教育后就读（来源不一致）');
    expect(zh).not.toContain('大病集中救治 *');
  });

  it('hides names where they are masked', async () => {
    expect(await told('H-101')).toContain('1 龙建国');
    expect(await told('H-101', '--mask')).not.toContain('龙建国');
  });
});

describe('--rule', () => {
  it('says in CSV which rule it was, and only there', async () => {
    const asked = await run(['check', '-', '--format', 'csv-long', '--rule', 'household/identify'], {
      input: stream(household()),
    });
    const [head = '', first = ''] = asked.stdout.split('\r\n');
    expect(head).toMatch(/,flips,caveats,reported,rule$/);
    expect(first).toMatch(/,household\/identify$/);
    const plain = await run(['check', '-', '--format', 'csv-long'], { input: stream(household()) });
    expect(plain.stdout.split('\r\n')[0]).toMatch(/,flips,caveats,reported$/);
  });

  it('judges by it, and passes over what it is not about', async () => {
    const poor = household({ income: { wages: 0, business: 0, property: 0, transfers: 0, productionCosts: 0 } });
    const args = ['check', '-', '--format', 'table', '--rule', 'household/identify', '--lang', 'zh', '--cross-check'];
    const { status, stdout, stderr } = await run(args, { input: stream(poor, village()) });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^✓ 户 H1　2018-12-31　贫困户识别：符合$/m);
    expect(stdout).toContain('合计：符合 1，不符合 0，待核实 0，退回更正 0');
    expect(stderr).toContain('1条');
    const explained = await run(['explain', '-', '--rule', 'household/identify', '--lang', 'zh'], {
      input: stream(poor),
    });
    expect(explained.stdout).toContain('符合“贫困户识别”的条件');
  });

  it('is a wrong command line where there is no such verdict', async () => {
    const unknown = await run(['check', '-', '--rule', 'household/identity'], { input: stream(household()) });
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain('did you mean household/identify?');
    const measure = await run(['check', '-', '--rule', 'measure/studyGrant'], { input: stream(household()) });
    expect(measure.status).toBe(2);
    expect(measure.stderr).toContain('tuopin eligible');
  });

  it('holds for seals too', async () => {
    const sealed = await run(['seal', '-', '--rule', 'household/identify'], { input: stream(household()) });
    expect(sealed.status).toBe(0);
    expect(JSON.parse(sealed.stdout)).toMatchObject({ verdict: { value: { rule: 'household/identify' } } });
    const verified = await run(['verify', '-'], { input: sealed.stdout });
    expect(verified.status).toBe(0);
  });
});
