/** `tuopin test`: runs case files, and says what failed and what the cases cover. */
import { writeFileSync } from 'node:fs';
import { caseJson } from '../kit/case-json.js';
import { type CaseOutcome, caseReport } from '../kit/case-report.js';
import { caseText } from '../kit/case-text.js';
import { type Coverage, coverage } from '../kit/coverage.js';
import { coverageDocument } from '../kit/coverage-page.js';
import type { CoverageKind } from '../kit/coverage-points.js';
import { coverageText } from '../kit/coverage-text.js';
import type { EngineName } from '../kit/judge-case.js';
import { readCases } from '../kit/read-cases.js';
import { githubReport } from '../kit/reports/github.js';
import { sarifReport } from '../kit/reports/sarif.js';
import { tapReport } from '../kit/reports/tap.js';
import { runCases } from '../kit/run-cases.js';
import { updateCases } from '../kit/update-cases.js';
import { updateText } from '../kit/update-text.js';
import { kitWords } from '../kit/words/index.js';
import { documentHtml } from '../present/document-html.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { version } from '../seal/version.js';
import { EXIT, UsageError } from './exit.js';
import type { Session } from './session.js';

/** The formats of `test`. */
export const testFormats = ['text', 'junit', 'json', 'github', 'sarif', 'tap'] as const;

/** Which cases are run, by what, and what is made of it. */
export interface TestOptions {
  readonly paths: readonly string[];
  readonly rulebook: Rulebook;
  readonly engines: readonly EngineName[];
  readonly filter?: string | undefined;
  readonly bail?: boolean | undefined;
  readonly update: boolean;
  readonly format: (typeof testFormats)[number];
  readonly coverage: boolean;
  /** Of which kinds of point; by default all. */
  readonly cover?: readonly CoverageKind[] | undefined;
  /** In per cent. */
  readonly min?: number | undefined;
  /** The file for the page on coverage. */
  readonly coverageHtml?: string | undefined;
}

/** What a run came to: the exit status, and the files that it rests on. */
export interface Tested {
  readonly status: number;
  readonly files: readonly string[];
}

/**
 * Runs the cases once and prints the report.
 * @throws UsageError where there is no case, or the page on coverage cannot be written
 */
export async function testCases(options: TestOptions, session: Session): Promise<Tested> {
  const { rulebook, update, format, min, coverageHtml } = options;
  const { language, output, complain } = session;
  if (update) {
    const { runs } = await runIn(options);
    const list = updateText(updateCases(runs), language);
    // Beside a report for machines it would not be data.
    if (format === 'text') await output.write(list === '' ? '' : `${list}\n`);
    else if (list !== '') complain(list);
  }
  const { runs, faults, files, found } = await runIn(options);
  if (runs.length === 0 && faults.length === 0) throw new UsageError(nothing(options, found, session));
  const covered = options.coverage ? coverage(rulebook, runs, options.cover) : undefined;
  if (covered !== undefined && coverageHtml !== undefined) writePage(coverageHtml, covered, options, session);
  const tooLittle =
    covered === undefined || min === undefined || covered.percent >= min
      ? undefined
      : kitWords[language].coverage.belowMinimum(String(covered.percent), String(min));
  const bailed = options.bail === true && runs.at(-1)?.passed === false;
  const outcome: CaseOutcome = { runs, faults, bailed, tooLittle };
  await output.write(await reportText(outcome, covered, options, session));
  return { status: statusOf(outcome), files };
}

async function runIn({ paths, rulebook, engines, filter, bail }: TestOptions) {
  const { cases, faults, files } = readCases(paths);
  return { runs: await runCases(cases, { rulebook, engines, filter, bail }), faults, files, found: cases.length };
}

function nothing({ filter }: TestOptions, found: number, { say, language }: Session): string {
  return filter === undefined || found === 0 ? kitWords[language].run.noCases : say.test.noMatch(filter);
}

function statusOf({ runs, faults, tooLittle }: CaseOutcome): number {
  if (runs.some(({ mismatches }) => mismatches.some(({ at }) => at === 'engines'))) return EXIT.failed;
  if (faults.length > 0) return EXIT.refused;
  return tooLittle !== undefined || runs.some(({ passed }) => !passed) ? EXIT.notMet : EXIT.ok;
}

function writePage(file: string, covered: Coverage, { rulebook }: TestOptions, { language, say }: Session): void {
  const page = documentHtml(coverageDocument(covered, rulebook, language), language);
  try {
    writeFileSync(file, page);
  } catch {
    throw new UsageError(say.test.unwritable(file));
  }
}

async function reportText(
  outcome: CaseOutcome,
  covered: Coverage | undefined,
  { format, rulebook }: TestOptions,
  { language, colour }: Session,
): Promise<string> {
  switch (format) {
    case 'text': {
      const about = covered === undefined ? '' : `${coverageText(covered, rulebook, language)}\n`;
      return `${about}${caseText(outcome, language, colour)}`;
    }
    case 'json':
      return caseJson(outcome, covered);
    case 'junit': {
      // Only here: no other run should wait for a library that writes XML.
      const { junitReport } = await import('../kit/reports/junit.js');
      return junitReport(caseReport(outcome, version, language));
    }
    case 'github':
      return githubReport(caseReport(outcome, version, language));
    case 'sarif':
      return sarifReport(caseReport(outcome, version, language));
    case 'tap':
      return tapReport(caseReport(outcome, version, language));
  }
}
