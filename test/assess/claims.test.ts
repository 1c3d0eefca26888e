import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeveralCountiesError, UnknownCountyError } from '../../src/assess/claims.js';
import { readClaims } from '../../src/assess/read-all.js';
import { idKey } from '../../src/records/same-id.js';
import { DAY, type Plain, township } from '../examples.js';
import { claimedCounty } from '../support/evaluated-county.js';
import { countyOf, householdIn, villageOf } from '../support/places.js';

const standing = (status: string | null, id: string, village = 'V1', over: Plain = {}) =>
  householdIn(id, village, 'met', 3, { register: status === null ? null : { status }, ...over });
const places = [villageOf('V1', 400, { remote: true }), villageOf('V2', 500, { remote: false }), countyOf('C1', 900)];

describe('claims', () => {
  it('say where each household stands, how far off it is, and how many live in it', () => {
    const records = [
      standing('registered', 'a'),
      standing('returned', 'b', 'V2'),
      standing('exited', 'c'),
      standing('noLongerSupported', 'd', 'V9'),
      standing('notRegistered', 'e'),
      standing(null, 'f'),
      standing('exited', 'g', 'V1', { members: [{ deathDate: '2018-01-01' }, {}, {}] }),
      ...places,
    ];
    const { households, county, population, tier } = readClaims(records, { asOf: DAY });
    expect(households.map(({ id, group, remoteness, persons }) => [id, group, remoteness, persons])).toEqual([
      ['a', 'registered', 'remote', 3],
      ['b', 'registered', 'near', 3],
      ['c', 'exited', 'remote', 3],
      ['d', 'exited', 'unknown', 3],
      ['e', 'notRegistered', 'remote', 3],
      ['f', 'unknown', 'remote', 3],
      ['g', 'exited', 'remote', 2],
    ]);
    expect([county, population, tier]).toEqual(['C1', { from: 900, to: 900 }, null]);
  });

  it('count every record, refused ones as of unknown standing', () => {
    const records = [
      ...places,
      standing('exited', 'a'),
      householdIn('b', 'V1', 'refused', 4),
      { level: 'household', id: 'c', members: 'many' },
      { level: 'village', id: 7 },
      township({ county: 'C1' }),
      'nonsense',
      null,
    ];
    const { tally, refused, households } = readClaims(records, { asOf: DAY });
    expect(tally).toMatchObject({ read: 10, judged: 4, refused: 5, skipped: 1 });
    expect(refused).toEqual({ households: 4, persons: 4 + 50 * 3 });
    expect(households).toHaveLength(1);
  });

  it('take an id that comes twice once, and know nothing of what its records do not agree on', () => {
    const { households, twice } = readClaims(
      [
        standing('exited', 'a'),
        standing('exited', ' a'),
        standing('exited', 'b'),
        standing('registered', 'b'),
        standing('exited', 'c'),
        standing('exited', 'c', 'V2'),
        ...places,
      ],
      { asOf: DAY },
    );
    expect(twice).toEqual([' a', 'b', 'c']);
    expect(households.map(({ group }) => group)).toEqual(['exited', 'unknown', 'unknown']);
  });

  it('are of one county', () => {
    const other = villageOf('V5', 100, { county: 'C2' });
    const records = [...places, standing('exited', 'a'), other, standing('exited', 'b', 'V5')];
    expect(() => readClaims(records, { asOf: DAY })).toThrow(SeveralCountiesError);
    const { tally, households } = readClaims(records, { asOf: DAY, county: 'C1' });
    expect(households.map(({ id }) => id)).toEqual(['a']);
    expect(tally.skippedAs.otherCounties).toBe(1);
    expect(tally.read).toBe(tally.judged + tally.refused + tally.skipped);
  });

  it('are the same in any order', () => {
    const { households, places: all } = claimedCounty({ villages: 3, registered: 1, exited: 2, notRegistered: 2 });
    const records = [...households, ...all, standing('registered', 'exited-V1-0'), standing('exited', 'x', 'V77')];
    const claims = readClaims(records, { asOf: DAY });
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        const { villages, ...others } = readClaims(shuffled, { asOf: DAY });
        expect({ ...others, villages: [...villages].sort() }).toEqual({
          ...claims,
          villages: [...claims.villages].sort(),
        });
      }),
      { numRuns: 20 },
    );
  });
});

describe('a county that was chosen', () => {
  it('is one of those of the records', () => {
    const records = [standing('exited', 'a'), ...places];
    expect(readClaims(records, { asOf: DAY, county: 'Ｃ1' }).households).toHaveLength(1);
    expect(() => readClaims(records, { asOf: DAY, county: 'C9' })).toThrow(new UnknownCountyError('C9', ['C1']));
  });
});

describe('ids in two spellings', () => {
  const [one, other] = ['C 1', 'C１'];

  it('are one county and one village, in the least spelling, in any order', () => {
    const records = [
      standing('exited', 'a', one, { county: one }),
      standing('exited', 'b', other, { county: other }),
      standing('exited', 'c', one, { county: one }),
      standing('exited', 'c', other, { county: other }),
    ].map((record) => ({ ...record, id: String((record as { id: unknown }).id) }));
    const of = (list: readonly Plain[]) => {
      const { county, households } = readClaims(list, { asOf: DAY });
      return JSON.stringify([county, households]);
    };
    const spelled = idKey(one) === idKey(other);
    expect(of([...records].reverse())).toBe(of(records));
    expect(spelled).toBe(true);
    const { households, county } = readClaims(records, { asOf: DAY });
    expect(county).toBe(one);
    expect(households.map(({ village, group }) => [village, group])).toEqual(
      Array.from({ length: 3 }, () => [one, 'exited']),
    );
  });
});
