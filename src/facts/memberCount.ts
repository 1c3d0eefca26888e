/** How many persons a household has, all of its living members. (Plan 专栏13（一）: 家庭人口.) */
import type { Day } from '../base/date.js';
import { point } from '../base/interval.js';
import type { HouseholdRecord } from '../records/household.js';
import { livingInputs, memberPaths } from './everyMember.js';
import type { Fact, PreparedFact } from './fact.js';
import { contradictedMembers, membersOf, possibleMembers, REPORTED_MEMBERS } from './persons.js';

const READS = ['deathDate'] as const;

const preparedOn = (asOf: Day): PreparedFact<HouseholdRecord> => ({
  value: (record) => (contradictedMembers(record, asOf) === undefined ? membersOf(record, asOf) : undefined),
  between: (record) => point(membersOf(record, asOf)),
  inDoubt: (record) =>
    contradictedMembers(record, asOf) === undefined
      ? undefined
      : {
          conflicts: [REPORTED_MEMBERS],
          possible: possibleMembers(record, asOf).map(({ persons, inputs }) => ({
            value: persons,
            trace: () => ({ inputs: [...livingInputs(record.members, asOf, READS), ...inputs], missing: [] }),
          })),
        },
  // Beside the dates of death it is the list as a whole that is counted; a household without one is refused.
  trace: ({ members }) => ({ inputs: livingInputs(members, asOf, READS), missing: [] }),
});

export const memberCount: Fact<HouseholdRecord> = {
  name: 'memberCount',
  level: 'household',
  type: { kind: 'number', unit: 'persons' },
  labels: { zh: '家庭人口数', en: 'persons in the household' },
  citation: { source: '湘政发〔2017〕12号', at: '专栏13（一）' },
  inputs: memberPaths(READS),
  beside: [REPORTED_MEMBERS],
  range: { minimum: 1, whole: true },
  prepare: ({ asOf }) => preparedOn(asOf),
};
