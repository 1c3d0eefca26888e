import type { IssueData } from '../base/issue.js';
import { issueWords } from '../words/issues.js';
import type { Language } from '../words/words.js';
import type { FieldTable } from './catalog.js';
import { issueTextIn } from './word-issue.js';

/**
 * An issue in words: the field by its label and path, what is wrong, what would be right, what to do next.
 * Personal values never stand in it.
 */
export function issueText(issue: IssueData, language: Language, table: FieldTable): string {
  return issueTextIn({ language, words: issueWords[language] }, issue, table);
}
