/** An explanation as Markdown, for reports and issue trackers. */
import type { Block, Section } from '../present/document.js';
import { sectionMarkdown } from '../present/document-markdown.js';
import { words } from '../words/index.js';
import type { CriterionExplanation, Explanation } from './explanation.js';
import { MARKS } from './text.js';

/** The explanation as a Markdown section, ending with a newline. */
export function explanationMarkdown(explanation: Explanation): string {
  return `${sectionMarkdown(explanationSection(explanation), 2, explanation.language)}\n`;
}

function explanationSection(explanation: Explanation): Section {
  const { language, title, levelLabel, id, asOf, outcome, outcomeLabel, headline, whatIf } = explanation;
  const { verdict, sentences } = words[language];
  const { heading, colon } = sentences;
  const listed = (title: string, items: readonly string[] = [], numbered = false): Section[] =>
    items.length === 0 ? [] : [{ id: '', title, blocks: [{ kind: 'list', items, numbered }] }];
  return {
    id: '',
    title: `${title}${colon}${verdict(levelLabel, id, asOf, outcomeLabel)}`,
    blocks: [
      ...(whatIf === undefined ? [] : [{ kind: 'text', tone: 'caveat', text: whatIf } as const]),
      { kind: 'text', tone: 'strong', text: `${MARKS[outcome]} ${headline}` },
      ...explanation.caveats.map((text): Block => ({ kind: 'text', tone: 'caveat', text })),
      { kind: 'text', text: `${heading.rulebook}${colon}${explanation.rulebook.name}` },
    ],
    sections: [
      ...listed(heading.next, explanation.next, true),
      ...listed(sentences.lifecycle.heading, explanation.lifecycle),
      ...explanation.criteria.map((criterion) => criterionSection(criterion, explanation)),
      ...listed(heading.allReadings, explanation.allReadings),
      ...listed(sentences.documents, explanation.documents),
    ],
  };
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
  return {
    id: '',
    title: `${MARKS[outcome]} ${label}${required ? '' : table.advisory}${colon}${outcomeLabel}`,
    blocks: [
      { kind: 'text', text: sentence },
      {
        kind: 'table',
        head: [table.item, table.value, table.bound, table.margin],
        rows: checks.map(({ label: item, value, bound, margin, outcome: of, counts, weak }) => [
          `${counts ? MARKS[of] : '·'} ${item}`,
          value,
          weak ? `${bound} *` : bound,
          margin,
        ]),
      },
      {
        kind: 'list',
        items: notes.flatMap(([name, lines]) => (lines.length === 0 ? [] : `${name}${colon}${lines.join(semicolon)}`)),
      },
    ],
  };
}
