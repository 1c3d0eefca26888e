/** A report in the format that a CI system reads. */
import { printable } from '../../base/printable.js';
import { githubReport } from './github.js';
import { sarifReport } from './sarif.js';
import { tapReport } from './tap.js';
import type { ReportedFinding, Tested, TestReport } from './tested.js';

/** The formats of CI systems. */
export const reportFormats = ['junit', 'github', 'sarif', 'tap'] as const;
/** One of `reportFormats`. */
export type ReportFormat = (typeof reportFormats)[number];

/** The report as text that ends with a line break. */
export async function reportIn(format: ReportFormat, given: TestReport): Promise<string> {
  const report = printed(given);
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

/** The report with all its words as they are printed; of files each format makes what stands for them there. */
function printed({ title, summary, tested, ...rest }: TestReport): TestReport {
  const found = (list: readonly ReportedFinding[]) => list.map((one) => ({ ...one, message: printable(one.message) }));
  const shown = ({ suite, name, findings, notes, ...one }: Tested): Tested => ({
    ...one,
    suite: printable(suite),
    name: printable(name),
    findings: found(findings),
    ...(notes === undefined ? {} : { notes: found(notes) }),
  });
  return { ...rest, title: printable(title), summary: printable(summary), tested: tested.map(shown) };
}
