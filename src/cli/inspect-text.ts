/** `tuopin inspect --format text`: what was found, under its village and record. */
import { createColors } from 'picocolors';
import { printable } from '../base/printable.js';
import { describeFinding } from '../inspect/describe-finding.js';
import type { Finding } from '../inspect/finding.js';
import { inspectWords, type RecordCounts } from '../words/command.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import type { RecordPlace } from './read-items.js';
import { recordInPlace } from './refusal-text.js';

/** Something found, with the village of its record and where that stands. */
export interface FoundIn {
  readonly village: string | undefined;
  readonly place: RecordPlace;
  readonly finding: Finding;
}

interface Settings {
  readonly language: Language;
  readonly colour: boolean;
  readonly severalFiles: boolean;
}

/** How many findings there are, in how many records. */
export function inspectSummary(found: readonly FoundIn[], counts: RecordCounts, language: Language): string {
  const number = (severity: Finding['severity']) => found.filter(({ finding }) => finding.severity === severity).length;
  return inspectWords[language].summary({
    ...counts,
    findings: found.length,
    error: number('error'),
    warning: number('warning'),
    note: number('note'),
  });
}

/** The findings as they are sorted, and how many there are. */
export function inspectText(found: readonly FoundIn[], counts: RecordCounts, settings: Settings): string {
  const { language } = settings;
  const say = inspectWords[language];
  const colours = createColors(settings.colour);
  const paint = { error: colours.red, warning: colours.yellow, note: colours.dim };
  const lines = found.flatMap(({ village, place, finding }, index) => {
    const { severity, code, path } = finding;
    const before = found[index - 1];
    const sameVillage = before !== undefined && before.village === village;
    const head = village === undefined ? say.noVillage : [words[language].level.village, village].join(' ');
    return [
      ...(sameVillage ? [] : [colours.bold(printable(head))]),
      ...(sameVillage && before.place === place ? [] : [`  ${printable(recordInPlace(place, finding, settings))}`]),
      `    ${paint[severity](say.severity[severity])}${words[language].wideSpace}${printable(describeFinding(finding, language))}  [${code} ${path}]`,
    ];
  });
  return [
    ...lines,
    ...(lines.length === 0 ? [] : ['']),
    colours.bold(inspectSummary(found, counts, language)),
    '',
  ].join('\n');
}
