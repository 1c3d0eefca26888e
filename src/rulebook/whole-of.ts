/** A rulebook with all that it takes over of those given with it and of those that are shipped, words and all. */
import type { IssueList } from './issue-list.js';
import { shippedFiles } from './shipped.js';
import { filesOfBaseBy, type TakenBeside, type WholeRulebook, wholeOver } from './whole.js';

type Files = Readonly<Record<string, unknown>>;

/** @throws InvalidRulebookError where a base is not there, or does not go together with the others */
export function wholeOf(files: Files, issues: IssueList, beside?: TakenBeside): WholeRulebook {
  return wholeOver(shippedFiles, files, issues, beside);
}

/** The files of a base, given or shipped, by their own names; none where there is no such base. */
export function filesOfBase(files: Files, base: string): Files {
  return filesOfBaseBy(shippedFiles, files, base);
}
