/** How `tuopin cases` is called. */
import type { Command } from 'commander';
import { casesWords } from '../words/command.js';
import { usualCases } from './case-index.js';
import { languageOption, sourcesOf } from './record-options.js';
import type { Session } from './session.js';
import { suggest } from './suggest-cases.js';
import { jobsOption } from './test-command.js';

interface SuggestFlags {
  readonly rulebook?: string;
  readonly cases?: readonly string[];
  readonly out?: string;
  readonly jobs?: number;
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
    .addOption(languageOption(session))
    .option('--rulebook <folder>', say.options.rulebook)
    .addHelpText('after', words.after)
    .action(async ({ cases, out, jobs: threads, ...flags }: SuggestFlags) => {
      const paths = cases ?? usualCases(flags.rulebook);
      finish(await suggest({ sources: sourcesOf(flags, session), paths, out, jobs: threads }, session));
    });
}
