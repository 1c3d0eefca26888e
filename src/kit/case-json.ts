/** What came of cases, as data: every case run, what was wrong with files, what the cases cover, and of mutants. */
import { printableJson } from '../base/printable.js';
import { type CaseOutcome, caseCounts } from './case-report.js';
import type { Coverage } from './coverage.js';
import { describeCaseFault } from './describe-case-fault.js';

/** The report as one JSON object; messages are in English, as in issues of records. */
export function caseJson(outcome: CaseOutcome, coverage: Coverage | undefined, mutation?: object): string {
  const { runs, faults, bailed } = outcome;
  const report = {
    ...caseCounts(outcome),
    ...(bailed === true ? { bailed } : {}),
    faults: faults.map((fault) => ({ ...fault, message: describeCaseFault(fault, 'en') })),
    cases: runs.map(({ case: { name, place }, passed, mismatches, judged }) => ({
      name,
      file: place.file,
      line: place.line,
      column: place.column,
      passed,
      mismatches,
      ...(passed || judged.refused === undefined ? {} : { refused: judged.refused }),
    })),
    ...(coverage === undefined ? {} : { coverage }),
    ...(mutation === undefined ? {} : { mutation }),
  };
  return `${printableJson(report, 2)}\n`;
}
