import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { household } from '../examples.js';
import { ask } from '../facts/asked.js';
import { hunanFact } from './hunan-fact.js';

const about = (...list: unknown[]) =>
  ask(allMembersInsured, household({ members: list.map((medicalInsurance) => ({ medicalInsurance })) }));

const covered = ['resident', 'employee', 'otherPublic', 'newbornPending', 'notNeeded'];

const allMembersInsured = hunanFact('household', 'allMembersInsured');

describe('allMembersInsured', () => {
  it('is true where everybody has insurance or a reason for none', () => {
    expect(about(...covered)).toEqual({
      value: true,
      inputs: covered.map((value, index) => ({ path: `members[${index}].medicalInsurance`, value })),
      missing: [],
    });
  });

  it('is false where one has none, and names everybody who has none', () => {
    expect(about('resident', 'none', null, 'none')).toMatchObject({
      value: false,
      missing: [],
      subjects: ['members[1]', 'members[3]'],
    });
  });

  it('is open where it is not known of one and nobody has none', () => {
    expect(about('resident', null, undefined)).toEqual({
      value: undefined,
      inputs: [{ path: 'members[0].medicalInsurance', value: 'resident' }],
      missing: ['members[1].medicalInsurance', 'members[2].medicalInsurance'],
      subjects: ['members[1]', 'members[2]'],
    });
  });

  it('does not depend on the order of the members', () => {
    const list = fc.array(fc.constantFrom(...covered, 'none', null), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(list, (members) => {
        const [first, second] = [about(...members), about(...[...members].reverse())];
        expect(second.value).toBe(first.value);
        expect(second.missing).toHaveLength(first.missing.length);
        expect(second.subjects?.length).toBe(first.subjects?.length);
        const expected = members.includes('none') ? false : members.includes(null) ? undefined : true;
        expect(first.value).toBe(expected);
      }),
    );
  });
});
