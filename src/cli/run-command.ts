/** The command line: reads arguments, runs one command, comes to a status. */
import { Command, CommanderError, Help } from 'commander';
import { isInvalidRecordError, isInvalidRulebookError } from '../base/errors.js';
import { foldedText } from '../present/columns.js';
import { placesOf } from '../present/places.js';
import { version } from '../seal/version.js';
import { EXIT, isOutputClosed, LeftToOthers, UsageError } from './exit.js';
import { languageOption } from './language-option.js';
import type { Session } from './session.js';

/** What adds a command to the command line. */
export type AddCommand = (root: Command, session: Session) => void;

/** Runs the command that the arguments name, one of those given, and tells the status it came to. */
export async function runCommand(
  args: readonly string[],
  given: Omit<Session, 'finish'>,
  commands: readonly AddCommand[],
): Promise<number> {
  let status: number = EXIT.ok;
  const session: Session = {
    ...given,
    finish: (reached) => {
      status = reached;
    },
  };
  // Commander cannot wait for a reader, so what it prints is kept until it is done.
  let help = '';
  try {
    const parser = program(session, (text) => {
      help += text;
    });
    for (const add of commands) add(parser, session);
    try {
      await parser.parseAsync(args, { from: 'user' });
    } finally {
      await session.output.write(help);
    }
  } catch (error) {
    if (!isOutputClosed(error) && !(error instanceof LeftToOthers)) status = await statusOf(error, session);
  }
  return status;
}

function program(session: Session, writeOut: (text: string) => void): Command {
  const { say, complain } = session;
  return (
    new Command('tuopin')
      .description(say.about)
      .version(version, '-v, --version', say.version)
      .helpOption('-h, --help', say.help)
      .helpCommand(false)
      .addOption(languageOption(session))
      .exitOverride()
      .configureHelp({
        styleTitle: (title) => say.headings[title] ?? title,
        optionDescription: say.option,
        displayWidth: placesOf,
        boxWrap: (text, width) => foldedText(text, width).join('\n'),
        formatHelp: (command, helper) => say.helpPage(Help.prototype.formatHelp.call(helper, command, helper)),
      })
      // What is wrong is said where the error is caught, in the user's language.
      .configureOutput({ writeOut, writeErr: (text) => complain(text.trimEnd()), outputError: () => undefined })
      .addHelpText('after', say.examples)
  );
}

/** One clear line for whatever went wrong, and the status that goes with it. */
async function statusOf(error: unknown, { say, complain, language }: Session): Promise<number> {
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
    const { rulebookIssueText } = await import('./rulebook-issue-text.js');
    for (const issue of error.issues) complain(rulebookIssueText(issue, language));
    return EXIT.refused;
  }
  if (isInvalidRecordError(error)) {
    const [{ issueText }, { commonTable }] = await Promise.all([
      import('../records/describe-issue.js'),
      import('../records/catalog.js'),
    ]);
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
