import { describe, expect, it } from 'vitest';
import { inputAt } from '../../src/evaluate/input-at.js';
import { household, replaced, village } from '../examples.js';

describe('inputAt', () => {
  it.each([
    ['income.wages', '12000.5'],
    ['members[1].schooling', 'inSchool'],
    ['members[0].birthDate', '1970-05-04'],
    ['stableIncome', true],
    ['water.shortDaysPerYear', '3'],
    ['members[2].schooling', null],
    ['members[].schooling', null],
    ['income.wagez', undefined],
    ['income', undefined],
    ['constructor', undefined],
  ])('%s is %s', (path, value) => {
    expect(inputAt('household', household(), path)).toBe(value);
  });

  it('is null where the value or its group is absent or null, undefined where it is unsound', () => {
    expect(inputAt('household', household({ income: null }), 'income.wages')).toBeNull();
    expect(inputAt('household', replaced(household(), 'income.wages', null), 'income.wages')).toBeNull();
    expect(inputAt('village', village({ services: 'yes' }), 'services')).toBeUndefined();
    expect(inputAt('village', 'no record', 'services')).toBeNull();
    expect(inputAt('village', Object.create({ services: true }), 'services')).toBeNull();
  });
});
