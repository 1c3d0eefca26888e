/** What each code looks for. */
import type { InspectionCode } from '../base/inspection-code.js';
import { type AgedField, agedCodes } from '../facts/impossible-codes.js';
import type { CommonMember } from '../records/household.js';
import { isLiving } from '../records/living.js';
import type { ParsedRecord } from '../records/parse.js';
import type { FoundAt, Inspection } from './finding.js';

const memberPath = (index: number) => `members[${index}]`;

/** All that is given of a member, in one text; undefined of one with an id, and of one without a name: twins are alike. */
function rowOf(member: Readonly<CommonMember> | undefined): string | undefined {
  const { extra: _, ...said } = member ?? {};
  const isGiven = (value: unknown) => value !== null && value !== undefined;
  if (isGiven(said.id) || !isGiven(said.name)) return undefined;
  const given = Object.entries(said).filter(([, value]) => isGiven(value));
  return JSON.stringify(given.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Nothing is found in nearly every record, and nothing is made to say so. */
const NOTHING: readonly FoundAt[] = [];

/** Whether two members who are not told apart by an id have one name. */
function anyNameTwice(members: readonly Pick<CommonMember, 'id' | 'name'>[]): boolean {
  for (let at = 1; at < members.length; at += 1) {
    const { id, name } = members[at] as CommonMember;
    if (typeof id === 'string' || typeof name !== 'string') continue;
    for (let before = 0; before < at; before += 1) if (members[before]?.name === name) return true;
  }
  return false;
}

/** A member who is alike, in all that is given, to one before him. */
function memberTwice(record: ParsedRecord): readonly FoundAt[] {
  // Nearly always every name is another, and no row need be written out.
  if (record.level !== 'household' || !anyNameTwice(record.members)) return NOTHING;
  const first = new Map<string, number>();
  return record.members.flatMap((member, index): FoundAt[] => {
    const row = rowOf(member as CommonMember);
    const before = row === undefined ? undefined : first.get(row);
    if (row !== undefined && before === undefined) first.set(row, index);
    return before === undefined ? [] : [{ path: memberPath(index), others: [memberPath(before)] }];
  });
}

/** More than one living member in a relation to the head in which there is one at most. */
const onlyOne =
  (relation: 'head' | 'spouse') =>
  (record: ParsedRecord): readonly FoundAt[] => {
    if (record.level !== 'household') return NOTHING;
    const { members, asOf } = record;
    const isOne = (member: (typeof members)[number]) => member.relation === relation && isLiving(member, asOf);
    const first = members.findIndex(isOne);
    if (first < 0 || members.findLastIndex(isOne) === first) return NOTHING;
    const [path = '', ...others] = members.flatMap((member, index) =>
      isOne(member) ? [`${memberPath(index)}.relation`] : [],
    );
    return [{ path, params: { count: String(others.length + 1) }, others }];
  };

/** A code of a living member that his age makes impossible: it then says nothing, and what it would settle is open. */
const cannotBe =
  (field: AgedField, code: string): Inspection['find'] =>
  (record, given) => {
    if (record.level !== 'household' || !record.members.some((member) => member[field] === code)) return NOTHING;
    const aged = agedCodes(field, given).get(code);
    if (aged === undefined) return NOTHING;
    const { age, on, isImpossible } = aged;
    return record.members.flatMap((member, index): FoundAt[] => {
      const { birthDate, [field]: said } = member;
      if (said !== code || typeof birthDate !== 'string' || !isImpossible(birthDate)) return [];
      if (!isLiving(member, record.asOf)) return [];
      return [{ path: `${memberPath(index)}.${field}`, params: { age: String(age), on } }];
    });
  };

/** In the order in which they are told. */
export const inspections: Readonly<Record<InspectionCode, Inspection>> = {
  memberTwice: { severity: 'warning', find: memberTwice },
  severalHeads: { severity: 'error', find: onlyOne('head') },
  severalSpouses: { severity: 'error', find: onlyOne('spouse') },
  notYetDueTooOld: { severity: 'error', find: cannotBe('schooling', 'notYetDue') },
  completedTooYoung: { severity: 'error', find: cannotBe('schooling', 'completed') },
  newbornTooOld: { severity: 'error', find: cannotBe('medicalInsurance', 'newbornPending') },
};
