import { describe, expect, it } from 'vitest';
import { consistency } from '../../src/records/consistency.js';
import { DAY } from '../examples.js';

const about = (level: keyof typeof consistency, record: Record<string, unknown>, asOf: string | undefined = DAY) =>
  consistency[level](record, asOf).map(({ code, path }) => `${code} ${path}`);

describe('consistency', () => {
  it('finds nothing wrong with what is missing', () => {
    for (const level of ['household', 'village', 'county'] as const) {
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
    expect(consistency.household({ members }, undefined)).toEqual([]);
  });

  it('asks that somebody share the income, unless it is not known of everybody', () => {
    expect(about('household', { members: [{ sharesIncome: false }, { sharesIncome: false }] })).toEqual([
      'inconsistent members',
    ]);
    for (const other of [{ sharesIncome: true }, { sharesIncome: null }, {}]) {
      expect(about('household', { members: [{ sharesIncome: false }, other] })).toEqual([]);
    }
  });

  it('lets more persons move than were planned', () => {
    expect(about('county', { relocation: { planned: 1, completed: 2 } })).toEqual([]);
  });
});
