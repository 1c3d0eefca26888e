/** What was found in a rulebook, for people on a terminal. */
import { createColors } from 'picocolors';
import { grouped } from '../../base/grouped.js';
import { printable } from '../../base/printable.js';
import { lintWords } from '../../words/kit.js';
import type { Language } from '../../words/words.js';
import { placeText } from '../positions.js';
import { codeNamed } from './lint-codes.js';
import { failing, severityCounts, summaryOf } from './lint-report.js';
import type { LintFinding, LintReport } from './lint-rulebook.js';

/**
 * The report as text; it ends with a line break. Findings stand by their kinds, each kind with how many there are, and
 * what to do is said once for it.
 */
export function lintText(report: LintReport, strict: boolean, language: Language, colour: boolean): string {
  const say = lintWords[language];
  const colours = createColors(colour);
  const paint = { error: colours.red, warning: colours.yellow, info: colours.cyan };
  const blocks = [...grouped(report.findings, ({ code }) => code).values()].map((found) => {
    const [{ code, mend }] = found as [LintFinding, ...LintFinding[]];
    const lines = found.map((finding) => {
      const head = paint[finding.severity](`${say.severity[finding.severity]} ${code}`);
      return `${head} ${colours.dim(placeOf(finding))}\n  ${printable(finding.message[language])}`;
    });
    const about = colours.bold(say.kind(code, found.length, codeNamed(code).title[language]));
    return [about, ...lines, `  ${say.mend(mend[language])}`].join('\n');
  });
  const kept = report.ignored.map(
    (finding) =>
      `  ${finding.code} ${placeOf(finding)}\n    ${printable(say.because(finding.message[language], finding.reason[language]))}`,
  );
  const counts = severityCounts(report);
  const bad = failing(strict).some((severity) => counts[severity] > 0);
  return `${[
    ...blocks,
    ...(kept.length === 0 ? [] : [[say.ignored(kept.length), ...kept].join('\n')]),
    (bad ? colours.red : colours.green)(colours.bold(printable(summaryOf(report, language)))),
  ].join('\n\n')}\n`;
}

function placeOf({ path, line, column, pointer }: LintFinding): string {
  const place = placeText({ file: path, line, column });
  return pointer === '' ? place : `${place} (${printable(pointer)})`;
}
