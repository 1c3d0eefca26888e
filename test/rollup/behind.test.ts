/** The households behind the figures of a village add up to them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RolledVillage } from '../../src/rollup/result.js';
import { rollUp } from '../../src/rollup/sources.js';
import { DAY, householdIn, villageOf, type Wanted } from '../support/places.js';

const roll = async (households: readonly object[], over = {}) => {
  const villages = [villageOf('V1', 1000), villageOf('V2', 1000)];
  const result = await rollUp({ households, villages } as never, { asOf: DAY, ...over });
  return result.villages as readonly [RolledVillage, RolledVillage];
};

describe('households behind figures', () => {
  it('come for certain first, then with most persons, then by id', async () => {
    const exited = { register: { status: 'exited' } };
    const [village] = await roll([
      householdIn('b', 'V1', 'notMet', 2),
      householdIn('a', 'V1', 'notMet', 2),
      householdIn('open', 'V1', 'undetermined', 9),
      householdIn('c', 'V1', 'notMet', 5),
      householdIn('fine', 'V1', 'met', 5),
      householdIn('back', 'V1', 'notMet', 3, exited),
    ]);
    expect(village.behind?.poor.list.map(({ id }) => id)).toEqual(['c', 'a', 'b', 'open']);
    expect(village.behind?.poor).toMatchObject({ certain: 3, perhaps: 1 });
    expect(village.behind?.wrongExits.list).toEqual([{ id: 'back', from: 3, to: 3 }]);
    expect(village.behind?.missed).toEqual({ certain: 0, perhaps: 0, list: [] });
  });

  it('are told up to a hundred, and counted all', async () => {
    const many = Array.from({ length: 1200 }, (_, at) =>
      householdIn(`h${String(at).padStart(4, '0')}`, 'V1', 'notMet', 1),
    );
    const [village, other] = await roll([...many, householdIn('open', 'V1', 'undetermined', 1)].reverse());
    expect(village.behind?.poor.list.map(({ id }) => id)).toEqual(many.slice(0, 100).map(({ id }) => id));
    expect(village.behind?.poor).toMatchObject({ certain: 1200, perhaps: 1 });
    expect(other.behind?.poor.list).toEqual([]);
  });

  it('are counted and not listed where they have no id that can be read', async () => {
    const refused = (status: string) => householdIn(7 as never, 'V1', 'refused', 2, { register: { status } });
    const [village] = await roll([refused('exited'), refused('notRegistered'), refused('registered')]);
    expect(village.behind?.wrongExits).toEqual({ certain: 0, perhaps: 1, list: [] });
    expect(village.behind?.missed).toEqual({ certain: 0, perhaps: 1, list: [] });
    expect(village.behind?.poor).toMatchObject({ perhaps: 1, list: [{ id: null, from: 0 }] });
  });

  it('are not known where households are not told apart', async () => {
    const [village] = await roll([householdIn('a', 'V1', 'notMet', 2)], { duplicates: false });
    expect([village.n, village.behind]).toEqual([2, null]);
  });

  it('add up to the figures, also of those who are there several times', async () => {
    const household = fc
      .record({
        id: fc.constantFrom('h1', 'h2', 'h3', 'h4', 'h5'),
        place: fc.constantFrom('V1', 'V2'),
        wanted: fc.constantFrom<Wanted>('met', 'notMet', 'undetermined', 'refused'),
        persons: fc.integer({ min: 1, max: 6 }),
        status: fc.constantFrom('registered', 'exited', 'notRegistered', undefined),
      })
      .map(({ id, place, wanted, persons, status }) =>
        householdIn(id, place, wanted, persons, { register: status === undefined ? null : { status } }),
      );
    await fc.assert(
      fc.asyncProperty(fc.array(household, { maxLength: 12 }), async (households) => {
        for (const { n, u, wrongExits, missed, behind } of await roll(households)) {
          const sums = { poor: { from: n, to: n + u }, wrongExits, missed };
          for (const figure of ['poor', 'wrongExits', 'missed'] as const) {
            const { list = [], certain, perhaps } = behind?.[figure] ?? {};
            const sum = (end: 'from' | 'to') => list.reduce((all, one) => all + one[end], 0);
            expect({ from: sum('from'), to: sum('to') }).toEqual(sums[figure]);
            expect(list.filter(({ from }) => from > 0)).toHaveLength(certain ?? -1);
            expect(list.filter(({ from }) => from === 0)).toHaveLength(perhaps ?? -1);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
