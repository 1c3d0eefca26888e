/** How `tuopin check` is called. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type ShownOutcome, shownOutcomes } from './check.js';
import {
  type CheckFlags,
  type CheckTask,
  type CommonOptions,
  commonOptions,
  type Format,
  formats,
  tellerOf,
} from './check-task.js';
import { Duplicates } from './duplicates.js';
import { UsageError } from './exit.js';
import { jobsOption } from './jobs-option.js';
import { onRecords, withRecordOptions, withRule } from './record-options.js';
import { reportRecords } from './report-records.js';
import { besideSecondList, withSecondList } from './second-list.js';
import type { Session } from './session.js';
import { sortKeys } from './sort-keys.js';
import { toldAfterwards } from './told-afterwards.js';

/** The formats of a file by its extension; the first is taken where none is asked for. */
const BY_EXTENSION: Readonly<Record<string, readonly Format[]>> = {
  '.txt': ['list', 'table', 'github', 'tap'],
  '.csv': ['csv', 'csv-long'],
  '.xlsx': ['xlsx'],
  '.ndjson': ['ndjson'],
  '.json': ['json', 'sarif'],
  '.md': ['md'],
  '.html': ['html'],
  '.xml': ['junit'],
};

/**
 * The format asked for, else that of the file's extension; of outcomes alone lines of JSON.
 * @throws UsageError where they contradict each other, or the file tells none
 */
function formatOf({ out, format: asked, outcome }: CheckFlags, { say }: Session): Format {
  if (outcome === true && asked !== undefined && asked !== 'ndjson')
    throw new UsageError(say.check.outcomeFormat(asked));
  const format = outcome === true ? 'ndjson' : asked;
  if (out === undefined) {
    if (format === 'xlsx') throw new UsageError(say.check.xlsxToFile);
    return format ?? 'list';
  }
  const extension = extname(out).toLowerCase();
  const known = BY_EXTENSION[extension];
  if (format === undefined) {
    const [first] = known ?? [];
    if (first === undefined) throw new UsageError(say.check.unknownOut(out, say.list(Object.keys(BY_EXTENSION))));
    return first;
  }
  if (known?.includes(format) === false) throw new UsageError(say.check.outContradicts(out, format, say.list(known)));
  return format;
}

export function addCheck(root: Command, session: Session): void {
  const { say, finish } = session;
  const command = onRecords(root, 'check', session);
  withSecondList(withRule(withRecordOptions(command, session), session), session)
    .option('--village <id>', say.check.village, (id: string, before: readonly string[] = []) => [...before, id])
    .addOption(new Option('--format <format>', say.check.format).choices([...formats]))
    .option('-o, --out <file>', say.check.out)
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
    .option('--jobs <number>', say.check.jobs, jobsOption(session))
    .addHelpText('after', say.check.after)
    .action(async (paths: string[], flags: CheckFlags) => {
      const { out, quiet = false } = flags;
      assertNoValue(paths, flags, session);
      const task: CheckTask = { paths, flags: withMaskKey(flags), format: formatOf(flags, session) };
      const common = await commonOptions(task, session);
      // Before anything is written; what the command line gets wrong has been told by now.
      await session.leaveTables?.(paths);
      const told = (to: Session) => async (options: CommonOptions) => {
        if (out === undefined) return tellAll(task, options, to);
        const { printInto } = await import('./out-file.js');
        return printInto(out, quiet, to, (toFile) => tellAll(task, options, toFile));
      };
      if (out !== undefined)
        (await import('./out-file.js')).assertNoInput(
          out,
          flags.against === undefined ? paths : [...paths, flags.against],
          session,
        );
      finish(await toldAfterwards(session, (to) => besideSecondList(common, flags, to, told(to))));
    });
}

/** Tells what the task asks for, on several threads where that is asked for and can be; the exit status. */
async function tellAll(task: CheckTask, common: CommonOptions, session: Session): Promise<number> {
  const { jobs = 1, strict = false } = task.flags;
  const duplicates = new Duplicates({ strict, rulebook: common.rulebook }, session);
  const teller = await tellerOf(task, common, session, duplicates);
  const walked =
    jobs > 1 && teller.oneByOne && common.against === undefined
      ? await (await import('./jobs.js')).reportInJobs(jobs, task, common, session, teller, duplicates)
      : await reportRecords(common, session, teller);
  return Math.max(teller.status, walked);
}

/** Threads have to hide the same thing behind the same pseudonym: by one key, that is forgotten when the run ends. */
function withMaskKey(flags: CheckFlags): CheckFlags {
  const { mask, maskKey = randomBytes(32).toString('base64'), jobs = 1 } = flags;
  return mask === true && jobs > 1 ? { ...flags, maskKey } : flags;
}

/** @throws UsageError where what stands behind `--outcome` is an outcome, and no file */
function assertNoValue(paths: readonly string[], { outcome }: CheckFlags, { say }: Session): void {
  const value = outcome === true ? paths.find((path) => shownOutcomes.some((one) => one === path)) : undefined;
  if (value !== undefined && !existsSync(value)) throw new UsageError(say.check.outcomeValue(value));
}

/** @throws InvalidArgumentError where it is none */
function shownOutcome(text: string, { say }: Session): ShownOutcome {
  const outcome = shownOutcomes.find((one) => one === text);
  if (outcome === undefined) throw new InvalidArgumentError(say.oneOf(say.list(shownOutcomes)));
  return outcome;
}
