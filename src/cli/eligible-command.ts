/** How `tuopin eligible` is called. */
import { type Command, Option } from 'commander';
import { type EligibleOptions, eligible, eligibleFormats } from './eligible.js';
import { onRecords, type RecordFlags, recordOptions, withRecordOptions } from './record-options.js';
import type { Session } from './session.js';

interface EligibleFlags extends RecordFlags {
  readonly format: EligibleOptions['format'];
  readonly crossCheck?: boolean;
}

export function addEligible(root: Command, session: Session): void {
  const { say, finish } = session;
  const command = onRecords(root, 'eligible', session);
  withRecordOptions(command, session)
    .addOption(new Option('--format <format>', say.options.format).choices([...eligibleFormats]).default('text'))
    .option('--cross-check', say.check.crossCheck)
    .addHelpText('after', say.eligible.after)
    .action(async (paths: string[], { format, crossCheck = false, ...flags }: EligibleFlags) => {
      finish(await eligible({ ...recordOptions(paths, flags, session), format, crossCheck }, session));
    });
}
