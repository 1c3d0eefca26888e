import { describe, expect, it } from 'vitest';
import { exact } from '../../src/base/exact.js';
import {
  type AgedField,
  agedCodes,
  agedParameters,
  dependsOnAge,
  impossibleCodes,
  isAged,
} from '../../src/facts/impossible-codes.js';
import { fieldAt } from '../support/fields.js';
import { given } from './asked.js';

const isImpossible = (field: AgedField, code: string, birthDate: string | null | undefined, asOf = '2018-12-31') =>
  impossibleCodes(field, given(asOf))({ birthDate, [field]: code });

describe('codes that an age makes impossible', () => {
  it.each<[AgedField, string, string, string, boolean]>([
    // Seven on the last 31 August: due, whatever is said.
    ['schooling', 'notYetDue', '2018-12-31', '2011-08-31', true],
    ['schooling', 'notYetDue', '2018-12-31', '2011-09-01', false],
    ['schooling', 'notYetDue', '2018-08-30', '2010-08-31', true],
    ['schooling', 'notYetDue', '2018-08-30', '2011-08-31', false],
    // Under twelve on the day.
    ['schooling', 'completed', '2018-12-31', '2006-12-31', false],
    ['schooling', 'completed', '2018-12-31', '2007-01-01', true],
    ['schooling', 'completed', '2018-02-28', '2006-03-01', true],
    // Two on the day.
    ['medicalInsurance', 'newbornPending', '2018-12-31', '2016-12-31', true],
    ['medicalInsurance', 'newbornPending', '2018-12-31', '2017-01-01', false],
    // Born on 29 February: a year is completed on 1 March of common years.
    ['medicalInsurance', 'newbornPending', '2018-02-28', '2016-02-29', false],
    ['medicalInsurance', 'newbornPending', '2018-03-01', '2016-02-29', true],
    ['schooling', 'completed', '2016-02-28', '2004-02-29', true],
    ['schooling', 'completed', '2016-02-29', '2004-02-29', false],
  ])('%s %s on %s of one born on %s: %s', (field, code, asOf, born, expected) => {
    expect(isImpossible(field, code, born, asOf)).toBe(expected);
  });

  it('stand where the age is not known', () => {
    for (const born of [null, undefined]) {
      expect(isImpossible('schooling', 'notYetDue', born)).toBe(false);
      expect(isImpossible('medicalInsurance', 'newbornPending', born)).toBe(false);
    }
  });

  it('are these, and no other of the two fields', () => {
    const aged = (field: AgedField) =>
      Object.keys(fieldAt('household', `members[].${field}`)?.options ?? {}).filter((code) =>
        dependsOnAge(field, code),
      );
    expect(aged('schooling').sort()).toEqual(['completed', 'notYetDue']);
    expect(aged('medicalInsurance')).toEqual(['newbornPending']);
    expect(dependsOnAge('schooling', undefined)).toBe(false);
    expect(dependsOnAge('schooling', 'toString')).toBe(false);
    for (const code of ['inSchool', 'droppedOut', 'toString']) {
      expect(isImpossible('schooling', code, '2018-01-01')).toBe(false);
      expect(isImpossible('schooling', code, '1950-01-01')).toBe(false);
    }
    expect(['schooling', 'medicalInsurance', 'disability', 'toString'].map(isAged)).toEqual([true, true, false, false]);
  });

  it('hang on parameters; without a value on the day nothing is impossible', () => {
    expect(agedParameters('schooling')).toEqual({
      'schooling/notYetDueBefore': 'years',
      schoolYearStart: undefined,
      'schooling/completedFrom': 'years',
    });
    expect(agedParameters('medicalInsurance')).toEqual({ 'insurance/newbornBefore': 'years' });
    const years = (value: number) => ({ number: exact(value), basis: [], weak: false });
    const codes = (parameters: Parameters<typeof given>[2]) => [
      ...agedCodes('schooling', given('2018-12-31', {}, parameters)).keys(),
    ];
    expect(codes({})).toEqual([]);
    expect(codes({ 'schooling/notYetDueBefore': years(7) })).toEqual([]);
    expect(codes({ 'schooling/completedFrom': years(12) })).toEqual(['completed']);
    const start = { monthDay: '08-31', basis: [], weak: false };
    expect(codes({ 'schooling/notYetDueBefore': years(7), schoolYearStart: start })).toEqual(['notYetDue']);
  });

  it('know their age and the day on which one is of it', () => {
    const [notYetDue, completed] = ['notYetDue', 'completed'].map((code) =>
      agedCodes('schooling', given('2018-03-01')).get(code),
    );
    expect(notYetDue).toMatchObject({ age: 7, on: '2017-08-31' });
    expect(completed).toMatchObject({ age: 12, on: '2018-03-01' });
  });
});
