/** Whom a record is about, for a line of a list: by name, and how many persons. */

import { nameOf } from '../explain/people.js';
import { livingMembers } from '../records/living.js';
import type { ParsedRecord } from '../records/parse.js';
import { conflictsOf } from '../records/uncertainty.js';
import { listWords } from '../words/command.js';
import type { Language } from '../words/words.js';

/** The head of a household, a living one before others, else its name; how many of its members are living, where that is certain. */
export function whoText(record: ParsedRecord | undefined, language: Language): { name: string; persons: string } {
  if (record === undefined) return { name: '', persons: '' };
  if (record.level !== 'household') return { name: record.name ?? '', persons: '' };
  const living = livingMembers(record);
  const isHead = (at: number) => record.members[at]?.relation === 'head';
  const head = living.find(isHead) ?? record.members.findIndex((_, at) => isHead(at));
  const inDoubt = [...conflictsOf(record).keys()].some((path) => /^members\[\d+\]\.deathDate$/.test(path));
  return {
    name: nameOf(head, record) || (record.name ?? ''),
    persons: inDoubt ? '' : listWords[language].persons(living.length),
  };
}
