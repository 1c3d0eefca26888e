import { printable } from '../base/printable.js';
import { tableFileWords } from '../words/table-files.js';
import type { Language } from '../words/words.js';
import type { FileIssue } from './file-fault.js';

/** A fault of a file in words: where it is, what is wrong, what to do. */
export function describeFileFault(issue: FileIssue, language: Language): string {
  const { fault, amount, at } = tableFileWords[language];
  const { found = '', expected = '' } = issue;
  const amounts: Readonly<Record<string, string>> = amount;
  const what = issue.code === 'fileTooLarge' ? (amounts[found] ?? found) : found;
  return printable(at(issue.sheet, issue.cell, fault[issue.code]({ what, most: expected })));
}
