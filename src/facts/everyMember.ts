/** A statement about all living members of a household: one for whom it is false decides, one who is unknown leaves it open. */
import type { Day } from '../base/date.js';
import type { HouseholdRecord, Member } from '../records/household.js';
import { isLiving } from '../records/living.js';
import type { Input, PreparedFact } from './fact.js';

type MemberField = 'birthDate' | 'deathDate' | 'sharesIncome' | 'schooling' | 'medicalInsurance';

/** The paths of a member's fields, for whichever member. */
export function memberPaths(fields: readonly MemberField[]): readonly string[] {
  return fields.map((field) => `members[].${field}`);
}

/** What is known about one member: whether the statement holds, or which absent fields keep it open. */
export type AboutMember = boolean | readonly MemberField[];

/** What is given of some fields of the living members: the dead are not read. */
export function livingInputs(members: readonly Member[], asOf: Day, reads: readonly MemberField[]): Input[] {
  return members.flatMap((member, index) =>
    reads.flatMap((field) => {
      const value = member[field];
      const isRead = value !== null && value !== undefined && isLiving(member, asOf);
      return isRead ? [{ path: `members[${index}].${field}`, value }] : [];
    }),
  );
}

/** Folds a statement about one member over all who are living on the day. A household has at least one. */
export function everyMember(
  asOf: Day,
  reads: readonly MemberField[],
  about: (member: Member) => AboutMember,
): PreparedFact<HouseholdRecord> {
  return {
    value({ members }) {
      let result: boolean | undefined = true;
      for (const member of members) {
        if (!isLiving(member, asOf)) continue;
        const holds = about(member);
        if (holds === false) return false;
        if (holds !== true) result = undefined;
      }
      return result;
    },
    trace({ members }) {
      const inputs = livingInputs(members, asOf, reads);
      const failing: string[] = [];
      const open: string[] = [];
      const missing: string[] = [];
      members.forEach((member, index) => {
        if (!isLiving(member, asOf)) return;
        const path = `members[${index}]`;
        const holds = about(member);
        if (holds === false) failing.push(path);
        else if (holds !== true) {
          open.push(path);
          missing.push(...holds.map((field) => `${path}.${field}`));
        }
      });
      if (failing.length > 0) return { inputs, missing: [], subjects: failing };
      return open.length > 0 ? { inputs, missing, subjects: open } : { inputs, missing: [] };
    },
  };
}
