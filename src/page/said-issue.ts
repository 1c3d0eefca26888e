/** An issue as it is said before a form: its reader knows boxes and people, and no paths. */
import type { Issue } from '../base/issue.js';
import { issueText } from '../records/describe-issue.js';
import { words } from '../words/index.js';
import type { TextNaming } from './changed-texts.js';

/** By the label of the field, and the member whose it is. */
export function saidIssue(given: Issue, { language, rulebook, mask }: TextNaming): string {
  const issue = mask?.issue(given) ?? given;
  const { bracketed, member } = words[language];
  const [, index] = /^members\[(\d{1,4})\]/.exec(issue.path) ?? [];
  const who = index === undefined ? '' : bracketed(member(Number(index) + 1));
  return issueText(issue, language, rulebook.fields).replace(bracketed(issue.path), () => who);
}
