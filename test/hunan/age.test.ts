import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastBirthDateWithAge } from '../../src/base/date.js';
import { household } from '../examples.js';
import { ask } from '../facts/asked.js';
import { hunanFact } from './hunan-fact.js';

const age = hunanFact('member', 'age');
const of = (birthDate: unknown, asOf = '2018-12-31') =>
  ask(age, household({ asOf, members: [{}, { birthDate }] }), {}, 1);

describe('age', () => {
  it('is the years completed on the day', () => {
    expect(of('2002-12-31').value).toBe('16');
    expect(of('2003-01-01').value).toBe('15');
    expect(of('2018-12-31').value).toBe('0');
    expect(of('1950-05-05')).toEqual({
      value: '68',
      inputs: [{ path: 'members[1].birthDate', value: '1950-05-05' }],
      missing: [],
    });
  });

  it('turns on 1 March of common years for who was born on 29 February', () => {
    expect(of('2004-02-29', '2019-02-28').value).toBe('14');
    expect(of('2004-02-29', '2019-03-01').value).toBe('15');
    expect(of('2004-02-29', '2020-02-28').value).toBe('15');
    expect(of('2004-02-29', '2020-02-29').value).toBe('16');
  });

  it('is missing where the birth date is', () => {
    for (const birthDate of [null, undefined]) {
      expect(of(birthDate)).toEqual({ value: undefined, inputs: [], missing: ['members[1].birthDate'] });
    }
  });

  it('agrees with the birthday by which school age is told', () => {
    const day = fc
      .date({ min: new Date('1930-01-01'), max: new Date('2018-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom('2016-02-29', '2018-12-31', '2019-02-28', '2020-02-29'), (born, asOf) => {
        fc.pre(born <= asOf);
        const years = Number(of(born, asOf).value);
        expect(born <= lastBirthDateWithAge(years, asOf)).toBe(true);
        expect(born > lastBirthDateWithAge(years + 1, asOf)).toBe(true);
      }),
    );
  });
});
