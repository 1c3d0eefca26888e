/** How `tuopin check` is called. */
import { existsSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { reportFormats } from '../kit/reports/report-in.js';
import { type CheckOptions, check, type ShownOutcome, shownOutcomes } from './check.js';
import { UsageError } from './exit.js';
import { findFiles } from './find-files.js';
import {
  onRecords,
  type RecordFlags,
  type RecordOptions,
  recordOptions,
  withRecordOptions,
  withRule,
} from './record-options.js';
import { jsonReporter, ndjsonReporter } from './report-json.js';
import { listReporter } from './report-list.js';
import type { Session } from './session.js';
import { type SortKey, sortKeys } from './sort-keys.js';

/** Each is loaded where it is asked for; but for the usual ones, which are there at once. */
const reporters = {
  list: async () => listReporter,
  table: async () => (await import('./report-table.js')).tableReporter,
  json: async () => jsonReporter,
  ndjson: async () => ndjsonReporter,
  csv: async () => (await import('./report-csv.js')).csvReporter,
  'csv-long': async () => (await import('./report-csv-long.js')).csvLongReporter,
  md: async () => (await import('./report-list-page.js')).markdownReporter,
  html: async () => (await import('./report-list-page.js')).htmlReporter,
} as const;

/** The formats of `check`. */
export const formats = [...(Object.keys(reporters) as (keyof typeof reporters)[]), ...reportFormats] as const;

type Format = (typeof formats)[number];

/** The formats of a file by its extension; the first is taken where none is asked for. */
const BY_EXTENSION: Readonly<Record<string, readonly Format[]>> = {
  '.txt': ['list', 'table', 'github', 'tap'],
  '.csv': ['csv', 'csv-long'],
  '.ndjson': ['ndjson'],
  '.json': ['json', 'sarif'],
  '.md': ['md'],
  '.html': ['html'],
  '.xml': ['junit'],
};

interface CheckFlags extends RecordFlags {
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
}

async function reporterOf(format: Format, requireMet: boolean): Promise<CheckOptions['report']> {
  const forCi = reportFormats.find((one) => one === format);
  if (forCi === undefined) return reporters[format as keyof typeof reporters]();
  return (await import('./report-tested.js')).testedReporter(forCi, requireMet);
}

/**
 * The format asked for, else that of the file's extension; of outcomes alone lines of JSON.
 * @throws UsageError where they contradict each other, or the file tells none
 */
function formatOf({ out, format: asked, outcome }: CheckFlags, { say }: Session): Format {
  if (outcome === true && asked !== undefined && asked !== 'ndjson')
    throw new UsageError(say.check.outcomeFormat(asked));
  const format = outcome === true ? 'ndjson' : asked;
  if (out === undefined) return format ?? 'list';
  const extension = extname(out).toLowerCase();
  if (extension === '.xlsx') throw new UsageError(say.check.noXlsx(out));
  const known = BY_EXTENSION[extension];
  if (format === undefined) {
    const [first] = known ?? [];
    if (first === undefined) throw new UsageError(say.check.unknownOut(out, say.list(Object.keys(BY_EXTENSION))));
    return first;
  }
  if (known?.includes(format) === false) throw new UsageError(say.check.outContradicts(out, format, say.list(known)));
  return format;
}

/** @throws UsageError where the file would take the place of records that are read */
function assertNoInput(out: string, paths: readonly string[], { say, language }: Session): void {
  const target = statSync(out, { throwIfNoEntry: false });
  if (target === undefined) return;
  const { sources } = findFiles(paths, 'ndjson', language);
  const isInput = sources.some(({ path }) => {
    const source = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false });
    return source !== undefined && source.dev === target.dev && source.ino === target.ino;
  });
  if (isInput) throw new UsageError(say.check.outIsInput(out));
}

export function addCheck(root: Command, session: Session): void {
  const { say, finish } = session;
  const command = onRecords(root, 'check', session);
  withRule(withRecordOptions(command, session), session)
    .option('--village <id>', say.check.village, (id: string, before: readonly string[] = []) => [...before, id])
    .addOption(new Option('--format <format>', say.check.format).choices([...formats]))
    .option('--out <file>', say.check.out)
    .addOption(
      new Option('--only <outcome>', say.check.only)
        .choices([...shownOutcomes])
        .argParser((text, before: readonly ShownOutcome[] = []) => [...before, shownOutcome(text, session)]),
    )
    .addOption(new Option('--sort <key>', say.check.sort).choices([...sortKeys]))
    .option('--quiet', say.check.quiet)
    .option('--strict', say.check.strict)
    .addOption(new Option('--require <outcome>', say.check.require).choices(['met']))
    .addOption(
      new Option('--with <part>', say.check.withProcedure).choices(['procedure']).conflicts(['rule', 'allReadings']),
    )
    .option('--all-readings', say.options.allReadings)
    .option('--cross-check', say.check.crossCheck)
    .addOption(
      new Option('--outcome', say.check.outcome).conflicts([
        'crossCheck',
        'allReadings',
        'with',
        'only',
        'sort',
        'strict',
      ]),
    )
    .addHelpText('after', say.check.after)
    .action(async (paths: string[], flags: CheckFlags) => {
      const { out, quiet = false } = flags;
      assertNoValue(paths, flags, session);
      const format = formatOf(flags, session);
      const common = {
        ...(await recordOptions(paths, flags, session)),
        requireMet: flags.require === 'met',
        villages: flags.village,
        quiet,
      };
      const run = async (to: Session) => {
        if (flags.outcome === true) return (await import('./check-outcomes.js')).checkOutcomes(common, to);
        return check({ ...common, ...(await checkedBy(format, flags)) }, to);
      };
      if (out === undefined) {
        finish(await run(session));
        return;
      }
      assertNoInput(out, paths, session);
      const { intoFile } = await import('./out-file.js');
      finish(await intoFile(out, (output) => run({ ...session, output, colour: false, width: undefined })));
      if (!quiet) session.complain(say.check.written(out));
    });
}

/** @throws UsageError where what stands behind `--outcome` is an outcome, and no file */
function assertNoValue(paths: readonly string[], { outcome }: CheckFlags, { say }: Session): void {
  const value = outcome === true ? paths.find((path) => shownOutcomes.some((one) => one === path)) : undefined;
  if (value !== undefined && !existsSync(value)) throw new UsageError(say.check.outcomeValue(value));
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
    crossCheck,
    allReadings,
    withProcedure,
    only,
    sort,
    strict: flags.strict === true,
    tellNotAsked: true,
  };
}

/** @throws InvalidArgumentError where it is none */
function shownOutcome(text: string, { say }: Session): ShownOutcome {
  const outcome = shownOutcomes.find((one) => one === text);
  if (outcome === undefined) throw new InvalidArgumentError(say.oneOf(say.list(shownOutcomes)));
  return outcome;
}
