import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { caseFile } from '../../src/kit/case-schema.js';
import { coverage } from '../../src/kit/coverage.js';
import { describeCaseFault } from '../../src/kit/describe-case-fault.js';
import { mutate } from '../../src/kit/mutate/mutate.js';
import { readCases } from '../../src/kit/read-cases.js';
import { runCases } from '../../src/kit/run-cases.js';
import { type Suggestions, suggestCases } from '../../src/kit/suggest/suggest.js';
import type { TestCase } from '../../src/kit/test-case.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { criterion, done, enough, filesOf, grantFiles, verdict } from '../rulebook/small.js';

const choice = { reading: 'bound', option: 'above', at: '/any/0', operator: 'decimal:greaterThan' };
const files = filesOf([
  criterion('village/one', { any: [enough, done('water')] }, { operators: [choice] }),
  criterion('village/roads', done('roads'), { required: { reading: 'roads', option: 'required' } }),
  verdict('village/exit', 'village/one', 'village/roads'),
]);
const rulebook = loadRulebook(files);

/** The suggestions as a person would confirm them who finds that the rules are right. */
function confirmed({ cases }: Suggestions): TestCase[] {
  return cases.map(({ name, record, readings }): TestCase => {
    const common = { name, record, ...(readings === undefined ? {} : { readings }) };
    try {
      const { outcome, criteria } = evaluate(record, { readings, rulebook });
      return {
        ...common,
        expect: { outcome, criteria: Object.fromEntries(criteria.map((one) => [one.id, one.outcome])) },
      };
    } catch {
      return { ...common, expect: { refused: ['outsidePeriod'] } };
    }
  });
}

describe('suggested cases', () => {
  it('show, once they are confirmed, every point and every slip, from no case at all', async () => {
    const suggestions = await suggestCases(files, []);
    expect(suggestions.without).toEqual([]);
    const cases = confirmed(suggestions);
    const runs = await runCases(cases, { rulebook, engines: ['evaluator'] });
    expect(coverage(rulebook, runs, ['criterion', 'bound', 'option', 'period']).percent).toBe(100);
    const { runs: mutants } = await mutate(files, cases);
    expect(mutants.filter(({ fate }) => fate === 'survived')).toEqual([]);
    expect(await suggestCases(files, cases)).toEqual({ cases: [], without: [], failing: [] });
  });

  it('are the same each time, and none is of two minds about its id', async () => {
    const [one, other] = await Promise.all([suggestCases(files, []), suggestCases(files, [])]);
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    expect(new Set(one.cases.map(({ record }) => record.id)).size).toBe(one.cases.length);
  });

  it('are written in the language asked for', async () => {
    const { cases } = await suggestCases(files, [], { language: 'zh' });
    for (const { name, unconfirmed } of cases) {
      expect(name).toMatch(/^待确认：/);
      expect(unconfirmed).toMatch(/可体现|可发现/);
    }
  });

  it('are not made while a case fails', async () => {
    const record = { level: 'village', id: 'V', asOf: '2019-06-30' };
    const wrong: TestCase = { name: 'wrong', record, expect: { outcome: 'met' } };
    const { cases, failing } = await suggestCases(files, [wrong]);
    expect(cases).toEqual([]);
    expect(failing.map((run) => run.case)).toEqual([wrong]);
  });
});

describe('suggestions for what a measure gives', () => {
  it('are records judged by it, on the days and under the readings that are not shown', async () => {
    const { cases, without } = await suggestCases(grantFiles(), []);
    expect(without).toEqual([]);
    const about = cases.filter(({ rule }) => rule === 'measure/grant');
    const giving = about.map(({ record, readings = {}, unconfirmed }) => [record.asOf, readings, unconfirmed] as const);
    const daysFor = (from: string) =>
      giving.flatMap(([day, , reason]) => (reason.includes(`grant/amount: the value from ${from}`) ? [day] : []));
    const [[early = '', ...noEarly], [late = '', ...noLate]] = [daysFor('2018-01-01'), daysFor('2020-01-01')];
    expect([noEarly, noLate]).toEqual([[], []]);
    expect(early >= '2018-01-01' && early < '2020-01-01' && late >= '2020-01-01').toBe(true);
    expect(giving.some(([, { bound }, reason]) => bound === 'above' && reason.includes('grant/rate'))).toBe(true);
    expect(giving.some(([, , reason]) => reason.includes('measure/grant, bound of the amount'))).toBe(true);
  });
});

describe('suggested cases of a rulebook that builds on another', () => {
  const base = Object.fromEntries(Object.entries(files).map(([name, value]) => [`./base/${name}`, value]));
  const page = {
    ...structuredClone(files['rulebook.json'] as object),
    id: 'page',
    sources: [],
    readings: [],
    extends: ['./base'],
  };
  const own = criterion('village/power', done('power'));
  const exit = { ...verdict('village/exit', 'village/one', 'village/roads', 'village/power'), basedOn: './base' };
  const extending = { ...base, 'rulebook.json': page, 'power.json': { rules: [own, exit] } };

  it('are of what it states itself, unless those of the base are asked for too', async () => {
    const reasons = async (inherited: boolean) =>
      (await suggestCases(extending, [], { inherited })).cases.map(({ unconfirmed }) => unconfirmed).join('\n');
    const ofOwn = await reasons(false);
    expect(ofOwn).toContain('village/power');
    expect(ofOwn).not.toMatch(/show village\/(?:one|roads)|bound/);
    expect(await reasons(true)).toMatch(/show village\/one/);
  });

  it('tell how far the search for them has come', async () => {
    const told: number[] = [];
    await suggestCases(extending, [], { onProgress: (done, all) => told.push(done / all) });
    expect(told.length).toBeGreaterThan(0);
    for (const part of told) expect(part).toBeLessThanOrEqual(1);
  });
});

describe('a case that is not yet confirmed', () => {
  const record = { level: 'village', id: 'V', asOf: '2019-06-30' };
  const open = { name: 'open', record, expect: {}, unconfirmed: 'it would show the bound' };

  it('is a sound case for editors, but for none that nobody vouches for', () => {
    expect(caseFile.safeParse({ cases: [open] }).success).toBe(true);
    const { unconfirmed: _, ...claimed } = open;
    expect(caseFile.safeParse({ cases: [claimed] }).success).toBe(false);
  });

  it('is not run, and said to be so in both languages with what to do; the others of its file are run', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tuopin-suggest-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'a.json');
    const other = { name: 'other', record, expect: { outcome: 'undetermined' } };
    writeFileSync(path, JSON.stringify({ cases: [open, other] }, null, 2));
    const { cases, faults } = readCases([path]);
    expect(cases.map(({ name }) => name)).toEqual(['other']);
    expect(faults).toEqual([expect.objectContaining({ code: 'unconfirmed', path: 'cases[0]', line: 3, column: 5 })]);
    const [fault] = faults;
    if (fault === undefined) return;
    expect(describeCaseFault(fault, 'en')).toMatch(
      /not yet confirmed: it would show the bound\..*"expect".*remove "unconfirmed"/,
    );
    expect(describeCaseFault(fault, 'zh')).toMatch(/尚未确认.*expect.*unconfirmed/);
  });
});
