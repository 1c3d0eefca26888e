import type { Issue, IssueData } from '../base/issue.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import { fieldAt, groupAt, levels, patternOf } from './catalog.js';

/** A field's words in a language; undefined where the path is no field's, or levels call it by different words. */
function labelOf(path: string, language: Language): string | undefined {
  const pattern = patternOf(path);
  const labels = levels.flatMap((level) => (fieldAt(level, pattern) ?? groupAt(level, pattern))?.label[language] || []);
  return new Set(labels).size === 1 ? labels[0] : undefined;
}

/**
 * An issue in words: the field by its label and path, what is wrong, what would be right, what to do next.
 * Personal values never stand in it.
 */
export function describeIssue(issue: IssueData, language: Language): string {
  const vocabulary = words[language];
  const label = labelOf(issue.path, language);
  const subject = label === undefined ? issue.path : vocabulary.labelled(label, issue.path);
  const expected = issue.expected ?? '';
  const sentence = vocabulary.issue[issue.code]({ ...issue, should: vocabulary.expected[expected] ?? expected });
  return subject === '' ? sentence : `${subject} ${sentence}`;
}

/** The issue with its English message. */
export function worded(issue: IssueData): Issue {
  return { ...issue, message: describeIssue(issue, 'en') };
}
