import { describe, expect, it } from 'vitest';
import { putValues } from '../../src/records/at-path.js';
import { commonTable } from '../../src/records/catalog.js';
import { conflictsOf, isUncertain, markUncertain, settled } from '../../src/records/uncertainty.js';
import { household, replaced } from '../examples.js';
import { parseRecord } from '../support/fields.js';

const says = (value: unknown) => [{ source: 'x', value }];

describe('isUncertain', () => {
  it('is told of ranges and conflicts, not of what agrees', () => {
    const of = (record: unknown) => isUncertain(parseRecord(record));
    expect(of(household())).toBe(false);
    expect(of(household({ extra: { from: 1, to: 2 } }))).toBe(false);
    expect(of(household({ evidence: { stableIncome: says(true) } }))).toBe(false);
    expect(of(household({ evidence: { 'income.business': says({ from: 1, to: 3000 }) } }))).toBe(false);
    expect(of(household({ evidence: { stableIncome: says(false) } }))).toBe(true);
    expect(of(replaced(household(), 'income.wages', { from: 1, to: 2 }))).toBe(true);
  });

  it('stays with copies that have other values, and is no part of the data', () => {
    const record = parseRecord(replaced(household(), 'income.wages', { from: 1, to: 2 }));
    expect(isUncertain(putValues(record, { stableIncome: false }))).toBe(true);
    expect(JSON.stringify(record)).not.toContain('uncertain');
    expect(Object.keys(record)).not.toContain('uncertain');
    const plain = {};
    markUncertain(plain, true, commonTable);
    expect(isUncertain(plain)).toBe(true);
  });
});

describe('conflictsOf', () => {
  it('is found once for each record', () => {
    const record = parseRecord(household({ evidence: { stableIncome: says(false) } }));
    expect([...conflictsOf(record)]).toEqual([['stableIncome', [true, false]]]);
    expect(conflictsOf(record)).toBe(conflictsOf(record));
  });
});

describe('settled', () => {
  it('sets aside what is said of some inputs, and nothing else', () => {
    const record = household({ evidence: { stableIncome: says(false), 'housing.grade': says('C') } });
    expect(settled(record, ['stableIncome', 'income.wages']).evidence).toEqual({ 'housing.grade': says('C') });
    expect(record.evidence).toHaveProperty('stableIncome');
    expect(settled(record, ['income.wages'])).toBe(record);
    expect(settled(household(), ['stableIncome'])).toEqual(household());
  });
});
