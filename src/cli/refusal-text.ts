/** A refused record in words: who and where it is, and each thing that is wrong with it. */
import { describeIssue } from '../records/describe-issue.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import { printable } from './printable.js';
import type { Place } from './read-items.js';
import type { Refusal } from './report.js';

/** The heading, and a line for each issue. */
export function refusalText(
  place: Place,
  { id, level, issues }: Refusal,
  { language, severalFiles }: { readonly language: Language; readonly severalFiles: boolean },
): { readonly head: string; readonly lines: readonly string[] } {
  const vocabulary = words[language];
  const { file, line, item } = place;
  const named = severalFiles || file !== '-' ? file : undefined;
  const where = vocabulary.place(named, line, line === undefined ? item : undefined);
  const who = [level === null ? '' : vocabulary.level[level], id ?? ''].filter((part) => part !== '').join(' ');
  const head = vocabulary.refused([who, where].filter((part) => part !== '').join(vocabulary.wideSpace), issues.length);
  return {
    head: `! ${printable(head)}`,
    lines: issues.map((issue) => `  - ${printable(describeIssue(issue, language))}`),
  };
}
