#!/usr/bin/env node
/** The command `tuopin`: what a process has, handed to the command line. */
import { version } from '../seal/version.js';
import { commandNames } from './command-names.js';
import { complaintsTo, outputTo } from './output.js';

const args = process.argv.slice(2);
const output = outputTo(process.stdout);

/** Answers who asks for the version alone, without what commands need; whether it could be written. */
async function toldVersion(): Promise<boolean> {
  const [flag = '', ...others] = args;
  if (others.length > 0 || !['-v', '--version'].includes(flag)) return false;
  return output.write(`${version}\n`).then(
    () => true,
    // Why it could not the command line tells.
    () => false,
  );
}

/** Whether the arguments can mean no other command than `check`. */
function isCheck(): boolean {
  const named = args.filter((one) => (commandNames as readonly string[]).includes(one));
  return named.length > 0 && named.every((one) => one === 'check');
}

if (!(await toldVersion())) {
  const [run, { languageOf }, { commandWords }] = await Promise.all([
    isCheck()
      ? import('./check-alone.js').then(({ runCheck }) => runCheck)
      : import('./commands.js').then(({ runAny }) => runAny),
    import('./language.js'),
    import('../words/command.js'),
  ]);
  const language = languageOf(args, process.env);
  process.exitCode = await run(args, {
    language,
    say: commandWords[language],
    stdin: () => process.stdin,
    output,
    complain: complaintsTo(process.stderr),
    beginThread: async (task) => (await import('./thread.js')).beginThread(task),
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    width: process.stdout.isTTY === true ? process.stdout.columns : undefined,
  });
}
