/** A member's age: the years he has completed on the day, each on the birthday. */
import { completedYears } from '../base/date.js';
import { exact } from '../base/exact.js';
import type { HouseholdRecord } from '../records/household.js';
import { memberPaths } from './everyMember.js';
import type { Fact } from './fact.js';

export const age: Fact<HouseholdRecord> = {
  name: 'age',
  level: 'member',
  type: { kind: 'number', unit: 'years' },
  labels: { zh: '年龄', en: 'age' },
  inputs: memberPaths(['birthDate']),
  range: { minimum: 0, whole: true },
  prepare: ({ asOf, member = 0 }) => {
    const path = `members[${member}].birthDate`;
    const born = ({ members }: HouseholdRecord) => members[member]?.birthDate ?? undefined;
    return {
      value(record) {
        const birthDate = born(record);
        return birthDate === undefined ? undefined : exact(completedYears(birthDate, asOf));
      },
      trace(record) {
        const birthDate = born(record);
        return birthDate === undefined
          ? { inputs: [], missing: [path] }
          : { inputs: [{ path, value: birthDate }], missing: [] };
      },
    };
  },
};
