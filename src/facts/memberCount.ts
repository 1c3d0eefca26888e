/** How many persons a household has, all of them counted. (Plan 专栏13（一）: 家庭人口.) */
import { exact } from '../base/exact.js';
import type { HouseholdRecord } from '../records/household.js';
import type { Fact, PreparedFact } from './fact.js';

const prepared: PreparedFact<HouseholdRecord> = {
  value: ({ members }) => exact(members.length),
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
  prepare: () => prepared,
};
