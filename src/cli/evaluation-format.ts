/** The format of a report that goes into a file or onto standard output. */
import { extname } from 'node:path';
import { UsageError } from './exit.js';
import type { Session } from './session.js';

/** The formats of reports that are lists, data, pages and tables. */
export const evaluationFormats = ['list', 'json', 'html', 'md', 'csv', 'xlsx'] as const;
/** One of them. */
export type EvaluationFormat = (typeof evaluationFormats)[number];

/** By what the names of files end with. */
const BY_ENDING: Readonly<Record<string, EvaluationFormat>> = {
  '.txt': 'list',
  ...Object.fromEntries(evaluationFormats.slice(1).map((format) => [`.${format}`, format])),
};

/** The format asked for, or what the name of the file says. @throws UsageError where they say nothing or contradict */
export function evaluationFormatOf(
  { format, out }: { readonly format?: EvaluationFormat; readonly out?: string },
  { say }: Session,
): EvaluationFormat {
  if (out === undefined) {
    if (format === 'xlsx') throw new UsageError(say.check.xlsxToFile);
    return format ?? 'list';
  }
  const ending = extname(out).toLowerCase();
  const byName = Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
  if (byName !== undefined && format !== undefined && byName !== format)
    throw new UsageError(say.check.outContradicts(out, format, byName));
  const known = format ?? byName;
  if (known === undefined) throw new UsageError(say.check.unknownOut(out, Object.keys(BY_ENDING).join(' ')));
  return known;
}
