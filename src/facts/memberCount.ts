/** How many persons a household has, all of them counted. (Plan 专栏13（一）: 家庭人口.) */
import type { HouseholdRecord } from '../records/household.js';
import type { Fact, PreparedFact } from './fact.js';
import { contradictedMembers, membersOf, possibleMembers, REPORTED_MEMBERS } from './persons.js';

const prepared: PreparedFact<HouseholdRecord> = {
  value: (record) => (contradictedMembers(record) === undefined ? membersOf(record) : undefined),
  inDoubt: (record) =>
    contradictedMembers(record) === undefined
      ? undefined
      : {
          conflicts: [REPORTED_MEMBERS],
          possible: possibleMembers(record).map(({ persons, inputs }) => ({
            value: persons,
            trace: () => ({ inputs, missing: [] }),
          })),
        },
  // The list as a whole is counted, no field of it; a household without one is refused.
  trace: () => ({ inputs: [], missing: [] }),
};

export const memberCount: Fact<HouseholdRecord> = {
  name: 'memberCount',
  level: 'household',
  type: { kind: 'number', unit: 'persons' },
  labels: { zh: '家庭人口数', en: 'persons in the household' },
  citation: { source: '湘政发〔2017〕12号', at: '专栏13（一）' },
  inputs: [],
  beside: [REPORTED_MEMBERS],
  prepare: () => prepared,
};
