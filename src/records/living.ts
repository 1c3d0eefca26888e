/**
 * Who of a household is living on the day of judgement. The dead are read by nothing and nothing is said about them;
 * the positions of the living stay those of the record.
 */
import type { Day } from '../base/date.js';
import type { CommonMember } from './household.js';

/** The field that tells it. */
export const DEATH_DATE = 'members[].deathDate';

/**
 * What stands for an absent day of death where a source names one: a day after every day of judgement, so that who has
 * it is living like who has none.
 */
export const LIVING: Day = '9999-12-31';

type Mortal = Pick<CommonMember, 'deathDate'>;

/** A record that was checked, as far as it tells of members. */
interface WithMembers {
  readonly asOf: Day;
  readonly members?: readonly Mortal[];
}

/** Whether a member is living: who dies on the day itself is not. Without a date of death one is. */
export function isLiving({ deathDate }: Mortal, asOf: Day): boolean {
  return deathDate === undefined || deathDate === null || deathDate > asOf;
}

/** The positions of the living in the record; none of a record that has no members. */
export function livingMembers({ members = [], asOf }: WithMembers): number[] {
  const living: number[] = [];
  for (let at = 0; at < members.length; at += 1) if (isLiving(members[at] as Mortal, asOf)) living.push(at);
  return living;
}
