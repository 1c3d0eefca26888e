/** Which criteria keep households and places from their exits, and what would come of them by another line. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInvalidRecordError } from '../../src/base/errors.js';
import type { Outcome } from '../../src/base/outcome.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import type { Blocker, RolledVillage, RollUp } from '../../src/index.js';
import { merge, partial, rollUp, rollUpOf } from '../../src/rollup/sources.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import type { Plain } from '../examples.js';
import { builtInFiles, builtInWords } from '../rulebook/files.js';
import { countyOf, DAY, householdIn, villageOf } from '../support/places.js';

const options = { asOf: DAY };
/** Hunan’s line of the year. */
const line = 3200;

/** The rules with a line that is so many yuan higher in every year. */
function withLine(more: number) {
  const files = { ...builtInFiles(), ...builtInWords() };
  const { parameters } = files['parameters.json'] as {
    parameters: { id: string; series?: { options: { hunan: { value: string }[] } } }[];
  };
  for (const one of parameters.find(({ id }) => id === 'povertyLine/exit')?.series?.options.hunan ?? [])
    one.value = String(Number(one.value) + more);
  return loadRulebook(files);
}

const raised = withLine(100);

const yuan = fc.integer({ min: -2, max: 152 }).map((more) => line + more);
const anyIncome = fc.oneof(
  {
    weight: 6,
    arbitrary: yuan.map(
      (each) =>
        (persons: number): unknown =>
          each * persons,
    ),
  },
  { weight: 1, arbitrary: fc.constant((persons: number): unknown => 12_000 * persons) },
  {
    weight: 2,
    arbitrary: fc.tuple(yuan, yuan).map(([a, b]) => (persons: number): unknown => ({
      from: Math.min(a, b) * persons,
      to: Math.max(a, b) * persons,
    })),
  },
  { weight: 1, arbitrary: fc.constant((): unknown => null) },
);

const some: readonly Plain[] = [
  {},
  {},
  {},
  { stableIncome: false },
  { stableIncome: null },
  { clothing: { seasonal: false, bedding: true } },
  { housing: { grade: null, safeBy: null } },
  { stableIncome: 'yes' },
];

const anyHousehold = fc
  .record({
    place: fc.constantFrom('V1', 'V2', 'V3'),
    persons: fc.integer({ min: 1, max: 4 }),
    status: fc.constantFrom('registered', 'registered', 'returned', 'exited', 'notRegistered', undefined),
    wages: anyIncome,
    over: fc.constantFrom(...some),
  })
  .map(({ place, persons, status, wages, over }) => (id: string) => {
    const { income, ...household } = householdIn(id, place, 'met', persons, over);
    return {
      ...household,
      income: { ...(income as Plain), wages: wages(persons) },
      register: status === undefined ? null : { status },
    };
  });

const above = {
  villages: [villageOf('V1', 40), villageOf('V2', 400), villageOf('V3', 40)],
  counties: [countyOf('C1', 900, { prefecture: 'P1', povertyVillages: { total: 3, exited: 3 } })],
} as const;

const roll = (households: readonly Plain[], more: object = {}) =>
  rollUp({ ...above, households } as never, { ...options, ...more });

/** Households by group and outcome. */
function counted({ tally }: RolledVillage): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [standing, fates] of Object.entries(tally)) {
    const group = standing === 'exited' || standing === 'notRegistered' ? standing : 'poor';
    for (const [fate, { households }] of Object.entries(fates))
      sums[`${group} ${fate}`] = (sums[`${group} ${fate}`] ?? 0) + households;
  }
  return sums;
}

describe('what if the line rose', () => {
  test('it comes to what judging everything again by the raised line does', async () => {
    let flipped = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyHousehold, { maxLength: 14 }),
        fc.boolean(),
        fc.boolean(),
        async (makers, twice, duplicates) => {
          const households = makers.map((make, at) => make(twice ? `h${at % 5}` : `h${at}`));
          const asked = await roll(households, { duplicates, lineRise: 100 });
          const again = await roll(households, { duplicates, rulebook: raised });
          expect(asked.lineRise).toEqual({ by: '100', from: '3200', to: '3300' });
          for (const level of ['villages', 'counties'] as const) {
            for (const [at, { risen }] of asked[level].entries()) {
              const { n, u, incidence, incidenceOutcome, outcome } = again[level][at] as RolledVillage;
              expect(risen).toMatchObject({ n, u, incidence, incidenceOutcome, outcome });
              flipped += asked[level][at]?.outcome === outcome ? 0 : 1;
            }
          }
          for (const [at, place] of asked.villages.entries()) {
            const sums = counted(place);
            for (const { group, from, to, households: count } of place.risen?.households ?? []) {
              sums[`${group} ${from}`] = (sums[`${group} ${from}`] ?? 0) - count;
              sums[`${group} ${to}`] = (sums[`${group} ${to}`] ?? 0) + count;
            }
            const after = counted(again.villages[at] as RolledVillage);
            for (const key of new Set([...Object.keys(sums), ...Object.keys(after)]))
              expect([key, sums[key] ?? 0]).toEqual([key, after[key] ?? 0]);
          }
          const { n, u, incidence, villageOutcomes, countyOutcomes } = again.province;
          expect(asked.province.risen).toMatchObject({ n, u, incidence });
          for (const [name, before, after] of [
            ['villages', asked.province.villageOutcomes, villageOutcomes],
            ['counties', asked.province.countyOutcomes, countyOutcomes],
          ] as const) {
            const sums = { ...before } as Record<Outcome, number>;
            for (const { from, to, ids } of asked.province.risen?.[name] ?? []) {
              sums[from] -= ids.length;
              sums[to] += ids.length;
            }
            expect(sums).toEqual(after);
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(flipped).toBeGreaterThan(0);
  });

  test('a household at the bound stays, one below it falls, one that may be either is open', async () => {
    const at = (id: string, wages: unknown, over: Plain = {}) => {
      const { income, ...household } = householdIn(id, 'V1', 'met', 1, over);
      return { ...household, income: { ...(income as Plain), wages } };
    };
    const { villages } = await roll(
      [
        at('at', 3300),
        at('below', '3299.99'),
        at('either', { from: 3250, to: 3400 }),
        at('poor already', 3100),
        at('fails otherwise', 3250, { stableIncome: false }),
        at('open otherwise', 3250, { clothing: { seasonal: null, bedding: true } }),
      ],
      { lineRise: '100' },
    );
    expect(villages[0]?.risen?.households).toEqual([
      { group: 'poor', from: 'met', to: 'notMet', households: 1, persons: 1 },
      { group: 'poor', from: 'met', to: 'undetermined', households: 1, persons: 1 },
      { group: 'poor', from: 'undetermined', to: 'notMet', households: 1, persons: 1 },
    ]);
  });

  test('is refused where it is no number of yuan, and told by no place where nobody asks', async () => {
    for (const lineRise of [0, -1, 'many', true, Number.NaN, '1e3']) {
      const error = await roll([], { lineRise }).catch((thrown: unknown) => thrown);
      expect(isInvalidRecordError(error) && error.issues.map(({ code, path }) => [code, path])).toEqual([
        ['wrongType', 'lineRise'],
      ]);
    }
    const result = await roll([householdIn('h1', 'V1', 'met', 1)]);
    expect([result.lineRise, 'risen' in (result.villages[0] as object), 'risen' in result.province]).toEqual([
      null,
      false,
      false,
    ]);
  });

  test('states of another question are not merged, and those of one come to the same', async () => {
    const sources = { households: [householdIn('h1', 'V1', 'met', 1)] as never };
    const [a, b] = [await partial(sources, { ...options, lineRise: 100, part: 'a' }), await partial({}, options)];
    expect(() => merge(a, b)).toThrow(expect.objectContaining({ code: 'otherRollUp', at: 'lineRise' }));
    expect(rollUpOf(a).lineRise?.to).toBe('3300');
  });
});

/** Adds to a figure of a criterion. */
function add(sums: Map<string, Record<string, number>>, criterion: string, kind: string): void {
  const counts = sums.get(criterion) ?? { failing: 0, open: 0, onlyFailing: 0, onlyOpen: 0 };
  sums.set(criterion, { ...counts, [kind]: (counts[kind] ?? 0) + 1 });
}

describe('what blocks', () => {
  test('it counts what the verdicts of households say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyHousehold, { maxLength: 14 }), fc.boolean(), async (makers, duplicates) => {
        const households = makers.map((make, at) => make(`h${at}`));
        const result = await roll(households, { duplicates });
        const sums = new Map<string, Record<string, number>>();
        for (const household of households) {
          const status = (household.register as Plain | null)?.status;
          if (status === 'exited' || status === 'notRegistered') continue;
          let criteria: readonly { readonly id: string; readonly outcome: Outcome }[];
          try {
            criteria = evaluate(household as never, options).criteria.filter(({ required }) => required);
          } catch (error) {
            expect(isInvalidRecordError(error)).toBe(true);
            continue;
          }
          const blocking = criteria.filter(({ outcome }) => outcome !== 'met');
          for (const { id, outcome } of blocking) {
            add(sums, id, outcome === 'notMet' ? 'failing' : 'open');
            if (blocking.length === 1) add(sums, id, outcome === 'notMet' ? 'onlyFailing' : 'onlyOpen');
          }
        }
        const told = result.province.blocking.poor.map(({ criterion, ...counts }) => [
          criterion,
          Object.fromEntries(Object.entries(counts).map(([kind, { households: count }]) => [kind, count])),
        ]);
        expect(Object.fromEntries(told)).toEqual(Object.fromEntries(sums));
        const failing = result.province.blocking.poor.map((one) => one.failing.households);
        expect(failing).toEqual([...failing].sort((a, b) => b - a));
      }),
      { numRuns: 40 },
    );
  });

  test('villages and counties by their own criteria, and the only one that fails', async () => {
    const { province, counties }: RollUp = await roll([
      ...['a', 'b', 'c'].map((id) => householdIn(id, 'V1', 'notMet', 4)),
      householdIn('d', 'V2', 'met', 4),
    ]);
    const villages: Blocker[] = [{ criterion: 'village/incidence', failing: 1, open: 1, onlyFailing: 1, onlyOpen: 1 }];
    expect(province.blockingVillages).toEqual(villages);
    expect(counties[0]?.blockingVillages).toEqual(villages);
    expect(province.blockingCounties.map(({ criterion }) => criterion)).toContain('county/villageExit');
    expect(province.blocking.poor).toEqual([
      {
        criterion: 'household/income',
        failing: { households: 3, persons: 12 },
        open: { households: 0, persons: 0 },
        onlyFailing: { households: 3, persons: 12 },
        onlyOpen: { households: 0, persons: 0 },
      },
    ]);
  });

  test('of several records of one household only what all say is failing', async () => {
    const poor = householdIn('h1', 'V1', 'notMet', 3);
    const { villages } = await roll([poor, { ...poor, clothing: { seasonal: false, bedding: true } }]);
    expect(
      villages[0]?.blocking.poor.map((one) => [one.criterion, one.failing.households, one.open.households]),
    ).toEqual([
      ['household/income', 1, 0],
      ['household/clothing', 0, 1],
    ]);
  });
});
