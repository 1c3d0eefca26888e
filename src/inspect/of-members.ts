/** What is found in what a household says of its members. */
import { completedYears, type Day, lastAnniversary } from '../base/date.js';
import { toDecimalString } from '../base/exact.js';
import { remembered } from '../base/remembered.js';
import type { Values } from '../base/values.js';
import type { Given } from '../facts/fact.js';
import { type AgedField, agedCodes } from '../facts/impossible-codes.js';
import { idKey } from '../records/same-id.js';
import type { StatedInspection } from '../rulebook/read-inspections.js';
import type { FoundAt } from './finding.js';
import { identity, idNumberOf, living, memberPath, type Subject } from './subject.js';

type Find = (subject: Subject, stated: StatedInspection) => readonly FoundAt[];

/** Nothing is found in nearly every record, and nothing is made to say so. */
const NOTHING: readonly FoundAt[] = [];

/** A check of each living member by himself. */
const ofEach =
  (find: (member: Values, path: string, subject: Subject, stated: StatedInspection) => FoundAt | undefined): Find =>
  (subject, stated) => {
    let found = NOTHING;
    for (const [member, at] of living(subject)) {
      const one = find(member, memberPath(at), subject, stated);
      if (one !== undefined) found = [...found, one];
    }
    return found;
  };

/** All that is given of a member, in one text: of one with an id the id, of one without a name nothing. */
function rowOf({ extra: _, ...said }: Values): string | undefined {
  const isGiven = (value: unknown) => value !== null && value !== undefined;
  if (typeof said.id === 'string') return idKey(said.id);
  if (!isGiven(said.name)) return undefined;
  const given = Object.entries(said).filter(([, value]) => isGiven(value));
  return JSON.stringify(given.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether two members share an id, or a name where they have none. */
function anyTwice(members: readonly Values[]): boolean {
  for (let at = 1; at < members.length; at += 1) {
    const { id, name } = members[at] as Values;
    for (let before = 0; before < at; before += 1) {
      const one = members[before] as Values;
      if (
        typeof id === 'string'
          ? typeof one.id === 'string' && idKey(id) === idKey(one.id)
          : name !== undefined && one.name === name
      ) {
        return true;
      }
    }
  }
  return false;
}

const memberTwice: Find = ({ members }) => {
  // Nearly always every name is another, and no row need be written out.
  if (!anyTwice(members)) return NOTHING;
  const first = new Map<string, number>();
  return members.flatMap((member, index): FoundAt[] => {
    const row = rowOf(member);
    const before = row === undefined ? undefined : first.get(row);
    if (row !== undefined && before === undefined) first.set(row, index);
    return before === undefined ? [] : [{ path: memberPath(index), others: [memberPath(before)] }];
  });
};

/** More than one living member in a relation to the head in which there is one at most. */
const onlyOne =
  (relation: 'head' | 'spouse'): Find =>
  (subject) => {
    let count = 0;
    for (const [member] of living(subject)) if (member.relation === relation) count += 1;
    if (count < 2) return NOTHING;
    const [path = '', ...others] = living(subject).flatMap(([member, at]) =>
      member.relation === relation ? [`${memberPath(at)}.relation`] : [],
    );
    // The first is taken for the one who is: the change that is proposed is one of another.
    return [{ path, params: { count: String(count) }, others, rests: [path, ...others].reverse() }];
  };

/** A code of a living member that his age makes impossible: it then says nothing, and what it would settle is open. */
const cannotBe = (field: AgedField, code: string): Find =>
  ofEach((member, path, { given }) => {
    if (member[field] !== code || given === undefined) return undefined;
    const aged = agedCodes(field, given).get(code);
    if (aged === undefined || typeof member.birthDate !== 'string' || !aged.isImpossible(member.birthDate)) {
      return undefined;
    }
    const rests = [`${path}.birthDate`, `${path}.${field}`];
    return { path: `${path}.${field}`, params: { age: String(aged.age), on: aged.on }, rests };
  });

/** A code that hardly anybody of that age has. */
const codeAgainstAge = ofEach((member, path, { asOf }, { ages = [] }) => {
  const { birthDate } = member;
  if (typeof birthDate !== 'string' || asOf === undefined) return undefined;
  for (const { field, code, from, below } of ages) {
    if (member[field] !== code) continue;
    const age = completedYears(birthDate, asOf);
    if (!((from !== undefined && age < from) || (below !== undefined && age >= below))) continue;
    const params = {
      value: code,
      age: String(age),
      ...(from === undefined ? { below: String(below) } : { from: String(from) }),
    };
    return { path: `${path}.${field}`, params, rests: [`${path}.birthDate`, `${path}.${field}`] };
  }
  return undefined;
});

const tooOld = ofEach(({ birthDate }, path, { asOf }, { limits }) => {
  if (typeof birthDate !== 'string' || asOf === undefined) return undefined;
  const [age, years] = [completedYears(birthDate, asOf), limits?.years as number];
  return age < years ? undefined : { path: `${path}.birthDate`, params: { age: String(age), years: String(years) } };
});

const birthDateAgainstId = ofEach((member, path) => {
  const told = identity(member)?.birthDate;
  if (told === undefined || typeof member.birthDate !== 'string' || member.birthDate === told) return undefined;
  const date = `${path}.birthDate`;
  return { path: date, params: { value: member.birthDate, byId: told }, computed: { [date]: told } };
});

const genderAgainstId = ofEach((member, path) => {
  const told = identity(member)?.sex;
  if (told === undefined || typeof member.gender !== 'string' || member.gender === told) return undefined;
  const gender = `${path}.gender`;
  return { path: gender, params: { value: member.gender, byId: told }, computed: { [gender]: told } };
});

const idCheckFails = ofEach((member, path) =>
  idNumberOf(member)?.checkFails === true ? { path: `${path}.id`, params: {} } : undefined,
);

const sexOf = (member: Values) => (member.gender as string | undefined) ?? identity(member)?.sex;

const sameSexSpouse: Find = (subject) => {
  let head: Values | undefined;
  for (const [member] of living(subject)) if (member.relation === 'head') head ??= member;
  const sex = head && sexOf(head);
  if (sex === undefined) return NOTHING;
  const found: FoundAt[] = [];
  for (const [member, at] of living(subject)) {
    if (member.relation !== 'spouse' || sexOf(member) !== sex) continue;
    const path = memberPath(at);
    found.push({ path: `${path}.gender`, params: { value: sex }, rests: [`${path}.gender`, `${path}.relation`] });
  }
  return found;
};

/** Of a child and a parent of the head, and of a grandchild, the younger is born so many years after the older. */
const relationAgainstAge: Find = (subject, { limits = {} }) => {
  const { members } = subject;
  const head = members.find(({ relation }) => relation === 'head');
  if (typeof head?.birthDate !== 'string') return NOTHING;
  const born = head.birthDate;
  const found: FoundAt[] = [];
  for (const [{ relation, birthDate }, at] of living(subject)) {
    if (typeof birthDate !== 'string' || typeof relation !== 'string') continue;
    const years = limits[relation === 'parent' ? 'child' : relation];
    if (years === undefined) continue;
    const [older, younger] = relation === 'parent' ? [birthDate, born] : [born, birthDate];
    const apart = completedYears(older, younger);
    if (apart >= years) continue;
    const path = memberPath(at);
    const rests = [`${path}.birthDate`, `${path}.relation`];
    found.push({
      path: `${path}.relation`,
      params: { value: relation, apart: String(apart), years: String(years) },
      rests,
    });
  }
  return found;
};

/** Who is of school age on a day; undefined where the rules do not say. */
const schoolAgeOn = remembered((given: Given): { least: number; most: number; on: Day } | undefined => {
  const figure = (id: string) => given.parameter(`schoolAge/${id}`)?.number;
  const [from, to, start] = [figure('from'), figure('to'), given.parameter('schoolYearStart')?.monthDay];
  if (from === undefined || to === undefined || start === undefined) return undefined;
  const [least, most] = [Number(toDecimalString(from)), Number(toDecimalString(to))];
  return { least, most, on: lastAnniversary(start, given.asOf) };
});

/** A child of school age of whom no schooling is given, or that he is on no roll. */
const notOnRoll: Find = (subject, { codes = [] }) => {
  const { given, asOf } = subject;
  const school = given && schoolAgeOn(given);
  if (school === undefined || asOf === undefined) return NOTHING;
  const { least, most, on } = school;
  const found: FoundAt[] = [];
  for (const [{ birthDate, schooling }, at] of living(subject)) {
    if (typeof birthDate !== 'string' || (typeof schooling === 'string' && !codes.includes(schooling))) continue;
    const age = completedYears(birthDate, asOf);
    if (birthDate > on || completedYears(birthDate, on) < least || age >= most) continue;
    const value = typeof schooling === 'string' ? { value: schooling } : {};
    found.push({
      path: `${memberPath(at)}.schooling`,
      params: { age: String(age), from: String(least), to: String(most), ...value },
    });
  }
  return found;
};

/** In the order in which they are told. */
export const ofMembers = {
  memberTwice,
  severalHeads: onlyOne('head'),
  severalSpouses: onlyOne('spouse'),
  notYetDueTooOld: cannotBe('schooling', 'notYetDue'),
  completedTooYoung: cannotBe('schooling', 'completed'),
  newbornTooOld: cannotBe('medicalInsurance', 'newbornPending'),
  tooOld,
  codeAgainstAge,
  birthDateAgainstId,
  genderAgainstId,
  idCheckFails,
  sameSexSpouse,
  relationAgainstAge,
  notOnRoll,
} as const satisfies Readonly<Record<string, Find>>;
