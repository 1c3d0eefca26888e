/** How `tuopin check` is called. */
import { type Command, Option } from 'commander';
import { reportFormats } from '../kit/reports/report-in.js';
import { type CheckOptions, check } from './check.js';
import { onRecords, type RecordFlags, recordOptions, withRecordOptions, withRule } from './record-options.js';
import { jsonReporter, ndjsonReporter } from './report-json.js';
import { listReporter } from './report-list.js';
import type { Session } from './session.js';

/** Each is loaded where it is asked for; but for the usual ones, which are there at once. */
const reporters = {
  list: async () => listReporter,
  table: async () => (await import('./report-table.js')).tableReporter,
  json: async () => jsonReporter,
  ndjson: async () => ndjsonReporter,
  csv: async () => (await import('./report-csv.js')).csvReporter,
} as const;

/** The formats of `check`. */
export const formats = [...(Object.keys(reporters) as (keyof typeof reporters)[]), ...reportFormats] as const;

interface CheckFlags extends RecordFlags {
  readonly format: (typeof formats)[number];
  readonly require?: 'met';
  readonly crossCheck?: boolean;
  readonly allReadings?: boolean;
  readonly with?: 'procedure';
  readonly outcome?: boolean;
}

async function reporterOf(format: CheckFlags['format'], requireMet: boolean): Promise<CheckOptions['report']> {
  const forCi = reportFormats.find((one) => one === format);
  if (forCi === undefined) return reporters[format as keyof typeof reporters]();
  return (await import('./report-tested.js')).testedReporter(forCi, requireMet);
}

export function addCheck(root: Command, session: Session): void {
  const { say, finish } = session;
  const command = onRecords(root, 'check', session);
  withRule(withRecordOptions(command, session), session)
    .addOption(new Option('--format <format>', say.options.format).choices([...formats]).default('list'))
    .addOption(new Option('--require <outcome>', say.check.require).choices(['met']))
    .addOption(
      new Option('--with <part>', say.check.withProcedure).choices(['procedure']).conflicts(['rule', 'allReadings']),
    )
    .option('--all-readings', say.options.allReadings)
    .option('--cross-check', say.check.crossCheck)
    .addOption(new Option('--outcome', say.check.outcome).conflicts(['crossCheck', 'allReadings', 'with']))
    .addHelpText('after', say.check.after)
    .action(async (paths: string[], flags: CheckFlags) => {
      const requireMet = flags.require === 'met';
      if (flags.outcome === true) {
        const { checkOutcomes } = await import('./check-outcomes.js');
        finish(await checkOutcomes({ ...(await recordOptions(paths, flags, session)), requireMet }, session));
        return;
      }
      const [crossCheck, allReadings] = [flags.crossCheck === true, flags.allReadings === true];
      const withProcedure = flags.with === 'procedure';
      const written = flags.format === 'ndjson' && !crossCheck && !allReadings && !withProcedure;
      const options: CheckOptions = {
        ...(await recordOptions(paths, flags, session)),
        report: written
          ? (await import('./report-json.js')).writtenReporter
          : await reporterOf(flags.format, requireMet),
        written,
        requireMet,
        crossCheck,
        allReadings,
        withProcedure,
      };
      finish(await check(options, session));
    });
}
