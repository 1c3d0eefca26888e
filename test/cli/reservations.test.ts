/** What stands beside a conclusion of met: that it rests on a register, that the record holds what cannot be true. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/index.js';
import { evaluate, inspect } from '../../src/index.js';
import { reserving } from '../../src/listing/reservations.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { readSheets } from '../../src/tables/read-sheets.js';
import { household, member } from '../examples.js';
import { fixtureRecords } from '../support/fixture-records.js';
import { folderOf, linesOf, ndjson, run } from './run.js';

const old = [member({ birthDate: '1890-01-01', schooling: 'completed' })];
const records = {
  true: household({ id: '真' }),
  old: household({ id: '老', members: old }),
  listed: household({ id: '填', members: old, food: null, attested: { food: true } }),
  poor: household({
    id: '贫',
    members: old,
    income: { wages: 1, business: 0, property: 0, transfers: 0, productionCosts: 0 },
  }),
};
const files = () => folderOf({ 'a.ndjson': ndjson(Object.values(records)) });
const UNTRUE = '所填数据不可能属实，须先核实：成员1按出生日期已满128周岁';

describe('a conclusion of met', () => {
  it('has a sign in the list where the record holds what cannot be true, and says what; whatever is quiet', async () => {
    for (const more of [[], ['--quiet'], ['--jobs', '2'], ['--sort', 'id'], ['--quiet', '--mask-key', 'k']]) {
      const { stdout } = await run(['check', 'a.ndjson', '--lang', 'zh', ...more], { cwd: files() });
      const signs = [...stdout.matchAll(/^[✓✗] .* (\S*达标\S*)$/gm)].map(([, outcome]) => outcome);
      expect(signs.sort()).toEqual(['未达标', '达标', '达标▲', '达标※▲'].sort());
      expect(stdout.replace(/\n */g, '').split(`▲ ${UNTRUE}`)).toHaveLength(3);
    }
    const { stdout } = await run(['check', 'a.ndjson', '--lang', 'en', '--id', '填'], { cwd: files() });
    expect(stdout.replace(/\n */g, ' ')).toMatch(
      / met\*† † what is filled in cannot be true, find out first: member 1 is 128/,
    );
  });

  it('has the reason among the notes of workbooks and CSV, where conclusions are filtered by and stand alone', async () => {
    const cwd = files();
    await run(['check', 'a.ndjson', '--lang', 'zh', '--quiet', '-o', 'x.xlsx'], { cwd });
    const [list] = readSheets(new Uint8Array(readFileSync(join(cwd, 'x.xlsx'))), 'x.xlsx').sheets;
    const rows = [...(list?.rows ?? [])].map(({ cells }) => cells.map((cell) => cell?.text ?? ''));
    expect(rows.map((cells) => cells[6])).toEqual(['结论', '达标', '达标', '达标', '未达标']);
    expect(rows[3]?.[9]).toMatch(new RegExp(`^不愁吃仅据名册认定，没有具体数据；${UNTRUE}`));
    const { stdout } = await run(['check', 'a.ndjson', '--lang', 'zh', '--quiet', '--format', 'csv'], { cwd });
    expect(stdout).not.toMatch(/[※▲]/);
    expect(stdout.split(UNTRUE)).toHaveLength(3);
  });

  it('has it on the sheet and in explanations; of data the conclusion is the word alone', async () => {
    for (const [format, conclusion] of [
      ['html', '<b>结论：达标※▲</b>'],
      ['text', '达标※▲\n'],
      ['md', '达标※▲'],
      ['json', '"outcomeLabel":"达标"'],
    ] as const) {
      const { stdout } = await run(['explain', 'a.ndjson', '--lang', 'zh', '--id', '填', '--format', format], {
        cwd: files(),
      });
      expect(stdout.replaceAll('": "', '":"')).toContain(conclusion);
      expect(stdout).toContain('※ 不愁吃仅据名册认定，没有具体数据');
      expect(stdout).toContain(`▲ ${UNTRUE}`);
    }
    const { stdout } = await run(['explain', 'a.ndjson', '--lang', 'zh', '--id', '真'], { cwd: files() });
    expect(stdout).not.toMatch(/[※▲]/);
  });

  it('stays what it is: verdicts say nothing of it', async () => {
    const { stdout } = await run(['check', 'a.ndjson', '--format', 'ndjson'], { cwd: files() });
    expect(linesOf(stdout).map(({ outcome }) => outcome)).toEqual(['met', 'met', 'met', 'notMet']);
    expect(stdout).not.toMatch(/untrue|finding|†/);
  });
});

it('is of a household whose head has died, and who is named as such where nobody filters by the name', async () => {
  const dead = member({ name: '张三', relation: 'head', deathDate: '2018-01-01' });
  const child = member({ id: 'c', name: '张小', relation: 'child', birthDate: '2010-01-01', schooling: 'inSchool' });
  const heir = member({ id: 'h', name: '李四', relation: 'head' });
  const cwd = folderOf({
    'a.ndjson': ndjson([household({ id: '1', members: [dead, child] }), household({ id: '2', members: [dead, heir] })]),
  });
  const named = async (language: string) => {
    const { stdout } = await run(['check', 'a.ndjson', '--format', 'csv', '--lang', language], { cwd });
    return stdout
      .split('\r\n')
      .slice(1, 3)
      .map((line) => [line.split(',')[2], /户主已故|the head has died/.exec(line)?.[0]]);
  };
  expect(await named('zh')).toEqual([
    ['张三', '户主已故'],
    ['李四', undefined],
  ]);
  expect(await named('en')).toEqual([
    ['张三', 'the head has died'],
    ['李四', undefined],
  ]);
  const { stdout } = await run(['check', 'a.ndjson', '--lang', 'zh'], { cwd });
  expect(stdout).toContain('张三（已故）');
  expect(stdout).not.toContain('户主已故');
});

it('is told of every record that is met and of which a finding says that it cannot be true, and of no other', () => {
  const rulebook = hunan2016To2020() as unknown as Rulebook;
  const reservationsOf = reserving({ rulebook, language: 'zh', severalFiles: false });
  const seen = { yes: 0, no: 0 };
  const doubtful = household({ members: [member({ relation: 'head' }), member({ id: 'b', relation: 'head' })] });
  for (const record of [...fixtureRecords, ...Object.values(records), doubtful]) {
    const verdict = evaluate(record as never) as Verdict;
    const errors = inspect(record as never).filter(({ severity }) => severity === 'error');
    const isTold = reservationsOf(verdict, record).some(({ sign }) => sign === '▲');
    expect(isTold).toBe(verdict.outcome === 'met' && errors.length > 0);
    seen[isTold ? 'yes' : 'no'] += 1;
  }
  expect(seen.yes).toBeGreaterThan(2);
  expect(seen.no).toBeGreaterThan(2);
});
