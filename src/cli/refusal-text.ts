/** A refused record for people: which one, where it stands, and all that is wrong with it. */
import { createColors } from 'picocolors';
import { printable } from '../base/printable.js';
import { describeIssue } from '../records/describe-issue.js';
import { words } from '../words/index.js';
import type { ReportSettings, Result } from './report.js';

/** Which record it is, and where it stands. */
export function refusedRecord(
  { place, refusal }: Result & { refusal: object },
  { language, severalFiles }: ReportSettings,
): string {
  const vocabulary = words[language];
  const { file, line, item } = place;
  const { id, level } = refusal;
  const where = vocabulary.place(
    severalFiles || file !== '-' ? file : undefined,
    line,
    line === undefined ? item : undefined,
  );
  const who = [level === null ? '' : vocabulary.level[level], id ?? ''].filter((part) => part !== '').join(' ');
  return [who, where].filter((part) => part !== '').join(vocabulary.wideSpace);
}

/** The record with its issues, one a line. */
export function refusalText(result: Result & { refusal: object }, settings: ReportSettings): string {
  const { language, colour } = settings;
  const colours = createColors(colour);
  const { issues } = result.refusal;
  const head = words[language].refused(refusedRecord(result, settings), issues.length);
  return [
    colours.magenta(colours.bold(`! ${printable(head)}`)),
    ...issues.map((issue) => `  - ${printable(describeIssue(issue, language))}`),
  ].join('\n');
}
