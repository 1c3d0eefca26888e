import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/records/catalog.js';
import { consistencyIssues } from '../../src/records/consistency.js';
import { DAY } from '../examples.js';
import { fields } from '../support/fields.js';

const about = (level: Level, record: Record<string, unknown>, asOf: string | undefined = DAY) =>
  consistencyIssues(fields, level, record, asOf).map(({ code, path }) => `${code} ${path}`);

describe('consistency', () => {
  it('finds nothing wrong with what is missing', () => {
    for (const level of ['household', 'village', 'township', 'county'] as const) {
      expect(about(level, {})).toEqual([]);
      expect(about(level, { members: null, income: null, povertyVillages: null })).toEqual([]);
    }
    expect(about('household', { members: [] })).toEqual([]);
    expect(about('household', { income: { oneOffTransfers: 5 } })).toEqual([]);
    expect(about('county', { povertyVillages: { exited: 5 } })).toEqual([]);
  });

  it('reads past what is at fault by itself', () => {
    expect(about('household', { members: 'x', income: [] })).toEqual([]);
    expect(about('household', { members: [null, 1, 'x', []] })).toEqual([]);
    expect(about('household', { income: { oneOffTransfers: 'x', transfers: 1 } })).toEqual([]);
    expect(about('village', { registeredRuralPopulation: 0, remainingPoorPersons: 3 })).toEqual([]);
  });

  it('compares money exactly, however it is written', () => {
    const transfers = (part: unknown, whole: unknown) =>
      about('household', { income: { oneOffTransfers: part, transfers: whole } });
    expect(transfers('999999999999999.9999', '999999999999999.9998')).toEqual(['inconsistent income.oneOffTransfers']);
    expect(transfers('999999999999999.9998', '999999999999999.9999')).toEqual([]);
    expect(transfers(100, '100.0000')).toEqual([]);
    expect(transfers('0100.0001', 100)).toEqual(['inconsistent income.oneOffTransfers']);
  });

  it('holds each member after the first with an id to be a duplicate', () => {
    const members = [{ id: 'a' }, {}, { id: 'a' }, { id: null }, { id: 'a' }, { id: null }];
    expect(about('household', { members })).toEqual(['duplicateMember members[2].id', 'duplicateMember members[4].id']);
  });

  it('holds ids that differ by what spreadsheets do to them to be one', () => {
    const members = [{ id: '433x' }, { id: "'433X" }, { id: '４３３ｘ ' }, { id: '434x' }];
    expect(about('household', { members })).toEqual(['duplicateMember members[1].id', 'duplicateMember members[2].id']);
  });

  it('looks at no more members than a household may have', () => {
    const members = Array.from({ length: 60 }, (_, index) => ({
      id: `m${Math.min(index, 52)}`,
      birthDate: index > 49 ? '2019-01-01' : null,
    }));
    expect(about('household', { members })).toEqual([]);
  });

  it('compares births with the date only where there is one', () => {
    const members = [{ birthDate: '2019-01-01' }, { birthDate: '2018-12-31' }, { birthDate: 'x' }];
    expect(about('household', { members })).toEqual(['dateAfterAsOf members[0].birthDate']);
    expect(consistencyIssues(fields, 'household', { members }, undefined)).toEqual([]);
  });

  it('asks that somebody share the income, unless it is not known of everybody', () => {
    expect(about('household', { members: [{ sharesIncome: false }, { sharesIncome: false }] })).toEqual([
      'inconsistent members',
    ]);
    for (const other of [{ sharesIncome: true }, { sharesIncome: null }, {}]) {
      expect(about('household', { members: [{ sharesIncome: false }, other] })).toEqual([]);
    }
  });

  it('lets a death come after the date, not before the birth', () => {
    const dying = (deathDate: unknown, birthDate: unknown = '2000-02-29') =>
      about('household', { members: [{}, { birthDate, deathDate }] });
    for (const day of ['2000-02-29', '2018-12-31', '2050-01-01', null, 'x']) expect(dying(day)).toEqual([]);
    expect(dying('2000-02-28')).toEqual(['inconsistent members[1].deathDate']);
    expect(dying('2000-02-28', null)).toEqual([]);
  });

  it('asks that somebody be living, and share the income', () => {
    const dead = { deathDate: '2018-12-31' };
    expect(about('household', { members: [dead, dead] })).toEqual(['inconsistent members']);
    expect(consistencyIssues(fields, 'household', { members: [dead, dead] }, undefined)).toEqual([]);
    expect(about('household', { members: [dead, { deathDate: '2019-01-01' }] })).toEqual([]);
    for (const member of [{}, null, { deathDate: 'x' }]) {
      expect(about('household', { members: [dead, member] })).toEqual([]);
    }
    expect(about('household', { members: [{ ...dead, sharesIncome: true }, { sharesIncome: false }] })).toEqual([
      'inconsistent members',
    ]);
    expect(about('household', { members: [{ ...dead, sharesIncome: false }, { sharesIncome: true }] })).toEqual([]);
  });

  it('asks that who is in a plan of relocation, or enlarged a new house, is to be relocated', () => {
    const moving = (relocation: object) => about('household', { relocation });
    for (const said of [{ inAnnualPlan: true }, { borrowed: true }]) {
      expect(moving({ status: 'none', ...said })).toEqual(['inconsistent relocation.status']);
      for (const status of ['planned', 'moved', null]) expect(moving({ status, ...said })).toEqual([]);
    }
    expect(moving({ status: 'none', inAnnualPlan: false, borrowed: false })).toEqual([]);
    expect(moving({ borrowed: false, borrowedOn: '2018-06-01' })).toEqual(['inconsistent relocation.borrowed']);
    for (const borrowed of [true, null]) expect(moving({ borrowed, borrowedOn: '2018-06-01' })).toEqual([]);
    expect(moving({ status: 'none', inAnnualPlan: 'true' })).toEqual([]);
  });

  it('asks that a county of a tier is on the list, and that no other is', () => {
    const listed = (tier: string | null, status: string | null) => about('county', { tier, register: { status } });
    for (const tier of ['national', 'provincial']) {
      expect(listed(tier, 'none')).toEqual(['inconsistent tier']);
      for (const status of ['povertyCounty', 'exited', null]) expect(listed(tier, status)).toEqual([]);
    }
    for (const status of ['povertyCounty', 'exited']) {
      expect(listed('none', status)).toEqual(['inconsistent register.status']);
      expect(listed(null, status)).toEqual([]);
    }
    expect(listed('none', 'none')).toEqual([]);
  });

  it('asks that who lives in a house of relocation has moved', () => {
    const living = (safeBy: string, status: string | null) =>
      about('household', { housing: { safeBy }, relocation: { status } });
    for (const status of ['planned', 'none']) {
      expect(living('relocation', status)).toEqual(['inconsistent relocation.status']);
      expect(living('otherHome', status)).toEqual([]);
    }
    for (const status of ['moved', null]) expect(living('relocation', status)).toEqual([]);
  });

  it('asks that who is on the register or on the rural allowance is a rural household', () => {
    for (const said of [
      { register: { status: 'registered' } },
      { register: { status: 'exited' } },
      { minimumLiving: 'rural' },
    ]) {
      expect(about('household', { ...said, rural: false })).toEqual(['inconsistent rural']);
      for (const rural of [true, null, 'false']) expect(about('household', { ...said, rural })).toEqual([]);
    }
    for (const said of [{ register: { status: 'notRegistered' } }, { minimumLiving: 'urban' }, {}]) {
      expect(about('household', { ...said, rural: false })).toEqual([]);
    }
  });

  it('asks that facilities of a better kind are among those of the kind', () => {
    const rooms = (standardRooms: unknown, all: unknown) =>
      about('village', { facilities: { standardRooms, rooms: all } });
    expect(rooms(2, 1)).toEqual(['inconsistent facilities.standardRooms']);
    expect([rooms(1, 1), rooms(0, 1), rooms(2, null), rooms(null, 1)]).toEqual([[], [], [], []]);
    const hospitals = (upperSecondGradeHospitals: unknown, secondGradeHospitals: unknown) =>
      about('county', { facilities: { upperSecondGradeHospitals, secondGradeHospitals } });
    expect(hospitals(2, 1)).toEqual(['inconsistent facilities.upperSecondGradeHospitals']);
    expect([hospitals(1, 1), hospitals(2, null)]).toEqual([[], []]);
    // A clinic can be up to the standard whoever runs it.
    expect(about('township', { facilities: { standardClinics: 2, governmentClinics: 1 } })).toEqual([]);
  });

  it('lets more persons move than were planned', () => {
    expect(about('county', { relocation: { planned: 1, completed: 2 } })).toEqual([]);
  });
});

describe('a date of exit', () => {
  it('lets no village or county have exited in a year to come', () => {
    for (const level of ['village', 'county'] as const) {
      const exited = (exitYear: unknown, status = 'exited') => about(level, { register: { status, exitYear } });
      expect(exited(2018)).toEqual([]);
      expect(exited(2019)).toEqual(['inconsistent register.exitYear']);
      expect(exited({ from: 2018, to: 2019 })).toEqual([]);
      expect(exited({ from: 2019, to: 2020 })).toEqual(['inconsistent register.exitYear']);
      // What is planned is yet to come.
      expect(exited(2019, 'none')).toEqual([]);
      expect(exited('2019')).toEqual([]);
    }
  });

  it('is not after the day of judgement', () => {
    const exited = (exitDate: unknown) => about('household', { register: { status: 'exited', exitDate } });
    expect(exited(DAY)).toEqual([]);
    expect(exited('2018-12-30')).toEqual([]);
    expect(exited('2019-01-01')).toEqual(['dateAfterAsOf register.exitDate']);
    // What is no day at all is said elsewhere.
    expect(exited('2019-02-30')).toEqual([]);
    expect(consistencyIssues(fields, 'household', { register: { exitDate: '2019-01-01' } }, undefined)).toEqual([]);
  });
});

describe('publicity', () => {
  it.each(['household', 'village', 'county'] as const)('of a %s does not end before it begins', (level) => {
    const lasted = (from: unknown, to: unknown) => about(level, { procedure: { publicity: { from, to } } });
    expect(lasted('2018-11-07', '2018-11-07')).toEqual([]);
    expect(lasted('2018-11-08', '2018-11-07')).toEqual(['inconsistent procedure.publicity.to']);
    expect(lasted(null, '2018-11-07')).toEqual([]);
    expect(lasted('2018-11-08', undefined)).toEqual([]);
    expect(lasted('2018-11-31', '2018-11-07')).toEqual([]);
    // What is approved for an exit year is often approved in the next.
    expect(lasted('2019-03-17', '2019-03-23')).toEqual([]);
  });
});
