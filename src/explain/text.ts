/** An explanation as lines for a terminal: one screen for a case. */
import type { Outcome } from '../base/outcome.js';
import { printable } from '../base/printable.js';
import { words } from '../words/index.js';
import type { CriterionExplanation, Explanation } from './explanation.js';

/** How a terminal shows a kind of text; by default as it is. */
export type Paint = (tone: Outcome | 'strong' | 'faint', text: string) => string;

/** What stands before a line by its outcome. */
export const MARKS: Readonly<Record<Outcome, string>> = { met: '✓', notMet: '✗', undetermined: '?' };

/** The explanation as text, ending with a newline; names and ids cannot steer the terminal. */
export function explanationText(explanation: Explanation, paint: Paint = (_tone, text) => text): string {
  const {
    language,
    levelLabel,
    id,
    asOf,
    outcome,
    outcomeLabel,
    headline,
    caveats,
    criteria,
    next,
    allReadings,
    lifecycle,
  } = explanation;
  const { verdict, sentences } = words[language];
  const { heading } = sentences;
  const show = (tone: Parameters<Paint>[0], text: string) => paint(tone, printable(text));
  const listed = (title: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [show('strong', title), ...lines.map((line, index) => `  ${index + 1}. ${printable(line)}`)];
  const lines = [
    show(outcome, `${MARKS[outcome]} ${verdict(levelLabel, id, asOf, outcomeLabel)}`),
    ...(explanation.whatIf === undefined ? [] : [show('strong', `  ${explanation.whatIf}`)]),
    ...(explanation.ownRulebook
      ? []
      : [show('strong', `  ${heading.rulebook}${sentences.colon}${explanation.rulebook.name}`)]),
    printable(`  ${headline}`),
    ...caveats.map((line) => show('strong', `  ! ${line}`)),
    ...criteria.flatMap((criterion) => criterionLines(criterion, explanation, show)),
    ...listed(heading.next, next),
    ...listed(sentences.lifecycle.heading, lifecycle ?? []),
    ...(allReadings === undefined
      ? []
      : [show('strong', heading.allReadings), ...allReadings.map((line) => printable(`  ${line}`))]),
  ];
  return `${lines.join('\n')}\n`;
}

function criterionLines(criterion: CriterionExplanation, { language }: Explanation, show: Paint): string[] {
  const { table, bracketed, sentences } = words[language];
  const { heading, colon } = sentences;
  const { outcome, required, sentence, clause, workings, missing, conflicts, tooWide, otherReadings, weak } = criterion;
  const advisory = required ? '' : table.advisory;
  return [
    `${show(outcome, `${MARKS[outcome]} ${sentence}`)}${show('faint', `${advisory}${bracketed(clause)}`)}`,
    ...workings.map((line) => printable(`    ${line}`)),
    ...missing.map(({ label }) => show('undetermined', `    ${heading.missing}${colon}${label}`)),
    ...[...conflicts, ...tooWide].map(({ text }) => show('undetermined', `    ? ${text}`)),
    ...otherReadings.map((line) => show('faint', `    ${heading.readings}${colon}${line}`)),
    ...weak.map((line) => show('faint', `    * ${line}`)),
  ];
}
