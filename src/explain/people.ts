/** How a member is named: by number, which every verdict knows, and by name where the record is at hand. */
import { shorten } from '../base/issue.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';

/** The position in the list of a path that leads to or into a member (`members[2].schooling`); undefined for others. */
export function memberIndex(path: string): number | undefined {
  const digits = /^members\[(\d{1,9})\]/.exec(path)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** A record that may hold people: that of a household does. */
export interface People {
  readonly level?: unknown;
  readonly members?: readonly { readonly name?: string | null | undefined }[] | undefined;
}

/** The member in words: "member 3 (name)". */
export function memberName(index: number, record: People | undefined, language: Language): string {
  const { member, bracketed } = words[language];
  const name = nameOf(index, record);
  return `${member(index + 1)}${name === '' ? '' : bracketed(name)}`;
}

/** The name by itself; empty where it is not known. */
export function nameOf(index: number, record: People | undefined): string {
  return shorten(record?.members?.[index]?.name ?? '');
}

/** More members than this are counted, not named. */
const NAMED = 3;

/** Several members in words; of many, the first few and how many they are. */
export function memberNames(paths: readonly string[], record: People | undefined, language: Language): string {
  const { listSeparator, andOthers } = words[language];
  const named = paths.slice(0, NAMED).map((path) => memberName(memberIndex(path) ?? 0, record, language));
  const list = named.join(listSeparator);
  return paths.length <= NAMED ? list : andOthers(list, paths.length);
}

/** Several members by their names alone, where each has one that no other member bears; beside their number. */
export function namesOf(paths: readonly string[], record: People | undefined, language: Language): string {
  const { listSeparator, andMore } = words[language];
  const all = record?.members?.map((_, index) => nameOf(index, record)) ?? [];
  const named = paths.slice(0, NAMED).map((path) => {
    const index = memberIndex(path) ?? 0;
    const name = nameOf(index, record);
    return all.filter((one) => one === name).length === 1 && name !== '' ? name : memberName(index, record, language);
  });
  const list = named.join(listSeparator);
  return paths.length <= NAMED ? list : andMore(list);
}
