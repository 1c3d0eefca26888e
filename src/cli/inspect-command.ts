/** How `tuopin inspect` is called. */
import { type Command, Option } from 'commander';
import { type InspectionCode, inspectionCodes } from '../base/inspection-code.js';
import { nearest } from '../base/suggest.js';
import { UsageError } from './exit.js';
import { inspectFormats, inspectRecords } from './inspect-records.js';
import { onRecords, type RecordFlags, recordOptions, withSources } from './record-options.js';
import type { Session } from './session.js';

interface InspectFlags extends RecordFlags {
  readonly format: (typeof inspectFormats)[number];
  readonly off?: readonly InspectionCode[];
}

export function addInspect(root: Command, session: Session): void {
  const { say, finish } = session;
  const command = onRecords(root, 'inspect', session);
  withSources(command, session)
    .option('--off <code>', say.inspect.off, (text: string, before: readonly InspectionCode[] = []) => [
      ...before,
      codeOf(text, session),
    ])
    .addOption(new Option('--format <format>', say.options.format).choices([...inspectFormats]).default('text'))
    .addHelpText('after', say.inspect.after)
    .action(async (paths: string[], { format, off, ...flags }: InspectFlags) => {
      finish(await inspectRecords({ ...recordOptions(paths, flags, session), format, off }, session));
    });
}

/** @throws UsageError where it is no code */
function codeOf(text: string, { say }: Session): InspectionCode {
  const code = inspectionCodes.find((one) => one === text);
  if (code !== undefined) return code;
  throw new UsageError(say.inspect.unknownCode(text, inspectionCodes, nearest(text, inspectionCodes)));
}
