import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../src/base/exact.js';
import { household, type Plain } from '../examples.js';
import { ask, given } from '../facts/asked.js';
import { parseRecord } from '../support/fields.js';
import { hunanFact } from './hunan-fact.js';

const about = (members: Plain[], asOf = '2018-12-31') => ask(schoolAgeMembersInSchool, household({ asOf, members }));
const child = (birthDate: unknown, schooling: unknown) => ({ birthDate, schooling });

/** What can be said at any age, and what only from an age on or before one. */
const ageless = ['inSchool', 'homeTeaching', 'medicallyUnable', 'deferred', 'suspended'];
const fine = [...ageless, 'completed', 'notYetDue'];
const out = ['droppedOut', 'neverEnrolled'];

const schoolAgeMembersInSchool = hunanFact('household', 'schoolAgeMembersInSchool');

describe('schoolAgeMembersInSchool', () => {
  it.each(ageless)('takes %s as it should be, at any age and at none known', (schooling) => {
    for (const birthDate of ['2010-01-01', '1950-01-01', '2018-12-01', null, undefined]) {
      expect(about([child(birthDate, schooling)])).toMatchObject({ value: true, missing: [] });
    }
  });

  it.each<[string, readonly (string | null)[]]>([
    // Twelve on 31 December 2018; not yet seven on 31 August 2018.
    ['completed', ['2006-12-31', '1950-01-01', null]],
    ['notYetDue', ['2011-09-01', '2018-12-01', null]],
  ])('takes %s as it should be of one who can be that, and of one of unknown age', (schooling, born) => {
    for (const birthDate of born) {
      const asked = about([child(birthDate, schooling)]);
      expect(asked).toMatchObject({ value: true, missing: [] });
      expect(asked.doubt).toBeUndefined();
    }
  });

  it.each<[string, string, readonly boolean[]]>([
    ['completed', '2007-01-01', [true, false]],
    ['notYetDue', '2011-08-31', [true, false]],
    // Whoever is of no school age need not be in school, whatever is said of him.
    ['completed', '2012-09-01', [true]],
    ['notYetDue', '2002-12-31', [true]],
  ])('takes %s of one born on %s, who cannot be that, for nothing said', (schooling, birthDate, possible) => {
    expect(about([child(birthDate, schooling)])).toMatchObject({
      value: possible.length > 1 ? undefined : true,
      missing: [],
      doubt: { conflicts: ['members[0].schooling'], possible },
    });
  });

  it('is decided by one who is out of school, whoever else has a code that cannot be', () => {
    expect(about([child('2007-01-01', 'completed'), child('2010-01-01', 'droppedOut')])).toMatchObject({
      value: false,
      doubt: { conflicts: ['members[0].schooling'], possible: [false] },
    });
  });

  it.each(out)('is false for a member of school age who is %s', (schooling) => {
    expect(about([child('1970-01-01', 'completed'), child('2010-01-01', schooling)])).toEqual({
      value: false,
      inputs: [
        { path: 'members[0].birthDate', value: '1970-01-01' },
        { path: 'members[0].schooling', value: 'completed' },
        { path: 'members[1].birthDate', value: '2010-01-01' },
        { path: 'members[1].schooling', value: schooling },
      ],
      missing: [],
      subjects: ['members[1]'],
    });
  });

  it.each<[string, string, boolean]>([
    // Six by the last 31 August on or before the day.
    ['2018-12-31', '2012-08-31', true],
    ['2018-12-31', '2012-09-01', false],
    ['2018-08-31', '2012-08-31', true],
    ['2018-08-31', '2012-09-01', false],
    ['2018-08-30', '2012-08-31', false],
    ['2018-08-30', '2011-08-31', true],
    ['2018-01-01', '2011-08-31', true],
    ['2018-01-01', '2011-09-01', false],
    // Not yet sixteen on the day.
    ['2018-12-31', '2002-12-31', false],
    ['2018-12-31', '2003-01-01', true],
    ['2018-06-15', '2002-06-15', false],
    ['2018-06-15', '2002-06-16', true],
    // Born on 29 February: a year is completed on 1 March of common years.
    ['2018-02-28', '2002-02-28', false],
    ['2018-02-28', '2002-03-01', true],
    ['2020-02-28', '2004-02-29', true],
    ['2020-02-29', '2004-02-29', false],
    ['2019-02-28', '2003-02-28', false],
    ['2017-02-28', '2000-02-29', false],
  ])('holds that on %s one born on %s is of school age: %s', (asOf, birthDate, ofSchoolAge) => {
    expect(about([child(birthDate, 'droppedOut')], asOf).value).toBe(!ofSchoolAge);
    expect(about([child(birthDate, null)], asOf).value).toBe(ofSchoolAge ? undefined : true);
  });

  it('agrees with counting birthdays, for any birth and any day', () => {
    const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    /** Completed years, by birthdays. */
    const age = (birth: string, day: string) => {
      const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
      const monthDay = birth.endsWith('02-29') && !leap(Number(day.slice(0, 4))) ? '03-01' : birth.slice(5);
      return monthDay <= day.slice(5) ? years : years - 1;
    };
    const day = (min: string, max: string) =>
      fc
        .date({ min: new Date(`${min}T00:00:00Z`), max: new Date(`${max}T00:00:00Z`), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
    const near = fc.constantFrom('08-30', '08-31', '09-01', '02-28', '03-01', '12-31', '01-01');
    const birth = fc.oneof(
      day('1998-01-01', '2015-12-31'),
      fc.tuple(fc.integer({ min: 1998, max: 2015 }), near).map(([year, monthDay]) => `${year}-${monthDay}`),
      fc.constantFrom('2000-02-29', '2004-02-29', '2008-02-29', '2012-02-29'),
    );
    const asked = fc.oneof(
      day('2016-01-01', '2020-12-31'),
      fc.tuple(fc.integer({ min: 2016, max: 2020 }), near).map(([year, monthDay]) => `${year}-${monthDay}`),
    );
    fc.assert(
      fc.property(birth, asked, (birthDate, asOf) => {
        const year = Number(asOf.slice(0, 4));
        const start = asOf.slice(5) >= '08-31' ? `${year}-08-31` : `${year - 1}-08-31`;
        const ofSchoolAge = birthDate <= start && age(birthDate, start) >= 6 && age(birthDate, asOf) < 16;
        expect(about([child(birthDate, 'neverEnrolled')], asOf).value).toBe(!ofSchoolAge);
      }),
      { numRuns: 1500 },
    );
  });

  it('is open for a member of school age whose schooling is not known', () => {
    expect(about([child('2010-01-01', null), child('2010-01-01', 'inSchool')])).toMatchObject({
      value: undefined,
      missing: ['members[0].schooling'],
      subjects: ['members[0]'],
    });
  });

  it('is open for one of unknown age who is out of school, and for one of whom nothing is known', () => {
    expect(about([child(undefined, 'droppedOut'), {}, child(null, 'inSchool')])).toMatchObject({
      value: undefined,
      inputs: [
        { path: 'members[0].schooling', value: 'droppedOut' },
        { path: 'members[2].schooling', value: 'inSchool' },
      ],
      missing: ['members[0].birthDate', 'members[1].birthDate', 'members[1].schooling'],
      subjects: ['members[0]', 'members[1]'],
    });
  });

  it('is decided by one who is out of school, whoever else is open', () => {
    expect(about([{}, child('2010-01-01', 'droppedOut'), child('2009-01-01', 'neverEnrolled')])).toMatchObject({
      value: false,
      missing: [],
      subjects: ['members[1]', 'members[2]'],
    });
  });

  it('does not depend on the order of the members', () => {
    const any = fc.record({
      birthDate: fc.constantFrom('2010-05-05', '1960-01-01', '2017-01-01', null),
      schooling: fc.constantFrom(...fine, ...out, null),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 8 }), fc.nat(), (members, seed) => {
        const by = seed % members.length;
        const turned = [...members.slice(by), ...members.slice(0, by)];
        const [first, second] = [about(members), about(turned)];
        expect(second.value).toBe(first.value);
        const moved = (path: string) => path.replace(/\d+/, (index) => String((Number(index) + by) % members.length));
        expect(second.missing.map(moved).sort()).toEqual([...first.missing].sort());
        expect(second.subjects?.map(moved).sort()).toEqual(first.subjects && [...first.subjects].sort());
        expect(second.doubt?.possible.map(String).sort()).toEqual(first.doubt?.possible.map(String).sort());
        expect(second.doubt?.conflicts.map(moved).sort()).toEqual(first.doubt && [...first.doubt.conflicts].sort());
      }),
    );
  });

  it('reads the school year and the ages from the parameters', () => {
    const record = parseRecord(household({ asOf: '2018-12-31', members: [child('2011-06-01', 'droppedOut')] }));
    const number = (value: number) => ({ number: exact(value), basis: [], weak: false });
    const ask = (parameters: Parameters<typeof given>[2]) =>
      schoolAgeMembersInSchool.prepare(given('2018-12-31', {}, parameters)).value(record as never);
    const start = { monthDay: '08-31', basis: [], weak: false };
    expect(ask({ schoolYearStart: start, 'schoolAge/from': number(6), 'schoolAge/to': number(16) })).toBe(false);
    expect(ask({ schoolYearStart: start, 'schoolAge/from': number(8), 'schoolAge/to': number(16) })).toBe(true);
    expect(ask({ schoolYearStart: start, 'schoolAge/from': number(6), 'schoolAge/to': number(7) })).toBe(true);
    const spring = { monthDay: '03-01', basis: [], weak: false };
    expect(ask({ schoolYearStart: spring, 'schoolAge/from': number(7), 'schoolAge/to': number(16) })).toBe(true);
  });

  it('lists the parameters that have no value on the day, where somebody is out of school', () => {
    const prepared = schoolAgeMembersInSchool.prepare(
      given('2018-12-31', {}, { 'schoolAge/from': { number: exact(6), basis: [], weak: false } }),
    );
    const record = parseRecord(household({ members: [child('2010-01-01', 'droppedOut')] })) as never;
    expect(prepared.value(record)).toBeUndefined();
    expect(prepared.trace(record).missing).toEqual(['parameters.schoolYearStart', 'parameters.schoolAge/to']);
  });
});
