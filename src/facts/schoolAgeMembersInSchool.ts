/**
 * No member of school age has dropped out or was never enrolled. School age: old enough by the last school-year start
 * on or before the day, and not yet too old on the day. (Plan 一（四）: 义务教育有保障.)
 */
import { lastAnniversary, lastBirthDateWithAge } from '../base/date.js';
import { toDecimalString } from '../base/exact.js';
import type { CommonHousehold, CommonMember } from '../records/household.js';
import { type AboutMember, everyMember, memberPaths } from './everyMember.js';
import type { Fact, Given } from './fact.js';
import { agedParameters } from './impossible-codes.js';

const OUT_OF_SCHOOL: ReadonlySet<CommonMember['schooling']> = new Set(['droppedOut', 'neverEnrolled']);
const AGE_UNKNOWN = ['birthDate'] as const;
const SCHOOLING_UNKNOWN = ['schooling'] as const;
const AGE_AND_SCHOOLING_UNKNOWN = ['birthDate', 'schooling'] as const;
const READS = ['birthDate', 'deathDate', 'schooling'] as const;

const parameters = { schoolYearStart: undefined, 'schoolAge/from': 'years', 'schoolAge/to': 'years' } as const;

/** The birth dates of school age on the day: later than `after`, not later than `until`; undefined without parameters. */
function birthDatesOfSchoolAge(given: Given): { after: string; until: string } | undefined {
  const start = given.parameter('schoolYearStart')?.monthDay;
  const from = given.parameter('schoolAge/from')?.number;
  const to = given.parameter('schoolAge/to')?.number;
  if (start === undefined || from === undefined || to === undefined) return undefined;
  return {
    after: lastBirthDateWithAge(Number(toDecimalString(to)), given.asOf),
    until: lastBirthDateWithAge(Number(toDecimalString(from)), lastAnniversary(start, given.asOf)),
  };
}

export const schoolAgeMembersInSchool: Fact<CommonHousehold> = {
  name: 'schoolAgeMembersInSchool',
  level: 'household',
  type: { kind: 'boolean' },
  labels: { zh: '适龄成员均接受义务教育', en: 'school-age members in school' },
  citation: { source: '湘政发〔2017〕12号', at: '一（四）' },
  inputs: memberPaths(READS),
  parameters: { ...parameters, ...agedParameters('schooling') },
  prepare(given) {
    const schoolAge = birthDatesOfSchoolAge(given);
    if (schoolAge === undefined) {
      const missing = Object.keys(parameters)
        .filter((id) => given.parameter(id) === undefined)
        .map((id) => `parameters.${id}`);
      return { value: () => undefined, trace: () => ({ inputs: [], missing }) };
    }
    const about = ({ birthDate, schooling }: CommonMember): AboutMember => {
      const schoolingKnown = schooling !== null && schooling !== undefined;
      if (schoolingKnown && !OUT_OF_SCHOOL.has(schooling)) return true;
      if (birthDate === null || birthDate === undefined)
        return schoolingKnown ? AGE_UNKNOWN : AGE_AND_SCHOOLING_UNKNOWN;
      if (birthDate <= schoolAge.after || birthDate > schoolAge.until) return true;
      return schoolingKnown ? false : SCHOOLING_UNKNOWN;
    };
    return everyMember(given, READS, 'schooling', about);
  },
};
