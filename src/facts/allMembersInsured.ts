/** Every living member has basic medical insurance or a recognised reason for none. (Plan 一（四）: 基本医疗有保障.) */
import type { CommonHousehold } from '../records/household.js';
import { everyMember, memberPaths } from './everyMember.js';
import type { Fact } from './fact.js';
import { agedParameters } from './impossible-codes.js';

const READS = ['deathDate', 'medicalInsurance'] as const;
const UNKNOWN = ['medicalInsurance'] as const;

export const allMembersInsured: Fact<CommonHousehold> = {
  name: 'allMembersInsured',
  level: 'household',
  type: { kind: 'boolean' },
  labels: { zh: '家庭成员均有基本医疗保障', en: 'all members insured' },
  citation: { source: '湘政发〔2017〕12号', at: '一（四）' },
  inputs: memberPaths(READS),
  beside: memberPaths(['birthDate']),
  parameters: agedParameters('medicalInsurance'),
  prepare: (given) =>
    everyMember(given, READS, 'medicalInsurance', ({ medicalInsurance }) =>
      medicalInsurance === null || medicalInsurance === undefined ? UNKNOWN : medicalInsurance !== 'none',
    ),
};
