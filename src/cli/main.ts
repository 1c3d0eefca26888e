#!/usr/bin/env node
/** The command `tuopin`: reads its arguments, runs one command, ends with its status. */
import { Command, CommanderError } from 'commander';
import { isInvalidRecordError, isInvalidRulebookError } from '../base/errors.js';
import { describeIssue } from '../records/describe-issue.js';
import { version } from '../seal/version.js';
import { type Language, languages } from '../words/words.js';
import { addCases } from './cases-command.js';
import { addCheck } from './check-command.js';
import { commandWords } from './command-words.js';
import { addCompare } from './compare-command.js';
import { addDiff } from './diff-command.js';
import { addEligible } from './eligible-command.js';
import { EXIT, OutputClosed, UsageError } from './exit.js';
import { addExplain } from './explain-command.js';
import { addInit } from './init-command.js';
import { environmentLanguage } from './language.js';
import { addLint } from './lint-command.js';
import { complaintsTo, outputTo } from './output.js';
import { languageOption } from './record-options.js';
import { rulebookIssueText } from './rulebook-issue-text.js';
import { addRules } from './rules-command.js';
import { addSchema } from './schema-command.js';
import { addSeal } from './seal-command.js';
import type { Session } from './session.js';
import { addTest } from './test-command.js';
import { addVerify } from './verify-command.js';

/** Every command, in the order of the help page. */
const commands = [
  addCheck,
  addExplain,
  addEligible,
  addCompare,
  addSeal,
  addVerify,
  addRules,
  addInit,
  addTest,
  addLint,
  addDiff,
  addCases,
  addSchema,
];

/** The language asked for, known before the arguments are read, so that what is wrong with them is said in it. */
function languageOf(args: readonly string[]): Language {
  const named = args.map((arg, index) => (arg === '--lang' ? args[index + 1] : /^--lang=(.*)$/.exec(arg)?.[1]));
  const last = named.findLast((name) => name !== undefined);
  return languages.find((language) => language === last) ?? environmentLanguage(process.env);
}

let status: number = EXIT.ok;
const language = languageOf(process.argv);
const session: Session = {
  language,
  say: commandWords[language],
  output: outputTo(process.stdout),
  complain: complaintsTo(process.stderr),
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  width: process.stdout.isTTY === true ? process.stdout.columns : undefined,
  finish: (reached) => {
    status = reached;
  },
};
const { say, complain } = session;

function program(): Command {
  const root = new Command('tuopin')
    .description(say.about)
    .version(version, '-v, --version', say.version)
    .helpOption('-h, --help', say.help)
    .helpCommand(false)
    .addOption(languageOption(session))
    .exitOverride()
    .configureHelp({ styleTitle: (title) => say.headings[title] ?? title, optionDescription: say.option })
    // What is wrong is said where the error is caught, in the user's language.
    .configureOutput({ outputError: () => undefined })
    .addHelpText('after', say.examples);
  for (const add of commands) add(root, session);
  return root;
}

/** One clear line for whatever went wrong, and the status that goes with it. */
function statusOf(error: unknown): number {
  if (error instanceof OutputClosed) return status;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok;
    // Without a command commander prints the help, and says no more.
    if (error.code !== 'commander.help') complain(`${say.complaint(error)}\n${say.hint}`);
    return EXIT.usage;
  }
  if (error instanceof UsageError) {
    complain(error.message);
    return EXIT.usage;
  }
  if (isInvalidRulebookError(error)) {
    for (const issue of error.issues) complain(rulebookIssueText(issue, language));
    return EXIT.refused;
  }
  if (isInvalidRecordError(error)) {
    for (const issue of error.issues) complain(describeIssue(issue, language));
    return EXIT.refused;
  }
  complain(say.failed(error instanceof Error ? error.message : String(error)));
  return EXIT.failed;
}

try {
  await program().parseAsync();
} catch (error) {
  status = statusOf(error);
}
process.exitCode = status;
