/** Case files of several teams as one: which of their cases are one case, and what each comes to. */
import { addToGroup, grouped } from '../base/grouped.js';
import { isValues } from '../base/values.js';
import { isLevel } from '../records/catalog.js';
import { idKey } from '../records/same-id.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { canonicalText } from '../seal/canonical.js';
import type { CaseDifference, CaseEntry } from './case-file.js';
import { ancestorOf, type CaseVersion, mergedCase, saysAnything, type TakenPart } from './merge-case.js';

/** The cases of a file, and what it is called; no two of those merged are called alike. */
export interface TeamCases {
  readonly source: string;
  readonly cases: readonly CaseEntry[];
}

/**
 * What became of a case: only one file has it; all that have it say the same; it was merged, with something in conflict or
 * nothing; or it was left as it is, as an id stands twice in a file, or as what two say cannot stand in one record.
 */
export const mergeFates = ['conflict', 'merged', 'only', 'apart', 'same'] as const;
export type MergeFate = (typeof mergeFates)[number];

/** A case of the merged file. */
export interface CaseMerged {
  readonly fate: MergeFate;
  readonly entry: CaseEntry;
  /** The files that have it. */
  readonly sources: readonly string[];
  /** What not all of them have, and whose it is. */
  readonly taken: readonly TakenPart[];
  /** What they say otherwise and nobody has settled. */
  readonly open: readonly CaseDifference[];
}

/** Each case of each file is in one of those, in the order of the first file that has it. */
export function mergedCases(files: readonly TeamCases[], rulebook: Rulebook): CaseMerged[] {
  return groupsOf(files).flatMap(({ versions, isApart }) => {
    const merged = mergedCase(versions, rulebook);
    if (merged !== undefined) return [told(versions, merged.entry, merged.taken, isApart ? 'apart' : undefined)];
    return versions.map((one) => told([one], one.entry, [], 'apart'));
  });
}

function told(
  versions: readonly CaseVersion[],
  entry: CaseEntry,
  taken: readonly TakenPart[],
  fate: MergeFate | undefined,
): CaseMerged {
  const open = openDifferences(entry);
  const found = open.length > 0 ? 'conflict' : versions.length === 1 ? 'only' : taken.length > 0 ? 'merged' : 'same';
  return { fate: fate ?? found, entry, sources: versions.map(({ source }) => source), taken, open };
}

/** What the files that a case was merged of say otherwise, and nobody has settled. */
export const openDifferences = ({ differences = [] }: CaseEntry): readonly CaseDifference[] =>
  differences.filter(({ settled }) => settled !== true);

/** Versions of what is one case. */
interface Group {
  readonly who: Who;
  readonly versions: CaseVersion[];
  /** An id that stands twice in a file: nobody knows which of the two is which elsewhere. */
  isApart: boolean;
}

/** Who a case is, as it was read: what a team has corrected since makes no other of it. */
interface Who {
  readonly key: string;
  readonly village: string | undefined;
  readonly county: string | undefined;
}

function groupsOf(files: readonly TeamCases[]): readonly Group[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group[]>();
  for (const { source, cases } of files) {
    const own = cases.map((entry, at): Group => {
      return { who: whoIs(entry, `${source} ${at}`), versions: [{ source, entry }], isApart: false };
    });
    const joined = new Set<Group>();
    for (const [key, mine] of grouped(own, ({ who }) => who.key))
      for (const group of joinedTo(mine, byKey.get(key) ?? [])) joined.add(group);
    for (const group of own) {
      if (joined.has(group)) continue;
      groups.push(group);
      addToGroup(byKey, group.who.key, group);
    }
  }
  return groups;
}

/** Puts cases of a file to those of one id that were there before, and gives those that it has put to one. */
function joinedTo(mine: readonly Group[], there: readonly Group[]): Iterable<Group> {
  const joined = new Map<Group, Group>();
  const taken = new Set<Group>();
  const isFree = (group: Group) => !taken.has(group);
  const join = (group: Group, to: Group) => {
    joined.set(group, to);
    taken.add(to);
  };
  const isOneOf = (groups: readonly Group[], { who }: Group) => groups.filter((one) => isCompatible(one.who, who));
  for (const group of mine) group.isApart = isOneOf(mine, group).length > 1;
  // Of several none is taken for it but one that is the same to the last sign.
  if (mine.length > 1 || there.length > 1) {
    const alike = new Map<string, Group[]>();
    for (const one of there) for (const { entry } of one.versions) addToGroup(alike, canonicalText(entry), one);
    for (const group of mine) {
      const same = alike.get(canonicalText((group.versions[0] as CaseVersion).entry))?.find(isFree);
      if (same !== undefined) join(group, same);
    }
  }
  const left = mine.filter((group) => !joined.has(group));
  const before = there.filter(isFree);
  for (const group of left) {
    const found = isOneOf(before, group);
    const [only] = found;
    if (only !== undefined && found.length === 1 && !only.isApart && isOneOf(left, only).length === 1)
      join(group, only);
    else for (const one of [...found, ...(found.length > 0 ? [group] : [])]) one.isApart = true;
  }
  for (const [group, to] of joined) to.versions.push(...group.versions);
  return joined.keys();
}

/** A village or county that one does not name may be that of the other. */
const isCompatible = (a: Who, b: Who) =>
  (['village', 'county'] as const).every(
    (place) => a[place] === undefined || b[place] === undefined || a[place] === b[place],
  );

/** @param nobody what one is called that nothing is known by */
function whoIs(entry: CaseEntry, nobody: string): Who {
  const began = ancestorOf(entry);
  const told = (key: string) =>
    [began, entry.record].flatMap((one) => (isValues(one) ? textOf(one[key]) : [])).map(idKey)[0];
  const level = isValues(entry.record) && isLevel(entry.record.level) ? entry.record.level : undefined;
  const id = told('id');
  const [village, county] = [told('village'), told('county')];
  if (level !== undefined && id !== undefined) return { key: JSON.stringify([level, id]), village, county };
  // Without an id it is who was read in the same words.
  const isRead = isValues(began) && saysAnything(began);
  return { key: JSON.stringify(isRead ? [canonicalText(began)] : [nobody, null]), village, county };
}

const textOf = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : []);
