/** `--format github`: annotations, which GitHub Actions shows beside the lines they are about. */
import { printable } from '../../base/printable.js';
import type { TestReport } from './tested.js';

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** A line for each finding, and the summary for those who read the log. */
export function githubReport({ tested, summary }: TestReport): string {
  const lines = tested.flatMap(({ name, findings, notes = [] }) =>
    [...findings, ...notes].map(({ severity = 'error', message, file, line, column }) => {
      const place = Object.entries({ file, line, col: column, title: name }).filter(([, value]) => value !== undefined);
      const properties = place.map(([key, value]) => `${key}=${property(String(value))}`).join(',');
      return `::${levels[severity]} ${properties}::${data(message)}`;
    }),
  );
  return `${[...lines, summary].join('\n')}\n`;
}

/** As the runner's own toolkit escapes them; of printed text no line ends. */
function data(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
