/** A report in the format that a CI system reads. */
import { githubReport } from './github.js';
import { sarifReport } from './sarif.js';
import { tapReport } from './tap.js';
import type { TestReport } from './tested.js';

/** The formats of CI systems. */
export const reportFormats = ['junit', 'github', 'sarif', 'tap'] as const;
/** One of `reportFormats`. */
export type ReportFormat = (typeof reportFormats)[number];

/** The report as text that ends with a line break. */
export async function reportIn(format: ReportFormat, report: TestReport): Promise<string> {
  switch (format) {
    case 'junit': {
      // Only here: no other run should wait for a library that writes XML.
      const { junitReport } = await import('./junit.js');
      return junitReport(report);
    }
    case 'github':
      return githubReport(report);
    case 'sarif':
      return sarifReport(report);
    case 'tap':
      return tapReport(report);
  }
}
