/** A statement about all members of a household: one for whom it is false decides, one who is unknown leaves it open. */
import type { HouseholdRecord, Member } from '../records/household.js';
import type { Doubt, Given, Input, Possibility, PreparedFact, Trace } from './fact.js';
import { type AgedField, dependsOnAge, impossibleCodes } from './impossible-codes.js';

type MemberField = 'birthDate' | 'sharesIncome' | 'schooling' | 'medicalInsurance';

/** The paths of a member's fields, for whichever member. */
export function memberPaths(fields: readonly MemberField[]): readonly string[] {
  return fields.map((field) => `members[].${field}`);
}

/** What is known about one member: whether the statement holds, or which absent fields keep it open. */
export type AboutMember = boolean | readonly MemberField[];

const NOTHING: readonly MemberField[] = [];

/**
 * Folds a statement about one member over all. A household has at least one.
 * @param reads the fields that it reads of each
 * @param field the one of them whose codes an age can make impossible: such a code says nothing
 */
export function everyMember(
  reads: readonly MemberField[],
  field: AgedField,
  given: Given,
  about: (member: Member) => AboutMember,
): PreparedFact<HouseholdRecord> {
  const isImpossible = impossibleCodes(field, given);
  /** What is known of a member but for a code that cannot be: with it, nothing that an absent field would tell. */
  const holds = (member: Member): AboutMember => {
    if (!isImpossible(member)) return about(member);
    return about({ ...member, [field]: undefined }) === true ? true : NOTHING;
  };
  const inputsOf = (member: Member, path: string): Input[] =>
    (['birthDate', field] as const).flatMap((name) => {
      const value = member[name];
      const isRead = reads.includes(name) || dependsOnAge(field, member[field]);
      return value === null || value === undefined || !isRead ? [] : [{ path: `${path}.${name}`, value }];
    });

  /** What stands behind the statement, the members whose codes cannot be all taken for good, or all for bad. */
  const traceOf = ({ members }: HouseholdRecord, taken: boolean): Trace => {
    const inputs: Input[] = [];
    const failing: string[] = [];
    const open: string[] = [];
    const missing: string[] = [];
    members.forEach((member, index) => {
      const path = `members[${index}]`;
      inputs.push(...inputsOf(member, path));
      const known = holds(member);
      if (known === false || (known === NOTHING && !taken)) failing.push(path);
      else if (known !== true && known !== NOTHING) {
        open.push(path);
        missing.push(...known.map((name) => `${path}.${name}`));
      }
    });
    if (failing.length > 0) return { inputs, missing: [], subjects: failing };
    return open.length > 0 ? { inputs, missing, subjects: open } : { inputs, missing: [] };
  };
  const valueOf = ({ members }: HouseholdRecord, taken: AboutMember): boolean | undefined => {
    let result: boolean | undefined = true;
    for (const member of members) {
      const known = holds(member);
      const one = known === NOTHING ? taken : known;
      if (one === false) return false;
      if (one !== true) result = undefined;
    }
    return result;
  };
  const possibility = (record: HouseholdRecord, taken: boolean): Possibility => ({
    value: valueOf(record, taken),
    trace: () => traceOf(record, taken),
  });

  return {
    value: (record) => valueOf(record, NOTHING),
    inDoubt(record): Doubt | undefined {
      const conflicts = record.members.flatMap((member, index) =>
        isImpossible(member) ? [`members[${index}].${field}`] : [],
      );
      if (conflicts.length === 0) return undefined;
      const matters = record.members.some((member) => holds(member) === NOTHING);
      const good = possibility(record, true);
      return { conflicts, possible: matters && good.value !== false ? [good, possibility(record, false)] : [good] };
    },
    trace: (record) => traceOf(record, true),
  };
}
