/** The format of a report that goes into a file or onto standard output. */
import { extname } from 'node:path';
import { UsageError } from './exit.js';
import type { Session } from './session.js';

/** A format that is asked for, and the file that it goes into. */
export interface FormatFlags<Format extends string> {
  readonly format?: Format | undefined;
  readonly out?: string | undefined;
}

/**
 * The format asked for, or what the name of the file says.
 * @param byExtension the formats by extensions of files (`.csv`)
 * @param plain what is printed where nothing is asked for
 * @throws UsageError where file and format contradict or neither tells, or a workbook has no file
 */
export function reportFormat<Format extends string>(
  { format, out }: FormatFlags<Format>,
  byExtension: Readonly<Record<string, Format>>,
  plain: Format,
  { say }: Pick<Session, 'say'>,
): Format {
  if (out === undefined) {
    if (format === 'xlsx') throw new UsageError(say.check.xlsxToFile);
    return format ?? plain;
  }
  const extension = extname(out).toLowerCase();
  const named = Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
  if (named !== undefined && format !== undefined && named !== format)
    throw new UsageError(say.check.outContradicts(out, format, named));
  const known = format ?? named;
  if (known === undefined) throw new UsageError(say.check.unknownOut(out, say.list(Object.keys(byExtension))));
  return known;
}
