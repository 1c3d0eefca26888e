/** Whatever the order of records and however they are divided, a roll-up comes to the same; and it holds what is true. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge, partial, rollUp, rollUpOf } from '../../src/rollup/sources.js';
import type { Plain } from '../examples.js';
import { countyOf, DAY, householdIn, villageOf, type Wanted } from '../support/places.js';

const options = { asOf: DAY };
const places = ['V1', 'V2', 'V3'] as const;

const anyHousehold = fc
  .record({
    id: fc.constantFrom('h1', 'h2', 'h 2', 'h3', 'h4', 'h5', 'h6'),
    place: fc.constantFrom(...places, null),
    wanted: fc.constantFrom<Wanted>('met', 'notMet', 'undetermined', 'refused'),
    persons: fc.integer({ min: 1, max: 6 }),
    status: fc.constantFrom('registered', 'returned', 'exited', 'notRegistered', undefined),
    county: fc.constantFrom('C1', 'C2', null),
    asOf: fc.constantFrom(DAY, DAY, '2017-12-31'),
    person: fc.constantFrom('11010519491231002X', undefined),
    // At the line of the year are 3200 yuan.
    each: fc.constantFrom(12_000, 3250),
  })
  .map(({ id, place, wanted, persons, status, county, asOf, person, each }) => {
    const household = householdIn(id, place, wanted, persons, {
      county,
      asOf,
      income: { wages: each * persons, business: 0, property: 0, transfers: 0, productionCosts: 0 },
      register: status === undefined ? null : { status },
    });
    const members = household.members as Plain[];
    return person === undefined
      ? household
      : { ...household, members: [{ ...members[0], id: person }, ...members.slice(1)] };
  });

const anyVillage = fc
  .record({
    id: fc.constantFrom(...places),
    population: fc.constantFrom(20, 200, null),
    county: fc.constantFrom('C1', 'C2'),
  })
  .map(({ id, population, county }) => villageOf(id, population, { county }));

const anyCounty = fc
  .record({ id: fc.constantFrom('C1', 'C2'), population: fc.constantFrom(400, null) })
  .map(({ id, population }) => countyOf(id, population, { povertyVillages: { total: 2, exited: 1 } }));

type Source = 'households' | 'villages' | 'counties';
const anyItem = fc.oneof(
  { weight: 8, arbitrary: anyHousehold.map((record) => ['households', record] as const) },
  { weight: 2, arbitrary: anyVillage.map((record) => ['villages', record] as const) },
  { weight: 1, arbitrary: anyCounty.map((record) => ['counties', record] as const) },
);

const sourcesOf = (items: readonly (readonly [Source, Plain])[]) => {
  const of = (source: Source) => items.filter(([one]) => one === source).map(([, record]) => record) as never;
  return { households: of('households'), villages: of('villages'), counties: of('counties') };
};

test('any order and any division come to the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyItem, { maxLength: 25 }),
      fc.infiniteStream(fc.nat({ max: 3 })),
      fc.boolean(),
      fc.constantFrom(100, undefined),
      async (items, parts, duplicates, lineRise) => {
        const all = { ...options, duplicates, lineRise };
        const whole = await rollUp(sourcesOf(items), all);
        expect(JSON.stringify(await rollUp(sourcesOf([...items].reverse()), all))).toBe(JSON.stringify(whole));
        const divided: (typeof items)[] = [[], [], [], []];
        for (const item of items) divided[parts.next().value]?.push(item);
        const states = await Promise.all(
          divided.map((part, at) => partial(sourcesOf(part), { ...all, part: `part ${at}` })),
        );
        const [a, b, c, d] = states as [(typeof states)[0], (typeof states)[0], (typeof states)[0], (typeof states)[0]];
        const bytes = JSON.stringify(merge(a, b, c, d));
        expect(JSON.stringify(merge(merge(d, b), merge(c, a)))).toBe(bytes);
        expect(JSON.stringify(merge(merge(merge(c, d), a), b))).toBe(bytes);
        // Through text, as parts come.
        const read = states.map((state) => JSON.parse(JSON.stringify(state)) as typeof a);
        expect(JSON.stringify(rollUpOf(read))).toBe(
          JSON.stringify({ ...whole, parts: ['part 0', 'part 1', 'part 2', 'part 3'] }),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('all that is read is judged, refused or skipped, and counted once in the tallies', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyItem, { maxLength: 25 }), async (items) => {
      const result = await rollUp(sourcesOf(items), { ...options, duplicates: false });
      expect(result.read).toBe(items.length);
      expect(result.judged + result.refused + result.skipped).toBe(items.length);
      const households = Object.values(result.province.households).reduce((a, b) => a + b, 0);
      const placed = items.filter(
        ([source, { county, village }]) => source === 'households' && (county !== null || village !== null),
      );
      expect(households).toBe(placed.length);
    }),
    { numRuns: 60 },
  );
});

test('the interval holds what is true of every way to fill the gaps, and a verdict decided stays', async () => {
  const complete = fc.array(
    fc.record({
      wanted: fc.constantFrom<'met' | 'notMet'>('met', 'met', 'met', 'notMet'),
      persons: fc.integer({ min: 1, max: 5 }),
      place: fc.constantFrom(...places),
      hidden: fc.boolean(),
    }),
    { minLength: 1, maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(complete, async (households) => {
      const records = (hide: boolean) =>
        households.map(({ wanted, persons, place, hidden }, at) =>
          householdIn(`h${at}`, place, hide && hidden ? 'undetermined' : wanted, persons),
        );
      const above = {
        villages: places.map((id) => villageOf(id, 100)),
        counties: [countyOf('C1', 300, { povertyVillages: { total: 3, exited: 3 } })],
      };
      const roll = (list: readonly Plain[]) => rollUp({ ...above, households: list } as never, options);
      const [truth, known] = [await roll(records(false)), await roll(records(true))];
      for (const level of ['villages', 'counties'] as const) {
        for (const [at, place] of known[level].entries()) {
          const real = truth[level][at] as (typeof truth)['villages'][number];
          expect(real.u).toBe(0);
          expect(place.n).toBeLessThanOrEqual(real.n);
          expect(place.n + place.u).toBeGreaterThanOrEqual(real.n);
          const { from, to } = place.room ?? { from: Number.NaN, to: Number.NaN };
          if (place.room !== null)
            expect(from >= 0 ? 'met' : to < 0 ? 'notMet' : 'undetermined').toBe(place.incidenceOutcome);
          if (place.outcome !== 'undetermined') expect(place.outcome).toBe(real.outcome);
          if (place.incidenceOutcome !== 'undetermined') expect(place.incidenceOutcome).toBe(real.incidenceOutcome);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('as few of those that decide as are named settle it, and one less does not', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 }),
      fc.nat({ max: 30 }),
      async (sizes, poor) => {
        const open = sizes.map((persons, at) =>
          householdIn(`o${String(at).padStart(2, '0')}`, 'V1', 'undetermined', persons),
        );
        const known =
          poor === 0 ? [] : Array.from({ length: poor }, (_, at) => householdIn(`p${at}`, 'V1', 'notMet', 1));
        const roll = async (households: readonly Plain[]) =>
          (await rollUp({ households, villages: [villageOf('V1', 1000)] } as never, options)).villages[0];
        const before = await roll([...open, ...known]);
        if (before?.deciding === null || before?.deciding === undefined) {
          expect(before?.incidenceOutcome).not.toBe('undetermined');
          return;
        }
        const { list, ifMet, ifNotMet } = before.deciding;
        for (const [wanted, count] of [
          ['met', ifMet],
          ['notMet', ifNotMet],
        ] as const) {
          if (count === null) continue;
          const after = async (settled: number) => {
            const ids = list.slice(0, settled).map(({ id }) => id);
            const answered = open.map((one) =>
              ids.includes(one.id as string)
                ? householdIn(one.id as string, 'V1', wanted, (one.members as unknown[]).length)
                : one,
            );
            return (await roll([...answered, ...known]))?.incidenceOutcome;
          };
          expect(await after(count)).toBe(wanted);
          expect(await after(count - 1)).toBe('undetermined');
        }
      },
    ),
    { numRuns: 40 },
  );
});
