/** How `tuopin seal` is called. */
import { type Command, Option } from 'commander';
import { UsageError } from './exit.js';
import { onRecords, type RecordFlags, recordOptions, withRecordOptions, withRule } from './record-options.js';
import { type SealRecordsOptions, sealFormats, sealRecords } from './seal-records.js';
import type { Session } from './session.js';
import { isWhatIf } from './what-if.js';

interface SealFlags extends RecordFlags {
  readonly format: SealRecordsOptions['format'];
  /** Commander's name for the opposite of `--without-record`. */
  readonly withoutRecord?: boolean;
}

export function addSeal(root: Command, session: Session): void {
  const { say, finish } = session;
  const command = onRecords(root, 'seal', session);
  withRule(withRecordOptions(command, session), session)
    .addOption(new Option('--format <format>', say.options.format).choices([...sealFormats]).default('ndjson'))
    .option('--without-record', say.seal.withoutRecord)
    .addHelpText('after', say.seal.after)
    .action(async (paths: string[], flags: SealFlags) => {
      const options = recordOptions(paths, flags, session);
      // What came of a what-if is no decision.
      if (isWhatIf(options)) throw new UsageError(say.seal.noWhatIf);
      finish(
        await sealRecords({ ...options, format: flags.format, withRecord: flags.withoutRecord !== true }, session),
      );
    });
}
