/** What a command line asks `check` to do, as plain data: each thread makes of it what it needs. */
import { reportFormats } from '../kit/reports/report-in.js';
import { type CheckOptions, checkTeller, type ShownOutcome, type TellerSession } from './check.js';
import type { Notes } from './duplicates.js';
import { type RecordFlags, type RecordOptions, recordOptions } from './record-options.js';
import { jsonReporter, ndjsonReporter } from './report-json.js';
import { listReporter } from './report-list.js';
import type { Speaker } from './session.js';
import type { SortKey } from './sort-keys.js';
import type { Teller } from './teller.js';

/** Each is loaded where it is asked for; but for the usual ones, which are there at once. */
const reporters = {
  list: async () => listReporter,
  table: async () => (await import('./report-table.js')).tableReporter,
  json: async () => jsonReporter,
  ndjson: async () => ndjsonReporter,
  csv: async () => (await import('./report-csv.js')).csvReporter,
  'csv-long': async () => (await import('./report-csv-long.js')).csvLongReporter,
  xlsx: async () => (await import('./report-xlsx.js')).xlsxReporter,
  md: async () => (await import('./report-list-page.js')).markdownReporter,
  html: async () => (await import('./report-list-page.js')).htmlReporter,
} as const;

/** The formats of `check`. */
export const formats = [...(Object.keys(reporters) as (keyof typeof reporters)[]), ...reportFormats] as const;

/** One of `formats`. */
export type Format = (typeof formats)[number];

/** What commander makes of the options. */
export interface CheckFlags extends RecordFlags {
  readonly format?: Format;
  readonly out?: string;
  readonly only?: readonly ShownOutcome[];
  readonly village?: readonly string[];
  readonly sort?: SortKey;
  readonly quiet?: boolean;
  readonly strict?: boolean;
  readonly require?: 'met';
  readonly crossCheck?: boolean;
  readonly allReadings?: boolean;
  readonly with?: 'procedure';
  readonly outcome?: boolean;
  readonly jobs?: number;
}

/** Which records are read, what is asked of them, and how it is told. */
export interface CheckTask {
  readonly paths: readonly string[];
  readonly flags: CheckFlags;
  readonly format: Format;
}

/** What both ways of telling are given: whole verdicts, and outcomes alone. */
export interface CommonOptions extends RecordOptions {
  readonly requireMet: boolean;
  readonly villages: readonly string[] | undefined;
  readonly quiet: boolean;
}

/** @throws UsageError as `recordOptions` does */
export async function commonOptions({ paths, flags }: CheckTask, session: Speaker): Promise<CommonOptions> {
  const { village: villages, quiet = false } = flags;
  return { ...(await recordOptions(paths, flags, session)), requireMet: flags.require === 'met', villages, quiet };
}

/** What says of the records what the task asks for. */
export async function tellerOf(
  { flags, format }: CheckTask,
  common: CommonOptions,
  session: TellerSession,
  notes: Notes,
): Promise<Teller> {
  if (flags.outcome === true) return (await import('./check-outcomes.js')).outcomeTeller(common, session);
  return checkTeller({ ...common, ...(await checkedBy(format, flags)) }, session, notes);
}

/** What is asked of the verdicts, and how they are told. */
async function checkedBy(format: Format, flags: CheckFlags): Promise<Omit<CheckOptions, keyof RecordOptions>> {
  const { only, sort } = flags;
  const [crossCheck, allReadings] = [flags.crossCheck === true, flags.allReadings === true];
  const withProcedure = flags.with === 'procedure';
  const written = format === 'ndjson' && !crossCheck && !allReadings && !withProcedure && sort === undefined;
  return {
    report: written
      ? (await import('./report-json.js')).writtenReporter
      : await reporterOf(format, flags.require === 'met'),
    written,
    binary: format === 'xlsx' || format === 'table',
    crossCheck,
    allReadings,
    withProcedure,
    only,
    sort,
    strict: flags.strict === true,
    tellNotAsked: true,
  };
}

async function reporterOf(format: Format, requireMet: boolean): Promise<CheckOptions['report']> {
  const forCi = reportFormats.find((one) => one === format);
  if (forCi === undefined) return reporters[format as keyof typeof reporters]();
  return (await import('./report-tested.js')).testedReporter(forCi, requireMet);
}
