/** Who of one record of a household is who in another: lists of members change in length and order. */
import type { Values } from '../base/values.js';

/** The members of two records; positions count from 0. */
export interface MemberMatch {
  /** How many each side has. */
  readonly counts: readonly [a: number, b: number];
  /** The position in `a` of each member of `b`; undefined for who is only in `b`. */
  readonly inA: readonly (number | undefined)[];
  /** The position in `b` of each member of `a`; undefined for who is only in `a`. */
  readonly inB: readonly (number | undefined)[];
}

/**
 * Matches by `id` where every member has one of its own, else so by `name`, else by position. Somebody whose name is
 * only written otherwise is still known by the date of birth. Undefined where a record has no list of members.
 */
export function matchMembers(a: unknown, b: unknown): MemberMatch | undefined {
  const [left, right] = [membersOf(a), membersOf(b)];
  if (left === undefined || right === undefined) return undefined;
  const inA =
    byKey(left, right, 'id') ?? byName(left, right) ?? right.map((_, at) => (at < left.length ? at : undefined));
  const inB = new Array<number | undefined>(left.length).fill(undefined);
  for (const [to, at] of inA.entries()) if (at !== undefined) inB[at] = to;
  return { counts: [left.length, right.length], inA, inB };
}

/** Own values only, whatever was handed in. */
function membersOf(record: unknown): readonly Values[] | undefined {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, 'members')) return undefined;
  const { members } = record as { members?: unknown };
  return Array.isArray(members) && members.every((one) => typeof one === 'object' && one !== null)
    ? (members as readonly Values[])
    : undefined;
}

/** The positions in `left` by a key; undefined where not every member has a value of its own there. */
function byKey(left: readonly Values[], right: readonly Values[], key: string): (number | undefined)[] | undefined {
  const [ours, theirs] = [positions(left, key), positions(right, key)];
  if (ours === undefined || theirs === undefined) return undefined;
  return right.map((member) => ours.get(member[key]));
}

function byName(left: readonly Values[], right: readonly Values[]): (number | undefined)[] | undefined {
  const matched = byKey(left, right, 'name');
  if (matched === undefined) return undefined;
  const free = new Set(left.keys());
  for (const at of matched) if (at !== undefined) free.delete(at);
  return matched.map((at, place) => {
    if (at !== undefined) return at;
    const birthDate = right[place]?.birthDate ?? undefined;
    const known = [...free].find((one) => birthDate !== undefined && left[one]?.birthDate === birthDate);
    if (known !== undefined) free.delete(known);
    return known;
  });
}

function positions(members: readonly Values[], key: string): ReadonlyMap<unknown, number> | undefined {
  const found = new Map<unknown, number>();
  for (const [at, member] of members.entries()) {
    const value = Object.hasOwn(member, key) ? member[key] : undefined;
    if (typeof value !== 'string' || value === '' || found.has(value)) return undefined;
    found.set(value, at);
  }
  return found;
}
