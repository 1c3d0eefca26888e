/**
 * Codes that a member's age makes impossible: of one of unknown age every code stands. Such a code says nothing; it is
 * a second source beside the date of birth. (Entry at six, at seven at the latest: 义务教育法 第十一条.)
 */
import { type Day, lastAnniversary, lastBirthDateWithAge } from '../base/date.js';
import { toDecimalString } from '../base/exact.js';
import { remembered } from '../base/remembered.js';
import type { CommonMember } from '../records/household.js';
import type { Given } from './fact.js';

/** The first day of the school year's age count. */
const SCHOOL_YEAR_START = 'schoolYearStart';

/** A code that is said only of who is younger than an age, or has reached it, on the day or at the last school year's start. */
interface Bound {
  readonly parameter: string;
  readonly said: 'before' | 'from';
  readonly on?: typeof SCHOOL_YEAR_START;
}

/** The fields of a member that have such codes. */
export type AgedField = 'schooling' | 'medicalInsurance';

const bounds: Readonly<Record<AgedField, Readonly<Record<string, Bound>>>> = {
  schooling: {
    notYetDue: { parameter: 'schooling/notYetDueBefore', said: 'before', on: SCHOOL_YEAR_START },
    completed: { parameter: 'schooling/completedFrom', said: 'from' },
  },
  medicalInsurance: { newbornPending: { parameter: 'insurance/newbornBefore', said: 'before' } },
};

/** Whether a name is that of such a field. */
export function isAged(field: string): field is AgedField {
  return Object.hasOwn(bounds, field);
}

/** Whether a code is one that depends on the age. */
export function dependsOnAge(field: AgedField, code: unknown): boolean {
  return typeof code === 'string' && Object.hasOwn(bounds[field], code);
}

/** The parameters that such a field needs, with their units. */
export function agedParameters(field: AgedField): Readonly<Record<string, 'years' | undefined>> {
  return Object.fromEntries(
    Object.values(bounds[field]).flatMap(({ parameter, on }) => [
      [parameter, 'years' as const],
      ...(on === undefined ? [] : [[on, undefined] as const]),
    ]),
  );
}

/** A code on a day: the age that its being hangs on, the day on which one is of it, and of whom it cannot be said. */
export interface AgedCode {
  readonly age: number;
  readonly on: Day;
  readonly isImpossible: (born: Day) => boolean;
}

/** The codes of a field that some age keeps from being. A bound without a value on the day keeps nothing from being. */
export function agedCodes(field: AgedField, given: Given): ReadonlyMap<string, AgedCode> {
  return codesOn(given)[field];
}

/** Those of a day are found out once. */
const codesOn = remembered((given: Given) => ({
  schooling: codesOf('schooling', given),
  medicalInsurance: codesOf('medicalInsurance', given),
}));

function codesOf(field: AgedField, given: Given): ReadonlyMap<string, AgedCode> {
  const codes = new Map<string, AgedCode>();
  for (const [code, { parameter, said, on: start }] of Object.entries(bounds[field])) {
    const years = given.parameter(parameter)?.number;
    const monthDay = start === undefined ? undefined : given.parameter(start)?.monthDay;
    if (years === undefined || (start !== undefined && monthDay === undefined)) continue;
    const age = Number(toDecimalString(years));
    const on = monthDay === undefined ? given.asOf : lastAnniversary(monthDay, given.asOf);
    const last = lastBirthDateWithAge(age, on);
    codes.set(code, { age, on, isImpossible: said === 'before' ? (born) => born <= last : (born) => born > last });
  }
  return codes;
}

/** Tells of which members a field's code cannot be. */
export function impossibleCodes(field: AgedField, given: Given): (member: CommonMember) => boolean {
  const codes = agedCodes(field, given);
  return ({ birthDate, [field]: code }) =>
    birthDate !== null && birthDate !== undefined && codes.get(code ?? '')?.isImpossible(birthDate) === true;
}
