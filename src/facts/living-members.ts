/** The living members of a record, with their numbers. */
import type { Day } from '../base/date.js';
import { isLiving } from '../records/living.js';
import type { MemberAt, Rec } from './settled.js';

/** A member with his number in the record. */
export type Living = readonly [member: NonNullable<MemberAt>, at: number];

/** Every fact of a record asks for them, one after the other, before any of the next record does. */
let lastMembers: unknown;
let lastDay: Day | undefined;
let living: Living[] = [];

/** Those who live on a day, in the record's order. */
export function livingIn(record: Rec, asOf: Day): readonly Living[] {
  const members = record.members as readonly NonNullable<MemberAt>[];
  if (lastMembers !== members || lastDay !== asOf) {
    living = [];
    for (let at = 0; at < members.length; at += 1) {
      const member = members[at];
      if (member !== undefined && isLiving(member, asOf)) living.push([member, at]);
    }
    lastMembers = members;
    lastDay = asOf;
  }
  return living;
}
