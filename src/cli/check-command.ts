/** How `tuopin check` is called. */
import { type Command, Option } from 'commander';
import { type CheckOptions, check } from './check.js';
import { type RecordFlags, recordOptions, withRecordOptions, withRule } from './record-options.js';
import { csvReporter } from './report-csv.js';
import { jsonReporter, ndjsonReporter } from './report-json.js';
import { textReporter } from './report-text.js';
import type { Session } from './session.js';

const reporters = { text: textReporter, json: jsonReporter, ndjson: ndjsonReporter, csv: csvReporter } as const;

/** The formats of `check`. */
export const formats = Object.keys(reporters) as readonly (keyof typeof reporters)[];

interface CheckFlags extends RecordFlags {
  readonly format: keyof typeof reporters;
  readonly require?: 'met';
  readonly crossCheck?: boolean;
  readonly allReadings?: boolean;
  readonly with?: 'procedure';
}

export function addCheck(root: Command, session: Session): void {
  const { say, finish } = session;
  const command = root
    .command('check')
    .description(say.check.about)
    .helpOption('-h, --help', say.help)
    .argument('<paths...>', say.options.paths);
  withRule(withRecordOptions(command, session), session)
    .addOption(new Option('--format <format>', say.options.format).choices([...formats]).default('text'))
    .addOption(new Option('--require <outcome>', say.check.require).choices(['met']))
    .addOption(
      new Option('--with <part>', say.check.withProcedure).choices(['procedure']).conflicts(['rule', 'allReadings']),
    )
    .option('--all-readings', say.options.allReadings)
    .option('--cross-check', say.check.crossCheck)
    .addHelpText('after', say.check.after)
    .action(async (paths: string[], flags: CheckFlags) => {
      const options: CheckOptions = {
        ...recordOptions(paths, flags, session),
        report: reporters[flags.format],
        requireMet: flags.require === 'met',
        crossCheck: flags.crossCheck === true,
        allReadings: flags.allReadings === true,
        withProcedure: flags.with === 'procedure',
      };
      finish(await check(options, session));
    });
}
