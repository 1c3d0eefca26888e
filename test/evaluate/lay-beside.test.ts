/** What a second list says beside a record, on random pairs of small households. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layBeside } from '../../src/evaluate/lay-beside.js';
import { createEvaluator, hunan2016To2020, type ParsedRecord, parseRecord } from '../../src/index.js';

const rulebook = hunan2016To2020();
const evaluator = createEvaluator();
const judge = (record: object) => evaluator.evaluate(record as never);

type Household = Record<string, unknown> & { members: Record<string, unknown>[] };

/** One of the values, or none. */
const some = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 4 });

const group = <T>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(parts);

const member = group({
  name: fc.constantFrom('甲', '乙', '丙', '丁'),
  birthDate: some('1970-03-01', '2006-05-01', '2008-05-01'),
  deathDate: fc.option(fc.constantFrom('2018-06-01', '2019-06-01'), { nil: undefined, freq: 8 }),
  schooling: some('inSchool', 'droppedOut', 'completed', 'notYetDue'),
  medicalInsurance: some('resident', 'none', 'newbornPending'),
});

const members = fc
  .uniqueArray(member, { minLength: 1, maxLength: 3, selector: ({ name }) => name })
  .map((list) => [{ ...list[0], deathDate: undefined }, ...list.slice(1)]);

const money = some<unknown>('0', '3000', '6400', '9600', { from: '3000', to: '9600' });
const yes = some(true, false);

const household = group({
  level: fc.constant('household'),
  id: fc.constant('H1'),
  asOf: fc.constant('2018-12-31'),
  members,
  income: fc.option(
    group({
      wages: money,
      business: fc.constant('0'),
      property: money,
      transfers: fc.constant('0'),
      productionCosts: some('0', '3200'),
    }),
    { nil: undefined },
  ),
  reported: group({ perCapitaNetIncome: some('1000', '3200', '4800'), members: some(1, 2, 3) }),
  stableIncome: yes,
  food: group({ sufficient: yes, protein: some('anytime', 'never') }),
  clothing: group({ seasonal: yes, bedding: yes }),
  attested: group({ food: yes, clothing: yes, education: yes, medical: yes, housing: yes, water: yes }),
  housing: group({ grade: some('A', 'C', 'none'), dangerous: yes, safeBy: some('relocation', 'nothing') }),
  water: group({
    litresPerPersonDay: some(40, 20),
    qualitySafe: yes,
    roundTripMinutes: some(10, 40),
    shortDaysPerYear: some(0, 60),
  }),
}) as fc.Arbitrary<Household>;

/** What keys stand for nothing are left out, as in a file. */
const plain = (record: Household) => JSON.parse(JSON.stringify(record)) as Household;

function beside(first: Household, second: Household) {
  const record = parseRecord(second);
  return layBeside(
    first,
    { record: record as ParsedRecord, verdict: judge(second), source: '核查表' },
    rulebook,
    judge,
  );
}

const outcomesOf = (record: object) => judge(record).criteria.map(({ id, outcome }) => [id, outcome] as const);

/** Whether a record is one that can be judged at all. */
function isSound(record: Household): boolean {
  try {
    judge(record);
    return true;
  } catch {
    return false;
  }
}

const sound = household.map(plain).filter(isSound);

describe('a second list beside a record', () => {
  it('changes nothing where it says the same', () => {
    fc.assert(
      fc.property(sound, (record) => {
        const { record: laid, apart, unmatched } = beside(record, record);
        expect(judge(laid)).toEqual(judge(record));
        expect({ apart, unmatched }).toEqual({ apart: [], unmatched: { first: [], second: [] } });
      }),
      { numRuns: 20 },
    );
  });

  it('decides nothing that is open, and leaves decided only what neither list denies', () => {
    fc.assert(
      fc.property(sound, sound, (first, second) => {
        const { record, apart } = beside(first, second);
        const [alone, other] = [new Map(outcomesOf(first)), new Map(outcomesOf(second))];
        expect(apart).toEqual([]);
        for (const [id, outcome] of outcomesOf(record)) {
          if (outcome === 'undetermined') continue;
          expect([id, outcome]).toEqual([id, alone.get(id)]);
          expect([outcome, 'undetermined'], id).toContain(other.get(id));
        }
      }),
      { numRuns: 25 },
    );
  });
});
