/** How many persons a household has: all of its living members. (Plan 专栏13（一）: 家庭人口.) */
import { exact } from '../base/exact.js';
import type { HouseholdRecord } from '../records/household.js';
import { countLiving } from '../records/living.js';
import { livingInputs, memberPaths } from './everyMember.js';
import type { Fact } from './fact.js';

const READS = ['deathDate'] as const;

export const memberCount: Fact<HouseholdRecord> = {
  name: 'memberCount',
  level: 'household',
  type: { kind: 'number', unit: 'persons' },
  labels: { zh: '家庭人口数', en: 'persons in the household' },
  citation: { source: '湘政发〔2017〕12号', at: '专栏13（一）' },
  inputs: memberPaths(READS),
  prepare: ({ asOf }) => ({
    value: ({ members }) => exact(countLiving(members, asOf)),
    // Beside the dates of death it is the list as a whole that is counted; a household without one is refused.
    trace: ({ members }) => ({ inputs: livingInputs(members, asOf, READS), missing: [] }),
  }),
};
