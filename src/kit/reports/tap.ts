/** `--format tap`: the Test Anything Protocol, version 14. */
import { printableJson } from '../../base/printable.js';
import type { ReportedFinding, TestReport } from './tested.js';

/** The report as lines of TAP, the summary as a comment. */
export function tapReport({ tested, summary }: TestReport): string {
  const lines = tested.flatMap(({ suite, name, findings, notes = [] }, index) => {
    const point = `${findings.length === 0 ? 'ok' : 'not ok'} ${index + 1} - ${escaped(`${suite}: ${name}`)}`;
    const parts = Object.entries({ findings, notes }).filter(([, list]) => list.length > 0);
    if (parts.length === 0) return [point];
    const list = parts.flatMap(([key, found]) => [`  ${key}:`, ...linesOf(found)]);
    return [point, '  ---', ...list, '  ...'];
  });
  return `${['TAP version 14', `1..${tested.length}`, ...lines, `# ${escaped(summary)}`].join('\n')}\n`;
}

function linesOf(found: readonly ReportedFinding[]): string[] {
  return found.flatMap(({ code, message, file, line, column }) => [
    `    - code: ${text(code)}`,
    `      message: ${text(message)}`,
    ...(file === undefined ? [] : [`      file: ${text(file)}`]),
    ...(line === undefined ? [] : [`      line: ${line}`]),
    ...(column === undefined ? [] : [`      column: ${column}`]),
  ]);
}

/** A number sign would begin a directive, a line break the next line. */
function escaped(words: string): string {
  return words.replace(/[\\#]/g, '\\$&').replace(/\s+/g, ' ');
}

/** A JSON text is a YAML one. */
function text(value: string): string {
  return printableJson(value);
}
