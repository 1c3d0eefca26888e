/** What came of cases, in the words and places that CI systems are told. */

import { grouped } from '../base/grouped.js';
import { kitWords } from '../words/kit.js';
import type { Language } from '../words/words.js';
import type { CaseFault } from './case-fault.js';
import { describeCaseFault } from './describe-case-fault.js';
import { mismatchSentence, refusalSentence } from './mismatch-words.js';
import type { ReportedFinding, Tested, TestReport } from './reports/tested.js';
import type { CaseRun } from './run-cases.js';
import type { PlacedCase } from './test-case.js';

/** What is to be reported. */
export interface CaseOutcome {
  readonly runs: readonly CaseRun<PlacedCase>[];
  readonly faults: readonly CaseFault[];
  /** The first case that failed was the last one run. */
  readonly bailed?: boolean;
  /** What the cases cover is less than was asked for, in words. */
  readonly tooLittle?: string | undefined;
}

/** How many cases passed and failed, and how many files could not be read. */
export function caseCounts({ runs, faults }: CaseOutcome): { passed: number; failed: number; faults: number } {
  const passed = runs.filter((run) => run.passed).length;
  return { passed, failed: runs.length - passed, faults: new Set(faults.map(({ file }) => file)).size };
}

/** The outcome for CI systems: each case, each file that could not be read, and coverage where it is too little. */
export function caseReport(outcome: CaseOutcome, version: string, language: Language): TestReport {
  const { run: say, coverage } = kitWords[language];
  const { runs, faults, tooLittle } = outcome;
  const tested: Tested[] = runs.map((run) => {
    const { name, place } = run.case;
    return { suite: place.file, name, line: place.line, findings: findingsOf(run, language) };
  });
  for (const [file, ofFile] of grouped(faults, (fault) => fault.file)) {
    const findings = ofFile.map(
      ({ line, column, ...fault }): ReportedFinding => ({
        code: 'caseFile',
        message: describeCaseFault(fault, language),
        file,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
      }),
    );
    tested.push({ suite: file, name: say.unreadable, broken: true, findings });
  }
  if (tooLittle !== undefined) {
    tested.push({ suite: 'coverage', name: coverage.title, findings: [{ code: 'coverage', message: tooLittle }] });
  }
  return { title: say.title, version, rules: say.rules, tested, summary: say.summary(caseCounts(outcome)) };
}

function findingsOf(run: CaseRun<PlacedCase>, language: Language): ReportedFinding[] {
  const { place } = run.case;
  const why = refusalSentence(run, language);
  return run.mismatches.map((mismatch): ReportedFinding => {
    const { at, line = place.line, column = place.column } = mismatch;
    const sentence = mismatchSentence(mismatch, language);
    const message = at === 'refused' && why !== undefined ? `${sentence} (${why})` : sentence;
    return { code: at.split('.')[0] ?? at, message, file: place.file, line, column };
  });
}
