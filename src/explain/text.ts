/** An explanation as lines for a terminal: one screen for a case. */
import type { Outcome } from '../base/outcome.js';
import { listBlock, listSections, type Section, said, sectionOf, type Tone } from '../present/document.js';
import { reportLines } from '../present/report-lines.js';
import { words } from '../words/index.js';
import type { CriterionExplanation } from './criteria-explained.js';
import type { Explanation } from './explanation.js';

/** How a terminal shows a kind of text; by default as it is. */
export type Paint = (tone: Outcome | 'strong' | 'faint', text: string) => string;

/** What stands before a line by its outcome. */
export const MARKS: Readonly<Record<Outcome, string>> = { met: '✓', notMet: '✗', undetermined: '?' };

/** The explanation as text, ending with a newline; names and ids cannot steer the terminal. */
export function explanationText(explanation: Explanation, paint: Paint = (_tone, text) => text): string {
  const painted = (tone: Tone | undefined, text: string) =>
    tone === undefined ? text : paint(tone === 'caveat' ? 'strong' : tone, text);
  return `${reportLines(screenOf(explanation), painted).join('\n')}\n`;
}

/** What there is room for: criteria in a sentence each, without the table of what was compared. */
function screenOf(explanation: Explanation): Section {
  const {
    language,
    levelLabel,
    id,
    asOf,
    outcome,
    outcomeLabel,
    headline,
    whatIf,
    allReadings = [],
    origins = [],
  } = explanation;
  const { verdict, sentences } = words[language];
  const { heading, colon, lifecycle } = sentences;
  const blocks = [
    ...(whatIf === undefined ? [] : [said(whatIf, 'caveat')]),
    ...(explanation.ownRulebook ? [] : [said(`${heading.rulebook}${colon}${explanation.rulebook.name}`, 'strong')]),
    said(headline),
    ...explanation.caveats.map((text) => said(`! ${text}`, 'caveat')),
  ];
  const sections = [
    ...explanation.criteria.map((criterion) => criterionSection(criterion, explanation)),
    ...listSections('', heading.next, explanation.next, 'number'),
    ...listSections('', lifecycle.heading, explanation.lifecycle, 'number'),
    ...(allReadings.length === 0
      ? []
      : [
          sectionOf(
            '',
            heading.allReadings,
            allReadings.map((line) => said(line)),
          ),
        ]),
    ...(origins.length === 0
      ? []
      : [
          sectionOf(
            '',
            heading.origins,
            origins.map((line) => said(line)),
          ),
        ]),
  ];
  const title = `${MARKS[outcome]} ${verdict(levelLabel, id, asOf, outcomeLabel)}`;
  return { ...sectionOf('', title, blocks, sections), tone: outcome };
}

function criterionSection(criterion: CriterionExplanation, { language }: Explanation): Section {
  const { table, bracketed, sentences } = words[language];
  const { heading, colon } = sentences;
  const { outcome, required, sentence, clause, workings, missing, conflicts, tooWide, otherReadings, weak } = criterion;
  const lines: readonly (readonly [text: string, tone?: Tone])[] = [
    ...workings.map((line) => [line] as const),
    ...missing.map(({ label }) => [`${heading.missing}${colon}${label}`, 'undetermined'] as const),
    ...[...conflicts, ...tooWide].map(({ text }) => [`? ${text}`, 'undetermined'] as const),
    ...otherReadings.map((line) => [`${heading.readings}${colon}${line}`, 'faint'] as const),
    ...weak.map((line) => [`* ${line}`, 'faint'] as const),
  ];
  const told = listBlock(
    lines.map(([text]) => text),
    'none',
    lines.map(([, tone]) => tone),
  );
  return {
    ...sectionOf('', `${MARKS[outcome]} ${sentence}`, [told]),
    tone: outcome,
    note: `${required ? '' : table.advisory}${bracketed(clause)}`,
  };
}
