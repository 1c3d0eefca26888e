import { describe, expect, it } from 'vitest';
import { coverage } from '../../src/kit/coverage.js';
import { caseCoverageDocument } from '../../src/kit/coverage-page.js';
import { type CoveragePoint, coverageKinds, keyOf, pointsOf } from '../../src/kit/coverage-points.js';
import { coverageText } from '../../src/kit/coverage-text.js';
import { pointText } from '../../src/kit/coverage-words.js';
import { runCases } from '../../src/kit/run-cases.js';
import type { TestCase } from '../../src/kit/test-case.js';
import { documentHtml } from '../../src/present/document-html.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { leavesOf } from '../../src/rulebook/condition.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { criteriaOf } from '../../src/rulebook/rules.js';
import { household } from '../examples.js';

const rulebook = hunan2016To2020();

async function shown(...cases: Omit<TestCase, 'name'>[]): Promise<CoveragePoint[]> {
  const runs = await runCases(
    cases.map((one, index) => ({ name: String(index), ...one })),
    { engines: ['evaluator'] },
  );
  const { points } = coverage(rulebook, runs);
  return points.filter(({ cases: count }) => count > 0).map(({ cases: _, ...point }) => point);
}

const ofKind = <K extends CoveragePoint['kind']>(points: readonly CoveragePoint[], kind: K) =>
  points.filter((point): point is Extract<CoveragePoint, { kind: K }> => point.kind === kind);

describe('the points of a rulebook', () => {
  const points = pointsOf(rulebook);

  it('are three for each criterion and each bound, and no two are the same', () => {
    expect(ofKind(points, 'criterion')).toHaveLength(criteriaOf(rulebook).length * 3);
    const ofDay = (id: string, at: string) =>
      criteriaOf(rulebook)
        .filter((one) => one.id === id)
        .flatMap(({ conditions }) => leavesOf(conditions))
        .some((leaf) => leaf.at === at && leaf.fact === 'completedYear');
    // No day of the rulebook lies on some sides of a year.
    const bounds = ofKind(points, 'bound').filter(({ criterion, at }) => !ofDay(criterion, at));
    expect(bounds.length).toBeGreaterThan(100);
    expect(bounds.length % 3).toBe(0);
    expect(new Set(points.map(keyOf)).size).toBe(points.length);
    expect(new Set(points.map(({ kind }) => kind))).toEqual(new Set(coverageKinds));
  });

  it('leave out that something is missing where nothing can be', () => {
    const exit = rulebook.verdicts.get('county/exit');
    const last = rulebook.parameters.get('support/county');
    const [criterion] = exit?.criteria ?? [];
    const [value] = last?.values ?? [];
    if (exit === undefined || criterion === undefined || last === undefined || value === undefined)
      throw new Error('renamed');
    // Nobody has to say what day it is.
    const leaf = { kind: 'leaf', at: '/all/0', fact: 'completedYear', operator: 'lessThanInclusive' } as const;
    const conditions = { ...leaf, choices: [], side: { kind: 'parameter', id: last.id } } as const;
    const ofDay = { ...exit, criteria: [{ ...criterion, conditions }] };
    const openWith = (change: { from?: string; to?: string }) =>
      pointsOf({
        ...rulebook,
        verdicts: new Map([[exit.id, ofDay]]),
        measures: new Map(),
        parameters: new Map(rulebook.parameters).set(last.id, { ...last, values: [{ ...value, ...change }] }),
      }).filter((point) => point.kind === 'criterion' && point.outcome === 'undetermined');
    expect(openWith({ from: '2016-01-01' })).toEqual([]);
    for (const gap of [{ from: '2016-01-02' }, { from: '2016-01-01', to: '2019-12-31' }])
      expect(openWith(gap)).toHaveLength(1);
  });

  it('hold a bound for each operator that a reading can make of it', () => {
    const income = ofKind(points, 'bound').filter(({ criterion }) => criterion === 'household/income');
    expect(new Set(income.map(({ operator }) => operator))).toEqual(new Set(['greaterThanInclusive', 'greaterThan']));
  });

  it('hold every value of a series, and every year of a path', () => {
    const periods = ofKind(points, 'period');
    const of = (id: string) => periods.filter(({ parameter }) => parameter === id);
    expect(of('povertyLine/exit')).toHaveLength(15);
    expect(of('countyIncome/target').map(({ option, year }) => `${option} ${year}`)).toEqual(
      ['linear', 'geometric'].flatMap((option) => [2016, 2017, 2018, 2019, 2020].map((year) => `${option} ${year}`)),
    );
    expect(of('schoolAge/from')).toHaveLength(1);
  });

  it('leave out what no day of the rulebook can reach', () => {
    const limit = rulebook.parameters.get('povertyIncidence/limit');
    if (limit === undefined) throw new Error('renamed');
    const value = (from: string, to?: string) => ({
      from,
      value: '2',
      citations: [],
      ...(to === undefined ? {} : { to }),
    });
    const values = [value('2010-01-01'), value('2015-01-01', '2015-12-31'), value('2016-01-01'), value('2021-01-01')];
    const parameters = new Map(rulebook.parameters).set(limit.id, { ...limit, values });
    const changed: Rulebook = { ...rulebook, parameters };
    const left = ofKind(pointsOf(changed), 'period').filter(({ parameter }) => parameter === limit.id);
    expect(left.map(({ from }) => from)).toEqual(['2016-01-01']);
  });

  it('are worded in both languages', () => {
    for (const point of points) {
      expect(pointText(point, rulebook, 'en')).not.toMatch(/\p{Script=Han}|undefined/u);
      expect(pointText(point, rulebook, 'zh')).not.toMatch(/undefined/);
    }
  });
});

describe('what cases show', () => {
  const record = household({});

  it('is what they expect, not what happens to be judged along with it', async () => {
    const nothing = await shown({ record, expect: { outcome: 'met' } });
    expect(new Set(nothing.map(({ kind }) => kind))).toEqual(new Set(['option']));
    const food = await shown({ record, expect: { outcome: 'met', criteria: { 'household/food': 'met' } } });
    expect(ofKind(food, 'criterion')).toEqual([{ kind: 'criterion', criterion: 'household/food', outcome: 'met' }]);
    expect(ofKind(food, 'bound')).toEqual([]);
  });

  it('is nothing where they fail', async () => {
    expect(await shown({ record, expect: { outcome: 'notMet', criteria: { 'household/food': 'met' } } })).toEqual([]);
  });

  it('is the side of a bound on which the value lies, and the value that the bound had', async () => {
    const wages = (amount: string) =>
      household({ income: { wages: amount, business: 0, property: 0, transfers: 0, productionCosts: 0 } });
    const count = (record as { members: unknown[] }).members.length;
    const asOf = '2018-12-31';
    for (const [amount, side, outcome] of [
      [String(3200 * count), 'on', 'met'],
      [String(3200 * count - 1), 'below', 'notMet'],
      [String(3200 * count + 1), 'above', 'met'],
    ] as const) {
      const points = await shown({
        record: wages(amount),
        asOf,
        expect: { outcome, criteria: { 'household/income': outcome } },
      });
      expect(ofKind(points, 'bound').map((one) => one.side)).toEqual([side]);
      expect(ofKind(points, 'period')).toEqual([
        { kind: 'period', parameter: 'povertyLine/exit', option: 'hunan', from: '2018-01-01' },
      ]);
    }
  });

  it('is no bound that another branch made needless, and none of a missing value', async () => {
    const water = (more: object) =>
      household({
        water: { litresPerPersonDay: 35, qualitySafe: true, roundTripMinutes: 20, shortDaysPerYear: 0, ...more },
      });
    const criteria = { 'household/water': 'met' } as const;
    const points = await shown({ record: water({ horizontalMetres: 900 }), expect: { outcome: 'met', criteria } });
    const bounds = ofKind(points, 'bound').map(({ at, side }) => `${at} ${side}`);
    expect(bounds).toHaveLength(3);
    expect(bounds.some((one) => one.endsWith(' above'))).toBe(false);
  });

  it('is what a measure gives, and the reading that decides only that, where they expect its figure', async () => {
    const about = {
      record: household({ register: { status: 'registered' } }),
      rule: 'measure/reimbursement',
      subject: 'members[0]',
      readings: { reimbursementIncrease: 'percent' },
    };
    const points = async (amount: TestCase['expect']['amount']) => {
      const found = await shown({ ...about, expect: { outcome: 'met', ...(amount === undefined ? {} : { amount }) } });
      // How long support is kept is shown by the outcome alone.
      return found.filter(
        (point) =>
          (point.kind === 'option' && point.reading !== 'householdSupport') ||
          (point.kind === 'period' && point.parameter !== 'support/household'),
      );
    };
    const option = { kind: 'option', reading: 'reimbursementIncrease', option: 'percent' };
    const period = { kind: 'period', parameter: 'reimbursement/percent', from: '2016-01-01' };
    expect(await points({ value: '10' })).toEqual([option, period]);
    for (const amount of [undefined, { bound: 'exactly' }] as const) expect(await points(amount)).toEqual([]);
    expect(await shown({ ...about, expect: { outcome: 'met', amount: { value: '11' } } })).toEqual([]);
  });

  it('is the codes of the refusals they expect', async () => {
    const points = await shown({ record: 4, expect: { refused: ['notARecord'] } });
    expect(points).toEqual([{ kind: 'refusal', code: 'notARecord' }]);
  });
});

describe('how much is shown', () => {
  it('is cut off, not rounded: nothing but all of it is 100', () => {
    const refusals = ofKind(pointsOf(rulebook), 'refusal');
    const { kinds, covered, total, percent } = coverage(rulebook, []);
    expect([covered, percent, kinds.refusal]).toEqual([0, 0, { covered: 0, total: refusals.length, percent: 0 }]);
    expect(total).toBe(pointsOf(rulebook).filter(({ kind }) => kind !== 'branch').length);
    const third = coverage({ ...rulebook, verdicts: new Map(), measures: new Map(), readings: [] }, []);
    expect(third.kinds.criterion).toEqual({ covered: 0, total: 0, percent: 100 });
  });

  it('is not 100 where one of thousands lacks', async () => {
    const option = (id: string) => ({ id, labels: { zh: id, en: id }, citations: [] });
    const options = Array.from({ length: 30_000 }, (_, index) => option(String(index)));
    const reading = {
      id: 'many',
      labels: { zh: '', en: '' },
      options,
      levels: ['household'] as const,
      rules: ['household/exit'],
    };
    const [run] = await runCases([{ name: 'n', record: household({}), expect: { outcome: 'met' } }], {
      engines: ['evaluator'],
    });
    if (run?.judged.verdict === undefined) throw new Error('refused');
    const { verdict } = run.judged;
    const runs = options
      .slice(1)
      .map(({ id }) => ({ ...run, judged: { verdict: { ...verdict, readings: { many: id } } } }));
    const { kinds } = coverage({ ...rulebook, readings: [reading] }, runs);
    expect(kinds.option).toEqual({ covered: 29_999, total: 30_000, percent: 99.99 });
  });

  it('is of the kinds asked for', () => {
    const some = coverage(rulebook, [], ['bound', 'period']);
    expect(Object.keys(some.kinds)).toEqual(['bound', 'period']);
    expect(new Set(some.points.map(({ kind }) => kind))).toEqual(new Set(['bound', 'period']));
    expect(some.unreachable).toEqual([]);
    const text = coverageText(some, rulebook, 'en') + documentHtml(caseCoverageDocument(some, rulebook, 'en'), 'en');
    expect(text).not.toMatch(/refusal|unknownParameter|undefined/);
  });

  it('is told in text and on a page, with what lacks', () => {
    const nothing = coverage(rulebook, []);
    for (const language of ['zh', 'en'] as const) {
      const text = coverageText(nothing, rulebook, language);
      const page = documentHtml(caseCoverageDocument(nothing, rulebook, language), language);
      for (const point of nothing.points) expect(text).toContain(pointText(point, rulebook, language));
      expect(text).toContain('unknownParameter');
      for (const part of ['household/income', 'unknownParameter', '✗']) expect(page).toContain(part);
      expect(page).not.toMatch(/undefined|<script|src=/);
    }
    expect(coverageText(nothing, rulebook, 'zh')).toMatch(/尚无用例/);
  });
});
