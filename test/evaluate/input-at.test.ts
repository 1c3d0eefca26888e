import { describe, expect, it } from 'vitest';
import { inputAt } from '../../src/evaluate/input-at.js';
import { household, replaced, village } from '../examples.js';
import { fields } from '../support/fields.js';

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
    expect(inputAt(fields, 'household', household(), path)).toBe(value);
  });

  it('is null where the value or its group is absent or null, undefined where it is unsound', () => {
    expect(inputAt(fields, 'household', household({ income: null }), 'income.wages')).toBeNull();
    expect(inputAt(fields, 'household', replaced(household(), 'income.wages', null), 'income.wages')).toBeNull();
    expect(inputAt(fields, 'village', village({ services: 'yes' }), 'services')).toBeUndefined();
    expect(inputAt(fields, 'village', 'no record', 'services')).toBeNull();
    expect(inputAt(fields, 'village', Object.create({ services: true }), 'services')).toBeNull();
  });
});
