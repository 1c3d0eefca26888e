/** What is not known, refused or contradicted never makes a place met that it could keep from it. */
import { describe, expect, test } from 'vitest';
import { merge, partial, rollUp, rollUpOf } from '../../src/index.js';
import type { Plain } from '../examples.js';
import { countyOf, DAY, householdIn, villageOf } from '../support/places.js';

const options = { asOf: DAY };
const roll = (records: { households?: Plain[]; villages?: Plain[]; counties?: Plain[] }, more = {}) =>
  rollUp(records as never, { ...options, ...more });
const county = (total: number, over: Plain = {}) =>
  countyOf('C1', 10_000, { povertyVillages: { total, exited: total }, ...over });
const met = (id: string, village: string, persons = 3, over: Plain = {}) =>
  householdIn(id, village, 'met', persons, over);
const refused = (id: string, over: Plain = {}) => villageOf(id, 1000, { tasks: 'bad', ...over });

describe('a county', () => {
  test('of which a poverty village’s record was refused has that village open', async () => {
    const villages = [villageOf('V1', 1000), refused('V2')];
    const one = await roll({ households: [met('a', 'V1'), met('b', 'V2')], villages, counties: [county(1)] });
    expect(one.counties[0]?.villageExit).toEqual({ total: 2, exited: { from: 1, to: 2 } });
    expect(one.counties[0]?.outcome).not.toBe('met');
    expect(one.misfits).toContainEqual({ code: 'recordRefused', level: 'village', id: 'V2', records: 1 });
    const all = await roll({
      households: [met('a', 'V1')],
      villages: [refused('V1'), refused('V2')],
      counties: [county(2)],
    });
    expect(all.counties[0]?.villageExit).toEqual({ total: 2, exited: { from: 0, to: 2 } });
  });

  test('counts the households of a refused village, and says of those in no county that they are not in it', async () => {
    const poor = Array.from({ length: 70 }, (_, at) => householdIn(`p${at}`, 'V1', 'notMet', 3, { county: null }));
    const known = await roll({ households: poor, villages: [refused('V1')], counties: [county(1)] });
    expect([known.counties[0]?.n, known.counties[0]?.incidenceOutcome]).toEqual([210, 'notMet']);
    const unknown = await roll({
      households: [...poor, met('a', 'V2')],
      villages: [villageOf('V2', 1000)],
      counties: [county(1)],
    });
    expect(unknown.counties[0]?.caveats).toEqual([{ code: 'unplaced', records: 70 }]);
    expect([unknown.province.n, unknown.province.inNoCounty, unknown.province.incidence]).toEqual([210, 70, null]);
  });

  test('takes no word of its own for villages of which none is recorded', async () => {
    const { counties } = await roll({ households: [met('a', 'V1')], counties: [county(2)] });
    expect(counties[0]?.villageExit).toEqual({ total: 2, exited: { from: 0, to: 2 } });
    expect(counties[0]?.outcome).toBe('undetermined');
  });

  test('of which a village may be has it open, and its households as what may be', async () => {
    const villages = [villageOf('V1', 1000), villageOf('V1', 1000, { county: 'C2' }), villageOf('V2', 1000)];
    const households = [
      ...Array.from({ length: 10 }, (_, at) => householdIn(`p${at}`, 'V1', 'notMet', 3)),
      met('a', 'V2'),
    ];
    const { counties } = await roll({
      households,
      villages,
      counties: [county(1), countyOf('C2', 10_000, { povertyVillages: { total: 1, exited: 1 } })],
    });
    expect(counties.map(({ id, n, u, villageExit }) => [id, n, u, villageExit?.exited])).toEqual([
      ['C1', 0, 30, { from: 1, to: 2 }],
      ['C2', 0, 30, { from: 0, to: 1 }],
    ]);
  });

  test('holds who is stated in a village that may be in it', async () => {
    const states = villageOf('V1', 1000, { county: null, registeredPersons: 500 });
    const households = [met('a', 'V1', 1, { county: 'C1' }), met('b', 'V1', 1, { county: 'C2' })];
    const { counties, province } = await roll({
      households,
      villages: [states],
      counties: [county(1), countyOf('C2', 10_000)],
    });
    expect([...counties.map(({ u }) => u), province.u]).toEqual([498, 498, 498]);
  });

  test('judges disagreeing sources of what it does not count', async () => {
    const evidence = { 'povertyVillages.total': [{ source: '县志', value: 20 }] };
    const { counties } = await roll({
      households: [met('a', 'V1')],
      villages: [villageOf('V1', 1000)],
      counties: [county(1, { evidence })],
    });
    expect(counties[0]?.villageExitOutcome).toBe('undetermined');
  });
});

describe('who is stated and was not read', () => {
  const unread = async (villages: Plain[], households: Plain[], more = {}) =>
    (await roll({ villages, households }, more)).villages.map(({ u }) => u);

  test('is less by those only who were read for certain, each household once', async () => {
    const states = (id: string) => villageOf(id, 1000, { registeredHouseholds: 1, registeredPersons: 25 });
    expect(await unread([states('V1'), states('V2')], [met('h', 'V1', 25), met('h', 'V2', 25)])).toEqual([25, 25]);
    const two = villageOf('V1', 1000, { registeredHouseholds: 2, registeredPersons: 50 });
    expect(await unread([two], [met('h', 'V1', 25), met('h', 'V1', 25, { asOf: '2017-12-31' })])).toEqual([25]);
    expect(await unread([two], [met('h', 'V1', 25), met('h', 'V1', 3)])).toEqual([47]);
    expect(await unread([two], [met('h', 'V1', 25), met('h', 'V1', 25)], { duplicates: false })).toEqual([50]);
    // Five households of nobody: the two figures contradict each other.
    const contradicts = villageOf('V1', 1000, { registeredHouseholds: 2, registeredPersons: 25 });
    expect(await unread([contradicts], [met('h', 'V1', 25)])).toEqual([50]);
  });

  test('is the most that any record of the village states, and all that villages that became one do', async () => {
    const [states, silent] = [villageOf('V1', 1000, { registeredPersons: 50 }), villageOf('V1', 1000)];
    for (const other of [silent, refused('V1')])
      expect(await unread([states, other], [met('h', 'V1', 1)])).toEqual([49]);
    const became = ['A', 'B'].map((id) => villageOf(id, 1000, { registeredPersons: 50 }));
    const result = await roll(
      { villages: became, households: [met('h', 'A', 50)] },
      { renamed: { villages: { A: 'N', B: 'N' } } },
    );
    expect(result.villages.map(({ id, u, N, outcome }) => [id, u, N, outcome])).toEqual([
      ['N', 50, null, 'undetermined'],
    ]);
  });
});

test('where sources disagree on the register nobody knows who is on it', async () => {
  const evidence = { 'register.status': [{ source: '名册', value: 'registered' }] };
  const household = householdIn('h', 'V1', 'notMet', 30, { register: { status: 'exited' }, evidence });
  const none = villageOf('V1', 1000, {
    register: { status: 'none' },
    evidence: { 'register.status': [{ source: '名单', value: 'povertyVillage' }] },
  });
  const { villages } = await roll({ households: [household], villages: [none] });
  expect(villages.map(({ n, u, outcome }) => [n, u, outcome])).toEqual([[0, 30, 'undetermined']]);
});

test('a met on a place’s own figures tells what could not be placed too', async () => {
  const { villages } = await roll({
    villages: [villageOf('V1', 1000, { remainingPoorPersons: 1 })],
    households: [met('h', null as never, 1, { county: null })],
  });
  expect(villages[0]?.outcome).toBe('met');
  expect(villages[0]?.caveats).toEqual([{ code: 'unplaced', records: 1 }]);
});

test('a province has no incidence while a county in it was not read', async () => {
  const counties = [county(1), countyOf('C2', 10_000, { remainingPoorPersons: 900 })];
  const { province } = await roll({ households: [met('h', 'V1')], villages: [villageOf('V1', 1000)], counties });
  expect([province.incidence, province.countiesNotRead]).toEqual([null, ['C2']]);
});

test('one household of two records in one village is one, whichever county they name', async () => {
  const records = ['C1', null].map((one) => householdIn('h', 'V1', 'notMet', 4, { county: one }));
  const { villages, counties } = await roll({ households: records });
  expect([villages[0]?.n, villages[0]?.u, villages[0]?.households.notMet]).toEqual([4, 0, 1]);
  expect(counties.map(({ id, n, u }) => [id, n, u])).toEqual([['C1', 4, 0]]);
});

describe('a state that is none is refused', () => {
  const made = () =>
    partial({ households: [met('h', 'V1')], villages: [villageOf('V1', 1000)] } as never, { ...options, part: 'a' });
  test.each([
    ['about', (state: Plain) => ({ ...state, about: { ...(state.about as Plain), renamed: {} } })],
    ['about', (state: Plain) => ({ ...state, about: { ...(state.about as Plain), asOf: 'x' } })],
    ['about', (state: Plain) => ({ ...state, about: { ...(state.about as Plain), readings: { none: 'such' } } })],
    ['households', (state: Plain) => ({ ...state, households: [['2018 h', null, [['V9', '', 0, 1, 1]]]] })],
    ['households', (state: Plain) => ({ ...state, households: [['2018 h', null, []]] })],
    ['renamed', (state: Plain) => ({ ...state, renamed: [['x', 1]] })],
    ['otherYears', (state: Plain) => ({ ...state, otherYears: [['x', 1, []]] })],
    ['counts', (state: Plain) => ({ ...state, counts: { ...(state.counts as Plain), read: 0 } })],
    ['parts', (state: Plain) => ({ ...state, parts: ['a', 'a'] })],
    [
      'villages',
      (state: Plain) => ({ ...state, villages: [...(state.villages as Plain[]), ...(state.villages as Plain[])] }),
    ],
    ['village', (state: Plain) => withRecord(state, '2018 {"id":"V1","registeredRuralPopulation":"x"}')],
    ['villages', (state: Plain) => withRecord(state, '2018 {"id": "V1"}')],
  ])('%s', async (at, change) => {
    const state = change((await made()) as never) as never;
    expect(() => rollUpOf(merge(state))).toThrow(expect.objectContaining({ code: 'notAState', at }));
  });

  function withRecord(state: Plain, text: string): Plain {
    const [village = {}] = state.villages as Plain[];
    return { ...state, villages: [{ ...village, records: [[text, 1]] }] };
  }
});

test('as many households as there are, in a village or none, take no more than their time', async () => {
  const many = Array.from({ length: 20_000 }, (_, at) =>
    householdIn(`h${at}`, null, 'undetermined', 1, {
      county: `C${at}`,
      members: [{ schooling: 'inSchool', medicalInsurance: 'resident' }],
    }),
  );
  const state = await partial({ households: many } as never, { ...options, duplicates: false });
  expect(rollUpOf(merge(state)).counties).toHaveLength(20_000);
});

describe('households that name a county and no village', () => {
  const nowhere = (id: string, fate: 'met' | 'notMet', over: Plain = {}) =>
    householdIn(id, '', fate, 3, { village: null, ...over });
  const villages = [villageOf('V1', 100), villageOf('V2', 100), villageOf('V9', 100, { county: 'C9' })];
  const households = [met('a', 'V1'), met('b', 'V2'), met('c', 'V9', 3, { county: 'C9' })];

  test('count there, and are told beside whatever is met of it and of its villages', async () => {
    const poor = Array.from({ length: 5 }, (_, at) => nowhere(`p${at}`, 'notMet'));
    const told = await roll({ households: [...households, ...poor], villages, counties: [county(2)] });
    const caveat = { code: 'inNoVillage', persons: 15 };
    expect(told.villages.map(({ id, outcome, caveats }) => [id, outcome, caveats])).toEqual([
      ['V1', 'met', [caveat]],
      ['V2', 'met', [caveat]],
      ['V9', 'met', []],
    ]);
    expect([told.counties[0]?.n, told.counties[0]?.caveats, told.unplaced]).toEqual([15, [caveat], 0]);
    expect(told.misfits).toContainEqual({ code: 'householdsInNoVillage', id: 'C1', households: 5 });
  });

  test('are told where they are refused, and not where none of them can be poor', async () => {
    const bad = nowhere('p', 'notMet', { stableIncome: 'bad' });
    const told = await roll({ households: [...households, bad], villages, counties: [county(2)] });
    expect(told.villages[0]?.caveats).toEqual([{ code: 'inNoVillage', persons: 3 }]);
    const fine = await roll({ households: [...households, nowhere('p', 'met')], villages, counties: [county(2)] });
    expect(fine.villages[0]?.caveats).toEqual([]);
    expect(fine.misfits).toContainEqual({ code: 'householdsInNoVillage', id: 'C1', households: 1 });
  });
});

test('a village without a record counts among the poverty villages, and nobody knows whether it has exited', async () => {
  const villages = Array.from({ length: 20 }, (_, at) => villageOf(`V${at}`, 1000));
  const read = villages.map((_, at) => met(`m${at}`, `V${at}`));
  const of = async (orphans: number, total: number) => {
    const unrecorded = Array.from({ length: orphans }, (_, at) => householdIn(`p${at}`, `X${at}`, 'met', 3));
    const { counties } = await roll({ households: [...read, ...unrecorded], villages, counties: [county(total)] });
    const [one] = counties;
    // It may be no poverty village, so that what the county reports is not contradicted.
    expect(one?.disagrees).toEqual([]);
    return [one?.villageExit, one?.outcome, one?.decidingVillages?.list.map(({ id }) => id) ?? [], one?.caveats];
  };
  expect(await of(1, 20)).toEqual([{ total: 21, exited: { from: 20, to: 21 } }, 'met', [], []]);
  const two = { total: 22, exited: { from: 20, to: 22 } };
  expect(await of(2, 20)).toEqual([two, 'undetermined', ['X0', 'X1'], []]);
  // They may be those that the county states and nobody recorded.
  expect(await of(2, 22)).toEqual([two, 'undetermined', ['X0', 'X1'], [{ code: 'villagesNotRead', villages: 2 }]]);
  expect((await of(1, 22))[0]).toEqual({ total: 22, exited: { from: 20, to: 22 } });
});

test('what a village stated that is part of another now still counts as not read, though that one states less', async () => {
  const of = async (stated: Plain) => {
    const villages = [villageOf('V1', 400, stated), villageOf('V2', 100, { registeredPersons: 40 })];
    const { villages: rolled } = await roll(
      { households: [met('a', 'V1')], villages, counties: [county(1)] },
      { renamed: { villages: { V2: 'V1' } } },
    );
    return rolled.map(({ id, notRead, incidenceOutcome }) => [id, notRead?.persons, incidenceOutcome]);
  };
  expect(await of({})).toEqual([['V1', 37, 'undetermined']]);
  expect(await of({ registeredPersons: 3 })).toEqual([['V1', 37, 'undetermined']]);
  expect(await of({ registeredPersons: 60 })).toEqual([['V1', 57, 'undetermined']]);
});
