/** `tuopin test`: runs case files, and says what failed, what the cases cover and which slips they would not notice. */
import { caseJson } from '../kit/case-json.js';
import { type CaseOutcome, caseReport } from '../kit/case-report.js';
import { caseText } from '../kit/case-text.js';
import { type Coverage, coverage } from '../kit/coverage.js';
import { caseCoverageDocument } from '../kit/coverage-page.js';
import type { CoverageKind } from '../kit/coverage-points.js';
import { coverageText } from '../kit/coverage-text.js';
import type { EngineName } from '../kit/judge-case.js';
import { type Mutation, mutate } from '../kit/mutate/mutate.js';
import {
  isComplete,
  type MutatedRulebook,
  mutationCounts,
  mutationData,
  mutationTested,
  mutationText,
} from '../kit/mutate/mutation-report.js';
import { readCases } from '../kit/read-cases.js';
import { reportIn } from '../kit/reports/report-in.js';
import type { TestReport } from '../kit/reports/tested.js';
import { type CaseRun, runCases } from '../kit/run-cases.js';
import type { PlacedCase } from '../kit/test-case.js';
import { updateCases } from '../kit/update-cases.js';
import { updateText } from '../kit/update-text.js';
import { writeWhole } from '../kit/write-file.js';
import { documentHtml } from '../present/document-html.js';
import type { RulebookFiles } from '../rulebook/load.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { version } from '../seal/version.js';
import { kitWords, mutationWords } from '../words/kit.js';
import type { Language } from '../words/words.js';
import { EXIT, UsageError } from './exit.js';
import { withProgress } from './progress.js';
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
  /** The files of the rulebook to make mutants of, where that is asked for. */
  readonly mutate?: {
    readonly folder: string;
    readonly files: RulebookFiles;
    readonly texts: MutatedRulebook['texts'];
  };
  /** Whether of the facts that every rulebook has too. */
  readonly common?: boolean | undefined;
  /** Whether of what the rulebook takes over too. */
  readonly inherited?: boolean | undefined;
  /** Threads for them; by default as many as the machine has cores. */
  readonly jobs?: number | undefined;
}

/** What came of mutants, with what reports need beside it. */
interface Mutated {
  readonly mutation: Mutation<PlacedCase>;
  readonly about: MutatedRulebook;
}

/** What a run came to: the exit status, and the files that it rests on. */
export interface CasesTested {
  readonly status: number;
  readonly files: readonly string[];
}

/**
 * Runs the cases once and prints the report.
 * @throws UsageError where there is no case; the error of the system where the page on coverage cannot be written
 */
export async function testCaseFiles(options: TestOptions, session: Session): Promise<CasesTested> {
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
  const mutated = await mutatedBy(options, runs, session);
  await output.write(await reportText(outcome, covered, mutated, options, session));
  return {
    status: Math.max(statusOf(outcome), mutated && !isComplete(mutated.mutation) ? EXIT.notMet : EXIT.ok),
    files,
  };
}

async function mutatedBy(
  { mutate: given, rulebook, jobs, common, inherited }: TestOptions,
  runs: readonly CaseRun<PlacedCase>[],
  session: Session,
): Promise<Mutated | undefined> {
  if (given === undefined) return undefined;
  const { folder, files, texts } = given;
  const cases = runs.map((run) => run.case);
  const mutation = await withProgress(session, (onProgress) =>
    mutate(files, cases, { jobs, common, inherited, onProgress }),
  );
  return { mutation, about: { rulebook, folder, texts } };
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

function writePage(file: string, covered: Coverage, { rulebook }: TestOptions, { language }: Session): void {
  const page = documentHtml(caseCoverageDocument(covered, rulebook, language), language);
  writeWhole(file, page);
}

async function reportText(
  outcome: CaseOutcome,
  covered: Coverage | undefined,
  mutated: Mutated | undefined,
  { format, rulebook }: TestOptions,
  { language, colour }: Session,
): Promise<string> {
  switch (format) {
    case 'text': {
      const about = covered === undefined ? '' : `${coverageText(covered, rulebook, language)}\n`;
      const ofMutants = mutated && mutationText(mutated.mutation, mutated.about, language, colour);
      return `${about}${caseText(outcome, language, colour)}${ofMutants === undefined ? '' : `\n${ofMutants}`}`;
    }
    case 'json':
      return caseJson(outcome, covered, mutated && mutationData(mutated.mutation, mutated.about));
    default:
      return reportIn(format, withMutants(caseReport(outcome, version, language), mutated, language));
  }
}

/** A report on cases with the mutants in it. */
function withMutants(report: TestReport, mutated: Mutated | undefined, language: Language): TestReport {
  if (mutated === undefined) return report;
  const say = mutationWords[language];
  const { mutation, about } = mutated;
  return {
    ...report,
    rules: { ...report.rules, ...say.rules },
    tested: [...report.tested, ...mutationTested(mutation, about, language)],
    summary: `${report.summary}\n${mutation.failing.length > 0 ? say.notRun : say.summary(mutationCounts(mutation))}`,
  };
}
