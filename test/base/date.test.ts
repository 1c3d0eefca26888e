import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  completedYears,
  dayAfter,
  dayBefore,
  daysCounted,
  isDay,
  lastAnniversary,
  lastBirthDateWithAge,
  yearOf,
} from '../../src/base/date.js';

const pad = (number: number, width: number) => String(number).padStart(width, '0');
const dayText = (year: number, month: number, day: number) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** The next day, by carrying over the months' lengths as everybody learns them. */
function next(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const leap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number;
  if (date < length) return dayText(year, month, date + 1);
  return month < 12 ? dayText(year, month + 1, 1) : dayText(year + 1, 1, 1);
}

/** Every day from the first of a year to the last of another. */
function days(from: number, to: number): string[] {
  const list: string[] = [];
  for (let day = dayText(from, 1, 1); day <= dayText(to, 12, 31); day = next(day)) list.push(day);
  return list;
}

const calendar = days(1990, 2021);
const known = new Set(calendar);

/** Completed years, by definition: how many birthdays have come. Born 29 February: 1 March of common years. */
function birthdaysUntil(birth: string, day: string): number {
  let years = -1;
  for (let year = Number(birth.slice(0, 4)); year <= Number(day.slice(0, 4)); year += 1) {
    const own = `${year}${birth.slice(4)}`;
    const birthday = known.has(own) ? own : `${year}-03-01`;
    if (birthday <= day) years += 1;
  }
  return years;
}

describe('isDay', () => {
  it('accepts exactly the days of the calendar', () => {
    for (const year of [1600, 1900, 1999, 2000, 2016, 2018, 2100]) {
      const real = new Set(days(year, year));
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = dayText(year, month, day);
          expect(isDay(text), text).toBe(real.has(text));
        }
      }
    }
  });

  it.each([
    '2018-2-3',
    '20180203',
    '2018/02/03',
    '2018-02-03T00:00:00Z',
    ' 2018-02-03',
    '2018-02-03\n',
    '2018-02-3',
    '+02018-02-03',
    '-2018-02-03',
    '２０１８-０２-０３',
    '2018年2月3日',
    '',
    20180203,
    new Date(0),
    null,
    undefined,
    ['2018-02-03'],
  ])('refuses %j', (value) => {
    expect(isDay(value)).toBe(false);
  });
});

describe('yearOf', () => {
  it('is the calendar year', () => {
    expect(yearOf('2018-12-31')).toBe(2018);
    expect(yearOf('2019-01-01')).toBe(2019);
  });
});

describe('lastBirthDateWithAge', () => {
  it('divides the births of all days into old enough and not, as counting birthdays does', () => {
    const asked = fc.tuple(fc.constantFrom(...days(2016, 2020)), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(asked, ([day, age]) => {
        const last = lastBirthDateWithAge(age, day);
        expect(isDay(last)).toBe(true);
        expect(birthdaysUntil(last, day)).toBeGreaterThanOrEqual(age);
        expect(birthdaysUntil(next(last), day)).toBeLessThan(age);
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['2018-08-31', 6, '2012-08-31'],
    ['2016-02-29', 16, '2000-02-29'],
    ['2016-02-29', 6, '2010-02-28'],
    ['2018-02-28', 6, '2012-02-28'],
    ['2018-03-01', 6, '2012-03-01'],
    ['2020-02-29', 0, '2020-02-29'],
  ])('on %s with %i years is %s', (day, age, last) => {
    expect(lastBirthDateWithAge(age, day)).toBe(last);
  });

  it('lets a year be completed on 1 March of common years by who is born on 29 February', () => {
    expect('2012-02-29' <= lastBirthDateWithAge(6, '2018-02-28')).toBe(false);
    expect('2012-02-29' <= lastBirthDateWithAge(6, '2018-03-01')).toBe(true);
    expect('2012-02-29' <= lastBirthDateWithAge(8, '2020-02-28')).toBe(false);
    expect('2012-02-29' <= lastBirthDateWithAge(8, '2020-02-29')).toBe(true);
  });

  it('does not depend on the time zone', () => {
    const before = process.env.TZ;
    const midnights = new Set<number>();
    try {
      for (const zone of ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC']) {
        process.env.TZ = zone;
        midnights.add(new Date('2012-01-01T00:00').getTime());
        // Shanghai had summer time in these years.
        expect(lastBirthDateWithAge(27, '2016-06-01'), zone).toBe('1989-06-01');
        expect(lastBirthDateWithAge(78, '2018-06-01'), zone).toBe('1940-06-01');
        expect(lastBirthDateWithAge(6, '2018-01-01'), zone).toBe('2012-01-01');
      }
      // Else the zones above were not in force.
      expect(midnights.size).toBe(4);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});

describe('lastAnniversary', () => {
  it('is the latest such day on or before the day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...days(2016, 2020)), fc.constantFrom(...days(2001, 2001)), (day, model) => {
        const monthDay = model.slice(5);
        const expected = calendar.findLast((one) => one <= day && one.endsWith(`-${monthDay}`));
        expect(lastAnniversary(monthDay, day)).toBe(expected);
      }),
    );
  });

  it.each([
    ['2018-08-30', '2017-08-31'],
    ['2018-08-31', '2018-08-31'],
    ['2018-09-01', '2018-08-31'],
    ['2018-12-31', '2018-08-31'],
    ['2018-01-01', '2017-08-31'],
    ['1000-01-01', '0999-08-31'],
  ])('of 31 August, on %s, is %s', (day, last) => {
    expect(lastAnniversary('08-31', day)).toBe(last);
  });
});

describe('completedYears', () => {
  it('counts a year on the birthday', () => {
    expect(completedYears('2000-06-15', '2016-06-14')).toBe(15);
    expect(completedYears('2000-06-15', '2016-06-15')).toBe(16);
    expect(completedYears('2000-12-31', '2001-01-01')).toBe(0);
    expect(completedYears('2000-06-15', '2000-06-15')).toBe(0);
  });

  it('counts it on 1 March of common years for who was born on 29 February', () => {
    expect(completedYears('2000-02-29', '2001-02-28')).toBe(0);
    expect(completedYears('2000-02-29', '2001-03-01')).toBe(1);
    expect(completedYears('2000-02-29', '2004-02-29')).toBe(4);
  });

  it('agrees with counting birthdays', () => {
    const all = days(1996, 2020);
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom(...all), (one, other) => {
        const [birth, day] = [one, other].sort() as [string, string];
        expect(completedYears(birth, day)).toBe(birthdaysUntil(birth, day));
      }),
      { numRuns: 500 },
    );
  });

  it('is none before the birth', () => {
    expect(completedYears('2018-03-01', '2016-01-01')).toBe(0);
  });
});

describe('the days beside a day', () => {
  it('cross months, years and leap days', () => {
    expect([dayAfter('2018-12-31'), dayBefore('2019-01-01')]).toEqual(['2019-01-01', '2018-12-31']);
    expect([dayAfter('2020-02-28'), dayAfter('2019-02-28'), dayBefore('2020-03-01')]).toEqual([
      '2020-02-29',
      '2019-03-01',
      '2020-02-29',
    ]);
  });

  it('undo each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
        const day = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(dayBefore(dayAfter(day))).toBe(day);
        expect(dayAfter(day) > day).toBe(true);
      }),
    );
  });
});

describe('daysCounted', () => {
  it('counts both ends', () => {
    expect(daysCounted('2018-11-07', '2018-11-07')).toBe(1);
    expect(daysCounted('2019-03-17', '2019-03-23')).toBe(7);
    expect(daysCounted('2018-02-28', '2018-03-01')).toBe(2);
    expect(daysCounted('2016-02-28', '2016-03-01')).toBe(3);
    expect(daysCounted('2018-12-31', '2019-01-01')).toBe(2);
    expect(daysCounted('0004-02-28', '0004-03-01')).toBe(3);
  });

  it('is as many as there are days in the list', () => {
    const all = days(1999, 2004);
    fc.assert(
      fc.property(fc.nat(all.length - 1), fc.nat(all.length - 1), (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        expect(daysCounted(all[from] ?? '', all[to] ?? '')).toBe(to - from + 1);
      }),
      { numRuns: 300 },
    );
  });
});
