import { describe, expect, it } from 'vitest';
import { levels } from '../../src/records/catalog.js';
import { fieldByPath, fieldsOf, suggestedPath } from '../support/fields.js';

describe('fieldByPath', () => {
  it('knows every field, of members with their number', () => {
    for (const level of levels) {
      for (const { path } of fieldsOf(level)) {
        expect(fieldByPath(level, path.replace('[]', '[12]'))).toMatchObject({
          field: { path },
          index: path.includes('[]') ? 12 : undefined,
        });
      }
    }
  });

  it.each([
    'members[].name',
    'members[01].name',
    'members.0.name',
    'income',
    '',
    '__proto__',
    'income.wages.from',
    'a b',
  ])('knows no other spelling and no other way (%s)', (path) => {
    expect(fieldByPath('household', path)).toBeUndefined();
  });
});

describe('suggestedPath', () => {
  it('is the field that was probably meant', () => {
    expect(suggestedPath('household', 'income.wage')).toBe('income.wages');
    expect(suggestedPath('household', 'wages')).toBe('income.wages');
    expect(suggestedPath('household', 'members[3].scooling')).toBe('members[3].schooling');
    expect(suggestedPath('household', 'villag')).toBe('village');
    expect(suggestedPath('household', 'villag', ({ kind }) => kind !== 'text')).toBeUndefined();
  });
});
