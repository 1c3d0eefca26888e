/**
 * What spans fields. Each check reads only values that are sound by themselves, so it also runs on a record that
 * is otherwise refused, and all issues come at once.
 */
import { type Day, isDay } from '../base/date.js';
import { compare, exact } from '../base/exact.js';
import type { IssueData } from '../base/issue.js';
import { fieldAt, type Level } from './catalog.js';
import { faultOf } from './field.js';
import { MAX_MEMBERS } from './household.js';

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

/** One figure is part of another, so it cannot be larger. */
function partOfWhole(level: Level, record: Values, part: string, whole: string): IssueData[] {
  const partValue = sound(level, record, part) as number | string | undefined;
  const wholeValue = sound(level, record, whole) as number | string | undefined;
  if (partValue === undefined || wholeValue === undefined) return [];
  if (compare(exact(partValue), exact(wholeValue)) <= 0) return [];
  return [{ code: 'inconsistent', path: part, expected: `${part} <= ${whole}`, found: `${partValue} > ${wholeValue}` }];
}

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

const population: (level: Level) => Consistency = (level) => (record) =>
  partOfWhole(level, record, 'remainingPoorPersons', 'registeredRuralPopulation');

/** The checks of each level. */
export const consistency: Readonly<Record<Level, Consistency>> = {
  household: (record, asOf) => [
    ...aboutMembers(record, asOf),
    ...partOfWhole('household', record, 'income.oneOffTransfers', 'income.transfers'),
  ],
  village: population('village'),
  county: (record, asOf) => [
    ...population('county')(record, asOf),
    ...partOfWhole('county', record, 'povertyVillages.exited', 'povertyVillages.total'),
  ],
};
