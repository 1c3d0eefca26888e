import { describe, expect, it } from 'vitest';
import { everyMember } from '../../src/facts/everyMember.js';
import type { CommonHousehold } from '../../src/records/household.js';

const UNKNOWN = ['birthDate', 'schooling'] as const;

/** A statement that a member's name answers. */
const prepared = everyMember(
  { asOf: '2018-12-31', option: () => undefined, parameter: () => undefined },
  ['birthDate', 'schooling'],
  'schooling',
  ({ name }) => (name === 'yes' ? true : name === 'no' ? false : UNKNOWN),
);
const of = (...names: string[]) =>
  ({
    level: 'household',
    id: 'H',
    members: names.map((name) => ({ name, birthDate: '2000-01-01' })),
  }) as CommonHousehold;

describe('everyMember', () => {
  it.each<[string[], boolean | undefined]>([
    [['yes'], true],
    [['yes', 'yes'], true],
    [['yes', 'no'], false],
    [['open', 'no'], false],
    [['no', 'open'], false],
    [['yes', 'open'], undefined],
    [['open'], undefined],
  ])('of %j is %s', (names, value) => {
    expect(prepared.value(of(...names))).toBe(value);
  });

  it('names those for whom it is false, and only them', () => {
    expect(prepared.trace(of('open', 'no', 'yes', 'no'))).toMatchObject({
      missing: [],
      subjects: ['members[1]', 'members[3]'],
    });
  });

  it('names those who are open, with the fields that keep them so, where it is false for nobody', () => {
    expect(prepared.trace(of('yes', 'open', 'open'))).toMatchObject({
      missing: ['members[1].birthDate', 'members[1].schooling', 'members[2].birthDate', 'members[2].schooling'],
      subjects: ['members[1]', 'members[2]'],
    });
  });

  it('passes over whoever is dead on the day', () => {
    const dying = (deathDate: string) => {
      const { members } = of('yes', 'no');
      return { ...of('yes'), members: members.map((one) => (one.name === 'no' ? { ...one, deathDate } : one)) };
    };
    expect(prepared.value(dying('2018-12-31'))).toBe(true);
    expect(prepared.trace(dying('2018-12-31'))).toEqual(prepared.trace(of('yes')));
    expect(prepared.value(dying('2019-01-01'))).toBe(false);
    expect(prepared.trace(dying('2019-01-01')).subjects).toEqual(['members[1]']);
  });

  it('names nobody where it holds', () => {
    expect(prepared.trace(of('yes'))).toEqual({
      inputs: [{ path: 'members[0].birthDate', value: '2000-01-01' }],
      missing: [],
    });
  });
});
