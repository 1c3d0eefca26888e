/** An explanation as Markdown, for reports and issue trackers. */
import { escapeMarkdown } from '../present/markdown-text.js';
import { words } from '../words/index.js';
import type { Explanation } from './explanation.js';
import { MARKS } from './text.js';

/** The explanation as a Markdown section, ending with a newline. */
export function explanationMarkdown(explanation: Explanation): string {
  const { language, title, levelLabel, id, asOf, outcome, outcomeLabel, headline, caveats, criteria, next } =
    explanation;
  const { verdict, sentences, table } = words[language];
  const { heading, colon } = sentences;
  const safe = escapeMarkdown;
  const blocks = criteria.flatMap((criterion) => {
    const { outcome: own, outcomeLabel: ownLabel, label, required, sentence } = criterion;
    const rows = criterion.checks.map(({ label: item, value, bound, margin, outcome: of, counts, weak }) =>
      [`${counts ? MARKS[of] : '·'} ${item}`, value, weak ? `${bound} *` : bound, margin].map(safe).join(' | '),
    );
    const notes: [string, readonly string[]][] = [
      [heading.workings, criterion.workings],
      [heading.missing, criterion.missing.map(({ label: one }) => one)],
      [heading.conflicts, criterion.conflicts.map(({ text }) => text)],
      [heading.tooWide, criterion.tooWide.map(({ text }) => text)],
      [heading.clause, [criterion.clause]],
      [heading.readings, criterion.readings],
      [heading.weak, criterion.weak],
    ];
    return [
      `### ${MARKS[own]} ${safe(label)}${required ? '' : safe(table.advisory)}${colon}${safe(ownLabel)}`,
      '',
      safe(sentence),
      '',
      `| ${table.item} | ${table.value} | ${table.bound} | ${table.margin} |`,
      '|---|---|---|---|',
      ...rows.map((row) => `| ${row} |`),
      '',
      ...notes
        .filter(([, lines]) => lines.length > 0)
        .map(([name, lines]) => `- ${name}${colon}${lines.map(safe).join(sentences.semicolon)}`),
      '',
    ];
  });
  const lines = [
    `## ${safe(title)}${colon}${safe(verdict(levelLabel, id, asOf, outcomeLabel))}`,
    '',
    ...(explanation.whatIf === undefined ? [] : [`> **${safe(explanation.whatIf)}**`, '']),
    `**${MARKS[outcome]} ${safe(headline)}**`,
    '',
    ...caveats.flatMap((line) => [`> ${safe(line)}`, '']),
    `${heading.rulebook}${colon}${safe(explanation.rulebook.name)}`,
    '',
    ...(next.length === 0
      ? []
      : [`### ${heading.next}`, '', ...next.map((line, index) => `${index + 1}. ${safe(line)}`), '']),
    ...(explanation.lifecycle === undefined
      ? []
      : [`### ${sentences.lifecycle.heading}`, '', ...explanation.lifecycle.map((line) => `- ${safe(line)}`), '']),
    ...blocks,
    ...(explanation.allReadings === undefined
      ? []
      : [`### ${heading.allReadings}`, '', ...explanation.allReadings.map((line) => `- ${safe(line)}`), '']),
    `### ${sentences.documents}`,
    '',
    ...explanation.documents.map((line) => `- ${safe(line)}`),
  ];
  return `${lines.join('\n')}\n`;
}
