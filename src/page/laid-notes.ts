/** What has to be told of second lists beside a case: that they have no such household, or cannot be held against it. */
import { besideTexts } from '../listing/beside-texts.js';
import { words } from '../words/index.js';
import { tableWords } from '../words/tables.js';
import type { CaseEntry } from './case-file.js';
import type { TextNaming } from './changed-texts.js';
import { saidIssue } from './said-issue.js';

/** A sentence each, as the command says it. */
export function laidNotes({ laid = [] }: CaseEntry, naming: TextNaming): string[] {
  const { language, rulebook } = naming;
  const { noted } = tableWords[language].against;
  const { semicolon } = words[language].sentences;
  return laid.flatMap(({ source, absent, refused, rule, unmatched, apart }) => {
    if (absent === true) return [noted.absent(source)];
    if (refused !== undefined)
      return [noted.refused(source, refused.map((one) => saidIssue(one, naming)).join(semicolon))];
    return rule === undefined || unmatched === undefined || apart === undefined
      ? []
      : besideTexts({ source, rule, unmatched, apart }, rulebook, language);
  });
}
