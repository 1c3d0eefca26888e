/** What a column of a register can hold: a field of the record, or what tells something of one. */
import { remembered } from '../base/remembered.js';
import { type Field, type FieldTable, type Level, levels, MEMBER } from '../records/catalog.js';
import type { FieldInfo } from '../records/field.js';
import { enHeadings } from '../words/en/headings.js';
import { unitWord } from '../words/unit-text.js';
import { languages } from '../words/words.js';
import { zhCellWords } from '../words/zh/cell-words.js';
import { zhHeadings } from '../words/zh/headings.js';
import { textKey } from './key.js';

/**
 * What is no field of the record and yet says something of it.
 * - `headName`, `headIdNumber`: of the head, where a list names no other member.
 * - `idNumber`, `sex`: a member's 证件号码, which gives the day of birth; what contradicts it is told.
 * - `insuredResident`, `insuredEmployee`: yes or no to one kind of insurance.
 * - `noSchoolReason`: why a child is in no school.
 * - `membersNow`, `membersOfYear`: 当前 and 年度家庭人口数.
 * - `transferPart`: a part of 转移性收入.
 * - `year`, `plannedYear`: the year that the figures are of, or that the exit is planned for.
 * - `ignore`: known, and read by nothing.
 * - `unknown`: nobody has said yet what it is; it is told each time.
 */
export const roles = [
  'headName',
  'headIdNumber',
  'idNumber',
  'sex',
  'insuredResident',
  'insuredEmployee',
  'noSchoolReason',
  'membersNow',
  'membersOfYear',
  'transferPart',
  'year',
  'plannedYear',
  'ignore',
  'unknown',
] as const;
/** One of `roles`. */
export type Role = (typeof roles)[number];

/** Whether a column holds the year that the figures are of, or that the exit is planned for. */
export function isYear(to: string | undefined): boolean {
  return to === 'year' || to === 'plannedYear';
}

/** The roles of a member's own columns. */
const ofMember: readonly string[] = ['idNumber', 'sex', 'insuredResident', 'insuredEmployee', 'noSchoolReason'];

/** How the cells of a role are read, where they are read as a field's are. */
const readAs: Readonly<Partial<Record<Role, FieldInfo>>> = {
  insuredResident: { kind: 'boolean', label: { zh: '', en: '' }, personal: true },
  insuredEmployee: { kind: 'boolean', label: { zh: '', en: '' }, personal: true },
  membersNow: { kind: 'count', label: { zh: '', en: '' }, unit: 'persons' },
  membersOfYear: { kind: 'count', label: { zh: '', en: '' }, unit: 'persons' },
  transferPart: { kind: 'money', label: { zh: '', en: '' }, unit: 'yuan/year' },
};

/** What a column holds: the name in a mapping (a path, `[]` where a member's number goes, or a role), and the field. */
export interface Target {
  readonly to: string;
  readonly field?: Field | undefined;
  /** It is said of a member. */
  readonly member: boolean;
}

/** Whether a column tells who somebody is. */
export function isPersonal({ to, field }: Target): boolean {
  return field?.personal === true || personalRoles.includes(to);
}

const personalRoles: readonly string[] = ['headName', 'headIdNumber', 'idNumber', 'sex', 'noSchoolReason'];

/** What a name in a mapping stands for at a level; undefined where it is nothing of it. */
export function targetOf(to: string, level: Level, fields: FieldTable): Target | undefined {
  const field = fields.of(level).find(({ path }) => path === to);
  if (field !== undefined) return { to, field, member: to.startsWith(MEMBER) };
  if (!(roles as readonly string[]).includes(to)) return undefined;
  const info = readAs[to as Role];
  const role = info === undefined ? undefined : { ...info, path: to, position: -1 };
  return { to, field: role, member: ofMember.includes(to) };
}

/** What columns of a level hold, by the key of their heading. */
export type Headings = ReadonlyMap<string, Target>;

const catalogues = [zhHeadings, enHeadings] as readonly Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
>[];

/** What is asked for in a heading stands around this as often as not: 是否解决安全饮用水, 饮水是否安全. */
const WHETHER = new RegExp(zhCellWords.whether, 'g');

/** All headings that are known for a level: what registers call its fields, then their labels. */
export function headingsOf(level: Level, fields: FieldTable): Headings {
  return headingsBy(fields)[level];
}

const headingsBy = remembered(
  (fields: FieldTable) =>
    Object.fromEntries(levels.map((level) => [level, knownHeadings(level, fields)])) as Record<Level, Headings>,
);

function knownHeadings(level: Level, fields: FieldTable): Headings {
  const known = new Map<string, Target>();
  const add = (heading: string, target: Target) => {
    const key = headingKey(heading);
    if (!known.has(key)) known.set(key, target);
  };
  for (const catalogue of catalogues) {
    for (const [to, headings] of Object.entries(catalogue[level] ?? {})) {
      const target = targetOf(to, level, fields);
      // A rulebook that has no such field does not read the column.
      for (const heading of headings) add(heading, target ?? { to: 'ignore', member: false });
    }
  }
  for (const field of fields.of(level)) {
    const target = { to: field.path, field, member: field.path.startsWith(MEMBER) };
    for (const language of languages) {
      const label = field.label[language];
      add(label, target);
      // What a rulebook counts in units of its own is read in no other.
      if (field.unit !== undefined) add(`${label}(${unitWord(field.unit, fields.units, language, 'short')})`, target);
    }
  }
  return known;
}

type Group = keyof typeof zhCellWords.groups;

/** What groups of headings stand over: paths and roles, or what they begin with. */
const heldBy: Readonly<Record<Group, readonly string[]>> = {
  anything: [''],
  head: ['headName', 'headIdNumber'],
  place: ['village', 'townshipName', 'county'],
  members: ['members[]', 'idNumber', 'sex', 'insured', 'noSchoolReason', 'reported.members', 'membersNow', 'membersOf'],
  income: ['income.', 'transferPart', 'reported.perCapitaNetIncome', 'reported.netIncome', 'stableIncome'],
  transfers: ['transferPart', 'income.oneOffTransfers'],
  needs: ['food.', 'clothing.', 'water.', 'housing.', 'attested.', 'members[].schooling', 'members[].medicalInsurance'],
  food: ['food.', 'clothing.', 'attested.food', 'attested.clothing'],
  water: ['water.', 'attested.water'],
  housing: ['housing.', 'attested.housing'],
  schooling: ['members[].schooling', 'noSchoolReason', 'attested.education'],
  healthcare: ['members[].medicalInsurance', 'insured', 'attested.medical'],
  register: ['register.', 'plannedYear'],
  sixToFarms: ['tasks.'],
  sixSettled: ['tasks.'],
  relocation: ['relocation.'],
  povertyVillages: ['povertyVillages.'],
};

const groups: ReadonlyMap<string, readonly string[]> = new Map(
  (Object.keys(heldBy) as Group[]).flatMap((group) =>
    zhCellWords.groups[group].map((heading): [string, readonly string[]] => [headingKey(heading), heldBy[group]]),
  ),
);
/** Whether a heading above others only says what kind of thing they are, so that what stands below it is the target. */
export function isGroupOf(heading: string, { to }: Target): boolean {
  const held = groups.get(headingKey(heading));
  return held !== undefined && (to === 'ignore' || held.some((name) => to.startsWith(name)));
}

/** Whether a heading asks for yes or no. */
export function isWhether(heading: string): boolean {
  return heading.includes(zhCellWords.whether);
}

/** A heading as it is looked up. */
export function headingKey(heading: string): string {
  return textKey(heading).replace(WHETHER, '');
}
