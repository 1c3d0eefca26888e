import { printable } from '../base/printable.js';
import type { RulebookFaultData, TextIssueData } from '../base/rulebook-issue.js';
import { commonTable } from '../records/catalog.js';
import { issueText } from '../records/describe-issue.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';

/** A sentence of any fault; each is called with what its own code and reason tell. */
type Sentence = (told: RulebookFaultData) => string;

/** A rulebook's issue in words, without its place: what is wrong, what would be right, what to do next. */
export function describeRulebookIssue(issue: RulebookFaultData | TextIssueData, language: Language): string {
  if (!('reason' in issue)) return issueText(issue, language, commonTable);
  const sentences = words[language].rulebookIssue[issue.code] as Readonly<Record<string, Sentence>>;
  // Of a reason that another version of the package gave there is only the code.
  return printable(sentences[issue.reason]?.(issue) ?? issue.code);
}
