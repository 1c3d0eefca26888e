#!/usr/bin/env node
/** The command `tuopin`: what a process has, handed to the command line. */
import { version } from '../seal/version.js';
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

if (!(await toldVersion())) {
  const { languageOf } = await import('./language.js');
  const language = languageOf(args, process.env);
  const [{ runCommand }, { commandWords }] = await Promise.all([
    import('./run-command.js'),
    import('../words/command.js'),
  ]);
  process.exitCode = await runCommand(args, {
    language,
    say: commandWords[language],
    stdin: () => process.stdin,
    output,
    complain: complaintsTo(process.stderr),
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    width: process.stdout.isTTY === true ? process.stdout.columns : undefined,
  });
}
