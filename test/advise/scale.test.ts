import { describe, expect, it } from 'vitest';
import { asValue, scaleOf, within } from '../../src/advise/scale.js';
import type { Field, Level } from '../../src/records/catalog.js';
import { faultOf } from '../../src/records/field.js';
import { fieldAt } from '../support/fields.js';

const fieldOf = (level: Level, path: string) => fieldAt(level, path) as Field;
const limits = (level: Level, path: string, asOf = '2018-12-31') => {
  const scale = scaleOf(fieldOf(level, path), asOf);
  return [scale?.probes[0], scale?.probes.at(-1)].map((at) => at !== undefined && scale?.textAt(at));
};

describe('the part of a row within a range', () => {
  const part = (level: Level, path: string, from: number | string, to: number | string) => {
    const scale = scaleOf(fieldOf(level, path), '2018-12-31');
    const some = scale && within(scale, { from, to });
    return some?.probes.map((at) => some.textAt(at));
  };

  it('has the ends of the range, and between them what is tried anyhow', () => {
    expect(part('household', 'income.wages', '0.0003', 0.0009)).toEqual(['0.0003', '0.0004', '0.0008', '0.0009']);
    expect(part('county', 'ruralIncomeGrowth', -1, '-1.00')).toEqual(['-1']);
    // A measure may be given more finely than values are told apart.
    expect(part('household', 'water.litresPerPersonDay', 0.00000149, 0.0000039)).toEqual(['0.000002', '0.000003']);
    expect(part('household', 'water.litresPerPersonDay', 0.0000011, 0.0000012)).toEqual(['0.000002']);
    expect(part('village', 'remainingPoorPersons', 3, 5)).toEqual(['3', '4', '5']);
  });
});

describe('the values of a field in a row', () => {
  it('go from limit to limit', () => {
    expect(limits('household', 'income.wages')).toEqual(['0', '999999999999999.9999']);
    expect(limits('county', 'ruralIncomeGrowth')).toEqual(['-999999.999999', '999999.999999']);
    expect(limits('village', 'incidence')).toEqual(['0', '100']);
    expect(limits('village', 'remainingPoorPersons')).toEqual(['0', '9007199254740991']);
    expect(limits('village', 'registeredRuralPopulation')).toEqual(['1', '9007199254740991']);
    expect(limits('household', 'water.shortDaysPerYear')).toEqual(['0', '366']);
    expect(Number(limits('household', 'water.roundTripMinutes')[1])).toBe(Number.MAX_VALUE);
    expect(limits('household', 'members[0].birthDate')).toEqual(['0000-01-01', '9999-12-31']);
  });

  it('are in ascending order, and values that the field carries', () => {
    for (const [level, path] of [
      ['household', 'income.wages'],
      ['county', 'ruralIncomeGrowth'],
      ['village', 'incidence'],
      ['village', 'registeredRuralPopulation'],
      ['household', 'water.roundTripMinutes'],
      ['household', 'members[0].birthDate'],
    ] as const) {
      const field = fieldOf(level, path);
      const scale = scaleOf(field, '2020-01-01');
      const probes = scale?.probes ?? [];
      expect(probes).toEqual([...new Set(probes)].sort((a, b) => (a < b ? -1 : 1)));
      for (const at of probes) expect(faultOf(scale?.valueAt(at), field), `${path} ${at}`).toBeUndefined();
    }
  });

  it('are days for dates: each New Year of 120 years, and the day itself', () => {
    const scale = scaleOf(fieldOf('household', 'members[0].birthDate'), '2018-06-30');
    const days = scale?.probes.map((at) => scale.textAt(at)) ?? [];
    expect(days).toHaveLength(123);
    expect(days.slice(0, 2)).toEqual(['0000-01-01', '1899-01-01']);
    expect(days.slice(-3)).toEqual(['2018-01-01', '2018-06-30', '9999-12-31']);
  });

  it('have no order for codes and booleans', () => {
    expect(scaleOf(fieldOf('household', 'housing.safeBy'), '2018-12-31')).toBeUndefined();
    expect(scaleOf(fieldOf('village', 'services'), '2018-12-31')).toBeUndefined();
  });

  it('are numbers only where records take nothing else', () => {
    expect([asValue('count', '3'), asValue('measure', '0.5')]).toEqual([3, 0.5]);
    expect([asValue('money', '0.01'), asValue('percent', '-1'), asValue('code', 'A')]).toEqual(['0.01', '-1', 'A']);
  });
});
