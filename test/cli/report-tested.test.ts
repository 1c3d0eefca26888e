import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/cli/report.js';
import { testedReporter } from '../../src/cli/report-tested.js';
import { type ReportFormat, reportFormats } from '../../src/kit/reports/report-in.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { type Language, languages } from '../../src/words/words.js';
import { household, member, type Plain } from '../examples.js';
import { worded } from '../support/fields.js';
import { procedure } from '../support/procedure.js';
import { evaluate, evaluateExit, evaluateReadings } from '../support/unchecked.js';
import { ndjson, run } from './run.js';

const counts = { met: 1, notMet: 1, undetermined: 1, refused: 1 };

const poor = household({
  id: 'H-poor',
  income: { wages: 1, business: 0, property: 0, transfers: 0, productionCosts: 0 },
});
const open = household({ id: 'H-open', members: [member({ name: '向雨桐', medicalInsurance: null })] });

const judged = (record: Plain, line: number): Result => ({
  place: { file: '记录/a.ndjson', line },
  verdict: evaluate(record),
  record,
});

const refused: Result = {
  place: { file: '记录/a.ndjson', line: 4 },
  refusal: { id: null, level: 'household', issues: [worded({ code: 'missingField', path: 'id' })] },
};

const results = [judged(household({ id: 'H-fine' }), 1), judged(poor, 2), judged(open, 3), refused];

async function report(format: ReportFormat, requireMet: boolean, language: Language = 'en', of = results) {
  const settings = { language, rulebook: hunan2016To2020(), severalFiles: true, colour: false };
  const reporter = testedReporter(format, requireMet)(settings);
  return `${reporter.start()}${of.map(reporter.result).join('')}${await reporter.end(counts)}`;
}

describe('records as tests', () => {
  it('fail where met is required and they are not, each with its criterion, figure, clause and line', async () => {
    const lines = (await report('github', true)).trimEnd().split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^::error file=记录\/a\.ndjson,line=2,title=household H-poor::.*below the line.*一（四）/),
      expect.stringMatching(/^::error file=记录\/a\.ndjson,line=3,title=household H-open::/),
      expect.stringMatching(/^::error file=记录\/a\.ndjson,line=4,title=household/),
      'Total: 1 met, 1 not met, 1 undetermined, 1 refused',
    ]);
  });

  it('are only noted where met is not required; refused ones fail all the same', async () => {
    const lines = (await report('github', false)).trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['::notice', '::notice', '::error', 'Total:']);
    const xml = await report('junit', false);
    expect(xml).toContain('tests="4" failures="0" errors="1"');
    expect(await report('junit', true)).toContain('tests="4" failures="2" errors="1"');
  });

  it('fail by the procedure too where it is judged beside the standard', async () => {
    const record = household({ id: 'H-early', procedure: { consent: { done: false } } });
    const both: Result = { place: { file: 'a.json', item: 1 }, verdict: evaluateExit(record), record };
    const text = await report('github', true, 'en', [both]);
    expect(text).toMatch(/^::error file=a\.json,title=household H-early::.*consent/im);
    expect(text).not.toMatch(/income/);
  });

  it('say what contradicts itself in the history, and do not pass', async () => {
    const members = [member({ name: '覃李氏', deathDate: '2018-10-28' })];
    const record = household({ asOf: '2018-10-27', members, procedure: procedure() });
    const both: Result = { place: { file: 'a.json', item: 1 }, verdict: evaluateExit(record), record };
    const text = await report('github', true, 'zh', [both]);
    expect(text).toMatch(/^::error .*记录前后矛盾：成员1在入户核实前已经死亡/m);
    expect(text).not.toContain('覃李氏');
  });

  it('name no member, in any format or language', async () => {
    for (const format of reportFormats) {
      for (const language of languages) expect(await report(format, true, language)).not.toContain('向雨桐');
    }
  });

  it('have every code explained', async () => {
    const allReadings = evaluateReadings(open);
    const withReadings = [...results, { ...judged(open, 5), allReadings } as Result];
    for (const language of languages) {
      const [run] = (
        JSON.parse(await report('sarif', true, language, withReadings)) as {
          runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] }[];
        }
      ).runs;
      const codes = run?.results.map(({ ruleId }) => ruleId);
      expect(new Set(codes)).toEqual(new Set(['notMet', 'undetermined', 'refused', 'readings']));
      for (const { ruleId, ruleIndex } of run?.results ?? []) {
        expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      }
    }
  });

  it('are marked where a what-if was put into them', async () => {
    const verdict = evaluate(household(), { inputs: { stableIncome: false } });
    const whatIf = await report('tap', true, 'en', [
      { place: { file: 'a.json', item: 1 }, verdict, record: undefined },
    ]);
    expect(whatIf).toMatch(/^not ok 1 - a\.json: household \S+ .*what/im);
  });
});

describe('tuopin check --format', () => {
  it('tap counts what comes from standard input, and keeps the exit status', async () => {
    const input = ndjson([household(), poor]);
    const args = ['check', '-', '--require', 'met', '--format', 'tap', '--lang'];
    const zh = await run([...args, 'zh'], { input });
    expect(zh.status).toBe(1);
    expect(zh.stdout).toMatch(/^1\.\.2\nok 1 /m);
    expect(zh.stdout).toMatch(/^not ok 2 - .*H-poor/m);
    expect((await run([...args, 'en'], { input: ndjson([household()]) })).status).toBe(0);
  });
});
