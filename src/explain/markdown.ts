/** An explanation as Markdown, for reports and issue trackers. */
import { listBlock, listSections, type Section, said, sectionOf, tableBlock } from '../present/document.js';
import { sectionMarkdown } from '../present/document-markdown.js';
import { words } from '../words/index.js';
import type { CriterionExplanation } from './criteria-explained.js';
import type { Explanation } from './explanation.js';
import { MARKS } from './text.js';

/** The explanation as a Markdown section, ending with a newline. */
export function explanationMarkdown(explanation: Explanation): string {
  return `${sectionMarkdown(explanationSection(explanation), 2, explanation.language)}\n`;
}

function explanationSection(explanation: Explanation): Section {
  const { language, title, levelLabel, id, asOf, outcome, outcomeLabel, headline, whatIf } = explanation;
  const { verdict, sentences, day } = words[language];
  const { heading, colon } = sentences;
  const blocks = [
    ...(whatIf === undefined ? [] : [said(whatIf, 'caveat')]),
    said(`${MARKS[outcome]} ${headline}`, 'strong'),
    ...explanation.caveats.map((text) => said(text, 'caveat')),
    said(`${heading.rulebook}${colon}${explanation.rulebook.name}`),
  ];
  return sectionOf('', `${title}${colon}${verdict(levelLabel, id, day(asOf), outcomeLabel)}`, blocks, [
    ...listSections('', heading.next, explanation.next, 'number'),
    ...listSections('', sentences.lifecycle.heading, explanation.lifecycle),
    ...explanation.criteria.map((criterion) => criterionSection(criterion, explanation)),
    ...listSections('', heading.allReadings, explanation.allReadings),
    ...listSections('', heading.origins, explanation.origins),
    ...listSections('', sentences.documents, explanation.documents),
  ]);
}

function criterionSection(criterion: CriterionExplanation, { language }: Explanation): Section {
  const { table, sentences } = words[language];
  const { heading, colon, semicolon } = sentences;
  const { outcome, outcomeLabel, label, required, sentence, checks, workings, missing } = criterion;
  const notes: [string, readonly string[]][] = [
    [heading.workings, workings],
    [heading.missing, missing.map((one) => one.label)],
    [heading.conflicts, criterion.conflicts.map(({ text }) => text)],
    [heading.tooWide, criterion.tooWide.map(({ text }) => text)],
    [heading.clause, [criterion.clause]],
    [heading.readings, criterion.readings],
    [heading.weak, criterion.weak],
  ];
  const rows = checks.map(({ label: item, value, bound, margin, outcome: of, counts, weak }) => [
    `${counts ? MARKS[of] : '·'} ${item}`,
    value,
    weak ? `${bound} *` : bound,
    margin,
  ]);
  return sectionOf('', `${MARKS[outcome]} ${label}${required ? '' : table.advisory}${colon}${outcomeLabel}`, [
    said(sentence),
    tableBlock([table.item, table.value, table.bound, table.margin], rows),
    listBlock(notes.flatMap(([name, lines]) => (lines.length === 0 ? [] : `${name}${colon}${lines.join(semicolon)}`))),
  ]);
}
