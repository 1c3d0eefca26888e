import { describe, expect, test } from 'vitest';
import { documentMarkdown } from '../../src/present/document-markdown.js';
import { rollUpDocument } from '../../src/rollup/roll-up-document.js';
import { merge, partial, rollUp, rollUpOf } from '../../src/rollup/sources.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Plain } from '../examples.js';
import { countyOf, DAY, householdIn, villageOf } from '../support/places.js';

const options = { asOf: DAY };
const one = async (households: readonly object[], over = {}) => {
  const result = await rollUp(
    {
      households: households as never,
      villages: [villageOf('V1', 1000, over)] as never,
      counties: [countyOf('C1', 10_000)] as never,
    },
    options,
  );
  return { result, village: result.villages[0] as (typeof result.villages)[number] };
};

describe('who is poor', () => {
  test.each([
    ['registered', 'met', 0, 0],
    ['registered', 'notMet', 3, 0],
    ['registered', 'undetermined', 0, 3],
    ['registered', 'refused', 0, 3],
    ['returned', 'notMet', 3, 0],
    [undefined, 'met', 0, 0],
    [undefined, 'notMet', 0, 3],
    [undefined, 'undetermined', 0, 3],
    ['exited', 'notMet', 0, 0],
    ['exited', 'refused', 0, 0],
    ['notRegistered', 'notMet', 0, 0],
  ] as const)('%s, %s', async (status, wanted, n, u) => {
    const { village } = await one([
      householdIn('h1', 'V1', wanted, 3, status === undefined ? { register: null } : { register: { status } }),
    ]);
    expect([village.n, village.u]).toEqual([n, u]);
  });

  test.each([
    [[{ source: 's', value: 'registered' }], 3],
    [[{ source: 's', value: 'exited' }, { source: 't' }], 0],
    ['registered', 3],
    [[null], 3],
  ])('a household that is refused, and of which sources say %j beside exited, adds up to %i', async (said, u) => {
    const { village } = await one([
      householdIn('h1', 'V1', 'refused', 3, { register: { status: 'exited' }, evidence: { 'register.status': said } }),
    ]);
    expect([village.n, village.u]).toEqual([0, u]);
  });

  test('a village that is refused, and of which sources disagree whether it is a poverty village, counts as one', async () => {
    const { result } = await one([householdIn('h1', 'V1', 'met', 3)], {
      register: { status: 'none' },
      name: 5,
      evidence: { 'register.status': [{ source: 's', value: 'povertyVillage' }] },
    });
    expect(result.villages[0]).toMatchObject({ status: null, outcome: 'undetermined' });
  });

  test('a household that cannot be read has as many members as one can have at most', async () => {
    const { village } = await one([householdIn('h1', 'V1', 'met', 1, { members: 'three' })]);
    expect([village.n, village.u]).toEqual([0, 50]);
  });

  test('the dead are no persons', async () => {
    const living = householdIn('h1', 'V1', 'notMet', 2) as { members: object[] };
    const { village } = await one([{ ...living, members: [...living.members, { deathDate: '2018-01-01' }] }]);
    expect(village.n).toBe(2);
  });

  test('wrong exits and missed households are no part of the incidence, and of the comprehensive one', async () => {
    const { village } = await one([
      householdIn('h1', 'V1', 'notMet', 2),
      householdIn('h2', 'V1', 'notMet', 3, { register: { status: 'exited' } }),
      householdIn('h3', 'V1', 'undetermined', 4, { register: { status: 'notRegistered' } }),
    ]);
    expect(village.incidence).toEqual({ from: '0.2', to: '0.2' });
    expect(village.wrongExits).toEqual({ from: 3, to: 3 });
    expect(village.missed).toEqual({ from: 0, to: 4 });
    expect(village.comprehensiveIncidence).toEqual({ from: '0.5', to: '0.9' });
  });
});

describe('the level’s own verdict', () => {
  const many = (wanted: 'notMet' | 'undetermined', count: number, size: number, from = 0) =>
    Array.from({ length: count }, (_, at) => householdIn(`${wanted}-${from + at}`, 'V1', wanted, size));

  test('is met, not met and open by the interval', async () => {
    const safe = await one([...many('notMet', 1, 9), ...many('undetermined', 1, 10)]);
    expect(safe.village.incidence).toEqual({ from: '0.9', to: '1.9' });
    expect([safe.village.incidenceOutcome, safe.village.outcome, safe.village.deciding]).toEqual(['met', 'met', null]);
    const lost = await one(many('notMet', 2, 10));
    expect([lost.village.incidenceOutcome, lost.village.outcome]).toEqual(['notMet', 'notMet']);
    // 19 of 1000 are below 2 %, 20 are not.
    expect([safe.village.room, lost.village.room]).toEqual([
      { from: 0, to: 10 },
      { from: -1, to: -1 },
    ]);
    expect((await one([], { remainingPoorPersons: 15 })).village.room).toBeNull();
    const open = await one([...many('notMet', 1, 15), ...many('undetermined', 2, 3), ...many('undetermined', 1, 2, 2)]);
    expect(open.village.incidence).toEqual({ from: '1.5', to: '2.3' });
    expect([open.village.incidenceOutcome, open.village.outcome]).toEqual(['undetermined', 'undetermined']);
    expect(open.village.deciding).toEqual({
      list: [
        { id: 'undetermined-0', village: 'V1', persons: 3 },
        { id: 'undetermined-1', village: 'V1', persons: 3 },
      ],
      ifNotMet: 2,
      ifMet: 2,
    });
  });

  test('what a village reports is compared, and no evidence', async () => {
    const { village } = await one(many('notMet', 1, 10), { remainingPoorPersons: 30, incidence: '3.0' });
    expect(village.outcome).toBe('met');
    expect(village.disagrees).toEqual(['remainingPoorPersons', 'incidence']);
    expect(village.computed).toEqual({ remainingPoorPersons: { from: 10, to: 10 }, incidence: { from: '1', to: '1' } });
    const rounded = await one(many('notMet', 1, 10), { remainingPoorPersons: 10, incidence: '1.0' });
    expect(rounded.village.disagrees).toEqual([]);
  });

  test('without a population nobody poor is met, somebody is open', async () => {
    const none = await one([householdIn('h1', 'V1', 'met', 4)], { registeredRuralPopulation: null });
    expect([none.village.incidence, none.village.incidenceOutcome, none.village.outcome]).toEqual([null, 'met', 'met']);
    const some = await one([householdIn('h1', 'V1', 'notMet', 4)], { registeredRuralPopulation: null });
    expect([some.village.incidence, some.village.incidenceOutcome]).toEqual([null, 'undetermined']);
  });

  test('a village of which no household was read has its own counts, marked so', async () => {
    const { village } = await one([], { remainingPoorPersons: 15 });
    expect(village.incidence).toEqual({ from: '1.5', to: '1.5', reported: true });
    expect(village.outcome).toBe('met');
    const { village: silent } = await one([]);
    expect([silent.incidence, silent.incidenceOutcome]).toEqual([null, 'undetermined']);
  });

  test('what a village states and nobody read may be poor', async () => {
    const { village } = await one([householdIn('h1', 'V1', 'met', 4)], {
      registeredHouseholds: 3,
      registeredPersons: 12,
    });
    expect([village.n, village.u, village.notRead]).toEqual([0, 8, { households: 2, persons: 8 }]);
    const { village: only } = await one([householdIn('h1', 'V1', 'met', 4)], { registeredHouseholds: 2 });
    expect([only.u, only.incidenceOutcome]).toEqual([50, 'undetermined']);
  });

  test('a village that is no poverty village has an interval and no exit, and counts in the county', async () => {
    const { village, result } = await one([householdIn('h1', 'V1', 'notMet', 4)], { register: { status: 'none' } });
    expect([village.incidence?.to, village.verdict, village.outcome]).toEqual(['0.4', null, null]);
    expect(result.counties[0]?.n).toBe(4);
  });
});

describe('a county', () => {
  const rolled = (villages: readonly object[], households: readonly object[], over = {}) =>
    rollUp(
      {
        villages: villages as never,
        households: households as never,
        counties: [countyOf('C1', 10_000, over)] as never,
      },
      options,
    );

  test('counts the villages that have exited by their verdicts, those it states and nobody read as open', async () => {
    const villages = ['V1', 'V2', 'V3'].map((id) => villageOf(id, 100));
    const households = [
      householdIn('h1', 'V1', 'met', 2),
      householdIn('h2', 'V2', 'notMet', 2),
      householdIn('h3', 'V3', 'undetermined', 2),
    ];
    const { counties } = await rolled(villages, households, { povertyVillages: { total: 5, exited: 5 } });
    expect(counties[0]?.villageExit).toEqual({ total: 5, exited: { from: 1, to: 4 } });
    expect(counties[0]?.villageExitOutcome).toBe('notMet');
    expect(counties[0]?.disagrees).toEqual(['povertyVillages.exited']);
    expect(counties[0]?.decidingVillages).toBeNull();
  });

  test('names the villages that decide', async () => {
    const villages = Array.from({ length: 20 }, (_, at) => villageOf(`V${String(at).padStart(2, '0')}`, 100));
    const households = villages.map((_, at) =>
      householdIn(`h${at}`, `V${String(at).padStart(2, '0')}`, at < 18 ? 'met' : 'undetermined', 3),
    );
    const { counties } = await rolled(villages, households, { povertyVillages: { total: 20, exited: 20 } });
    expect(counties[0]?.decidingVillages).toEqual({ list: [{ id: 'V18' }, { id: 'V19' }], ifNotMet: 2, ifMet: 1 });
  });

  test('is judged on the households that were read, and says which villages are not among them', async () => {
    const villages = [villageOf('V1', 5000), villageOf('V2', 5000), villageOf('V3', 10, { registeredHouseholds: 0 })];
    const { counties } = await rolled(villages, [householdIn('h1', 'V1', 'notMet', 3)], {
      povertyVillages: { total: 5, exited: 2 },
    });
    expect(counties[0]?.incidence).toEqual({ from: '0.03', to: '0.03' });
    expect(counties[0]?.incidenceOutcome).toBe('met');
    expect(counties[0]?.caveats).toEqual([{ code: 'villagesNotRead', villages: 3 }]);
  });

  test('takes a village’s own county before that of its households, and tells', async () => {
    const { counties, misfits } = await rolled(
      [villageOf('V1', 100)],
      [householdIn('h1', 'V1', 'notMet', 3, { county: 'C2' })],
    );
    expect(counties.map(({ id, n }) => [id, n])).toEqual([
      ['C1', 3],
      ['C2', 0],
    ]);
    expect(misfits).toContainEqual({ code: 'otherCounty', id: 'V1', county: 'C1', named: 'C2', households: 1 });
  });

  test('counts the households of a village that is not among the records where they say they are', async () => {
    const { villages, counties, misfits } = await rolled(
      [],
      [householdIn('h1', 'V9', 'notMet', 3), householdIn('h2', 'V9', 'notMet', 4, { county: 'C2' })],
    );
    expect(villages.map(({ id, N, n, county }) => [id, N, n, county])).toEqual([['V9', null, 7, null]]);
    expect(counties.map(({ id, n }) => [id, n])).toEqual([
      ['C1', 3],
      ['C2', 4],
    ]);
    expect(misfits.map(({ code }) => code)).toEqual(['countyUnknown', 'villageUnknown']);
  });
});

describe('what comes twice', () => {
  test('one household of several records is as few and as many as any of them says', async () => {
    const { village, result } = await one([
      householdIn('h1', 'V1', 'notMet', 3),
      householdIn('h1', 'V1', 'met', 4),
      householdIn('h1', 'V1', 'notMet', 5),
    ]);
    expect([village.n, village.u, village.households]).toEqual([
      0,
      5,
      { met: 0, notMet: 0, undetermined: 1, refused: 0 },
    ]);
    expect(result.duplicates).toEqual([{ level: 'household', id: 'h1', year: 2018, records: 3, villages: ['V1'] }]);
    expect([result.read, result.judged]).toEqual([5, 5]);
  });

  test('in several villages it adds to what may be in each', async () => {
    const result = await rollUp(
      {
        households: [householdIn('h1', 'V1', 'notMet', 3), householdIn('h1', 'V2', 'notMet', 4)] as never,
        villages: [villageOf('V1', 100), villageOf('V2', 100)] as never,
      },
      options,
    );
    expect(result.villages.map(({ n, u }) => [n, u])).toEqual([
      [0, 3],
      [0, 4],
    ]);
  });

  test('another year is another record, and is told', async () => {
    const { village, result } = await one([
      householdIn('h1', 'V1', 'notMet', 3),
      householdIn('h1', 'V1', 'notMet', 3, { asOf: '2017-12-31' }),
    ]);
    expect([village.n, result.duplicates]).toEqual([6, []]);
    expect(result.otherYears).toEqual([{ level: 'household', year: 2017, records: 1, ids: ['h1'] }]);
  });

  test('a person in two households counts in both', async () => {
    const person = { members: [{ id: '11010519491231002X' }] };
    const households = ['h1', 'h2'].map((id) => householdIn(id, 'V1', 'notMet', 1, person));
    const { village, result } = await one(households);
    expect(village.n).toBe(2);
    expect(result.personsTwice).toEqual([{ households: ['h1', 'h2'], villages: ['V1'] }]);
    const plain = ['h1', 'h2'].map((id) => householdIn(id, 'V1', 'notMet', 1, { members: [{ id: '1' }] }));
    expect((await one(plain)).result.personsTwice).toEqual([]);
    const sources = { households: plain as never };
    expect((await rollUp(sources, { ...options, personIds: true })).personsTwice).toHaveLength(1);
    expect((await rollUp(sources, { ...options, personIds: true, duplicates: false })).personsTwice).toBeNull();
  });

  test('of two records of a village only what both say is known', async () => {
    const result = await rollUp(
      {
        villages: [villageOf('V1', 1000), villageOf('V1', 500, { services: false })] as never,
        households: [householdIn('h1', 'V1', 'notMet', 15)] as never,
      },
      options,
    );
    const [village] = result.villages;
    expect(village?.N).toEqual({ from: 500, to: 1000 });
    expect(village?.incidence).toEqual({ from: '1.5', to: '3' });
    expect(village?.outcome).toBe('undetermined');
    expect(result.duplicates).toEqual([{ level: 'village', id: 'V1', year: 2018, records: 2 }]);
  });
});

test('everything read is judged, refused or skipped, and what cannot be placed is counted', async () => {
  const households = [
    householdIn('h1', 'V1', 'met', 1),
    null,
    'text',
    { level: 'household' },
    villageOf('V2', 10),
    householdIn('h2', null, 'met', 1, { county: null }),
  ];
  const result = await rollUp({ households: households as never }, options);
  const { read, judged, refused, skipped, unplaced } = result;
  expect([read, judged, refused, skipped, unplaced]).toEqual([6, 2, 3, 1, 4]);
});

test('old ids are taken for new ones, and told', async () => {
  const result = await rollUp(
    {
      households: [householdIn('h1', 'old', 'notMet', 2), householdIn('h2', 'V1', 'notMet', 3)] as never,
      villages: [villageOf('V1', 1000)] as never,
    },
    { ...options, renamed: { villages: { older: 'old', old: 'V1' } } },
  );
  expect(result.villages.map(({ id, n }) => [id, n])).toEqual([['V1', 5]]);
  expect(result.renamed).toEqual([{ level: 'village', from: 'old', to: 'V1', records: 1 }]);
  await expect(rollUp({}, { ...options, renamed: { villages: { a: 'b', b: 'a' } } })).rejects.toThrow(RangeError);
});

test('states are of one roll-up, and each part comes once', async () => {
  const sources = { households: [householdIn('h1', 'V1', 'met', 1)] as never };
  const [a, b] = [await partial(sources, { ...options, part: 'a' }), await partial({}, { ...options, part: 'b' })];
  expect(rollUpOf(merge(a, b)).parts).toEqual(['a', 'b']);
  expect(() => merge(a, b, a)).toThrow(expect.objectContaining({ code: 'partTwice', at: 'a' }));
  const other = await partial({}, { asOf: '2017-12-31' });
  expect(() => merge(a, other)).toThrow(expect.objectContaining({ code: 'otherRollUp', at: 'asOf' }));
  expect(() => merge(a, { rollUp: a.rollUp } as never)).toThrow(
    expect.objectContaining({ code: 'notAState', at: 'about' }),
  );
});

test('what does not fit together is told in one order, whatever comes first', async () => {
  const named = ['C2', 'C3'].map((county, at) => householdIn(`h${at}`, 'V1', 'met', 1, { county }));
  const rolled = (households: readonly object[]) =>
    rollUp({ households, villages: [villageOf('V1', 100, { county: 'C1' })] } as never, options);
  const one = await rolled(named);
  expect(one.misfits.filter(({ code }) => code === 'otherCounty')).toHaveLength(2);
  expect(JSON.stringify(await rolled([...named].reverse()))).toBe(JSON.stringify(one));
});

test('parts that held nothing that can be told apart all count, and need no name', async () => {
  const nothing = () =>
    partial({ households: [householdIn('x', null, 'refused', 1, { county: null })] } as never, options);
  const [a, b] = [await nothing(), await nothing()];
  expect(rollUpOf([a, b]).read).toBe(2);
});

test('persons who are in the same households in two years are told in one order', async () => {
  const members = [{ id: '11010519491231002X', schooling: 'inSchool', medicalInsurance: 'resident' }];
  const of = (id: string, place: string, asOf: string) => householdIn(id, place, 'met', 1, { asOf, members });
  const households = [
    of('h1', 'V1', DAY),
    of('h3', 'V1', DAY),
    of('h1', 'V3', '2017-12-31'),
    of('h3', 'V1', '2017-12-31'),
  ];
  const told = async (some: Plain[]) => (await rollUp({ households: some } as never, options)).personsTwice;
  const both = ['h1', 'h3'];
  const expected = [
    { households: both, villages: ['V1', 'V3'] },
    { households: both, villages: ['V1'] },
  ];
  expect(await told(households)).toEqual(expected);
  expect(await told([...households].reverse())).toEqual(expected);
});

describe('records of villages that became one', () => {
  const renamed = { villages: { A: 'V1', B: 'V1' } };
  const old = [villageOf('A', 400), villageOf('B', 600)];
  const households = [householdIn('a', 'A', 'notMet', 8), householdIn('b', 'V1', 'met', 3)];
  const of = async (villages: Plain[]) => {
    const result = await rollUp({ households, villages } as never, { ...options, renamed });
    const texts = (['zh', 'en'] as const).map((language) =>
      documentMarkdown(rollUpDocument(result, hunan2016To2020(), language, ''), language),
    );
    return { result, texts };
  };

  test('are told beside that of today, which alone counts: they are no duplicates of it', async () => {
    const { result, texts } = await of([...old, villageOf('V1', 1000)]);
    expect(result.villages.map(({ id, N, n }) => [id, N, n])).toEqual([['V1', 1000, 8]]);
    expect(result.duplicates).toEqual([]);
    const told = { code: 'recordsOfOldIds', level: 'village', id: 'V1', ids: ['A', 'B'], records: 2, hasOwn: true };
    expect(result.misfits).toContainEqual(told);
    for (const text of texts) expect(text).not.toMatch(/as if one of them|只有一条属实/);
    expect(texts[0]).toContain('村 V1：另有旧编号（A、B）的记录2条，按现编号的记录计算');
    expect(texts[1]).toContain('village V1: 2 records of old ids (A, B) beside its own: its own counts');
  });

  test('state together who is registered at least, where that of today states fewer', async () => {
    const stating = (id: string, N: number, registeredPersons: number) => villageOf(id, N, { registeredPersons });
    const notRead = async (today: number) =>
      (await of([stating('A', 400, 20), stating('B', 600, 30), stating('V1', 1000, today)])).result.villages[0]?.notRead
        ?.persons;
    // Eleven were read.
    expect([await notRead(11), await notRead(50), await notRead(60)]).toEqual([39, 39, 49]);
  });

  test('count for who is registered alone where there is none of today', async () => {
    const { result, texts } = await of(old);
    expect(result.villages.map(({ id, N, outcome }) => [id, N, outcome])).toEqual([['V1', null, 'undetermined']]);
    expect(result.duplicates).toEqual([]);
    expect(texts[0]).toContain('村 V1：另有旧编号（A、B）的记录2条，没有现编号的记录');
    expect(texts[1]).toContain('2 records of old ids (A, B) and none of its own');
  });

  test('of one id are one, of which one record is true', async () => {
    const { result } = await of([...old, villageOf('A', 400), villageOf('V1', 1000), villageOf('V1', 900)]);
    expect(result.villages[0]?.N).toEqual({ from: 900, to: 1000 });
    expect(result.duplicates).toEqual([{ level: 'village', id: 'V1', year: 2018, records: 2 }]);
    const alone = await of([...old, villageOf('A', 400)]);
    expect(alone.result.duplicates).toEqual([{ level: 'village', id: 'A', year: 2018, records: 2 }]);
  });

  test('that only got another id is that of today', async () => {
    const { result } = await of([villageOf('A', 400)]);
    expect([result.villages[0]?.N, result.misfits.map(({ code }) => code)]).toEqual([400, ['countyUnknown']]);
  });
});

test('what is renamed to what it is called is not renamed', async () => {
  const { villages } = await rollUp({ villages: [villageOf('V1', 100)] } as never, {
    ...options,
    renamed: { villages: { V1: 'V1' } },
  });
  expect(villages.map(({ id }) => id)).toEqual(['V1']);
});

test('households that give the name of a village and not its id stand beside whatever is met of it', async () => {
  const households = [householdIn('h1', '青石村', 'notMet', 3)];
  const villages = [villageOf('439981001', 1000, { name: '青石村', remainingPoorPersons: 0 }), villageOf('V2', 1000)];
  const { villages: rolled, misfits } = await rollUp({ households, villages } as never, options);
  const byId = new Map(rolled.map((one) => [one.id, one]));
  expect(byId.get('439981001')).toMatchObject({
    incidenceOutcome: 'met',
    caveats: [{ code: 'namedHouseholds', households: 1 }],
  });
  expect(byId.get('V2')?.caveats ?? []).toEqual([]);
  expect(misfits).toContainEqual({ code: 'villageByName', id: '青石村', village: '439981001', households: 1 });
});
