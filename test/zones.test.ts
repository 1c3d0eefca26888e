import { describe, expect, it } from 'vitest';
import { casesIn } from './support/cases.js';
import { type Digest, digestElsewhere, digestHere, type Given } from './support/digest.js';

/** Days that begin at one o'clock somewhere: in São Paulo the first five, in Shanghai the last. */
const SHORT_DAYS = ['2016-10-16', '2017-10-15', '2018-11-04', '2010-10-17', '2002-11-03', '1940-06-01'];
const SHORT_YEARS_OF_JUDGEMENT = SHORT_DAYS.filter((day) => day >= '2016-01-01');

/** Children who turn 6 or 16 around such a day, and people born on one. */
function atClockChanges(): Given[] {
  const bornAt = (asOf: string) =>
    [6, 16].flatMap((age) =>
      [-1, 0, 1].map((days) => {
        const [year, month, day] = asOf.split('-').map(Number) as [number, number, number];
        return new Date(Date.UTC(year - age, month - 1, day + days)).toISOString().slice(0, 10);
      }),
    );
  return SHORT_YEARS_OF_JUDGEMENT.flatMap((asOf) =>
    [...bornAt(asOf), ...bornAt(`${asOf.slice(0, 4)}-08-31`), ...SHORT_DAYS.filter((day) => day <= asOf)].map(
      (birthDate): Given => ({
        record: {
          level: 'household',
          id: birthDate,
          asOf,
          members: [{ birthDate, schooling: 'droppedOut', medicalInsurance: 'resident' }],
        },
        options: {},
      }),
    ),
  );
}

const given: Given[] = [...casesIn('cases'), ...casesIn('refused'), ...atClockChanges()].map(({ record, options }) => ({
  record,
  options,
}));

describe('verdicts know no time zone and no locale', () => {
  const here = digestHere(given);

  it.each<[Omit<Digest, 'digest'>, NodeJS.ProcessEnv]>([
    [{ timeZone: 'America/Sao_Paulo', locale: 'zh-CN' }, { LC_ALL: 'zh_CN.UTF-8' }],
    [{ timeZone: 'America/Sao_Paulo', locale: 'zh-CN' }, { LANG: 'zh_CN.UTF-8' }],
    [{ timeZone: 'Asia/Shanghai', locale: 'en-US' }, { LC_ALL: 'en_US.UTF-8' }],
    [{ timeZone: 'Asia/Shanghai', locale: 'en-US' }, { LANG: 'en_US.UTF-8' }],
  ])('%o by %o', (place, env) => {
    expect(digestElsewhere(given, [], { TZ: place.timeZone, ...env })).toEqual({ digest: here, ...place });
  });

  it('covers days that have no midnight there', () => {
    const firstHour = (day: string, TZ: string) => {
      const before = process.env.TZ;
      process.env.TZ = TZ;
      const hour = new Date(`${day}T00:00`).getHours();
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
      return hour;
    };
    expect(SHORT_DAYS.slice(0, 5).map((day) => firstHour(day, 'America/Sao_Paulo'))).toEqual([1, 1, 1, 1, 1]);
    expect(firstHour('1940-06-01', 'Asia/Shanghai')).toBe(1);
  });
});
