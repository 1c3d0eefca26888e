import { afterEach, describe, expect, it, vi } from 'vitest';
import { incompleteOf, sizeOf, Work, workFor } from '../../src/advise/work.js';
import { Judge } from '../../src/evaluate/evaluate.js';
import { compareLeaves } from '../../src/evaluate/trace.js';
import { household, type Plain } from '../examples.js';
import { evaluate, explain, questions, remedy } from '../support/unchecked.js';

const said = (...values: unknown[]) => values.map((value, index) => ({ source: `source ${index}`, value }));
const sums = (step: number) => said(1000, 1000 + step, 1000 + 2 * step);

/** Five sums of money of which three sources and the record each say another thing. */
const disputed = (more: Plain = {}) =>
  household({
    income: { wages: 3000, business: 3000, property: 3000, transfers: 3000, productionCosts: 100 },
    evidence: {
      'income.wages': sums(791),
      'income.business': sums(1582),
      'income.property': sums(2373),
      'income.transfers': sums(3164),
      'income.productionCosts': sums(3955),
    },
    ...more,
  });

/** Six people of whom sources give three kinds of insurance, of which each is enough, and much that is not known. */
const insured = (people: number) => {
  const members = Array.from({ length: people }, (_, index) => ({ id: `m${index}`, medicalInsurance: 'resident' }));
  const evidence = members.map((_, index) => [
    `members[${index}].medicalInsurance`,
    said('resident', 'employee', 'otherPublic'),
  ]);
  return household({ members, evidence: Object.fromEntries(evidence), income: null, food: null, housing: null });
};

/** What is spent on something, and what it may cost at most: the check besides. */
function spent(record: unknown, advise: (record: unknown) => unknown) {
  const { record: parsed, prepared } = new Judge({}).ready(record);
  const check = new Work();
  const criteria = check.counting(prepared.criteria, parsed);
  check.within(Number.POSITIVE_INFINITY, () => criteria.map((criterion) => compareLeaves(criterion, parsed)));
  const spend = vi.spyOn(Work.prototype, 'spend').mockClear();
  advise(record);
  const total = spend.mock.calls.reduce((sum, [comparisons]) => sum + comparisons, 0);
  return { total, check: check.spent };
}

/** Of each field that is tried, twice, the one comparison that goes beyond the limit. */
const beyond = (record: unknown) => 40 * sizeOf(new Judge({}).ready(record).record);

afterEach(() => vi.restoreAllMocks());

describe('the work of advice', () => {
  it('on what sources disagree about is a few times that of the check', () => {
    const asked = spent(disputed(), questions);
    expect(asked.check).toBeGreaterThan(1000);
    expect(asked.total).toBeLessThan(6 * asked.check);
    const mended = spent(disputed({ food: { sufficient: false, protein: 'never' }, stableIncome: false }), remedy);
    expect(mended.total).toBeLessThan(6 * mended.check);
  });

  it('is no more than that of three checks, or the least that any record may cost', () => {
    const people = (count: number, known: Plain) =>
      Array.from({ length: count }, (_, at) => ({ id: `m${at}`, ...known }));
    const bare = { level: 'household', id: 'H', asOf: '2018-12-31' };
    const amiss = household({
      members: people(50, { birthDate: '2008-01-01', schooling: 'droppedOut', medicalInsurance: 'none' }),
      food: { sufficient: false, protein: 'never' },
      stableIncome: false,
    });
    const disputedInsurance = { ...bare, members: insured(6).members, evidence: insured(6).evidence };
    for (const record of [disputed(), disputedInsurance, { ...bare, members: people(50, {}) }, amiss]) {
      for (const advise of [questions, remedy]) {
        const { total, check } = spent(record, advise);
        // Beyond the limit is the comparison that goes beyond it, once for each of the fields that are tried twice.
        expect(total).toBeLessThanOrEqual(check + workFor(check) + beyond(record));
      }
    }
    expect(workFor(1_000_000)).toBe(300_000);
    expect(workFor(0)).toBe(40_000);
  });

  it('is spent once on members who are alike', () => {
    const nothing = { level: 'household', id: 'H', asOf: '2018-12-31' };
    const { total: one } = spent({ ...nothing, members: [{}, { birthDate: '1990-01-01' }] }, questions);
    const many = [...Array.from({ length: 49 }, () => ({})), { birthDate: '1990-01-01' }];
    // A comparison over fifty members costs more than one over two.
    const more = (1 + 50 / 32) / (1 + 2 / 32);
    expect(spent({ ...nothing, members: many }, questions).total).toBeLessThan(one * more * 1.1);
    expect(questions({ ...nothing, members: many }).filter(({ partial }) => partial !== undefined)).toEqual([]);
  });

  it('leaves no answer out where it suffices', () => {
    const asked = questions(disputed());
    expect(asked).toHaveLength(5);
    expect(asked.filter(({ partial }) => partial !== undefined)).toEqual([]);
    expect(asked.map(({ answers }) => answers.length)).not.toContain(0);
  });

  it('suffices for one person on whom sources disagree and of whom nothing else is known', () => {
    const evidence = { 'members[0].medicalInsurance': [{ source: '医保局', value: 'resident' }] };
    const members = [{ medicalInsurance: 'none' }];
    const asked = questions({ level: 'household', id: 'H', asOf: '2018-12-31', members, evidence });
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter(({ partial }) => partial !== undefined)).toEqual([]);
  });

  it('ends, and says which sources to settle first', () => {
    const { total, check } = spent(insured(6), questions);
    // What is spent beyond the limit is the comparison that goes beyond it, one for each question.
    expect(total).toBeLessThanOrEqual(check + workFor(check) + beyond(insured(6)));
    const partial = questions(insured(6)).filter((question) => question.partial !== undefined);
    expect(partial.map(({ answers }) => answers)).toContainEqual([]);
    expect(partial[0]?.partial).toEqual({
      settleFirst: [0, 1, 2, 3].map((index) => `members[${index}].medicalInsurance`),
    });
  });

  it('is said in words to have ended', () => {
    const verdict = evaluate(insured(6));
    const zh = explain(verdict, { lang: 'zh', record: insured(6) });
    expect(zh.next[0]).toBe(
      '可能的情形过多，未能全部推算，以下所列不完整：请先核定各来源说法不一的成员1的基本医疗保险、成员2的基本医疗保险、成员3的基本医疗保险、成员4的基本医疗保险，再重新推算',
    );
    expect(zh.settleFirst?.[0]).toEqual({ path: 'members[0].medicalInsurance', label: '成员1的基本医疗保险' });
    const en = explain(verdict, { lang: 'en', record: insured(6) });
    expect(en.next[0]).toMatch(
      /^There were too many possibilities .* settle first what sources say of .*, then ask again$/,
    );
    expect(explain(evaluate(disputed()), { lang: 'en', record: disputed() })).not.toHaveProperty('settleFirst');
  });

  it('names the inputs with the most values first, and no more than leave few combinations', () => {
    const record = household({
      members: [{ id: 'a', medicalInsurance: 'resident' }],
      evidence: {
        stableIncome: said(true, false),
        'members[0].medicalInsurance': said('resident', 'employee', 'none'),
        'income.wages': sums(10),
        'clothing.bedding': said(true, false),
      },
    });
    expect(incompleteOf(new Judge({}).ready(record).record)).toEqual({ settleFirst: ['income.wages'] });
    expect(incompleteOf(new Judge({}).ready(household()).record)).toEqual({ settleFirst: [] });
  });

  it('counts no choice where the record itself says nothing', () => {
    const first = (record: unknown) => incompleteOf(new Judge({}).ready(record).record);
    const { evidence } = disputed();
    const more = { stableIncome: null, evidence: { ...(evidence as Plain), stableIncome: said(true, false) } };
    expect(first(disputed(more))).toEqual(first(disputed()));
    expect(first(disputed()).settleFirst).toHaveLength(3);
    expect(first(household({ stableIncome: null, evidence: { stableIncome: said(true, false) } }))).toEqual({
      settleFirst: [],
    });
  });
});

describe('work within a limit', () => {
  it('gives what comes of it, or nothing where that was not enough', () => {
    const work = new Work();
    expect(work.within(2, () => [work.spend(2), 'done'])).toEqual([undefined, 'done']);
    expect(work.within(2, () => work.spend(3))).toBeUndefined();
    expect(work.spent).toBe(5);
    expect(work.within(9, () => work.within(1, () => work.spend(2)) ?? 'stopped')).toBe('stopped');
    expect(work.within(1, () => work.within(9, () => work.spend(2)) ?? 'inner')).toBe('inner');
  });

  it('lets other errors through', () => {
    expect(() =>
      new Work().within(1, () => {
        throw new RangeError('other');
      }),
    ).toThrow(RangeError);
  });
});
