/** What a criterion comes to by itself, and within another that refers to it: the same, lists and doubts included. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../src/index.js';
import { createEvaluator, evaluateWithEngine } from './support/unchecked.js';

type Outcome = 'met' | 'notMet' | 'undetermined';

const asOf = '2018-12-31';
const needs = ['food', 'clothing', 'education', 'medical', 'housing'] as const;

const maybe = <T>(...values: T[]) => fc.constantFrom<T | undefined>(undefined, ...values);
const yesOrNo = maybe(true, false);

const member = fc.record({
  birthDate: maybe('2008-06-01', '1980-06-01'),
  schooling: maybe('inSchool', 'droppedOut', 'notYetDue'),
  medicalInsurance: maybe('resident', 'none', 'newbornPending'),
});

/** Each input given, absent or disputed; each need attested as it may be. */
const household = fc.record({
  members: fc.array(member, { minLength: 1, maxLength: 2 }),
  income: maybe({ wages: 1000 }, { wages: 9000 }, { wages: { from: 1000, to: 9000 } }).map((one) =>
    one === undefined
      ? undefined
      : { business: 0, property: 0, transfers: 0, oneOffTransfers: 0, productionCosts: 0, ...one },
  ),
  food: fc.record({ sufficient: yesOrNo, protein: maybe('anytime', 'never') }),
  clothing: fc.record({ seasonal: yesOrNo, bedding: yesOrNo }),
  housing: fc.record({ grade: maybe('B', 'C'), dangerous: yesOrNo, safeBy: maybe('nothing', 'renovation') }),
  attested: fc.record({
    food: yesOrNo,
    clothing: yesOrNo,
    education: yesOrNo,
    medical: yesOrNo,
    housing: yesOrNo,
  }),
  disputed: fc.subarray(['food.sufficient', 'clothing.bedding', 'attested.food', 'attested.clothing'] as const),
});

type Drawn = typeof household extends fc.Arbitrary<infer T> ? T : never;

const recordOf = ({ disputed, ...own }: Drawn) => ({
  level: 'household',
  id: 'H',
  asOf,
  register: { status: 'exited' },
  ...own,
  evidence: Object.fromEntries(
    disputed.flatMap((path) => {
      const [group, key] = path.split('.') as ['food' | 'clothing' | 'attested', string];
      const value = (own[group] as Readonly<Record<string, unknown>>)[key];
      return value === undefined ? [] : [[path, [{ source: 's', value: value === false }]]];
    }),
  ),
});

const outcomesOf = ({ criteria }: Pick<Verdict, 'criteria'>) =>
  Object.fromEntries(criteria.map(({ id, outcome }) => [id, outcome]));

const rank: Readonly<Record<Outcome, number>> = { notMet: -1, undetermined: 0, met: 1 };

describe('a criterion that others refer to', () => {
  for (const attestation of ['counted', 'ignored']) {
    const readings = { identification: 'incomeOrGuarantee', attestation };
    const exit = createEvaluator({ readings });

    it.each(['household/identify', 'household/reentry'])(
      `comes to the same within %s as by itself, where what lists attest is ${attestation}`,
      async (rule) => {
        const other = createEvaluator({ readings, rule });
        await fc.assert(
          fc.asyncProperty(household, async (drawn) => {
            const record = recordOf(drawn);
            const own = outcomesOf(exit.evaluate(record));
            const verdict = other.evaluate(record);
            const within = outcomesOf(verdict);
            // It is met where the income is below the line or one of the needs is not; the greatest decides.
            const alternatives = [
              rank[within['household/belowLine'] as Outcome],
              ...needs.map((need) => 0 - rank[own[`household/${need}`] as Outcome]),
            ];
            expect(rank[within['household/belowLineOrUnsecured'] as Outcome]).toBe(Math.max(...alternatives));
            expect(other.outcome(record)).toBe(verdict.outcome);
            expect(await evaluateWithEngine(record, { readings, rule })).toEqual(verdict);
          }),
          { numRuns: 150 },
        );
      },
    );
  }

  const readings = { identification: 'incomeOrGuarantee' };
  const identified = createEvaluator({ readings, rule: 'household/identify' });
  const secured = {
    level: 'household',
    id: 'H',
    asOf,
    members: [{ birthDate: '1980-06-01', schooling: 'completed', medicalInsurance: 'resident' }],
    income: { wages: 9000, business: 0, property: 0, transfers: 0, oneOffTransfers: 0, productionCosts: 0 },
    food: { sufficient: true, protein: 'anytime' },
    clothing: { seasonal: true, bedding: true },
    housing: { grade: 'A' },
  };
  const checksOn = (record: object) => identified.evaluate(record).criteria[1]?.checks ?? [];

  it('tells what a list attests of it after its own comparisons, at its place', () => {
    const checks = checksOn({ ...secured, food: null, attested: { food: false, housing: true } });
    expect(checks.map(({ at }) => at)).toEqual([
      '/any/0/all/0',
      '/any/1/not/all/0',
      '/any/1/not/all/1',
      '/any/1/not/attested',
      '/any/2/not/all/0',
      '/any/2/not/all/1',
      '/any/3/not/all/0',
      '/any/4/not/all/0',
      '/any/5/not/any/0',
      '/any/5/not/any/1',
      '/any/5/not/attested',
    ]);
    expect(checks.filter(({ fact }) => fact.startsWith('attested.'))).toMatchObject([
      { outcome: 'notMet', counts: true, reported: true },
      { outcome: 'met', counts: false },
    ]);
  });

  describe('beside more choices than can be tried', () => {
    const paths = Array.from({ length: 12 }, (_, index) => `members[${index}].schooling`);
    const disputed = {
      ...secured,
      members: paths.map(() => ({ birthDate: '2008-06-01', schooling: 'inSchool', medicalInsurance: 'resident' })),
      income: { ...secured.income, wages: 90000 },
      evidence: Object.fromEntries(paths.map((path) => [path, [{ source: 's', value: 'droppedOut' }]])),
    };

    it.each([
      [false, 'met'],
      [true, 'undetermined'],
    ])('is decided by a list that says %s where it reads none of them', (food, outcome) => {
      expect(identified.evaluate({ ...disputed, food: null, attested: { food } }).outcome).toBe(outcome);
    });

    it.each([true, false])('is left open by a list that says %s where they are its own', (education) => {
      expect(identified.evaluate({ ...disputed, attested: { education } }).outcome).toBe('undetermined');
    });
  });
});
