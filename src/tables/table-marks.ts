/** The cells of a workbook that something is said of, as marks: what is wrong, what is asked, what is to be checked. */
import { grouped } from '../base/grouped.js';
import { lacksYearColumn } from '../base/issue.js';
import { issueText } from '../records/describe-issue.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { tableWords } from '../words/tables.js';
import type { Language } from '../words/words.js';
import { gravest, type Mark } from './mark-workbook.js';
import type { MarkSeverity } from './marked-styles.js';
import { isTold, noteText } from './note.js';
import type { ReadTable, TableIssue } from './read-table.js';

/** What is said of each cell, in words that do not name it: they stand at it, behind what its colour means. */
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
    const { sheet = '', cell } = note;
    if (cell === undefined || !isTold(note)) return [];
    return [{ sheet, cell, severity: 'note', text: noteText(note, language) }];
  });
  const told = new Set<string>();
  const marks = [...ofIssues, ...ofNotes].filter((mark) => {
    const key = JSON.stringify(mark);
    return !told.has(key) && told.add(key);
  });
  const { marked, afterPlace } = tableWords[language];
  return marks.map((mark) => ({ ...mark, text: `${marked[mark.severity]}${afterPlace}${mark.text}` }));
}

/** How many cells are in the colour of each severity: of one that several are on it is that of the gravest. */
export function markedCells(marks: readonly Mark[]): Readonly<Record<MarkSeverity, number>> {
  const counts = { error: 0, question: 0, note: 0 };
  for (const [, ofCell] of grouped(marks, ({ sheet, cell }) => JSON.stringify([sheet, cell])))
    counts[gravest(ofCell)] += 1;
  return counts;
}
