/** Who of the members of a household is who in several versions of it: each has a place that all versions share. */
import type { Values } from '../base/values.js';
import { matchMembers } from '../evaluate/match-members.js';
import { canonicalText } from '../seal/canonical.js';

/** By version, the place of each of its members. The members of the common ancestor, where there is one, come first. */
export function memberSlots(
  ancestor: readonly Values[] | undefined,
  versions: readonly (readonly Values[] | undefined)[],
): readonly (readonly number[])[] {
  const known: Values[] = [...(ancestor ?? [])];
  const common = ancestor?.length;
  return versions.map((members = []) => {
    if (known.length === 0) known.push(...members);
    const base = known.slice(0, common);
    const slots: (number | undefined)[] = [...(matchMembers({ members: base }, { members }) ?? { inA: [] }).inA];
    const taken = new Set(slots);
    // Who stands where somebody stood who is not found else is the same, only called otherwise: no form puts them in another order.
    for (const index of common === undefined ? [] : members.keys()) {
      if (slots[index] === undefined && index < base.length && !taken.has(index)) slots[index] = index;
    }
    addOthers(known, base.length, members, slots);
    return slots as number[];
  });
}

/** Those who were not there from the beginning: one of another version where that is sure, else somebody more. */
function addOthers(known: Values[], from: number, members: readonly Values[], slots: (number | undefined)[]): void {
  const others = known.slice(from);
  const own = [...members.keys()].filter((index) => slots[index] === undefined);
  const mine = own.map((index) => members[index] as Values);
  const match = matchMembers({ members: others }, { members: mine });
  for (const [at, index] of own.entries()) {
    const other = match?.inA[at];
    if (other !== undefined && isSurely(others[other] as Values, mine[at] as Values)) slots[index] = from + other;
    else {
      slots[index] = known.length;
      known.push(mine[at] as Values);
    }
  }
}

/** Whether two are one by what they are known by, or by all that is said of them. */
function isSurely(one: Values, other: Values): boolean {
  const isAlike = (key: string) => typeof one[key] === 'string' && one[key] === other[key];
  return isAlike('id') || isAlike('name') || canonicalText(one) === canonicalText(other);
}
