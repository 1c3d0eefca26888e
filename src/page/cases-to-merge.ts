/** The cases of a file that is to be merged with others, or why it is not: half of what a team did would be lost in it. */
import type { Rulebook } from '../rulebook/rulebook.js';
import type { CaseEntry } from './case-file.js';
import { casesInFile, type FileReport } from './read-cases.js';

/**
 * Why a file is not merged: it is a register, of which nobody has told here how it is meant; what stands in it cannot be
 * read; or what is to be said of it as of any file.
 */
export type NotMerged = 'register' | 'unreadable' | NonNullable<FileReport['remark']>;

/** Case files, and records of JSON as cases that nobody has changed yet. */
export function casesToMerge(bytes: Uint8Array, name: string, rulebook: Rulebook): readonly CaseEntry[] | NotMerged {
  if (!/\.(json|ndjson|jsonl)$/i.test(name)) return 'register';
  const steps = casesInFile(bytes, { name, rulebook });
  const cases: CaseEntry[] = [];
  let next = steps.next();
  for (; !next.done; next = steps.next()) cases.push(next.value);
  const { remark, faults, isBroken } = next.value;
  if (remark !== undefined) return remark;
  return faults.length > 0 || isBroken === true ? 'unreadable' : cases;
}

/** What files are called, no two alike: by their names, or where these are the same by where they lie. */
export function sourceNames(paths: readonly string[], nameOf: (path: string) => string): string[] {
  const names = paths.map(nameOf);
  const isOnce = (name: string) => names.indexOf(name) === names.lastIndexOf(name);
  return names.map((name, at) => (isOnce(name) ? name : (paths[at] as string)));
}
