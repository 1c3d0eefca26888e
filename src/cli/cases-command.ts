/** `tuopin cases suggest`: cases that are lacking, as a case file with the verdicts left for a person to confirm. */

import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { printableJson } from '../base/printable.js';
import { describeCaseFault } from '../kit/describe-case-fault.js';
import { placeText } from '../kit/positions.js';
import { readCases } from '../kit/read-cases.js';
import { suggestCases } from '../kit/suggest/suggest.js';
import { writeWhole } from '../kit/write-file.js';
import { casesWords } from '../words/command.js';
import { usualCases } from './case-index.js';
import { EXIT, UsageError } from './exit.js';
import { jobsOption } from './jobs-option.js';
import { languageOption } from './language-option.js';
import { withProgress } from './progress.js';
import { type RulebookSources, sourcesOf } from './rulebook-option.js';
import type { Session } from './session.js';

/** For which rulebook and cases, and where to. */
interface SuggestCommandOptions {
  readonly sources: RulebookSources;
  readonly paths: readonly string[];
  /** A file that there is not yet; by default standard output. */
  readonly out?: string | undefined;
  readonly jobs?: number | undefined;
  /** Of what the rulebook takes over too. */
  readonly inherited?: boolean | undefined;
}

/**
 * Writes the suggestions and says how many there are.
 * @returns the exit status
 * @throws UsageError where the file is there already; the error of the system where it cannot be written
 */
async function suggest(
  { sources, paths, out, jobs, inherited }: SuggestCommandOptions,
  session: Session,
): Promise<number> {
  const { language, output, complain } = session;
  const say = casesWords[language];
  // Before anything is worked out: nothing that somebody wrote is ever written over.
  if (out !== undefined && existsSync(out)) throw new UsageError(say.exists(out));
  const { cases, faults } = readCases(paths);
  for (const fault of faults) complain(`${placeText(fault)}: ${describeCaseFault(fault, language)}`);
  // With some left out, what they show would be suggested once more.
  if (faults.length > 0) return EXIT.refused;
  const suggestions = await withProgress(session, (onProgress) =>
    suggestCases(sources.files, cases, { language, jobs, inherited, onProgress }),
  );
  for (const run of suggestions.failing) complain(say.failing(run.case.name));
  if (suggestions.failing.length > 0) return EXIT.notMet;
  const text = `${printableJson({ cases: suggestions.cases }, 2)}\n`;
  for (const what of suggestions.without) complain(say.without(what));
  if (suggestions.cases.length > 0) {
    if (out === undefined) await output.write(text);
    else writeWhole(out, text);
  }
  complain(say.summary(suggestions.cases.length, out));
  return EXIT.ok;
}

interface SuggestFlags {
  readonly rulebook?: string;
  readonly cases?: readonly string[];
  readonly out?: string;
  readonly jobs?: number;
  readonly inherited?: boolean;
}

export function addCases(root: Command, session: Session): void {
  const { say, language, finish } = session;
  const words = casesWords[language];
  const group = root
    .command('cases')
    .description(words.about)
    .helpCommand(false)
    .addOption(languageOption(session))
    .addHelpText('after', words.after);
  group
    .command('suggest')
    .description(words.suggest)
    .option('--cases <path>', words.cases, (path: string, before: readonly string[] = []) => [...before, path])
    .option('--out <file>', words.out)
    .option('--jobs <number>', words.jobs, jobsOption(session))
    .option('--inherited', words.inherited)
    .addOption(languageOption(session))
    .option('--rulebook <folder>', say.options.rulebook)
    .addHelpText('after', words.after)
    .action(async ({ cases, out, jobs: threads, inherited, ...flags }: SuggestFlags) => {
      const paths = cases ?? usualCases(flags.rulebook);
      finish(await suggest({ sources: sourcesOf(flags, session), paths, out, jobs: threads, inherited }, session));
    });
}
