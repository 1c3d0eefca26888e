/** The command line: reads arguments, runs one command, comes to a status. */
import { Command, CommanderError, Help } from 'commander';
import { isInvalidRecordError, isInvalidRulebookError } from '../base/errors.js';
import { commonTable } from '../records/catalog.js';
import { issueText } from '../records/describe-issue.js';
import { version } from '../seal/version.js';
import { addCases } from './cases-command.js';
import { addCheck } from './check-command.js';
import { addCompare } from './compare-command.js';
import { addDiff } from './diff-command.js';
import { addEligible } from './eligible-command.js';
import { EXIT, OutputClosed, UsageError } from './exit.js';
import { addExplain } from './explain-command.js';
import { addInit } from './init-command.js';
import { addInspect } from './inspect-command.js';
import { addLint } from './lint-command.js';
import { languageOption } from './record-options.js';
import { rulebookIssueText } from './rulebook-issue-text.js';
import { addRules } from './rules-command.js';
import { addSchema } from './schema-command.js';
import { addSeal } from './seal-command.js';
import type { Session } from './session.js';
import { addTest } from './test-command.js';
import { addVerify } from './verify-command.js';

/** Every command, in the order of the help page. */
export const commands = [
  addCheck,
  addExplain,
  addEligible,
  addInspect,
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

/** Runs the command that the arguments name and tells the status it came to. */
export async function runCommand(args: readonly string[], given: Omit<Session, 'finish'>): Promise<number> {
  let status: number = EXIT.ok;
  const session: Session = {
    ...given,
    finish: (reached) => {
      status = reached;
    },
  };
  // Commander cannot wait for a reader, so what it prints is kept until it is done.
  let help = '';
  const parser = program(session, (text) => {
    help += text;
  });
  try {
    try {
      await parser.parseAsync(args, { from: 'user' });
    } finally {
      await session.output.write(help);
    }
  } catch (error) {
    if (!(error instanceof OutputClosed)) status = statusOf(error, session);
  }
  return status;
}

function program(session: Session, writeOut: (text: string) => void): Command {
  const { say, complain } = session;
  const root = new Command('tuopin')
    .description(say.about)
    .version(version, '-v, --version', say.version)
    .helpOption('-h, --help', say.help)
    .helpCommand(false)
    .addOption(languageOption(session))
    .exitOverride()
    .configureHelp({
      styleTitle: (title) => say.headings[title] ?? title,
      optionDescription: say.option,
      formatHelp: (command, helper) => say.helpPage(Help.prototype.formatHelp.call(helper, command, helper)),
    })
    // What is wrong is said where the error is caught, in the user's language.
    .configureOutput({ writeOut, writeErr: (text) => complain(text.trimEnd()), outputError: () => undefined })
    .addHelpText('after', say.examples);
  for (const add of commands) add(root, session);
  return root;
}

/** One clear line for whatever went wrong, and the status that goes with it. */
function statusOf(error: unknown, { say, complain, language }: Session): number {
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
    for (const issue of error.issues) complain(issueText(issue, language, commonTable));
    return EXIT.refused;
  }
  const { code = '', path = '', syscall } = (error instanceof Error ? error : {}) as Partial<NodeJS.ErrnoException>;
  // Whatever else the system says of a file is no fault of ours either.
  const ofSystem = say.system[code] ?? (syscall === undefined ? undefined : say.system.EIO);
  if (ofSystem !== undefined) {
    complain(path === '' ? ofSystem : `${path}: ${ofSystem}`);
    return EXIT.refused;
  }
  complain(say.failed(error instanceof Error ? error.message : String(error)));
  return EXIT.failed;
}
