/**
 * What spans fields. Each check reads only values that are sound by themselves, so it also runs on a record that
 * is otherwise refused, and all issues come at once.
 */
import { type Day, isDay, yearOf } from '../base/date.js';
import { compare, exact } from '../base/exact.js';
import type { IssueData } from '../base/issue.js';
import { fieldAt, type Level } from './catalog.js';
import { faultOf } from './field.js';
import { MAX_MEMBERS } from './household.js';
import { isLiving } from './living.js';
import { endsOf, type Range } from './range.js';
import { idKey } from './same-id.js';

const EXIT_YEAR = 'register.exitYear';
/** What the register says of who is or was on it. */
const ON_REGISTER = ['registered', 'returned', 'exited', 'noLongerSupported'] as const;

type Values = Readonly<Record<string, unknown>>;
type Consistency = (record: Values, asOf: Day | undefined) => IssueData[];

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a field where it is given and sound by itself. */
function sound(level: Level, record: Values, path: string): unknown {
  let value: unknown = record;
  for (const key of path.split('.')) {
    if (!isValues(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  const info = fieldAt(level, path);
  return value === null || info === undefined || faultOf(value, info) !== undefined ? undefined : value;
}

/** One figure is part of another, so it cannot be larger: of ranges, not whatever the two are within them. */
function partOfWhole(level: Level, record: Values, part: string, whole: string): IssueData[] {
  const partValue = sound(level, record, part) as number | string | Range | undefined;
  const wholeValue = sound(level, record, whole) as number | string | Range | undefined;
  if (partValue === undefined || wholeValue === undefined) return [];
  const { from: smallest } = endsOf(partValue);
  const { to: largest } = endsOf(wholeValue);
  if (compare(exact(smallest), exact(largest)) <= 0) return [];
  return [{ code: 'inconsistent', path: part, expected: `${part} <= ${whole}`, found: `${smallest} > ${largest}` }];
}

/** What one field says, or that it is given at all, leaves another no choice but some of its values. */
function entails(
  level: Level,
  record: Values,
  [path, value]: readonly [path: string, value?: unknown],
  [other, ...needed]: readonly [other: string, ...needed: readonly unknown[]],
): IssueData[] {
  const found = sound(level, record, other);
  const said = sound(level, record, path);
  if (found === undefined || said === undefined || needed.includes(found)) return [];
  if (value !== undefined && said !== value) return [];
  return [{ code: 'inconsistent', path: other, expected: `${other} = ${needed.join(' / ')}`, found: String(found) }];
}

/** Nothing that is on record has yet to come. */
function notAfter(level: Level, record: Values, path: string, asOf: Day | undefined): IssueData[] {
  const day = sound(level, record, path) as Day | undefined;
  return asOf === undefined || day === undefined || day <= asOf
    ? []
    : [{ code: 'dateAfterAsOf', path, expected: asOf }];
}

/** What lasts from one day to another does not end before it begins. */
function endsAfterBegin(level: Level, record: Values, begin: string, end: string): IssueData[] {
  const from = sound(level, record, begin) as Day | undefined;
  const to = sound(level, record, end) as Day | undefined;
  if (from === undefined || to === undefined || from <= to) return [];
  return [{ code: 'inconsistent', path: end, expected: `${begin} <= ${end}`, found: `${from} > ${to}` }];
}

/** Who is said to have exited has not a year of exit that is still to come. */
const exitYear: (level: Level) => Consistency = (level) => (record, asOf) => {
  const year = sound(level, record, EXIT_YEAR) as number | Range | undefined;
  if (asOf === undefined || year === undefined || sound(level, record, 'register.status') !== 'exited') return [];
  const { from } = endsOf(year);
  if (Number(from) <= yearOf(asOf)) return [];
  return [{ code: 'inconsistent', path: EXIT_YEAR, expected: `${EXIT_YEAR} <= asOf`, found: `${from} > ${asOf}` }];
};

const publicity: (level: Level) => Consistency = (level) => (record) =>
  endsAfterBegin(level, record, 'procedure.publicity.from', 'procedure.publicity.to');

const hasDied = ({ deathDate }: Values, asOf: Day | undefined) =>
  asOf !== undefined && isDay(deathDate) && !isLiving({ deathDate }, asOf);

function aboutMembers(record: Values, asOf: Day | undefined): IssueData[] {
  const list = Array.isArray(record.members) ? (record.members as unknown[]).slice(0, MAX_MEMBERS) : [];
  const issues: IssueData[] = [];
  const ids = new Set<string>();
  list.forEach((member, index) => {
    if (!isValues(member)) return;
    const { id, birthDate, deathDate } = member;
    if (typeof id === 'string' && id !== '') {
      const key = idKey(id);
      if (ids.has(key)) issues.push({ code: 'duplicateMember', path: `members[${index}].id` });
      ids.add(key);
    }
    if (asOf !== undefined && isDay(birthDate) && birthDate > asOf) {
      issues.push({ code: 'dateAfterAsOf', path: `members[${index}].birthDate`, expected: asOf });
    }
    if (isDay(birthDate) && isDay(deathDate) && deathDate < birthDate) {
      const path = `members[${index}].deathDate`;
      issues.push({ code: 'inconsistent', path, expected: 'members[].birthDate <= members[].deathDate' });
    }
  });
  const living = list.filter((member) => !(isValues(member) && hasDied(member, asOf)));
  if (list.length > 0 && living.length === 0) {
    issues.push({ code: 'inconsistent', path: 'members', expected: 'oneLiving' });
  } else if (list.length > 0 && living.every((member) => isValues(member) && member.sharesIncome === false)) {
    issues.push({ code: 'inconsistent', path: 'members', expected: 'sharesIncome = true' });
  }
  return issues;
}

const population: (level: Level) => Consistency = (level) => (record) =>
  partOfWhole(level, record, 'remainingPoorPersons', 'registeredRuralPopulation');

/** The checks of each level. */
export const consistency: Readonly<Record<Level, Consistency>> = {
  household: (record, asOf) => [
    ...aboutMembers(record, asOf),
    ...partOfWhole('household', record, 'income.oneOffTransfers', 'income.transfers'),
    ...notAfter('household', record, 'register.exitDate', asOf),
    ...notAfter('household', record, 'relocation.borrowedOn', asOf),
    // Who is not to be relocated is in no plan for it and has no new house; who lives in one has moved.
    ...entails('household', record, ['relocation.inAnnualPlan', true], ['relocation.status', 'planned', 'moved']),
    ...entails('household', record, ['relocation.borrowed', true], ['relocation.status', 'planned', 'moved']),
    ...entails('household', record, ['relocation.borrowedOn'], ['relocation.borrowed', true]),
    ...entails('household', record, ['housing.safeBy', 'relocation'], ['relocation.status', 'moved']),
    // The register and the rural allowance are for rural households.
    ...ON_REGISTER.flatMap((status) => entails('household', record, ['register.status', status], ['rural', true])),
    ...entails('household', record, ['minimumLiving', 'rural'], ['rural', true]),
    ...publicity('household')(record, asOf),
  ],
  village: (record, asOf) => [
    ...population('village')(record, asOf),
    ...partOfWhole('village', record, 'facilities.standardRooms', 'facilities.rooms'),
    ...exitYear('village')(record, asOf),
    ...publicity('village')(record, asOf),
  ],
  // A clinic can be up to the standard whoever runs it.
  township: () => [],
  county: (record, asOf) => [
    ...population('county')(record, asOf),
    ...partOfWhole('county', record, 'povertyVillages.exited', 'povertyVillages.total'),
    ...partOfWhole('county', record, 'facilities.upperSecondGradeHospitals', 'facilities.secondGradeHospitals'),
    // Only a county of a tier is on the list, and every one of a tier is or was.
    ...entails('county', record, ['tier', 'none'], ['register.status', 'none']),
    ...entails('county', record, ['register.status', 'none'], ['tier', 'none']),
    ...exitYear('county')(record, asOf),
    ...publicity('county')(record, asOf),
  ],
};
