import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLiving, LIVING, livingMembers } from '../../src/records/living.js';
import { county, household } from '../examples.js';
import { parseRecord } from '../support/fields.js';
import { allowedValue, type Draft, draftOf, judgedFields } from '../support/records.js';
import { eligibility, evaluate, questions, remedy } from '../support/unchecked.js';

const DAY = '2018-12-31';

describe('the living', () => {
  it('are those who have not died by the day, its end included', () => {
    for (const deathDate of [undefined, null, '2019-01-01', LIVING]) expect(isLiving({ deathDate }, DAY)).toBe(true);
    for (const deathDate of ['2018-12-31', '2018-12-30', '1999-01-01'])
      expect(isLiving({ deathDate }, DAY)).toBe(false);
  });

  it('keep their places in the record', () => {
    const members = [{ deathDate: '2018-02-01' }, {}, { deathDate: '2018-12-31' }, { deathDate: '2019-01-01' }];
    expect(livingMembers(parseRecord(household({ members })))).toEqual([1, 3]);
    expect(livingMembers(parseRecord(county()))).toEqual([]);
  });
});

/** Somebody dead on every day that is judged, of whom anything may be said. */
const dead = fc
  .record(
    Object.fromEntries(
      judgedFields('household')
        .filter(({ path }) => path.startsWith('members[].'))
        .map((field) => [field.path.slice('members[].'.length), fc.option(allowedValue(field), { nil: null })]),
    ),
  )
  .map((member): Draft => ({ ...member, birthDate: null, deathDate: '2016-06-30' }));

/** All that is said of a household, by rules that read its members. */
const saidOf = (record: Draft) => ({
  exit: evaluate(record),
  sharing: evaluate(record, { readings: { householdSize: 'sharing' } }),
  measures: eligibility(record).measures,
  // Its sentence tells of a member by his place.
  questions: questions(record).map(({ sentence: _, ...question }) => question),
  remedy: remedy(record),
});

describe('the dead', () => {
  it('change nothing that is said of a household, but for the places of those after them', () => {
    const asked = fc.record({ record: draftOf('household', 9), member: dead, at: fc.nat(5) });
    fc.assert(
      fc.property(asked, ({ record, member, at }) => {
        const members = record.members as Draft[];
        const place = Math.min(at, members.length);
        const moved = JSON.stringify(saidOf(record)).replace(/members\[(\d+)\]/g, (_, digits) => {
          const index = Number(digits);
          return `members[${index < place ? index : index + 1}]`;
        });
        const withDead = { ...record, members: [...members.slice(0, place), member, ...members.slice(place)] };
        expect(JSON.parse(JSON.stringify(saidOf(withDead)))).toEqual(JSON.parse(moved));
      }),
      { numRuns: 40 },
    );
  });

  it('have no conflicts, whatever sources say of them', () => {
    const members = [{}, { deathDate: '2018-02-01', medicalInsurance: 'resident', schooling: 'inSchool' }];
    const evidence = Object.fromEntries(
      Object.entries({ medicalInsurance: 'none', schooling: 'droppedOut', deathDate: '2018-02-02' }).map(
        ([key, value]) => [`members[1].${key}`, [{ source: 'x', value }]],
      ),
    );
    const { evidence: _, ...plain } = household({ members });
    expect(evaluate({ ...plain, evidence })).toEqual(evaluate(plain));
  });
});
