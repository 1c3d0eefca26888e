/** A statement about all members of a household: one for whom it is false decides, one who is unknown leaves it open. */
import type { HouseholdRecord, Member } from '../records/household.js';
import type { Input, PreparedFact } from './fact.js';

type MemberField = 'birthDate' | 'sharesIncome' | 'schooling' | 'medicalInsurance';

/** The paths of a member's fields, for whichever member. */
export function memberPaths(fields: readonly MemberField[]): readonly string[] {
  return fields.map((field) => `members[].${field}`);
}

/** What is known about one member: whether the statement holds, or which absent fields keep it open. */
export type AboutMember = boolean | readonly MemberField[];

/** Folds a statement about one member over all. A household has at least one. */
export function everyMember(
  reads: readonly MemberField[],
  about: (member: Member) => AboutMember,
): PreparedFact<HouseholdRecord> {
  return {
    value({ members }) {
      let result: boolean | undefined = true;
      for (const member of members) {
        const holds = about(member);
        if (holds === false) return false;
        if (holds !== true) result = undefined;
      }
      return result;
    },
    trace({ members }) {
      const inputs: Input[] = [];
      const failing: string[] = [];
      const open: string[] = [];
      const missing: string[] = [];
      members.forEach((member, index) => {
        const path = `members[${index}]`;
        for (const field of reads) {
          const value = member[field];
          if (value !== null && value !== undefined) inputs.push({ path: `${path}.${field}`, value });
        }
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
