/** What is wrong with a rulebook, in words. */
import type { RulebookIssue } from '../base/rulebook-issue.js';
import { describeRulebookIssue } from '../rulebook/describe-issue.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';

/** One line for an issue: where, what, what to do. */
export function rulebookIssueText(issue: RulebookIssue, language: Language): string {
  const place = `${issue.file}${issue.pointer === '' ? '' : `#${issue.pointer}`}`;
  return `${place}${words[language].rules.colon}${describeRulebookIssue(issue, language)}`;
}
