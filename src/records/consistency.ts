/**
 * What spans fields. Each check reads only values that are sound by themselves, so it also runs on a record that
 * is otherwise refused, and all issues come at once.
 */
import { type Day, isDay, yearOf } from '../base/date.js';
import { compare, exact } from '../base/exact.js';
import type { IssueData } from '../base/issue.js';
import { fieldAt, fieldsOf, type Level, MEMBER, patternOf } from './catalog.js';
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

/** One check, with the fields it reads: a value elsewhere changes nothing for it. */
interface Rule {
  readonly reads: readonly string[];
  readonly issues: Consistency;
}

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
function partOfWhole(level: Level, part: string, whole: string): Rule {
  const issues: Consistency = (record) => {
    const partValue = sound(level, record, part) as number | string | Range | undefined;
    const wholeValue = sound(level, record, whole) as number | string | Range | undefined;
    if (partValue === undefined || wholeValue === undefined) return [];
    const { from: smallest } = endsOf(partValue);
    const { to: largest } = endsOf(wholeValue);
    if (compare(exact(smallest), exact(largest)) <= 0) return [];
    return [{ code: 'inconsistent', path: part, expected: `${part} <= ${whole}`, found: `${smallest} > ${largest}` }];
  };
  return { reads: [part, whole], issues };
}

/** What one field says, or that it is given at all, leaves another no choice but some of its values. */
function entails(
  level: Level,
  [path, value]: readonly [path: string, value?: unknown],
  [other, ...needed]: readonly [other: string, ...needed: readonly unknown[]],
): Rule {
  const issues: Consistency = (record) => {
    const found = sound(level, record, other);
    const said = sound(level, record, path);
    if (found === undefined || said === undefined || needed.includes(found)) return [];
    if (value !== undefined && said !== value) return [];
    return [{ code: 'inconsistent', path: other, expected: `${other} = ${needed.join(' / ')}`, found: String(found) }];
  };
  return { reads: [path, other], issues };
}

/** Nothing that is on record has yet to come. */
function notAfter(level: Level, path: string): Rule {
  const issues: Consistency = (record, asOf) => {
    const day = sound(level, record, path) as Day | undefined;
    return asOf === undefined || day === undefined || day <= asOf
      ? []
      : [{ code: 'dateAfterAsOf', path, expected: asOf }];
  };
  return { reads: [path], issues };
}

/** What lasts from one day to another does not end before it begins. */
function endsAfterBegin(level: Level, begin: string, end: string): Rule {
  const issues: Consistency = (record) => {
    const from = sound(level, record, begin) as Day | undefined;
    const to = sound(level, record, end) as Day | undefined;
    if (from === undefined || to === undefined || from <= to) return [];
    return [{ code: 'inconsistent', path: end, expected: `${begin} <= ${end}`, found: `${from} > ${to}` }];
  };
  return { reads: [begin, end], issues };
}

/** Who is said to have exited has not a year of exit that is still to come. */
function exitYear(level: Level): Rule {
  const issues: Consistency = (record, asOf) => {
    const year = sound(level, record, EXIT_YEAR) as number | Range | undefined;
    if (asOf === undefined || year === undefined || sound(level, record, 'register.status') !== 'exited') return [];
    const { from } = endsOf(year);
    if (Number(from) <= yearOf(asOf)) return [];
    return [{ code: 'inconsistent', path: EXIT_YEAR, expected: `${EXIT_YEAR} <= asOf`, found: `${from} > ${asOf}` }];
  };
  return { reads: [EXIT_YEAR, 'register.status'], issues };
}

const publicity = (level: Level) => endsAfterBegin(level, 'procedure.publicity.from', 'procedure.publicity.to');

const isLater = (one: unknown, other: unknown) => typeof one === 'string' && typeof other === 'string' && one > other;

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
    // Which day is later is asked before whether they are days: it takes no time.
    if (asOf !== undefined && isLater(birthDate, asOf) && isDay(birthDate)) {
      issues.push({ code: 'dateAfterAsOf', path: `members[${index}].birthDate`, expected: asOf });
    }
    if (isLater(birthDate, deathDate) && isDay(birthDate) && isDay(deathDate)) {
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

const members: Rule = {
  reads: ['id', 'birthDate', 'deathDate', 'sharesIncome'].map((key) => `${MEMBER}${key}`),
  issues: aboutMembers,
};

/** Every figure of a level that is part of another. */
function partsOfWholes(level: Level): Rule[] {
  return fieldsOf(level).flatMap(({ path, partOf }) =>
    partOf === undefined ? [] : [partOfWhole(level, path, partOf)],
  );
}

/** The checks of each level. */
const rules: Readonly<Record<Level, readonly Rule[]>> = {
  household: [
    members,
    ...partsOfWholes('household'),
    notAfter('household', 'register.exitDate'),
    notAfter('household', 'relocation.borrowedOn'),
    // Who is not to be relocated is in no plan for it and has no new house; who lives in one has moved.
    entails('household', ['relocation.inAnnualPlan', true], ['relocation.status', 'planned', 'moved']),
    entails('household', ['relocation.borrowed', true], ['relocation.status', 'planned', 'moved']),
    entails('household', ['relocation.borrowedOn'], ['relocation.borrowed', true]),
    entails('household', ['housing.safeBy', 'relocation'], ['relocation.status', 'moved']),
    // The register and the rural allowance are for rural households.
    ...ON_REGISTER.map((status) => entails('household', ['register.status', status], ['rural', true])),
    entails('household', ['minimumLiving', 'rural'], ['rural', true]),
    publicity('household'),
  ],
  village: [...partsOfWholes('village'), exitYear('village'), publicity('village')],
  // A clinic can be up to the standard whoever runs it.
  township: [],
  county: [
    ...partsOfWholes('county'),
    // Only a county of a tier is on the list, and every one of a tier is or was.
    entails('county', ['tier', 'none'], ['register.status', 'none']),
    entails('county', ['register.status', 'none'], ['tier', 'none']),
    exitYear('county'),
    publicity('county'),
  ],
};

const all =
  (level: Level): Consistency =>
  (record, asOf) =>
    rules[level].flatMap(({ issues }) => issues(record, asOf));

/** All checks of each level. */
export const consistency: Readonly<Record<Level, Consistency>> = {
  household: all('household'),
  village: all('village'),
  township: all('township'),
  county: all('county'),
};

/** The checks that read a field. */
const checksOf: Readonly<Record<Level, ReadonlyMap<string, readonly Rule[]>>> = {
  household: byField('household'),
  village: byField('village'),
  township: byField('township'),
  county: byField('county'),
};

function byField(level: Level): ReadonlyMap<string, readonly Rule[]> {
  const read = new Set(rules[level].flatMap(({ reads }) => reads));
  return new Map([...read].map((path) => [path, rules[level].filter(({ reads }) => reads.includes(path))]));
}

/** Whether a check reads what stands at a path. */
export function isSpanned(level: Level, path: string): boolean {
  return checksOf[level].has(patternOf(path));
}

/** Whether a record that was sound contradicts itself by what now stands at some paths: asks only the checks that read them. */
export function contradictsAt(level: Level, record: object, asOf: Day, paths: readonly string[]): boolean {
  const read = new Set(paths.flatMap((path) => checksOf[level].get(patternOf(path)) ?? []));
  return [...read].some(({ issues }) => issues(record as Values, asOf).length > 0);
}
