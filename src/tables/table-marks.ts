/** The cells of a workbook that something is said of, as marks: what is wrong, what is asked, what is to be checked. */
import { lacksYearColumn } from '../base/issue.js';
import { issueText } from '../records/describe-issue.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Language } from '../words/words.js';
import type { Mark } from './mark-workbook.js';
import { noteText } from './note.js';
import type { ReadTable, TableIssue } from './read-table.js';

/** What is said of each cell, in words that do not name it: they stand at it. */
export function marksOf({ refused, notes }: ReadTable, { fields }: Rulebook, language: Language): Mark[] {
  // What all of the table lacks is said at the first record.
  let isYearTold = false;
  const isToldAgain = (issue: TableIssue) => {
    if (!lacksYearColumn(issue)) return false;
    const before = isYearTold;
    isYearTold = true;
    return before;
  };
  const ofIssues = refused.flatMap(({ issues }) =>
    issues
      .filter((issue) => !isToldAgain(issue))
      .map(({ sheet = '', cell, ...issue }): Mark => {
        const severity = issue.code === 'unanswered' ? 'question' : 'error';
        return { sheet, cell, severity, text: issueText({ ...issue, cell: '' }, language, fields) };
      }),
  );
  const ofNotes = notes.flatMap((note): Mark[] => {
    const { sheet = '', cell, code } = note;
    if (cell === undefined || code === 'passedOver') return [];
    return [{ sheet, cell, severity: 'note', text: noteText(note, language) }];
  });
  const told = new Set<string>();
  return [...ofIssues, ...ofNotes].filter((mark) => {
    const key = JSON.stringify(mark);
    return !told.has(key) && told.add(key);
  });
}
