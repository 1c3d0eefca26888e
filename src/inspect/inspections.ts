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

/** A member who is alike, in all that is given, to one before him. */
function memberTwice(record: ParsedRecord): FoundAt[] {
  if (record.level !== 'household') return [];
  // Nearly always every name is another, and no row need be written out.
  if (new Set(record.members.map(({ name }) => name)).size === record.members.length) return [];
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
  (record: ParsedRecord): FoundAt[] => {
    if (record.level !== 'household') return [];
    const paths = record.members.flatMap((member, index) =>
      member.relation === relation && isLiving(member, record.asOf) ? [`${memberPath(index)}.relation`] : [],
    );
    const [first, ...others] = paths;
    return first === undefined || others.length === 0
      ? []
      : [{ path: first, params: { count: String(paths.length) }, others }];
  };

/** A code of a living member that his age makes impossible: it then says nothing, and what it would settle is open. */
const cannotBe =
  (field: AgedField, code: string): Inspection['find'] =>
  (record, given) => {
    if (record.level !== 'household') return [];
    const aged = agedCodes(field, given).get(code);
    if (aged === undefined) return [];
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
