/** Which member a measure for members is judged of: his place in the record, written `members[0]`. */
import { type IssueData, shorten } from '../base/issue.js';
import type { Outcome } from '../base/outcome.js';
import type { Level, Scope } from '../records/catalog.js';
import { typeName } from '../records/found.js';
import { isLiving } from '../records/living.js';
import type { ParsedRecord } from '../records/parse.js';
import { conflictsOf } from '../records/uncertainty.js';
import type { Rule } from '../rulebook/rulebook.js';
import { isPossible } from './possible-records.js';

const SUBJECT = /^members\[(0|[1-9]\d{0,8})\]$/;

/** Whether a rule is about each member, not about the record as a whole. */
export function isAboutMembers(rule: Rule | undefined): boolean {
  return rule !== undefined && 'subject' in rule && rule.subject === 'member';
}

/** What the facts of a verdict's checks are about: the member, where it is about one, else the record's level. */
export function scopeOf({ level, subject }: { readonly level: Level; readonly subject?: string }): Scope {
  return subject === undefined ? level : 'member';
}

/** How a member is named in verdicts. */
export function subjectOf(member: number): string {
  return `members[${member}]`;
}

/** The position that such a name says; undefined where it is none. */
export function memberOf(subject: unknown): number | undefined {
  const digits = typeof subject === 'string' ? SUBJECT.exec(subject)?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
}

/** The position of the member named; undefined where the rule is about the whole record, or none is named. */
export function memberAt(rule: Rule | undefined, subject: unknown): number | undefined {
  return isAboutMembers(rule) ? memberOf(subject) : undefined;
}

/** Where it stands when a member died. */
export function deathOf(member: number): string {
  return `${subjectOf(member)}.deathDate`;
}

const NOTHING = { living: [], dead: [] };

/** The days of a member's death by which he is living, and by which he is not, as sources have them. */
function daysOf(record: ParsedRecord, member: number): { readonly living: string[]; readonly dead: string[] } {
  const conflicts = conflictsOf(record);
  if (conflicts.size === 0) return NOTHING;
  const days = (conflicts.get(deathOf(member)) ?? []).map(String);
  const isAlive = (deathDate: string) => isLiving({ deathDate }, record.asOf);
  return { living: days.filter(isAlive), dead: days.filter((day) => !isAlive(day)) };
}

/** The day of a member's death where sources disagree on it, and so on whether he is living: a path. */
export function disputedDeath(record: ParsedRecord, member: number): string | undefined {
  const { living, dead } = daysOf(record, member);
  return living.length > 0 && dead.length > 0 ? deathOf(member) : undefined;
}

/** Whether a member may be living. */
export function mayLive(record: ParsedRecord, member: number): boolean {
  if (!('members' in record)) return false;
  const of = record.members[member];
  return of !== undefined && (isLiving(of, record.asOf) || disputedDeath(record, member) !== undefined);
}

/** The positions of the members who are living, or may be. */
export function subjectsOf(record: ParsedRecord): number[] {
  if (!('members' in record)) return [];
  return record.members.flatMap((_, index) => (mayLive(record, index) ? [index] : []));
}

/** Whether a member may be dead. The last who can be living is not: a household without anybody is refused. */
export function mayBeDead(record: ParsedRecord, member: number): boolean {
  return daysOf(record, member).dead.some((day) => isPossible(record, { [deathOf(member)]: day }));
}

/** What is met by a member is open where he may be dead, of whom nothing is judged. */
export function outcomeForLiving(outcome: Outcome, record: ParsedRecord, member: number | undefined): Outcome {
  return outcome === 'met' && member !== undefined && mayBeDead(record, member) ? 'undetermined' : outcome;
}

/** What is wrong with the member named: he is not in the record or has died, none is named, or the rule is not about members. */
export function subjectIssue(rule: Rule, subject: unknown, record: ParsedRecord): IssueData[] {
  const members = subjectsOf(record);
  const about = isAboutMembers(rule);
  const at = memberAt(rule, subject);
  if (about ? at !== undefined && members.includes(at) : subject === undefined) return [];
  return [
    {
      code: 'unknownSubject',
      path: 'subject',
      expected: about ? members.map(subjectOf).join(' | ') : 'noSubject',
      ...(subject === undefined ? {} : { found: typeof subject === 'string' ? shorten(subject) : typeName(subject) }),
    },
  ];
}
