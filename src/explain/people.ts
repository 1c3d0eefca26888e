/** How a member is named: by number, which every verdict knows, and by name where the record is at hand. */
import { shorten } from '../base/issue.js';
import type { ParsedRecord } from '../records/parse.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';

/** The position in the list of a path that leads to or into a member (`members[2].schooling`); undefined for others. */
export function memberIndex(path: string): number | undefined {
  const digits = /^members\[(\d{1,9})\]/.exec(path)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The member in words: "member 3 (name)". */
export function memberName(index: number, record: ParsedRecord | undefined, language: Language): string {
  const { member, bracketed } = words[language];
  const name = nameOf(index, record);
  return `${member(index + 1)}${name === '' ? '' : bracketed(name)}`;
}

/** The name by itself; empty where it is not known. */
export function nameOf(index: number, record: ParsedRecord | undefined): string {
  return shorten((record !== undefined && 'members' in record ? record.members[index]?.name : undefined) ?? '');
}

/** More members than this are counted, not named. */
const NAMED = 3;

/** Several members in words; of many, the first few and how many they are. */
export function memberNames(paths: readonly string[], record: ParsedRecord | undefined, language: Language): string {
  const { listSeparator, andOthers } = words[language];
  const named = paths.slice(0, NAMED).map((path) => memberName(memberIndex(path) ?? 0, record, language));
  const list = named.join(listSeparator);
  return paths.length <= NAMED ? list : andOthers(list, paths.length);
}
