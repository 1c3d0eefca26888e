/** A statement about all living members of a household: one for whom it is false decides, one who is unknown leaves it open. */
import type { Day } from '../base/date.js';
import type { CommonHousehold, CommonMember } from '../records/household.js';
import { isLiving } from '../records/living.js';
import type { Doubt, Given, Input, Possibility, PreparedFact, Trace } from './fact.js';
import { type AgedField, dependsOnAge, impossibleCodes } from './impossible-codes.js';

type MemberField = 'birthDate' | 'deathDate' | 'sharesIncome' | 'schooling' | 'medicalInsurance';

/** The paths of a member's fields, for whichever member. */
export function memberPaths(fields: readonly MemberField[]): readonly string[] {
  return fields.map((field) => `members[].${field}`);
}

/** What is known about one member: whether the statement holds, or which absent fields keep it open. */
export type AboutMember = boolean | readonly MemberField[];

/** What is given of some fields of the living members: the dead are not read. */
export function livingInputs(
  members: readonly CommonMember[],
  asOf: Day,
  reads: readonly MemberField[] | ((member: CommonMember) => readonly MemberField[]),
): Input[] {
  return members.flatMap((member, index) =>
    (typeof reads === 'function' ? reads(member) : reads).flatMap((field) => {
      const value = member[field];
      const isRead = value !== null && value !== undefined && isLiving(member, asOf);
      return isRead ? [{ path: `members[${index}].${field}`, value }] : [];
    }),
  );
}

const NOTHING: readonly MemberField[] = [];

/**
 * Folds a statement about one member over all who are living on the day. A household has at least one.
 * @param reads the fields that it reads of each
 * @param field the one of them whose codes an age can make impossible: such a code says nothing
 */
export function everyMember(
  given: Given,
  reads: readonly MemberField[],
  field: AgedField,
  about: (member: CommonMember) => AboutMember,
): PreparedFact<CommonHousehold> {
  const { asOf } = given;
  const isImpossible = impossibleCodes(field, given);
  const agedReads: readonly MemberField[] = reads.includes('birthDate') ? reads : ['birthDate', ...reads];
  /** What is known of a member but for a code that cannot be: with it, nothing that an absent field would tell. */
  const holds = (member: CommonMember): AboutMember => {
    if (!isImpossible(member)) return about(member);
    return about({ ...member, [field]: undefined }) === true ? true : NOTHING;
  };
  /** The age is read where the code hangs on it. */
  const readOf = (member: CommonMember) => (dependsOnAge(field, member[field]) ? agedReads : reads);

  /** What stands behind the statement, the members whose codes cannot be all taken for good, or all for bad. */
  const traceTaking = (record: CommonHousehold, taken: boolean): Trace => {
    const inputs = livingInputs(record.members, asOf, readOf);
    const failing: string[] = [];
    const open: string[] = [];
    const missing: string[] = [];
    record.members.forEach((member, index) => {
      if (!isLiving(member, asOf)) return;
      const path = `members[${index}]`;
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
  const valueTaking = ({ members }: CommonHousehold, taken: AboutMember): boolean | undefined => {
    let result: boolean | undefined = true;
    for (const member of members) {
      if (!isLiving(member, asOf)) continue;
      const known = holds(member);
      const one = known === NOTHING ? taken : known;
      if (one === false) return false;
      if (one !== true) result = undefined;
    }
    return result;
  };
  const possibility = (record: CommonHousehold, taken: boolean): Possibility => ({
    value: valueTaking(record, taken),
    trace: () => traceTaking(record, taken),
  });

  return {
    value: (record) => valueTaking(record, NOTHING),
    inDoubt(record): Doubt | undefined {
      const conflicts = record.members.flatMap((member, index) =>
        isLiving(member, asOf) && isImpossible(member) ? [`members[${index}].${field}`] : [],
      );
      if (conflicts.length === 0) return undefined;
      const matters = record.members.some((member) => isLiving(member, asOf) && holds(member) === NOTHING);
      const good = possibility(record, true);
      return { conflicts, possible: matters && good.value !== false ? [good, possibility(record, false)] : [good] };
    },
    trace: (record) => traceTaking(record, true),
  };
}
