/** By how many persons a household's figures are divided: its living members, or as many as a register says. */
import type { Day } from '../base/date.js';
import { compare, divide, type Exact, exact } from '../base/exact.js';
import { greatest, type Interval, least, point } from '../base/interval.js';
import type { CommonHousehold } from '../records/household.js';
import { countLiving } from '../records/living.js';
import { countEnds, isGiven } from '../records/range.js';
import { type Input, inputValue } from './fact.js';

/** The second source beside the list of members. */
export const REPORTED_MEMBERS = 'reported.members';

type Household = Pick<CommonHousehold, 'members' | 'reported'>;

/** The number of living members. */
export function membersOf({ members }: Pick<CommonHousehold, 'members'>, asOf: Day): Exact {
  return exact(countLiving(members, asOf));
}

/** The number that a register says where it is another than that of the members; nobody at all is no number of them. */
export function contradictedMembers(record: Household, asOf: Day): Interval | undefined {
  const said = record.reported?.members;
  if (!isGiven(said)) return undefined;
  const { from, to } = countEnds(said);
  if (to < 1) return undefined;
  const reported = { from: exact(Math.max(from, 1)), to: exact(to) };
  const own = membersOf(record, asOf);
  return compare(own, reported.from) < 0 || compare(own, reported.to) > 0 ? reported : undefined;
}

/** The members, and as many as a register says in their place where that is another number. */
export function possibleMembers(
  record: Household,
  asOf: Day,
): readonly { readonly persons: Interval; readonly inputs: readonly Input[] }[] {
  const own = { persons: point(membersOf(record, asOf)), inputs: [] };
  const other = contradictedMembers(record, asOf);
  const said = record.reported?.members;
  if (other === undefined || !isGiven(said)) return [own];
  return [own, { persons: other, inputs: [{ path: REPORTED_MEMBERS, value: inputValue('count', said) }] }];
}

/** All shares of a sum among so many persons. */
export function shares(sum: Interval, persons: Interval): Interval {
  const [few, many] = [persons.from, persons.to];
  return {
    from: least(divide(sum.from, few), divide(sum.from, many)),
    to: greatest(divide(sum.to, few), divide(sum.to, many)),
  };
}
