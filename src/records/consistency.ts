/**
 * What spans fields. Each check reads only values that are sound by themselves, so it also runs on a record that
 * is otherwise refused, and all issues come at once.
 */
import { type Day, isDay, yearOf } from '../base/date.js';
import { compare, exact } from '../base/exact.js';
import type { IssueData } from '../base/issue.js';
import { remembered } from '../base/remembered.js';
import { isValues, type Values } from '../base/values.js';
import { type Entailment, type FieldTable, type Level, levels, MEMBER, patternOf, tableOf } from './catalog.js';
import { type FieldInfo, faultOf } from './field.js';
import { MAX_MEMBERS } from './household.js';
import { isLiving } from './living.js';
import { endsOf, type Range } from './range.js';
import { idKey } from './same-id.js';

const EXIT_YEAR = 'register.exitYear';
const STATUS = 'register.status';
type Consistency = (record: Values, asOf: Day | undefined) => IssueData[];

/** One check, with the fields it reads: a value elsewhere changes nothing for it. */
interface Rule {
  readonly reads: readonly string[];
  readonly issues: Consistency;
}

/** What is known of the fields of the level that a check is about, and of the values that are looked at. */
interface Fields {
  at(path: string): FieldInfo | undefined;
  /** Each value was found to be sound by itself, and nothing is there but fields. */
  readonly areSound: boolean;
}

/** Reads the value of a field where it is given and sound by itself; of a member's in the member. */
function reader({ at, areSound }: Fields, path: string): (record: Values) => unknown {
  const keys = (path.startsWith(MEMBER) ? path.slice(MEMBER.length) : path).split('.');
  const info = at(path);
  if (info === undefined) return () => undefined;
  if (areSound) {
    return (record) => {
      let value: unknown = record;
      for (let at = 0; at < keys.length; at += 1)
        value = (value as Values | undefined)?.[keys[at] as string] ?? undefined;
      return value;
    };
  }
  return (record) => {
    let value: unknown = record;
    for (const key of keys) {
      if (!isValues(value) || !Object.hasOwn(value, key)) return undefined;
      value = value[key];
    }
    return value === null || value === undefined || faultOf(value, info) !== undefined ? undefined : value;
  };
}

type Numbered = number | string | Range | undefined;

/** One figure is part of another, so it cannot be larger: of ranges, not whatever the two are within them. */
function partOfWhole(fields: Fields, part: string, whole: string): Rule {
  const [partOf, wholeOf] = [reader(fields, part), reader(fields, whole)];
  const issues: Consistency = (record) => {
    const partValue = partOf(record) as Numbered;
    const wholeValue = wholeOf(record) as Numbered;
    if (partValue === undefined || wholeValue === undefined) return [];
    // Of two doubles the one is the larger whose shortest decimals are: mostly nothing more has to be asked.
    if (typeof partValue === 'number' && typeof wholeValue === 'number' && partValue <= wholeValue) return [];
    const { from: smallest } = endsOf(partValue);
    const { to: largest } = endsOf(wholeValue);
    if (compare(exact(smallest), exact(largest)) <= 0) return [];
    return [{ code: 'inconsistent', path: part, expected: `${part} <= ${whole}`, found: `${smallest} > ${largest}` }];
  };
  return { reads: [part, whole], issues };
}

/** What one field says, or that it is given at all, leaves another no choice but some of its values. */
function entails(fields: Fields, { given, is, field, in: needed }: Omit<Entailment, 'level'>): Rule {
  const [foundIn, saidIn] = [reader(fields, field), reader(fields, given)];
  const issues: Consistency = (record) => {
    const found = foundIn(record);
    if (found === undefined || needed.includes(found as string | boolean)) return [];
    const said = saidIn(record);
    if (said === undefined) return [];
    if (is !== undefined && !is.includes(said as string | boolean)) return [];
    return [{ code: 'inconsistent', path: field, expected: `${field} = ${needed.join(' / ')}`, found: String(found) }];
  };
  return { reads: [given, field], issues };
}

/** Nothing that is on record has yet to come. */
function inThePast(fields: Fields, path: string): Rule {
  const dayIn = reader(fields, path);
  const issues: Consistency = (record, asOf) => {
    const day = dayIn(record) as Day | undefined;
    return asOf === undefined || day === undefined || day <= asOf
      ? []
      : [{ code: 'dateAfterAsOf', path, expected: asOf }];
  };
  return { reads: [path], issues };
}

/** What lasts from one day to another does not end before it begins. */
function endsAfterBegin(fields: Fields, begin: string, end: string): Rule {
  const [beginIn, endIn] = [reader(fields, begin), reader(fields, end)];
  const issues: Consistency = (record) => {
    const [from, to] = [beginIn(record), endIn(record)] as [Day | undefined, Day | undefined];
    if (from === undefined || to === undefined || from <= to) return [];
    return [{ code: 'inconsistent', path: end, expected: `${begin} <= ${end}`, found: `${from} > ${to}` }];
  };
  return { reads: [begin, end], issues };
}

/** Who is said to have exited has not a year of exit that is still to come. */
function exitYear(fields: Fields): Rule {
  const [yearIn, statusIn] = [reader(fields, EXIT_YEAR), reader(fields, STATUS)];
  const issues: Consistency = (record, asOf) => {
    const year = yearIn(record) as number | Range | undefined;
    if (asOf === undefined || year === undefined || statusIn(record) !== 'exited') return [];
    const { from } = endsOf(year);
    if (Number(from) <= yearOf(asOf)) return [];
    return [{ code: 'inconsistent', path: EXIT_YEAR, expected: `${EXIT_YEAR} <= asOf`, found: `${from} > ${asOf}` }];
  };
  return { reads: [EXIT_YEAR, STATUS], issues };
}

const isLater = (one: unknown, other: unknown) => typeof one === 'string' && typeof other === 'string' && one > other;

const hasDied = ({ deathDate }: Values, asOf: Day | undefined) =>
  asOf !== undefined && isDay(deathDate) && !isLiving({ deathDate }, asOf);

const membersIn = ({ members: list }: Values): readonly unknown[] =>
  !Array.isArray(list) ? [] : list.length > MAX_MEMBERS ? list.slice(0, MAX_MEMBERS) : list;

function aboutMembers(record: Values, asOf: Day | undefined): IssueData[] {
  const list = membersIn(record);
  const issues: IssueData[] = [];
  const ids: string[] = [];
  let living = 0;
  let sharing = 0;
  for (let index = 0; index < list.length; index += 1) {
    const member = list[index];
    if (!isValues(member)) {
      living += 1;
      sharing += 1;
      continue;
    }
    const { id, birthDate, deathDate } = member;
    if (typeof id === 'string' && id !== '') {
      const key = idKey(id);
      if (ids.includes(key)) issues.push({ code: 'duplicateMember', path: `members[${index}].id` });
      ids.push(key);
    }
    // Which day is later is asked before whether they are days: it takes no time.
    if (asOf !== undefined && isLater(birthDate, asOf) && isDay(birthDate)) {
      issues.push({ code: 'dateAfterAsOf', path: `members[${index}].birthDate`, expected: asOf });
    }
    if (isLater(birthDate, deathDate) && isDay(birthDate) && isDay(deathDate)) {
      const path = `members[${index}].deathDate`;
      issues.push({ code: 'inconsistent', path, expected: 'members[].birthDate <= members[].deathDate' });
    }
    if (hasDied(member, asOf)) continue;
    living += 1;
    if (member.sharesIncome !== false) sharing += 1;
  }
  if (list.length > 0 && sharing === 0) {
    issues.push({
      code: 'inconsistent',
      path: 'members',
      expected: living === 0 ? 'oneLiving' : 'sharesIncome = true',
    });
  }
  return issues;
}

const members: Rule = {
  reads: ['id', 'birthDate', 'deathDate', 'sharesIncome'].map((key) => `${MEMBER}${key}`),
  issues: aboutMembers,
};

/** What fields say of others, each by itself. */
function declared(table: FieldTable, level: Level, fields: Fields): Rule[] {
  return table
    .of(level)
    .flatMap(({ path, partOf, notAfter }) => [
      ...(partOf === undefined ? [] : [partOfWhole(fields, path, partOf)]),
      ...(notAfter === undefined
        ? []
        : [notAfter === 'asOf' ? inThePast(fields, path) : endsAfterBegin(fields, path, notAfter)]),
    ]);
}

/** A check of what members say, for each of them by himself. */
function forEachMember(rule: Rule): Rule {
  if (!rule.reads.every((path) => path.startsWith(MEMBER))) return rule;
  const issues: Consistency = (record, asOf) =>
    membersIn(record).flatMap((member, index) =>
      isValues(member)
        ? rule.issues(member, asOf).map((one) => ({ ...one, path: one.path.replace('[]', `[${index}]`) }))
        : [],
    );
  return { reads: rule.reads, issues };
}

/** Of what stands under the first key of a path, whether it says anything at the path, be it of one of the members. Else no check finds anything. */
function isGiven(path: string): (within: unknown) => boolean {
  if (path.startsWith(MEMBER)) {
    const name = path.slice(MEMBER.length);
    return (members) => (members as readonly Values[]).some((member) => (member[name] ?? undefined) !== undefined);
  }
  const inner = path.split('.')[1];
  return inner === undefined ? () => true : (within) => ((within as Values)[inner] ?? undefined) !== undefined;
}

/** The checks of a level, as a whole and by the fields that they read. */
interface Checks {
  readonly all: readonly Rule[];
  readonly byField: ReadonlyMap<string, readonly Rule[]>;
  /** All of them for a record whose values are known to be sound, by the key under which there has to be something. */
  readonly ofSound: readonly (readonly [key: string, rules: readonly SoundRule[]])[];
}

/** A check, and whether there is anything to it by what stands under its key. */
interface SoundRule extends Rule {
  readonly isAsked: (within: unknown) => boolean;
}

/** The checks of each level. */
const checksOf = remembered((table: FieldTable) => {
  const checks = levels.map((level) => [level, checksOn(table, level)] as const);
  return Object.fromEntries(checks) as Readonly<Record<Level, Checks>>;
});

function checksOn(table: FieldTable, level: Level): Checks {
  const at = (path: string) => table.at(level, path);
  const entailments = table.entailments.filter((one) => one.level === level);
  const among = (areSound: boolean): readonly Rule[] => {
    const fields: Fields = { at, areSound };
    const own = entailments.map((one) => entails(fields, one));
    return [
      ...(level === 'household' ? [members] : []),
      ...[...declared(table, level, fields), ...own].map(forEachMember),
      ...(at(EXIT_YEAR) === undefined ? [] : [exitYear(fields)]),
    ];
  };
  const all = among(false);
  const read = new Set(all.flatMap(({ reads }) => reads));
  const byField = new Map([...read].map((path) => [path, all.filter(({ reads }) => reads.includes(path))]));
  const ofSound = new Map<string, SoundRule[]>();
  for (const rule of among(true)) {
    const [first = ''] = rule.reads;
    const [key = ''] = first.split(/[.[]/);
    // That nobody lives, or shares, is found where nothing is given too.
    const isAsked = rule === members ? () => true : isGiven(first);
    ofSound.set(key, [...(ofSound.get(key) ?? []), { ...rule, isAsked }]);
  }
  return { all, byField, ofSound: [...ofSound] };
}

/** All that is wrong with a record beyond its fields each by itself. */
export function consistencyIssues(table: FieldTable, level: Level, record: Values, asOf: Day | undefined): IssueData[] {
  return checksOf(table)[level].all.flatMap(({ issues }) => issues(record, asOf));
}

/** Whether a record whose values are all sound by themselves contradicts itself. */
export function contradictsItself(table: FieldTable, level: Level, record: Values, asOf: Day): boolean {
  for (const [key, rules] of checksOf(table)[level].ofSound) {
    const within = record[key] ?? undefined;
    if (within === undefined) continue;
    for (const { issues, isAsked } of rules) if (isAsked(within) && issues(record, asOf).length > 0) return true;
  }
  return false;
}

/** A checked record, or a copy of one with other values. */
interface Checked {
  readonly level: Level;
  readonly asOf: Day;
}

/** Whether a check reads what stands at a path. */
export function isSpanned(record: Checked, path: string): boolean {
  return checksOf(tableOf(record))[record.level].byField.has(patternOf(path));
}

/** Whether a record that was sound contradicts itself by what now stands at some paths: asks only the checks that read them. */
export function contradictsAt(record: Checked, paths: readonly string[]): boolean {
  return findsWrong(record, checksReading(record, paths));
}

/** The checks that read what stands at some paths of a record. */
export function checksReading(record: Checked, paths: readonly string[]): Iterable<Rule> {
  const { byField } = checksOf(tableOf(record))[record.level];
  return new Set(paths.flatMap((path) => byField.get(patternOf(path)) ?? []));
}

/** Whether one of some checks finds something wrong. */
export function findsWrong(record: Checked, checks: Iterable<Rule>): boolean {
  for (const { issues } of checks) if (issues(record as unknown as Values, record.asOf).length > 0) return true;
  return false;
}
