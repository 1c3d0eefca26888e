/** What was found in a rulebook, for CI systems and for programs. */

import { grouped } from '../../base/grouped.js';
import { printableJson } from '../../base/printable.js';
import { lintWords } from '../../words/kit.js';
import type { Language } from '../../words/words.js';
import type { ReportedFinding, Tested, TestReport } from '../reports/tested.js';
import { type LintSeverity, severities } from './lint-code.js';
import { lintCodes } from './lint-codes.js';
import type { LintFinding, LintReport } from './lint-rulebook.js';

/** How many findings there are of each severity. */
export function severityCounts({ findings }: Pick<LintReport, 'findings'>): Readonly<Record<LintSeverity, number>> {
  const count = (severity: LintSeverity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** The severities that make a check fail. */
export function failing(strict: boolean): readonly LintSeverity[] {
  return severities.filter((one) => one === 'error' || (strict && one === 'warning'));
}

/** All of it in a line. */
export function summaryOf(report: LintReport, language: Language): string {
  const say = lintWords[language];
  const counts = report.findings.length === 0 ? say.clean : say.counts(severityCounts(report));
  if (report.rulebook === undefined) return say.of(say.refused, counts);
  return say.of(`${report.rulebook.id} ${report.rulebook.version}`, counts);
}

/** The findings for CI systems: a check passes where no finding of its kind is grave enough to fail. */
export function lintTestReport(
  report: LintReport,
  rulebook: string,
  version: string,
  strict: boolean,
  language: Language,
): TestReport {
  const grave = failing(strict);
  const tested = lintCodes.map(({ code, title }): Tested => {
    const found = report.findings.filter((finding) => finding.code === code);
    const notes = found.filter(({ severity }) => !grave.includes(severity));
    return {
      suite: rulebook,
      name: `${code} (${title[language]})`,
      findings: found.filter(({ severity }) => grave.includes(severity)).map((one) => findingOf(one, language)),
      ...(notes.length === 0 ? {} : { notes: notes.map((one) => findingOf(one, language)) }),
    };
  });
  return {
    title: lintWords[language].title,
    version,
    rules: Object.fromEntries(lintCodes.map(({ code, title }) => [code, title[language]])),
    help: Object.fromEntries(
      lintCodes.map(({ code, why, mend }) => [code, `${why[language]}\n${lintWords[language].mend(mend[language])}`]),
    ),
    tested,
    summary: summaryOf(report, language),
  };
}

function findingOf({ code, severity, path, line, column, message }: LintFinding, language: Language): ReportedFinding {
  return {
    code,
    severity,
    message: message[language],
    file: path,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}

/** The report as one JSON object, with the words in both languages; `counts` are those of the codes found. */
export function lintJson(report: LintReport): string {
  const { rulebook = null, findings, ignored } = report;
  const byCode = grouped(findings, ({ code }) => code);
  const counts = Object.fromEntries([...byCode].map(([code, found]) => [code, found.length]));
  return `${printableJson({ rulebook, ...severityCounts(report), counts, findings, ignored }, 2)}\n`;
}
