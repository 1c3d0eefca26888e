/** How `tuopin check` is called. */
import { type Command, Option } from 'commander';
import { type CheckOptions, check, formats } from './check.js';
import { type RecordFlags, recordOptions, withRecordOptions } from './record-options.js';
import type { Session } from './session.js';

interface CheckFlags extends RecordFlags {
  readonly format: CheckOptions['format'];
  readonly require?: 'met';
  readonly crossCheck?: boolean;
}

export function addCheck(root: Command, session: Session): void {
  const { say, finish } = session;
  const command = root
    .command('check')
    .description(say.check.about)
    .helpOption('-h, --help', say.help)
    .argument('<paths...>', say.options.paths);
  withRecordOptions(command, session)
    .addOption(new Option('--format <format>', say.options.format).choices([...formats]).default('text'))
    .addOption(new Option('--require <outcome>', say.check.require).choices(['met']))
    .option('--cross-check', say.check.crossCheck)
    .addHelpText('after', say.check.after)
    .action(async (paths: string[], flags: CheckFlags) => {
      const options: CheckOptions = {
        ...recordOptions(paths, flags, session),
        format: flags.format,
        requireMet: flags.require === 'met',
        crossCheck: flags.crossCheck === true,
      };
      finish(await check(options, session));
    });
}
