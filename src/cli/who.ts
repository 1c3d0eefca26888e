/** Whom a record is about, for a line of a list: by name, and how many persons. */
import { nameOf } from '../explain/people.js';
import { livingMembers } from '../records/living.js';
import type { ParsedRecord } from '../records/parse.js';
import { conflictsOf } from '../records/uncertainty.js';

export interface Who {
  readonly name: string;
  readonly persons: number | undefined;
}

/** The head of a household, a living one before others, else its name; how many of its members are living, where that is certain. */
export function whoOf(record: ParsedRecord | undefined): Who {
  if (record === undefined) return { name: '', persons: undefined };
  if (record.level !== 'household') return { name: record.name ?? '', persons: undefined };
  const living = livingMembers(record);
  const isHead = (at: number) => record.members[at]?.relation === 'head';
  const head = living.find(isHead) ?? record.members.findIndex((_, at) => isHead(at));
  const inDoubt = [...conflictsOf(record).keys()].some((path) => /^members\[\d+\]\.deathDate$/.test(path));
  return {
    name: nameOf(head, record) || (record.name ?? ''),
    persons: inDoubt ? undefined : living.length,
  };
}
