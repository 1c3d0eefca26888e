/** Who of the members of a household is who in several versions of it: each has a place that all versions share. */
import type { Values } from '../base/values.js';
import { matchMembers } from '../evaluate/match-members.js';
import { MAX_MEMBERS } from '../records/household.js';
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
    const slots = surer(base, members, matchMembers({ members: base }, { members })?.inA ?? []);
    const taken = new Set(slots);
    // Who stands where somebody stood who is not found else is the same, only called otherwise: no form puts them in another order.
    for (const index of common === undefined ? [] : members.keys()) {
      const stood = taken.has(index) ? undefined : base[index];
      if (slots[index] === undefined && stood !== undefined && !isOther(stood, members[index] as Values))
        slots[index] = index;
    }
    addOthers(known, base.length, members, slots);
    return slots as number[];
  });
}

/**
 * The same with those put right who are matched by where they stand though they were born on another day: by the day or
 * all that is said of them where that is somebody else's. Else the day was corrected.
 */
function surer(
  base: readonly Values[],
  members: readonly Values[],
  inBase: readonly (number | undefined)[],
): (number | undefined)[] {
  const slots = [...inBase];
  // Such a list is no household, and is refused.
  if (Math.max(base.length, members.length) > MAX_MEMBERS) return slots;
  const own = (index: number) => members[index] as Values;
  const doubted = [...members.keys()].filter((index) => {
    const stood = base[slots[index] ?? -1];
    return stood !== undefined && isElse(stood, own(index));
  });
  for (const index of doubted) slots[index] = undefined;
  const isFree = (slot: number) => !slots.includes(slot);
  for (const isOne of [isSame, isBornAlike]) {
    for (const index of doubted) {
      if (slots[index] !== undefined) continue;
      const found = [...base.keys()].filter((slot) => isFree(slot) && isOne(base[slot] as Values, own(index)));
      if (found.length === 1) slots[index] = found[0];
    }
  }
  for (const index of doubted) {
    const stood = inBase[index];
    if (slots[index] === undefined && stood !== undefined && isFree(stood)) slots[index] = stood;
  }
  return slots;
}

const isSame = (one: Values, other: Values) => canonicalText(one) === canonicalText(other);
const isGiven = (one: Values, other: Values, key: string) =>
  typeof one[key] === 'string' && typeof other[key] === 'string';
const isAlike = (one: Values, other: Values, key: string) => isGiven(one, other, key) && one[key] === other[key];
const isBornAlike = (one: Values, other: Values) => isAlike(one, other, 'birthDate');

/** Whether somebody is not known by id or name, and was born on another day. */
const isElse = (one: Values, other: Values) =>
  !isAlike(one, other, 'id') &&
  !isAlike(one, other, 'name') &&
  isGiven(one, other, 'birthDate') &&
  !isBornAlike(one, other);

/** Whether somebody is called otherwise and was born on another day: what is said of the one is not said of the other. */
const isOther = (one: Values, other: Values) => isElse(one, other) && isGiven(one, other, 'name');

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
const isSurely = (one: Values, other: Values) =>
  isAlike(one, other, 'id') || isAlike(one, other, 'name') || isSame(one, other);
