/**
 * What spans fields. Each check reads only values that are sound by themselves, so it also runs on a record that
 * is otherwise refused, and all issues come at once.
 */
import { type Day, isDay, yearOf } from '../base/date.js';
import { compare, exact } from '../base/exact.js';
import type { IssueData } from '../base/issue.js';
import { fieldAt, fieldsOf, type Level } from './catalog.js';
import { faultOf } from './field.js';
import { MAX_MEMBERS } from './household.js';
import { endsOf, type Range } from './range.js';

const EXIT_YEAR = 'register.exitYear';

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

/** Every field of a level that is part of another. */
function partsOfWholes(level: Level, record: Values): IssueData[] {
  return fieldsOf(level).flatMap(({ path, partOf }) =>
    partOf === undefined ? [] : partOfWhole(level, record, path, partOf),
  );
}

/** What one field says leaves another no choice but some of its values. */
function entails(
  level: Level,
  record: Values,
  [path, value]: readonly [path: string, value: unknown],
  [other, ...needed]: readonly [other: string, ...needed: readonly unknown[]],
): IssueData[] {
  const found = sound(level, record, other);
  if (found === undefined || sound(level, record, path) !== value || needed.includes(found)) return [];
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

function aboutMembers(record: Values, asOf: Day | undefined): IssueData[] {
  const list = Array.isArray(record.members) ? (record.members as unknown[]).slice(0, MAX_MEMBERS) : [];
  const issues: IssueData[] = [];
  const ids = new Set<unknown>();
  list.forEach((member, index) => {
    if (!isValues(member)) return;
    const { id, birthDate } = member;
    if (typeof id === 'string' && id !== '') {
      if (ids.has(id)) issues.push({ code: 'duplicateMember', path: `members[${index}].id` });
      ids.add(id);
    }
    if (asOf !== undefined && isDay(birthDate) && birthDate > asOf) {
      issues.push({ code: 'dateAfterAsOf', path: `members[${index}].birthDate`, expected: asOf });
    }
  });
  if (list.length > 0 && list.every((member) => isValues(member) && member.sharesIncome === false)) {
    issues.push({ code: 'inconsistent', path: 'members', expected: 'sharesIncome = true' });
  }
  return issues;
}

/** The checks of each level. */
export const consistency: Readonly<Record<Level, Consistency>> = {
  household: (record, asOf) => [
    ...aboutMembers(record, asOf),
    ...partsOfWholes('household', record),
    ...notAfter('household', record, 'register.exitDate', asOf),
    // Who is not to be relocated is in no plan for it and has no new house; who lives in one has moved.
    ...entails('household', record, ['relocation.inAnnualPlan', true], ['relocation.status', 'planned', 'moved']),
    ...entails('household', record, ['relocation.borrowed', true], ['relocation.status', 'planned', 'moved']),
    ...entails('household', record, ['housing.safeBy', 'relocation'], ['relocation.status', 'moved']),
    // The register and the rural allowance are for rural households.
    ...entails('household', record, ['register.status', 'registered'], ['rural', true]),
    ...entails('household', record, ['register.status', 'exited'], ['rural', true]),
    ...entails('household', record, ['minimumLiving', 'rural'], ['rural', true]),
    ...publicity('household')(record, asOf),
  ],
  village: (record, asOf) => [
    ...partsOfWholes('village', record),
    ...exitYear('village')(record, asOf),
    ...publicity('village')(record, asOf),
  ],
  // A clinic can be up to the standard whoever runs it.
  township: () => [],
  county: (record, asOf) => [
    ...partsOfWholes('county', record),
    ...exitYear('county')(record, asOf),
    ...publicity('county')(record, asOf),
  ],
};
